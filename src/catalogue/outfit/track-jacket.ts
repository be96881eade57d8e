import { definePart } from '../part';
import { bothSides, seam, sleeveStripes } from './jacket-paint';
import { frontOption, shortJacket } from './short-jacket';

export default definePart({
    id: 'outfit/track-jacket',
    slot: 'outer',
    title: { en: 'Track jacket', ja: 'ジャージ' },
    description: 'A sports jacket with a stand collar, a zip and stripes down the sleeves.',
    words: { en: ['track jacket', 'tracksuit jacket', 'jersey jacket', 'sports jacket', 'warm-up jacket', 'training jacket'], ja: ['ジャージ', 'トラックジャケット', 'ジャージの上', '体操服の上着'] },
    likely: { feminine: 0.5, masculine: 0.8, chibi: 0.6 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#35508f', main: true, title: { en: 'Cloth', ja: '生地' } },
        stripe: { type: 'color', default: '#f4f2f0', title: { en: 'Stripes', ja: 'ライン' }, words: { en: ['stripes', 'stripe', 'side stripes'], ja: ['ライン', '線'] } },
        stripes: {
            type: 'choice', default: 'two', title: { en: 'Stripes', ja: '本数' },
            values: [{ id: 'one', likely: 0.6, title: { en: 'One', ja: '一本' } }, { id: 'two', likely: 1, title: { en: 'Two', ja: '二本' } }]
        },
        front: frontOption(true)
    },
    build(context, { color, stripe, stripes, front }) {
        return shortJacket(context, {
            name: 'track-jacket', color, open: front === 'open', full: 1.05, hem: 0.872, rib: { color }, collar: { kind: 'stand', color }, zip: stripe,
            paint: [
                ...sleeveStripes(stripe, stripes === 'one' ? [0.5] : [0.47, 0.53], stripes === 'one' ? 0.028 : 0.015),
                ...bothSides((k) => seam([[k * 0.14, 1.0], [k * 0.165, 0.945]], color))
            ]
        });
    }
});
