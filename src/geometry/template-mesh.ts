import { clamp } from './scalar';
import type { Field } from './field';
import { MeshBuilder } from './mesh';
import type { Template } from './template';

/** What each vertex of a template's left half has, whatever the meshes cut from it. */
export interface TemplateSurface {
    /** xyz, unit length. */
    normals: Float64Array;
    /** 0 in the open … −1 in hollows. */
    light: Float32Array;
    /** Four bones and weights a vertex; zero without `weights`. */
    joints: Uint16Array;
    weights: Float32Array;
}

export interface TemplateSurfaceOptions {
    /** Skin weights at a rest position of the left half: fills four joints and weights from index 0. */
    weights?: (x: number, y: number, z: number, joints: Uint16Array, weights: Float32Array) => void;
    /** Everything that keeps light off this surface (body, clothes): darkens `shade.R` in hollows. @default none */
    occluders?: readonly Field[];
    /** Strength of that darkening. @default 0.62 */
    occlusion?: number;
}

export interface TemplateMeshOptions extends TemplateSurfaceOptions {
    /** Adds the right half, a reflection of the left. @default true */
    mirror?: boolean;
    /** Corner uv (v = 0 at the picture's top) from a chart's own u, v. @default u, 1 − v */
    uv?: (chart: number, u: number, v: number, mirrored: boolean) => readonly [number, number];
    /** For each bone its partner on the other side; needed with `weights` and `mirror`. */
    partners?: ArrayLike<number>;
    /** What {@link templateSurface} found on the same template and field, when several meshes share it. @default found anew */
    surface?: TemplateSurface;
    /** Which faces to keep, by face index and its corner vertices. @default all */
    keep?: (face: number, corners: readonly number[]) => boolean;
    /** Moves the surface outwards along its normals, metres. @default 0 */
    lift?: number;
    /** Outline width of a vertex of the left half, 0 … 1. @default 1 */
    outline?: (x: number, y: number, z: number, vertex: number) => number;
}

/** Normals from the field's gradient, light kept off by the surroundings and weights, at the vertices marked in `used`. */
export function templateSurface(t: Template, field: Field, options: TemplateSurfaceOptions, used?: Uint8Array): TemplateSurface {
    const { occluders = [], occlusion = 0.62 } = options;
    const count = t.vertexCount;
    const normals = new Float64Array(3 * count);
    const light = new Float32Array(count);
    const joints = new Uint16Array(4 * count);
    const weights = new Float32Array(4 * count);
    const joint4 = new Uint16Array(4);
    const weight4 = new Float32Array(4);
    const shaders = occluders.map((f) => f.withMargin(0.15));
    const g = field.gradient;
    const p = t.positions;
    for (let i = 0; i < count; i++) {
        if (used && !used[i]) continue;
        const own = t.normals.get(i);
        if (own) normals.set(own, 3 * i);
        else {
            field.evaluate(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
            const gx = t.seam[i] ? 0 : g[0];
            const l = Math.sqrt(gx * gx + g[1] * g[1] + g[2] * g[2]) || 1;
            normals[3 * i] = gx / l;
            normals[3 * i + 1] = g[1] / l;
            normals[3 * i + 2] = g[2] / l;
        }
        if (shaders.length > 0)
            light[i] = -occlusion * (1 - openness(shaders, p[3 * i], p[3 * i + 1], p[3 * i + 2], normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]));
        if (options.weights) {
            options.weights(p[3 * i], p[3 * i + 1], p[3 * i + 2], joint4, weight4);
            joints.set(joint4, 4 * i);
            weights.set(weight4, 4 * i);
        }
    }
    return { normals, light, joints, weights };
}

/**
 * Turns a template laid on a field into triangles: normals from the field's gradient, both halves, uv cuts split,
 * hollows darkened, weights asked once per vertex and reflected by swapping bones.
 * Quads are cut along the same diagonal whatever the figure.
 */
export function templateMesh(t: Template, field: Field, options: TemplateMeshOptions = {}): MeshBuilder {
    const { mirror = true, lift = 0 } = options;
    const out = new MeshBuilder();
    const count = t.vertexCount;
    const used = new Uint8Array(count);
    const kept: number[] = [];
    for (let f = 0; f < t.faceCount; f++) {
        const corners = t.corners(f);
        if (options.keep && !options.keep(f, corners)) continue;
        kept.push(f);
        for (const i of corners) used[i] = 1;
    }

    const { normals, light, joints, weights } = options.surface ?? templateSurface(t, field, options, used);
    const p = t.positions;
    const skinned = options.surface !== undefined || options.weights !== undefined;

    // Faces, left then right; a corner with another uv is another vertex.
    const seen = new Map<number, number>();
    const put = (i: number, right: boolean, u: number, v: number): number => {
        const side = right && !t.seam[i] ? 1 : 0;
        const key = (2 * i + side) * 16777216 + Math.round(u * 4095) * 4096 + Math.round(v * 4095);
        const found = seen.get(key);
        if (found !== undefined) return found;
        const s = right ? -1 : 1;
        const nx = normals[3 * i];
        const ny = normals[3 * i + 1];
        const nz = normals[3 * i + 2];
        const index = out.vertex(
            s * (p[3 * i] + nx * lift), p[3 * i + 1] + ny * lift, p[3 * i + 2] + nz * lift,
            s * nx, ny, nz, u, v
        );
        seen.set(key, index);
        out.shadeAt(index, light[i], 0, 0, options.outline ? options.outline(p[3 * i], p[3 * i + 1], p[3 * i + 2], i) : 1);
        if (skinned) {
            const j = joints.subarray(4 * i, 4 * i + 4);
            const w = weights.subarray(4 * i, 4 * i + 4);
            out.skinAt(index, side && options.partners ? j.map((b) => options.partners![b]) : j, w);
        }
        return index;
    };
    const toUv = options.uv ?? ((_chart: number, u: number, v: number) => [u, 1 - v] as const);
    for (let half = 0; half < (mirror ? 2 : 1); half++) {
        const right = half === 1;
        for (const f of kept) {
            const corners = t.corners(f);
            const id = corners.map((i, a) => {
                const [u, v] = toUv(t.charts[f], t.uvs[8 * f + 2 * a], t.uvs[8 * f + 2 * a + 1], right);
                return put(i, right, u, v);
            });
            out.triangle(id[0], id[1], id[2], right);
            if (id.length === 4) out.triangle(id[0], id[2], id[3], right);
        }
    }
    return out;
}

/** Steps along the normal at which the surroundings are felt, metres, and how much each counts. */
const OPENNESS_STEPS = [0.012, 0.03, 0.07, 0.14];
const OPENNESS_WEIGHTS = [0.8, 1, 1, 0.7];

/** How open the space over a surface point is: 1 = nothing near, 0 = deep in a crease. Fields need a margin of 0.15. */
export function openness(fields: readonly Field[], x: number, y: number, z: number, nx: number, ny: number, nz: number): number {
    let closed = 0;
    for (let q = 0; q < 4; q++) {
        const h = OPENNESS_STEPS[q];
        let d = h;
        for (const f of fields) d = Math.min(d, f.evaluate(x + nx * h, y + ny * h, z + nz * h));
        closed += OPENNESS_WEIGHTS[q] * clamp((h - d) / h);
    }
    // A flat surface measures slightly closed because pseudo-distances run a little short: that much is forgiven.
    return 1 - clamp((closed / 3.5) * 1.15 - 0.12);
}
