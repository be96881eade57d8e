import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/steampunk',
    title: { en: 'Steampunk', ja: 'スチームパンク' },
    words: { en: ['steampunk', 'inventor', 'airship captain', 'clockwork engineer', 'steampunk outfit'], ja: ['スチームパンク', '発明家', '飛行船乗り'] },
    likely: { feminine: 0.15, masculine: 0.2, chibi: 0.1 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#efe4cd', sleeves: 'puffy', collar: 'stand', pattern: 'plain' } },
        { part: 'outfit/trousers', options: { color: '#5b4636', pattern: 'pinstripes', patternColor: '#7a6250' } },
        { part: 'outfit/corset-belt', options: { color: '#6b4128' } },
        { part: 'outfit/gauntlets', options: { color: '#7a4d2e', trim: '#c9924a', leather: '#4c3222', made: 'leather', gloved: true } },
        { part: 'headwear/top-hat', options: { color: '#4a372c' } },
        { part: 'accessory/goggles', options: { style: 'brass', worn: 'head', color: '#5a3d2c', metal: '#c9924a' } },
        { part: 'outfit/knee-socks', options: { color: '#4a3a30', length: 'knee' } },
        { part: 'outfit/boots', options: { color: '#5a3826', height: 'knee', heel: 'block', closing: 'buckle', metal: '#c9924a', cuff: false } }
    ],
    colored: [{ part: 'outfit/corset-belt', option: 'color' }]
});
