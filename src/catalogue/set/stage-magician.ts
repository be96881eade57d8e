import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/stage-magician',
    title: { en: 'Stage magician', ja: 'マジシャン' },
    words: { en: ['stage magician', 'illusionist', 'magic show', 'ringmaster'], ja: ['マジシャン', '手品師', '奇術師'] },
    likely: { feminine: 0.08, masculine: 0.15, chibi: 0.1 },
    parts: [
        { part: 'outfit/shirt', options: { neck: 'bow-tie', color: '#fbfaff', tie: '#b8323f' } },
        { part: 'outfit/trousers', options: { color: '#26252d' } },
        { part: 'outfit/tailcoat', options: { color: '#2a2630', lapels: '#8e2a3a', buttons: '#d8b45a', lining: '#b8323f', length: 1.1 } },
        { part: 'headwear/top-hat' },
        { part: 'outfit/gloves', options: { color: '#f4f1ee', length: 'wrist', fingers: 'full', material: 'cloth' } },
        { part: 'outfit/knee-socks', options: { color: '#26242b', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#26242b' } }
    ],
    colored: [{ part: 'outfit/tailcoat', option: 'color' }]
});
