import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/captain',
    title: { en: 'Captain', ja: '船長' },
    words: { en: ['ship captain', 'captain', 'police officer', 'pilot'], ja: ['船長', '艦長', '警官', 'パイロット'] },
    likely: { feminine: 0.2, masculine: 0.4, chibi: 0.2 },
    parts: [
        { part: 'outfit/shirt', options: { neck: 'tie', color: '#f8f7fb', tie: '#26242c' } },
        { part: 'outfit/trousers', options: { color: '#28304c', belt: '#26242c' } },
        { part: 'outfit/blazer', options: { color: '#28304c', trim: '#28304c', buttons: '#d8b45a', rows: 'double' } },
        { part: 'headwear/peaked-cap' },
        { part: 'outfit/knee-socks', options: { color: '#26242b', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/blazer', option: 'color' }, { part: 'outfit/trousers', option: 'color' }]
});
