import { MeshBuilder, type MeshData } from '../../geometry/mesh';
import { clamp, smoothstep } from '../../geometry/scalar';
import { templateMesh } from '../../geometry/template-mesh';
import { makeFigure, type BodyFigure } from '../../rig/body-figure';
import { bodyTemplate, bodyUv } from '../../rig/body-template';

/**
 * Close-fitting cloth as a layer over the body's own mesh: the same loops, the same weights, so that cloth and skin
 * move together and no armhole has to be sewn. A shell is eased off the skin, smoothed, cut by exact hems and given a
 * turned-in rim. Avatar space, metres.
 */
export interface ShellOptions {
    /** How far the cloth stands off the skin at a place on the skin. */
    ease(x: number, y: number, z: number): number;
    /**
     * Keeps where this is negative; the cut follows its zero exactly. Several are cut one after the other: a band
     * narrower than the body's faces needs its outer edge first, then its inner one.
     */
    hem: Hem | readonly Hem[];
    /** Rounds of smoothing before the cut: loose cloth bridges hollows. @default 4 */
    smooth?: number;
    /**
     * How far beyond the hems the body is eased and smoothed too, metres on an adult. A trim that must lie exactly on
     * other cloth wants as much as that cloth reaches. @default 0.05
     */
    margin?: number;
    /** Thickness shown at the hems; 0 for trims that lie on other cloth. @default 0.004 × figure scale */
    rim?: number;
    /** Never closer to the skin than this. @default 0.0025 × figure scale */
    least?: number;
    /** Moves the finished surface, before normals: folds, flattening. Edits `p` in place. */
    sculpt?(p: Float64Array, i: number, nx: number, ny: number, nz: number): void;
    /** Outline width at a place, 0 … 1. @default 1 */
    outline?(x: number, y: number, z: number): number;
    /** Uv at a place, instead of the body's own picture. */
    uv?(x: number, y: number, z: number): readonly [number, number];
}

/** Negative where cloth is. */
export type Hem = (x: number, y: number, z: number) => number;

interface BodyMesh {
    mesh: MeshData;
    /** Representative of each vertex at its place: uv cuts doubled some. */
    weld: Int32Array;
    neighbours: Int32Array[];
}
const bodies = new WeakMap<BodyFigure, BodyMesh>();

/** The bare body as one mesh, made once a figure. */
function bodyMesh(figure: BodyFigure): BodyMesh {
    let found = bodies.get(figure);
    if (found) return found;
    const mesh = meshOf(figure);
    // The body's vertex order is permanent, so what touches what is found once, on the figure the tables were drawn for:
    // never on whichever happened to be built first, or the same recipe would not give the same bytes.
    model ??= topologyOf(meshOf(makeFigure('body/female')));
    const { weld, neighbours } = model.weld.length === mesh.positions.length / 3 ? model : topologyOf(mesh);
    found = { mesh, weld, neighbours };
    bodies.set(figure, found);
    return found;
}

let model: Omit<BodyMesh, 'mesh'> | undefined;

function meshOf(figure: BodyFigure): MeshData {
    return templateMesh(bodyTemplate(figure).template, figure.fields.noFingers, {
        uv: bodyUv,
        partners: figure.partners,
        weights: (x, y, z, joints, weights) => figure.weightsAt(x, y, z, joints, weights),
        occluders: [figure.fields.all]
    }).finish();
}

function topologyOf(mesh: MeshData): Omit<BodyMesh, 'mesh'> {
    const n = mesh.positions.length / 3;
    const weld = new Int32Array(n);
    const seen = new Map<string, number>();
    for (let i = 0; i < n; i++) {
        const key = `${Math.round(mesh.positions[3 * i] * 2e4)},${Math.round(mesh.positions[3 * i + 1] * 2e4)},${Math.round(mesh.positions[3 * i + 2] * 2e4)}`;
        const first = seen.get(key);
        weld[i] = first ?? i;
        if (first === undefined) seen.set(key, i);
    }
    const sets: Set<number>[] = Array.from({ length: n }, () => new Set());
    for (let t = 0; t < mesh.indices.length; t += 3)
        for (let k = 0; k < 3; k++) {
            const a = weld[mesh.indices[t + k]];
            const b = weld[mesh.indices[t + ((k + 1) % 3)]];
            sets[a].add(b);
            sets[b].add(a);
        }
    return { weld, neighbours: sets.map((s) => Int32Array.from(s)) };
}

/** One corner of the soup a shell is while it is cut. */
interface Corner {
    p: [number, number, number];
    n: [number, number, number];
    uv: [number, number];
    light: number;
    joints: number[];
    weights: number[];
}

