import { cos, DEGREES, lerp, sin } from '../../geometry/scalar';
import { definePart } from '../part';
import { combBack } from '../hair/combed-back';
import { makeHair } from '../hair/hair-part';
import { add, scale } from '../../geometry/vec3';
import type { V3 } from '../hair/scalp';

/** Locks over the head from front to back: how far beside its middle (−1 … 1), degrees from the crown to the front at the root and to the back at the tip, width, height over the scalp, hook. */
const LOCKS: readonly (readonly [number, number, number, number, number, number])[] = [
    [-0.8, 44, 58, 0.24, 0.058, 0.2], [0.8, 45, 62, 0.24, 0.06, -0.2], [-0.55, 59, 50, 0.3, 0.07, 0.25], [0.58, 58, 44, 0.29, 0.068, -0.25], [-0.24, 64, 36, 0.31, 0.078, 0.3], [0.3, 64, 46, 0.3, 0.076, -0.3], [0.03, 62, 28, 0.26, 0.088, -0.3]
];

export default definePart({
    id: 'bangs/swept-back',
    slot: 'bangs',
    title: { en: 'Swept back', ja: 'かき上げ前髪' },
    description: 'No bangs: hair combed back from the hairline, the forehead free.',
    words: { en: ['swept-back bangs', 'bangs swept back', 'swept back hair', 'hair swept back', 'bangs pinned back', 'pushed back hair', 'combed back hair'], ja: ['かき上げ前髪', 'かきあげ', 'かき上げ'] },
    likely: { feminine: 0.5, masculine: 1.2, chibi: 0.2 },
    options: {
        lift: { type: 'number', min: 0, max: 1, default: 0.4, step: 0.05, unit: '', title: { en: 'Lift', ja: '立ち上がり' }, hint: 'How high it rises over the forehead.' },
        strand: {
            type: 'toggle', default: true, title: { en: 'Loose strand', ja: 'おくれ毛' }, hint: 'One strand that has fallen into the face.',
            words: { en: ['loose strand', 'stray strand'], ja: ['おくれ毛'] }
        }
    },
    build: (context, options) =>
        makeHair(context, 'swept-back', (s, { center, radii }) => {
            combBack(s);
            const over = (beside: number, degrees: number, height: number): V3 => {
                const around = Math.sqrt(1 - beside * beside);
                const n: V3 = [beside, around * cos(degrees * DEGREES), around * sin(degrees * DEGREES)];
                return add(add(center, [n[0] * radii[0], n[1] * radii[1], n[2] * radii[2]]), scale(s.scalp.radial(add(center, n)), height));
            };
            for (const [beside, front, back, width, height, hook] of LOCKS) {
                const rise = height + 0.09 * options.lift * (1 - beside * beside);
                s.strand(
                    [over(beside, front, -0.004), over(beside, front - 3, rise * 0.55), over(beside * 1.02, lerp(front, -back, 0.18), rise), over(beside, lerp(front, -back, 0.5), lerp(rise, height, 0.6)), over(beside * 0.94, lerp(front, -back, 0.8), height * 0.95), over(beside * 0.86, -back, height * 0.6)],
                    { width, root: 0.8, belly: 0.4, sharp: 1, hook, hookFrom: 0.6, mass: 0.4, edgeAmbient: 0.13, rootAmbient: -0.1, thickness: 0.26, children: [{ across: beside > 0 ? -0.8 : 0.8, from: 0.4, to: 0.9, width: 0.5, hook: -hook, lift: 0.2 }] }
                );
            }
            if (options.strand)
                s.lock([[10, 0.68, 0], [13, 0.7, 0.075], [25, 0.86, 0.11], [37, 1.1, 0.09], [41, s.scalp.sAt(0.42), 0.065], [44, s.scalp.sAt(0.28), 0.05]], { width: 0.045, section: 'wisp', root: 0.5, belly: 0.45, sharp: 1.2, hook: -0.35, thickness: 0.6 });
        })
});
