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

/**
 * Builds a mesh at rest and once per pose, and keeps the differences as the blend shapes of `SHAPES`.
 * `parts` names what moves it; poses of other parts are not built. `build` must add the same vertices and triangles in the
 * same order whatever the pose. Triangles that have no area at rest are kept, unlike in `MeshBuilder.finish`: the closed
 * mouth needs them. A vertex that comes with a normal keeps it in every pose; the others' normals follow the surface.
 */
export function posedMesh(
    parts: readonly PosePart[],
    build: (pose: FacePose, builder: MeshBuilder) => void,
    soften?: SoftenNormals
): MeshData {
    const rest = new MeshBuilder();
    build(NEUTRAL, rest);
    const mesh = atRest(rest, soften);
    const { positions } = mesh;
    const recorder = new PlaceRecorder(rest.count);
    const known = new Map<FacePose, Posed>();
    let posedNormals: PosedNormals | undefined;
    const posed = (pose: FacePose): Posed => {
        let found = known.get(pose);
        if (found) return found;
        recorder.record(() => build(pose, recorder));
        const places = recorder.places.slice();
        const moved: number[] = [];
        for (let i = 0; i < rest.count; i++) if (apart(places, positions, i) > STILL) moved.push(i);
        posedNormals ??= new PosedNormals(mesh, rest.normals, soften);
        const normals = mesh.normals.slice();
        found = { positions: places, normals, changed: posedNormals.turn(normals, places, moved) };
        known.set(pose, found);
        return found;
    };
    known.set(NEUTRAL, { positions, normals: mesh.normals, changed: [] });

    for (const [name, shape] of Object.entries(SHAPES)) {
        if (!differs(shape.from, shape.to, parts)) continue;
        const morph = difference(name, shape, posed(shape.from), posed(shape.to), mesh);
        if (morph.vertices.length > 0) mesh.morphs.push(morph);
    }
    return mesh;
}

/** A mesh in a pose, and the vertices whose place or normal may differ from that at rest, in order. */
interface Posed {
    positions: Float32Array;
    normals: Float32Array;
    changed: readonly number[];
}

function difference(name: string, { side }: Shape, from: Posed, to: Posed, { positions }: MeshData): MorphData {
    const candidates =
        from.changed.length === 0 ? to.changed : [...new Set([...from.changed, ...to.changed])].sort((a, b) => a - b);
    const vertices: number[] = [];
    const deltas: number[] = [];
    const normalDeltas: number[] = [];
    for (const v of candidates) {
        const x = positions[3 * v];
        const share = side === undefined ? 1 : smoothstep(-SEAM, SEAM, side === 'left' ? x : -x);
        if (share === 0) continue;
        const moves = share * apart(to.positions, from.positions, v) > STILL;
        const turns = share * apart(to.normals, from.normals, v) > SAME_NORMAL;
        if (!moves && !turns) continue;
        vertices.push(v);
        for (let at = 3 * v; at < 3 * v + 3; at++) {
            deltas.push(moves ? share * (to.positions[at] - from.positions[at]) : 0);
            normalDeltas.push(turns ? share * (to.normals[at] - from.normals[at]) : 0);
        }
    }
    return {
        name,
        vertices: Uint32Array.from(vertices),
        deltas: Float32Array.from(deltas),
        normalDeltas: Float32Array.from(normalDeltas)
    };
}

function apart(a: Float32Array, b: Float32Array, i: number): number {
    const x = a[3 * i] - b[3 * i];
    const y = a[3 * i + 1] - b[3 * i + 1];
    const z = a[3 * i + 2] - b[3 * i + 2];
    return Math.sqrt(x * x + y * y + z * z);
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

/** A builder that keeps places alone: all that a pose changes. */
class PlaceRecorder extends MeshBuilder {
    readonly places: Float32Array;

    constructor(private readonly expected: number) {
        super();
        this.places = new Float32Array(3 * expected);
    }

    /** Runs a build from the first vertex on. @throws when it adds more or fewer than the mesh at rest has. */
    record(build: () => void): void {
        this.count = 0;
        build();
        if (this.count !== this.expected)
            throw new Error(`posedMesh: a pose has ${this.count} vertices (rest has ${this.expected}); the topology must not change`);
    }

    override vertex(x: number, y: number, z: number): number {
        const i = this.count++;
        if (i < this.expected) {
            this.places[3 * i] = x;
            this.places[3 * i + 1] = y;
            this.places[3 * i + 2] = z;
        }
        return i;
    }
    override shadeAt(): void {}
    override strandAt(): void {}
    override skinAt(): void {}
    override triangle(): void {}
    override quad(): void {}
}
