import { lerp } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { clothInk } from './cloth';
import type { ClothArea } from './pattern';

/** Shadows of four folds beside each other: how far up each reaches, how wide it is at the hem and how far it leans, shares of the height and of a fold. */
const SHADOWS = [[0.22, 0.32, 0.02], [0.58, 0.2, 0.06], [0.36, 0.27, -0.02], [0.7, 0.15, 0.03]] as const;

/** How many folds differ in the picture of {@link skirtCloth}. */
export const SKIRT_PICTURES = SHADOWS.length;

export interface SkirtClothOptions {
    /** Share of the height the waist's shadow and its gathers reach down. @default 0.07 */
    gathers?: number;
    /** A border along the hem: its colour, and where it begins and ends, shares of the height. */
    borders?: readonly { color: string; from: number; to: number }[];
    /** A row of stitches over the hem. @default true */
    stitched?: boolean;
}

/** The picture of a skirt's folds, for patterns: so many beside each other of all, on a hem so far round, from waist to hem. Metres. */
export const skirtArea = (across: number, down: number): ClothArea => ({ across, down, at: (a, d) => [a, d] });

/** A skirt's picture, four folds wide: shadows that widen down its valleys, a thin light along its ridges, gathers under the waist. */
export function skirtCloth(color: string, { gathers = 0.07, borders = [], stitched = true }: SkirtClothOptions = {}): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const light: Ink = ink(lighten(color, 0.045), 'cloth');
    const n = SHADOWS.length;
    const fill = (f: number, points: [number, number][], paint: Ink, alpha = 1): DrawOp =>
        ({ op: 'fill', path: polyPath(points.map(([u, v]): [number, number] => [(f + u) / n, v]), true), paint: { kind: 'solid', ink: paint, alpha } });
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...SHADOWS.flatMap(([top, wide, lean], f): DrawOp[] => [
                fill(f, [[0.52, lerp(top, 1, 0.25)], [0.6, 1], [0.47, 1]], light, 0.8),
                // The valley lies where one fold ends and the next begins: the shadow falls to one side, a sliver to the other.
                fill(f, [[0.02 + lean, top], [0.07 + lean, lerp(top, 1, 0.4)], [wide * 0.72, lerp(top, 1, 0.75)], [wide, 1], [0, 1], [0, lerp(top, 1, 0.28)]], dark),
                fill(f, [[1, lerp(top, 1, 0.3)], [0.965, lerp(top, 1, 0.7)], [0.94, 1], [1, 1]], dark)
            ]),
            ...Array.from({ length: n }, (_, f): DrawOp[] => [
                fill(f, [[0, 0], [1, 0], [1, gathers * 0.55], [0.9, gathers * 1.5], [0.8, gathers * 0.5], [0.62, gathers], [0.48, gathers * 0.45], [0.3, gathers * 2], [0.2, gathers * 0.5], [0, gathers * 0.6]], dark)
            ]).flat(),
            ...borders.map(({ color: paint, from, to }): DrawOp => fill(0, [[0, from], [n, from], [n, to], [0, to]], clothInk(paint))),
            ...(stitched ? [{ op: 'stroke', path: polyPath([[0, 0.968], [1, 0.968]]), width: 0.004, paint: { kind: 'solid', ink: dark, alpha: 0.7 } } as DrawOp] : [])
        ]
    };
}
