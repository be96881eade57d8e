import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/cyberpunk',
    title: { en: 'Cyberpunk', ja: 'サイバーパンク' },
    words: { en: ['cyberpunk', 'hacker', 'street samurai', 'netrunner', 'techwear', 'cyberpunk outfit'], ja: ['サイバーパンク', 'ハッカー', 'テックウェア'] },
    likely: { feminine: 0.2, masculine: 0.25, chibi: 0.1 },
    parts: [
        { part: 'outfit/t-shirt', options: { color: '#2a2c38', print: 'none' } },
        { part: 'outfit/trousers', options: { color: '#33353f', pattern: 'plain' } },
        { part: 'outfit/utility-belt', options: { color: '#3a3c48' } },
        { part: 'outfit/bomber-jacket', options: { color: '#3b3f58', rib: '#e6399b', style: 'bomber', front: 'open' } },
        { part: 'marks/tattoo', options: { kind: 'circuit', place: 'forearm', side: 'both', color: '#2fc0d8' } },
        { part: 'accessory/goggles', options: { style: 'aviator', worn: 'head', color: '#2f3140', metal: '#8d93a8', lens: '#38c8d8' } },
        { part: 'outfit/gloves', options: { color: '#2a2c38', cuffColor: '#e6399b', length: 'wrist', fingers: 'less', material: 'leather' } },
        { part: 'outfit/knee-socks', options: { color: '#2a2c38', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#2b2d38', sole: '#e6399b', height: 'calf', heel: 'flat', closing: 'laces', cuff: false } }
    ],
    colored: [{ part: 'outfit/bomber-jacket', option: 'color' }]
});
