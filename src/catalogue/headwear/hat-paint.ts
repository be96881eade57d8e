import { ink } from '../../paint/color';
import { polyPath, type DrawOp, type Ink } from '../../paint/drawing';
import { clothInk, drawn } from '../outfit/cloth';

/** The shade of a colour as a paint of its own: seams, folds, gaps of a weave. */
export function darkOf(color: string): Ink {
    const { shade } = clothInk(color);
    return { lit: shade, shade: ink(shade, 'cloth').shade };
}

/** A row of stitches through two places of a picture. */
export function stitches([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], count: number, width: number, paint: Ink, alpha = 0.9): DrawOp {
    const path = Array.from({ length: count }, (_, i) =>
        polyPath([0.15, 0.75].map((k) => [ax + ((bx - ax) * (i + k)) / count, ay + ((by - ay) * (i + k)) / count] as const))
    ).join('');
    return { op: 'stroke', path, width, paint: { kind: 'solid', ink: paint, alpha } };
}

/** Darkens a picture softly from one height to another, full at the first. */
export const fade = (paint: Ink, from: number, to: number, alpha: number): DrawOp => ({
    op: 'fill', path: polyPath([[0, Math.min(from, to)], [1, Math.min(from, to)], [1, Math.max(from, to)], [0, Math.max(from, to)]], true),
    paint: { kind: 'linear', from: [0, from], to: [0, to], stops: [{ at: 0, ink: paint, alpha }, { at: 1, ink: paint, alpha: 0 }] }
});

/** A line once round. */
export const hoop = (v: number, width: number, paint: Ink, alpha = 1): DrawOp => drawn([[-0.02, v], [1.02, v]], width, paint, alpha, 0);

/** A filled rectangle of a picture. */
export const drawnBox = (x0: number, y0: number, x1: number, y1: number, paint: Ink, alpha = 1): DrawOp => ({ op: 'fill', path: polyPath([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], true), paint: { kind: 'solid', ink: paint, alpha } });
