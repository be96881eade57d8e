import { PI, clamp, lerp, pow, sin, smoothstep } from '../../geometry/scalar';
import type { Vec2 } from '../face/curves';
import { resample } from '../face/curves';
import type { EyePen } from './eye-pen';
import { LID_POINTS } from './eye-pen';
import type { LowerLashes } from './eye-shape';

/** Where strokes stand along the lower lid, 0 the inner corner … 1 the outer, and how long they are, head units. */
const STROKES: Readonly<Record<LowerLashes, readonly (readonly [at: number, length: number])[]>> = {
    none: [],
    few: [
        [0.7, 0.014],
        [0.84, 0.019]
    ],
    full: [
        [0.34, 0.009],
        [0.5, 0.012],
        [0.64, 0.015],
        [0.77, 0.018],
        [0.89, 0.02]
    ]
};

/** The lower lid's line, dark in its outer part and a mere line of skin towards the nose, and its lashes. */
export function drawLowerLash(pen: EyePen): void {
    const { lower, shut, head } = pen;
    const { lashes, masculinity } = head.shape;
    const fade = 1 - smoothstep(0.2, 0.8, shut);
    const outer = 0.0048 * fade * lerp(1, 0.7, clamp(masculinity));
    pen.lash(resample(lower.slice(9), 9), {
        width: (t) => [outer * sin(PI * pow(t, 1.6) * 0.93), 0.001 * fade],
        lift: () => [0.004, 0.002],
        swatch: 'lower'
    });
    pen.lash(resample(lower.slice(1, 10), 6), {
        width: (t) => [0.0022 * fade * sin(PI * t), 0.0006 * fade],
        lift: () => [0.003, 0.002],
        swatch: 'crease'
    });
    for (const [at, length] of STROKES[lashes.lower]) {
        const q = lower[Math.round(at * (LID_POINTS - 1))];
        const reach = length * fade;
        const lean = lerp(-0.1, 0.75, at);
        const root: Vec2 = [q[0], q[1] + 0.001];
        const bend: Vec2 = [q[0] + 0.4 * lean * reach, q[1] - 0.6 * reach];
        const tip: Vec2 = [q[0] + lean * reach, q[1] - reach];
        pen.lash(resample([root, bend, tip], 4), {
            width: (t) => [0.0021 * fade * (1 - t), 0.0021 * fade * (1 - t)],
            lift: (t) => [0.004 + 0.003 * t, 0.004 + 0.003 * t],
            swatch: 'lower'
        });
    }
    if (lashes.underEye) drawUnderEye(pen);
}

/** The soft fold under a smiling eye, which follows the lower lid. */
function drawUnderEye(pen: EyePen): void {
    const { eyeHalfHeight } = pen.head.shape;
    const fold = pen.lower.slice(5, LID_POINTS - 4).map(([x, y]): Vec2 => [x, y - 0.014 - 0.1 * eyeHalfHeight]);
    pen.lash(resample(fold, 8), {
        width: (t) => [0.0013 * sin(PI * t), 0.0013 * sin(PI * t)],
        lift: () => [0.003, 0.003],
        swatch: 'crease'
    });
}
