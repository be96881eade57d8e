import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/butler',
    title: { en: 'Butler', ja: '執事' },
    words: { en: ['butler', 'butler uniform', 'manservant', 'waiter'], ja: ['執事', 'バトラー', '執事服', 'ウェイター'] },
    likely: { feminine: 0.05, masculine: 0.3, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { neck: 'bow-tie', color: '#fbfaff', tie: '#26242c' } },
        { part: 'outfit/trousers', options: { color: '#2a2930' } },
        { part: 'outfit/tailcoat', options: { color: '#26252d', lapels: '#3a3944', buttons: '#d8b45a', lining: '#5a2a3a', length: 1 } },
        { part: 'outfit/knee-socks', options: { color: '#26242b', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/tailcoat', option: 'color' }]
});
