import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/witch',
    title: { en: 'Witch', ja: '魔女' },
    words: { en: ['witch', 'witch outfit', 'sorceress', 'halloween costume', 'witch costume'], ja: ['魔女', '魔女っ子', 'ウィッチ', 'ハロウィン'] },
    likely: { feminine: 0.3, masculine: 0, chibi: 0.35 },
    youthful: true,
    parts: [
        { part: 'outfit/one-piece-dress', options: { color: '#3b2f4f', collar: '#e8e0f2', ribbon: '#7a4fb0', length: 1.4 } },
        { part: 'outfit/cape', options: { color: '#2c2438', lining: '#7a4fb0', trim: '#a884d8', length: 0.9 } },
        { part: 'headwear/witch-hat' },
        { part: 'outfit/knee-socks', options: { color: '#2c2438', length: 'thigh' } },
        { part: 'outfit/boots', options: { color: '#2a2230', height: 'calf' } }
    ],
    colored: [{ part: 'outfit/one-piece-dress', option: 'color' }]
});
