import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/sporty',
    title: { en: 'T-shirt and shorts', ja: 'Tシャツとショートパンツ' },
    words: { en: ['sporty outfit', 't-shirt and shorts', 'summer casual', 'athletic clothes'], ja: ['スポーティーな服', 'Tシャツと短パン', '夏の私服'] },
    likely: { feminine: 0.8, masculine: 1.2, chibi: 1 },
    parts: [
        { part: 'outfit/t-shirt' },
        { part: 'outfit/shorts' },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/t-shirt', option: 'color' }]
});
