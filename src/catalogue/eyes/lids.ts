import { clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { Vec2 } from '../face/curves';
import type { EyePose } from '../face/pose';
import { NEUTRAL } from '../face/pose';
import type { EyeShape, LidShape } from './eye-shape';

/** The lids of one eye as control curves from the inner to the outer corner, head space, front view. */
export interface Lids {
    upper: Vec2[];
    lower: Vec2[];
}

// Lid lines in half eye sizes, inner (−1) to outer (+1) corner.
// prettier-ignore
const ROUND: Lids = {
    upper: [[-1, -0.32], [-0.86, 0.22], [-0.52, 0.8], [-0.05, 1.02], [0.42, 0.95], [0.78, 0.56], [1, -0.02]],
    lower: [[-1, -0.32], [-0.76, -0.7], [-0.34, -0.95], [0.1, -1.02], [0.5, -0.93], [0.82, -0.58], [1, -0.02]]
};
// prettier-ignore
const SHARP: Lids = {
    upper: [[-1, -0.48], [-0.84, 0.16], [-0.52, 0.7], [-0.02, 0.98], [0.45, 0.97], [0.82, 0.64], [1.02, 0.12]],
    lower: [[-1, -0.48], [-0.72, -0.76], [-0.3, -0.96], [0.15, -1], [0.55, -0.86], [0.85, -0.46], [1.02, 0.12]]
};
// prettier-ignore
const LAUGHING: Vec2[] = [[-1, -0.52], [-0.82, -0.24], [-0.5, 0.08], [0, 0.24], [0.5, 0.12], [0.82, -0.18], [1, -0.5]];
/** A shut lid lies this share of the lower lid's depth below the corners, and its corners this much lower than open ones. */
const SHUT_DEPTH = 0.92;
const SHUT_CORNERS: Vec2 = [0.1, 0.22];
/** Raised this far, a lid that is shut at rest is open. Half eye heights. */
const OPENS_AT = 0.2;

const CONTROLS = ROUND.upper.length;

/** The smaller of two numbers, rounded off where they meet over a distance of about `k`. */
function softMin(a: number, b: number, k: number): number {
    const h = clamp(0.5 + (0.5 * (b - a)) / k);
    return lerp(b, a, h) - k * h * (1 - h);
}

/** How far the lids of an eye are shut in a pose: 0 … 1, whatever they do at rest. */
export function shutness({ rest }: LidShape, eye: EyePose): number {
    return rest === 'open' ? eye.shut : Math.max(eye.shut, 1 - clamp(eye.upper / OPENS_AT));
}

/** Open lids at rest, half eye sizes, without the eye's tilt. */
function openLids({ sharpness, peak, hang, droop, flat, corner }: LidShape): Lids {
    const between = (line: keyof Lids, i: number): Vec2 => [
        lerp(ROUND[line][i][0], SHARP[line][i][0], sharpness),
        lerp(ROUND[line][i][1], SHARP[line][i][1], sharpness)
    ];
    const upper: Vec2[] = [];
    const lower: Vec2[] = [];
    for (let i = 0; i < CONTROLS; i++) {
        // 1. The upper lid's highest point slides along the eye, and its other side sinks.
        const u = between('upper', i);
        u[1] += 0.24 * peak * u[0] * (1 - u[0] * u[0]) - 0.06 * Math.abs(peak) * (1 - u[0] * u[0]);
        u[0] += 0.22 * peak * (1 - u[0] * u[0]);
        // 2. A hanging lid is cut off straight; a flat lower lid is a straight line.
        u[1] = softMin(u[1], 1.06 - 1.2 * hang, 0.12 + 0.2 * hang);
        const l = between('lower', i);
        l[1] = -softMin(-l[1], 1.06 - 0.5 * flat, 0.1 + 0.25 * flat);
        // 3. The outer end goes up or down, and more of the upper lid than of the lower with it.
        u[1] -= 0.45 * droop * smoothstep(-0.3, 1, u[0]);
        l[1] -= 0.45 * droop * smoothstep(droop > 0 ? 0.1 : -0.2, 1, l[0]);
        // 4. The inner corner runs out into a point.
        const inner = smoothstep(-0.7, -1, u[0]);
        u[0] -= 0.07 * corner * inner;
        u[1] -= 0.3 * corner * inner;
        const innerLow = smoothstep(-0.7, -1, l[0]);
        l[0] -= 0.07 * corner * innerLow;
        l[1] -= 0.3 * corner * innerLow;
        upper.push(u);
        lower.push(l);
    }
    return { upper, lower };
}

/** One line for both lids when they are shut: `joy` 0 lies low (asleep) … 1 an upward arc (laughing). */
function shutLine({ droop }: LidShape, lower: readonly Vec2[], joy: number): Vec2[] {
    return lower.map(([x, y], i): Vec2 => {
        const t = i / (CONTROLS - 1);
        const ends = t === 0 ? SHUT_CORNERS[0] : t === 1 ? SHUT_CORNERS[1] : 0;
        const [jx, jy] = LAUGHING[i];
        const arc = jy - 0.25 * droop * t;
        return [lerp(x, jx, joy), lerp(SHUT_DEPTH * y - ends, arc, joy)];
    });
}

/**
 * Lid curves of an eye in a pose, head space. Both have the same number of controls in every pose, and where the pose
 * shuts them both are the same line.
 */
export const lidCurves = (shape: EyeShape, eye: EyePose): Lids =>
    curves(shape, eye, shutness(shape.lids, eye), shape.lids.rest === 'smile' ? 1 : eye.joy);

/** The lids of an open eye, whatever they do at rest: as they are, or raised by a pose. */
export const openLidCurves = (shape: EyeShape, eye: EyePose = NEUTRAL.left): Lids =>
    curves({ ...shape, lids: { ...shape.lids, rest: 'open' } }, eye, 0, 0);

/** The lids' fold lies over this line, which sinks a third of the way with a shutting lid. */
export const creaseCurve = (shape: EyeShape, eye: EyePose): Vec2[] =>
    curves(shape, eye, 0.35 * shutness(shape.lids, eye), 0).upper;

function curves(shape: EyeShape, eye: EyePose, shut: number, joy: number): Lids {
    const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight, eyeTilt, lids } = shape;
    // A tall eye's ends have less far to go for its width.
    const tall = clamp((0.72 * eyeHalfWidth) / eyeHalfHeight, 0.4, 1);
    const open = openLids({ ...lids, droop: tall * lids.droop });
    const closed = shutLine(lids, open.lower, joy);
    // An eye that is shut at rest has no use for a raised lid but to open, and slants as one line.
    const restsOpen = lids.rest === 'open';
    const raise = restsOpen ? eye.upper : 0;
    const slanted = restsOpen ? 0 : 0.4 * eye.slant;
    const place = (s: number, v: number): Vec2 => [
        eyeX + s * eyeHalfWidth,
        eyeY + v * eyeHalfHeight + s * eyeTilt * eyeHalfWidth
    ];
    const upper: Vec2[] = [];
    const lower: Vec2[] = [];
    for (let i = 0; i < CONTROLS; i++) {
        const up = open.upper[i];
        const low = open.lower[i];
        const arch = 1 - up[0] * up[0] * up[0] * up[0];
        up[1] += arch * (raise + eye.slant * up[0] - Math.abs(eye.slant) * 0.5);
        low[1] += (1 - low[0] * low[0]) * eye.lower;
        // A lid that hangs low may be pressed down on the lower one, never past it.
        up[1] = Math.max(up[1], low[1]);
        const [x, y] = [closed[i][0], closed[i][1] + slanted * closed[i][0]];
        upper.push(place(lerp(up[0], x, shut), lerp(up[1], y, shut)));
        lower.push(place(lerp(low[0], x, shut), lerp(low[1], y, shut)));
    }
    return { upper, lower };
}
