import { polyPath, type DrawOp, type Ink } from '../drawing';
import type { FaceSkinLayout } from './layout';
import { softShape } from './soft';

export const NOSE_STYLES = ['dot', 'wedge', 'bridge', 'mature'] as const;
export type NoseStyle = (typeof NOSE_STYLES)[number];

/** What an illustrator draws of a nose seen from the front; its outline from the side is the surface's own. */
export function noseOps({ place, length, noseY, eye }: FaceSkinLayout, style: NoseStyle, shadow: Ink, line: Ink): DrawOp[] {
    const ops: DrawOp[] = [];
    const shade = (points: (k: number) => [number, number][], alpha: number): void => {
        ops.push(...softShape((shrink) => polyPath(points(1 - 0.35 * shrink).map(([x, y]) => place(x, noseY + y)), true), shadow, alpha));
    };
    const stroke = (points: [number, number][], width: number, alpha: number, fade = false): void => {
        const at = points.map(([x, y]) => place(x, y));
        const [from, to] = [at[0], at[at.length - 1]];
        ops.push({
            op: 'stroke',
            path: polyPath(at),
            width: length(width),
            paint: fade ? { kind: 'linear', from, to, stops: [{ at: 0, ink: line, alpha: 0 }, { at: 0.55, ink: line, alpha: alpha * 0.6 }, { at: 1, ink: line, alpha }] } : { kind: 'solid', ink: line, alpha }
        });
    };
    if (style === 'dot') return ops;
    // The shade below the tip, on the side away from the usual light.
    const size = style === 'mature' ? 1.35 : 1;
    shade((k) => [[-0.004 * k, -0.006], [0.016 * size * k, -0.009 - 0.003 * k], [0.006 * k, -0.014 - 0.008 * size * k], [-0.012 * k, -0.014 - 0.002 * k]], style === 'wedge' ? 0.5 : 0.7);
    if (style === 'wedge') return ops;
    const top = eye.y - 0.35 * eye.halfHeight;
    stroke([[0.021, top], [0.0155, (top + noseY) / 2], [0.0145, noseY + 0.022], [0.018, noseY + 0.002]], 0.0034, style === 'mature' ? 0.5 : 0.75, true);
    if (style === 'mature') {
        shade((k) => [[0.012, top - noseY], [0.012 + 0.018 * k, (top - noseY) * 0.8], [0.012 + 0.012 * k, 0.02], [0.012, 0.004]], 0.28);
        for (const side of [1, -1]) stroke([[side * 0.011, noseY - 0.0175], [side * 0.0165, noseY - 0.0155], [side * 0.019, noseY - 0.0165]], 0.0034, 0.8);
    }
    return ops;
}
