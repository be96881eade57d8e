import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/bride',
    title: { en: 'Bride', ja: '花嫁' },
    words: { en: ['bride', 'wedding dress', 'wedding gown'], ja: ['花嫁', 'ウェディングドレス', '結婚式'] },
    likely: { feminine: 0.1, masculine: 0, chibi: 0.1 },
    parts: [
        { part: 'outfit/ball-gown', options: { color: '#fbf8fc' } },
        { part: 'headwear/bridal-veil', options: { color: '#fdfbff' } },
        { part: 'outfit/knee-socks', options: { color: '#fbfaff', length: 'thigh' } },
        { part: 'outfit/loafers', options: { color: '#f4f0f6' } }
    ],
    colored: [{ part: 'outfit/ball-gown', option: 'color' }]
});
