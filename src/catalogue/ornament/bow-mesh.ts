import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin, TAU } from '../../geometry/scalar';
import { ribbon, type RibbonRow } from '../outfit/ribbon';
import type { V3 } from '../hair/scalp';
import { inFrame, upright, type Frame } from './seat';

/** A bow on hair. Lengths in head heights. */
export interface BowOptions {
    /** From the knot to the end of a loop. */
    size: number;
    /** Height of a loop as a share of the usual. @default 1 */
    full?: number;
    /** Length of the tails as a share of the size, 0 for none. @default 1.1 */
    tails?: number;
    /** Degrees the loops stand up from level. @default 14 */
    perk?: number;
    /** Where the tails fall. @default {@link tailFrame} */
    fall?: Frame;
    /** Height of the hair over `fall` where a tail hangs. */
    rest?(x: number, y: number): number | undefined;
    /** Takes each vertex: its number, place, and how far down a tail it is (0 on loops and knot). */
    made?(vertex: number, at: V3, down: number): void;
}

/** Along a loop, from the knot in front, round its end, back behind; shares of the size, half width, swell and light last. */
const LOOP: readonly (readonly [x: number, y: number, z: number, half: number, swell: number, light: number])[] = [
    [0.05, 0, 0.19, 0.115, 0, -0.45], [0.24, 0.015, 0.27, 0.2, 0.035, -0.1], [0.52, 0.04, 0.33, 0.33, 0.05, 0], [0.82, 0.05, 0.285, 0.415, 0.07, 0],
    [1, 0.05, 0.155, 0.43, 0.095, 0], [0.92, 0.04, 0.045, 0.4, 0.05, -0.3], [0.55, 0.02, 0.015, 0.29, 0, -0.45], [0.08, 0, 0.06, 0.12, 0, -0.5]
];
/** Along a tail: share of its length, how far out, half width, gather; shares of the size but the first. */
const TAIL: readonly (readonly [t: number, x: number, half: number, gather: number])[] = [
    [0, 0.05, 0.09, 0.035], [0.3, 0.17, 0.135, 0.032], [0.65, 0.27, 0.18, 0.02], [1, 0.37, 0.22, 0.004]
];
/** Rows of the picture: loops above, tails below, as the cloth of a bow is drawn. */
const LOOPS_END = 0.5;
/** Height of the knot's middle over the hair, share of the size. */
const KNOT = 0.19;

/** Where a bow's tails fall: from its knot, straight down, whichever way it leans. They face as the bow does, or `out`. */
export function tailFrame(bow: Frame, size: number, out = bow.out): Frame {
    const at = inFrame(bow, 0, 0, 0.1 * size);
    const level = Math.sqrt(out[0] * out[0] + out[2] * out[2]);
    // On top of the head tails fall forward or back as the bow looks.
    const face: V3 = level > 0.05 ? [out[0] / level, 0, out[2] / level] : [0, 0, 1];
    return upright(at, face);
}

/** Two loops that stand open, a knot and two tails cut aslant, of cloth with a thickness. Sits on the frame's plane. Head space. */
export function bowMesh(mesh: MeshBuilder, frame: Frame, { size, full = 1, tails = 1.1, perk = 14, fall = tailFrame(frame, size), rest, made }: BowOptions): void {
    const thick = 0.05 * size;
    const lift = (perk * PI) / 180;
    const putIn = (space: Frame, x: number, y: number, z: number, u: number, v: number, light: number, down = 0): number => {
        const q = inFrame(space, x, y, z);
        const i = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, u, v);
        mesh.shadeAt(i, light, 0, 0, 0.85);
        made?.(i, q, down);
        return i;
    };
    for (const side of [1, -1]) {
        // Nobody ties both sides alike.
        const hand = side > 0 ? 1 : 0.95;
        const [c, s] = [cos(lift * (side > 0 ? 1.1 : 0.85)), sin(lift * (side > 0 ? 1.1 : 0.85))];
        const loop = LOOP.map(([x, y, z, half, swell, light], i): RibbonRow => {
            const a = LOOP[Math.max(0, i - 1)];
            const b = LOOP[Math.min(LOOP.length - 1, i + 1)];
            const [dx, dz] = [b[0] - a[0], b[2] - a[2]];
            const l = Math.sqrt(dx * dx + dz * dz);
            const height = half * (x > 0.3 ? full : lerp(1, full, 0.5));
            return {
                at: [side * size * hand * (x * c - y * s), size * hand * (y * c + x * s), size * z],
                across: [-side * size * height * s * hand, size * height * c * hand, 0],
                out: [(side * -dz * c) / l, (-dz * s) / l, dx / l],
                swell: size * swell * full, gather: i < 3 ? size * 0.03 : 0, v: (LOOPS_END * i) / (LOOP.length - 1), light
            };
        });
        ribbon(mesh, loop, { thick, put: (x, y, z, u, v, light) => putIn(frame, x, y, z, u, v, light), flip: side < 0 });
        if (tails <= 0) continue;
        const length = size * tails * (side > 0 ? 1 : 0.92);
        // A tail hangs from the one before it: hair holds it out, and past the hair it falls.
        let off = 0;
        const rows = TAIL.map(([t, x, half, gather], i): RibbonRow => {
            const place: V3 = [side * size * x, -length * t, 0];
            // Hair bulges between two rows of the tail: what lies a little farther down counts as well.
            const under = Math.max(...[0, 0.16].flatMap((down) => [-0.8, 0, 0.8].map((k) => rest?.(place[0] + k * half * size, place[1] - down * length) ?? -1)));
            off = Math.max(under + thick, off - 0.25 * length * 0.33, i ? -0.3 : 0);
            return {
                at: [place[0], place[1], off], out: [0, 0, 1],
                across: [size * half, (i === TAIL.length - 1 ? -0.55 : -0.16 * t) * side * size * half, size * half * 0.2 * side * (0.4 - t)],
                swell: 0, gather: size * gather, v: lerp(LOOPS_END, 1, t), light: i === 0 ? -0.45 : i === 1 ? -0.08 : 0
            };
        });
        ribbon(mesh, rows, { thick, put: (x, y, z, u, v, light) => putIn(fall, x, y, z, u, v, light, clamp(-y / length)) });
    }
    // The knot: a short barrel, fuller in its middle.
    const AROUND = 8;
    const ring = [-1, -0.55, 0.55, 1].map((k) =>
        Array.from({ length: AROUND }, (_, i) => {
            const a = (i / AROUND) * TAU;
            const full = Math.abs(k) === 1 ? 0.72 : 1;
            return putIn(frame, size * 0.15 * k, size * 0.175 * full * sin(a), size * (KNOT + 0.165 * full * cos(a)), 0.5, LOOPS_END * 0.45, Math.abs(k) === 1 ? -0.35 : 0);
        })
    );
    for (let r = 0; r + 1 < ring.length; r++) for (let k = 0; k < AROUND; k++) mesh.quad(ring[r][k], ring[r + 1][k], ring[r + 1][(k + 1) % AROUND], ring[r][(k + 1) % AROUND]);
    for (let k = 1; k < AROUND - 1; k++) {
        mesh.triangle(ring[0][0], ring[0][k], ring[0][k + 1]);
        mesh.triangle(ring[3][0], ring[3][k + 1], ring[3][k]);
    }
}
