import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/christmas',
    title: { en: 'Christmas', ja: 'クリスマス' },
    words: { en: ['christmas outfit', 'santa girl', 'santa dress', 'santa'], ja: ['クリスマス', 'サンタ服', 'サンタガール', 'サンタ'] },
    likely: { feminine: 0.1, masculine: 0, chibi: 0.15 },
    youthful: true,
    parts: [
        { part: 'outfit/one-piece-dress', options: { color: '#c02f3a', collar: '#fbfaff', ribbon: '#fbfaff' } },
        { part: 'outfit/cape', options: { color: '#c02f3a', lining: '#fbfaff', trim: '#fbfaff', length: 0.35 } },
        { part: 'headwear/santa-hat' },
        { part: 'outfit/knee-socks', options: { color: '#fbfaff', length: 'thigh' } },
        { part: 'outfit/boots', options: { color: '#7a2a2e', height: 'calf' } }
    ],
    colored: [{ part: 'outfit/one-piece-dress', option: 'color' }]
});
