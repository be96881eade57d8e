import { lerp, sin } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { clothInk } from './cloth';

/** Folds across a cape's back, and in its drawing. */
export const CAPE_FOLDS = 5;

/** Outside above, lining below: shadows down the folds, a band along the hem. */
export function capeDrawing(color: string, lining: string, trim: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const within = clothInk(lighten(lining, -0.02));
    const solid = (of: Ink) => ({ kind: 'solid', ink: of }) as const;
    const shadow = (f: number): DrawOp => {
        const u = (s: number): number => (f + s) / CAPE_FOLDS;
        return { op: 'fill', paint: solid(dark), path: polyPath([[u(0.02), lerp(0.16, 0.24, 0.5 + 0.5 * sin(f * 2.4))], [u(0.1), 0.3], [u(0.24), 0.5], [u(-0.06), 0.5], [u(-0.03), 0.3]], true) };
    };
    return {
        size: 512,
        ops: [
            { op: 'flood', paint: solid(base) },
            ...Array.from({ length: CAPE_FOLDS + 1 }, (_, f) => shadow(f)),
            { op: 'fill', paint: solid(clothInk(trim)), path: polyPath([[0, 0.478], [1, 0.478], [1, 0.5], [0, 0.5]], true) },
            { op: 'fill', paint: solid(within), path: polyPath([[0, 0.5], [1, 0.5], [1, 1], [0, 1]], true) }
        ]
    };
}
