import type { MeshBuilder } from '../../geometry/mesh';

/** Negative where cloth is. Avatar space, metres. */
export type Hem = (x: number, y: number, z: number) => number;

/**
 * A piece of cloth while it is cut: faces of three to eight corners over vertices that double where the picture is cut.
 * Whole quads are cut, not the triangles they will become: those would leave a vertex on every diagonal.
 */
export class Sheet {
    count = 0;
    /** Eight numbers a vertex: place, normal, uv (see {@link get}). Interpolated as they are; normals are made unit at the end. */
    private data = new Float64Array(STRIDE * 512);
    light = new Float32Array(512);
    joints = new Uint16Array(4 * 512);
    weights = new Float32Array(4 * 512);
    /** The first vertex at the same place. */
    weld = new Int32Array(512);
    /** Which hems a place lies on, one bit each; read at the welded vertex. */
    hems = new Uint32Array(512);
    /** Corners of each face, counter-clockwise. */
    faces: number[][] = [];
    private cuts = 0;

    /** A vertex's place (`k` 0 … 2), normal (3 … 5) or uv (6, 7). */
    get(i: number, k: number): number {
        return this.data[STRIDE * i + k];
    }

    /** Adds a vertex with everything at zero, a place of its own. */
    vertex(): number {
        const i = this.count++;
        if (i >= this.light.length) {
            this.data = twice(this.data);
            this.light = twice(this.light);
            this.joints = twice(this.joints);
            this.weights = twice(this.weights);
            this.weld = twice(this.weld);
            this.hems = twice(this.hems);
        }
        this.weld[i] = i;
        return i;
    }

    /** Gives a vertex the `at`th place and normal and the `uvAt`th uv of some arrays. */
    place(i: number, p: ArrayLike<number>, n: ArrayLike<number>, at: number, uv: ArrayLike<number>, uvAt: number): void {
        for (let k = 0; k < 3; k++) {
            this.data[STRIDE * i + k] = p[3 * at + k];
            this.data[STRIDE * i + 3 + k] = n[3 * at + k];
        }
        this.data[STRIDE * i + 6] = uv[2 * uvAt];
        this.data[STRIDE * i + 7] = uv[2 * uvAt + 1];
    }

    /**
     * Keeps what lies where `hem` is negative. Vertices near the hem are moved onto it, which spares the slivers a cut
     * beside them would leave; edges it crosses in their middle are split, and where it bows between them, bent to it.
     * @param bow How far the hem may run beside the edge that follows it, metres.
     * @param near Vertices this share of an edge or nearer are moved.
     */
    cut(hem: Hem, bow: number, near: number): void {
        const bit = 1 << this.cuts++;
        const side = this.snap(hem, bit, near);
        this.clip(hem, side, bit);
        this.bend(hem, bit, bow);
    }

    /** Moves near vertices onto the hem. Returns −1 inside, 0 on the hem, 1 outside, by vertex. */
    private snap(hem: Hem, bit: number, near: number): Int8Array {
        const many = this.count;
        const { weld, data } = this;
        const side = new Int8Array(many);
        for (let i = 0; i < many; i++) {
            const p = STRIDE * i;
            side[i] = weld[i] < i ? side[weld[i]] : hem(data[p], data[p + 1], data[p + 2]) < 0 ? -1 : 1;
        }
        // By place: the shortest way onto the hem, and the place it leads towards.
        const way = new Float64Array(many).fill(near);
        const towards = new Int32Array(many).fill(-1);
        const crossings: number[] = [];
        this.eachEdge((i, j) => {
            const a = weld[i];
            const b = weld[j];
            if (side[a] === side[b]) return;
            crossings.push(i, j);
            const t = this.crossing(hem, a, b, side[a]);
            for (const [from, to, share] of [[a, b, t], [b, a, 1 - t]]) {
                if (share >= way[from] || this.hems[from] !== 0) continue;
                // The middle of the body stays in the middle.
                if (data[STRIDE * from] < MIDDLE && data[STRIDE * from] > -MIDDLE && Math.abs(data[STRIDE * to]) >= MIDDLE) continue;
                way[from] = share;
                towards[from] = to;
            }
        });
        if (crossings.length === 0) return side;
        const before = data.slice(0, STRIDE * many);
        const moved = new Uint8Array(many);
        for (let e = 0; e < crossings.length; e += 2)
            for (const [i, j] of [[crossings[e], crossings[e + 1]], [crossings[e + 1], crossings[e]]]) {
                const a = weld[i];
                if (towards[a] !== weld[j] || moved[i]) continue;
                // This vertex's own edge leads there, so its uv can follow.
                moved[i] = 1;
                const t = way[a];
                for (let k = 6; k < STRIDE; k++) data[STRIDE * i + k] = before[STRIDE * i + k] + (before[STRIDE * j + k] - before[STRIDE * i + k]) * t;
            }
        for (let i = 0; i < many; i++) {
            const a = weld[i];
            if (towards[a] < 0) continue;
            for (let k = 0; k < 6; k++) data[STRIDE * i + k] = before[STRIDE * a + k] + (before[STRIDE * towards[a] + k] - before[STRIDE * a + k]) * way[a];
            side[i] = 0;
            if (a === i) this.hems[i] |= bit;
        }
        return side;
    }

