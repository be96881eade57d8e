import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/ball-player',
    title: { en: 'Ball player', ja: '野球少年' },
    words: { en: ['baseball player', 'baseball uniform', 'skater', 'street boy'], ja: ['野球少年', 'スケーター'] },
    likely: { feminine: 0.1, masculine: 0.4, chibi: 0.3 },
    youthful: true,
    parts: [
        { part: 'outfit/t-shirt', options: { print: 'number' } },
        { part: 'outfit/shorts' },
        { part: 'headwear/cap' },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/t-shirt', option: 'color' }]
});
