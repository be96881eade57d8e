import { MeshBuilder } from '../../geometry/mesh';
import { clamp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { Sheet, type Hem } from './hem';
import type { OutfitSession } from './outfit-session';
import { shellBody, type ShellBody } from './shell-body';

export type { Hem } from './hem';

/**
 * Close-fitting cloth as a layer over the body's own mesh: the same loops, the same weights, so that cloth and skin
 * move together and no armhole has to be sewn. A shell is eased off the skin, smoothed, cut by exact hems and given a
 * turned-in rim. Avatar space, metres.
 */
export interface ShellOptions {
    /** How far the cloth stands off the skin at a place on the skin. */
    ease(x: number, y: number, z: number): number;
    /**
     * Keeps where this is negative; the cut follows its zero. Several are cut one after the other: a band narrower than
     * the body's faces needs its outer edge first, then its inner one.
     */
    hem: Hem | readonly Hem[];
    /** Rounds of smoothing before the cut: loose cloth bridges hollows. @default 4 */
    smooth?: number;
    /**
     * How far beyond the hems the body is eased and smoothed too, metres on an adult. A trim that must lie exactly on
     * other cloth wants as much as that cloth reaches. @default 0.05
     */
    margin?: number;
    /**
     * Cuts without moving any of the body's vertices, along triangles: for trims that lie on other cloth, and for that
     * cloth, whose faces must stay parallel. Costs about twice the triangles. @default whether `margin` is given
     */
    exact?: boolean;
    /** Thickness shown at the hems, everywhere or by place; 0 where other cloth hides them. @default 0.004 × figure scale */
    rim?: number | ((x: number, y: number, z: number) => number);
    /** Never closer to the skin than this. @default 0.0025 × figure scale */
    least?: number;
    /** Clothes put on so far: notes where this cloth lies, for those that go over it. */
    outfit?: OutfitSession;
    /** Lies over the clothes put on so far, at least this far off them, metres. Needs `outfit`. @default only off the skin */
    over?: number;
    /** Moves the finished surface, before normals: folds, flattening. Edits `p` in place. */
    sculpt?(p: Float64Array, i: number, nx: number, ny: number, nz: number): void;
    /** Outline width at a place, 0 … 1. @default 1 */
    outline?(x: number, y: number, z: number): number;
    /** Uv at a place, instead of the body's own picture, where it lies at `u`, `v`. */
    uv?(x: number, y: number, z: number, u: number, v: number): readonly [number, number];
}

/** How far a hem may run beside the mesh's edge, metres on an adult. */
const BOW = 0.0009;

/** Makes a shell. The result's joints index `figure.bones`. */
export function shell(figure: BodyFigure, options: ShellOptions): MeshBuilder {
    const body = shellBody(figure);
    const hems: readonly Hem[] = typeof options.hem === 'function' ? [options.hem] : options.hem;
    const { own, faces, places } = eased(figure, body, options, hems);
    // Normals of the eased surface, before the cut, so that hems do not bend the light.
    const normals = normalsOf(places, faces, body.topology.weld, own);
    const exact = options.exact ?? options.margin !== undefined;
    const sheet = sheetOf(body, places, normals, faces, exact);
    for (const hem of hems) sheet.cut(hem, BOW * figure.scale, exact ? 0.04 : 0.32);
    return finished(sheet, options, options.rim ?? 0.004 * figure.scale);
}

/** The body's vertices near the cloth, off the skin and smoothed. Places of the others stay at zero. */
function eased(figure: BodyFigure, body: ShellBody, options: ShellOptions, hems: readonly Hem[]): { own: Int32Array; faces: number[]; places: Float64Array } {
    const { count, weld, starts, neighbours, faces: all } = body.topology;
    const { positions: skin, normals } = body;
    const least = options.least ?? 0.0025 * figure.scale;
    const margin = (options.margin ?? 0.05) * figure.scale;

    // 1. Off the skin. Only the neighbourhood of what stays is worth the work.
    const p = new Float64Array(3 * count);
    const eases = new Float64Array(count);
    const live = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
        if (weld[i] !== i) continue;
        let near = true;
        for (let h = 0; near && h < hems.length; h++) near = hems[h](skin[3 * i], skin[3 * i + 1], skin[3 * i + 2]) < margin;
        if (near) live[i] = NEAR;
    }
    // Whole faces: a long one reaches from the cloth to beyond the margin.
    const faces: number[] = [];
    for (let f = 0; f < all.length; f += 4) {
        const corners = all[f + 3] < 0 ? 3 : 4;
        let near = false;
        for (let k = f; k < f + corners; k++) if (live[weld[all[k]]] === NEAR) near = true;
        if (!near) continue;
        faces.push(all[f], all[f + 1], all[f + 2], all[f + 3]);
        for (let k = f; k < f + corners; k++) live[weld[all[k]]] ||= BESIDE;
    }
    const { outfit, over: gap } = options;
    /** The least the cloth must stand off the skin to clear what lies below it. */
    const under = (i: number): number => {
        const cloth = outfit !== undefined && gap !== undefined ? outfit.at(i) : 0;
        return cloth > 0 ? cloth + gap! : 0;
    };
    const found: number[] = [];
    for (let i = 0; i < count; i++) {
        if (weld[i] !== i) {
            live[i] = live[weld[i]];
            continue;
        }
        if (live[i]) {
            found.push(i);
            eases[i] = options.ease(skin[3 * i], skin[3 * i + 1], skin[3 * i + 2]);
            const below = under(i);
            if (below > 0) eases[i] = Math.max(eases[i], below);
        }
        // Beyond them lies the skin itself: what is smoothed next to it leans on it.
        for (let k = 3 * i; k < 3 * i + 3; k++) p[k] = skin[k] + normals[k] * eases[i];
    }
    const own = Int32Array.from(found);

    // 2. Smoothed on welded vertices.
    const next = new Float64Array(3 * own.length);
    for (let round = options.smooth ?? 4; round > 0; round--) {
        for (let m = 0; m < own.length; m++) {
            const i = own[m];
            const from = starts[i];
            const to = starts[i + 1];
            let x = 0;
            let y = 0;
            let z = 0;
            for (let j = from; j < to; j++) {
                const q = 3 * neighbours[j];
                x += p[q];
                y += p[q + 1];
                z += p[q + 2];
            }
            const share = to - from < 4 ? 0 : 0.5;
            const each = share / (to - from || 1);
            next[3 * m] = p[3 * i] * (1 - share) + x * each;
            next[3 * m + 1] = p[3 * i + 1] * (1 - share) + y * each;
            next[3 * m + 2] = p[3 * i + 2] * (1 - share) + z * each;
        }
        for (let m = 0; m < own.length; m++) for (let k = 0; k < 3; k++) p[3 * own[m] + k] = next[3 * m + k];
    }

    // 3. Held off the skin again, and given its own shape.
    const field = figure.fields.noFingers;
    const g = field.gradient;
    for (let m = 0; m < own.length; m++) {
        const i = own[m];
        const o = 3 * i;
        const below = under(i);
        if (below > 0) {
            const off = (p[o] - skin[o]) * normals[o] + (p[o + 1] - skin[o + 1]) * normals[o + 1] + (p[o + 2] - skin[o + 2]) * normals[o + 2];
            if (off < below) for (let k = 0; k < 3; k++) p[o + k] += normals[o + k] * (below - off);
        }
        const want = Math.min(least + 0.45 * eases[i], 0.012 * figure.scale);
        // Far enough over its own place on the skin, whatever way the skin curves there: the field need not be asked.
        const [dx, dy, dz] = [p[o] - skin[o], p[o + 1] - skin[o + 1], p[o + 2] - skin[o + 2]];
        const over = dx * normals[o] + dy * normals[o + 1] + dz * normals[o + 2];
        const aside = dx * dx + dy * dy + dz * dz - over * over;
        if (over - aside / CURVED > want) continue;
        for (let round = 0; round < 2; round++) {
            const d = field.evaluate(p[o], p[o + 1], p[o + 2]);
            if (d >= want) break;
            const l = Math.sqrt(g[0] * g[0] + g[1] * g[1] + g[2] * g[2]) || 1;
            for (let k = 0; k < 3; k++) p[o + k] += (g[k] / l) * (want - d);
        }
    }
    if (options.sculpt) for (const i of own) options.sculpt(p, i, normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]);
    if (outfit)
        for (const i of own) {
            const [x, y, z] = [p[3 * i], p[3 * i + 1], p[3 * i + 2]];
            if (hems.some((hem) => hem(x, y, z) > EDGE * figure.scale)) continue;
            const off = (x - skin[3 * i]) * normals[3 * i] + (y - skin[3 * i + 1]) * normals[3 * i + 1] + (z - skin[3 * i + 2]) * normals[3 * i + 2];
            outfit.cover(i, off, count);
        }
    for (let i = 0; i < count; i++) if (live[i] && weld[i] !== i) for (let k = 0; k < 3; k++) p[3 * i + k] = p[3 * weld[i] + k];
    return { own, faces, places: p };
}

