import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/king',
    title: { en: 'King', ja: '王様' },
    words: { en: ['king', 'monarch', 'emperor', 'ruler'], ja: ['王様', '国王', '王', '皇帝'] },
    likely: { feminine: 0.02, masculine: 0.2, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#fbfaff', collar: 'frilled', front: 'frilled' } },
        { part: 'outfit/trousers', options: { color: '#3a2f4f', belt: '#c8a24f' } },
        { part: 'outfit/coat', options: { color: '#5a3a8a', belt: '#c8a24f', buttons: '#c8a24f', front: 'open', length: 1.3 } },
        { part: 'outfit/cape', options: { color: '#8a1f30', lining: '#f4ece0', trim: '#f4ece0', length: 1.2 } },
        { part: 'headwear/crown' },
        { part: 'outfit/knee-socks', options: { color: '#f1eef4', length: 'knee' } },
        { part: 'outfit/boots', options: { color: '#3a2a30', height: 'knee' } }
    ],
    colored: [{ part: 'outfit/cape', option: 'color' }]
});
