import { random } from '../geometry/random';
import { clamp, lerp, smoothstep } from '../geometry/scalar';
import { fromOklch, ink, mixColors, toOklch } from './color';
import type { Drawing, DrawOp, Ink } from './drawing';

/**
 * Hair in light and shade: the shade turns in hue (silver to lavender, blond to amber) and never greys.
 * Silver is drawn paler than the metal and a breath of blue, or it reads as grey; black keeps enough light to show its locks.
 */
export function hairInk(hex: string): Ink {
    const { l, c, h } = toOklch(hex);
    const neutral = clamp(1 - c / 0.03);
    const silver = neutral * smoothstep(0.62, 0.78, l) * smoothstep(0.97, 0.9, l);
    const lit = fromOklch({ l: Math.max(0.24, l + 0.055 * silver), c: Math.max(c, 0.014 * silver), h: silver > 0 ? 274 : h });
    const { shade } = ink(lit, 'hair');
    if (silver === 0) return { lit, shade };
    const deep = toOklch(shade);
    return { lit, shade: fromOklch({ l: deep.l - 0.01 * silver, c: lerp(deep.c, 0.06, silver), h: lerp(deep.h, 285, silver) }) };
}

/** Streaks a strand's width carries; more turn to noise when the picture shrinks. */
const STREAKS = 26;

/**
 * The picture all locks of a hairstyle share: u runs across, v from root (0) to tip. Tapered streaks grow from both
 * ends, the root is a little deeper, the tips may take a colour of their own.
 */
export function hairDrawing(color: string, tips: string = color): Drawing {
    const base = hairInk(color);
    const end = hairInk(tips);
    const deepOf = (hex: string, amount: number): string => {
        const { l, c, h } = toOklch(hex);
        return fromOklch({ l: l - amount * (0.35 + 0.65 * l), c: c * 1.08 + 0.004, h });
    };
    const deep = (t: number, amount: number): Ink => ({ lit: deepOf(mixColors(base.lit, end.lit, t), amount), shade: deepOf(mixColors(base.shade, end.shade, t), amount) });
    const tipped = tips !== color;
    const mid: Ink = { lit: mixColors(base.lit, end.lit, 0.5), shade: mixColors(base.shade, end.shade, 0.5) };
    const ops: DrawOp[] = [
        {
            op: 'flood',
            paint: {
                kind: 'linear', from: [0, 0], to: [0, 1],
                stops: [{ at: 0, ink: deep(0, 0.07) }, { at: 0.16, ink: base }, { at: tipped ? 0.45 : 0.9, ink: base }, ...(tipped ? [{ at: 0.72, ink: mid }] : []), { at: 1, ink: end }]
            }
        }
    ];
    const next = random(77);
    const streak = (x: number, from: number, to: number, width: number, paint: Ink, alpha: number): void => {
        const bend = (next() - 0.5) * 0.02;
        const n = (v: number) => v.toFixed(4);
        // A sliver pointed at one end: broad where it starts, gone where it ends.
        ops.push({
            op: 'fill',
            path: `M${n(x - width)} ${n(from)}Q${n(x + bend - width * 0.6)} ${n((from + to) / 2)} ${n(x + bend)} ${n(to)}Q${n(x + bend + width * 0.6)} ${n((from + to) / 2)} ${n(x + width)} ${n(from)}Z`,
            paint: { kind: 'solid', ink: paint, alpha }
        });
    };
    for (let i = 0; i < STREAKS; i++) {
        const x = (i + next()) / STREAKS;
        if (i % 2) streak(x, -0.02, 0.18 + 0.4 * next(), 0.006 + 0.008 * next(), deep(0, 0.11), 0.55);
        else streak(x, 1.02, 0.8 - 0.45 * next(), 0.006 + 0.010 * next(), deep(1, 0.09), 0.5);
    }
    return { size: 256, ops };
}

/** Ink of a flat coloured tie or ribbon. */
export const tieInk = (hex: string): Ink => ink(hex, 'cloth');

/** Colour of the line round hair. */
export function hairLine(hex: string): string {
    const { l, c, h } = toOklch(hairInk(hex).shade);
    return fromOklch({ l: l * 0.48, c: Math.min(0.09, c + 0.02), h });
}
