import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/summer-holiday',
    title: { en: 'Summer holiday', ja: '夏休み' },
    words: { en: ['summer dress outfit', 'summer holiday', 'beach walk'], ja: ['夏休み', '麦わら帽子とワンピース', '夏のお嬢さん'] },
    likely: { feminine: 0.6, masculine: 0, chibi: 0.5 },
    youthful: true,
    parts: [
        { part: 'outfit/sundress' },
        { part: 'headwear/straw-hat' },
        { part: 'outfit/knee-socks', options: { color: '#fbfaff', length: 'ankle' } },
        { part: 'outfit/sneakers', options: { color: '#f4f2ee' } }
    ],
    colored: [{ part: 'outfit/sundress', option: 'color' }]
});
