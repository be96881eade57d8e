import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/bee',
    title: { en: 'Bee', ja: '蜂' },
    words: { en: ['bee girl', 'bee boy', 'honeybee girl', 'queen bee'], ja: ['蜂娘', 'ミツバチ娘', '蜂少女'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [{ part: 'horns/antennae', options: { kind: 'insect' } }, { part: 'wings/fairy', options: { color: '#f3d489', tips: '#fff2cf' } }],
    colored: []
});
