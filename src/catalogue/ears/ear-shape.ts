import { lerp } from '../../geometry/scalar';
import { sampleCurve } from '../hair/curve';
import type { V3 } from '../hair/scalp';
import type { Hollow } from './ear-drawing';

/** A lock of fur of an ear. Places are (across, along, forward): −1 … 1 from the edge by the crown to the outer edge, 0 … 1 root to tip, forward in half widths. */
export interface Tuft {
    points: readonly (readonly [across: number, along: number, forward: number])[];
    /** In half widths of the ear. */
    width: number;
    /** Coloured as the fur outside: locks at the root, which merge into the hair. */
    outer?: boolean;
}

/** The shape of the left ear of one kind; the right one is its mirror. */
export interface EarShape {
    /** Where it stands on the scalp: azimuth in degrees and s, see `Scalp`. */
    root: readonly [azimuth: number, s: number];
    /** Root to tip and half width at its widest, in head heights. */
    length: number;
    halfWidth: number;
    /** Directions it stands and looks in, head space. */
    up: V3;
    ahead: V3;
    /** Its middle line as (out, up, ahead) in shares of the length; straight up when left out. The hollow looks ahead at the root and turns with the line. */
    axis?: readonly V3[];
    /** Half widths along it, as shares of `halfWidth`: towards the crown and outwards. */
    edge: (t: number) => readonly [inner: number, outer: number];
    /** Depth of the hollow, and how far the back bulges, in local half widths. @default 0.42, 0.62 */
    hollow?: number;
    back?: number;
    /** How much rounder the root is than the rest, in half widths. @default 0.2 */
    rootBack?: number;
    skin: Hollow;
    tufts: readonly Tuft[];
    /** Its tip is below its root. */
    hangs?: boolean;
    /** Ends in an arc, not in a point. */
    round?: boolean;
    /** Rings along it. @default 8 */
    rings?: number;
    /** Joints of its chain of bones: 2, or 3 for long ones. @default 2 */
    joints?: 2 | 3;
    stiffness?: number;
    /** Weight at its tip, for ears that hang. @default 0 */
    gravity?: number;
}

/** Half widths through points (along, inner, outer), smooth between them. */
export function edgeThrough(points: readonly (readonly [t: number, inner: number, outer: number])[]): (t: number) => readonly [number, number] {
    const fine = sampleCurve(points.map(([t, a, b]): V3 => [t, a, b]), 48);
    return (t) => {
        let i = 0;
        while (i < fine.length - 2 && fine[i + 1][0] < t) i++;
        const [a, b] = [fine[i], fine[i + 1]];
        const k = Math.min(1, Math.max(0, (t - a[0]) / (b[0] - a[0] || 1)));
        return [Math.max(0, lerp(a[1], b[1], k)), Math.max(0, lerp(a[2], b[2], k))];
    };
}

/** Tufts most ears have: up to four that rise in the hollow, two of fur before the root. `reach`: how far up, 1 = about half the ear. */
export const usualTufts = (reach = 1, width = 1, inside = 4): Tuft[] => [
    ...([
        { points: [[-0.75, 0, 0.05], [-0.66, 0.2 * reach, 0.2], [-0.3, 0.44 * reach, 0.16], [0.02, 0.64 * reach, 0]], width: 0.46 * width },
        { points: [[0.72, -0.02, 0.08], [0.66, 0.16 * reach, 0.24], [0.42, 0.36 * reach, 0.2], [0.22, 0.56 * reach, 0.04]], width: 0.44 * width },
        { points: [[-0.35, -0.02, 0.08], [-0.26, 0.16 * reach, 0.24], [-0.04, 0.34 * reach, 0.22], [0.2, 0.5 * reach, 0.06]], width: 0.46 * width },
        { points: [[0.26, -0.12, 0.12], [0.24, 0.06, 0.36], [0.1, 0.18, 0.38], [-0.06, 0.3, 0.26]], width: 0.42 * width }
    ] satisfies Tuft[]).slice(0, inside),
    { points: [[-0.95, -0.22, 0.1], [-0.82, -0.02, 0.34], [-0.5, 0.1, 0.4], [-0.2, 0.2, 0.34]], width: 0.5 * width, outer: true },
    { points: [[0.98, -0.26, 0], [1.06, -0.02, 0.16], [0.98, 0.16, 0.24], [0.78, 0.36, 0.18]], width: 0.36 * width, outer: true }
];
