import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/adventurer',
    title: { en: 'Adventurer', ja: '冒険者' },
    words: { en: ['adventurer', 'traveler', 'traveller', 'ranger', 'rogue', 'wanderer'], ja: ['冒険者', '旅人', 'レンジャー', '盗賊'] },
    likely: { feminine: 0.35, masculine: 0.5, chibi: 0.3 },
    parts: [
        { part: 'outfit/utility-belt', options: { kind: 'pouch', color: '#7a5234', flap: '#4a3226' } },
        { part: 'outfit/shirt', options: { color: '#e4dac4', sleeves: 'rolled' } },
        { part: 'outfit/trousers', options: { color: '#5c5142', belt: '#4a3226' } },
        { part: 'outfit/cape', options: { color: '#4a6a4c', lining: '#3a4a3a', trim: '#8a6c44', length: 0.75 } },
        { part: 'outfit/knee-socks', options: { color: '#6a5a48', length: 'knee' } },
        { part: 'outfit/boots', options: { color: '#5a3c2c', height: 'calf' } }
    ],
    colored: [{ part: 'outfit/cape', option: 'color' }]
});
