import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/librarian',
    title: { en: 'Librarian', ja: '司書' },
    words: { en: ['librarian', 'bookworm', 'bookish'], ja: ['司書', '図書委員', '文学少女', '本の虫'] },
    likely: { feminine: 0.3, masculine: 0.15, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { collar: 'round', neck: 'ribbon' } },
        { part: 'outfit/flared-skirt', options: { color: '#5a4a44', length: 2 } },
        { part: 'accessory/glasses' },
        { part: 'outfit/knee-socks', options: { color: '#3a3237', length: 'knee' } },
        { part: 'outfit/loafers', options: { color: '#4a3028' } }
    ],
    colored: [{ part: 'outfit/flared-skirt', option: 'color' }]
});
