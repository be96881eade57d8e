import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/hoodie-and-jeans',
    title: { en: 'Hoodie and jeans', ja: 'パーカーとジーンズ' },
    words: {
        en: ['casual', 'casual outfit', 'casual clothes', 'street clothes', 'streetwear', 'hoodie and jeans', 'everyday clothes'],
        ja: ['カジュアル', '私服', '普段着']
    },
    likely: { feminine: 2, masculine: 4, chibi: 2 },
    parts: [{ part: 'outfit/hoodie' }, { part: 'outfit/jeans' }, { part: 'outfit/knee-socks', options: { length: 'crew', color: '#f5f3ef' } }, { part: 'outfit/sneakers' }],
    colored: [{ part: 'outfit/hoodie', option: 'color' }]
});
