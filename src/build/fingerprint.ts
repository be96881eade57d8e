import type { Avatar } from '../avatar/avatar';

/**
 * A number that changes with any byte of an avatar's geometry (FNV-1a over every array of every layer and every bone).
 * Tests use it to hold one machine against another; caches may use it as a key.
 */
export function fingerprint(avatar: Avatar): string {
    let h = 0x811c9dc5;
    const eat = (array: ArrayBufferView): void => {
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ bytes[i], 0x01000193);
    };
    eat(Float64Array.from(avatar.bones.flatMap((bone) => bone.position)));
    for (const { mesh } of avatar.layers) {
        for (const array of [mesh.positions, mesh.normals, mesh.outlineNormals, mesh.uvs, mesh.shade, mesh.joints, mesh.weights, mesh.indices]) eat(array);
        if (mesh.strands) eat(mesh.strands);
        for (const morph of mesh.morphs) for (const array of [morph.vertices, morph.deltas, morph.normalDeltas]) eat(array);
    }
    return (h >>> 0).toString(16).padStart(8, '0');
}
