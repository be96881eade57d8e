import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/cardigan-and-dress',
    title: { en: 'Dress and cardigan', ja: 'ワンピースとカーディガン' },
    words: { en: ['dress and cardigan', 'gentle outfit', 'spring outfit'], ja: ['ワンピースとカーディガン', '春コーデ', 'ふんわりコーデ'] },
    likely: { feminine: 1.5, masculine: 0, chibi: 0.6 },
    parts: [
        { part: 'outfit/one-piece-dress' },
        { part: 'outfit/cardigan' },
        { part: 'outfit/knee-socks', options: { color: '#fbfaff', length: 'crew' } },
        { part: 'outfit/loafers' }
    ],
    colored: [{ part: 'outfit/cardigan', option: 'color' }]
});
