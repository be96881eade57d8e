import { clamp, cos, lerp, sin } from '../../geometry/scalar';
import { unit, type V3 } from './scalp';

export const cross = (a: V3, b: V3): V3 => unit([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]);
/** p + a·k + b·l. */
export const add3 = (p: V3, a: V3, k: number, b: V3, l: number): V3 => [p[0] + a[0] * k + b[0] * l, p[1] + a[1] * k + b[1] * l, p[2] + a[2] * k + b[2] * l];
export const mix3 = (a: V3, b: V3, t: number): V3 => [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)];

/** `v` turned about the unit axis by an angle in radians. */
export function turn(v: V3, axis: V3, angle: number): V3 {
    const c = cos(angle);
    const s = sin(angle);
    const d = (v[0] * axis[0] + v[1] * axis[1] + v[2] * axis[2]) * (1 - c);
    return [
        v[0] * c + (axis[1] * v[2] - axis[2] * v[1]) * s + axis[0] * d,
        v[1] * c + (axis[2] * v[0] - axis[0] * v[2]) * s + axis[1] * d,
        v[2] * c + (axis[0] * v[1] - axis[1] * v[0]) * s + axis[2] * d
    ];
}

/** Length of a line through points. */
export function lengthOf(points: readonly V3[]): number {
    let sum = 0;
    for (let i = 1; i < points.length; i++) {
        const [x, y, z] = [points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1], points[i][2] - points[i - 1][2]];
        sum += Math.sqrt(x * x + y * y + z * z);
    }
    return sum;
}

/** `count` + 1 points spaced evenly by length along a Catmull-Rom curve. */
export function sampleCurve(points: readonly V3[], count: number): V3[] {
    const n = points.length;
    // A line that winds has many points, and turns between any two.
    const FINE = Math.max(48, 3 * (n - 1));
    const fine: V3[] = [];
    for (let i = 0; i <= FINE; i++) {
        const u = (i / FINE) * (n - 1);
        const k = Math.min(n - 2, Math.floor(u));
        const t = u - k;
        const b = points[k];
        const c = points[k + 1];
        const q: V3 = [0, 0, 0];
        for (let d = 0; d < 3; d++) {
            const a = k > 0 ? points[k - 1][d] : 2 * b[d] - c[d];
            const e = k + 2 < n ? points[k + 2][d] : 2 * c[d] - b[d];
            q[d] = 0.5 * (2 * b[d] + (c[d] - a) * t + (2 * a - 5 * b[d] + 4 * c[d] - e) * t * t + (3 * b[d] - a - 3 * c[d] + e) * t * t * t);
        }
        fine.push(q);
    }
    const length = [0];
    for (let i = 1; i <= FINE; i++) {
        const [x, y, z] = [fine[i][0] - fine[i - 1][0], fine[i][1] - fine[i - 1][1], fine[i][2] - fine[i - 1][2]];
        length.push(length[i - 1] + Math.sqrt(x * x + y * y + z * z));
    }
    const out: V3[] = [];
    let j = 0;
    for (let i = 0; i <= count; i++) {
        const at = (i / count) * length[FINE];
        while (j < FINE - 1 && length[j + 1] < at) j++;
        out.push(mix3(fine[j], fine[j + 1], clamp((at - length[j]) / (length[j + 1] - length[j] || 1))));
    }
    return out;
}

/** Directions at every sample of a curve: along it, out of it, across it. */
export interface Frames {
    tangent: V3[];
    normal: V3[];
    side: V3[];
}

/** Frames carried along a curve, eased towards the outward direction: purely radial frames flip on curls. */
export function framesAlong(points: V3[], facing: (q: V3, t: number) => V3): Frames {
    const last = points.length - 1;
    const tangent: V3[] = [];
    const normal: V3[] = [];
    const side: V3[] = [];
    for (let i = 0; i <= last; i++) {
        const a = points[Math.max(0, i - 1)];
        const b = points[Math.min(last, i + 1)];
        const T = unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
        const r = square(facing(points[i], i / last), T);
        const length = Math.sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2]);
        let N = unit(r);
        if (i) {
            N = unit(square(normal[i - 1], T));
            if (length > 0.05) N = unit(square(mix3(N, unit(r), clamp(length - 0.25) * 0.35), T));
        }
        tangent.push(T);
        normal.push(N);
        side.push(cross(T, N));
    }
    return { tangent, normal, side };
}

/** `v` without its share along the unit vector `T`. */
export function square(v: V3, T: V3): V3 {
    const d = v[0] * T[0] + v[1] * T[1] + v[2] * T[2];
    return [v[0] - T[0] * d, v[1] - T[1] * d, v[2] - T[2] * d];
}

/** Place, tangent and outward direction at `t` 0 … 1. */
export function frameAt(points: V3[], frames: Frames, t: number): { q: V3; T: V3; N: V3 } {
    const last = points.length - 1;
    const x = t * last;
    const i = Math.min(last - 1, Math.floor(x));
    const k = x - i;
    return { q: mix3(points[i], points[i + 1], k), T: unit(mix3(frames.tangent[i], frames.tangent[i + 1], k)), N: unit(mix3(frames.normal[i], frames.normal[i + 1], k)) };
}

/** How far a lock's skin may leave its curve between two rings, in head heights: about 2 mm. */
const SAGITTA = 0.009;
/** Rings any lock has for its taper. */
const TAPER = 2.9;

/** Where along a curve the rings of a lock go: close where it bends, far apart where it is straight; `rings` of them, or as many as that takes. Ends before 1, where the tip is. */
export function ringStops(points: readonly V3[], frames: Frames, detail = 1, rings?: number): number[] {
    const last = points.length - 1;
    const sum = [0];
    for (let i = 1; i <= last; i++) {
        const [a, b] = [frames.tangent[i - 1], frames.tangent[i]];
        const bend = Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
        const [p, q] = [points[i - 1], points[i]];
        const length = Math.sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]) + (p[2] - q[2]) * (p[2] - q[2]));
        // An arc of this length and bend keeps within the sagitta when it is cut so many times.
        sum.push(sum[i - 1] + Math.sqrt((bend * length) / (8 * SAGITTA)) + TAPER / last);
    }
    const count = Math.round(rings === undefined ? clamp(sum[last] * detail, 4, 16) : Math.max(4, rings * detail));
    const stops: number[] = [];
    let j = 0;
    for (let r = 0; r < count; r++) {
        const at = (r / count) * sum[last];
        while (j < last - 1 && sum[j + 1] < at) j++;
        stops.push((j + clamp((at - sum[j]) / (sum[j + 1] - sum[j]))) / last);
    }
    return stops;
}
