import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/nun',
    title: { en: 'Nun', ja: '修道女' },
    words: { en: ['nun', 'sister', 'habit', 'nun habit', 'nun outfit', 'convent sister'], ja: ['修道女', 'シスター', '修道服', '尼僧'] },
    likely: { feminine: 0.15, masculine: 0, chibi: 0.15 },
    parts: [
        { part: 'outfit/habit', options: { color: '#2b2c3a', collar: '#f6f3ee' } },
        { part: 'headwear/veil', options: { color: '#2b2c3a', band: '#f6f3ee', length: 0.8 } },
        { part: 'accessory/necklace', options: { style: 'chain', pendant: 'cross', color: '#c9a24f', length: 0.9 } },
        { part: 'outfit/tights', options: { color: '#26252d' } },
        { part: 'outfit/loafers', options: { color: '#2a2523' } }
    ],
    colored: [{ part: 'outfit/habit', option: 'color' }]
});
