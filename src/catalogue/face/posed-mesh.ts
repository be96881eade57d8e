import type { MeshBuilder, MeshData, MorphData } from '../../geometry/mesh';
import { weldedNormals } from '../../geometry/mesh';
import type { FacePose } from './pose';
import { NEUTRAL, POSES } from './pose';

/** Movements below this (metres) and turns below this (length of the difference) are left out of a blend shape. */
const STILL = 4e-6;
const SAME_NORMAL = 0.01;

/** Edits the normals of a finished mesh in place; positions are avatar space. */
export type SoftenNormals = (positions: Float32Array, normals: Float32Array) => void;

/** What of a pose moves a mesh. */
export type PosePart = 'eyes' | 'brow' | 'mouth';

const touches = (pose: FacePose, parts: readonly PosePart[]): boolean =>
    parts.some((part) =>
        part === 'eyes' ? pose.left !== NEUTRAL.left || pose.right !== NEUTRAL.right : pose[part] !== NEUTRAL[part]
    );

/**
 * Builds a mesh at rest and once per pose, and keeps the differences as blend shapes.
 * `parts` names what moves it; other poses are not built. `build` must add the same vertices and triangles in the same order whatever the pose. Triangles that have no area at
 * rest are kept, unlike in `MeshBuilder.finish`: the closed mouth needs them.
 */
export function posedMesh(
    parts: readonly PosePart[],
    build: (pose: FacePose) => MeshBuilder,
    soften?: SoftenNormals
): MeshData {
    const rest = build(NEUTRAL);
    const n = rest.count;
    const indices = Uint32Array.from(rest.indices);
    const { positions, normals, outlineNormals } = surfaceOf(rest, indices, soften);
    const weights = rest.weights.slice(0, 4 * n);
    for (let i = 0; i < n; i++) {
        const sum = weights[4 * i] + weights[4 * i + 1] + weights[4 * i + 2] + weights[4 * i + 3];
        for (let k = 0; k < 4; k++) weights[4 * i + k] /= sum;
    }
    const morphs: MorphData[] = [];
    for (const [name, pose] of Object.entries(POSES)) {
        if (!touches(pose, parts)) continue;
        const posed = build(pose);
        if (posed.count !== n || posed.indices.length !== indices.length)
            throw new Error(
                `posedMesh: pose "${name}" has ${posed.count} vertices (rest has ${n}); the topology must not change`
            );
        const moved = surfaceOf(posed, indices, soften);
        const vertices: number[] = [];
        for (let i = 0; i < n; i++) {
            if (apart(moved.positions, positions, i) > STILL || apart(moved.normals, normals, i) > SAME_NORMAL)
                vertices.push(i);
        }
        if (vertices.length === 0) continue;
        const deltas = new Float32Array(3 * vertices.length);
        const normalDeltas = new Float32Array(3 * vertices.length);
        vertices.forEach((v, i) => {
            for (let k = 0; k < 3; k++) {
                deltas[3 * i + k] = moved.positions[3 * v + k] - positions[3 * v + k];
                normalDeltas[3 * i + k] = moved.normals[3 * v + k] - normals[3 * v + k];
            }
        });
        morphs.push({ name, vertices: Uint32Array.from(vertices), deltas, normalDeltas });
    }
    return {
        positions,
        normals,
        outlineNormals,
        uvs: rest.uvs.slice(0, 2 * n),
        shade: rest.shade.slice(0, 4 * n),
        joints: rest.joints.slice(0, 4 * n),
        weights,
        indices,
        morphs
    };
}

function apart(a: Float32Array, b: Float32Array, i: number): number {
    const x = a[3 * i] - b[3 * i];
    const y = a[3 * i + 1] - b[3 * i + 1];
    const z = a[3 * i + 2] - b[3 * i + 2];
    return Math.sqrt(x * x + y * y + z * z);
}

function surfaceOf(
    builder: MeshBuilder,
    indices: Uint32Array,
    soften?: SoftenNormals
): { positions: Float32Array; normals: Float32Array; outlineNormals: Float32Array } {
    const n = builder.count;
    const positions = Float32Array.from(builder.positions.subarray(0, 3 * n));
    const outlineNormals = weldedNormals(positions, indices);
    const normals = outlineNormals.slice();
    for (let i = 0; i < n; i++) {
        const x = builder.normals[3 * i];
        const y = builder.normals[3 * i + 1];
        const z = builder.normals[3 * i + 2];
        const l = Math.sqrt(x * x + y * y + z * z);
        if (l < 1e-9) continue;
        normals[3 * i] = x / l;
        normals[3 * i + 1] = y / l;
        normals[3 * i + 2] = z / l;
    }
    soften?.(positions, normals);
    return { positions, normals, outlineNormals };
}