/** Makes a shell. The result's joints index `figure.bones`. */
export function shell(figure: BodyFigure, options: ShellOptions): MeshBuilder {
    const { mesh, weld, neighbours } = bodyMesh(figure);
    const n = mesh.positions.length / 3;
    const least = options.least ?? 0.0025 * figure.scale;
    const rim = options.rim ?? 0.004 * figure.scale;

    // 1. Off the skin. Only the neighbourhood of what stays is worth the work.
    const p = new Float64Array(3 * n);
    const live = new Uint8Array(n);
    const margin = (options.margin ?? 0.05) * figure.scale;
    const hems: readonly Hem[] = typeof options.hem === 'function' ? [options.hem] : options.hem;
    for (let i = 0; i < n; i++) {
        const x = mesh.positions[3 * i];
        const y = mesh.positions[3 * i + 1];
        const z = mesh.positions[3 * i + 2];
        live[i] = hems.every((hem) => hem(x, y, z) < margin) ? 1 : 0;
        const e = live[i] ? options.ease(x, y, z) : 0;
        for (let k = 0; k < 3; k++) p[3 * i + k] = mesh.positions[3 * i + k] + mesh.normals[3 * i + k] * e;
    }
    const own: number[] = [];
    for (let i = 0; i < n; i++) if (live[i] && weld[i] === i) own.push(i);
    const faces: number[] = [];
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const a = mesh.indices[t];
        const b = mesh.indices[t + 1];
        const c = mesh.indices[t + 2];
        if (live[a] && live[b] && live[c]) faces.push(a, b, c);
    }
    // 2. Smoothed on welded vertices, then held off the skin again.
    const next = new Float64Array(3 * own.length);
    for (let round = options.smooth ?? 4; round > 0; round--) {
        for (let m = 0; m < own.length; m++) {
            const i = own[m];
            const around = neighbours[i];
            let x = 0;
            let y = 0;
            let z = 0;
            for (let j = 0; j < around.length; j++) {
                const q = 3 * around[j];
                x += p[q];
                y += p[q + 1];
                z += p[q + 2];
            }
            const share = around.length < 4 ? 0 : 0.5;
            const each = share / (around.length || 1);
            next[3 * m] = p[3 * i] * (1 - share) + x * each;
            next[3 * m + 1] = p[3 * i + 1] * (1 - share) + y * each;
            next[3 * m + 2] = p[3 * i + 2] * (1 - share) + z * each;
        }
        for (let m = 0; m < own.length; m++) {
            const i = 3 * own[m];
            p[i] = next[3 * m];
            p[i + 1] = next[3 * m + 1];
            p[i + 2] = next[3 * m + 2];
        }
    }
    const field = figure.fields.noFingers;
    const g = field.gradient;
    for (const i of own) {
        for (let round = 0; round < 2; round++) {
            const d = field.evaluate(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
            const want = Math.min(least + 0.45 * options.ease(mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2]), 0.012 * figure.scale);
            if (d >= want) break;
            const l = Math.sqrt(g[0] * g[0] + g[1] * g[1] + g[2] * g[2]) || 1;
            for (let k = 0; k < 3; k++) p[3 * i + k] += (g[k] / l) * (want - d);
        }
    }
    if (options.sculpt) for (const i of own) options.sculpt(p, i, mesh.normals[3 * i], mesh.normals[3 * i + 1], mesh.normals[3 * i + 2]);
    for (let i = 0; i < n; i++) if (weld[i] !== i) for (let k = 0; k < 3; k++) p[3 * i + k] = p[3 * weld[i] + k];

    // 3. Normals of the eased surface, before the cut, so that hems do not bend the light.
    const normals = normalsOf(p, faces, weld);

    // 4. The cuts.
    const corners: Corner[] = [];
    const cornerOf = new Int32Array(n).fill(-1);
    const corner = (i: number): number => {
        if (cornerOf[i] < 0) {
            cornerOf[i] = corners.length;
            corners.push({
                p: [p[3 * i], p[3 * i + 1], p[3 * i + 2]],
                n: [normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]],
                uv: [mesh.uvs[2 * i], mesh.uvs[2 * i + 1]],
                light: (mesh.shade[4 * i] - 128) / 127,
                joints: Array.from(mesh.joints.subarray(4 * i, 4 * i + 4)),
                weights: Array.from(mesh.weights.subarray(4 * i, 4 * i + 4))
            });
        }
        return cornerOf[i];
    };
    let triangles: number[] = [];
    for (let i = 0; i < faces.length; i++) triangles.push(corner(faces[i]));
    for (const hem of hems) triangles = cutAlong(hem, corners, triangles);

    // 5. Into a builder, then the rim along every open edge.
    const out = new MeshBuilder();
    const put = (c: Corner, offset: readonly [number, number, number], normal: readonly [number, number, number], light: number): number => {
        const uv = options.uv ? options.uv(c.p[0], c.p[1], c.p[2]) : c.uv;
        const i = out.vertex(c.p[0] + offset[0], c.p[1] + offset[1], c.p[2] + offset[2], normal[0], normal[1], normal[2], clamp(uv[0]), clamp(uv[1]));
        out.shadeAt(i, light, 0, 0, options.outline?.(c.p[0], c.p[1], c.p[2]) ?? 1);
        out.skinAt(i, c.joints, c.weights);
        return i;
    };
    const made = new Map<number, number>();
    const use = (i: number): number => {
        let index = made.get(i);
        if (index === undefined) made.set(i, (index = put(corners[i], [0, 0, 0], corners[i].n, corners[i].light)));
        return index;
    };
    for (let t = 0; t < triangles.length; t += 3) out.triangle(use(triangles[t]), use(triangles[t + 1]), use(triangles[t + 2]));
    for (const [i, j] of rim > 0 ? openEdges(corners, triangles) : []) {
        const a = corners[i];
        const b = corners[j];
        const along = [b.p[0] - a.p[0], b.p[1] - a.p[1], b.p[2] - a.p[2]];
        const l = Math.sqrt(along[0] * along[0] + along[1] * along[1] + along[2] * along[2]);
        if (l < 1e-7) continue;
        // Outward across the hem: along the edge × the surface's normal.
        const m = [a.n[0] + b.n[0], a.n[1] + b.n[1], a.n[2] + b.n[2]];
        const side: [number, number, number] = [along[1] * m[2] - along[2] * m[1], along[2] * m[0] - along[0] * m[2], along[0] * m[1] - along[1] * m[0]];
        const s = Math.sqrt(side[0] * side[0] + side[1] * side[1] + side[2] * side[2]) || 1;
        for (let k = 0; k < 3; k++) side[k] /= s;
        const row = (c: Corner): [number, number, number] => [
            put(c, [0, 0, 0], [c.n[0] + side[0], c.n[1] + side[1], c.n[2] + side[2]], c.light),
            put(c, [-c.n[0] * rim * 0.5 + side[0] * rim * 0.3, -c.n[1] * rim * 0.5 + side[1] * rim * 0.3, -c.n[2] * rim * 0.5 + side[2] * rim * 0.3], side, c.light - 0.06),
            put(c, [-c.n[0] * rim, -c.n[1] * rim, -c.n[2] * rim], [side[0] - c.n[0], side[1] - c.n[1], side[2] - c.n[2]], c.light - 0.25)
        ];
        const A = row(a);
        const B = row(b);
        for (let k = 0; k < 2; k++) out.quad(A[k], A[k + 1], B[k + 1], B[k]);
    }
    return out;
}

