import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/butterfly',
    title: { en: 'Butterfly', ja: '蝶' },
    words: { en: ['butterfly girl', 'butterfly boy', 'butterfly fairy'], ja: ['蝶娘', '蝶の妖精', '蝶少女'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [{ part: 'horns/antennae', options: { kind: 'insect', tip: '#3f8fe0' } }, { part: 'wings/butterfly' }],
    colored: [{ part: 'wings/butterfly', option: 'color' }]
});
