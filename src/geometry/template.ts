import type { Field } from './field';
import type { Vec3 } from './vec3';

/**
 * A permanent quad mesh that is laid on fields: written once for the left half (x ≥ 0), it serves every figure. The order
 * of vertices and faces depends on how it was put together, never on the figure, so morphs, masks and weights keep fitting.
 * Avatar space, metres.
 */
export class Template {
    /** xyz per vertex. */
    positions: number[] = [];
    /** 1 for vertices on the plane x = 0: they stay on it and are shared by both halves. */
    seam: number[] = [];
    /** How freely {@link relaxOnto} moves a vertex, 0 … 1. */
    freedom: number[] = [];
    /** Four vertices a face, counter-clockwise seen from outside; the fourth is −1 in a triangle. */
    faces: number[] = [];
    /** Chart of each face (what `uvs` are relative to). */
    charts: number[] = [];
    /** u and v of each corner in the chart's unit square, eight numbers a face; v grows away from the ground or the wrist. */
    uvs: number[] = [];
    /** Normals that were modelled rather than read off the field, by vertex. */
    normals = new Map<number, Vec3>();

    get vertexCount(): number {
        return this.seam.length;
    }
    get faceCount(): number {
        return this.charts.length;
    }

    /** Adds a vertex; returns its index. */
    vertex(p: Readonly<Vec3>, seam = false, freedom = 0): number {
        this.positions.push(p[0], p[1], p[2]);
        this.seam.push(seam ? 1 : 0);
        this.freedom.push(freedom);
        return this.seam.length - 1;
    }

    get(i: number): Vec3 {
        return [this.positions[3 * i], this.positions[3 * i + 1], this.positions[3 * i + 2]];
    }

    set(i: number, p: Readonly<Vec3>): void {
        this.positions[3 * i] = p[0];
        this.positions[3 * i + 1] = p[1];
        this.positions[3 * i + 2] = p[2];
    }

    /** Adds a quad; `uv` holds u, v of a, b, c, d. */
    quad(a: number, b: number, c: number, d: number, chart: number, uv: readonly number[], flip = false): void {
        if (flip) {
            this.faces.push(a, d, c, b);
            this.uvs.push(uv[0], uv[1], uv[6], uv[7], uv[4], uv[5], uv[2], uv[3]);
        } else {
            this.faces.push(a, b, c, d);
            this.uvs.push(uv[0], uv[1], uv[2], uv[3], uv[4], uv[5], uv[6], uv[7]);
        }
        this.charts.push(chart);
    }

    /** Adds a triangle; `uv` holds u, v of a, b, c. */
    triangle(a: number, b: number, c: number, chart: number, uv: readonly number[], flip = false): void {
        if (flip) this.faces.push(a, c, b, -1);
        else this.faces.push(a, b, c, -1);
        if (flip) this.uvs.push(uv[0], uv[1], uv[4], uv[5], uv[2], uv[3], 0, 0);
        else this.uvs.push(uv[0], uv[1], uv[2], uv[3], uv[4], uv[5], 0, 0);
        this.charts.push(chart);
    }

    /** Corners of a face: 3 or 4 vertex indices. */
    corners(face: number): number[] {
        const at = 4 * face;
        return this.faces.slice(at, this.faces[at + 3] < 0 ? at + 3 : at + 4);
    }
}

export interface LinkOptions {
    /** Joins the last vertex to the first. @default true */
    closed?: boolean;
    /** Turns the faces over. @default false */
    flip?: boolean;
    /** Rotates the chart's u by this many vertices, to move the uv cut. @default 0 */
    turn?: number;
}

/** Joins two rings of equally many vertices by quads (A[k], A[k+1], B[k+1], B[k]); v runs from `vA` to `vB`. */
export function link(t: Template, A: readonly number[], B: readonly number[], chart: number, vA: number, vB: number, options: LinkOptions = {}): void {
    const { closed = true, flip = false, turn = 0 } = options;
    const n = A.length;
    if (B.length !== n) throw new Error(`link: rings must be equally long (got ${n} and ${B.length})`);
    const columns = closed ? n : n - 1;
    for (let k = 0; k < columns; k++) {
        const l = (k + 1) % n;
        const u0 = ((k + turn) % n) / columns;
        const u1 = u0 + 1 / columns;
        t.quad(A[k], A[l], B[l], B[k], chart, [u0, vA, u1, vA, u1, vB, u0, vB], flip);
    }
}

