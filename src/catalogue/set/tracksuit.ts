import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/tracksuit',
    title: { en: 'Tracksuit', ja: 'ジャージ上下' },
    words: { en: ['tracksuit', 'track suit', 'training suit', 'sweatsuit', 'jogging suit'], ja: ['ジャージ上下', 'ジャージ姿', 'スウェット上下'] },
    likely: { feminine: 0.4, masculine: 0.7, chibi: 0.5 },
    youthful: true,
    parts: [
        { part: 'outfit/t-shirt', options: { color: '#f4f3f0', print: 'none' } },
        { part: 'outfit/track-trousers', options: { color: '#9c2f3c', stripes: 'two' } },
        { part: 'outfit/track-jacket', options: { color: '#9c2f3c', stripes: 'two' } },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers', options: { color: '#f3f1ee' } }
    ],
    colored: [{ part: 'outfit/track-jacket', option: 'color' }, { part: 'outfit/track-trousers', option: 'color' }]
});
