import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/biker',
    title: { en: 'Biker', ja: 'ライダー' },
    words: { en: ['biker', 'punk', 'rocker', 'punk rocker', 'motorcyclist', 'rock musician'], ja: ['ライダー', 'パンク', 'ロッカー', 'バイカー', 'ロックミュージシャン'] },
    likely: { feminine: 0.2, masculine: 0.3, chibi: 0.15 },
    parts: [
        { part: 'outfit/t-shirt', options: { color: '#f1efee', print: 'none' } },
        { part: 'outfit/jeans', options: { color: '#2f3140' } },
        { part: 'outfit/belt', options: { color: '#2c2a30' } },
        { part: 'outfit/leather-jacket', options: { color: '#2c2a32', zip: '#c4c8d2', front: 'open' } },
        { part: 'accessory/choker', options: { color: '#26242b' } },
        { part: 'outfit/gloves', options: { color: '#2c2a32', cuffColor: '#2c2a32', length: 'wrist', fingers: 'less', material: 'leather' } },
        { part: 'outfit/knee-socks', options: { color: '#26242b', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#26242b', height: 'calf', heel: 'block', closing: 'buckle', metal: '#c4c8d2', cuff: false } }
    ],
    colored: [{ part: 'outfit/leather-jacket', option: 'color' }]
});