    /** Cuts the faces; new vertices lie on the hem. */
    private clip(hem: Hem, side: Int8Array, bit: number): void {
        const kept: number[][] = [];
        const made = new Map<number, number>();
        const many = this.count;
        const split = (i: number, j: number): number => {
            // One vertex for both faces at an edge, one place for both sides of a uv cut.
            const [a, b] = i < j ? [i, j] : [j, i];
            const known = made.get(a * many + b);
            if (known !== undefined) return known;
            const [wa, wb] = [this.weld[a], this.weld[b]];
            const low = Math.min(wa, wb);
            const index = this.between(a, b, this.crossing(hem, wa, wb, side[wa]));
            const place = -1 - (low * many + Math.max(wa, wb));
            const first = made.get(place);
            if (first === undefined) made.set(place, index);
            else this.weld[index] = first;
            if (first === undefined) this.hems[index] = bit | (this.hems[wa] & this.hems[wb]);
            made.set(a * many + b, index);
            return index;
        };
        const clipped = (face: readonly number[]): void => {
            const n = face.length;
            const polygon: number[] = [];
            for (let k = 0; k < n; k++) {
                const i = face[k];
                const next = face[(k + 1) % n];
                const s = side[i];
                // A corner on the hem with cloth on neither hand only touches it.
                if (s < 0 || (s === 0 && (side[next] <= 0 || side[face[(k + n - 1) % n]] <= 0))) polygon.push(i);
                if (s * side[next] < 0) polygon.push(split(i, next));
            }
            if (polygon.length > 2) kept.push(polygon);
        };
        for (const face of this.faces) {
            let inside = false;
            let outside = false;
            let turns = 0;
            let last = 0;
            let first = 0;
            for (const i of face) {
                if (side[i] < 0) inside = true;
                else if (side[i] > 0) outside = true;
                if (side[i] === 0) continue;
                if (last !== 0 && side[i] !== last) turns++;
                if (first === 0) first = side[i];
                last = side[i];
            }
            if (last !== first) turns++;
            if (!inside) continue;
            if (!outside) kept.push(face);
            else if (turns > 2 && face.length === 4) {
                // In at two opposite corners: each half is cut for itself.
                clipped([face[0], face[1], face[2]]);
                clipped([face[0], face[2], face[3]]);
            } else clipped(face);
        }
        this.faces = kept;
    }

    /** Bends edges that lie on the hem out to it. */
    private bend(hem: Hem, bit: number, bow: number): void {
        const { weld, hems } = this;
        for (const { face, corner } of this.openEdges((i) => (hems[weld[i]] & bit) !== 0)) {
            const polygon = this.faces[face];
            const k = polygon.indexOf(corner);
            const added: number[] = [];
            this.halve(hem, corner, polygon[(k + 1) % polygon.length], bow, HALVINGS, bit, added);
            polygon.splice(k + 1, 0, ...added);
        }
    }

