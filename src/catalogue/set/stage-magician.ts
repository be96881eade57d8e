import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/stage-magician',
    title: { en: 'Stage magician', ja: 'マジシャン' },
    words: { en: ['stage magician', 'illusionist', 'magic show', 'ringmaster'], ja: ['マジシャン', '手品師', '奇術師'] },
    likely: { feminine: 0.08, masculine: 0.15, chibi: 0.1 },
    parts: [
        { part: 'outfit/shirt', options: { neck: 'bow-tie', color: '#fbfaff', tie: '#b8323f' } },
        { part: 'outfit/trousers', options: { color: '#26252d' } },
        { part: 'outfit/blazer', options: { color: '#2a2630', trim: '#4a3140', front: 'open', buttons: '#d8b45a' } },
        { part: 'outfit/cape', options: { color: '#2a2630', lining: '#b8323f', trim: '#d8b45a' } },
        { part: 'headwear/top-hat' },
        { part: 'outfit/knee-socks', options: { color: '#26242b', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/blazer', option: 'color' }]
});
