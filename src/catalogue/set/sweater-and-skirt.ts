import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/sweater-and-skirt',
    title: { en: 'Sweater and skirt', ja: 'セーターとスカート' },
    words: { en: ['sweater and skirt', 'girly outfit', 'date outfit', 'cozy outfit'], ja: ['セーターとスカート', 'デート服', 'ガーリー'] },
    likely: { feminine: 2, masculine: 0, chibi: 1 },
    parts: [
        { part: 'outfit/sweater' },
        { part: 'outfit/flared-skirt' },
        { part: 'outfit/knee-socks', options: { color: '#3a3237', length: 'thigh' } },
        { part: 'outfit/loafers' }
    ],
    colored: [{ part: 'outfit/sweater', option: 'color' }, { part: 'outfit/flared-skirt', option: 'color' }]
});
