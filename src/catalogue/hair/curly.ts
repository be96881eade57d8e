import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import { add } from '../../geometry/vec3';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { hairline, skullFlare, unit, type V3 } from './scalp';
import { cross } from './curve';
import type { Sculptor } from './sculptor';

export default definePart({
    id: 'hair/curly',
    slot: 'hair',
    title: { en: 'Curly hair', ja: 'くるくる髪' },
    description: 'A cloud of round curls to the ears or the shoulders.',
    words: { en: ['curly hair', 'curly-haired', 'curls', 'frizzy hair', 'permed hair', 'perm'], ja: ['くるくる髪', '天然パーマ', 'くせっ毛', 'カーリーヘア'] },
    likely: { feminine: 1, masculine: 1, chibi: 0.8 },
    suggests: { bangs: [['bangs/curly', 4], ['bangs/between-eyes', 1], ['bangs/swept', 1]], sides: [['', 1]] },
    options: {
        ...hairColors('#5e4033'),
        length: {
            type: 'number', min: 0, max: 0.6, default: 0.1, step: 0.02, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the ears.',
            words: [{ words: { en: ['long'], ja: ['長い'] }, value: 0.5 }, { words: { en: ['short'], ja: ['短い'] }, value: 0 }]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'curly', (s, scalp) => {
            scalp.flare = (azimuth, d) => (d < 1.6 ? skullFlare(azimuth, d) : skullFlare(azimuth, 1.6)) + 0.1 * options.length * (d - 1);
            s.cap((az) => Math.min(hairline(az), 1.7), 0.03, -0.14);
            const V = options.volume;
            // Rings of curls from the nape up, each a half ring of hair that rolls over; rows are set off like bricks.
            ROWS.forEach(([down, from, count, out, size], r) => {
                for (let i = 0; i < count; i++) {
                    const az = lerp(from, 360 - from, (i + (r % 2) * 0.5) / count) + s.jitter(4);
                    const low = down > 1.2 ? options.length : options.length * 0.35 * Math.max(0, down - 0.7);
                    curl(s, scalp.point(az, down + low * 1.6, out * V + 0.012 * (i % 3)), size * lerp(0.88, 1.12, s.next()) * (0.75 + 0.25 * V), (i + r) % 2 ? 1 : -1);
                }
            });
            // Longer curls hang in ringlets below the rows.
            if (options.length > 0.2)
                for (let i = 0; i < 9; i++) {
                    const az = lerp(76, 284, i / 8);
                    const side = i % 2 ? 1 : -1;
                    s.lock([[az, 0.8, 0.05], [az, 1.2, 0.1], [az, 1.7, 0.1], [az, scalp.sAt(0.16 - options.length), 0.12]], { width: 0.17, root: 0.7, belly: 0.5, sharp: 0.8, thickness: 0.6, wave: [0.06, 3, i * 0.3, 0.2, 0.8], mass: 0.15, edgeAmbient: 0.16, hook: side * 0.5 });
                }
        })
});

/** Rows of curls: s, azimuth they start at (symmetric), how many, how far off the scalp, size of a curl. Head units. */
const ROWS: readonly (readonly [number, number, number, number, number])[] = [
    [1.5, 112, 7, 0.05, 0.075], [1.26, 94, 9, 0.075, 0.085], [1, 76, 11, 0.1, 0.092], [0.76, 66, 11, 0.115, 0.096], [0.52, 52, 10, 0.125, 0.096], [0.3, 30, 8, 0.125, 0.094], [0.1, 20, 4, 0.13, 0.092]
];

/** One curl: a fat lock wound one and a quarter times round an axis that lies along the scalp. */
function curl(s: Sculptor, center: V3, radius: number, turn: number): void {
    const N = s.scalp.radial(center);
    const side = unit(cross([0, 1, 0], N));
    const up = cross(N, side);
    const tilt = s.jitter(0.6);
    const axis = unit([side[0] + up[0] * tilt, side[1] + up[1] * tilt, side[2] + up[2] * tilt]);
    const B = cross(axis, N);
    const start = s.next() * 1.2;
    const points: V3[] = [];
    for (let i = 0; i <= 9; i++) {
        const a = turn * (start + (i / 9) * 1.25 * TAU);
        const r = radius * lerp(1, 0.62, i / 9);
        const slide = lerp(-0.5, 0.5, i / 9) * radius;
        points.push(add(center, [N[0] * cos(a) * r + B[0] * sin(a) * r + axis[0] * slide, N[1] * cos(a) * r + B[1] * sin(a) * r + axis[1] * slide, N[2] * cos(a) * r + B[2] * sin(a) * r + axis[2] * slide]));
    }
    s.strand(points, { width: radius * 1.25, root: 0.7, belly: 0.5, sharp: 0.6, thickness: 0.55, section: 'spike', samples: 16, rings: 9, mass: 0.25, edgeAmbient: 0.16, highlight: 0.5, facing: (q) => unit([q[0] - center[0], q[1] - center[1], q[2] - center[2]]) });
}
