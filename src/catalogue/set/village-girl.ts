import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/village-girl',
    title: { en: 'Village girl', ja: '村娘' },
    words: { en: ['village girl', 'peasant', 'farm girl', 'country girl', 'peasant dress'], ja: ['村娘', '農家の娘', '田舎の娘', '町娘風'] },
    likely: { feminine: 0.4, masculine: 0, chibi: 0.3 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f4ede0', sleeves: 'puffy', collar: 'round' } },
        { part: 'outfit/corset-belt', options: { color: '#5a4030', trim: '#43302a' } },
        { part: 'outfit/flared-skirt', options: { color: '#7a5a44', length: 2.3 } },
        { part: 'outfit/maid-apron', options: { color: '#f0e6d4', frill: '#f0e6d4', bib: false } },
        { part: 'outfit/knee-socks', options: { color: '#e9e0d2', length: 'knee' } },
        { part: 'outfit/loafers', options: { color: '#5a3c2c' } }
    ],
    colored: [{ part: 'outfit/flared-skirt', option: 'color' }]
});
