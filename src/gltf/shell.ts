import type { Avatar } from '../avatar/avatar';
import type { FilePrimitive } from './primitives';

/**
 * The outline as geometry: the surface grown along its outline normals and turned inside out, so that only its far
 * side is drawn. For files whose viewers know no outline. Morph targets stay valid, vertex for vertex.
 * Returns null where nothing has an outline.
 */
export function outlineShell(avatar: Avatar, primitive: FilePrimitive): FilePrimitive | null {
    const width = outlineWidth(avatar, primitive);
    if (width <= 0) return null;

    // 1. Triangles that have some width; the rest would lie on the surface and fight with it.
    const used = new Int32Array(primitive.positions.length / 3).fill(-1);
    const sources: number[] = [];
    const indices: number[] = [];
    for (let t = 0; t < primitive.indices.length; t += 3) {
        const corners = [primitive.indices[t], primitive.indices[t + 2], primitive.indices[t + 1]];
        if (!corners.some((i) => primitive.shade[4 * i + 3] > 0)) continue;
        for (const i of corners) {
            if (used[i] < 0) {
                used[i] = sources.length;
                sources.push(i);
            }
            indices.push(used[i]);
        }
    }
    if (indices.length === 0) return null;

    // 2. Grow.
    const pick = <T extends Float32Array | Uint8Array | Uint16Array>(from: T, n: number): T => {
        const to = new (from.constructor as new (length: number) => T)(n * sources.length);
        sources.forEach((src, dst) => to.set(from.subarray(n * src, n * src + n), n * dst));
        return to;
    };
    const shell: FilePrimitive = {
        ...primitive,
        positions: pick(primitive.positions, 3),
        normals: pick(primitive.normals, 3),
        outlineNormals: pick(primitive.outlineNormals, 3),
        uvs: pick(primitive.uvs, 2),
        shade: pick(primitive.shade, 4),
        joints: pick(primitive.joints, 4),
        weights: pick(primitive.weights, 4),
        indices: Uint32Array.from(indices),
        targets: primitive.targets.map((t) => t && { positions: pick(t.positions, 3), normals: pick(t.normals, 3) })
    };
    sources.forEach((_, i) => {
        const grow = (width * shell.shade[4 * i + 3]) / 255;
        for (let k = 0; k < 3; k++) {
            shell.positions[3 * i + k] += shell.outlineNormals[3 * i + k] * grow;
            shell.normals[3 * i + k] = -shell.normals[3 * i + k];
        }
    });
    return shell;
}

/** The primitive's outline in metres: its materials', by the triangles they cover. */
export function outlineWidth(avatar: Avatar, primitive: FilePrimitive): number {
    let sum = 0;
    let triangles = 0;
    for (const [material, count] of primitive.materials) {
        sum += avatar.materials[material].outlineWidth * count;
        triangles += count;
    }
    return triangles > 0 ? sum / triangles : 0;
}