/** How a vertex belongs to a shell in the making: within the margin, or a corner of a face that is. */
const NEAR = 1;
const BESIDE = 2;
/** How far beyond its hems cloth still counts as lying there, metres on an adult. */
const EDGE = 0.012;
/** Twice the smallest radius skin curves with, metres. */
const CURVED = 0.016;

/** Area-weighted normals of some faces, shared over welds; zero elsewhere. */
function normalsOf(p: Float64Array, faces: readonly number[], weld: Int32Array, own: Int32Array): Float64Array {
    const out = new Float64Array(p.length);
    const add = (i: number, j: number, k: number): void => {
        const a = 3 * weld[i];
        const b = 3 * weld[j];
        const c = 3 * weld[k];
        const ux = p[b] - p[a];
        const uy = p[b + 1] - p[a + 1];
        const uz = p[b + 2] - p[a + 2];
        const vx = p[c] - p[a];
        const vy = p[c + 1] - p[a + 1];
        const vz = p[c + 2] - p[a + 2];
        const x = uy * vz - uz * vy;
        const y = uz * vx - ux * vz;
        const z = ux * vy - uy * vx;
        for (let q = 0; q < 3; q++) {
            const o = q === 0 ? a : q === 1 ? b : c;
            out[o] += x;
            out[o + 1] += y;
            out[o + 2] += z;
        }
    };
    for (let f = 0; f < faces.length; f += 4) {
        add(faces[f], faces[f + 1], faces[f + 2]);
        if (faces[f + 3] >= 0) add(faces[f], faces[f + 2], faces[f + 3]);
    }
    for (const i of own) {
        const l = Math.sqrt(out[3 * i] * out[3 * i] + out[3 * i + 1] * out[3 * i + 1] + out[3 * i + 2] * out[3 * i + 2]) || 1;
        for (let k = 3 * i; k < 3 * i + 3; k++) out[k] /= l;
    }
    return out;
}

