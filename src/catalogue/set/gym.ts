import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/gym',
    title: { en: 'Gym uniform', ja: '体操着' },
    words: { en: ['gym uniform', 'gym clothes', 'track and field', 'athlete', 'sportswear'], ja: ['体操着', '体操服', '運動着', '陸上部'] },
    likely: { feminine: 0.5, masculine: 0.6, chibi: 0.4 },
    parts: [
        { part: 'outfit/t-shirt', options: { color: '#f8f8f6', print: 'none' } },
        { part: 'outfit/shorts', options: { color: '#2f4474', pattern: 'plain' } },
        { part: 'outfit/track-jacket', options: { color: '#2f4a8c', stripe: '#f4f2f0', stripes: 'two', front: 'open' } },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers', options: { color: '#f3f1ee' } }
    ],
    colored: [{ part: 'outfit/track-jacket', option: 'color' }, { part: 'outfit/shorts', option: 'color' }]
});
