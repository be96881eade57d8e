import { smoothstep } from '../geometry/scalar';
import { fromOklch, toOklch } from './color';
import { polyPath, type DrawOp, type Drawing, type Ink } from './drawing';
import { blushOps, type BlushStyle } from './face/blush';
import { creaseOf, flushOf, shadowOf } from './face/flush';
import type { FaceSkinLayout } from './face/layout';
import { lipOps } from './face/lips';
import { noseOps, type NoseStyle } from './face/nose';
import { softRound } from './face/soft';
import { wrinkleOps } from './face/wrinkles';

export interface FaceSkinStyle {
    skin: { lit: string; shade: string };
    /** 0 … 1. */
    blush: number;
    blushStyle: BlushStyle;
    nose: NoseStyle;
    /** How plainly the lips are painted, 0 … 1. */
    lips: number;
    /** Shade of the groove under the nose, 0 … 1. */
    philtrum: number;
    /** How plainly an old face's lines are drawn, 0 … 1. */
    wrinkles: number;
    /** Pixels on each side. @default 512 */
    size?: number;
}

/** Skin with what a painter adds to it: blush, warm lids, a touch of red at the nose, lips, the nose's shade, the ears' folds. */
export function faceSkinDrawing(layout: FaceSkinLayout, style: FaceSkinStyle): Drawing {
    const { place, length, eye, noseY, mouthY } = layout;
    const { skin } = style;
    const flush = flushOf(skin);
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: { lit: skin.lit, shade: skin.shade } } }];
    const soft = (x: number, y: number, radius: number, ink: Ink, alpha: number): void => {
        ops.push(softRound(...place(x, y), length(radius), ink, alpha));
    };
    ops.push(...blushOps(layout, flush, style.blushStyle, style.blush));
    // Warmth over the lid and in the inner corner.
    for (const side of [1, -1])
        for (const dx of [-0.06, -0.02, 0.02, 0.06]) soft(side * (eye.x + 0.012 + dx), eye.y + eye.halfHeight + 0.012, 0.075, flush(0.7), 0.2);

    // Nose, the groove below it, and lips.
    soft(0, noseY - 0.003, 0.032, flush(0.8), 0.5);
    ops.push(...noseOps(layout, style.nose, shadowOf(skin), creaseOf(skin)));
    const groove = (noseY + mouthY) / 2 - 0.006;
    if (style.philtrum > 0) for (const dy of [-0.008, 0.004]) soft(0, groove + dy, 0.013, shadowOf(skin), 0.55 * style.philtrum);
    if (style.wrinkles > 0) ops.push(...wrinkleOps(layout, creaseOf(skin), style.wrinkles));
    const glint = toOklch(skin.lit);
    const light: Ink = { lit: fromOklch({ l: Math.min(0.995, glint.l + 0.07), c: glint.c * 0.5, h: glint.h }), shade: skin.shade };
    ops.push(
        ...lipOps(layout, {
            ink: flush(1.25),
            alpha: 0.22 + 0.6 * style.lips,
            full: style.lips,
            gloss: { ink: light, alpha: 0.8 * smoothstep(0.25, 0.8, style.lips) }
        })
    );
    soft(-0.004, noseY + 0.018, 0.014, light, 0.85);

    for (const { fold, hollow } of layout.ears) {
        ops.push({ op: 'fill', path: polyPath(hollow, true), paint: { kind: 'solid', ink: flush(1), alpha: 0.62 } });
        ops.push({ op: 'stroke', path: polyPath(fold), width: layout.onEar(0.0075), paint: { kind: 'solid', ink: creaseOf(skin), alpha: 0.7 } });
        ops.push({ op: 'stroke', path: polyPath(hollow.slice(0, Math.ceil(hollow.length * 0.62))), width: layout.onEar(0.005), paint: { kind: 'solid', ink: creaseOf(skin), alpha: 0.4 } });
    }
    return { size: style.size ?? 512, ops };
}
