import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/boys-blazer-uniform',
    title: { en: 'Blazer and slacks', ja: 'ブレザーとスラックス' },
    words: { en: ['boys blazer uniform', 'blazer and slacks', 'blazer and tie'], ja: ['男子ブレザー', '男子のブレザー制服'] },
    likely: { feminine: 0, masculine: 3, chibi: 1 },
    youthful: true,
    parts: [
        { part: 'outfit/shirt', options: { neck: 'tie' } },
        { part: 'outfit/trousers' },
        { part: 'outfit/blazer' },
        { part: 'outfit/knee-socks', options: { color: '#2c2a36', length: 'crew' } },
        { part: 'outfit/loafers' }
    ],
    colored: [{ part: 'outfit/blazer', option: 'color' }, { part: 'outfit/blazer', option: 'trim' }]
});
