import type { Random } from '../../geometry/random';
import { clamp, lerp, pow, smoothstep } from '../../geometry/scalar';
import { mixColors, toOklch, fromOklch } from '../color';
import type { DrawOp, Ink } from '../drawing';
import type { FaceSkinLayout } from '../face/layout';
import { softRound } from '../face/soft';

/** Hairs of the densest stubble. */
const HAIRS = 1100;

/** How far from the middle it grows, head units: to where the face's picture ends. */
const REACH = 0.31;

/** How thickly a beard grows at a place of the front view, 0 … 1: jaw, chin and upper lip, not the lips nor the cheeks' middle. */
function growth({ mouthY, mouth, noseY, eye, chinY }: FaceSkinLayout, x: number, y: number): number {
    const ax = Math.abs(x);
    const lip = smoothstep(mouth + 0.034, mouth * 0.6, ax) * smoothstep(noseY - 0.012, noseY - 0.032, y) * smoothstep(mouthY + 0.004, mouthY + 0.014, y);
    const far = clamp((ax - mouth - 0.01) / (0.31 - mouth));
    const edge = lerp(mouthY - 0.022, eye.y - 0.09, pow(far, 1.4));
    const jaw = smoothstep(edge + 0.012, edge - 0.03, y);
    // None below the jaw, whose edge rises towards the ear: it would lie on the neck.
    const below = chinY + 0.09 * pow(ax / REACH, 2);
    return Math.max(lip, jaw) * smoothstep(REACH, REACH - 0.09, ax) * smoothstep(below - 0.03, below + 0.02, y);
}

/** Unshaved for some days: a cool shade over jaw, chin and upper lip, and short hairs. `amount` 0 … 1. */
export function stubbleOps(layout: FaceSkinLayout, skin: Ink, hair: string, next: Random, amount: number): DrawOp[] {
    const { place, length, mouthY } = layout;
    const { l, c, h } = toOklch(hair);
    const dark = fromOklch({ l: Math.min(l, 0.55), c, h });
    const tint: Ink = { lit: mixColors(skin.lit, dark, 0.34), shade: mixColors(skin.shade, dark, 0.34) };
    const line: Ink = { lit: mixColors(skin.lit, dark, 0.62), shade: mixColors(skin.shade, dark, 0.62) };
    const ops: DrawOp[] = [];
    const STEP = 0.03;
    for (let y = -0.1; y < mouthY + 0.12; y += STEP)
        for (let x = -0.3; x <= 0.301; x += STEP) {
            const k = growth(layout, x, y);
            if (k > 0.05) ops.push(softRound(...place(x, y), length(0.034), tint, 0.26 * k * amount));
        }
    let path = '';
    const r = length(0.0044);
    for (let i = 0; i < HAIRS * amount; i++) {
        const x = (2 * next() - 1) * REACH;
        const y = lerp(-0.09, mouthY + 0.13, next());
        const [lean, size] = [next(), next()];
        if (next() > growth(layout, x, y)) continue;
        const [px, py] = place(x, y);
        const long = r * lerp(0.6, 1.3, size);
        // Down, and a little away from the middle.
        path += `M${px.toFixed(5)} ${py.toFixed(5)}l${(long * (x * 1.4 + 0.5 * (lean - 0.5))).toFixed(5)} ${long.toFixed(5)}`;
    }
    if (path) ops.push({ op: 'stroke', path, width: length(0.0018), paint: { kind: 'solid', ink: line, alpha: 0.55 } });
    return ops;
}
