import type { MeshData, MorphData } from '../geometry/mesh';

/**
 * Drops the triangles whose three corners `hidden` says cannot be seen, and the vertices nothing uses any more.
 * Returns the mesh itself when nothing is hidden.
 */
export function dropHidden(mesh: MeshData, hidden: (x: number, y: number, z: number) => boolean): MeshData {
    const n = mesh.positions.length / 3;
    const gone = new Uint8Array(n);
    let any = false;
    for (let i = 0; i < n; i++) {
        if (hidden(mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2])) {
            gone[i] = 1;
            any = true;
        }
    }
    if (!any) return mesh;
    const kept: number[] = [];
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const a = mesh.indices[t];
        const b = mesh.indices[t + 1];
        const c = mesh.indices[t + 2];
        if (!(gone[a] && gone[b] && gone[c])) kept.push(a, b, c);
    }
    return compact(mesh, kept);
}

/** The mesh with these triangles only and no unused vertices; vertex order is kept. */
export function compact(mesh: MeshData, indices: ArrayLike<number>): MeshData {
    const n = mesh.positions.length / 3;
    const to = new Int32Array(n).fill(-1);
    for (let i = 0; i < indices.length; i++) to[indices[i]] = 0;
    let count = 0;
    for (let i = 0; i < n; i++) if (to[i] === 0) to[i] = count++;
    const pick = <T extends Float32Array | Uint8Array | Uint16Array>(source: T, width: number): T => {
        const out = new (source.constructor as new (n: number) => T)(count * width);
        for (let i = 0; i < n; i++) if (to[i] >= 0) for (let k = 0; k < width; k++) out[to[i] * width + k] = source[i * width + k];
        return out;
    };
    const out = new Uint32Array(indices.length);
    for (let i = 0; i < indices.length; i++) out[i] = to[indices[i]];
    return {
        positions: pick(mesh.positions, 3),
        normals: pick(mesh.normals, 3),
        outlineNormals: pick(mesh.outlineNormals, 3),
        uvs: pick(mesh.uvs, 2),
        shade: pick(mesh.shade, 4),
        strands: mesh.strands && pick(mesh.strands, 4),
        joints: pick(mesh.joints, 4),
        weights: pick(mesh.weights, 4),
        indices: out,
        morphs: mesh.morphs.map((morph) => compactMorph(morph, to))
    };
}

function compactMorph(morph: MorphData, to: Int32Array): MorphData {
    const rows: number[] = [];
    for (let i = 0; i < morph.vertices.length; i++) if (to[morph.vertices[i]] >= 0) rows.push(i);
    const vertices = new Uint32Array(rows.length);
    const deltas = new Float32Array(3 * rows.length);
    const normalDeltas = new Float32Array(3 * rows.length);
    rows.forEach((row, i) => {
        vertices[i] = to[morph.vertices[row]];
        for (let k = 0; k < 3; k++) {
            deltas[3 * i + k] = morph.deltas[3 * row + k];
            normalDeltas[3 * i + k] = morph.normalDeltas[3 * row + k];
        }
    });
    return { name: morph.name, vertices, deltas, normalDeltas };
}
