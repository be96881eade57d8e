import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/pilot',
    title: { en: 'Robot pilot', ja: 'パイロット' },
    words: { en: ['mecha pilot', 'robot pilot', 'space soldier', 'sci-fi soldier', 'science fiction', 'sci-fi', 'android', 'racer'], ja: ['ロボットパイロット', '未来兵士', 'sf', 'アンドロイド'] },
    likely: { feminine: 0.15, masculine: 0.15, chibi: 0.1 },
    parts: [
        { part: 'outfit/bodysuit', options: { color: '#353a4e', panels: '#eceef3', lines: '#38c8d8', plates: true } },
        { part: 'outfit/gloves', options: { color: '#eceef3', cuffColor: '#38c8d8', length: 'forearm', fingers: 'full', material: 'leather' } },
        { part: 'outfit/knee-socks', options: { color: '#353a4e', length: 'crew' } },
        { part: 'outfit/boots', options: { color: '#eceef3', sole: '#353a4e', height: 'calf', heel: 'flat', closing: 'plain', cuff: false } }
    ],
    colored: [{ part: 'outfit/bodysuit', option: 'color' }]
});
