import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/delinquent',
    title: { en: 'Delinquent', ja: '不良' },
    words: { en: ['delinquent', 'thug', 'gang member', 'yankee'], ja: ['不良', 'ヤンキー', '番長', 'ツッパリ'] },
    likely: { feminine: 0, masculine: 0.25, chibi: 0.15 },
    youthful: true,
    parts: [
        { part: 'outfit/t-shirt', options: { color: '#b8323f' } },
        { part: 'outfit/trousers', options: { color: '#26252d' } },
        { part: 'outfit/gakuran', options: { color: '#26252d', buttons: '#d8b45a' } },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/gakuran', option: 'color' }]
});