function sheetOf(body: ShellBody, places: Float64Array, normals: Float64Array, faces: readonly number[], triangles: boolean): Sheet {
    const { count, uvs, weld } = body.topology;
    const sheet = new Sheet();
    const made = new Int32Array(count).fill(-1);
    const use = (i: number): number => {
        if (made[i] >= 0) return made[i];
        // The place's first vertex comes first, as in the body.
        const first = weld[i] === i ? -1 : use(weld[i]);
        const v = (made[i] = sheet.vertex());
        const w = weld[i];
        sheet.place(v, places, normals, w, uvs, i);
        sheet.light[v] = body.light[w];
        for (let k = 0; k < 4; k++) {
            sheet.joints[4 * v + k] = body.joints[4 * w + k];
            sheet.weights[4 * v + k] = body.weights[4 * w + k];
        }
        if (first >= 0) sheet.weld[v] = first;
        return v;
    };
    for (let f = 0; f < faces.length; f += 4) {
        const [a, b, c] = [use(faces[f]), use(faces[f + 1]), use(faces[f + 2])];
        if (faces[f + 3] < 0) sheet.faces.push([a, b, c]);
        else if (triangles) sheet.faces.push([a, b, c], [a, c, use(faces[f + 3])]);
        else sheet.faces.push([a, b, c, use(faces[f + 3])]);
    }
    return sheet;
}

