import type { Avatar, MaterialKind } from '../avatar/avatar';
import type { RenderGroup, RenderModel } from '../build/merge';
import type { MeshData } from '../geometry/mesh';

/**
 * A mesh as a glTF file has it: its primitives share one list of morph targets.
 * `Face` holds what changes expression, `Body` the rest, so that targets are stored for few vertices.
 */
export interface FileMesh {
    name: 'Face' | 'Body';
    /** Morph names, in the order of every primitive's `targets`. */
    morphs: string[];
    primitives: FilePrimitive[];
}

/** One draw: everything of a kind of surface. Arrays are per vertex; only vertices its triangles use. */
export interface FilePrimitive {
    kind: MaterialKind;
    alpha: 'opaque' | 'blend';
    /** Materials of the avatar in it, with the triangles each covers. */
    materials: Map<number, number>;
    positions: Float32Array;
    normals: Float32Array;
    outlineNormals: Float32Array;
    uvs: Float32Array;
    shade: Uint8Array;
    joints: Uint16Array;
    /** 0 … 255, summing to exactly 255. */
    weights: Uint8Array;
    indices: Uint32Array;
    /** By morph, dense; `null` where the primitive does not move. */
    targets: ({ positions: Float32Array; normals: Float32Array } | null)[];
}

/** Splits the merged groups by kind of surface, because a MToon material has one outline and one alpha mode. */
export function splitByKind(avatar: Avatar, model: RenderModel): FileMesh[] {
    const faces = model.groups.filter((g) => g.mesh.morphs.length > 0);
    const bodies = model.groups.filter((g) => g.mesh.morphs.length === 0);
    const meshes: FileMesh[] = [];
    for (const [name, groups] of [['Face', faces], ['Body', bodies]] as const) {
        if (groups.length === 0) continue;
        const morphs = [...new Set(groups.flatMap((g) => g.mesh.morphs.map((m) => m.name)))];
        const primitives = bucketRanges(avatar, groups).map((bucket) => gather(avatar, bucket, morphs));
        meshes.push({ name, morphs, primitives: primitives.filter((p) => p.indices.length > 0) });
    }
    return meshes.filter((m) => m.primitives.length > 0);
}

interface Piece {
    mesh: MeshData;
    material: number;
    start: number;
    count: number;
}

/** Ranges that can be drawn together. Blended surfaces come last: viewers draw a file's primitives in order. */
function bucketRanges(avatar: Avatar, groups: readonly RenderGroup[]): Piece[][] {
    const buckets = new Map<string, Piece[]>();
    for (const group of groups) {
        for (const { material, start, count } of group.ranges) {
            const { kind, alpha, outlineWidth, opacity } = avatar.materials[material];
            const key = alpha === 'blend' ? `blend ${kind} ${opacity}` : `opaque ${kind} ${outlineWidth > 0}`;
            if (!buckets.has(key)) buckets.set(key, []);
            buckets.get(key)!.push({ mesh: group.mesh, material, start, count });
        }
    }
    return [...buckets].sort(([a], [b]) => Number(a.startsWith('blend')) - Number(b.startsWith('blend'))).map(([, pieces]) => pieces);
}

