import { lerp, smoothstep } from '../../geometry/scalar';
import { add, scale } from '../../geometry/vec3';
import { definePart } from '../part';
import type { Spot } from './gather';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { hairline, skullFlare, unit, type V3 } from './scalp';
import type { Sculptor } from './sculptor';
import { tuft } from './tuft';
import { messOption } from './texture-options';

export default definePart({
    id: 'hair/spiky',
    slot: 'hair',
    title: { en: 'Spiky hair', ja: 'ツンツンヘア' },
    description: 'Broad spikes that burst from the crown in every direction.',
    words: { en: ['spiky hair', 'spiked hair', 'spikey hair', 'spiky-haired', 'hedgehog hair'], ja: ['ツンツンヘア', 'ツンツン頭', '逆立った髪', 'とがった髪'] },
    likely: { feminine: 0.1, masculine: 3, chibi: 0.8 },
    youthful: true,
    suggests: { bangs: [['bangs/spiky', 5], ['bangs/ragged', 3], ['bangs/between-eyes', 1]], sides: [['sides/short', 1]] },
    options: {
        ...hairColors('#e0b050'),
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long', 'longish'], ja: ['長い', '長め'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        },
        lift: { type: 'number', min: 0, max: 1, default: 0.5, step: 0.05, unit: '', title: { en: 'Lift', ja: '立ち上がり' }, hint: '0 sweeps back, 1 stands on end.' },
        mess: messOption
    },
    build: (context, options) =>
        makeHair(context, 'spiky', (s, scalp) => {
            scalp.flare = skullFlare;
            s.mess = options.mess;
            s.cap((az) => Math.min(hairline(az), 1.64), 0.028, -0.06);
            for (const spike of SPIKES) burst(s, spike, options.length, options.lift);
        })
});

/** A spike: where it grows, its length and its width; mirrored ones differ, and neighbours differ in length, or they read as a comb. */
type Spike = readonly [azimuth: number, down: number, length: number, width: number];
/** From the nape up, so that the upper ones lie on the lower. */
const SPIKES: readonly Spike[] = [
    [174, 1.46, 0.25, 0.14], [-166, 1.44, 0.2, 0.13], [152, 1.42, 0.2, 0.14], [-146, 1.4, 0.25, 0.14], [128, 1.3, 0.22, 0.14], [-124, 1.3, 0.2, 0.14],
    [180, 1.22, 0.26, 0.18], [156, 1.18, 0.3, 0.19], [-154, 1.18, 0.28, 0.19], [132, 1.12, 0.25, 0.18], [-130, 1.12, 0.29, 0.18],
    [168, 1.02, 0.33, 0.22], [-166, 1.04, 0.28, 0.22], [142, 0.98, 0.3, 0.23], [-140, 0.96, 0.35, 0.23], [116, 0.94, 0.33, 0.22], [-114, 0.94, 0.3, 0.22], [96, 0.86, 0.24, 0.19], [-96, 0.86, 0.26, 0.19],
    [178, 0.72, 0.28, 0.24], [150, 0.68, 0.4, 0.28], [-152, 0.66, 0.34, 0.24], [122, 0.66, 0.3, 0.25], [-124, 0.66, 0.42, 0.29], [98, 0.6, 0.42, 0.27], [-98, 0.62, 0.34, 0.25], [78, 0.56, 0.26, 0.2], [-76, 0.58, 0.3, 0.22],
    [166, 0.38, 0.42, 0.3], [134, 0.36, 0.3, 0.26], [-140, 0.38, 0.44, 0.3], [102, 0.34, 0.44, 0.29], [-108, 0.34, 0.34, 0.27], [70, 0.4, 0.3, 0.23], [-76, 0.36, 0.42, 0.27],
    [48, 0.4, 0.32, 0.22], [-40, 0.44, 0.26, 0.2], [22, 0.42, 0.2, 0.17], [-14, 0.46, 0.24, 0.18],
    [-178, 0.14, 0.34, 0.28], [88, 0.12, 0.4, 0.29], [-84, 0.14, 0.32, 0.27], [36, 0.24, 0.38, 0.26], [-30, 0.26, 0.34, 0.25], [4, 0.24, 0.3, 0.22]
];

function burst(s: Sculptor, [azimuth, down, long, width]: Spike, length: number, lift: number): void {
    const { center, radii } = s.scalp;
    const root: Spot = [azimuth, down];
    const at = s.scalp.point(azimuth, down, 0);
    const n = unit([(at[0] - center[0]) / radii[0], (at[1] - center[1]) / radii[1], (at[2] - center[2]) / radii[2]]);
    const low = smoothstep(0.5, 1.3, down);
    // Out of the head, fanned to the sides, back where it lies and up where it stands; hanging at the nape.
    const side = n[0] < 0 ? -1 : 1;
    const out: V3 = [n[0] * 1.7 + s.jitter(0.25), n[1] * lerp(0.55, 1, lift) + lerp(0, 0.35, lift) * (1 - low) - 0.75 * low + s.jitter(0.1), n[2] - lerp(0.7, 0.25, lift) * (1 - 0.5 * low)];
    // On the back of the head away from the crown as well: a spike that points at the viewer is a knob.
    const from = s.scalp.point(azimuth, down - 0.05, 0);
    const away = unit([at[0] - from[0], at[1] - from[1], at[2] - from[2]]);
    const behind = smoothstep(95, 140, Math.abs(azimuth)) * smoothstep(0.25, 0.7, down) * lerp(1.5, 0.9, lift);
    const toward = unit(add(out, scale(away, behind)));
    tuft(s, {
        at: root, toward, length: long * length * lerp(0.92, 1.1, s.next()), width: width * lerp(0.94, 1.08, s.next()), highlight: lerp(1, 0.35, smoothstep(90, 130, Math.abs(azimuth))), lie: lerp(0.4, 0.16, lift), rise: 0.3 * (1 - low),
        hook: side * s.jitter(0.5), hookFrom: 0.45,
        children: width > 0.26 ? [{ across: s.next() < 0.5 ? -0.8 : 0.8, from: 0.3, to: 0.8, width: 0.5, hook: s.jitter(0.5), section: 'spike', lift: 0.2 }] : undefined
    });
}
