import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/nurse',
    title: { en: 'Nurse', ja: 'ナース' },
    words: { en: ['nurse', 'nurse outfit', 'nurse uniform', 'medic'], ja: ['ナース', '看護師', '看護婦', '白衣の天使'] },
    likely: { feminine: 0.25, masculine: 0, chibi: 0.2 },
    parts: [
        { part: 'outfit/one-piece-dress', options: { color: '#f7f3f8', collar: '#f3c9d0', ribbon: '#f3c9d0', length: 1.35, flare: 0.6 } },
        { part: 'headwear/nurse-cap' },
        { part: 'outfit/knee-socks', options: { color: '#fbfaff', length: 'thigh' } },
        { part: 'outfit/loafers', options: { color: '#f4f2f6' } }
    ],
    colored: [{ part: 'outfit/one-piece-dress', option: 'color' }]
});
