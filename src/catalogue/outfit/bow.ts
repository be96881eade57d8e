import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, sin, TAU } from '../../geometry/scalar';
import type { Drawing } from '../../paint/drawing';
import { foldedCloth, type Fold } from './cloth';
import { ribbon, type RibbonRow } from './ribbon';

export interface BowOptions {
    /** Centre of the knot, avatar space, metres. */
    center: readonly [number, number, number];
    /** From the knot to the end of a loop, metres. */
    size: number;
    /** Height of a loop as a share of the usual. @default 1 */
    full?: number;
    /** Length of the hanging tails, metres; 0 for none. @default 1.3 × size */
    tails?: number;
    /** Degrees the bow leans back to lie on the chest. @default 12 */
    lean?: number;
    /** 1 looks forward, −1 is tied behind. @default 1 */
    side?: 1 | -1;
    /** The least |z| of a tail at a place, avatar space: what it hangs in front of. */
    against?(x: number, y: number): number;
    /** Bone index all of it hangs on. */
    bone: number;
}

/** Along a loop, from the knot in front, round its end, back behind: shares of the size; half width last. */
const LOOP: readonly (readonly [x: number, y: number, z: number, half: number])[] = [
    [0.06, 0, 0.08, 0.11], [0.24, 0.02, 0.17, 0.19], [0.5, 0.05, 0.235, 0.31], [0.77, 0.07, 0.2, 0.4], [0.96, 0.075, 0.1, 0.44],
    [1.02, 0.07, 0.005, 0.445], [0.94, 0.06, -0.075, 0.42], [0.6, 0.03, -0.085, 0.3], [0.1, 0, -0.03, 0.12]
];
/** How far a loop's middle stands out, row by row: most at its end, which is thereby round. */
const SWELL = [0, 0.03, 0.05, 0.06, 0.085, 0.1, 0.07, 0, 0] as const;
/** Along a tail: share of its length down, how far out and forward (shares of the size), half width, gather. */
const TAIL: readonly (readonly [t: number, x: number, z: number, half: number, gather: number])[] = [
    [0, 0.04, 0.03, 0.085, 0.03], [0.22, 0.13, 0.06, 0.12, 0.034], [0.48, 0.2, 0.045, 0.16, 0.026], [0.75, 0.29, 0.02, 0.195, 0.018], [1, 0.36, 0.035, 0.225, 0.004]
];
/** Rows of the picture: loops above, tails below. */
const LOOPS_END = 0.5;

/** A tied bow: two loops of ribbon that stand open, a knot and two tails, closed all round. Its picture is {@link bowCloth}. */
export function bow(mesh: MeshBuilder, options: BowOptions): void {
    const { center, size, bone, against, full = 1 } = options;
    const facing = options.side ?? 1;
    const lean = ((options.lean ?? 12) * PI) / 180;
    const thick = 0.045 * size;
    const world = (x: number, y: number, z: number): [number, number, number] =>
        // Leant about the x axis, turned to its side, then moved to the knot.
        [center[0] + facing * x, center[1] + y * cos(lean) + z * sin(lean), center[2] + facing * (z * cos(lean) - y * sin(lean))];
    const put = (x: number, y: number, z: number, u: number, v: number, light: number): number => {
        const [X, Y, Z] = world(x, y, z);
        const i = mesh.vertex(X, Y, Z, 0, 0, 0, u, v);
        mesh.skinAt(i, [bone], [1]);
        mesh.shadeAt(i, light);
        return i;
    };
    for (const side of [1, -1]) {
        // Nobody ties both sides alike.
        const hand = side > 0 ? 1 : 0.95;
        const loop = LOOP.map(([x, y, z, half], i): RibbonRow => {
            const a = LOOP[Math.max(0, i - 1)];
            const b = LOOP[Math.min(LOOP.length - 1, i + 1)];
            const l = Math.sqrt((b[0] - a[0]) * (b[0] - a[0]) + (b[2] - a[2]) * (b[2] - a[2]));
            const tilt = 0.16 * x;
            const front = i < 5 ? 1 : 0;
            return {
                at: [side * size * x * hand, size * (y + (side > 0 ? 0.015 : -0.01) * x), size * z],
                across: [side * size * half * full * sin(tilt) * hand, size * half * full * cos(tilt), 0],
                out: [(side * -(b[2] - a[2])) / l, 0, (b[0] - a[0]) / l],
                swell: size * SWELL[i], gather: size * 0.03 * front * Math.max(0, 1 - x / 0.62),
                v: (LOOPS_END * i) / (LOOP.length - 1), light: i === 0 || i > 5 ? -0.4 : i === 1 ? -0.12 : 0
            };
        });
        ribbon(mesh, loop, { thick, put, flip: side < 0 });
        const length = (options.tails ?? size * 1.3) * (side > 0 ? 1 : 0.93);
        if (length === 0) continue;
        const rows = TAIL.map(([t, x, z, half, gather], i): RibbonRow => ({
            at: [side * size * x, -size * 0.04 - length * t, size * z], out: [0, 0, 1],
            // Cut aslant, the inner corner longer.
            across: [size * half, i === TAIL.length - 1 ? -side * size * half * 0.5 : -side * size * half * 0.16 * t, size * half * 0.25 * side * (0.5 - t)],
            swell: 0, gather: size * gather, v: lerp(LOOPS_END, 1, t), light: i === 0 ? -0.5 : i === 1 ? -0.15 : 0
        }));
        if (against)
            for (const { at } of rows) {
                const [X, Y, Z] = world(at[0], at[1], at[2]);
                at[2] += Math.max(0, Math.abs(against(X, Y)) + 0.06 * size - Math.abs(Z));
            }
        ribbon(mesh, rows, { thick: 0.05 * size, put });
    }
    // The knot: a short barrel, fuller in its middle.
    const ring = [-1, -0.6, 0, 0.6, 1].map((s) =>
        Array.from({ length: 8 }, (_, k) => {
            const a = (k / 8) * TAU;
            const round = 1 - 0.34 * s * s;
            return put(size * 0.15 * s, size * (0.015 + 0.185 * round * sin(a)), size * (0.1 + 0.135 * round * cos(a)), 0.5, LOOPS_END * 0.5, Math.abs(s) === 1 ? -0.4 : 0);
        })
    );
    for (let r = 0; r < 4; r++) for (let k = 0; k < 8; k++) mesh.quad(ring[r][k], ring[r + 1][k], ring[r + 1][(k + 1) % 8], ring[r][(k + 1) % 8]);
    for (let k = 1; k < 7; k++) {
        mesh.triangle(ring[0][0], ring[0][k], ring[0][k + 1]);
        mesh.triangle(ring[4][0], ring[4][k + 1], ring[4][k]);
    }
}

/** A bow's cloth: creases run out from the knot over the loops and down the tails. */
export function bowCloth(color: string): Drawing {
    const crease = (u: number, from: number, to: number, drift: number, width: number, strength: number): Fold => ({ points: [[u, from], [u + drift * 0.5, lerp(from, to, 0.5)], [u + drift, to]], width, strength });
    return foldedCloth(color, [
        crease(0.5, 0, 0.17, 0.03, 0.08, 0.7), crease(0.27, 0, 0.12, -0.05, 0.06, 0.6), crease(0.73, 0, 0.14, 0.06, 0.06, 0.6),
        crease(0.5, LOOPS_END, 0.92, 0.04, 0.08, 0.6), crease(0.24, LOOPS_END, 0.72, -0.05, 0.06, 0.5)
    ], 128);
}
