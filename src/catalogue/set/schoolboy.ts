import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/schoolboy',
    title: { en: 'Gakuran', ja: '学ラン' },
    words: { en: ['gakuran uniform', 'japanese schoolboy', 'boys school uniform'], ja: ['学ラン姿', '男子学生', '学生服姿'] },
    likely: { feminine: 0, masculine: 1.2, chibi: 0.3 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f8f7fb', neck: 'none', pattern: 'plain' } },
        { part: 'outfit/trousers', options: { color: '#2b2d3a', pattern: 'plain' } },
        { part: 'outfit/gakuran', options: { color: '#2b2d3a', buttons: '#d8b45a' } },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/gakuran', option: 'color' }, { part: 'outfit/trousers', option: 'color' }]
});
