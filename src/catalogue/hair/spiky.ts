import { lerp } from '../../geometry/scalar';
import { add, dot, normalize, scale, sub } from '../../geometry/vec3';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { crown } from './layers';
import { hairline, skullFlare, type V3 } from './scalp';
import type { Sculptor } from './sculptor';

export default definePart({
    id: 'hair/spiky',
    slot: 'hair',
    title: { en: 'Spiky hair', ja: 'ツンツンヘア' },
    description: 'Broad spikes that burst from the crown in every direction.',
    words: { en: ['spiky hair', 'spiked hair', 'spiky-haired', 'hedgehog hair'], ja: ['ツンツンヘア', 'ツンツン頭', '逆立った髪', 'とがった髪'] },
    likely: { feminine: 0.1, masculine: 3, chibi: 0.8 },
    suggests: { bangs: [['bangs/spiky', 5], ['bangs/ragged', 3], ['bangs/between-eyes', 1]], sides: [['sides/short', 1]] },
    options: {
        ...hairColors('#e0b050'),
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long', 'longish'], ja: ['長い', '長め'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        },
        lift: { type: 'number', min: 0, max: 1, default: 0.5, step: 0.05, unit: '', title: { en: 'Lift', ja: '立ち上がり' }, hint: '0 sweeps back, 1 stands on end.' }
    },
    build: (context, options) =>
        makeHair(context, 'spiky', (s, scalp) => {
            scalp.flare = skullFlare;
            s.cap((az) => Math.min(hairline(az), 1.64), 0.028, -0.06);
            crown(s, options.length, 0.55 + 0.35 * options.lift);
            for (const spike of SPIKES) burst(s, spike, options.length, options.lift);
        })
});

/** A spike: azimuth and s of the root, azimuth it points to, length, width, how far it rises (0 along the scalp … 1 straight out). */
type Spike = readonly [azimuth: number, down: number, to: number, length: number, width: number, rise: number];
/** Nape, sides, back, crown and the front row over the forehead; neighbours point apart, or they read as a comb. */
const SPIKES: readonly Spike[] = [
    [180, 1.25, 180, 0.3, 0.2, 0.1], [152, 1.2, 140, 0.3, 0.2, 0.12], [-152, 1.2, -142, 0.3, 0.2, 0.1], [128, 1.08, 112, 0.28, 0.19, 0.14], [-128, 1.08, -114, 0.29, 0.19, 0.14],
    [168, 0.84, 176, 0.38, 0.25, 0.2], [136, 0.8, 122, 0.38, 0.26, 0.26], [-136, 0.8, -124, 0.37, 0.25, 0.24], [-164, 0.8, -178, 0.36, 0.22, 0.3], [104, 0.74, 94, 0.35, 0.24, 0.3], [-104, 0.74, -96, 0.36, 0.24, 0.3],
    [180, 0.5, 172, 0.42, 0.28, 0.42], [142, 0.46, 132, 0.42, 0.28, 0.45], [-142, 0.46, -134, 0.41, 0.27, 0.46], [100, 0.46, 98, 0.4, 0.27, 0.5], [-100, 0.46, -100, 0.41, 0.27, 0.5],
    [60, 0.42, 84, 0.36, 0.24, 0.42], [-60, 0.42, -86, 0.37, 0.24, 0.42], [150, 0.24, 152, 0.4, 0.28, 0.5], [-150, 0.24, -154, 0.38, 0.27, 0.5], [84, 0.24, 106, 0.36, 0.26, 0.5], [-80, 0.24, -104, 0.37, 0.26, 0.5]
];

function burst(s: Sculptor, [azimuth, down, to, long, width, rise]: Spike, length: number, lift: number): void {
    const { scalp } = s;
    const root = scalp.point(azimuth, down, 0);
    const N = scalp.radial(root);
    // Along the scalp: downwards at its side, towards where it points on top.
    const far = scalp.point(to, down + 0.7, 0.05);
    const along = normalize(sub(far, root));
    const flat = normalize(sub(along, scale(N, dot(along, N))));
    const up = rise * lerp(0.3, 0.95, lift);
    const D = normalize(add(add(scale(flat, 1 - 0.55 * up), scale(N, 0.18 + 0.9 * up)), [0, 0.32 * up, 0]));
    const L = long * length * lerp(0.9, 1.12, s.next());
    const at = (out: number, run: number, dir: number): V3 => add(add(add(root, scale(N, out)), scale(flat, run * L)), scale(D, dir * L));
    const side = azimuth < 0 ? -1 : 1;
    const facing = normalize(add(N, scale(flat, -0.4 * up)));
    s.strand([root, at(0.075, 0.12, 0), at(0.1, 0.3, 0.16), at(0.105, 0.4, 0.46), at(0.1, 0.44, 0.8)], {
        width: 1.18 * width * lerp(0.92, 1.1, s.next()), root: 0.95, belly: 0.2, sharp: 1.1, thickness: 0.42, hook: side * lerp(0.15, 0.5, s.next()), hookFrom: 0.5, curl: 0.25, curlFrom: 0.6, mass: 0.36, edgeAmbient: 0.14, rootAmbient: -0.08, facing: () => facing,
        children: width > 0.24 ? [{ across: -side * 0.85, from: 0.34, to: 0.84, width: 0.5, hook: -side * 0.4, section: 'spike', lift: 0.25 }] : undefined
    });
}
