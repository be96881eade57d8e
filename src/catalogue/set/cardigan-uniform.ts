import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/cardigan-uniform',
    title: { en: 'Uniform and cardigan', ja: 'カーディガンの制服' },
    words: { en: ['uniform with a cardigan', 'cardigan uniform', 'gyaru'], ja: ['カーディガンの制服', 'ギャル', 'コギャル'] },
    likely: { feminine: 2, masculine: 0, chibi: 1 },
    youthful: true,
    parts: [
        { part: 'outfit/shirt', options: { neck: 'ribbon' } },
        { part: 'outfit/pleated-skirt' },
        { part: 'outfit/cardigan' },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/loafers' }
    ],
    colored: [{ part: 'outfit/cardigan', option: 'color' }, { part: 'outfit/pleated-skirt', option: 'color', darkOnly: true }]
});
