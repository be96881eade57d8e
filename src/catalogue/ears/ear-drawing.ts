import { lerp } from '../../geometry/scalar';
import { fromOklch, ink, mixColors, toOklch } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { hairInk } from '../../paint/hair';

/** Where in the picture (u) the hollow side of an ear, its back, and its tufts lie; v runs from the root (0) to the tip. */
export const BANDS = { hollow: [0, 0.4], back: [0.4, 0.8], fluff: [0.82, 1] } as const;

/** Colours of an ear, all `#rrggbb`. */
export interface EarColors {
    fur: string;
    /** The tip's own colour, and where along the ear its jagged edge runs, 0 … 1. */
    tip?: { color: string; from: number };
    /** Skin of the hollow. */
    inner: string;
    /** Tufts in the hollow. */
    fluff: string;
    /** How much darker the fur gets towards the tip, as lightness. @default 0 */
    darker?: number;
}

/** How far the skin reaches: half its width as a share of the ear's, its top along the ear, and how ragged the fur's edge over it is, 0 … 1. */
export interface Hollow {
    width: number;
    top: number;
    ragged: number;
}

type Point = readonly [number, number];
const solid = (paint: Ink, alpha = 1): { kind: 'solid'; ink: Ink; alpha: number } => ({ kind: 'solid', ink: paint, alpha });

/** A deeper ink of the same hue. */
export function deeper({ lit, shade }: Ink, amount: number): Ink {
    const deep = (hex: string): string => {
        const { l, c, h } = toOklch(hex);
        return fromOklch({ l: l - amount * (0.35 + 0.65 * l), c: c * 1.1 + 0.004, h });
    };
    return { lit: deep(lit), shade: deep(shade) };
}

/** Jagged line across a band at a height: fur, not a cut. */
export function furLine(left: number, right: number, at: number, depth: number, teeth: number): Point[] {
    const line: Point[] = [];
    for (let i = 0; i <= teeth * 2; i++) {
        // Teeth of three sizes: a saw reads as paper.
        const tooth = i % 2 ? [-1, -0.45, -0.75][((i - 1) / 2) % 3] : 0.2;
        line.push([lerp(left, right, i / (teeth * 2)), at + tooth * depth]);
    }
    return line;
}

/** The picture of an ear: fur outside, skin with a crisp second tone inside, locks of fur painted over the skin's edge. */
export function earDrawing(colors: EarColors, hollow: Hollow): Drawing {
    const fur = hairInk(colors.fur);
    const skin = ink(colors.inner, 'skin');
    const fluff = hairInk(colors.fluff);
    const ops: DrawOp[] = [];
    const box = (a: number, b: number): string => `M${a} 0L${b} 0L${b} 1L${a} 1Z`;

    // 1. Fur everywhere, a little deeper at the root.
    ops.push({ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: deeper(fur, 0.06) }, { at: 0.3, ink: fur }, { at: 0.75, ink: deeper(fur, colors.darker ?? 0) }, { at: 1, ink: deeper(fur, colors.darker ?? 0) }] } });
    const [b0, b1] = BANDS.back;
    for (let k = 0; k < 7; k++) {
        const x = lerp(b0, b1, (k + 0.5) / 7);
        const [from, to] = k % 2 ? [0, 0.34 + 0.06 * (k % 3)] : [0.98, 0.58 + 0.07 * (k % 3)];
        ops.push({ op: 'fill', path: polyPath([[x - 0.011, from], [x + 0.004, to], [x + 0.011, from]], true), paint: solid(deeper(fur, 0.08), 0.5) });
    }

    // 2. The tip's own colour, with a jagged edge.
    if (colors.tip) {
        const { from } = colors.tip;
        const tip = hairInk(colors.tip.color);
        for (const [left, right] of [[BANDS.hollow[0], BANDS.hollow[1]], [b0, b1]]) {
            const edge = furLine(left, right, from, 0.13, 5);
            ops.push({ op: 'fill', path: polyPath([...edge, [right, 1], [left, 1]], true), paint: solid(tip) });
        }
    }

    // 3. Skin of the hollow: deep at the root, and a shadow along the inner wall with an edge of its own.
    const [h0, h1] = BANDS.hollow;
    const middle = (h0 + h1) / 2;
    const half = ((h1 - h0) / 2) * hollow.width;
    const side = (x: number, v: number): Point => [middle + x * half * (1 - 0.55 * Math.max(0, v / hollow.top - 0.45)), v];
    const skinPath = polyPath([side(-1, 0), side(-1, hollow.top * 0.5), side(-0.86, hollow.top * 0.8), [middle, hollow.top], side(0.86, hollow.top * 0.8), side(1, hollow.top * 0.5), side(1, 0)], true);
    ops.push({ op: 'clip', path: skinPath });
    const pale: Ink = { lit: mixColors(skin.lit, '#fff4ec', 0.22), shade: skin.lit };
    const deep: Ink = { lit: skin.shade, shade: deeper(skin, 0.2).shade };
    ops.push({ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, hollow.top], stops: [{ at: 0, ink: deep }, { at: 0.5, ink: skin }, { at: 1, ink: pale }] } });
    ops.push({
        op: 'fill', path: polyPath([side(-0.5, 0), side(-0.42, hollow.top * 0.45), side(0, hollow.top * 0.86), side(0.2, hollow.top * 0.5), side(0.42, 0)], true),
        paint: solid(deep, 0.55)
    });
    ops.push({ op: 'unclip' });

    // 4. Locks of fur from the rim over the skin.
    if (hollow.ragged > 0)
        for (const [sign, count] of [[-1, 6], [1, 5]])
            for (let k = 0; k < count; k++) {
                const v = hollow.top * (0.06 + (0.62 * (k + (sign > 0 ? 0.4 : 0))) / count);
                const reach = hollow.ragged * [0.34, 0.2, 0.27][k % 3];
                const [x0] = side(sign * 1.12, v);
                const [x1] = side(sign * (1 - reach), v);
                ops.push({ op: 'fill', path: polyPath([[x0, v - 0.06], [x1, v + 0.1 + 0.08 * reach], [x0, v + 0.06]], true), paint: solid(k % 2 ? fluff : fur) });
            }

    // 5. The tufts: dark at the root, pale at the tip.
    ops.push({ op: 'clip', path: box(BANDS.fluff[0] - 0.01, 1) });
    ops.push({ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: deeper(fluff, 0.09) }, { at: 0.45, ink: fluff }, { at: 1, ink: fluff }] } });
    for (let k = 0; k < 4; k++) {
        const x = lerp(BANDS.fluff[0], 1, (k + 0.5) / 4);
        ops.push({ op: 'fill', path: polyPath([[x - 0.008, 0], [x, 0.55 + 0.08 * (k % 2)], [x + 0.008, 0]], true), paint: solid(deeper(fluff, 0.1), 0.5) });
    }
    ops.push({ op: 'unclip' });
    return { size: 256, ops };
}