function gather(avatar: Avatar, pieces: readonly Piece[], morphs: readonly string[]): FilePrimitive {
    // 1. Number the vertices in the order the triangles meet them (which is also what a vertex cache likes).
    const remaps = new Map<MeshData, Int32Array>();
    const sources: { mesh: MeshData; vertex: number }[] = [];
    const indices: number[] = [];
    const materials = new Map<number, number>();
    for (const { mesh, material, start, count } of pieces) {
        let remap = remaps.get(mesh);
        if (!remap) remaps.set(mesh, (remap = new Int32Array(mesh.positions.length / 3).fill(-1)));
        for (let i = start; i < start + count; i++) {
            const vertex = mesh.indices[i];
            if (remap[vertex] < 0) {
                remap[vertex] = sources.length;
                sources.push({ mesh, vertex });
            }
            indices.push(remap[vertex]);
        }
        materials.set(material, (materials.get(material) ?? 0) + count / 3);
    }

    // 2. Copy the attributes.
    const n = sources.length;
    const first = avatar.materials[pieces[0].material];
    const primitive: FilePrimitive = {
        kind: first.kind,
        alpha: first.alpha,
        materials,
        positions: new Float32Array(3 * n),
        normals: new Float32Array(3 * n),
        outlineNormals: new Float32Array(3 * n),
        uvs: new Float32Array(2 * n),
        shade: new Uint8Array(4 * n),
        joints: new Uint16Array(4 * n),
        weights: new Uint8Array(4 * n),
        indices: Uint32Array.from(indices),
        targets: []
    };
    sources.forEach(({ mesh, vertex }, i) => {
        copy(mesh.positions, primitive.positions, vertex, i, 3);
        copy(mesh.outlineNormals, primitive.outlineNormals, vertex, i, 3);
        copy(mesh.uvs, primitive.uvs, vertex, i, 2);
        copy(mesh.shade, primitive.shade, vertex, i, 4);
        copyUnit(mesh.normals, primitive.normals, vertex, i);
        packSkin(mesh, vertex, primitive.joints, primitive.weights, 4 * i);
    });

    // 3. Copy the morphs, dense: the file writer drops the zeros again.
    for (const name of morphs) {
        let target: { positions: Float32Array; normals: Float32Array } | null = null;
        for (const [mesh, remap] of remaps) {
            const morph = mesh.morphs.find((m) => m.name === name);
            if (!morph) continue;
            for (let k = 0; k < morph.vertices.length; k++) {
                const i = remap[morph.vertices[k]];
                if (i < 0) continue;
                target ??= { positions: new Float32Array(3 * n), normals: new Float32Array(3 * n) };
                copy(morph.deltas, target.positions, k, i, 3);
                copy(morph.normalDeltas, target.normals, k, i, 3);
            }
        }
        primitive.targets.push(target);
    }
    return primitive;
}

type Numbers = Float32Array | Uint8Array | Uint16Array;
function copy(from: Numbers, to: Numbers, src: number, dst: number, width: number): void {
    for (let k = 0; k < width; k++) to[width * dst + k] = from[width * src + k];
}

/** Validators want unit normals to 0.005; a zero one becomes up. */
function copyUnit(from: Float32Array, to: Float32Array, src: number, dst: number): void {
    const x = from[3 * src];
    const y = from[3 * src + 1];
    const z = from[3 * src + 2];
    const length = Math.sqrt(x * x + y * y + z * z);
    const ok = length > 1e-6;
    to[3 * dst] = ok ? x / length : 0;
    to[3 * dst + 1] = ok ? y / length : 1;
    to[3 * dst + 2] = ok ? z / length : 0;
}

/**
 * Rounds four weights to bytes that sum to 255, by largest remainder. glTF forbids a joint named twice and wants
 * index 0 where a weight is 0.
 */
export function packSkin(mesh: Pick<MeshData, 'joints' | 'weights'>, vertex: number, joints: Uint16Array, weights: Uint8Array, at: number): void {
    const share = new Map<number, number>();
    let sum = 0;
    for (let k = 0; k < 4; k++) {
        const weight = mesh.weights[4 * vertex + k];
        if (!(weight > 0)) continue;
        const joint = mesh.joints[4 * vertex + k];
        share.set(joint, (share.get(joint) ?? 0) + weight);
        sum += weight;
    }
    if (sum <= 0) {
        joints[at] = mesh.joints[4 * vertex];
        weights[at] = 255;
        return;
    }
    const parts = [...share].map(([joint, weight]) => {
        const exact = (255 * weight) / sum;
        return { joint, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
    });
    let left = 255 - parts.reduce((total, p) => total + p.whole, 0);
    for (const part of [...parts].sort((a, b) => b.rest - a.rest || a.joint - b.joint)) {
        if (left === 0) break;
        part.whole++;
        left--;
    }
    parts
        .filter((p) => p.whole > 0)
        .sort((a, b) => b.whole - a.whole || a.joint - b.joint)
        .forEach(({ joint, whole }, k) => {
            joints[at + k] = joint;
            weights[at + k] = whole;
        });
}
