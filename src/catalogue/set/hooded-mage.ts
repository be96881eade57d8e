import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/hooded-mage',
    title: { en: 'Hooded mage', ja: 'フードの魔導士' },
    words: { en: ['hooded mage', 'dark mage', 'hooded wizard', 'hooded sorcerer', 'black mage', 'cultist', 'necromancer'], ja: ['フードの魔導士', '黒魔道士', '黒魔導士', '闇の魔術師', '死霊術師'] },
    likely: { feminine: 0.1, masculine: 0.15, chibi: 0.12 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#d9d2e2', collar: 'stand', neck: 'none', pattern: 'plain' } },
        { part: 'outfit/trousers', options: { color: '#2b2838', pattern: 'plain' } },
        { part: 'outfit/coat', options: { color: '#3a3454', belt: '#b8964c', buttons: '#b8964c', front: 'closed', length: 1.5 } },
        { part: 'outfit/cloak', options: { color: '#2f2a48', lining: '#6a4a9a', trim: '#b8964c', length: 1.05, mantle: 1.1 } },
        { part: 'headwear/hood', options: { color: '#2f2a48', lining: '#4a3670', trim: '#b8964c', peak: 0.7, deep: 0.45 } },
        { part: 'outfit/knee-socks', options: { color: '#2b2838', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#2e2630', height: 'calf', heel: 'flat', closing: 'plain', cuff: false } }
    ],
    colored: [{ part: 'outfit/cloak', option: 'color' }, { part: 'headwear/hood', option: 'color' }, { part: 'outfit/coat', option: 'color', darkOnly: true }]
});
