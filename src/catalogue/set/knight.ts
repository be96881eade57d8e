import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/knight',
    title: { en: 'Knight', ja: '騎士' },
    words: { en: ['knight', 'paladin', 'knight in armor', 'female knight', 'holy knight', 'crusader', 'soldier in armor'], ja: ['騎士', 'ナイト', '女騎士', '聖騎士', 'パラディン'] },
    likely: { feminine: 0.15, masculine: 0.3, chibi: 0.15 },
    parts: [
        { part: 'outfit/sweater', options: { color: '#4b4a5a', neck: 'turtle', pattern: 'plain', fit: 'regular' } },
        { part: 'outfit/trousers', options: { color: '#3f3e4c' } },
        { part: 'outfit/plate-armor', options: { color: '#b9c2d0', trim: '#d2ab57', lames: 'full' } },
        { part: 'outfit/cape', options: { color: '#8e2c3a', lining: '#5a2430', trim: '#d2ab57', collar: 'none' } },
        { part: 'outfit/gauntlets', options: { color: '#b9c2d0', trim: '#d2ab57', leather: '#4c3a34', made: 'steel', gloved: true } },
        { part: 'outfit/knee-socks', options: { color: '#3f3e4c', length: 'crew' } },
        { part: 'outfit/sabatons', options: { color: '#b9c2d0', trim: '#d2ab57', sole: '#3a322f', knees: true } }
    ],
    colored: [{ part: 'outfit/plate-armor', option: 'color' }]
});
