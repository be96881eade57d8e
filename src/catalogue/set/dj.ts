import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/dj',
    title: { en: 'Music lover', ja: '音楽好き' },
    words: { en: ['dj', 'music lover', 'musician', 'streamer', 'gamer'], ja: ['DJ', '音楽好き', '配信者', 'ゲーマー', 'ミュージシャン'] },
    likely: { feminine: 0.5, masculine: 0.6, chibi: 0.4 },
    parts: [
        { part: 'outfit/hoodie' },
        { part: 'outfit/shorts' },
        { part: 'headwear/headphones' },
        { part: 'outfit/knee-socks', options: { color: '#2c2a36', length: 'thigh' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/hoodie', option: 'color' }]
});
