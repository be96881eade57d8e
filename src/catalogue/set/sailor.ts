import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/sailor',
    title: { en: "Ship's sailor", ja: '水兵' },
    words: { en: ['ship sailor', 'navy sailor', 'seaman', 'sailor boy', 'sailor costume'], ja: ['水兵', '船乗り', 'セーラー帽', '海軍'] },
    likely: { feminine: 0.15, masculine: 0.25, chibi: 0.3 },
    parts: [
        { part: 'outfit/sailor-top', options: { color: '#f6f5fb', collar: '#2f3a62' } },
        { part: 'outfit/trousers', options: { color: '#f4f3f8', belt: '#2f3a62' } },
        { part: 'headwear/sailor-cap' },
        { part: 'outfit/knee-socks', options: { color: '#f6f5fb', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/sailor-top', option: 'collar' }]
});
