import type { MeshBuilder } from '../../geometry/mesh';
import type { Vec3 } from '../../geometry/vec3';

/** A place on cloth that has been made, and the way out of it, length 1. */
export interface Spot {
    at: Vec3;
    out: Vec3;
}

/** The frontmost place (or with `side` −1 the hindmost) of a mesh at (x, y); undefined where it has none. Metres. */
export function onCloth(mesh: MeshBuilder, x: number, y: number, side: 1 | -1 = 1): Spot | undefined {
    const p = mesh.positions;
    const n = mesh.normals;
    let best: Spot | undefined;
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [3 * mesh.indices[t], 3 * mesh.indices[t + 1], 3 * mesh.indices[t + 2]];
        const [ux, uy, vx, vy] = [p[b] - p[a], p[b + 1] - p[a + 1], p[c] - p[a], p[c + 1] - p[a + 1]];
        const area = ux * vy - uy * vx;
        if (Math.abs(area) < 1e-12) continue;
        const s = ((x - p[a]) * vy - (y - p[a + 1]) * vx) / area;
        const r = (ux * (y - p[a + 1]) - uy * (x - p[a])) / area;
        if (s < -1e-6 || r < -1e-6 || s + r > 1 + 1e-6) continue;
        const mix = (v: ArrayLike<number>, k: number): number => v[a + k] * (1 - s - r) + v[b + k] * s + v[c + k] * r;
        const z = mix(p, 2);
        if (z * side <= 0 || (best && z * side <= best.at[2] * side)) continue;
        const out: Vec3 = [mix(n, 0), mix(n, 1), mix(n, 2)];
        // Linings and rims look the other way.
        if (out[2] * side <= 0) continue;
        const l = Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2]) || 1;
        best = { at: [x, y, z], out: [out[0] / l, out[1] / l, out[2] / l] };
    }
    return best;
}
