import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/shrine-maiden',
    title: { en: 'Shrine maiden', ja: '巫女' },
    words: { en: ['miko', 'shrine maiden', 'miko outfit'], ja: ['巫女', '巫女服', '巫女さん'] },
    likely: { feminine: 0.3, masculine: 0, chibi: 0.3 },
    youthful: true,
    parts: [
        { part: 'outfit/kosode', options: { color: '#fbfaf8', collar: '#c23a44' } },
        { part: 'outfit/hakama', options: { color: '#c23a44', cord: '#c23a44' } },
        { part: 'outfit/tabi', options: { color: '#fbfaff' } },
        { part: 'outfit/zori', options: { color: '#c23a44' } }
    ],
    colored: [{ part: 'outfit/hakama', option: 'color' }]
});
