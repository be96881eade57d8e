import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/vampire',
    title: { en: 'Vampire', ja: '吸血鬼' },
    words: { en: ['vampire', 'dracula', 'vampire lord', 'vampire costume'], ja: ['吸血鬼', 'ヴァンパイア', 'ドラキュラ'] },
    likely: { feminine: 0.1, masculine: 0.25, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f4f0f6', collar: 'frilled', front: 'frilled' } },
        { part: 'outfit/trousers', options: { color: '#24212b' } },
        { part: 'outfit/cape', options: { color: '#1f1c26', lining: '#8a1f30', trim: '#8a1f30' } },
        { part: 'outfit/knee-socks', options: { color: '#24212b', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#24212b', height: 'knee' } }
    ],
    colored: [{ part: 'outfit/cape', option: 'color' }]
});
