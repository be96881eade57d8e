import type { MeshData, MorphData } from '../../geometry/mesh';
import { MeshBuilder, weldedNormals } from '../../geometry/mesh';
import { smoothstep } from '../../geometry/scalar';
import { PosedNormals } from './posed-normals';
import type { EyePose, FacePose } from './pose';
import { NEUTRAL } from './pose';
import type { Shape } from './shapes';
import { SHAPES } from './shapes';

/** Movements below this (metres) and turns below this (length of the difference) are left out of a blend shape. */
const STILL = 2e-5;
const SAME_NORMAL = 0.02;
/** A shape of one side fades out over this distance either way of the middle, metres; with its twin it sums to the whole. */
const SEAM = 0.005;

/** Edits the normals of a finished mesh in place, each by its own position alone; positions are avatar space. */
export type SoftenNormals = (positions: Float32Array, normals: Float32Array) => void;

/** What of a pose moves a mesh: the lids alone, or with them the lashes' own thickness; where and how big the irises are. */
export type PosePart = 'lids' | 'lashes' | 'irises' | 'brow' | 'mouth';

const EYE_FIELDS: Readonly<Record<'lids' | 'lashes' | 'irises', readonly (keyof EyePose)[]>> = {
    lids: ['shut', 'joy', 'upper', 'lower', 'slant'],
    lashes: ['shut', 'joy', 'upper', 'lower', 'slant', 'lash'],
    irises: ['iris', 'look']
};

const differs = (a: FacePose, b: FacePose, parts: readonly PosePart[]): boolean =>
    parts.some((part) =>
        part === 'brow' || part === 'mouth'
            ? a[part] !== b[part]
            : EYE_FIELDS[part].some((field) => a.left[field] !== b.left[field] || a.right[field] !== b.right[field])
    );

/** What a posed mesh is built with. */
export interface PoseBuilder extends MeshBuilder {
    /** In a pose: leaves the next `count` vertices where they are at rest. */
    stay(count: number): void;
}

/**
 * Builds a mesh at rest and once per pose, and keeps the differences as the blend shapes of `SHAPES`.
 * `parts` names what moves it; poses of other parts are not built. `build` must add the same vertices and triangles in the
 * same order whatever the pose; only places count in a pose. Triangles that have no area at rest are kept, unlike in
 * `MeshBuilder.finish`: the closed mouth needs them. A vertex that comes with a normal keeps it in every pose; the others'
 * normals follow the surface.
 */
export function posedMesh(
    parts: readonly PosePart[],
    build: (pose: FacePose, builder: PoseBuilder) => void,
    soften?: SoftenNormals
): MeshData {
    const rest = new RestBuilder();
    build(NEUTRAL, rest);
    const mesh = atRest(rest, soften);
    const recorder = new PlaceRecorder(mesh.positions);
    const normals = new Float32Array(mesh.normals.length);
    const known = new Map<FacePose, Posed>();
    let posedNormals: PosedNormals | undefined;
    const posed = (pose: FacePose): Posed => {
        let found = known.get(pose);
        if (found) return found;
        recorder.record(() => build(pose, recorder));
        posedNormals ??= new PosedNormals(mesh, rest.normals, soften);
        normals.set(mesh.normals);
        const changed = posedNormals.turn(normals, recorder.places, recorder.moved);
        found = changes(mesh, changed, recorder.places, normals);
        known.set(pose, found);
        return found;
    };
    known.set(NEUTRAL, { vertices: [], places: new Float32Array(0), normals: new Float32Array(0) });

    for (const [name, shape] of Object.entries(SHAPES)) {
        if (!differs(shape.from, shape.to, parts)) continue;
        const morph = blendShape(name, shape, between(posed(shape.from), posed(shape.to)), mesh);
        if (morph.vertices.length > 0) mesh.morphs.push(morph);
    }
    return mesh;
}

/** What a pose changes: vertices in order, and how far their places and normals are from those at rest. */
interface Posed {
    vertices: readonly number[];
    places: Float32Array;
    normals: Float32Array;
}

function changes(rest: MeshData, vertices: readonly number[], places: Float32Array, normals: Float32Array): Posed {
    const out: Posed = { vertices, places: new Float32Array(3 * vertices.length), normals: new Float32Array(3 * vertices.length) };
    for (let i = 0; i < vertices.length; i++) {
        for (let k = 0; k < 3; k++) {
            const at = 3 * vertices[i] + k;
            out.places[3 * i + k] = places[at] - rest.positions[at];
            out.normals[3 * i + k] = normals[at] - rest.normals[at];
        }
    }
    return out;
}

