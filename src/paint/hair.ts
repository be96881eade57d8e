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

/** What a head of hair is coloured with, all `#rrggbb`. */
export interface HairDye {
    color: string;
    /** The tips' colour, and how far down the lock it starts to come in, 0 … 1; `whole` for a gradient down all of the hair. */
    tips?: { color: string; from: number; whole?: boolean };
    /** Colour of single locks. */
    streaks?: string;
    /** Colour of what lies beneath. */
    inner?: string;
    /** Colour of the right half. */
    split?: string;
}

/** Kinds of hair that may have a colour of their own, in the order they lie in the picture. */
const BANDS = ['base', 'split', 'streaks', 'inner'] as const;
export type HairBand = (typeof BANDS)[number];

/** How far a band keeps from its neighbours, in widths of the picture. */
const MARGIN = 0.012;

/** Where in the picture (u) each colour of a head of hair lies. Only `base` is always there. */
export function hairBands(dye: HairDye): Partial<Record<HairBand, readonly [from: number, width: number]>> {
    const used = BANDS.filter((band) => band === 'base' || dye[band] !== undefined);
    const margin = used.length > 1 ? MARGIN : 0;
    return Object.fromEntries(used.map((band, i) => [band, [i / used.length + margin, 1 / used.length - 2 * margin] as const]));
}

/** Dark and light slivers the picture carries across; more turn to noise when the picture shrinks. */
const SLIVERS = 26;

/**
 * The picture all locks of a head of hair share: u runs across, one band a colour (see {@link hairBands}), v from root (0)
 * to tip. Tapered slivers grow from both ends, the root is a little deeper, the tips may take a colour of their own.
 */
export function hairDrawing(dye: HairDye): Drawing {
    const used = Object.keys(hairBands(dye)) as HairBand[];
    const ops: DrawOp[] = [];
    const next = random(77);
    const n = (v: number) => v.toFixed(4);
    used.forEach((band, i) => {
        const [left, right] = [i / used.length, (i + 1) / used.length];
        const color = band === 'base' ? dye.color : dye[band]!;
        const { tips } = dye;
        const base = hairInk(color);
        const end = hairInk(tips?.color ?? color);
        const deepOf = (hex: string, amount: number): string => {
            const { l, c, h } = toOklch(hex);
            return fromOklch({ l: l - amount * (0.35 + 0.65 * l), c: c * 1.08 + 0.004, h });
        };
        const mixed = (t: number): Ink => ({ lit: mixColors(base.lit, end.lit, t), shade: mixColors(base.shade, end.shade, t) });
        const deep = (t: number, amount: number): Ink => {
            const { lit, shade } = mixed(t);
            return { lit: deepOf(lit, amount), shade: deepOf(shade, amount) };
        };
        const from = tips?.from ?? 0.9;
        if (used.length > 1) ops.push({ op: 'clip', path: `M${n(left)} 0L${n(right)} 0L${n(right)} 1L${n(left)} 1Z` });
        ops.push({
            op: 'flood',
            paint: {
                kind: 'linear', from: [0, 0], to: [0, 1],
                stops: [
                    { at: 0, ink: deep(0, 0.07) }, { at: Math.min(0.16, from), ink: base }, { at: from, ink: base },
                    ...(tips ? [{ at: lerp(from, 1, 0.25), ink: mixed(0.25) }, { at: lerp(from, 1, 0.5), ink: mixed(0.55) }, { at: lerp(from, 1, 0.75), ink: mixed(0.85) }] : []),
                    { at: 1, ink: end }
                ]
            }
        });
        // A sliver pointed at one end: broad where it starts, gone where it ends.
        const sliver = (x: number, from: number, to: number, width: number, paint: Ink, alpha: number): void => {
            const bend = (next() - 0.5) * 0.02;
            ops.push({
                op: 'fill',
                path: `M${n(x - width)} ${n(from)}Q${n(x + bend - width * 0.6)} ${n((from + to) / 2)} ${n(x + bend)} ${n(to)}Q${n(x + bend + width * 0.6)} ${n((from + to) / 2)} ${n(x + width)} ${n(from)}Z`,
                paint: { kind: 'solid', ink: paint, alpha }
            });
        };
        const count = Math.round(SLIVERS / used.length);
        for (let k = 0; k < count; k++) {
            const x = lerp(left, right, (k + next()) / count);
            if (k % 2) sliver(x, -0.02, 0.18 + 0.4 * next(), 0.006 + 0.008 * next(), deep(0, 0.11), 0.55);
            else sliver(x, 1.02, 0.8 - 0.45 * next(), 0.006 + 0.010 * next(), deep(1, 0.09), 0.5);
        }
        if (used.length > 1) ops.push({ op: 'unclip' });
    });
    return { size: used.length > 2 ? 512 : 256, ops };
}

/** Colour of the line round hair. */
export function hairLine(hex: string): string {
    const { l, c, h } = toOklch(hairInk(hex).shade);
    return fromOklch({ l: l * 0.48, c: Math.min(0.09, c + 0.02), h });
}
