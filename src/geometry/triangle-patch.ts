import type { Vec3 } from './vec3';

/** Some triangles, nine numbers each, that rays are cast onto. */
export class TrianglePatch {
    constructor(private readonly corners: Float64Array) {}

    /** How far along the unit `way` from `from` the outermost of them within `far` lies; undefined where there is none. */
    reach(from: Readonly<Vec3>, way: Readonly<Vec3>, far: number): number | undefined {
        const c = this.corners;
        const [wx, wy, wz] = way;
        const [fx, fy, fz] = from;
        let best: number | undefined;
        for (let t = 0; t < c.length; t += 9) {
            // Möller–Trumbore, either side of the triangle; no arrays within, they cost more than the sums.
            const x = c[t];
            const y = c[t + 1];
            const z = c[t + 2];
            const bx = c[t + 6] - x;
            const by = c[t + 7] - y;
            const bz = c[t + 8] - z;
            const px = wy * bz - wz * by;
            const py = wz * bx - wx * bz;
            const pz = wx * by - wy * bx;
            const ax = c[t + 3] - x;
            const ay = c[t + 4] - y;
            const az = c[t + 5] - z;
            const det = ax * px + ay * py + az * pz;
            if (Math.abs(det) < 1e-12) continue;
            const sx = fx - x;
            const sy = fy - y;
            const sz = fz - z;
            const u = (sx * px + sy * py + sz * pz) / det;
            if (u < 0 || u > 1) continue;
            const qx = sy * az - sz * ay;
            const qy = sz * ax - sx * az;
            const qz = sx * ay - sy * ax;
            const v = (wx * qx + wy * qy + wz * qz) / det;
            if (v < 0 || u + v > 1) continue;
            const d = (bx * qx + by * qy + bz * qz) / det;
            if (d >= 0 && d <= far && (best === undefined || d > best)) best = d;
        }
        return best;
    }
}
