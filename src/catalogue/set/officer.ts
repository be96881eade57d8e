import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/officer',
    title: { en: 'Officer', ja: '将校' },
    words: { en: ['officer', 'military uniform', 'military', 'soldier', 'general', 'commander', 'military officer'], ja: ['軍服', '将校', '軍人', '将軍', '司令官'] },
    likely: { feminine: 0.15, masculine: 0.3, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f6f4f0', collar: 'stand', neck: 'none', pattern: 'plain' } },
        { part: 'outfit/trousers', options: { color: '#2b3354', pattern: 'plain' } },
        { part: 'outfit/dress-uniform', options: { color: '#2b3354', trim: '#d8b45a', buttons: '#d8b45a' } },
        { part: 'headwear/peaked-cap', options: { color: '#2b3354' } },
        { part: 'outfit/gloves', options: { color: '#f4f1ee', cuffColor: '#f1eeef', length: 'wrist', fingers: 'full', material: 'cloth' } },
        { part: 'outfit/knee-socks', options: { color: '#26242b', length: 'knee' } },
        { part: 'outfit/boots', options: { color: '#2a2428', height: 'knee', heel: 'flat', closing: 'plain', cuff: false } }
    ],
    colored: [{ part: 'outfit/dress-uniform', option: 'color' }, { part: 'outfit/trousers', option: 'color' }]
});
