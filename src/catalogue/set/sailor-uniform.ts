import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/sailor-uniform',
    title: { en: 'Sailor uniform', ja: 'セーラー服' },
    words: {
        en: ['sailor uniform', 'sailor suit', 'sailor outfit', 'school uniform', 'seifuku', 'serafuku', 'sailor fuku', 'uniform', 'sailor school uniform'],
        ja: ['セーラー服', 'セーラー', '制服', '学生服', '学校の制服']
    },
    likely: { feminine: 4, masculine: 0, chibi: 3 },
    youthful: true,
    parts: [{ part: 'outfit/sailor-top' }, { part: 'outfit/pleated-skirt' }, { part: 'outfit/knee-socks' }, { part: 'outfit/loafers' }],
    colored: [
        { part: 'outfit/sailor-top', option: 'color' },
        { part: 'outfit/pleated-skirt', option: 'color', darkOnly: true },
        { part: 'outfit/sailor-top', option: 'collar', darkOnly: true }
    ]
});
