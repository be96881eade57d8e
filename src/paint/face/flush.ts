import { lerp, smoothstep } from '../../geometry/scalar';
import { fromOklch, mixColors, toOklch } from '../color';
import type { Ink } from '../drawing';

/** Skin with blood in it, 0 … 1: the same skin turned to rose. On darker skin it shows less. */
export type Flush = (much: number) => Ink;

export function flushOf(skin: { lit: string; shade: string }): Flush {
    const rose = (hex: string, much: number): string => {
        const { l, c } = toOklch(hex);
        const fair = smoothstep(0.5, 0.9, l);
        return mixColors(hex, fromOklch({ l: l - 0.06 - 0.08 * fair * much, c: c + lerp(0.045, 0.09, fair), h: 22 }), much);
    };
    return (much) => ({ lit: rose(skin.lit, much), shade: rose(skin.shade, much * 0.8) });
}

/** Skin in the shade it has where light does not reach, for painted shadows; in shade itself a step darker. */
export function shadowOf(skin: { lit: string; shade: string }): Ink {
    const { l, c, h } = toOklch(skin.shade);
    return { lit: skin.shade, shade: fromOklch({ l: l * 0.92, c: c * 1.08, h }) };
}

/** The colour fine lines on skin are drawn in: the shade's hue, much darker. */
export function creaseOf(skin: { lit: string; shade: string }): Ink {
    const { l, c } = toOklch(skin.shade);
    const line = fromOklch({ l: l * 0.68, c: c + 0.03, h: 26 });
    return { lit: line, shade: fromOklch({ l: l * 0.6, c: c + 0.03, h: 24 }) };
}
