import type { MeshData } from './mesh';

/** Mean cosine between a triangle and its corners' normals below which it is the hidden sheet of a fold. */
const HIDDEN = -0.85;

/**
 * Drops triangles that face against the normals of their corners: where a surface is laid over itself in a tight
 * bend they are the middle one of three sheets, which nobody sees from outside.
 */
export function dropFolded(mesh: MeshData): MeshData {
    const { positions: p, normals: n, indices } = mesh;
    const out = indices.slice();
    let kept = 0;
    for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
        const ux = p[b] - p[a];
        const uy = p[b + 1] - p[a + 1];
        const uz = p[b + 2] - p[a + 2];
        const vx = p[c] - p[a];
        const vy = p[c + 1] - p[a + 1];
        const vz = p[c + 2] - p[a + 2];
        const x = uy * vz - uz * vy;
        const y = uz * vx - ux * vz;
        const z = ux * vy - uy * vx;
        const along = x * (n[a] + n[b] + n[c]) + y * (n[a + 1] + n[b + 1] + n[c + 1]) + z * (n[a + 2] + n[b + 2] + n[c + 2]);
        if (along < 3 * HIDDEN * Math.sqrt(x * x + y * y + z * z)) continue;
        out.copyWithin(kept, t, t + 3);
        kept += 3;
    }
    return kept === indices.length ? mesh : { ...mesh, indices: out.slice(0, kept) };
}
