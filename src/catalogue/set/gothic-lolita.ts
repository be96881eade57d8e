import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/gothic-lolita',
    title: { en: 'Gothic lolita', ja: 'ゴスロリ' },
    words: { en: ['gothic lolita', 'lolita fashion', 'goth dress', 'gothic outfit'], ja: ['ゴスロリ', 'ロリータ', 'ゴシックロリータ', 'ゴシック服'] },
    likely: { feminine: 0.3, masculine: 0, chibi: 0.3 },
    youthful: true,
    parts: [
        { part: 'outfit/shirt', options: { color: '#2b2833', collar: 'frilled', front: 'frilled', neck: 'ribbon', tie: '#a8324a', buttons: '#8a8494' } },
        { part: 'outfit/tiered-skirt', options: { color: '#2b2833', trim: '#e9e4f0' } },
        { part: 'outfit/knee-socks', options: { color: '#2b2833', length: 'thigh' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/shirt', option: 'color' }, { part: 'outfit/tiered-skirt', option: 'color' }]
});
