import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/wizard',
    title: { en: 'Wizard', ja: '魔法使い' },
    words: { en: ['wizard', 'mage', 'sorcerer', 'warlock', 'magician robe'], ja: ['魔法使い', '魔導士', 'ウィザード', '魔術師'] },
    likely: { feminine: 0.08, masculine: 0.3, chibi: 0.2 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#e9e2d2', collar: 'stand' } },
        { part: 'outfit/trousers', options: { color: '#3a3450' } },
        { part: 'outfit/coat', options: { color: '#3c4a8a', belt: '#c8a24f', buttons: '#c8a24f', length: 1.6 } },
        { part: 'outfit/cape', options: { color: '#2f3a70', lining: '#8a6cc0', trim: '#c8a24f' } },
        { part: 'headwear/witch-hat' },
        { part: 'outfit/knee-socks', options: { color: '#2c2a3c', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#3a2a30', height: 'calf' } }
    ],
    colored: [{ part: 'outfit/coat', option: 'color' }]
});