    /** Adds to `added` what brings the edge between two vertices nearer to the hem, in order. */
    private halve(hem: Hem, i: number, j: number, bow: number, rounds: number, bit: number, added: number[]): void {
        const at = (v: number, d: number): number => this.data[STRIDE * v + d];
        const [ux, uy, uz] = [at(j, 0) - at(i, 0), at(j, 1) - at(i, 1), at(j, 2) - at(i, 2)];
        const [nx, ny, nz] = [at(i, 3) + at(j, 3), at(i, 4) + at(j, 4), at(i, 5) + at(j, 5)];
        const [x, y, z] = [uy * nz - uz * ny, uz * nx - ux * nz, ux * ny - uy * nx];
        const l = Math.sqrt(x * x + y * y + z * z);
        const length = Math.sqrt(ux * ux + uy * uy + uz * uz);
        if (l < 1e-12 || length < 4 * bow) return;
        const value = (s: number): number => hem((at(i, 0) + at(j, 0)) / 2 + (x / l) * s, (at(i, 1) + at(j, 1)) / 2 + (y / l) * s, (at(i, 2) + at(j, 2)) / 2 + (z / l) * s);
        const beyond = value(0) >= 0;
        const reach = (beyond ? -0.45 : 0.45) * length;
        if (value(reach) < 0 !== beyond) return;
        let low = 0;
        let high = 1;
        for (let q = 0; q < 8; q++) {
            const t = (low + high) / 2;
            if (value(reach * t) >= 0 === beyond) low = t;
            else high = t;
        }
        const s = (reach * (low + high)) / 2;
        if (Math.abs(s) < bow) return;
        const v = this.between(i, j, 0.5);
        this.data[STRIDE * v] += (x / l) * s;
        this.data[STRIDE * v + 1] += (y / l) * s;
        this.data[STRIDE * v + 2] += (z / l) * s;
        this.hems[v] = bit | (this.hems[this.weld[i]] & this.hems[this.weld[j]]);
        if (rounds > 1) this.halve(hem, i, v, bow, rounds - 1, bit, added);
        added.push(v);
        if (rounds > 1) this.halve(hem, v, j, bow, rounds - 1, bit, added);
    }

    /** Edges of one face only whose ends both pass, each by its face and the corner it leaves; uv cuts are no edges. */
    openEdges(passes: (vertex: number) => boolean): { face: number; corner: number }[] {
        const { weld } = this;
        const edges = new Map<number, { face: number; corner: number }>();
        const many = this.count;
        this.faces.forEach((polygon, face) => {
            let i = polygon[polygon.length - 1];
            let ok = passes(i);
            for (const j of polygon) {
                const next = passes(j);
                if (ok && next) {
                    const back = weld[j] * many + weld[i];
                    if (!edges.delete(back)) edges.set(weld[i] * many + weld[j], { face, corner: i });
                }
                i = j;
                ok = next;
            }
        });
        return [...edges.values()];
    }

    private eachEdge(visit: (i: number, j: number) => void): void {
        for (const polygon of this.faces) {
            let i = polygon[polygon.length - 1];
            for (const j of polygon) {
                visit(i, j);
                i = j;
            }
        }
    }

    /** Where the hem crosses the edge between two places, as a share from `a`. Bisection: hems are curves. */
    private crossing(hem: Hem, a: number, b: number, sideOfA: number): number {
        // From the lower number, so that both faces at an edge find the same place.
        if (a > b) return 1 - this.crossing(hem, b, a, -sideOfA);
        const { data } = this;
        const [p, q] = [STRIDE * a, STRIDE * b];
        const dx = data[q] - data[p];
        const dy = data[q + 1] - data[p + 1];
        const dz = data[q + 2] - data[p + 2];
        let low = 0;
        let high = 1;
        for (let k = 0; k < 12; k++) {
            const t = (low + high) / 2;
            if (hem(data[p] + dx * t, data[p + 1] + dy * t, data[p + 2] + dz * t) < 0 === sideOfA < 0) low = t;
            else high = t;
        }
        return (low + high) / 2;
    }

