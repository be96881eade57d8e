import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/suit',
    title: { en: 'Suit', ja: 'スーツ' },
    words: { en: ['suit', 'business suit', 'formal suit', 'office worker', 'businessman', 'salaryman', 'black suit', 'formal clothes'], ja: ['スーツ', 'ビジネススーツ', 'サラリーマン', '会社員', '背広'] },
    likely: { feminine: 0.1, masculine: 1.2, chibi: 0.2 },
    parts: [
        { part: 'outfit/shirt', options: { neck: 'tie', color: '#f8f7fb' } },
        { part: 'outfit/trousers', options: { color: '#33363f' } },
        { part: 'outfit/blazer', options: { color: '#33363f', trim: '#33363f', buttons: '#26282f' } },
        { part: 'outfit/knee-socks', options: { color: '#26282f', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#2a2220' } }
    ],
    colored: [{ part: 'outfit/blazer', option: 'color' }, { part: 'outfit/trousers', option: 'color' }, { part: 'outfit/blazer', option: 'trim' }]
});
