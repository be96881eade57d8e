import type { DrawOp, Ink } from '../drawing';
import { brushPath, curve, TAPER, type Point } from '../marks/brush';
import type { FaceSkinLayout } from './layout';

/** The lines of an old face as an illustrator picks them: few, thin at both ends, most of them round the eyes and from nose to mouth. */
export function wrinkleOps(layout: FaceSkinLayout, ink: Ink, strength: number): DrawOp[] {
    const { eye, browY, noseY, mouthY, mouth } = layout;
    const ops: DrawOp[] = [];
    const draw = (points: readonly Point[], width: number, alpha: number, taper = TAPER.both): void => {
        for (const side of [1, -1])
            ops.push({
                op: 'fill',
                path: brushPath(layout, curve(points.map(([x, y]): Point => [side * x, y])), width * (0.6 + 0.4 * strength), taper),
                paint: { kind: 'solid', ink, alpha: alpha * strength }
            });
    };
    const { x, y, halfWidth, halfHeight } = eye;
    const corner = x + 1.1 * halfWidth;
    // 1. From the nose to the corner of the mouth, and on below it.
    draw([[0.03, noseY + 0.002], [0.45 * mouth + 0.042, noseY - 0.018], [mouth + 0.034, mouthY + 0.018], [mouth + 0.038, mouthY - 0.008]], 0.0065, 0.75);
    draw([[mouth + 0.008, mouthY - 0.02], [mouth + 0.016, mouthY - 0.036], [mouth + 0.015, mouthY - 0.052]], 0.0045, 0.5, TAPER.flick);
    // 2. Bags below the eyes.
    const bag = y - halfHeight - 0.014;
    draw([[x - 0.72 * halfWidth, bag + 0.008], [x - 0.2 * halfWidth, bag - 0.006], [x + 0.5 * halfWidth, bag + 0.002]], 0.0055, 0.8);
    draw([[x - 0.4 * halfWidth, bag - 0.016], [x + 0.05 * halfWidth, bag - 0.022], [x + 0.55 * halfWidth, bag - 0.013]], 0.0045, 0.5);
    // 3. Crow's feet.
    for (const [up, long] of [[0.018, 0.03], [0.001, 0.034], [-0.016, 0.028]]) draw([[corner, y - 0.012 + 0.6 * up], [corner + 0.5 * long, y - 0.012 + up], [corner + long, y - 0.014 + 1.5 * up]], 0.0048, 0.7, TAPER.flick);
    // 4. The forehead, and the frown between the brows.
    for (const [rise, half] of [[0.058, 0.085], [0.09, 0.07]]) draw([[0, browY + rise], [0.5 * half, browY + rise + 0.005], [half, browY + rise - 0.003]], 0.0046, 0.6, (t) => 1 - t * t * t);
    draw([[0.017, browY - 0.022], [0.0135, browY - 0.002], [0.016, browY + 0.018]], 0.0044, 0.5);
    return ops;
}
