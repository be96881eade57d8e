import type { Vec2 } from './curves';

/** Sweeps before it gives up: a hooked corner takes some twenty. */
const SWEEPS = 40;
/** Least area of a triangle, as a share of the mean: none is a sliver either. */
const LEAST = 0.04;
/** How far a point tries to move: shares of the way to the middle of its neighbours, and of the room they span. */
const STEPS = [0.12, 0.04];
const WAYS: readonly Vec2[] = [[1, 0], [-1, 0], [0, 1], [0, -1], [0.7, 0.7], [0.7, -0.7], [-0.7, 0.7], [-0.7, -0.7]];

/**
 * Moves the points of the rings between an outline and a hole until no triangle between them is turned over, where they
 * can: a hole near its outline, or one with hooked corners, folds rings that were laid straight across. The first ring
 * and the last stay. Works in the plane of the points, whatever the scale of its axes.
 * @param rings From the outline to the hole, all of one length; changed in place.
 * @param closed Whether the last point of a ring is followed by its first; if not, the ends of the rings stay too.
 */
export function untangle(rings: Vec2[][], closed: boolean): void {
    const n = rings[0].length;
    const spans = closed ? n : n - 1;
    const next = (k: number): number => (k + 1) % n;
    // The quad k of band r is (r, k), (r + 1, k), (r + 1, k + 1), (r, k + 1), cut from its first corner to its third.
    const area = (a: Vec2, b: Vec2, c: Vec2): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    const first = (r: number, k: number): number => area(rings[r][k], rings[r + 1][k], rings[r + 1][next(k)]);
    const second = (r: number, k: number): number => area(rings[r][k], rings[r + 1][next(k)], rings[r][next(k)]);
    let whole = 0;
    for (let r = 0; r + 1 < rings.length; r++) for (let k = 0; k < spans; k++) whole += first(r, k) + second(r, k);
    const sign = whole < 0 ? -1 : 1;

    const enough = (LEAST * Math.abs(whole)) / (2 * spans * (rings.length - 1));
    /** What the triangles that share a point lack of the least area: 0 at best, else below 0. */
    const lack = (r: number, k: number): number => {
        const before = (k + n - 1) % n;
        let sum = 0;
        for (const area of [first(r, k), second(r, k), second(r, before), first(r - 1, k), first(r - 1, before), second(r - 1, before)]) sum += Math.min(0, sign * area - enough);
        return sum;
    };
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        // Whether anything was folded and could be helped.
        let moved = false;
        for (let r = 1; r + 1 < rings.length; r++)
            for (let k = closed ? 0 : 1; k < (closed ? n : n - 1); k++) {
                const now = lack(r, k);
                if (now === 0) continue;
                const point = rings[r][k];
                const [x, y] = point;
                const around = [rings[r - 1][k], rings[r + 1][k], rings[r][(k + n - 1) % n], rings[r][next(k)]];
                const middle = [0, 1].map((d) => around.reduce((sum, p) => sum + p[d], 0) / 4);
                const reach = [0, 1].map((d) => Math.max(...around.map((p) => p[d])) - Math.min(...around.map((p) => p[d])));
                let best = now;
                let [bestX, bestY] = [x, y];
                const attempt = (toX: number, toY: number): void => {
                    point[0] = toX;
                    point[1] = toY;
                    const here = lack(r, k);
                    if (here > best) [best, bestX, bestY] = [here, toX, toY];
                };
                for (const step of STEPS) {
                    attempt(x + (middle[0] - x) * step, y + (middle[1] - y) * step);
                    for (const [dx, dy] of WAYS) attempt(x + dx * step * reach[0], y + dy * step * reach[1]);
                }
                point[0] = bestX;
                point[1] = bestY;
                moved ||= best > now;
            }
        if (!moved) return;
    }
}
