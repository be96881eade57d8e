import type { Bone } from '../avatar/avatar';
import type { MeshData } from '../geometry/mesh';
import { multiply, rotate, type Quaternion } from '../geometry/quaternion';

/** A bone's transform from rest to pose: rotation, then translation, in avatar space. */
export interface SkinMatrix {
    rotation: Quaternion;
    translation: [number, number, number];
}

/** Rest-to-pose transforms of all bones for local rotations by bone name (see `poseRotations`); the hips may be moved, metres. */
export function skinPalette(bones: readonly Bone[], rotations: Readonly<Record<string, Quaternion>>, hipsOffset: readonly number[] = [0, 0, 0]): SkinMatrix[] {
    const out: SkinMatrix[] = [];
    for (const bone of bones) {
        const local = rotations[bone.name] ?? [0, 0, 0, 1];
        const [px, py, pz] = bone.position;
        const parent = bone.parent < 0 ? undefined : out[bone.parent];
        const rotation = parent ? multiply(parent.rotation, local) : local;
        // Where the joint itself ends up: carried by its parent, or moved with the root.
        const joint: [number, number, number] = parent
            ? transform(parent, px, py, pz)
            : [px + hipsOffset[0], py + hipsOffset[1], pz + hipsOffset[2]];
        const turned = rotate(rotation, px, py, pz);
        out.push({ rotation, translation: [joint[0] - turned[0], joint[1] - turned[1], joint[2] - turned[2]] });
    }
    return out;
}

/** The mesh in a pose (linear blend skinning on the CPU, for tests, previews and baking). `boneNames` is what its joints index. */
export function skinMesh(mesh: MeshData, boneNames: readonly string[], bones: readonly Bone[], palette: readonly SkinMatrix[]): MeshData {
    const index = new Map(bones.map((b, i) => [b.name, i]));
    const map = boneNames.map((name) => {
        const i = index.get(name);
        if (i === undefined) throw new Error(`skinMesh: the skeleton has no bone named "${name}"`);
        return i;
    });
    const n = mesh.positions.length / 3;
    const positions = new Float32Array(3 * n);
    const normals = new Float32Array(3 * n);
    const outlineNormals = new Float32Array(3 * n);
    for (let i = 0; i < n; i++) {
        const at = 3 * i;
        for (let k = 0; k < 4; k++) {
            const w = mesh.weights[4 * i + k];
            if (w === 0) continue;
            const m = palette[map[mesh.joints[4 * i + k]]];
            const p = transform(m, mesh.positions[at], mesh.positions[at + 1], mesh.positions[at + 2]);
            const a = rotate(m.rotation, mesh.normals[at], mesh.normals[at + 1], mesh.normals[at + 2]);
            const b = rotate(m.rotation, mesh.outlineNormals[at], mesh.outlineNormals[at + 1], mesh.outlineNormals[at + 2]);
            for (let c = 0; c < 3; c++) {
                positions[at + c] += w * p[c];
                normals[at + c] += w * a[c];
                outlineNormals[at + c] += w * b[c];
            }
        }
        unit(normals, at);
        unit(outlineNormals, at);
    }
    return { ...mesh, positions, normals, outlineNormals };
}

/** Where a place at rest goes. */
export function transform(m: SkinMatrix, x: number, y: number, z: number): [number, number, number] {
    const p = rotate(m.rotation, x, y, z);
    return [p[0] + m.translation[0], p[1] + m.translation[1], p[2] + m.translation[2]];
}

function unit(v: Float32Array, at: number): void {
    const l = Math.sqrt(v[at] * v[at] + v[at + 1] * v[at + 1] + v[at + 2] * v[at + 2]) || 1;
    v[at] /= l;
    v[at + 1] /= l;
    v[at + 2] /= l;
}
