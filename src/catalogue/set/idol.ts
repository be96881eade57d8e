import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/idol',
    title: { en: 'Idol', ja: 'アイドル' },
    words: { en: ['idol', 'pop idol', 'idol singer', 'pop star', 'magical girl'], ja: ['アイドル', '歌姫', '魔法少女', 'ポップスター'] },
    likely: { feminine: 0.3, masculine: 0, chibi: 0.4 },
    youthful: true,
    parts: [
        { part: 'ornament/ribbon', options: { color: '#d24a7c', place: 'right', size: 1.2 } },
        { part: 'outfit/idol-dress', options: { frills: '#fffafc', tier: '#fbd3df', ribbon: '#d24a7c', gold: '#f0c14a' } },
        { part: 'outfit/gloves', options: { color: '#fffafc' } },
        { part: 'outfit/knee-socks', options: { color: '#fffafc', length: 'thigh' } },
        { part: 'outfit/boots', options: { color: '#f7f1f6', sole: '#e2a9bd', height: 'calf', heel: 'block' } }
    ],
    colored: [{ part: 'outfit/idol-dress', option: 'color' }]
});