/** Closes a ring with a fan to the vertex `tip`. */
export function fan(t: Template, ring: readonly number[], tip: number, chart: number, vRing: number, vTip: number, flip = false): void {
    const n = ring.length;
    for (let k = 0; k < n; k++)
        t.triangle(ring[k], ring[(k + 1) % n], tip, chart, [k / n, vRing, (k + 1) / n, vRing, (k + 0.5) / n, vTip], flip);
}

/** Distances below this are on the surface, metres. */
const ON_SURFACE = 1.5e-5;

/** The point where the ray from `c` along the unit direction (dx, dy, dz) leaves the field; `start` is a first guess. */
export function alongRay(field: Field, c: Readonly<Vec3>, dx: number, dy: number, dz: number, start: number): Vec3 {
    let r = start;
    let low = 1e-4;
    let high = 1e9;
    const g = field.gradient;
    // Newton, kept inside the bracket: two or three evaluations as a rule.
    for (let i = 0; i < 12; i++) {
        const f = field.evaluate(c[0] + dx * r, c[1] + dy * r, c[2] + dz * r);
        if (f < ON_SURFACE && f > -ON_SURFACE) break;
        if (f > 0) high = r;
        else low = r;
        const slope = g[0] * dx + g[1] * dy + g[2] * dz;
        let next = r - f / (slope > 0.35 ? slope : 0.35);
        if (next <= low) next = high < 1e8 ? (low + high) / 2 : low + 1e-4;
        if (next >= high) next = (low + high) / 2;
        r = next;
    }
    return [c[0] + dx * r, c[1] + dy * r, c[2] + dz * r];
}

/** Moves a vertex onto the field along its gradient; a seam vertex stays on x = 0. */
export function project(field: Field, t: Template, i: number, iterations = 3): void {
    const p = t.positions;
    const g = field.gradient;
    const seam = t.seam[i] === 1;
    let x = p[3 * i];
    let y = p[3 * i + 1];
    let z = p[3 * i + 2];
    for (let q = 0; q < iterations; q++) {
        const f = field.evaluate(x, y, z);
        const gx = seam ? 0 : g[0];
        const g2 = gx * gx + g[1] * g[1] + g[2] * g[2];
        let step = f / (g2 > 0.2 ? g2 : 0.2);
        step = step > 0.02 ? 0.02 : step < -0.02 ? -0.02 : step;
        x -= gx * step;
        y -= g[1] * step;
        z -= g[2] * step;
        if (f < ON_SURFACE && f > -ON_SURFACE) break;
    }
    p[3 * i] = seam ? 0 : x;
    p[3 * i + 1] = y;
    p[3 * i + 2] = z;
}

/** Spreads the vertices that have freedom evenly among their neighbours, staying on the field. */
export function relaxOnto(field: Field, t: Template, iterations: number): void {
    const free: number[] = [];
    const slot = new Int32Array(t.vertexCount).fill(-1);
    for (let i = 0; i < t.vertexCount; i++) {
        if (t.freedom[i] <= 0) continue;
        slot[i] = free.length;
        free.push(i);
    }
    const neighbours: number[][] = free.map(() => []);
    for (let f = 0; f < t.faceCount; f++) {
        const n = t.faces[4 * f + 3] < 0 ? 3 : 4;
        for (let a = 0; a < n; a++) {
            const i = t.faces[4 * f + a];
            const j = t.faces[4 * f + ((a + 1) % n)];
            if (slot[i] >= 0) neighbours[slot[i]].push(j);
            if (slot[j] >= 0) neighbours[slot[j]].push(i);
        }
    }
    const p = t.positions;
    const next = new Float64Array(3 * free.length);
    for (let it = 0; it < iterations; it++) {
        for (let k = 0; k < free.length; k++) {
            const i = free[k];
            let x = 0;
            let y = 0;
            let z = 0;
            for (const j of neighbours[k]) {
                x += p[3 * j];
                y += p[3 * j + 1];
                z += p[3 * j + 2];
            }
            const n = neighbours[k].length;
            const w = 0.5 * t.freedom[i];
            next[3 * k] = t.seam[i] ? 0 : p[3 * i] + (x / n - p[3 * i]) * w;
            next[3 * k + 1] = p[3 * i + 1] + (y / n - p[3 * i + 1]) * w;
            next[3 * k + 2] = p[3 * i + 2] + (z / n - p[3 * i + 2]) * w;
        }
        for (let k = 0; k < free.length; k++) {
            const i = free[k];
            p[3 * i] = next[3 * k];
            p[3 * i + 1] = next[3 * k + 1];
            p[3 * i + 2] = next[3 * k + 2];
            project(field, t, i, it === iterations - 1 ? 4 : 1);
        }
    }
}
