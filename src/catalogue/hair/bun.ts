import { cos, lerp, PI, sin, TAU } from '../../geometry/scalar';
import { definePart } from '../part';
import { combTo, napeWisps, type Spot } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { hairline, unit, type V3 } from './scalp';
import type { Sculptor } from './sculptor';
import { tieOptions, type Tie } from './tie';

export default definePart({
    id: 'hair/bun',
    slot: 'hair',
    title: { en: 'Bun', ja: 'お団子' },
    description: 'Hair wound into one bun at the back, or two on top.',
    words: { en: ['bun', 'hair bun', 'buns', 'updo', 'odango'], ja: ['お団子', 'おだんご', 'お団子ヘア', 'シニヨン'] },
    likely: { feminine: 1, masculine: 0.05, chibi: 1.5 },
    suggests: { sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#b8504a'),
        ...tieOptions,
        count: {
            type: 'choice', default: 'one', title: { en: 'Buns', ja: '数' },
            values: [
                { id: 'one', title: { en: 'One', ja: '一つ' }, words: { en: ['single bun'], ja: ['一つお団子'] } },
                { id: 'two', title: { en: 'Two', ja: '二つ' }, words: { en: ['double bun', 'double buns', 'twin buns', 'two buns', 'space buns'], ja: ['二つお団子', 'ダブルお団子', 'ツインお団子'] } }
            ]
        },
        size: {
            type: 'number', min: 0.7, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large'], ja: ['大きい', '大きな'] }, value: 1.3 },
                { words: { en: ['small'], ja: ['小さい', '小さな'] }, value: 0.8 }
            ]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'bun', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.02 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            const two = options.count === 'two';
            const ties: Tie[] = [];
            s.cap(hairline, 0.015, -0.16);
            for (const k of [1, -1] as const) {
                // 1. Half the scalp, combed to its bun.
                const to: Spot = two ? [k * 112, 0.4] : [180, 0.34];
                const side: Spot[] = [[k * 3, 0.42], [k * 20, 0.42], [k * 42, 0.52], [k * 62, 0.74], [k * 73, 1.02], [k * 80, 1.38], [k * 90, 1.12], [k * 108, 1.34], [k * 136, 1.55], [k * 158, 1.66], [k * 179, 1.7]];
                if (two) combTo(s, [...side, [k * 179, 1.3], [k * 179, 0.9], [k * 179, 0.5], [k * 179, 0.12], [k * 2, 0.16]], to, k < 0, true);
                else if (k > 0) combTo(s, [...side, ...side.slice(0, -1).map(([azimuth, down]): Spot => [-azimuth, down]).reverse()], to, false, true);
                napeWisps(s, k);
                // 2. The bun.
                if (two || k > 0) {
                    const [azimuth, d]: Spot = two ? to : [180, 0.34];
                    const radius = (two ? 0.125 : 0.15) * options.size;
                    const center = scalp.point(azimuth, d, radius * 0.95);
                    const out = unit(scalp.radial(center));
                    wind(s, center, out, radius, k);
                    ties.push({ center: scalp.point(azimuth, d, 0.06), axis: out, ring: radius * 0.72, tube: 0.024, front: two ? [0, 0, 1] : [0, -1, 0] });
                }
            }
            return ties;
        }, options)
});

/** A ball of fat locks, each winding from the scalp up and round the axis the bun stands on. */
function wind(s: Sculptor, center: V3, out: V3, radius: number, turnWay: number): void {
    const side = unit([out[2], 0, -out[0]]);
    const up: V3 = [out[1] * side[2] - out[2] * side[1], out[2] * side[0] - out[0] * side[2], out[0] * side[1] - out[1] * side[0]];
    const at = (angle: number, rise: number, r: number): V3 => {
        const c = cos(rise);
        const [a, b, n] = [cos(angle) * c * r, sin(angle) * c * r, sin(rise) * r];
        return [center[0] + side[0] * a + up[0] * b + out[0] * n, center[1] + side[1] * a + up[1] * b + out[1] * n, center[2] + side[2] * a + up[2] * b + out[2] * n];
    };
    const facing = (q: V3): V3 => unit([q[0] - center[0], q[1] - center[1], q[2] - center[2]]);
    const COUNT = 9;
    for (let i = 0; i < COUNT; i++) {
        const start = (i / COUNT) * TAU + s.jitter(0.2);
        const sweep = turnWay * lerp(1.5, 2.4, s.next());
        const top = lerp(0.85, 1.4, s.next());
        const r = radius * (0.78 + 0.07 * (i % 3));
        const points: V3[] = [];
        for (let k = 0; k <= 7; k++) points.push(at(start + sweep * (k / 7), lerp(-1, top, sin((k / 7) * PI * 0.5)), r));
        s.strand(points, {
            width: radius * 1.05, root: 0.7, belly: 0.45, sharp: 0.7, thickness: 0.5, mass: 0.05, facing, edgeAmbient: 0.14, highlight: 0.35,
            children: i % 3 ? undefined : [{ across: 0.8, from: 0.4, to: 0.95, width: 0.45, hook: 0.4 }]
        });
    }
}
