import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/vest-uniform',
    title: { en: 'Vest and slacks', ja: 'ベストの制服' },
    words: {
        en: ['school uniform', 'uniform', 'vest uniform', 'boys uniform', "boy's uniform", 'boys school uniform', 'male school uniform', 'knit vest uniform', 'vest and slacks'],
        ja: ['制服', '学生服', '男子制服', '男子の制服', 'ベストの制服', 'ベスト制服']
    },
    likely: { feminine: 0, masculine: 4, chibi: 0 },
    parts: [{ part: 'outfit/school-vest' }, { part: 'outfit/trousers' }, { part: 'outfit/knee-socks', options: { length: 'crew' } }, { part: 'outfit/loafers' }],
    colored: [{ part: 'outfit/school-vest', option: 'color' }, { part: 'outfit/trousers', option: 'color' }]
});
