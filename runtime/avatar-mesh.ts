import {
    BUFFER_STATIC, BoundingBox, INDEXFORMAT_UINT16, INDEXFORMAT_UINT32, IndexBuffer, Mesh, Morph, MorphTarget, PRIMITIVE_TRIANGLES,
    SEMANTIC_BLENDINDICES, SEMANTIC_BLENDWEIGHT, SEMANTIC_COLOR, SEMANTIC_NORMAL, SEMANTIC_POSITION, SEMANTIC_TEXCOORD0, TYPE_FLOAT32,
    TYPE_INT8, TYPE_UINT16, TYPE_UINT8, Vec3, VertexBuffer, VertexFormat, type GraphicsDevice
} from 'playcanvas';
import { MATERIAL_KINDS, type LayerName, type Material } from '../src/avatar/avatar';
import type { RenderGroup } from '../src/build/merge';
import { TOON_SEMANTICS, WIDEST_LINE } from './toon-material';

/**
 * Puts a group on the GPU: all streams the toon shaders read, interleaved, and its morph targets.
 * Interleaved because WebGPU takes no more than eight vertex buffers, and `Mesh.setVertexStream` makes one a stream.
 */
export function createGroupMesh(device: GraphicsDevice, group: RenderGroup, materials: readonly Material[], boneCount: number): Mesh {
    const { mesh: data } = group;
    const n = data.positions.length / 3;
    const wide = boneCount > 256;
    const format = new VertexFormat(device, [
        { semantic: SEMANTIC_POSITION, components: 3, type: TYPE_FLOAT32 },
        { semantic: SEMANTIC_NORMAL, components: 3, type: TYPE_FLOAT32 },
        { semantic: SEMANTIC_TEXCOORD0, components: 2, type: TYPE_FLOAT32 },
        { semantic: SEMANTIC_COLOR, components: 4, type: TYPE_UINT8, normalize: true },
        { semantic: SEMANTIC_BLENDINDICES, components: 4, type: wide ? TYPE_UINT16 : TYPE_UINT8 },
        { semantic: SEMANTIC_BLENDWEIGHT, components: 4, type: TYPE_UINT16, normalize: true },
        { semantic: TOON_SEMANTICS.hull, components: 4, type: TYPE_INT8, normalize: true },
        { semantic: TOON_SEMANTICS.ink, components: 4, type: TYPE_UINT8, normalize: true },
        { semantic: TOON_SEMANTICS.strand, components: 4, type: TYPE_INT8, normalize: true }
    ]);
    const bytes = new ArrayBuffer(format.size * n);
    const { hull, ink } = materialStreams(group, materials);
    const sources: (Float32Array | Uint8Array | Int8Array | Uint16Array)[] = [
        data.positions, data.normals, data.uvs, data.shade, wide ? data.joints : Uint8Array.from(data.joints), packWeights(data.weights), hull, ink,
        packStrands(data.strands, n)
    ];
    format.elements.forEach(({ offset, numComponents }, e) => {
        const source = sources[e];
        const Kind = source.constructor as Float32ArrayConstructor;
        const to = new Kind(bytes);
        const unit = source.BYTES_PER_ELEMENT;
        const stride = format.size / unit;
        for (let i = 0, at = offset / unit; i < n; i++, at += stride) for (let k = 0; k < numComponents; k++) to[at + k] = source[i * numComponents + k];
    });
    const mesh = new Mesh(device);
    mesh.vertexBuffer = new VertexBuffer(device, format, n, { usage: BUFFER_STATIC, data: bytes });
    const indices = packIndices(data.indices, n);
    mesh.indexBuffer[0] = new IndexBuffer(device, indices instanceof Uint16Array ? INDEXFORMAT_UINT16 : INDEXFORMAT_UINT32, indices.length, BUFFER_STATIC, indices.buffer as ArrayBuffer);
    Object.assign(mesh.primitive[0], { type: PRIMITIVE_TRIANGLES, base: 0, baseVertex: 0, count: data.indices.length, indexed: true });
    const box = new BoundingBox();
    box.compute(data.positions);
    mesh.aabb = box;
    if (data.morphs.length) mesh.morph = createMorph(device, group);
    return mesh;
}

