import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/elf-archer',
    title: { en: 'Elf archer', ja: 'エルフの弓使い' },
    words: { en: ['elf archer', 'archer', 'ranger', 'hunter', 'huntress', 'bowman', 'forest ranger', 'wood elf'], ja: ['弓使い', 'アーチャー', 'エルフの弓使い', '狩人', 'レンジャー'] },
    likely: { feminine: 0.2, masculine: 0.2, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#e6dcc0', sleeves: 'puffy', collar: 'stand', pattern: 'plain', neck: 'none' } },
        { part: 'outfit/shorts', options: { color: '#5a4a38', pattern: 'plain' } },
        { part: 'outfit/corset-belt', options: { color: '#6b4a30' } },
        { part: 'outfit/cloak', options: { color: '#4c6b3c', lining: '#37502f', trim: '#c2a35a', length: 0.8, mantle: 0.9 } },
        { part: 'outfit/gauntlets', options: { color: '#7a5334', trim: '#c9ac74', leather: '#5a3d28', made: 'leather', gloved: false } },
        { part: 'headwear/hood', options: { color: '#4c6b3c', lining: '#37502f', trim: '#4c6b3c', peak: 0.7, deep: 0.1 } },
        { part: 'outfit/tights', options: { color: '#6a5842' } },
        { part: 'outfit/boots', options: { color: '#6b4a30', height: 'knee', heel: 'flat', closing: 'laces', cuff: true, cuffColor: '#8a6a45' } }
    ],
    colored: [{ part: 'outfit/cloak', option: 'color' }, { part: 'headwear/hood', option: 'color' }]
});
