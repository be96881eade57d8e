import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/winter-coat',
    title: { en: 'Coat and sweater', ja: 'コートとセーター' },
    words: { en: ['winter outfit', 'winter clothes', 'coat and sweater'], ja: ['冬服コーデ', 'コートとセーター', '冬の装い'] },
    likely: { feminine: 1, masculine: 1, chibi: 0.6 },
    parts: [
        { part: 'outfit/sweater', options: { neck: 'turtle' } },
        { part: 'outfit/jeans' },
        { part: 'outfit/coat', options: { front: 'open' } },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/coat', option: 'color' }, { part: 'outfit/sweater', option: 'color' }]
});
