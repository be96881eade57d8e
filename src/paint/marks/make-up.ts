import { lerp, pow, smoothstep } from '../../geometry/scalar';
import { fromOklch, toOklch } from '../color';
import type { DrawOp, Ink } from '../drawing';
import type { FaceSkinLayout } from '../face/layout';
import { lipOps } from '../face/lips';
import { brushPath, shapePath, type Point } from './brush';

/** Layers of the shadow over an eye, from its farthest reach to the lid. */
const LAYERS = 7;
/** As many of them cover a shut lid down to its lashes. */
const WHOLE_LID = 2;
/** What is painted on a shut lid keeps this far above the lower one, which stretches what is painted beside it. Head units. */
const LID_RIM = 0.01;

/**
 * Colour over the upper lid, strongest at the lashes' outer half and gone below the brow. None under the eye: the lower
 * lid of a smile stretches what is painted beside it to a blot.
 */
export function eyeshadowOps(layout: FaceSkinLayout, ink: Ink, strength: number): DrawOp[] {
    const { upperLid, lowerLid, eye, browY } = layout;
    const room = Math.max(0.02, browY - eye.y - eye.halfHeight);
    const alpha = 1 - pow(1 - 0.85 * strength, 1 / LAYERS);
    const ops: DrawOp[] = [];
    const add = (points: Point[]): void => {
        for (const side of [1, -1]) ops.push({ op: 'fill', path: shapePath(layout, points.map(([x, y]): Point => [side * x, y])), paint: { kind: 'solid', ink, alpha } });
    };
    const last = upperLid.length - 1;
    const [outerX, outerY] = upperLid[last];
    for (let k = 0; k < LAYERS; k++) {
        const reach = 1 - k / LAYERS;
        const over = upperLid.map(([x, y], i): Point => {
            const t = i / last;
            const high = room * 0.78 * reach * (0.35 + 0.65 * smoothstep(0, 0.6, t)) * smoothstep(1.12, 0.75, t);
            return [x + 0.16 * high * (t - 0.3), y + high];
        });
        const wing: Point = [outerX + 0.05 * reach, outerY + 0.03 * reach];
        // The picture of a shut lid lies where the open eye leaves a hole. Each layer ends somewhere else on it.
        const below = lowerLid.map(([x, y], i): Point => {
            const down = k < WHOLE_LID ? 1 : 0.12 + (0.6 * (k - WHOLE_LID)) / (LAYERS - WHOLE_LID);
            const [lidX, lidY] = upperLid[i];
            return [lerp(lidX, x, down), lerp(lidY, Math.min(lidY, y + LID_RIM), down)];
        });
        add([...over, wing, ...below.reverse()]);
    }
    return ops;
}

/** The wing in which a drawn line runs out beside the lashes. The line itself would stay behind when the lid shuts: lashes are line enough. */
export function eyelinerOps(layout: FaceSkinLayout, ink: Ink, strength: number): DrawOp[] {
    const { upperLid } = layout;
    const [x, y] = upperLid[upperLid.length - 1];
    const line: Point[] = [[x + 0.004, y + 0.006], [x + 0.026, y + 0.024], [x + 0.052, y + 0.048]];
    return [1, -1].map((side) => ({
        op: 'fill',
        path: brushPath(layout, line.map(([x, y]): Point => [side * x, y]), 0.013, (t) => smoothstep(1.05, 0.3, t)),
        paint: { kind: 'solid', ink, alpha: 0.9 * strength }
    }));
}

/** Lipstick over the lips' own colour. */
export function lipstickOps(layout: FaceSkinLayout, ink: Ink, strength: number): DrawOp[] {
    const { l, c, h } = toOklch(ink.lit);
    const gloss: Ink = { lit: fromOklch({ l: Math.min(0.96, l + 0.26), c: c * 0.6, h }), shade: ink.lit };
    return lipOps(layout, { ink, alpha: 0.8 * strength, full: 0.5 + 0.3 * strength, gloss: { ink: gloss, alpha: 0.75 * strength } });
}
