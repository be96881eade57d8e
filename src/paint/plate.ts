import { fromOklch, ink, toOklch } from './color';
import { polyPath, type Drawing, type DrawOp, type Ink } from './drawing';

/** Steel and brass as they are drawn: flat light and dark, a cool band where the sky is mirrored, hard edges between. */
export interface MetalInks {
    base: Ink;
    gleam: Ink;
    dark: Ink;
}

export function metalInks(color: string): MetalInks {
    const { l, c, h } = toOklch(color);
    const tone = (dl: number, turn = 0): Ink => {
        const lit = fromOklch({ l: Math.max(0.1, Math.min(0.985, l + dl)), c: c * (1 + 0.4 * Math.max(0, -dl)), h: h + turn });
        return { lit, shade: ink(lit, 'metal').shade };
    };
    return { base: tone(0), gleam: tone(0.13), dark: tone(-0.17, -6) };
}

/** A polygon filled with one paint. */
export const facet = (points: readonly (readonly [number, number])[], paint: Ink, alpha = 1): DrawOp => ({ op: 'fill', path: polyPath(points, true), paint: { kind: 'solid', ink: paint, alpha } });

/** Steel in a picture: its ground, and what is drawn over it. */
export const steel = (color: string, over: readonly DrawOp[], size = 256): Drawing => ({ size, ops: [{ op: 'flood', paint: { kind: 'solid', ink: metalInks(color).base } }, ...over] });