    /** Adds a vertex between two, its weights the four strongest of both. */
    private between(a: number, b: number, t: number): number {
        const i = this.vertex();
        for (let k = 0; k < STRIDE; k++) this.data[STRIDE * i + k] = this.data[STRIDE * a + k] + (this.data[STRIDE * b + k] - this.data[STRIDE * a + k]) * t;
        this.light[i] = this.light[a] + (this.light[b] - this.light[a]) * t;
        const joints: number[] = [];
        const weights: number[] = [];
        for (const [from, share] of [[a, 1 - t], [b, t]])
            for (let k = 4 * from; k < 4 * from + 4; k++) {
                if (this.weights[k] === 0) continue;
                const known = joints.indexOf(this.joints[k]);
                if (known >= 0) weights[known] += this.weights[k] * share;
                else {
                    joints.push(this.joints[k]);
                    weights.push(this.weights[k] * share);
                }
            }
        for (let k = 0; k < 4 && joints.length > 0; k++) {
            let best = 0;
            for (let m = 1; m < weights.length; m++) if (weights[m] > weights[best]) best = m;
            this.joints[4 * i + k] = joints[best];
            this.weights[4 * i + k] = weights[best];
            joints.splice(best, 1);
            weights.splice(best, 1);
        }
        return i;
    }

    /** Triangles of a face: quads along the body's own diagonal, cut faces by clipping their best shaped corner, again and again. */
    triangles(polygon: readonly number[], out: MeshBuilder, index: (vertex: number) => number): void {
        const rest = polygon.slice();
        const put = (a: number, b: number, c: number): void => out.triangle(index(a), index(b), index(c));
        if (rest.length > 3 && !rest.some((i) => this.hems[this.weld[i]] !== 0)) {
            for (let k = 1; k < rest.length - 1; k++) put(rest[0], rest[k], rest[k + 1]);
            return;
        }
        while (rest.length > 3) {
            const n = rest.length;
            let best = -Infinity;
            let ear = 0;
            for (let k = 0; k < n; k++) {
                const [a, b, c] = [rest[(k + n - 1) % n], rest[k], rest[(k + 1) % n]];
                let shape = this.shape(a, b, c);
                // What is left counts too: a quad's ear decides over both its triangles.
                if (n === 4) shape = Math.min(shape, this.shape(a, c, rest[(k + 2) % n]));
                if (shape > best + 1e-9 && !rest.some((v) => v !== a && v !== b && v !== c && this.within(v, a, b, c))) {
                    best = shape;
                    ear = k;
                }
            }
            put(rest[(ear + n - 1) % n], rest[ear], rest[(ear + 1) % n]);
            rest.splice(ear, 1);
        }
        put(rest[0], rest[1], rest[2]);
    }

    /** Whether a vertex lies over a triangle. */
    private within(v: number, a: number, b: number, c: number): boolean {
        return this.shape(a, b, v) > 1e-6 && this.shape(b, c, v) > 1e-6 && this.shape(c, a, v) > 1e-6;
    }

    /** Twice a triangle's area over its longest side squared, negative where it faces against its normals. */
    private shape(a: number, b: number, c: number): number {
        const d = this.data;
        const [p, q, r] = [STRIDE * a, STRIDE * b, STRIDE * c];
        const ux = d[q] - d[p];
        const uy = d[q + 1] - d[p + 1];
        const uz = d[q + 2] - d[p + 2];
        const vx = d[r] - d[p];
        const vy = d[r + 1] - d[p + 1];
        const vz = d[r + 2] - d[p + 2];
        const x = uy * vz - uz * vy;
        const y = uz * vx - ux * vz;
        const z = ux * vy - uy * vx;
        const wx = vx - ux;
        const wy = vy - uy;
        const wz = vz - uz;
        const longest = Math.max(ux * ux + uy * uy + uz * uz, vx * vx + vy * vy + vz * vz, wx * wx + wy * wy + wz * wz);
        const facing = x * d[p + 3] + y * d[p + 4] + z * d[p + 5];
        return ((facing < 0 ? -1 : 1) * Math.sqrt(x * x + y * y + z * z)) / (longest || 1);
    }
}

/** Numbers a vertex in `data`. */
const STRIDE = 8;
/** How often an edge along a hem is halved: corners want it. */
const HALVINGS = 3;
/** On the body's middle, metres. */
const MIDDLE = 1e-6;

const twice = <T extends Float64Array | Float32Array | Uint16Array | Int32Array | Uint32Array>(old: T): T => {
    const next = new (old.constructor as new (n: number) => T)(2 * old.length);
    next.set(old);
    return next;
};
