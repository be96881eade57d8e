import type { BodyFigure } from '../../rig/body-figure';
import { FINGERS, hasMittens, type FingerName } from '../../rig/hand';
import type { Hem } from './shell';

/** Which finger of either hand is nearest to a place, and how many of its bones the place lies along it: negative on the palm. */
export function alongFingers(figure: BodyFigure, x: number, y: number, z: number): { finger: FingerName; bones: number } {
    const ax = Math.abs(x);
    let best = Infinity;
    let finger: FingerName = 'Middle';
    let bones = -1;
    for (const name of FINGERS) {
        const { points } = figure.fingers[name];
        for (let i = 0; i < 3; i++) {
            const [a, b] = [points[i], points[i + 1]];
            const d = [0, 1, 2].map((k) => b[k] - a[k]);
            const p = [ax - a[0], y - a[1], z - a[2]];
            const l2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
            const t = (p[0] * d[0] + p[1] * d[1] + p[2] * d[2]) / l2;
            // Beyond the ends of the whole finger it counts on.
            const c = Math.max(0, Math.min(1, t));
            const far = (p[0] - d[0] * c) * (p[0] - d[0] * c) + (p[1] - d[1] * c) * (p[1] - d[1] * c) + (p[2] - d[2] * c) * (p[2] - d[2] * c);
            if (far < best - 1e-12) {
                best = far;
                finger = name;
                bones = i + (i === 0 ? Math.min(1, t) : i === 2 ? Math.max(0, t) : c);
            }
        }
    }
    return { finger, bones };
}

/** Negative where a fingerless glove is: up to `share` of the first bone of each finger, a little more of the thumb's. */
export const fingerless = (figure: BodyFigure, share: number): Hem => {
    const own = hasMittens(figure.spec) ? 0.75 * share : share;
    return (x, y, z) => {
        const { finger, bones } = alongFingers(figure, x, y, z);
        const { points } = figure.fingers[finger];
        const l = Math.abs(points[1][0] - points[0][0]) + Math.abs(points[1][2] - points[0][2]);
        return (bones - (finger === 'Thumb' ? own + 0.55 : own)) * l;
    };
};

/** How far past the wrist a place on the arm lies, metres; negative on the forearm. */
export const pastWrist = (figure: BodyFigure, x: number): number => Math.abs(x) - figure.shoulder[0] - figure.spec.wrist;
