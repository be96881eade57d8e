import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/detective',
    title: { en: 'Detective', ja: '探偵' },
    words: { en: ['detective', 'private eye', 'inspector', 'noir'], ja: ['探偵', '刑事', '名探偵'] },
    likely: { feminine: 0.15, masculine: 0.3, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { neck: 'tie', color: '#f3efe6', tie: '#7a3a3a' } },
        { part: 'outfit/trousers', options: { color: '#4d4438' } },
        { part: 'outfit/coat', options: { color: '#a98a60' } },
        { part: 'outfit/knee-socks', options: { color: '#3a332c', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#4a3226' } }
    ],
    colored: [{ part: 'outfit/coat', option: 'color' }]
});
