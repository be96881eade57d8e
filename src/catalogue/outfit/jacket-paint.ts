import { ink, lineColor } from '../../paint/color';
import { polyPath, type DrawOp, type Ink } from '../../paint/drawing';
import { clothInk } from './cloth';
import { armSpot, trunkSpot } from './top-chart';

/** Places round the trunk (turn from the front, height) or the arm (turn from underneath, reach), on the adult female. */
type Spots = readonly (readonly [number, number])[];
const lineInk = (color: string): Ink => ({ lit: lineColor(color), shade: lineColor(color) });

/** A seam with a row of stitches beside it on the trunk. */
export function seam(spots: Spots, color: string, thread?: string): DrawOp[] {
    const path = polyPath(spots.map(([turn, y]) => trunkSpot(turn, y)));
    const ops: DrawOp[] = [{ op: 'stroke', path, width: 0.0032, paint: { kind: 'solid', ink: lineInk(color), alpha: 0.75 } }];
    if (thread) ops.push({ op: 'stroke', path: polyPath(spots.map(([turn, y]) => trunkSpot(turn + 0.006, y - 0.005))), width: 0.0018, paint: { kind: 'solid', ink: clothInk(thread), alpha: 0.9 } });
    return ops;
}

/** A patch on the trunk, filled, with its outline drawn. */
export function patch(spots: Spots, color: string, outline: string): DrawOp[] {
    const path = polyPath(spots.map(([turn, y]) => trunkSpot(turn, y)), true);
    return [{ op: 'fill', path, paint: { kind: 'solid', ink: clothInk(color) } }, { op: 'stroke', path, width: 0.003, paint: { kind: 'solid', ink: lineInk(outline), alpha: 0.8 } }];
}

/** The same spots on either side of the front. */
export const bothSides = (make: (k: 1 | -1) => DrawOp[]): DrawOp[] => [...make(1), ...make(-1)];

/** The sleeves in a colour of their own. */
export const sleevesIn = (color: string): DrawOp => ({ op: 'fill', path: polyPath([[0, 0.61], [1, 0.61], [1, 1], [0, 1]], true), paint: { kind: 'solid', ink: clothInk(color) } });

/** Stripes along the top of both sleeves from the shoulder to the cuff; `at` turns from underneath. */
export function sleeveStripes(color: string, at: readonly number[], half: number): DrawOp[] {
    return at.map((turn) => ({ op: 'fill', path: polyPath([...[0, 0.1, 0.2, 0.3, 0.42].map((s) => armSpot(turn - half, s)), ...[0.42, 0.3, 0.2, 0.1, 0].map((s) => armSpot(turn + half, s))], true), paint: { kind: 'solid', ink: clothInk(color) } }));
}

/** A highlight that runs along a fold of leather. */
export function shine(spots: Spots, color: string, width = 0.007): DrawOp {
    const light = ink(color, 'leather').lit;
    return { op: 'stroke', path: polyPath(spots.map(([turn, y]) => trunkSpot(turn, y))), width, soft: 0.002, paint: { kind: 'solid', ink: { lit: light, shade: light }, alpha: 0.55 } };
}
