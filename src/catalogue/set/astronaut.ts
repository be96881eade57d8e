import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/astronaut',
    title: { en: 'Astronaut', ja: '宇宙飛行士' },
    words: { en: ['astronaut', 'spaceman', 'cosmonaut', 'space explorer', 'space traveler'], ja: ['宇宙飛行士', '宇宙探検家'] },
    likely: { feminine: 0.12, masculine: 0.15, chibi: 0.2 },
    parts: [
        { part: 'outfit/space-suit', options: { color: '#f3f2ef', trim: '#e0703a', metal: '#b4bac6', pack: true } },
        { part: 'headwear/space-helmet', options: { color: '#f3f2ef' } },
        { part: 'outfit/gloves', options: { color: '#e9e7e2', cuffColor: '#b4bac6', length: 'wrist', fingers: 'full', material: 'leather' } },
        { part: 'outfit/knee-socks', options: { color: '#f3f2ef', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#e4e3df', sole: '#6a6f7a', height: 'calf', heel: 'flat', closing: 'buckle', metal: '#b4bac6', cuff: false } }
    ],
    colored: [{ part: 'outfit/space-suit', option: 'trim' }]
});
