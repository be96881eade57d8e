import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { hairline, skullFlare, type V3 } from './scalp';
import type { Sculptor } from './sculptor';
import { shaved } from './shaved';

export default definePart({
    id: 'hair/pompadour',
    slot: 'hair',
    title: { en: 'Pompadour', ja: 'リーゼント' },
    description: 'Hair swept up off the forehead in a roll, from a short quiff to a great pompadour.',
    words: { en: ['pompadour', 'regent hair', 'rockabilly hair'], ja: ['リーゼント', 'ポンパドール', 'ポンパ'] },
    likely: { feminine: 0.05, masculine: 0.5, chibi: 0.05 },
    suggests: { bangs: [['', 1]], sides: [['', 1]], ahoge: [['', 1]] },
    options: {
        ...hairColors('#3a302c'),
        height: {
            type: 'number', min: 0.3, max: 1.4, default: 0.8, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' }, hint: '0.4 a quiff, 1.3 as far as the hair will go.',
            words: [
                { words: { en: ['quiff', 'low', 'small'], ja: ['クイッフ', '小さめ'] }, value: 0.45 },
                { words: { en: ['big', 'high', 'huge'], ja: ['大きい', '高い'] }, value: 1.3 }
            ]
        },
        sides: {
            type: 'choice', default: 'combed', title: { en: 'Sides', ja: '横' },
            values: [
                { id: 'combed', title: { en: 'Combed back', ja: 'なでつけ' }, likely: 2 },
                { id: 'cropped', title: { en: 'Cropped', ja: '刈り上げ' }, likely: 2, words: { en: ['cropped sides', 'fade', 'faded sides'], ja: ['サイド刈り上げ', 'フェード'] } }
            ]
        }
    },
    build: (context, options) =>
        makeHair(context, 'pompadour', (s, scalp) => {
            scalp.flare = skullFlare;
            if (options.sides === 'cropped') shaved(s);
            else {
                s.cap(hairline, 0.016, -0.12);
                combed(s);
            }
            // The forehead is bare on purpose.
            s.covered = false;
            back(s);
            for (const file of ROLL) roll(s, file, options.height);
        })
});

/** The sides, back over the ears to the middle of the nape. */
function combed(s: Sculptor): void {
    for (const k of [1, -1])
        [62, 74, 84, 100].forEach((az, i) => {
            const front = hairline(az) - 0.02;
            s.lock([[k * az, front - 0.03, 0.015], [k * (az + 8), front - 0.12, 0.05], [k * (az + 28), lerp(front, 0.9, 0.5) - 0.06, 0.062], [k * (az + 56), 1.02 + 0.1 * i, 0.056], [k * Math.min(172, az + 78), 1.26 + 0.12 * i, 0.03]], {
                width: 0.2, root: 0.35, belly: 0.4, sharp: 0.9, thickness: 0.34, mass: 0.36, edgeAmbient: 0.14, rootAmbient: -0.08, hook: -k * 0.2
            });
        });
}

/** From the crown down the back, in short pointed files. */
function back(s: Sculptor): void {
    for (const [az, end] of [[180, 1.5], [156, 1.44], [-156, 1.46], [134, 1.3], [-134, 1.32], [112, 1.12], [-112, 1.14], [168, 1.2], [-168, 1.24]])
        s.lock([[az, 0.06, 0.02], [az, 0.3, 0.066], [az, 0.66, 0.07], [az, lerp(0.66, end, 0.6), 0.058], [az, end, 0.034]], { width: 0.25, root: 0.4, belly: 0.45, sharp: 1, thickness: 0.34, mass: 0.36, edgeAmbient: 0.13, hook: s.jitter(0.3) });
}

/** Files of the roll: azimuth at the hairline, share of its full height, width. */
type File = readonly [azimuth: number, share: number, width: number];
/** From the sides in, so that the middle lies on top; the outermost lie on the head and close the roll. */
const ROLL: readonly File[] = [[66, 0.06, 0.21], [-66, 0.06, 0.21], [54, 0.36, 0.22], [-54, 0.38, 0.22], [41, 0.7, 0.23], [-41, 0.68, 0.23], [28, 0.9, 0.23], [-27, 0.92, 0.23], [14, 1, 0.22], [-14, 0.96, 0.22], [1, 0.98, 0.2]];

/** One file: forward and up off the hairline, over in a round, and back along the crown. */
function roll(s: Sculptor, [azimuth, share, width]: File, height: number): void {
    const { scalp } = s;
    const H = share * height;
    const front = hairline(azimuth) + 0.06;
    const root = scalp.point(azimuth, front, 0);
    const top = scalp.point(azimuth * 0.9, 0.34, 0.075 + 0.05 * H);
    const crown = scalp.point(azimuth, 0.1, 0.08);
    const [x, y, z] = root;
    const side = s.jitter(0.008);
    const points: V3[] = [
        [x * 0.97, y - 0.02, z - 0.02], [x * 1.03, y + 0.03, z + 0.05 + 0.05 * H], [x * 1.05 + side, lerp(y, top[1], 0.55) + 0.1 * H, lerp(z, top[2], 0.3) + 0.05 + 0.12 * H],
        [lerp(x, top[0], 0.6) + side, top[1] + 0.22 * H, lerp(z, top[2], 0.7) + 0.07 * H], [lerp(top[0], crown[0], 0.6), lerp(top[1], crown[1], 0.6) + 0.13 * H, lerp(top[2], crown[2], 0.6)],
        scalp.point(180 - azimuth * 0.7, 0.16, 0.075), scalp.point(180 - azimuth * 0.9, 0.46, 0.055)
    ];
    s.strand(points, {
        width: width * lerp(0.95, 1.06, s.next()), root: 0.75, belly: 0.3, sharp: 0.9, thickness: 0.42, mass: 0.3, edgeAmbient: 0.15, rootAmbient: -0.2, hook: s.jitter(0.15), hookFrom: 0.75,
        children: Math.abs(azimuth) > 30 ? [{ across: azimuth > 0 ? -0.7 : 0.7, from: 0.35, to: 0.95, width: 0.45, hook: 0.1 }] : undefined
    });
}
