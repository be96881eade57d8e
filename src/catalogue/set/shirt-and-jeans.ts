import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/shirt-and-jeans',
    title: { en: 'Shirt and jeans', ja: 'シャツとジーンズ' },
    words: { en: ['shirt and jeans', 'smart casual'], ja: ['シャツとジーンズ', 'きれいめカジュアル'] },
    likely: { feminine: 0.8, masculine: 1.6, chibi: 0.5 },
    parts: [
        { part: 'outfit/shirt' },
        { part: 'outfit/jeans' },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/loafers' }
    ],
    colored: [{ part: 'outfit/shirt', option: 'color' }]
});