/** What changes from one pose to another. */
function between(from: Posed, to: Posed): Posed {
    if (from.vertices.length === 0) return to;
    const vertices = [...new Set([...from.vertices, ...to.vertices])].sort((a, b) => a - b);
    const out: Posed = { vertices, places: new Float32Array(3 * vertices.length), normals: new Float32Array(3 * vertices.length) };
    const slot = new Map(vertices.map((v, i) => [v, i]));
    for (const [pose, sign] of [[from, -1], [to, 1]] as const) {
        pose.vertices.forEach((v, i) => {
            for (let k = 0; k < 3; k++) {
                out.places[3 * slot.get(v)! + k] += sign * pose.places[3 * i + k];
                out.normals[3 * slot.get(v)! + k] += sign * pose.normals[3 * i + k];
            }
        });
    }
    return out;
}

/** The share of a change that belongs to the shape's side, without what is too small to see. */
function blendShape(name: string, { side }: Shape, { vertices, places, normals }: Posed, { positions }: MeshData): MorphData {
    const kept: number[] = [];
    const shares = new Float32Array(vertices.length);
    for (let i = 0; i < vertices.length; i++) {
        const x = positions[3 * vertices[i]];
        const share = side === undefined ? 1 : smoothstep(-SEAM, SEAM, side === 'left' ? x : -x);
        shares[i] = share;
        if (share !== 0 && (share * length(places, i) > STILL || share * length(normals, i) > SAME_NORMAL)) kept.push(i);
    }
    const morph: MorphData = {
        name,
        vertices: new Uint32Array(kept.length),
        deltas: new Float32Array(3 * kept.length),
        normalDeltas: new Float32Array(3 * kept.length)
    };
    for (let j = 0; j < kept.length; j++) {
        const i = kept[j];
        const share = shares[i];
        const moves = share * length(places, i) > STILL ? share : 0;
        const turns = share * length(normals, i) > SAME_NORMAL ? share : 0;
        morph.vertices[j] = vertices[i];
        for (let k = 0; k < 3; k++) {
            morph.deltas[3 * j + k] = moves * places[3 * i + k];
            morph.normalDeltas[3 * j + k] = turns * normals[3 * i + k];
        }
    }
    return morph;
}

function length(a: Float32Array, i: number): number {
    return Math.sqrt(a[3 * i] * a[3 * i] + a[3 * i + 1] * a[3 * i + 1] + a[3 * i + 2] * a[3 * i + 2]);
}

function atRest(builder: MeshBuilder, soften?: SoftenNormals): MeshData {
    const n = builder.count;
    const positions = Float32Array.from(builder.positions.subarray(0, 3 * n));
    const indices = Uint32Array.from(builder.indices);
    const outlineNormals = weldedNormals(positions, indices);
    const normals = outlineNormals.slice();
    const weights = builder.weights.slice(0, 4 * n);
    for (let i = 0; i < n; i++) {
        const own = builder.normals.subarray(3 * i, 3 * i + 3);
        const l = Math.sqrt(own[0] * own[0] + own[1] * own[1] + own[2] * own[2]);
        if (l >= 1e-9) for (let k = 0; k < 3; k++) normals[3 * i + k] = own[k] / l;
        const sum = weights[4 * i] + weights[4 * i + 1] + weights[4 * i + 2] + weights[4 * i + 3];
        for (let k = 0; k < 4; k++) weights[4 * i + k] /= sum;
    }
    soften?.(positions, normals);
    return {
        positions,
        normals,
        outlineNormals,
        uvs: builder.uvs.slice(0, 2 * n),
        shade: builder.shade.slice(0, 4 * n),
        joints: builder.joints.slice(0, 4 * n),
        weights,
        indices,
        morphs: []
    };
}

class RestBuilder extends MeshBuilder implements PoseBuilder {
    stay(): void {
        throw new Error('posedMesh: nothing can stay where it is before it has been built at rest');
    }
}

/** A builder that keeps places alone, and which of them left their rest. */
class PlaceRecorder extends MeshBuilder implements PoseBuilder {
    readonly places: Float32Array;
    moved: number[] = [];

    constructor(private readonly rest: Float32Array) {
        super();
        this.places = rest.slice();
    }

    /** Runs a build from the first vertex on. @throws when it adds more or fewer than the mesh at rest has. */
    record(build: () => void): void {
        this.count = 0;
        this.moved = [];
        this.places.set(this.rest);
        build();
        const expected = this.rest.length / 3;
        if (this.count !== expected)
            throw new Error(`posedMesh: a pose has ${this.count} vertices (rest has ${expected}); the topology must not change`);
    }

    stay(count: number): void {
        this.count += count;
    }

    override vertex(x: number, y: number, z: number): number {
        const i = this.count++;
        const { rest, places } = this;
        if (3 * i >= rest.length) return i;
        places[3 * i] = x;
        places[3 * i + 1] = y;
        places[3 * i + 2] = z;
        const dx = places[3 * i] - rest[3 * i];
        const dy = places[3 * i + 1] - rest[3 * i + 1];
        const dz = places[3 * i + 2] - rest[3 * i + 2];
        if (dx * dx + dy * dy + dz * dz > STILL * STILL) this.moved.push(i);
        return i;
    }
    override shadeAt(): void {}
    override strandAt(): void {}
    override skinAt(): void {}
    override triangle(): void {}
    override quad(): void {}
}
