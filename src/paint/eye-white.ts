import { fromOklch, mixColors, toOklch } from './color';
import type { DrawOp, Ink } from './drawing';

/** Inks of a white of any colour: in light, under the lid, and at the inner corner. */
export function whiteInks(color: string): { plain: Ink; lid: Ink; corner: Ink; rosy: number } {
    const { l, c, h } = toOklch(color);
    // White is shaded by lavender, a coloured or a black one by its own hue.
    const hue = c > 0.03 ? h : 300;
    const tone = (light: number, chroma: number): string => fromOklch({ l: l * light, c: c + chroma * l, h: hue });
    return {
        plain: { lit: color, shade: tone(0.875, 0.025) },
        lid: { lit: tone(0.77, 0.05), shade: tone(0.7, 0.055) },
        corner: { lit: mixColors(color, '#f4b9b4', 0.9), shade: mixColors(color, '#dba0a8', 0.9) },
        // A dark eye has no rosy corner.
        rosy: l > 0.7 ? 0.8 : 0.15
    };
}

/**
 * A white in the lower half of the eyes' picture, shaded by the upper lid and by a hint of rose in the inner corner.
 * @param lid Height of the lid's edge in the picture.
 */
export function whiteOps(side: number, centerX: number, color: string, lid: number): DrawOp[] {
    const { plain, lid: under, corner, rosy } = whiteInks(color);
    const tile = `M${centerX - 0.25} 0.5L${centerX + 0.25} 0.5L${centerX + 0.25} 1L${centerX - 0.25} 1Z`;
    return [
        { op: 'clip', path: tile },
        { op: 'fill', path: tile, paint: { kind: 'solid', ink: plain } },
        {
            op: 'fill',
            path: tile,
            paint: {
                kind: 'linear',
                from: [centerX, lid - 0.03],
                to: [centerX, lid + 0.19],
                stops: [
                    { at: 0, ink: under, alpha: 1 },
                    { at: 0.35, ink: under, alpha: 0.85 },
                    { at: 1, ink: under, alpha: 0 }
                ]
            }
        },
        {
            op: 'fill',
            path: tile,
            paint: {
                kind: 'radial',
                center: [centerX - side * 0.21, 0.81],
                radius: 0.07,
                stops: [
                    { at: 0, ink: corner, alpha: rosy },
                    { at: 1, ink: corner, alpha: 0 }
                ]
            }
        },
        { op: 'unclip' }
    ];
}
