import { tube } from '../accessory/tube';
import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import type { Drawing } from '../../paint/drawing';
import type { V3 } from '../hair/scalp';
import { foldedCloth, type Fold } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, fade, hoop, stitches } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

const COLUMNS = 30;
/** Height of the band. */
const BAND = 0.05;
/** The bag over the band: share of the height, radius as a share of the fullest, and how far it has moved to the side it hangs to. */
const BAG = [[0.16, 0.84, 0.1], [0.27, 0.95, 0.3], [0.44, 1, 0.55], [0.62, 0.96, 0.8], [0.8, 0.8, 0.95], [0.92, 0.55, 1], [0.985, 0.26, 1], [1, 0, 1]] as const;

export default definePart({
    id: 'headwear/beret',
    slot: 'headwear',
    title: { en: 'Beret', ja: 'ベレー帽' },
    description: 'A soft round cap of felt, full over its band and pulled to one side.',
    words: { en: ['beret', 'french beret', 'painter hat', 'artist hat'], ja: ['ベレー帽', 'ベレー', '画家の帽子'] },
    likely: { feminine: 1.2, masculine: 0.3, chibi: 1 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#9b3242', main: true, title: { en: 'Colour', ja: '色' } },
        tilt: {
            type: 'choice', default: 'left', title: { en: 'Pulled to', ja: '傾き' },
            values: [{ id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', likely: 1, title: { en: 'Right', ja: '右' } }, { id: 'back', likely: 1, title: { en: 'Back', ja: '後ろ' } }]
        },
        fullness: {
            type: 'number', min: 0.7, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Fullness', ja: 'ふくらみ' }, spread: 0.3,
            words: [{ words: { en: ['big', 'large', 'slouchy', 'puffy', 'oversized'], ja: ['大きい', '大きな', 'ふんわり'] }, value: 1.35 }, { words: { en: ['small', 'flat'], ja: ['小さい', '小さな'] }, value: 0.75 }]
        }
    },
    build(context, { color, tilt, fullness }) {
        const k = tilt === 'left' ? 1 : tilt === 'right' ? -1 : 0;
        const seat = new HatSeat(context, { height: 0.72, lean: k ? 15 : 20, roll: 9 * k });
        const hang = k ? k * 105 * DEGREES : PI;
        const over = seat.way(hang);
        const full = (0.115 + 0.11 * (fullness - 1) * 1.4) * (k ? 1 : 0.85);
        const top = seat.top + 0.035 + 0.02 * (fullness - 1);
        const felt = new MeshBuilder();
        const bag = (share: number, part: number, shift: number) => (a: number): V3 => {
            const side = cos(a - hang);
            // The side it hangs to is full and low, the other drawn tight over the head.
            const radius = (seat.band(a) + 0.02 + full * (0.62 + 0.5 * side)) * part;
            const drop = 0.075 * fullness * side * smoothstep(0.2, 0.75, part) * smoothstep(0, 0.4, share);
            // The cloth gathers along the band.
            const gather = 1 + 0.012 * cos(11 * a) * smoothstep(0.5, 0.15, share);
            const q = seat.point(a, radius * gather, lerp(BAND, top, share) - drop);
            return q.map((c, d) => c + over[d] * 0.05 * fullness * shift) as V3;
        };
        const turns: Turn[] = [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.06), v: 1, light: -0.5, line: 0 },
            { place: (a) => seat.point(a, seat.band(a), 0), v: 0.99, light: -0.35 }, { place: (a) => seat.point(a, seat.band(a) + 0.018, 0), v: 0.98 },
            { place: (a) => seat.point(a, seat.band(a) + 0.019, BAND), v: 0.9, light: -0.3 },
            ...BAG.map(([share, part, shift]): Turn => ({ place: bag(share, part, shift), v: lerp(0.86, 0, share * share * (1.6 - 0.6 * share)), light: share < 0.2 ? -0.15 : 0 }))
        ];
        lathe(felt, turns, COLUMNS);
        // The stalk.
        const stalk = seat.point(0, 0, top).map((c, d) => c + over[d] * 0.05 * fullness - seat.up[d] * 0.006) as V3;
        const tip = stalk.map((c, d) => c + seat.up[d] * 0.055 - over[d] * 0.012) as V3;
        tube(felt, [stalk, stalk.map((c, d) => 0.5 * (c + tip[d])) as V3, tip], 0.012, { sides: 6, up: seat.ahead, v: 0.3 });
        return { meshes: [hatPiece(context, 'beret', color, felt, { drawing: soft(color) })], ...seat.cover({ ears: 0.1, halo: 0.05 }) };
    }
});

/** Folds that run up from the band, and the seam of the band with its stitches. */
function soft(color: string): Drawing {
    const dark = darkOf(color);
    const folds: Fold[] = Array.from({ length: 16 }, (_, i) => {
        const u = (i + 0.5 + 0.22 * sin(i * 4.1)) / 16;
        const reach = 0.14 + 0.09 * (0.5 + 0.5 * sin(i * 2.7));
        return { points: [[u, 0.895], [u + 0.008 * sin(i), 0.895 - 0.5 * reach], [u + 0.016 * sin(i * 1.7), 0.895 - reach]], width: 0.0075, strength: 0.55 };
    });
    return foldedCloth(color, folds, 256, [fade(dark, 0.9, 0.8, 0.4), hoop(0.9, 0.008, dark, 0.8), stitches([0, 0.95], [1, 0.95], 70, 0.005, dark, 0.5)]);
}