/** Draws one level (0 the finest) without the triangles of hidden layers. The index buffer keeps its size; only the count drawn changes. */
export function showLayers(mesh: Mesh, group: RenderGroup, hidden: ReadonlySet<LayerName>, level = 0): void {
    const { indices: all, ranges } = level > 0 ? group.levels![level - 1] : { indices: group.mesh.indices, ranges: group.ranges };
    const kept = new Uint32Array(group.mesh.indices.length);
    let n = 0;
    for (const { layer, start, count } of ranges) {
        if (hidden.has(layer)) continue;
        kept.set(all.subarray(start, start + count), n);
        n += count;
    }
    mesh.indexBuffer[0]!.setData(packIndices(kept, group.mesh.positions.length / 3).buffer as ArrayBuffer);
    // Not every back end takes an empty draw; an all-zero triangle stands for it.
    mesh.primitive[0].count = Math.max(n, 3);
}

/** 16 bits where they reach, padded to whole words as WebGPU wants its writes. */
function packIndices(indices: Uint32Array, vertices: number): Uint16Array | Uint32Array {
    if (vertices > 65535) return indices.slice();
    const out = new Uint16Array(indices.length + (indices.length & 1));
    out.set(indices);
    return out;
}

/** 16-bit fractions that sum to exactly 65535: a sum off by one would shift a vertex with the model's distance from the origin. */
function packWeights(weights: Float32Array): Uint16Array {
    const out = new Uint16Array(weights.length);
    for (let i = 0; i < weights.length; i += 4) {
        let left = 65535;
        let most = 0;
        for (let k = 0; k < 4; k++) {
            out[i + k] = Math.round(weights[i + k] * 65535);
            left -= out[i + k];
            if (weights[i + k] > weights[i + most]) most = k;
        }
        out[i + most] += left;
    }
    return out;
}

/** What varies by material goes into the vertices, so that a whole group is one draw. */
function materialStreams(group: RenderGroup, materials: readonly Material[]): { hull: Int8Array; ink: Uint8Array } {
    const { mesh, ranges } = group;
    const n = mesh.positions.length / 3;
    const hull = new Int8Array(4 * n);
    const ink = new Uint8Array(4 * n);
    for (let i = 0; i < n; i++) for (let k = 0; k < 3; k++) hull[4 * i + k] = Math.round(mesh.outlineNormals[3 * i + k] * 127);
    for (const { material: index, start, count } of ranges) {
        const material = materials[index];
        const kind = MATERIAL_KINDS.indexOf(material.kind);
        const color = parseInt(material.outlineColor.slice(1), 16);
        const last = material.alpha === 'blend' ? material.opacity : material.outlineWidth / WIDEST_LINE;
        const alpha = Math.round(Math.min(1, Math.max(0, last)) * 255);
        for (let i = start; i < start + count; i++) {
            const v = mesh.indices[i];
            hull[4 * v + 3] = kind;
            ink[4 * v] = color >> 16;
            ink[4 * v + 1] = (color >> 8) & 255;
            ink[4 * v + 2] = color & 255;
            ink[4 * v + 3] = alpha;
        }
    }
    return { hull, ink };
}

function packStrands(strands: Float32Array | undefined, n: number): Int8Array {
    const out = new Int8Array(4 * n);
    if (strands) for (let i = 0; i < 4 * n; i++) out[i] = Math.round(Math.min(1, Math.max(-1, strands[i])) * 127);
    return out;
}

function createMorph(device: GraphicsDevice, group: RenderGroup): Morph {
    const length = group.mesh.positions.length;
    // Eyes and drawn lines are not shaded: without normals their texture is half as big.
    const turns = group.mesh.morphs.some(({ normalDeltas }) => normalDeltas.some((delta) => delta !== 0));
    const targets = group.mesh.morphs.map(({ name, vertices, deltas, normalDeltas }) => {
        const deltaPositions = new Float32Array(length);
        const deltaNormals = turns ? new Float32Array(length) : undefined;
        for (let i = 0; i < vertices.length; i++) {
            const to = 3 * vertices[i];
            for (let k = 0; k < 3; k++) {
                deltaPositions[to + k] = deltas[3 * i + k];
                if (deltaNormals) deltaNormals[to + k] = normalDeltas[3 * i + k];
            }
        }
        return new MorphTarget({ name, deltaPositions, deltaNormals, aabb: reachOf(deltas) });
    });
    return new Morph(targets, device);
}

/** How far a blend shape moves anything, as a box round nothing: the engine would look through every vertex for it. */
function reachOf(deltas: Float32Array): BoundingBox {
    const low = [0, 0, 0];
    const high = [0, 0, 0];
    for (let i = 0; i < deltas.length; i++) {
        low[i % 3] = Math.min(low[i % 3], deltas[i]);
        high[i % 3] = Math.max(high[i % 3], deltas[i]);
    }
    const box = new BoundingBox();
    box.setMinMax(new Vec3(low), new Vec3(high));
    return box;
}
