import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import type { MeshData } from '../geometry/mesh';
import type { RenderGroup, RenderLevel, RenderModel, RenderRange } from './merge';

/** What a coarser level is: the share of triangles aimed for, and the distance from the finest level allowed, metres. */
interface Coarseness {
    share: number;
    error: number;
}
/** For figures a few hundred pixels high, and for those a hundred and fewer. */
const COARSER: readonly Coarseness[] = [
    { share: 0.5, error: 0.004 },
    { share: 0.2, error: 0.014 }
];
/** How many levels an avatar with levels has, the finest included. */
export const LEVELS = COARSER.length + 1;
/**
 * A triangle that a blend shape moves farther stays as it is on the second level: lids and lips would tear, and what has no
 * area at rest (the inside of a shut mouth) would be lost. Metres.
 */
const MOVES = 0.003;
/** Weight of a normal's change against a change of place, in metres. */
const NORMAL_WEIGHT = 0.004;

/**
 * Adds coarser levels to a model: other triangles over the same vertices, so that skin, blend shapes and layers go on
 * working and a level costs its indices alone. Every layer is simplified by itself, and can still be hidden.
 */
export async function addLevels(model: RenderModel): Promise<void> {
    await MeshoptSimplifier.ready;
    for (const group of model.groups) group.levels = COARSER.map((coarseness, i) => simplify(group, coarseness, i === 0));
}

function simplify({ mesh, ranges }: RenderGroup, coarseness: Coarseness, keepMoving: boolean): RenderLevel {
    const pieces: Uint32Array[] = [];
    const coarse: RenderRange[] = [];
    let start = 0;
    const locked = keepMoving ? moving(mesh) : undefined;
    for (const range of ranges) {
        const piece = simplifyRange(mesh, range, coarseness, locked);
        pieces.push(piece);
        coarse.push({ ...range, start, count: piece.length });
        start += piece.length;
    }
    const indices = new Uint32Array(start);
    pieces.forEach((piece, i) => indices.set(piece, coarse[i].start));
    return { indices, ranges: coarse };
}

function simplifyRange(mesh: MeshData, { start, count }: RenderRange, { share, error }: Coarseness, locked: Uint8Array | undefined): Uint32Array {
    const indices = mesh.indices.subarray(start, start + count);
    if (locked) {
        const kept = indices.filter((_, i) => moves(indices, i, locked));
        if (kept.length) {
            const seam = new Uint8Array(locked.length);
            for (const v of kept) seam[v] = 1;
            const rest = indices.filter((_, i) => !moves(indices, i, locked));
            const fewer = simplifyIndices(mesh, rest, Math.max(0, share * count - kept.length), error, seam);
            const all = new Uint32Array(kept.length + fewer.length);
            all.set(kept);
            all.set(fewer, kept.length);
            return all;
        }
    }
    return simplifyIndices(mesh, indices, share * count, error, undefined, !locked);
}

/** Whether any corner of the triangle that the i-th index belongs to moves. */
function moves(indices: Uint32Array, i: number, moving: Uint8Array): boolean {
    const first = i - (i % 3);
    return (moving[indices[first]] | moving[indices[first + 1]] | moving[indices[first + 2]]) === 1;
}

/** Aims at `count` indices; leaves vertices of `seam` where they are; `prune` leaves out pieces too small to be seen. */
function simplifyIndices(mesh: MeshData, indices: Uint32Array, count: number, error: number, seam?: Uint8Array, prune = false): Uint32Array {
    if (indices.length === 0) return indices;
    // A mesh of its own: what the simplifier asks of every vertex should be asked of this layer's alone.
    const [remap, unique] = MeshoptSimplifier.compactMesh(indices.slice());
    const own = new Uint32Array(unique);
    for (const v of indices) own[remap[v]] = v;
    const positions = new Float32Array(3 * unique);
    const normals = new Float32Array(3 * unique);
    const lock = seam ? new Uint8Array(unique) : null;
    for (let i = 0; i < unique; i++) {
        positions.set(mesh.positions.subarray(3 * own[i], 3 * own[i] + 3), 3 * i);
        normals.set(mesh.normals.subarray(3 * own[i], 3 * own[i] + 3), 3 * i);
        if (lock) lock[i] = seam![own[i]];
    }
    const target = 3 * Math.max(1, Math.floor(count / 3));
    const [fewer] = MeshoptSimplifier.simplifyWithAttributes(
        indices.map((v) => remap[v]), positions, 3, normals, 3, [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT], lock, target, error, prune ? ['ErrorAbsolute', 'Prune'] : ['ErrorAbsolute']
    );
    return fewer.map((v) => own[v]);
}

/** 1 for every vertex that some blend shape moves visibly. */
function moving({ positions, morphs }: MeshData): Uint8Array {
    const out = new Uint8Array(positions.length / 3);
    for (const { vertices, deltas } of morphs)
        for (let i = 0; i < vertices.length; i++) {
            const [x, y, z] = deltas.subarray(3 * i, 3 * i + 3);
            if (x * x + y * y + z * z > MOVES * MOVES) out[vertices[i]] = 1;
        }
    return out;
}
