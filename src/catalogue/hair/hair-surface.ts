import type { MeshBuilder } from '../../geometry/mesh';
import type { V3 } from './scalp';

/** The hair as it was sculpted, all parts of it, for what is worn on it. Head space. */
export class HairSurface {
    private readonly parts: { positions: Float64Array; indices: readonly number[] }[] = [];

    /** Takes in a part of the hair, while its mesh is still in head space. */
    add(mesh: MeshBuilder): void {
        this.parts.push({ positions: mesh.positions.slice(0, 3 * mesh.count), indices: mesh.indices.slice() });
    }

    /** The hair that has a corner where `keep` says: asked of many places, a patch is far quicker than the whole. */
    patch(keep: (x: number, y: number, z: number) => boolean): HairPatch {
        const corners: number[] = [];
        for (const { positions, indices } of this.parts) {
            const kept = new Uint8Array(positions.length / 3);
            for (let i = 0; i < kept.length; i++) kept[i] = keep(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]) ? 1 : 0;
            for (let t = 0; t < indices.length; t += 3) {
                if (!kept[indices[t]] && !kept[indices[t + 1]] && !kept[indices[t + 2]]) continue;
                for (let k = 0; k < 3; k++) for (let d = 0; d < 3; d++) corners.push(positions[3 * indices[t + k] + d]);
            }
        }
        return new HairPatch(Float64Array.from(corners));
    }
}

/** Some of the hair's triangles, nine numbers each. Head space. */
export class HairPatch {
    constructor(private readonly corners: Float64Array) {}

    /** How far along the unit `way` from `from` the outermost hair within `far` lies; undefined where there is none. */
    reach(from: Readonly<V3>, way: Readonly<V3>, far: number): number | undefined {
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
