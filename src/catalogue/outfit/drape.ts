import type { BodyFigure } from '../../rig/body-figure';

/** The z, in front of the body (`side` 1) or behind it (−1), where a place at (x, y) stands `clearance` metres off the skin. */
export function besideBody(figure: BodyFigure, x: number, y: number, clearance: number, side: 1 | -1 = 1): number {
    let far = 0.35;
    // Marched inwards: the distance is never longer than the way left.
    for (let i = 0; i < 40; i++) {
        const d = figure.distance(x, y, side * far) - clearance;
        if (d < 2e-4) break;
        far -= Math.max(0.8 * d, 3e-4);
        if (far < -0.1) break;
    }
    return side * far;
}