/** The sheet as triangles, with a rounded strip turned in along its hems. */
function finished(sheet: Sheet, options: ShellOptions, rim: number | ((x: number, y: number, z: number) => number)): MeshBuilder {
    const out = new MeshBuilder();
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    /** Adds the vertex `v` moved by `offset`, facing `normal`. */
    const put = (v: number, offset: readonly number[], normal: readonly number[], light: number): number => {
        const [x, y, z] = [sheet.get(v, 0), sheet.get(v, 1), sheet.get(v, 2)];
        const [s, t] = options.uv ? options.uv(x, y, z, sheet.get(v, 6), sheet.get(v, 7)) : [sheet.get(v, 6), sheet.get(v, 7)];
        const i = out.vertex(x + offset[0], y + offset[1], z + offset[2], normal[0], normal[1], normal[2], clamp(s), clamp(t));
        out.shadeAt(i, light, 0, 0, options.outline?.(x, y, z) ?? 1);
        for (let k = 0; k < 4; k++) {
            joints[k] = sheet.joints[4 * v + k];
            weights[k] = sheet.weights[4 * v + k];
        }
        out.skinAt(i, joints, weights);
        return i;
    };
    const made = new Int32Array(sheet.count).fill(-1);
    const use = (v: number): number => (made[v] < 0 ? (made[v] = put(v, NOWHERE, [sheet.get(v, 3), sheet.get(v, 4), sheet.get(v, 5)], sheet.light[v])) : made[v]);
    for (const face of sheet.faces) sheet.triangles(face, out, use);
    if (rim === 0) return out;
    const rimAt = (v: number): number => (typeof rim === 'number' ? rim : rim(sheet.get(v, 0), sheet.get(v, 1), sheet.get(v, 2)));

    // Outward across the hem, by place: along its edges × the surface's normal.
    const edges = sheet.openEdges((v) => sheet.hems[sheet.weld[v]] !== 0).map(({ face, corner }) => {
        const polygon = sheet.faces[face];
        return [corner, polygon[(polygon.indexOf(corner) + 1) % polygon.length]] as const;
    }).filter(([a, b]) => rimAt(a) > 0 || rimAt(b) > 0);
    const across = new Map<number, [number, number, number]>();
    for (const [a, b] of edges) {
        const along = [0, 1, 2].map((k) => sheet.get(b, k) - sheet.get(a, k));
        const n = [3, 4, 5].map((k) => sheet.get(a, k) + sheet.get(b, k));
        for (const v of [a, b]) {
            const side = across.get(sheet.weld[v]) ?? [0, 0, 0];
            for (let k = 0; k < 3; k++) side[k] += along[(k + 1) % 3] * n[(k + 2) % 3] - along[(k + 2) % 3] * n[(k + 1) % 3];
            across.set(sheet.weld[v], side);
        }
    }
    // Rounded over a ridge: beyond it the ink's hull turns away from the eye, and a line is drawn along the hem.
    const ridges = new Map<number, [number, number]>();
    const ridge = (v: number): [number, number] => {
        let row = ridges.get(v);
        if (row) return row;
        const side = across.get(sheet.weld[v])!;
        const s = Math.sqrt(side[0] * side[0] + side[1] * side[1] + side[2] * side[2]) || 1;
        for (let k = 0; k < 3; k++) side[k] /= s;
        const n = [3, 4, 5].map((k) => sheet.get(v, k));
        const thick = rimAt(v);
        row = [
            put(v, n.map((c, k) => thick * (0.3 * side[k] - 0.5 * c)), side, sheet.light[v] - 0.06),
            put(v, n.map((c) => -c * thick), n.map((c, k) => side[k] - c), sheet.light[v] - 0.25)
        ];
        ridges.set(v, row);
        return row;
    };
    for (const [a, b] of edges) {
        const A = ridge(a);
        const B = ridge(b);
        out.quad(use(a), A[0], B[0], use(b));
        out.quad(A[0], A[1], B[1], B[0]);
    }
    return out;
}

const NOWHERE: readonly number[] = [0, 0, 0];

/** Smooth maximum: two hems meet in a round corner. `k` is the rounding, metres. */
export function smoothMax(a: number, b: number, k: number): number {
    const t = Math.max(k - Math.abs(a - b), 0) / k;
    return Math.max(a, b) + (t * t * t * k) / 6;
}

/** How far along the arm a place lies: 0 at the shoulder joint, metres; negative on the trunk. */
export const armReach = (figure: BodyFigure, x: number): number => Math.abs(x) - figure.shoulder[0];

/** 1 on the arm, 0 on the trunk, blending over the armhole. */
export const armShare = (figure: BodyFigure, x: number): number => smoothstep(-0.02 * figure.scale, 0.06 * figure.scale, armReach(figure, x));
