import { polyPath, type DrawOp, type Ink } from '../drawing';
import type { FaceSkinLayout } from './layout';
import { softRound, softShape } from './soft';

/** How lips are painted. */
export interface LipPaint {
    ink: Ink;
    /** 0 … 1. */
    alpha: number;
    /** 0 thin … 1 full. */
    full: number;
    /** A light on the lower lip, 0 … 1, in a colour of its own. */
    gloss?: { ink: Ink; alpha: number };
}

const STEPS = 12;

/** The lower lip's shade and the upper lip's bow, along the line of a shut mouth. */
export function lipOps({ place, length, mouthY, mouth, cornerRise }: FaceSkinLayout, { ink, alpha, full, gloss }: LipPaint): DrawOp[] {
    const line = (s: number): number => mouthY - 0.002 * (1 - s * s) + cornerRise * Math.abs(s) * Math.sqrt(Math.abs(s));
    const outline = (reach: number, edge: (s: number) => number): string => {
        const points: [number, number][] = [];
        for (let i = -STEPS; i <= STEPS; i++) points.push(place((i / STEPS) * reach * mouth, line((i / STEPS) * reach)));
        for (let i = STEPS; i >= -STEPS; i--) points.push(place((i / STEPS) * reach * mouth, line((i / STEPS) * reach) + edge(i / STEPS)));
        return polyPath(points, true);
    };
    const low = (0.3 + 0.12 * full) * mouth;
    const high = (0.15 + 0.13 * full) * mouth;
    const ops: DrawOp[] = [
        ...softShape((shrink) => outline(0.8 - 0.22 * shrink, (s) => -low * (1 - 0.55 * shrink) * (1 - s * s)), ink, alpha),
        // Two low hills with a dip between them.
        ...softShape((shrink) => outline(0.86 - 0.22 * shrink, (s) => high * (1 - 0.6 * shrink) * (1 - s * s) * (0.72 + Math.min(0.4, 2.4 * Math.abs(s)))), ink, alpha * 0.75)
    ];
    if (gloss) ops.push(softRound(...place(-0.12 * mouth, mouthY - 0.55 * low), length(0.3 * low + 0.004), gloss.ink, gloss.alpha));
    return ops;
}
