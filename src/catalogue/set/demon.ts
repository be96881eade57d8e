import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/demon',
    title: { en: 'Demon', ja: '悪魔' },
    words: { en: ['demon', 'devil', 'demon girl', 'demon boy', 'devil girl', 'devil boy', 'imp', 'little devil', 'demoness', 'succubus'], ja: ['悪魔', '小悪魔', '悪魔娘', '悪魔っ娘', '魔族', 'デビル', 'サキュバス'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [{ part: 'horns/demon' }, { part: 'tail/demon' }, { part: 'wings/bat' }],
    colored: []
});
