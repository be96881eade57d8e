import { MeshBuilder } from '../../geometry/mesh';
import { bell, cos, DEGREES, lerp, PI, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Drawing } from '../../paint/drawing';
import type { V3 } from '../hair/scalp';
import { foldedCloth } from '../outfit/cloth';
import { furCloth } from '../outfit/fur-cloth';
import { definePart } from '../part';
import { darkOf, fade } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';
import { pompom } from './pompom';
import { softCone } from './soft-cone';

const COLUMNS = 26;
/** The cone: share of its length, radius as a share of the band's. */
const CONE = [[0.06, 1], [0.16, 0.97], [0.26, 0.88], [0.35, 0.74], [0.43, 0.62], [0.5, 0.53], [0.58, 0.42], [0.7, 0.31], [0.84, 0.2], [0.95, 0.13], [1, 0.09]] as const;
const POMPOM = 0.105;

export default definePart({
    id: 'headwear/santa-hat',
    slot: 'headwear',
    title: { en: 'Santa hat', ja: 'サンタ帽' },
    description: 'A long soft cap with an edge of white fur, folded over to one side, and a pompom at its end.',
    words: { en: ['santa hat', 'santa cap', 'christmas hat', 'stocking cap', 'nightcap', 'night cap'], ja: ['サンタ帽', 'サンタ帽子', 'サンタの帽子', 'クリスマス帽子', 'ナイトキャップ'] },
    likely: { feminine: 0.12, masculine: 0.1, chibi: 0.15 },
    options: {
        color: { type: 'color', default: '#c92f3a', main: true, title: { en: 'Colour', ja: '色' } },
        fur: { type: 'color', default: '#fbf7f4', title: { en: 'Fur', ja: 'ファー' }, words: { en: ['hat fur', 'fur trim', 'hat trim'], ja: ['帽子のファー', 'ファー'] } },
        side: {
            type: 'choice', default: 'left', title: { en: 'Falls to', ja: '向き' },
            values: [{ id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', likely: 1, title: { en: 'Right', ja: '右' } }]
        }
    },
    build(context, { color, fur, side }) {
        const k = side === 'left' ? 1 : -1;
        const seat = new HatSeat(context, { height: 0.69, lean: 13, roll: 4 * k });
        const cone = softCone(seat, {
            tall: 1.5, side: k * 104 * DEGREES, off: 0.016,
            angle: (t) => DEGREES * (18 * smoothstep(0.2, 0.36, t) + 96 * smoothstep(0.36, 0.58, t) + 46 * smoothstep(0.6, 0.85, t)),
            crease: (t) => 0.14 * (bell(t - 0.4, 0.05) + bell(t - 0.53, 0.05))
        });
        const cloth = new MeshBuilder();
        lathe(cloth, CONE.map(([t, share], i): Turn => ({ place: (a) => cone.place(a, t, share), v: lerp(0.98, 0.02, t), light: i === 0 ? -0.3 : 0 })), COLUMNS);
        // The fur: a roll with tufts, ragged above and below.
        const roll = new MeshBuilder();
        const ring = (angle: number, light = 0, line = 0.9): Turn => ({
            place: (a): V3 => {
                const tuft = 1 + 0.1 * sin(13 * a + 4 * angle) + 0.05 * sin(29 * a + angle);
                return seat.point(a, seat.band(a) + 0.024 + 0.044 * tuft * cos(angle), 0.055 + 0.075 * tuft * sin(angle));
            },
            v: (angle + PI) / TAU, light, line
        });
        lathe(roll, [ring(-PI * 0.86, -0.5, 0.3), ring(-PI * 0.6, -0.25), ring(-PI * 0.3), ring(0), ring(PI * 0.3), ring(PI * 0.6), ring(PI * 0.86, -0.3, 0.3)], 36);
        const ball = new MeshBuilder();
        pompom(ball, seat.frame(cone.tip.map((c, d) => c - 0.4 * POMPOM * seat.up[d]) as V3, 0), POMPOM, 0.07);
        return {
            meshes: [hatPiece(context, 'santa-hat', color, cloth, { drawing: folded(color) }), hatPiece(context, 'santa-hat-fur', fur, roll, { kind: 'fur', drawing: furCloth(fur) }), hatPiece(context, 'santa-hat-pompom', fur, ball, { kind: 'fur', drawing: furCloth(fur) })],
            ...seat.cover({ ears: 0.13, halo: 0.25 })
        };
    }
});

/** Folds where it bends over. */
function folded(color: string): Drawing {
    const dark = darkOf(color);
    const folds = [0.62, 0.7, 0.78, 0.86, 0.38, 0.3, 0.22, 0.14].flatMap((u, i) => [
        { points: [[u, 0.62 + 0.01 * (i % 3)], [u + 0.025, 0.56], [u + 0.03, 0.46]] as [number, number][], width: 0.009, strength: 0.5 },
        { points: [[u + 0.04, 0.5 - 0.015 * (i % 2)], [u + 0.02, 0.44], [u + 0.03, 0.36]] as [number, number][], width: 0.008, strength: 0.5 }
    ]);
    return foldedCloth(color, folds, 256, [fade(dark, 0.94, 0.82, 0.55)]);
}
