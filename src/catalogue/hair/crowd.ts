/** Size of a cell, in head heights: about 6 mm on a grown head. */
const CELL = 0.026;
const LOW = [-1.4, -2.8, -1.2] as const;
const COUNT = [108, 164, 93] as const;

/**
 * Which lock fills which cell of the space round a head. An ink line along an edge that a neighbour all but touches comes
 * out as dots, because the two surfaces pass through one another by less than the line is pushed back; such an edge has
 * to be found and its line taken away. The last lock that marks a cell owns it.
 */
export class Crowd {
    private locks = 0;
    private readonly cells = new Int16Array(COUNT[0] * COUNT[1] * COUNT[2]);

    /** A number no other lock has, above 0. */
    newLock(): number {
        return ++this.locks;
    }

    private index(x: number, y: number, z: number): number {
        const i = Math.floor((x - LOW[0]) / CELL);
        const j = Math.floor((y - LOW[1]) / CELL);
        const k = Math.floor((z - LOW[2]) / CELL);
        return i < 0 || j < 0 || k < 0 || i >= COUNT[0] || j >= COUNT[1] || k >= COUNT[2] ? -1 : i + COUNT[0] * (j + COUNT[1] * k);
    }

    /** Fills the slab between two cross sections: centres, directions across and out, half widths and heights. Head space. */
    fill(id: number, a: Slice, b: Slice): void {
        const [x, y, z] = [b.q[0] - a.q[0], b.q[1] - a.q[1], b.q[2] - a.q[2]];
        const along = Math.max(1, Math.ceil(Math.sqrt(x * x + y * y + z * z) / CELL));
        const across = Math.max(2, Math.ceil((2 * Math.max(a.w, b.w)) / CELL));
        for (let i = 0; i < along; i++) {
            const t = (i + 0.5) / along;
            const w = a.w + (b.w - a.w) * t;
            const h = a.h + (b.h - a.h) * t;
            const [cx, cy, cz] = [a.q[0] + x * t, a.q[1] + y * t, a.q[2] + z * t];
            const [bx, by, bz] = [(a.B[0] + (b.B[0] - a.B[0]) * t) * w, (a.B[1] + (b.B[1] - a.B[1]) * t) * w, (a.B[2] + (b.B[2] - a.B[2]) * t) * w];
            for (let j = 0; j <= across; j++) {
                const u = (2 * j) / across - 1;
                // The ridge falls off towards the edges, so the outer layers are narrower.
                const top = h * (1 - u * u);
                for (let d = 0; d <= top; d += CELL) {
                    const at = this.index(cx + bx * u + a.N[0] * d, cy + by * u + a.N[1] * d, cz + bz * u + a.N[2] * d);
                    if (at >= 0) this.cells[at] = id;
                }
            }
        }
    }

    /** How free the edge of lock `id` at one end of a slice stands, 0 … 1: 0 where another lock lies beside or just below it. */
    freedom(id: number, { q, N, B, w }: Slice, side: 1 | -1): number {
        let hits = 0;
        for (let step = 0; step < 6; step++) {
            const out = side * (w + (step < 3 ? 0.5 : 1.3) * CELL);
            const up = (1 - (step % 3)) * 0.8 * CELL;
            const at = this.index(q[0] + B[0] * out + N[0] * up, q[1] + B[1] * out + N[1] * up, q[2] + B[2] * out + N[2] * up);
            if (at < 0) continue;
            const other = this.cells[at];
            if (other && other !== id) hits++;
        }
        return hits > 1 ? 0 : hits ? 0.5 : 1;
    }
}

/** One cross section of a lock. Head space. */
export interface Slice {
    q: readonly number[];
    N: readonly number[];
    B: readonly number[];
    /** Half the width, and the height of the ridge. */
    w: number;
    h: number;
}
