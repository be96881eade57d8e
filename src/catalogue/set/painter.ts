import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/painter',
    title: { en: 'Painter', ja: '画家' },
    words: { en: ['painter', 'artist', 'art student'], ja: ['画家', '絵描き', '美大生', 'アーティスト'] },
    likely: { feminine: 0.3, masculine: 0.1, chibi: 0.2 },
    parts: [
        { part: 'outfit/sweater' },
        { part: 'outfit/flared-skirt' },
        { part: 'headwear/beret' },
        { part: 'outfit/knee-socks', options: { color: '#3a3237', length: 'thigh' } },
        { part: 'outfit/loafers' }
    ],
    colored: [{ part: 'outfit/sweater', option: 'color' }]
});
