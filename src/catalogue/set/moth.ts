import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/moth',
    title: { en: 'Moth', ja: '蛾' },
    words: { en: ['moth girl', 'moth boy', 'mothkin', 'moth fairy'], ja: ['蛾娘', '蛾の妖精', '蛾少女'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [{ part: 'horns/antennae', options: { kind: 'moth', color: '#8a6a4c', tip: '#e8d2ac' } }, { part: 'wings/butterfly', options: { kind: 'moth', color: '#d9b083', border: '#6a4a38' } }],
    colored: []
});
