import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/nine-tailed-fox',
    title: { en: 'Nine-tailed fox', ja: '九尾の狐' },
    words: { en: ['kyuubi', 'nine tailed fox', 'nine tailed fox girl', 'nine tails fox', 'ninetails', 'kumiho', 'gumiho', 'kyuubi no kitsune'], ja: ['九尾', '九尾の狐', '九尾の妖狐'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [{ part: 'ears/fox' }, { part: 'tail/fox', options: { count: 9 } }],
    colored: []
});
