import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/hoodie-and-jeans',
    title: { en: 'Hoodie and jeans', ja: 'パーカーとジーンズ' },
    words: {
        en: ['casual', 'casual clothes', 'casual outfit', 'street clothes', 'streetwear', 'street fashion', 'everyday clothes', 'hoodie and jeans'],
        ja: ['カジュアル', '普段着', '私服', 'ストリート']
    },
    likely: { feminine: 2, masculine: 4, chibi: 2 },
    parts: [{ part: 'outfit/hoodie' }, { part: 'outfit/jeans' }, { part: 'outfit/knee-socks', options: { length: 'ankle', color: '#f4f4f8' } }, { part: 'outfit/sneakers' }],
    colored: [{ part: 'outfit/hoodie', option: 'color' }]
});
