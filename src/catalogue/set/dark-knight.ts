import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/dark-knight',
    title: { en: 'Dark knight', ja: '暗黒騎士' },
    words: { en: ['dark knight', 'black knight', 'death knight', 'fallen knight', 'evil knight'], ja: ['暗黒騎士', '黒騎士', '闇の騎士'] },
    likely: { feminine: 0.08, masculine: 0.15, chibi: 0.08 },
    parts: [
        { part: 'outfit/sweater', options: { color: '#2b2832', neck: 'turtle', pattern: 'plain', fit: 'regular' } },
        { part: 'outfit/trousers', options: { color: '#2b2832' } },
        { part: 'outfit/plate-armor', options: { color: '#4b4a5c', trim: '#9c2f45', lames: 'full' } },
        { part: 'outfit/cape', options: { color: '#2a2330', lining: '#7a2036', trim: '#9c2f45', collar: 'none', length: 1.2 } },
        { part: 'outfit/gauntlets', options: { color: '#4b4a5c', trim: '#9c2f45', leather: '#26222b', made: 'steel', gloved: true } },
        { part: 'outfit/knee-socks', options: { color: '#26222b', length: 'crew' } },
        { part: 'outfit/sabatons', options: { color: '#4b4a5c', trim: '#9c2f45', sole: '#1f1b22', knees: true } }
    ],
    colored: [{ part: 'outfit/plate-armor', option: 'color' }]
});
