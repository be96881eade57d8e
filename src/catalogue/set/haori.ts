import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/haori',
    title: { en: 'Kimono and haori', ja: '着物と羽織' },
    words: { en: ['kimono and haori', 'haori outfit', 'wafuku', 'rakugo storyteller', 'shopkeeper of old', 'teahouse master'], ja: ['着物と羽織', '羽織姿', '和装', '若旦那', '落語家'] },
    likely: { feminine: 0.05, masculine: 0.3, chibi: 0.15 },
    parts: [
        { part: 'outfit/kimono', options: { color: '#6b7488', pattern: 'plain', obi: '#2b2f3c', cord: '#2b2f3c', collar: '#f4efe4', lining: '#58607a', bow: false } },
        { part: 'outfit/haori', options: { color: '#2f3d57', band: '#26314a', lining: '#d9d3c6', cord: '#f1ece0' } },
        { part: 'outfit/tabi', options: { color: '#f6f3ec' } },
        { part: 'outfit/zori', options: { color: '#2b2f3c', sole: '#b99a6c' } }
    ],
    colored: [{ part: 'outfit/haori', option: 'color' }]
});
