import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/dress',
    title: { en: 'Dress with shoes', ja: 'ワンピースの装い' },
    words: { en: ['dressed up', 'party outfit', 'elegant outfit'], ja: ['おめかし', 'よそ行き'] },
    likely: { feminine: 2, masculine: 0, chibi: 3 },
    parts: [{ part: 'outfit/one-piece-dress' }, { part: 'outfit/knee-socks', options: { length: 'crew', color: '#fbfaff' } }, { part: 'outfit/loafers' }],
    colored: [{ part: 'outfit/one-piece-dress', option: 'color' }]
});
