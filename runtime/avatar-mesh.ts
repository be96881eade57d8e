import {
    Mesh, Morph, MorphTarget, PRIMITIVE_TRIANGLES, SEMANTIC_BLENDINDICES, SEMANTIC_BLENDWEIGHT, TYPE_INT8, TYPE_UINT16, TYPE_UINT8,
    type GraphicsDevice
} from 'playcanvas';
import { MATERIAL_KINDS, type LayerName, type Material } from '../src/avatar/avatar';
import type { RenderGroup } from '../src/build/merge';
import { TOON_SEMANTICS, WIDEST_LINE } from './toon-material';

/** Puts a group on the GPU: all streams the toon shaders read, and its morph targets. */
export function createGroupMesh(device: GraphicsDevice, group: RenderGroup, materials: readonly Material[], boneCount: number): Mesh {
    const { mesh: data } = group;
    const n = data.positions.length / 3;
    const mesh = new Mesh(device);
    mesh.setPositions(data.positions);
    mesh.setNormals(data.normals);
    mesh.setUvs(0, data.uvs);
    mesh.setColors32(data.shade);
    if (boneCount > 256) mesh.setVertexStream(SEMANTIC_BLENDINDICES, data.joints, 4, n, TYPE_UINT16);
    else mesh.setVertexStream(SEMANTIC_BLENDINDICES, Uint8Array.from(data.joints), 4, n, TYPE_UINT8);
    mesh.setVertexStream(SEMANTIC_BLENDWEIGHT, data.weights, 4);
    const { hull, ink } = materialStreams(group, materials);
    mesh.setVertexStream(TOON_SEMANTICS.hull, hull, 4, n, TYPE_INT8, true);
    mesh.setVertexStream(TOON_SEMANTICS.ink, ink, 4, n, TYPE_UINT8, true);
    mesh.setVertexStream(TOON_SEMANTICS.strand, packStrands(data.strands, n), 4, n, TYPE_INT8, true);
    mesh.setIndices(data.indices);
    mesh.update();
    if (data.morphs.length) mesh.morph = createMorph(device, group);
    return mesh;
}

/** Leaves out the triangles of hidden layers. The index buffer keeps its size; only the count drawn changes. */
export function showLayers(mesh: Mesh, group: RenderGroup, hidden: ReadonlySet<LayerName>): void {
    const kept = new Uint32Array(group.mesh.indices.length);
    let n = 0;
    for (const { layer, start, count } of group.ranges) {
        if (hidden.has(layer)) continue;
        kept.set(group.mesh.indices.subarray(start, start + count), n);
        n += count;
    }
    // An empty draw is not allowed everywhere: one triangle of no area stands for it.
    mesh.setIndices(kept, Math.max(n, 3));
    mesh.update(PRIMITIVE_TRIANGLES, false);
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
    const targets = group.mesh.morphs.map(({ name, vertices, deltas, normalDeltas }) => {
        const deltaPositions = new Float32Array(length);
        const deltaNormals = new Float32Array(length);
        for (let i = 0; i < vertices.length; i++) {
            const to = 3 * vertices[i];
            for (let k = 0; k < 3; k++) {
                deltaPositions[to + k] = deltas[3 * i + k];
                deltaNormals[to + k] = normalDeltas[3 * i + k];
            }
        }
        return new MorphTarget({ name, deltaPositions, deltaNormals });
    });
    return new Morph(targets, device);
}
