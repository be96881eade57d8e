import {
    BUFFER_STATIC, IndexBuffer, Mesh, SEMANTIC_ATTR10, TYPE_FLOAT32, TYPE_FLOAT16, TYPE_INT16, TYPE_INT32, TYPE_INT8, TYPE_UINT16, TYPE_UINT32, TYPE_UINT8,
    VertexBuffer, VertexFormat, type GraphicsDevice
} from 'playcanvas';
import { weldedNormals } from '../src/geometry/mesh';

/** The stream of smoothed normals: three floats a vertex, unit length, rest space. */
export const HULL_SEMANTIC = SEMANTIC_ATTR10;

/** Bytes of a component, by the engine's number of its type. */
const BYTES: Readonly<Record<number, number>> = { [TYPE_INT8]: 1, [TYPE_UINT8]: 1, [TYPE_INT16]: 2, [TYPE_UINT16]: 2, [TYPE_FLOAT16]: 2, [TYPE_INT32]: 4, [TYPE_UINT32]: 4, [TYPE_FLOAT32]: 4 };

/**
 * A mesh like `mesh` with one more stream: normals averaged over all faces that meet at a place, whatever their own
 * normals and seams, so that a hull grown along them has no gaps. Skin, morphs and bounds are shared with it.
 * Undefined where a mesh has no indexed triangles or its vertices are not kept in memory.
 */
export function hullMesh(device: GraphicsDevice, mesh: Mesh): Mesh | undefined {
    const from = mesh.vertexBuffer;
    const bytes = from?.lock();
    const indices: number[] = [];
    if (!bytes || !mesh.indexBuffer[0] || mesh.getIndices(indices) < 3) return undefined;
    const count = from.numVertices;
    const { elements } = from.format;
    const places = new Float32Array(3 * count);
    const positions: number[] = [];
    if (mesh.getPositions(positions) < count) return undefined;
    places.set(positions.slice(0, 3 * count));

    const format = new VertexFormat(device, [
        ...elements.map(({ name, numComponents, dataType, normalize, asInt }) => ({ semantic: name, components: numComponents, type: dataType, normalize, asInt })),
        { semantic: HULL_SEMANTIC, components: 3, type: TYPE_FLOAT32 }
    ]);
    const data = new Uint8Array(format.size * count);
    const source = asBytes(bytes);
    elements.forEach(({ offset, stride, numComponents, dataType }, e) => {
        const to = format.elements[e];
        const size = numComponents * BYTES[dataType];
        for (let i = 0; i < count; i++) data.set(source.subarray(offset + i * stride, offset + i * stride + size), to.offset + i * to.stride);
    });
    const smooth = weldedNormals(places, indices);
    const last = format.elements[elements.length];
    const view = new DataView(data.buffer);
    for (let i = 0; i < count; i++) for (let k = 0; k < 3; k++) view.setFloat32(last.offset + i * last.stride + 4 * k, smooth[3 * i + k], true);

    const out = new Mesh(device);
    out.vertexBuffer = new VertexBuffer(device, format, count, { usage: BUFFER_STATIC, data: data.buffer });
    const own = mesh.indexBuffer[0];
    const copy = asBytes(own.lock()).slice();
    out.indexBuffer[0] = new IndexBuffer(device, own.format, own.numIndices, BUFFER_STATIC, copy.buffer);
    Object.assign(out.primitive[0], mesh.primitive[0]);
    out.aabb = mesh.aabb.clone();
    out.skin = mesh.skin;
    out.morph = mesh.morph;
    return out;
}


const asBytes = (data: ArrayBuffer | ArrayBufferView): Uint8Array => (data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
