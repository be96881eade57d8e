import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/dragon',
    title: { en: 'Dragonkin', ja: '竜人' },
    words: { en: ['dragonkin', 'dragonborn', 'half dragon', 'dragon person', 'winged dragon girl'], ja: ['竜人', 'ドラゴン娘', '半竜', '龍人'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [{ part: 'horns/dragon' }, { part: 'tail/dragon' }, { part: 'wings/dragon' }],
    colored: []
});
