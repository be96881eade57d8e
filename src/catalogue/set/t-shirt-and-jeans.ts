import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/t-shirt-and-jeans',
    title: { en: 'T-shirt and jeans', ja: 'Tシャツとジーンズ' },
    words: { en: ['t-shirt and jeans', 'tee and jeans', 'plain clothes'], ja: ['Tシャツとジーンズ', 'ラフな服装'] },
    likely: { feminine: 1.5, masculine: 2.5, chibi: 1 },
    parts: [
        { part: 'outfit/t-shirt' },
        { part: 'outfit/jeans' },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/t-shirt', option: 'color' }]
});
