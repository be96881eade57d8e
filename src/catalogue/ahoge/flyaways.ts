import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { sprout } from './sprout';

/** Loose hairs: where they grow (azimuth, s), lean to the left, height, lean to the front, width. */
const HAIRS: readonly (readonly [number, number, number, number, number, number])[] = [
    [-10, 0.1, -0.09, 0.1, 0.02, 0.026], [14, 0.14, 0.12, 0.085, 0.03, 0.03], [160, 0.3, 0.05, 0.09, -0.09, 0.028], [-60, 0.3, -0.14, 0.05, 0.01, 0.03], [70, 0.34, 0.13, 0.04, -0.02, 0.026], [-150, 0.42, -0.07, 0.06, -0.1, 0.03], [-100, 0.5, -0.13, 0.02, -0.06, 0.026], [112, 0.54, 0.13, 0.02, -0.05, 0.03]
];

export default definePart({
    id: 'ahoge/flyaways',
    slot: 'ahoge',
    title: { en: 'Flyaways', ja: 'はね毛' },
    description: 'A few fine hairs that stand off the head.',
    words: { en: ['flyaways', 'flyaway hair', 'stray hairs', 'loose hairs', 'bed hair'], ja: ['はね毛', '浮き毛', '寝癖', 'ぴょん毛'] },
    likely: { feminine: 2, masculine: 1.5, chibi: 1 },
    options: {
        amount: { type: 'number', min: 0.6, max: 1.8, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' } }
    },
    build: (context, options) =>
        makeHair(context, 'flyaways', (s) => {
            for (const [azimuth, down, x, y, z, width] of HAIRS) {
                const a = options.amount * (0.85 + 0.3 * s.next());
                sprout(s, [[0, 0, 0], [x * 0.25 * a, (y * 0.7 + 0.02) * a, z * 0.3 * a], [x * 0.7 * a, y * a, z * 0.75 * a], [x * 1.15 * a, (y * 0.7 - 0.015) * a, z * a]], { at: [azimuth, down], width, section: 'wisp', rings: 7, sharp: 1.3, belly: 0.3, outline: 0.6 });
            }
        })
});
