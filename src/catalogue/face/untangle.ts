import type { Vec2 } from './curves';

/** Sweeps before it gives up: a hooked corner takes some twenty. */
const SWEEPS = 80;
/** Least area of a triangle, as a share of the mean: none is a sliver either. */
const LEAST = 0.04;
/** How far a point tries to move: shares of the way to the middle of its neighbours, and of the room they span. */
const STEPS = [0.3, 0.12, 0.04];
const WAYS: readonly Vec2[] = [[1, 0], [-1, 0], [0, 1], [0, -1], [0.7, 0.7], [0.7, -0.7], [-0.7, 0.7], [-0.7, -0.7]];

/**
 * Moves the points of the rings between an outline and a hole until no triangle between them is turned over, where they
 * can: a hole near its outline, or one with hooked corners, folds rings that were laid straight across. The first ring
 * and the last stay. Works in the plane of the points, whatever the scale of its axes.
 * @param rings From the outline to the hole, all of one length; changed in place.
 * @param closed Whether the last point of a ring is followed by its first; if not, the ends of the rings stay too.
 * @param folded Whether the last two rings may lie on each other: what is between them then need not have an area.
 */
export function untangle(rings: Vec2[][], closed: boolean, folded = false): void {
    const n = rings[0].length;
    const bands = rings.length - 1;
    const spans = closed ? n : n - 1;
    // Flat, for speed: a head has sixty poses of its eyes and mouth.
    const xs = new Float64Array(n * rings.length);
    const ys = new Float64Array(n * rings.length);
    rings.forEach((ring, r) =>
        ring.forEach(([x, y], k) => {
            xs[r * n + k] = x;
            ys[r * n + k] = y;
        })
    );
    const area = (a: number, b: number, c: number): number => (xs[b] - xs[a]) * (ys[c] - ys[a]) - (ys[b] - ys[a]) * (xs[c] - xs[a]);
    // The quad k of band r is (r, k), (r + 1, k), (r + 1, k + 1), (r, k + 1), cut from its first corner to its third.
    const first = (r: number, k: number, next: number): number => area(r * n + k, r * n + n + k, r * n + n + next);
    const second = (r: number, k: number, next: number): number => area(r * n + k, r * n + n + next, r * n + next);
    let whole = 0;
    for (let r = 0; r < bands; r++) for (let k = 0; k < spans; k++) whole += first(r, k, (k + 1) % n) + second(r, k, (k + 1) % n);
    const sign = whole < 0 ? -1 : 1;
    const enough = (LEAST * Math.abs(whole)) / (2 * spans * bands);
    const short = (r: number, area: number): number => {
        const lacks = Math.min(0, sign * area - (folded && r === bands - 1 ? 0 : enough));
        return -lacks * lacks;
    };
    /** What the triangles that share a point lack of the least area: 0 at best, else below 0. */
    const lack = (r: number, k: number, before: number, next: number): number =>
        short(r, first(r, k, next)) + short(r, second(r, k, next)) + short(r, second(r, before, k)) +
        short(r - 1, first(r - 1, k, next)) + short(r - 1, first(r - 1, before, k)) + short(r - 1, second(r - 1, before, k));

    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        // Whether anything was folded and could be helped.
        let moved = false;
        for (let r = 1; r < bands; r++)
            for (let k = closed ? 0 : 1; k < (closed ? n : n - 1); k++) {
                const before = (k + n - 1) % n;
                const next = (k + 1) % n;
                const now = lack(r, k, before, next);
                if (now === 0) continue;
                const at = r * n + k;
                const [a, b, c, d] = [at - n, at + n, r * n + before, r * n + next];
                const x = xs[at];
                const y = ys[at];
                const middleX = (xs[a] + xs[b] + xs[c] + xs[d]) / 4 - x;
                const middleY = (ys[a] + ys[b] + ys[c] + ys[d]) / 4 - y;
                const reachX = Math.max(xs[a], xs[b], xs[c], xs[d]) - Math.min(xs[a], xs[b], xs[c], xs[d]);
                const reachY = Math.max(ys[a], ys[b], ys[c], ys[d]) - Math.min(ys[a], ys[b], ys[c], ys[d]);
                let best = now;
                let bestX = x;
                let bestY = y;
                for (const step of STEPS)
                    for (let way = -1; way < WAYS.length; way++) {
                        xs[at] = x + step * (way < 0 ? middleX : WAYS[way][0] * reachX);
                        ys[at] = y + step * (way < 0 ? middleY : WAYS[way][1] * reachY);
                        const here = lack(r, k, before, next);
                        if (here <= best) continue;
                        best = here;
                        bestX = xs[at];
                        bestY = ys[at];
                    }
                xs[at] = bestX;
                ys[at] = bestY;
                moved ||= best > now;
            }
        if (!moved) break;
    }
    for (let r = 1; r < bands; r++)
        for (let k = 0; k < n; k++) {
            rings[r][k][0] = xs[r * n + k];
            rings[r][k][1] = ys[r * n + k];
        }
}
