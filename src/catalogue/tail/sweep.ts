import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, PI, sin, TAU } from '../../geometry/scalar';
import { cross, frameAt, framesAlong, sampleCurve } from '../hair/curve';
import type { V3 } from '../hair/scalp';

/** Takes a vertex that lies a share of the way along what it belongs to, and hangs it on its bones. */
export type Hang = (vertex: number, t: number) => void;

/** A line through free points with directions along it. */
export class Spine {
    private readonly samples: V3[];
    private readonly frames: ReturnType<typeof framesAlong>;

    /** `up` is the way its upper side looks, as far as its bends allow. */
    constructor(points: readonly V3[], up: V3 | ((q: V3, t: number) => V3), samples = 40) {
        this.samples = sampleCurve(points, samples);
        this.frames = framesAlong(this.samples, typeof up === 'function' ? up : () => up);
    }

    /** Place at `t` 0 … 1, the way it runs, its upper side, and its left. */
    at(t: number): { q: V3; along: V3; up: V3; side: V3 } {
        const { q, T, N } = frameAt(this.samples, this.frames, clamp(t, 0, 0.99999));
        return { q, along: T, up: N, side: cross(T, N) };
    }

    /** A place beside it: `side` and `up` in metres. */
    beside(t: number, side: number, up: number): V3 {
        const f = this.at(t);
        return [0, 1, 2].map((d) => f.q[d] + f.side[d] * side + f.up[d] * up) as V3;
    }
}

export interface SweepOptions {
    /** Half its breadth at `t`, metres; at 1 it ends in a point whatever this says. */
    radius(t: number): number;
    /** Height over breadth. @default 1 */
    flat?: (t: number) => number;
    /** Where along it the rings lie; a point follows at the last and, with `closed`, one before the first. */
    stops: readonly number[];
    /** Points round a ring. */
    around: number;
    /** Stretch of the picture: u round it from its underside, v along it. @default the whole */
    picture?: readonly [u0: number, u1: number, v0: number, v1: number];
    /** Shift of the light's threshold; `up` is −1 beneath … 1 above. */
    light?(t: number, up: number): number;
    /** Share of the line's width. @default 1 */
    line?(t: number): number;
    /** Whether its root is closed as well. @default false */
    closed?: boolean;
    hang: Hang;
}

/** A tapered tube round a spine, closed at its tip. */
export function sweep(mesh: MeshBuilder, spine: Spine, { radius, flat = () => 1, stops, around, picture = [0, 1, 0, 1], light = () => 0, line = () => 1, closed = false, hang }: SweepOptions): void {
    const [u0, u1, v0, v1] = picture;
    const put = (p: V3, share: number, t: number, up: number, width: number): number => {
        const v = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, u0 + (u1 - u0) * share, v0 + (v1 - v0) * t);
        mesh.shadeAt(v, light(t, up), 0, 0, width);
        hang(v, t);
        return v;
    };
    let before: number[] = [];
    stops.forEach((t, r) => {
        const half = radius(t);
        const high = half * flat(t);
        // The picture goes once round: the first column and the last lie in one place, underneath.
        const ring = Array.from({ length: around + 1 }, (_, k) => {
            const a = (TAU * (k % around)) / around - PI / 2;
            return put(spine.beside(t, cos(a) * half, sin(a) * high), k / around, t, sin(a), line(t));
        });
        if (r) for (let k = 0; k < around; k++) mesh.quad(before[k], ring[k], ring[k + 1], before[k + 1]);
        else if (closed) {
            const root = put(spine.at(t).q, 0.5, t, 0, line(t));
            for (let k = 0; k < around; k++) mesh.triangle(root, ring[k], ring[k + 1]);
        }
        before = ring;
    });
    const tip = put(spine.at(1).q, 0.5, 1, 0, 0.4 * line(1));
    for (let k = 0; k < around; k++) mesh.triangle(before[k], tip, before[k + 1]);
}

/** `count` rings, closer together towards the tip the greater `crowd` is. */
export const stopsTo = (last: number, count: number, crowd = 0): number[] =>
    Array.from({ length: count }, (_, i) => {
        const x = i / (count - 1);
        return last * (x + crowd * x * (1 - x));
    });

/** Through points (along, value), straight between them. */
export function through(points: readonly (readonly [t: number, value: number])[]): (t: number) => number {
    return (t) => {
        let i = 0;
        while (i < points.length - 2 && points[i + 1][0] < t) i++;
        const [[a, x], [b, y]] = [points[i], points[i + 1]];
        const k = clamp((t - a) / (b - a || 1));
        // Eased, so that a swelling is round.
        return x + (y - x) * k * k * (3 - 2 * k);
    };
}
