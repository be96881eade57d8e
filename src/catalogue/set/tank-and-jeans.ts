import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/tank-and-jeans',
    title: { en: 'Tank top and jeans', ja: 'タンクトップとジーンズ' },
    words: { en: ['tank top and jeans', 'mechanic', 'gym clothes'], ja: ['タンクトップとジーンズ', '整備士', 'ジムウェア'] },
    likely: { feminine: 0.4, masculine: 0.8, chibi: 0.3 },
    parts: [
        { part: 'outfit/tank-top' },
        { part: 'outfit/jeans' },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/tank-top', option: 'color' }]
});
