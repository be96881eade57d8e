import { defineEnsemble } from '../part';

/** A cloak and its hood, over whatever else is worn. */
export default defineEnsemble({
    id: 'set/hooded-cloak',
    title: { en: 'Hooded cloak', ja: 'フード付きマント' },
    words: { en: ['hooded cloak', 'hooded cape', 'cloak with hood', 'cloak with a hood', 'cape with hood'], ja: ['フード付きマント', 'フードマント', 'フード付きケープ'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [
        { part: 'outfit/cloak', options: { color: '#5a2f3c', lining: '#3a1f2a', trim: '#c2a35a' } },
        { part: 'headwear/hood', options: { color: '#5a2f3c', lining: '#3a1f2a', trim: '#c2a35a' } }
    ],
    colored: [{ part: 'outfit/cloak', option: 'color' }, { part: 'headwear/hood', option: 'color' }]
});
