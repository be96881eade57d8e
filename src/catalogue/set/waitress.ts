import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/waitress',
    title: { en: 'Waitress', ja: 'ウェイトレス' },
    words: { en: ['waitress', 'cafe uniform', 'barista', 'cafe staff'], ja: ['ウェイトレス', 'カフェ店員', '喫茶店の店員', 'バリスタ'] },
    likely: { feminine: 0.4, masculine: 0, chibi: 0.3 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#fbfaff', neck: 'bow-tie', tie: '#4a3028', sleeves: 'short' } },
        { part: 'outfit/flared-skirt', options: { color: '#5a3a30', length: 1.1 } },
        { part: 'outfit/maid-apron', options: { bib: false, color: '#f4ece0', frill: '#f4ece0', length: 0.8 } },
        { part: 'outfit/knee-socks', options: { color: '#3a2a26', length: 'thigh' } },
        { part: 'outfit/loafers', options: { color: '#3a2a26' } }
    ],
    colored: [{ part: 'outfit/flared-skirt', option: 'color' }]
});
