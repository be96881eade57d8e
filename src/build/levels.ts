import { MeshoptSimplifier, type SimplifierFlags } from 'meshoptimizer/simplifier';
import type { LayerName } from '../avatar/avatar';
import type { MeshData } from '../geometry/mesh';
import type { RenderGroup, RenderLevel, RenderModel, RenderRange } from './merge';

/** What a coarser level is: the most triangles of a whole avatar, the most of its share that is kept, and the distance from the finest level allowed, metres. */
interface Coarseness {
    most: number;
    share: number;
    error: number;
}
/** For figures a few hundred pixels high, and for those a hundred and fewer. */
const COARSER: readonly Coarseness[] = [
    { most: 7850, share: 0.5, error: 0.012 },
    { most: 1950, share: 0.2, error: 0.05 }
];
/** How often an avatar that stays above its most is simplified again, and how far above it may stay. */
const ROUNDS = 4;
const OVER = 1.015;
/** How many levels an avatar with levels has, the finest included. */
export const LEVELS = COARSER.length + 1;
/**
 * A triangle that a blend shape moves farther stays as it is on the second level: lids and lips would tear, and what has no
 * area at rest (the inside of a shut mouth) would be lost. Metres.
 */
const MOVES = 0.003;
/** Weight of a normal's change against a change of place, in metres. */
const NORMAL_WEIGHT = 0.004;
/** Weight of a shift in the picture, in metres for the picture's whole width. */
const PICTURE_WEIGHT = 0.04;
/** Weight of a shift of the light's threshold over its whole range: the dark inside of a skirt is no place for its outside to go. */
const SHADE_WEIGHT = 0.08;
/** Numbers of a vertex beside its place: normal, place in the picture, threshold. */
const WIDTH = 6;
/** With fewer than this share of its triangles a mesh may lose its creases. */
const PERMISSIVE = 0.15;
/** How much more of its triangles a layer keeps than others. */
const FAVOUR: Partial<Record<LayerName, number>> = { eyes: 3, brows: 4, face: 1.3, hair: 1.4 };
/** Layers of which nothing is left out however small: a face without a brow is another face. */
const PRECIOUS = new Set<LayerName>(['brows']);
/** Layers with insides that their outsides cover (pleats gape without), and the threshold's byte below which a vertex is inside. */
const LINED = new Set<LayerName>(['tops', 'dress', 'outerwear']);
const INSIDE = 76;
const favour = (layer: LayerName): number => FAVOUR[layer] ?? 1;

/**
 * Adds coarser levels to a model: other triangles over the same vertices, so that skin, blend shapes and layers go on
 * working and a level costs its indices alone. Every layer is simplified by itself, and can still be hidden.
 */
export async function addLevels(model: RenderModel): Promise<void> {
    await MeshoptSimplifier.ready;
    for (const group of model.groups) group.levels = [];
    COARSER.forEach((coarseness, i) => {
        const locks = model.groups.map(({ mesh }) => (i === 0 ? moving(mesh) : undefined));
        // What stays as it is takes from what the rest may keep; what a face is known by keeps more than its share.
        let kept = 0;
        let all = 0;
        model.groups.forEach(({ mesh: { indices }, ranges }, g) => {
            for (const { start, count, layer } of ranges) {
                const locked = locks[g];
                let still = 0;
                if (locked) for (let t = start; t < start + count; t += 3) still += locked[indices[t]] | locked[indices[t + 1]] | locked[indices[t + 2]];
                kept += still;
                all += favour(layer) * (count / 3 - still);
            }
        });
        let share = Math.min(coarseness.share, Math.max(0.03, (coarseness.most - kept) / Math.max(1, all)));
        let { error } = coarseness;
        let levels: RenderLevel[] = [];
        // Feathers and many tails give up less than they are asked for: then all give more, and may go farther.
        for (let round = 0; round < ROUNDS; round++) {
            levels = model.groups.map((group, g) => simplify(group, share, error, locks[g]));
            const total = levels.reduce((sum, { indices }) => sum + indices.length / 3, 0);
            if (total <= OVER * coarseness.most) break;
            share *= (0.97 * (coarseness.most - kept)) / (total - kept);
            error *= 1.6;
        }
        model.groups.forEach((group, g) => group.levels!.push(levels[g]));
    });
}

