import { pow } from '../../geometry/scalar';
import type { DrawOp, Ink } from '../drawing';

/** A round patch of colour without an edge, near a bell: centre and radius as fractions of the picture. */
export function softRound(cx: number, cy: number, radius: number, ink: Ink, alpha: number): DrawOp {
    const [l, t, r, b] = [cx - radius, cy - radius, cx + radius, cy + radius];
    return {
        op: 'fill',
        path: `M${l} ${t}L${r} ${t}L${r} ${b}L${l} ${b}Z`,
        paint: {
            kind: 'radial',
            center: [cx, cy],
            radius,
            // Flat in the middle, no edge outside.
            stops: [
                { at: 0, ink, alpha },
                { at: 0.2, ink, alpha: alpha * 0.85 },
                { at: 0.4, ink, alpha: alpha * 0.52 },
                { at: 0.6, ink, alpha: alpha * 0.22 },
                { at: 0.8, ink, alpha: alpha * 0.06 },
                { at: 1, ink, alpha: 0 }
            ]
        }
    };
}

/** Layers of a soft-edged shape. */
const LAYERS = 5;

/** A shape with a soft edge: the same outline filled again and again, drawn in a little further each time. */
export function softShape(path: (shrink: number) => string, ink: Ink, alpha: number): DrawOp[] {
    const each = 1 - pow(1 - Math.min(alpha, 0.999), 1 / LAYERS);
    const ops: DrawOp[] = [];
    for (let i = 0; i < LAYERS; i++) ops.push({ op: 'fill', path: path(i / LAYERS), paint: { kind: 'solid', ink, alpha: each } });
    return ops;
}
