import { fromOklch, toOklch } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import type { BuildContext } from '../part';
import { LINE_SWATCHES } from './eye-pen';

/**
 * Colours of the lines round the eyes: lashes nearly black in the hair's hue, the brow the hair darkened unless it has a
 * colour of its own, creases a deeper skin.
 */
export function lineDrawing(hairColor: string, skin: BuildContext['skin'], browColor?: string): Drawing {
    const hair = toOklch(hairColor);
    const lash = fromOklch({ l: 0.22, c: Math.min(0.05, 0.02 + hair.c * 0.3), h: hair.c > 0.02 ? hair.h : 20 });
    const lower = fromOklch({ l: 0.4, c: Math.min(0.07, 0.03 + hair.c * 0.3), h: hair.c > 0.02 ? hair.h : 25 });
    // Fair hair keeps its hue and gets a brow one tone darker; dark hair's brow is nearly the hair.
    const brow = fromOklch({
        l: Math.max(0.22, Math.min(0.52, hair.l * 0.66)),
        c: Math.min(0.12, hair.c * 0.95),
        h: hair.h
    });
    const shade = toOklch(skin.shade);
    const crease = fromOklch({ l: shade.l * 0.8, c: shade.c * 1.15, h: shade.h });
    const colors: string[] = [];
    colors[LINE_SWATCHES.lash] = lash;
    colors[LINE_SWATCHES.lower] = lower;
    colors[LINE_SWATCHES.crease] = crease;
    colors[LINE_SWATCHES.brow] = browColor ?? brow;
    return {
        size: 16,
        ops: colors.map((color, i) => {
            const [a, b] = [i / LINE_SWATCHES.count, (i + 1) / LINE_SWATCHES.count];
            return {
                op: 'fill',
                path: `M${a} 0L${b} 0L${b} 1L${a} 1Z`,
                paint: { kind: 'solid', ink: { lit: color, shade: color } }
            };
        })
    };
}