/** Area-weighted normals of some faces, shared over welds. The body's welds are known, which spares finding them again. */
function normalsOf(p: Float64Array, faces: readonly number[], weld: Int32Array): Float64Array {
    const out = new Float64Array(p.length);
    for (let t = 0; t < faces.length; t += 3) {
        const a = 3 * weld[faces[t]];
        const b = 3 * weld[faces[t + 1]];
        const c = 3 * weld[faces[t + 2]];
        const ux = p[b] - p[a];
        const uy = p[b + 1] - p[a + 1];
        const uz = p[b + 2] - p[a + 2];
        const vx = p[c] - p[a];
        const vy = p[c + 1] - p[a + 1];
        const vz = p[c + 2] - p[a + 2];
        const x = uy * vz - uz * vy;
        const y = uz * vx - ux * vz;
        const z = ux * vy - uy * vx;
        out[a] += x;
        out[a + 1] += y;
        out[a + 2] += z;
        out[b] += x;
        out[b + 1] += y;
        out[b + 2] += z;
        out[c] += x;
        out[c + 1] += y;
        out[c + 2] += z;
    }
    for (let i = 0; i < weld.length; i++) {
        const w = 3 * weld[i];
        if (weld[i] === i) {
            const l = Math.sqrt(out[w] * out[w] + out[w + 1] * out[w + 1] + out[w + 2] * out[w + 2]) || 1;
            out[w] /= l;
            out[w + 1] /= l;
            out[w + 2] /= l;
        } else {
            // A representative comes before its copies.
            out[3 * i] = out[w];
            out[3 * i + 1] = out[w + 1];
            out[3 * i + 2] = out[w + 2];
        }
    }
    return out;
}

