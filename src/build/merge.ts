import type { Avatar, Bone, Layer, LayerName } from '../avatar/avatar';
import type { MeshData, MorphData } from '../geometry/mesh';
import { clamp } from '../geometry/scalar';
import { packAtlas, tileTransform, type AtlasLayout } from './atlas';

/** An avatar as the GPU wants it: few meshes, one palette, one atlas. The semantic layers remain as index ranges. */
export interface RenderModel {
    bones: Bone[];
    groups: RenderGroup[];
    atlas: AtlasLayout;
}

export interface RenderGroup {
    name: 'body' | 'face' | 'eyes' | 'glass';
    /** `opaque` first, `eyes` may show through the fringe, `blend` last. */
    pass: 'opaque' | 'eyes' | 'blend';
    /** All layers of the group; uvs in atlas space; joints index the avatar's bones. */
    mesh: MeshData;
    ranges: RenderRange[];
    /** Coarser levels, each coarser than the one before; see `levels.ts`. */
    levels?: RenderLevel[];
}

/** The same group with fewer triangles, over the same vertices. */
export interface RenderLevel {
    indices: Uint32Array;
    ranges: RenderRange[];
}

/** A run of indices that came from one layer. */
export interface RenderRange {
    layer: LayerName;
    part: string;
    /** Index into the avatar's materials. */
    material: number;
    /** First index and number of indices. */
    start: number;
    count: number;
}

export interface MergeOptions {
    /** Multiplies painted tiles. @default 1 */
    textureScale?: number;
    /** Leave these layers out. */
    without?: readonly LayerName[];
}

/** Merges an avatar's layers: everything rigid to expression in one mesh, the face (with morphs) in two, lenses in one. */
export function mergeAvatar(avatar: Avatar, options: MergeOptions = {}): RenderModel {
    const atlas = packAtlas(avatar.materials, options.textureScale ?? 1);
    const sets: Record<RenderGroup['name'], Layer[]> = { body: [], face: [], eyes: [], glass: [] };
    for (const layer of avatar.layers) {
        if (options.without?.includes(layer.layer)) continue;
        sets[groupOf(layer, avatar)].push(layer);
    }
    const groups: RenderGroup[] = [];
    for (const name of ['body', 'face', 'eyes', 'glass'] as const) {
        if (sets[name].length === 0) continue;
        const pass = name === 'eyes' ? 'eyes' : name === 'glass' ? 'blend' : 'opaque';
        groups.push({ name, pass, ...mergeLayers(sets[name], atlas) });
    }
    return { bones: avatar.bones, groups, atlas };
}

function groupOf(layer: Layer, avatar: Avatar): RenderGroup['name'] {
    if (avatar.materials[layer.material].alpha === 'blend') return 'glass';
    if (layer.layer === 'eyes' || layer.layer === 'brows') return 'eyes';
    if (layer.layer === 'face' || layer.layer === 'mouth') return 'face';
    return 'body';
}

function mergeLayers(layers: Layer[], atlas: AtlasLayout): { mesh: MeshData; ranges: RenderRange[] } {
    let vertices = 0;
    let triangles = 0;
    let strands = false;
    for (const { mesh } of layers) {
        vertices += mesh.positions.length / 3;
        triangles += mesh.indices.length;
        strands ||= mesh.strands !== undefined;
    }
    const mesh: MeshData = {
        positions: new Float32Array(3 * vertices),
        normals: new Float32Array(3 * vertices),
        outlineNormals: new Float32Array(3 * vertices),
        uvs: new Float32Array(2 * vertices),
        shade: new Uint8Array(4 * vertices),
        strands: strands ? new Float32Array(4 * vertices) : undefined,
        joints: new Uint16Array(4 * vertices),
        weights: new Float32Array(4 * vertices),
        indices: new Uint32Array(triangles),
        morphs: []
    };
    const ranges: RenderRange[] = [];
    const morphs = new Map<string, { base: number; morph: MorphData }[]>();
    let base = 0;
    let start = 0;
    for (const layer of layers) {
        const from = layer.mesh;
        const count = from.positions.length / 3;
        mesh.positions.set(from.positions, 3 * base);
        mesh.normals.set(from.normals, 3 * base);
        mesh.outlineNormals.set(from.outlineNormals, 3 * base);
        mesh.shade.set(from.shade, 4 * base);
        if (from.strands) mesh.strands!.set(from.strands, 4 * base);
        mesh.joints.set(from.joints, 4 * base);
        mesh.weights.set(from.weights, 4 * base);
        const [u, v, scaleU, scaleV] = tileTransform(atlas, layer.material);
        for (let i = 0; i < count; i++) {
            mesh.uvs[2 * (base + i)] = u + clamp(from.uvs[2 * i]) * scaleU;
            mesh.uvs[2 * (base + i) + 1] = v + clamp(from.uvs[2 * i + 1]) * scaleV;
        }
        for (let i = 0; i < from.indices.length; i++) mesh.indices[start + i] = from.indices[i] + base;
        ranges.push({ layer: layer.layer, part: layer.part, material: layer.material, start, count: from.indices.length });
        for (const morph of from.morphs) {
            if (!morphs.has(morph.name)) morphs.set(morph.name, []);
            morphs.get(morph.name)!.push({ base, morph });
        }
        base += count;
        start += from.indices.length;
    }
    for (const [name, pieces] of morphs) mesh.morphs.push(mergeMorph(name, pieces));
    return { mesh, ranges };
}

function mergeMorph(name: string, pieces: { base: number; morph: MorphData }[]): MorphData {
    const count = pieces.reduce((sum, p) => sum + p.morph.vertices.length, 0);
    const merged: MorphData = {
        name,
        vertices: new Uint32Array(count),
        deltas: new Float32Array(3 * count),
        normalDeltas: new Float32Array(3 * count)
    };
    let at = 0;
    for (const { base, morph } of pieces) {
        for (let i = 0; i < morph.vertices.length; i++) merged.vertices[at + i] = morph.vertices[i] + base;
        merged.deltas.set(morph.deltas, 3 * at);
        merged.normalDeltas.set(morph.normalDeltas, 3 * at);
        at += morph.vertices.length;
    }
    return merged;
}
