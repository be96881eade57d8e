import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/ninja',
    title: { en: 'Ninja', ja: '忍者' },
    words: { en: ['ninja', 'shinobi', 'kunoichi', 'ninja outfit'], ja: ['忍者', '忍び', 'くノ一', '忍装束'] },
    likely: { feminine: 0.15, masculine: 0.25, chibi: 0.2 },
    parts: [
        { part: 'outfit/kosode', options: { color: '#2f3142', collar: '#8e2f3d', lining: '#232532', sleeves: 0.5 } },
        { part: 'outfit/gathered-trousers', options: { color: '#2a2c3b', wraps: '#3a3d50' } },
        { part: 'outfit/sash', options: { color: '#8e2f3d', kind: 'sash', knot: 'back' } },
        { part: 'outfit/gauntlets', options: { color: '#3a3d50', trim: '#8e2f3d', leather: '#2a2c3b', made: 'leather', gloved: false } },
        { part: 'mask/face-mask', options: { color: '#2c2e3d', style: 'sewn', worn: 'mouth' } },
        { part: 'headwear/ninja-hood', options: { color: '#2c2e3d', metal: '#aab2c2', plate: true } },
        { part: 'outfit/tabi', options: { color: '#2a2c3b' } },
        { part: 'outfit/zori', options: { color: '#6b5a48', sole: '#8a6d4c' } }
    ],
    colored: [{ part: 'outfit/kosode', option: 'color' }]
});
