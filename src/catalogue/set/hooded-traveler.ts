import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/hooded-traveler',
    title: { en: 'Hooded traveller', ja: 'フードの旅人' },
    words: { en: ['hooded traveler', 'hooded traveller', 'hooded figure', 'cloaked figure', 'vagabond', 'pilgrim'], ja: ['放浪者', '巡礼者', 'フードの旅人'] },
    likely: { feminine: 0.15, masculine: 0.2, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#e6dcc4', sleeves: 'puffy', collar: 'stand', neck: 'none', pattern: 'plain' } },
        { part: 'outfit/trousers', options: { color: '#6b5844', belt: '#4a3426', pattern: 'plain' } },
        { part: 'outfit/cloak', options: { color: '#5c5a48', lining: '#3a382e', trim: '#b08d4c', length: 0.9, mantle: 1 } },
        { part: 'headwear/hood', options: { color: '#5c5a48', lining: '#3a382e', trim: '#b08d4c', peak: 0.35, deep: 0.2 } },
        { part: 'outfit/gloves', options: { color: '#6b4a34', length: 'wrist', fingers: 'less', material: 'leather' } },
        { part: 'outfit/knee-socks', options: { color: '#4a4238', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#5a3d2a', height: 'calf', heel: 'flat', closing: 'laces', cuff: false } }
    ],
    colored: [{ part: 'outfit/cloak', option: 'color' }, { part: 'headwear/hood', option: 'color' }]
});
