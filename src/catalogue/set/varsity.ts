import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/varsity',
    title: { en: 'Varsity student', ja: 'スタジャン' },
    words: { en: ['varsity student', 'college student', 'letterman', 'american student'], ja: ['大学生', 'スタジャン姿'] },
    likely: { feminine: 0.6, masculine: 0.8, chibi: 0.4 },
    parts: [
        { part: 'outfit/t-shirt', options: { color: '#f3f1ee', print: 'none' } },
        { part: 'outfit/jeans', options: { color: '#3f5f8c' } },
        { part: 'outfit/bomber-jacket', options: { color: '#8e2f3d', sleeves: '#efe9dd', rib: '#8e2f3d', stripe: '#efe9dd', style: 'varsity', front: 'open' } },
        { part: 'outfit/knee-socks', options: { color: '#f3f1ee', length: 'crew' } },
        { part: 'outfit/sneakers', options: { color: '#f3f1ee' } }
    ],
    colored: [{ part: 'outfit/bomber-jacket', option: 'color' }]
});
