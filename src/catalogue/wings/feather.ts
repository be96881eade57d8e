import type { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, sin } from '../../geometry/scalar';
import { unit } from '../hair/scalp';
import type { Wing } from './wing';

/** A feather in the plane of a wing. Lengths in metres of the wing's plan. */
export interface Feather {
    /** Where it grows from the arm: 0 root, 1 elbow, 2 wrist, 3 the hand's end. */
    from: number;
    /** How far below the arm's line its root lies. @default 0 */
    below?: number;
    /** Degrees it points from straight out; − is down. */
    angle: number;
    length: number;
    width: number;
    /** How far before the plane its two sides lie apart. */
    thick: number;
    /** How far before the plane it lies at its root and at its tip. @default 0 */
    off?: number;
    lift?: number;
    /** How far its tip bends down in the plane, as a share of its length. @default 0.06 */
    bend?: number;
    /** Stretch of the picture across. */
    picture: readonly [u0: number, u1: number];
    /** Shift of the light's threshold at its root. @default -0.25 */
    shade?: number;
    /** Half widths along it. @default a blade with a round tip */
    shape?: readonly (readonly [t: number, half: number])[];
    /** The bend to one side of its point, in widths. @default 0.2 */
    point?: number;
}

/** Blades of flight feathers, and of short ones that lie over their roots. */
export const BLADE = [[0, 0.3], [0.3, 0.86], [0.74, 1], [0.93, 0.62]] as const;
export const COVERT = [[0, 0.5], [0.5, 1], [0.84, 0.78]] as const;

/** Adds a feather: two faces that meet at sharp edges, its root open under what lies over it. */
export function addFeather(mesh: MeshBuilder, wing: Wing, { from, below = 0, angle, length, width, thick, off = 0, lift = 0, bend = 0.06, picture: [u0, u1], shade = -0.25, shape = BLADE, point = 0.2 }: Feather): void {
    const [rootOut, rootUp] = wing.arm(from);
    const [c, s] = [cos(angle * DEGREES), sin(angle * DEGREES)];
    /** A place by shares of length and half width, and its height over the plane. */
    const place = (t: number, x: number, h: number): [number, number, number] => {
        const along = t * length;
        const aside = x * width * 0.5 - bend * length * t * t;
        return [rootOut + c * along - s * aside, rootUp - below + s * along + c * aside, off + lift * t + h];
    };
    const put = (t: number, x: number, h: number, face: 1 | -1): number => {
        const p = wing.at(...place(t, x, h));
        const n = wing.way(-s * 0.28 * x, c * 0.28 * x, face);
        const v = mesh.vertex(p[0], p[1], p[2], ...unit(n), u0 + (u1 - u0) * (0.5 + 0.48 * x), t);
        mesh.shadeAt(v, shade * Math.max(0, 1 - 1.8 * t), 0, 0, 0.9);
        wing.hang(mesh, v, from);
        return v;
    };
    for (const face of [1, -1] as const) {
        const flip = face !== wing.side;
        const rows = shape.map(([t, half]) => [put(t, -half, 0, face), put(t, 0, face * thick * 0.5 * (1 - 0.6 * t), face), put(t, half, 0, face)]);
        const tip = put(1, -point, 0, face);
        for (let r = 0; r + 1 < rows.length; r++) for (const k of [0, 1]) mesh.quad(rows[r][k], rows[r + 1][k], rows[r + 1][k + 1], rows[r][k + 1], flip);
        for (const k of [0, 1]) mesh.triangle(rows[rows.length - 1][k], tip, rows[rows.length - 1][k + 1], flip);
    }
}
