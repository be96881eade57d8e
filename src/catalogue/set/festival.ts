import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/festival',
    title: { en: 'Summer festival', ja: '夏祭り' },
    words: { en: ['summer festival', 'yukata outfit', 'festival outfit', 'kimono outfit'], ja: ['夏祭り', '浴衣姿', '着物姿', 'お祭り'] },
    likely: { feminine: 0.5, masculine: 0.1, chibi: 0.5 },
    parts: [
        { part: 'outfit/kimono' },
        { part: 'outfit/zori', options: { kind: 'geta', sole: '#d8b98c' } }
    ],
    colored: [{ part: 'outfit/kimono', option: 'color' }]
});