/** Keeps the triangles' parts where `hem` is negative; new corners are appended. */
function cutAlong(hem: Hem, corners: Corner[], triangles: readonly number[]): number[] {
    const h = corners.map(({ p }) => hem(p[0], p[1], p[2]));
    const cuts = new Map<number, number>();
    const many = corners.length;
    const cut = (i: number, j: number): number => {
        const a = Math.min(i, j);
        const b = Math.max(i, j);
        const known = cuts.get(a * many + b);
        if (known !== undefined) return known;
        const { p } = corners[a];
        const { p: q } = corners[b];
        // Bisection: hems are curves, and the straight guess would leave them jagged.
        let low = 0;
        let high = 1;
        for (let k = 0; k < 14; k++) {
            const t = (low + high) / 2;
            const inside = hem(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t) < 0;
            if (inside === h[a] < 0) low = t;
            else high = t;
        }
        const index = corners.push(between(corners[a], corners[b], (low + high) / 2)) - 1;
        cuts.set(a * many + b, index);
        return index;
    };
    const kept: number[] = [];
    const polygon: number[] = [];
    for (let t = 0; t < triangles.length; t += 3) {
        polygon.length = 0;
        for (let k = 0; k < 3; k++) {
            const i = triangles[t + k];
            const j = triangles[t + ((k + 1) % 3)];
            if (h[i] < 0) polygon.push(i);
            if (h[i] < 0 !== h[j] < 0) polygon.push(cut(i, j));
        }
        for (let k = 1; k < polygon.length - 1; k++) kept.push(polygon[0], polygon[k], polygon[k + 1]);
    }
    return kept;
}

function between(a: Corner, b: Corner, t: number): Corner {
    const lerp3 = (x: readonly number[], y: readonly number[]): [number, number, number] => [x[0] + (y[0] - x[0]) * t, x[1] + (y[1] - x[1]) * t, x[2] + (y[2] - x[2]) * t];
    const total = new Map<number, number>();
    a.joints.forEach((j, k) => total.set(j, (total.get(j) ?? 0) + a.weights[k] * (1 - t)));
    b.joints.forEach((j, k) => total.set(j, (total.get(j) ?? 0) + b.weights[k] * t));
    const four = [...total].sort((x, y) => y[1] - x[1]).slice(0, 4);
    return {
        p: lerp3(a.p, b.p), n: lerp3(a.n, b.n), uv: [a.uv[0] + (b.uv[0] - a.uv[0]) * t, a.uv[1] + (b.uv[1] - a.uv[1]) * t],
        light: a.light + (b.light - a.light) * t, joints: four.map(([j]) => j), weights: four.map(([, w]) => w)
    };
}

/** Edges with one triangle, directed as that triangle has them; uv cuts are no edges. */
function openEdges(corners: Corner[], triangles: number[]): [number, number][] {
    const place = new Map<string, number>();
    const at = corners.map(({ p }, i) => {
        const key = `${Math.round(p[0] * 2e5)},${Math.round(p[1] * 2e5)},${Math.round(p[2] * 2e5)}`;
        if (!place.has(key)) place.set(key, i);
        return place.get(key)!;
    });
    const edges = new Map<number, [number, number]>();
    const n = corners.length;
    for (let t = 0; t < triangles.length; t += 3)
        for (let k = 0; k < 3; k++) {
            const i = triangles[t + k];
            const j = triangles[t + ((k + 1) % 3)];
            if (at[i] === at[j]) continue;
            const back = at[j] * n + at[i];
            if (edges.has(back)) edges.delete(back);
            else edges.set(at[i] * n + at[j], [i, j]);
        }
    return [...edges.values()];
}

/** Smooth maximum: two hems meet in a round corner. `k` is the rounding, metres. */
export function smoothMax(a: number, b: number, k: number): number {
    const t = Math.max(k - Math.abs(a - b), 0) / k;
    return Math.max(a, b) + (t * t * t * k) / 6;
}

/** How far along the arm a place lies: 0 at the shoulder joint, metres; negative on the trunk. */
export const armReach = (figure: BodyFigure, x: number): number => Math.abs(x) - figure.shoulder[0];

/** 1 on the arm, 0 on the trunk, blending over the armhole. */
export const armShare = (figure: BodyFigure, x: number): number => smoothstep(-0.02 * figure.scale, 0.06 * figure.scale, armReach(figure, x));
