import { cos, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import { framesAlong, sampleCurve, turn } from '../hair/curve';
import type { V3 } from '../hair/scalp';

/** A horn along free points from inside the hair to its tip, head space. */
export interface Horn {
    points: readonly V3[];
    /** Radius at the root, head heights. */
    radius: number;
    /** How soon it thins: 1 is a cone, less keeps its thickness longer. @default 0.75 */
    taper?: number;
    /** How far every other ring is raised, as a share of the radius. */
    ridges?: { height: number };
    /** Height over width of its section. @default 1 */
    flat?: number;
    /** Rings from root to tip. @default 16 */
    rings?: number;
    /** Points round a ring. @default 9 */
    round?: number;
    /** Where on the picture it runs, from root to tip. @default [0, 1] */
    picture?: readonly [from: number, to: number];
    /** Turns its outer part about an axis by so many radians in all. */
    curl?: { axis: V3; angle: number };
    /** Out of the head at the root: the way `flat` is measured. */
    facing: V3;
}

/** Adds a horn with a closed tip to a mesh; its root is open, inside the hair. u runs round it, v along it. */
export function addHorn(mesh: MeshBuilder, { points, radius, taper = 0.75, ridges, flat = 1, rings = 16, round = 9, picture = [0, 1], curl, facing }: Horn): void {
    const samples = curl ? curled(sampleCurve(points, rings), curl) : sampleCurve(points, rings);
    const { normal, side } = framesAlong(samples, () => facing);
    let before: number[] = [];
    for (let r = 0; r < rings; r++) {
        const t = r / rings;
        const swell = ridges ? 1 + ridges.height * (r % 2 ? -0.5 : 0.5) * (1 - 0.6 * t) * (t > 0.9 ? 0 : 1) : 1;
        const at = radius * pow(1 - t, taper) * swell;
        const ring: number[] = [];
        for (let k = 0; k < round; k++) {
            const a = (TAU * k) / round;
            const [x, y] = [cos(a) * at, sin(a) * at * flat];
            const [q, s, n] = [samples[r], side[r], normal[r]];
            const v = mesh.vertex(q[0] + s[0] * x + n[0] * y, q[1] + s[1] * x + n[1] * y, q[2] + s[2] * x + n[2] * y, 0, 0, 0, k / round, picture[0] + (picture[1] - picture[0]) * t);
            // Grooves lie in shade, the root in the hair's.
            mesh.shadeAt(v, (ridges && r % 2 ? -0.16 : 0) - 0.2 * Math.max(0, 1 - 6 * t), 0, 0, 1 - 0.6 * t);
            mesh.skinAt(v, [0], [1]);
            ring.push(v);
        }
        if (r) for (let k = 0; k < round; k++) mesh.quad(before[k], ring[k], ring[(k + 1) % round], before[(k + 1) % round]);
        before = ring;
    }
    const end = samples[rings];
    const tip = mesh.vertex(end[0], end[1], end[2], 0, 0, 0, 0.5, picture[1]);
    mesh.shadeAt(tip, 0, 0, 0, 0.3);
    mesh.skinAt(tip, [0], [1]);
    for (let k = 0; k < round; k++) mesh.triangle(before[k], tip, before[(k + 1) % round]);
}

/** Points of a line whose outer part turns more and more. */
function curled(points: readonly V3[], { axis, angle }: { axis: V3; angle: number }): V3[] {
    const out: V3[] = [points[0]];
    const last = points.length - 1;
    for (let i = 0; i < last; i++) {
        const [a, b] = [points[i], points[i + 1]];
        const d = turn([b[0] - a[0], b[1] - a[1], b[2] - a[2]], axis, angle * smoothstep(0.25, 1, (i + 0.5) / last));
        const p = out[i];
        out.push([p[0] + d[0], p[1] + d[1], p[2] + d[2]]);
    }
    return out;
}
