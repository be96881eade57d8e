import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/china-dress',
    title: { en: 'China dress', ja: 'チャイナ服' },
    words: { en: ['china dress outfit', 'chinese clothes', 'cheongsam outfit', 'kung fu girl'], ja: ['チャイナ服', '中華風', 'チャイナ娘'] },
    likely: { feminine: 0.25, masculine: 0, chibi: 0.2 },
    parts: [
        { part: 'outfit/china-dress' },
        { part: 'outfit/loafers', options: { color: '#2a2428' } }
    ],
    colored: [{ part: 'outfit/china-dress', option: 'color' }]
});
