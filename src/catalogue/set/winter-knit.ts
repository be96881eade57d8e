import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/winter-knit',
    title: { en: 'Winter knit', ja: '冬のニット' },
    words: { en: ['winter knit', 'knit outfit', 'snow day'], ja: ['冬のニット', 'ニットコーデ', '雪の日'] },
    likely: { feminine: 0.8, masculine: 0.6, chibi: 0.8 },
    parts: [
        { part: 'outfit/sweater', options: { neck: 'turtle' } },
        { part: 'outfit/jeans' },
        { part: 'headwear/knit-cap' },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/sweater', option: 'color' }]
});
