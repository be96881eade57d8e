import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/blazer-uniform',
    title: { en: 'Blazer uniform', ja: 'ブレザーの制服' },
    words: { en: ['blazer uniform', 'high school uniform', 'girls blazer uniform', 'school blazer and skirt'], ja: ['ブレザー制服', 'ブレザーの制服', '女子制服'] },
    likely: { feminine: 3, masculine: 0, chibi: 1.5 },
    youthful: true,
    parts: [
        { part: 'outfit/shirt', options: { neck: 'ribbon' } },
        { part: 'outfit/pleated-skirt' },
        { part: 'outfit/blazer' },
        { part: 'outfit/knee-socks', options: { color: '#2c2a36', length: 'knee' } },
        { part: 'outfit/loafers' }
    ],
    colored: [{ part: 'outfit/blazer', option: 'color' }, { part: 'outfit/pleated-skirt', option: 'color', darkOnly: true }, { part: 'outfit/blazer', option: 'trim' }]
});
