import { ellipsePath, polyPath, type DrawOp } from '../drawing';
import type { Flush } from './flush';
import type { FaceSkinLayout } from './layout';
import { softRound } from './soft';

/** How the cheeks redden. */
export const BLUSH_STYLES = ['oval', 'lines', 'stickers', 'nose', 'none'] as const;
export type BlushStyle = (typeof BLUSH_STYLES)[number];

/** Overlapping rounds that make a flat oval: distance from its middle in half widths, radius, share of the colour. */
const OVAL = [[-0.05, 0.085, 0.34], [-0.018, 0.1, 0.36], [0.018, 0.1, 0.36], [0.05, 0.085, 0.34]] as const;

/** Red cheeks, `much` 0 … 1. */
export function blushOps(layout: FaceSkinLayout, flush: Flush, style: BlushStyle, much: number): DrawOp[] {
    if (much <= 0 || style === 'none') return [];
    const { place, length, eye, mouthY, noseY } = layout;
    // Under the eye's outer half, or as low as the mouth lets it.
    const x = eye.x + 0.042;
    const y = Math.max(eye.y - eye.halfHeight - 0.052, mouthY + 0.05);
    const ops: DrawOp[] = [];
    const soft = (cx: number, cy: number, radius: number, alpha: number): void => {
        ops.push(softRound(...place(cx, cy), length(radius), flush(1), Math.min(1, alpha)));
    };
    const oval = (side: number, share: number): void => {
        for (const [dx, r, a] of OVAL) soft(side * (x + dx), y, r, a * much * 1.5 * share);
    };
    for (const side of [1, -1]) {
        if (style === 'oval') oval(side, 1);
        if (style === 'nose') oval(side, 0.75);
        if (style === 'lines') {
            oval(side, 0.6);
            for (const i of [-1, 0, 1]) {
                const [ax, ay] = place(side * (x + i * 0.026 + 0.009), y + 0.019);
                const [bx, by] = place(side * (x + i * 0.026 - 0.009), y - 0.019);
                ops.push({ op: 'stroke', path: polyPath([[ax, ay], [bx, by]]), width: length(0.0052), paint: { kind: 'solid', ink: flush(1.6), alpha: Math.min(1, 0.35 + 0.6 * much) } });
            }
        }
        if (style === 'stickers') {
            const [cx, cy] = place(side * (x + 0.01), y - 0.004);
            ops.push({ op: 'fill', path: ellipsePath(cx, cy, length(0.047), length(0.036)), paint: { kind: 'solid', ink: flush(1.15), alpha: Math.min(1, 0.25 + 0.65 * much) } });
        }
    }
    // One band from cheek to cheek over the bridge.
    if (style === 'nose') for (const dx of [-0.14, -0.1, -0.06, -0.02, 0.02, 0.06, 0.1, 0.14]) soft(dx, Math.min(noseY + 0.032, y + 0.02), 0.062, 0.3 * much);
    return ops;
}