function simplify({ mesh, ranges }: RenderGroup, share: number, error: number, locked: Uint8Array | undefined): RenderLevel {
    const pieces: Uint32Array[] = [];
    const coarse: RenderRange[] = [];
    let start = 0;
    for (const range of ranges) {
        const piece = simplifyRange(mesh, range, Math.min(1, share * favour(range.layer)), error, locked);
        pieces.push(piece);
        coarse.push({ ...range, start, count: piece.length });
        start += piece.length;
    }
    const indices = new Uint32Array(start);
    pieces.forEach((piece, i) => indices.set(piece, coarse[i].start));
    return { indices, ranges: coarse };
}

function simplifyRange(mesh: MeshData, { start, count, layer }: RenderRange, share: number, error: number, locked: Uint8Array | undefined): Uint32Array {
    const indices = locked || !LINED.has(layer) ? mesh.indices.subarray(start, start + count) : withoutInsides(mesh, mesh.indices.subarray(start, start + count));
    if (locked) {
        const kept = indices.filter((_, i) => moves(indices, i, locked));
        if (kept.length) {
            const seam = new Uint8Array(locked.length);
            for (const v of kept) seam[v] = 1;
            const rest = indices.filter((_, i) => !moves(indices, i, locked));
            const fewer = simplifyIndices(mesh, rest, share * rest.length, error, !PRECIOUS.has(layer), seam);
            const all = new Uint32Array(kept.length + fewer.length);
            all.set(kept);
            all.set(fewer, kept.length);
            return all;
        }
    }
    return simplifyIndices(mesh, indices, share * count, error, !PRECIOUS.has(layer));
}

/** Whether any corner of the triangle that the i-th index belongs to moves. */
function moves(indices: Uint32Array, i: number, moving: Uint8Array): boolean {
    const first = i - (i % 3);
    return (moving[indices[first]] | moving[indices[first + 1]] | moving[indices[first + 2]]) === 1;
}

/** The triangles but those inside a skirt or a sleeve, which are dark: seen from so far they would only come out through the outside. */
function withoutInsides({ shade }: MeshData, indices: Uint32Array): Uint32Array {
    const dark = (i: number): boolean => {
        const first = i - (i % 3);
        return shade[4 * indices[first]] < INSIDE && shade[4 * indices[first + 1]] < INSIDE && shade[4 * indices[first + 2]] < INSIDE;
    };
    return indices.filter((_, i) => !dark(i));
}

/** Aims at `count` indices; with `prune` leaves out pieces too small to be seen; leaves vertices of `seam` where they are. */
function simplifyIndices(mesh: MeshData, indices: Uint32Array, count: number, error: number, prune: boolean, seam?: Uint8Array): Uint32Array {
    if (indices.length === 0) return indices;
    // A mesh of its own: what the simplifier asks of every vertex should be asked of this layer's alone.
    const [remap, unique] = MeshoptSimplifier.compactMesh(indices.slice());
    const own = new Uint32Array(unique);
    for (const v of indices) own[remap[v]] = v;
    const positions = new Float32Array(3 * unique);
    const attributes = new Float32Array(WIDTH * unique);
    const lock = seam ? new Uint8Array(unique) : null;
    for (let i = 0; i < unique; i++) {
        positions.set(mesh.positions.subarray(3 * own[i], 3 * own[i] + 3), 3 * i);
        attributes.set(mesh.normals.subarray(3 * own[i], 3 * own[i] + 3), WIDTH * i);
        attributes.set(mesh.uvs.subarray(2 * own[i], 2 * own[i] + 2), WIDTH * i + 3);
        attributes[WIDTH * i + 5] = mesh.shade[4 * own[i]] / 255;
        if (lock) lock[i] = seam![own[i]];
    }
    const target = 3 * Math.max(1, Math.floor(count / 3));
    const weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT, PICTURE_WEIGHT, PICTURE_WEIGHT, SHADE_WEIGHT];
    const run = (flags: SimplifierFlags[]): Uint32Array =>
        MeshoptSimplifier.simplifyWithAttributes(indices.map((v) => remap[v]), positions, 3, attributes, WIDTH, weights, lock, target, error, ['ErrorAbsolute', ...(prune ? (['Prune'] as const) : []), ...flags])[0];
    // Creases of pleats and seams of pictures are given up where so few triangles must do that keeping them would tear the cloth.
    const fewer = run(count < PERMISSIVE * indices.length ? ['Permissive'] : []);
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
