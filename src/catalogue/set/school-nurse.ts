import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/school-nurse',
    title: { en: 'School doctor', ja: '保健医' },
    words: { en: ['school doctor', 'female doctor', 'female scientist'], ja: ['保健医', '女医', '養護教諭'] },
    likely: { feminine: 0.25, masculine: 0, chibi: 0.1 },
    parts: [
        { part: 'outfit/sweater', options: { neck: 'turtle', color: '#8c3f4a' } },
        { part: 'outfit/pencil-skirt', options: { color: '#38363f' } },
        { part: 'outfit/lab-coat' },
        { part: 'outfit/knee-socks', options: { color: '#3a3237', length: 'thigh' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/sweater', option: 'color' }]
});
