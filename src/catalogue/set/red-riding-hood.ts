import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/red-riding-hood',
    title: { en: 'Hooded girl', ja: '赤い頭巾' },
    words: { en: ['red riding hood', 'little red riding hood', 'red hood'], ja: ['赤ずきん', '赤ずきんちゃん', '頭巾の少女'] },
    likely: { feminine: 0.15, masculine: 0.03, chibi: 0.2 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f6f1e6', sleeves: 'puff', collar: 'round', neck: 'none', pattern: 'plain' } },
        { part: 'outfit/flared-skirt', options: { color: '#6b4a3a', pattern: 'plain' } },
        { part: 'outfit/corset-belt', options: { color: '#4a3028' } },
        { part: 'outfit/cloak', options: { color: '#b0303c', lining: '#7a2230', trim: '#e8d6a8', length: 0.75, mantle: 1 } },
        { part: 'headwear/hood', options: { color: '#b0303c', lining: '#7a2230', trim: '#e8d6a8', peak: 0.4, deep: 0.2 } },
        { part: 'outfit/knee-socks', options: { color: '#f3ece2', length: 'knee' } },
        { part: 'outfit/boots', options: { color: '#5a3a2c', height: 'ankle', heel: 'flat', closing: 'laces', cuff: false } }
    ],
    colored: [{ part: 'outfit/cloak', option: 'color' }, { part: 'headwear/hood', option: 'color' }]
});
