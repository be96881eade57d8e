import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/office-suit',
    title: { en: 'Skirt suit', ja: 'スカートスーツ' },
    words: { en: ['skirt suit', 'office lady', 'businesswoman', 'secretary', 'ol'], ja: ['スカートスーツ', 'オフィスレディ', 'OL', '秘書'] },
    likely: { feminine: 0.8, masculine: 0, chibi: 0.1 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f8f7fb' } },
        { part: 'outfit/pencil-skirt', options: { color: '#3d3f4e' } },
        { part: 'outfit/blazer', options: { color: '#3d3f4e', trim: '#3d3f4e', buttons: '#2c2d38' } },
        { part: 'outfit/knee-socks', options: { color: '#3a3237', length: 'thigh' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/blazer', option: 'color' }, { part: 'outfit/pencil-skirt', option: 'color' }, { part: 'outfit/blazer', option: 'trim' }]
});
