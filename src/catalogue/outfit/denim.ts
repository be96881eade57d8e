import { fromOklch, lighten, lineColor, toOklch } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { clothInk, drawn, foldedCloth } from './cloth';
import { anklePlace, HIPS_AREA, hipSpot, LEG_AREA, legSpot, legTurn } from './leg-chart';
import { trouserFolds } from './leg-folds';

/** Thread of the seams. */
const THREAD: Ink = { lit: '#c99a5b', shade: '#9a6f4a' };

type Place = readonly [turn: number, y: number];

/** A colour as denim takes it: cotton dyed on the outside only is never bright. Blues become indigo. */
export function dyed(color: string): string {
    const { l, c, h } = toOklch(color);
    const blue = h > 215 && h < 290;
    return fromOklch({ l, c: Math.min(c, blue ? 0.078 : 0.11), h: blue ? 0.5 * h + 128 : h });
}

/** Seams, pockets, fly and the wash over the folds, in the trousers' picture. */
export function denim(color: string): Drawing {
    const base = clothInk(color);
    const seam: Ink = { lit: lineColor(color), shade: lineColor(color) };
    const worn: Ink = { lit: lighten(base.lit, 0.1), shade: lighten(base.shade, 0.08) };
    const ops: DrawOp[] = [];
    const stitched = (points: [number, number][], aside: readonly [number, number], fine = 1): void => {
        ops.push(drawn(points, 0.0045 * fine, seam, 0.75));
        ops.push(drawn(points.map(([x, y]): [number, number] => [x + aside[0], y + aside[1]]), 0.0035 * fine, THREAD, 0.8));
    };

    // 1. Worn paler down the front of the thigh and at the knee; whiskers across the lap.
    for (const [width, alpha] of [[0.17, 0.14], [0.115, 0.16], [0.06, 0.16]])
        ops.push(drawn([legSpot(0.03, 0.72), legSpot(0.04, 0.6), legSpot(0.03, 0.43)], width, worn, alpha, 0.05));
    for (const [y, reach] of [[0.735, 0.1], [0.755, 0.13], [0.715, 0.08]])
        ops.push(drawn([legSpot(-0.1, y), legSpot(-0.02, y + 0.008), legSpot(reach, y + 0.03)], 0.01, worn, 0.2, 0.006));

    // 2. Leg seams, outside and inside, down to the hem.
    for (const [turn, top] of [[0.245, 0.842], [-0.25, 0.765]]) {
        stitched([legSpot(turn, top), legSpot(turn, 0.5), legSpot(turn, 0.096)], [0.011, 0]);
        stitched([anklePlace(turn, 0), anklePlace(turn, 3.5)], [0.0028, 0], 0.4);
    }

    // 3. Back pockets, which reach from the hips' part of the picture into the leg's.
    const pocket: readonly Place[] = [[0.343, 0.872], [0.352, 0.812], [0.395, 0.792], [0.437, 0.804], [0.442, 0.865]];
    const stitches: readonly Place[] = [[0.353, 0.867], [0.361, 0.817], [0.395, 0.8], [0.428, 0.81], [0.432, 0.861]];
    const sew = (spot: (turn: number, y: number) => [number, number], area: readonly Place[]): void => {
        const points = (places: readonly Place[]): [number, number][] => places.map(([turn, y]) => spot(turn, y));
        const patch = points(pocket);
        ops.push({ op: 'clip', path: polyPath(area, true) });
        ops.push({ op: 'fill', path: polyPath(patch, true), paint: { kind: 'solid', ink: { lit: lighten(base.lit, -0.02), shade: lighten(base.shade, -0.015) } } });
        ops.push(drawn([...patch, patch[0]], 0.0045, seam, 0.75), drawn(points(stitches), 0.0032, THREAD, 0.75));
        ops.push({ op: 'unclip' });
    };
    sew((turn, y) => legSpot(legTurn(turn), y), LEG_AREA);
    for (const mirrored of [false, true]) {
        sew((turn, y) => hipSpot(turn, y, mirrored), HIPS_AREA);
        // 4. Side seam over the hip, front pocket, yoke, seat.
        const spots = (places: readonly Place[]): [number, number][] => places.map(([turn, y]) => hipSpot(turn, y, mirrored));
        stitched(spots([[0.25, 0.95], [0.25, 0.85]]), [0.006, 0]);
        stitched(spots([[0.105, 0.95], [0.112, 0.925], [0.135, 0.903], [0.18, 0.889], [0.25, 0.884]]), [0, 0.008]);
        stitched(spots([[0.25, 0.915], [0.5, 0.893]]), [0, 0.008]);
        ops.push(drawn(spots([[0.499, 0.95], [0.499, 0.775]]), 0.006, seam, 0.8));
    }
    // 5. The fly, with its bow of stitches on the left.
    ops.push(drawn([hipSpot(0, 0.95, false), hipSpot(0, 0.785, false)], 0.0045, seam, 0.85));
    ops.push(drawn([[0.048, 0.95], [0.046, 0.88], [0.032, 0.85], [0.006, 0.834]].map(([turn, y]) => hipSpot(turn, y, false)), 0.0035, THREAD, 0.85));
    return foldedCloth(color, trouserFolds(1.05), 1024, ops);
}

/** The waistband: u from the front to the back, v from its top edge to its lower one. */
export function denimBand(color: string): Drawing {
    const line: Ink = { lit: lineColor(color), shade: lineColor(color) };
    const ops: DrawOp[] = [0.13, 0.87].map((v) => drawn([[0, v], [1, v]], 0.05, THREAD, 0.7, 0.01));
    for (const u of [0.2, 0.47, 0.78]) {
        const [left, right] = [u - 0.022, u + 0.022];
        ops.push({ op: 'fill', path: polyPath([[left, 0], [right, 0], [right, 1], [left, 1]], true), paint: { kind: 'solid', ink: clothInk(color) } });
        for (const x of [left, right]) ops.push(drawn([[x, 0], [x, 1]], 0.014, line, 0.75, 0.004));
    }
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, ...ops] };
}

/** A turn-up: paler, being the cloth's other side, with one row of stitches. v runs from its top (0) to the hem. */
export function denimTurnUp(color: string): Drawing {
    const base = clothInk(color);
    const back: Ink = { lit: lighten(base.lit, 0.07), shade: lighten(base.shade, 0.05) };
    return { size: 32, ops: [{ op: 'flood', paint: { kind: 'solid', ink: back } }, drawn([[0, 0.22], [1, 0.22]], 0.09, THREAD, 0.8, 0.02)] };
}
