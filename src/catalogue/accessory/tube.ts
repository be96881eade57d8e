import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import { cross, normalize, sub, type Vec3 } from '../../geometry/vec3';

/**
 * Sweeps a round tube along points: wires, frames, cords. Any space; the caller's units. Weighted on bone 0.
 * `up` is any direction the path never runs along. An open tube is closed with a point at each end.
 */
export function tube(mesh: MeshBuilder, points: readonly Vec3[], radius: number | ((t: number) => number), options: { closed?: boolean; sides?: number; up?: Vec3; v?: number } = {}): void {
    const { closed = false, sides = 6, up = [0, 0, 1], v = 0.5 } = options;
    const n = points.length;
    const radiusAt = typeof radius === 'number' ? () => radius : radius;
    const rings: number[][] = [];
    const tangents: Vec3[] = [];
    for (let i = 0; i < n; i++) {
        const before = points[closed ? (i + n - 1) % n : Math.max(0, i - 1)];
        const after = points[closed ? (i + 1) % n : Math.min(n - 1, i + 1)];
        const T = normalize(sub(after, before));
        const X = normalize(cross(up, T));
        const Y = cross(T, X);
        const r = radiusAt(i / (n - 1));
        tangents.push(T);
        rings.push([]);
        for (let k = 0; k < sides; k++) {
            const a = (k / sides) * TAU;
            const nx = X[0] * cos(a) + Y[0] * sin(a);
            const ny = X[1] * cos(a) + Y[1] * sin(a);
            const nz = X[2] * cos(a) + Y[2] * sin(a);
            rings[i].push(mesh.vertex(points[i][0] + nx * r, points[i][1] + ny * r, points[i][2] + nz * r, nx, ny, nz, k / sides, v));
        }
    }
    const last = closed ? n : n - 1;
    for (let i = 0; i < last; i++) {
        const a = rings[i];
        const b = rings[(i + 1) % n];
        for (let k = 0; k < sides; k++) mesh.quad(a[k], a[(k + 1) % sides], b[(k + 1) % sides], b[k]);
    }
    if (closed) return;
    for (const end of [0, n - 1]) {
        const sign = end ? 1 : -1;
        const T = tangents[end];
        const r = radiusAt(end / (n - 1)) * 0.5;
        const p = points[end];
        const tip = mesh.vertex(p[0] + T[0] * sign * r, p[1] + T[1] * sign * r, p[2] + T[2] * sign * r, T[0] * sign, T[1] * sign, T[2] * sign, 0.5, v);
        for (let k = 0; k < sides; k++) mesh.triangle(rings[end][k], rings[end][(k + 1) % sides], tip, end === 0);
    }
}
