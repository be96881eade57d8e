import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/samurai',
    title: { en: 'Samurai', ja: '侍' },
    words: { en: ['samurai', 'swordsman', 'kendo', 'ronin', 'kendo uniform'], ja: ['侍', '武士', '剣士', '剣道', '浪人'] },
    likely: { feminine: 0.1, masculine: 0.4, chibi: 0.2 },
    parts: [
        { part: 'outfit/kosode', options: { color: '#2f3648', collar: '#e9e2d2' } },
        { part: 'outfit/hakama', options: { color: '#5a5f70', cord: '#2a2c36' } },
        { part: 'outfit/tabi', options: { color: '#2f3342' } },
        { part: 'outfit/zori', options: { color: '#e9e2d2', sole: '#8a6d4c' } }
    ],
    colored: [{ part: 'outfit/kosode', option: 'color' }]
});
