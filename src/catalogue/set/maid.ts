import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/maid',
    title: { en: 'Maid', ja: 'メイド' },
    words: { en: ['maid', 'maid outfit', 'maid costume', 'housemaid', 'french maid', 'maid cosplay'], ja: ['メイド', 'メイドさん', 'メイドの服', 'メイド衣装'] },
    likely: { feminine: 0.25, masculine: 0, chibi: 0.5 },
    youthful: true,
    parts: [{ part: 'hairband/maid-headdress' }, { part: 'outfit/maid-dress' }, { part: 'outfit/maid-apron' }, { part: 'outfit/knee-socks', options: { length: 'thigh', color: '#fbfaff' } }, { part: 'outfit/loafers' }],
    colored: [{ part: 'outfit/maid-dress', option: 'color' }]
});
