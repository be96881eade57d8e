import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, DEGREES, sin } from '../../geometry/scalar';
import { sampleCurve } from '../hair/curve';
import { unit } from '../hair/scalp';
import type { Flat, Wing } from './wing';

/** One blade of an insect's wing, about where it grows. */
export interface Blade {
    /** Its outline from the root round its tip and back, as (along, across) of its own axis; metres of the plan. Every point must see the root. */
    outline: readonly Flat[];
    /** Where it grows, in the wing's plane. */
    root: Flat;
    /** Degrees its axis points from straight out. */
    angle: number;
    /** How far before the plane it lies at its root, and at its farthest. */
    off: readonly [root: number, tip: number];
    /** The bones it hangs on: 0 root, 1 elbow, 2 wrist, 3 end of the hand. */
    hangs: readonly [root: number, tip: number];
    /** The square of the picture it takes: left, top, and how many metres of the plan the square is wide. */
    picture: readonly [u: number, v: number, wide: number];
}

/** An outline with the corners between its points rounded. */
export const rounded = (outline: readonly Flat[]): Flat[] => sampleCurve(outline.map(([x, y]) => [x, y, 0]), 2 * outline.length).map(([x, y]) => [x, y] as const);

/** Rings from the root outwards. */
const RINGS = [0.34, 0.68, 1] as const;

/** Adds a blade, thin and closed. */
export function addBlade(mesh: MeshBuilder, wing: Wing, { outline: corners, root, angle, off, hangs, picture: [u0, v0, wide] }: Blade): void {
    const outline = rounded(corners);
    const [c, s] = [cos(angle * DEGREES), sin(angle * DEGREES)];
    const far = Math.max(...outline.map(([x]) => x));
    const put = (x: number, y: number, face: 1 | -1, edge: boolean): number => {
        const t = clamp(x / far);
        const q = wing.at(root[0] + c * x - s * y, root[1] + s * x + c * y, off[0] + (off[1] - off[0]) * t * t + (edge ? 0 : 0.0012 * face));
        const n = wing.way((-0.2 * y * s) / wide, 0.15 * face * (y / wide), face);
        const [u, v] = onPicture(x, y, wide);
        const i = mesh.vertex(q[0], q[1], q[2], ...unit(n), u0 + u * 0.5, v0 + v);
        mesh.shadeAt(i, 0, 0, 0, edge ? 1 : 0.3);
        wing.hang(mesh, i, hangs[0] + (hangs[1] - hangs[0]) * t);
        return i;
    };
    for (const face of [1, -1] as const) {
        const flip = face === wing.side;
        const hub = put(0, 0, face, true);
        let before: number[] = [];
        RINGS.forEach((share, r) => {
            const ring = outline.map(([x, y]) => put(x * share, y * share, face, r === RINGS.length - 1));
            for (let i = 0; i + 1 < ring.length; i++) {
                if (r) mesh.quad(before[i], ring[i], ring[i + 1], before[i + 1], flip);
                else mesh.triangle(hub, ring[i], ring[i + 1], flip);
            }
            before = ring;
        });
    }
}

/** Where a point of a blade lies in its square: the root at the left, the axis across the middle. */
export const onPicture = (x: number, y: number, wide: number): readonly [u: number, v: number] => [clamp(0.02 + (0.96 * x) / wide), clamp(0.5 - (0.96 * y) / wide)];
