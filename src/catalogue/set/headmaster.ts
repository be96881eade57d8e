import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/headmaster',
    title: { en: 'Headmaster', ja: '校長' },
    words: { en: ['headmaster', 'headmistress', 'schoolmaster', 'teacher', 'tutor'], ja: ['校長', '教師', '先生', '家庭教師'] },
    likely: { feminine: 0.3, masculine: 0.6, chibi: 0.1 },
    parts: [
        { part: 'outfit/school-vest', options: { color: '#6a5a48', neck: 'tie' } },
        { part: 'outfit/trousers', options: { color: '#4d463c' } },
        { part: 'outfit/blazer', options: { color: '#5c5142', trim: '#5c5142', buttons: '#3a2f26', front: 'open' } },
        { part: 'outfit/knee-socks', options: { color: '#3a332c', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#4a3226' } }
    ],
    colored: [{ part: 'outfit/blazer', option: 'color' }, { part: 'outfit/blazer', option: 'trim' }]
});
