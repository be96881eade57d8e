import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/princess',
    title: { en: 'Princess', ja: 'お姫様' },
    words: { en: ['princess', 'princess outfit', 'princess costume', 'royal outfit'], ja: ['お姫様', 'プリンセス', '姫', '王女'] },
    likely: { feminine: 0.2, masculine: 0, chibi: 0.4 },
    youthful: true,
    parts: [{ part: 'hairband/tiara' }, { part: 'outfit/ball-gown' }, { part: 'outfit/loafers', options: { color: '#f3e6da' } }],
    colored: [{ part: 'outfit/ball-gown', option: 'color' }]
});
