import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/pirate',
    title: { en: 'Pirate', ja: '海賊' },
    words: { en: ['pirate', 'corsair', 'buccaneer', 'pirate outfit'], ja: ['海賊', 'パイレーツ'] },
    likely: { feminine: 0.12, masculine: 0.25, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f4ede0', sleeves: 'long', collar: 'frilled', neck: 'none', pattern: 'plain', front: 'plain' } },
        { part: 'outfit/shorts', options: { color: '#3c3a42', pattern: 'plain', length: 1, turnUp: false } },
        { part: 'outfit/pirate-coat', options: { color: '#6a2432', facing: '#33262e', trim: '#d8b45a', length: 1.05 } },
        { part: 'headwear/tricorne', options: { color: '#3a2c2e', trim: '#d8b45a' } },
        { part: 'outfit/sash', options: { color: '#a8323c', kind: 'sash', knot: 'hip' } },
        { part: 'outfit/knee-socks', options: { color: '#e9e0d2', length: 'knee' } },
        { part: 'outfit/boots', options: { color: '#3f2a22', height: 'knee', cuff: true } }
    ],
    colored: [{ part: 'outfit/pirate-coat', option: 'color' }]
});
