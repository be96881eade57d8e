import { fromOklch, mixColors, toOklch } from './color';
import type { DrawOp, Drawing, Ink } from './drawing';

/** A place of the body's picture where blood shows: centre and radius in fractions of the picture, strength 0 … 1. */
export interface Flush {
    at: readonly [number, number];
    radius: number;
    strength: number;
    /** The rectangle it stays in: `[left, top, width, height]`. */
    within: readonly [number, number, number, number];
}

/**
 * Skin with a soft flush at knees, elbows, knuckles and fingertips, as painters warm the places where skin is thin.
 * @param pale paths that clothes kept from the sun
 */
export function bodySkinDrawing(skin: { lit: string; shade: string }, flushes: readonly Flush[], pale: readonly string[] = []): Drawing {
    const rose = (hex: string, much: number): string => {
        const { l, c } = toOklch(hex);
        return mixColors(hex, fromOklch({ l: l - 0.09, c: c + 0.075, h: 24 }), much);
    };
    const warm: Ink = { lit: rose(skin.lit, 1), shade: rose(skin.shade, 0.7) };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: { lit: skin.lit, shade: skin.shade } } }];
    for (const path of pale) ops.push({ op: 'fill', path, paint: { kind: 'solid', ink: { lit: paler(skin.lit), shade: paler(skin.shade) } } });
    for (const { at: [x, y], radius: r, strength, within } of flushes) {
        ops.push({ op: 'clip', path: rectangle(...within) });
        ops.push({
            op: 'fill',
            path: rectangle(x - r, y - r, 2 * r, 2 * r),
            paint: {
                kind: 'radial', center: [x, y], radius: r,
                stops: [
                    { at: 0, ink: warm, alpha: strength },
                    { at: 0.25, ink: warm, alpha: strength * 0.8 },
                    { at: 0.5, ink: warm, alpha: strength * 0.4 },
                    { at: 0.75, ink: warm, alpha: strength * 0.1 },
                    { at: 1, ink: warm, alpha: 0 }
                ]
            }
        });
        ops.push({ op: 'unclip' });
    }
    return { size: 512, ops };
}

const rectangle = (x: number, y: number, w: number, h: number): string => `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`;

/** Skin the sun did not reach: lighter, with less of the gold. */
function paler(hex: string): string {
    const { l, c, h } = toOklch(hex);
    return fromOklch({ l: Math.min(0.965, l + 0.075), c: c * 0.72, h: h - 6 });
}
