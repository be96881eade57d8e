import { cos, DEGREES, lerp, pow, sin } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import { unit, type V3 } from '../hair/scalp';
import { along } from '../ornament/seat';
import { stationAt, type Station } from './arc';

export interface FrillOptions {
    /** Height in the middle, head units. */
    height: number;
    /** Degrees from the top to each end. */
    reach: number;
    /** Number of pleats. */
    pleats: number;
    /** How far it leans ahead: 0 straight out. @default 0.35 */
    lean?: number;
    /** Half the depth of a pleat. @default 0.02 */
    depth?: number;
}

/** Rows of a frill: share of its height, and of the depth of its pleats, which open towards the edge. */
const ROWS = [[0, 0.15], [0.5, 0.6], [1, 1]] as const;
const THICK = 0.006;

/** A pleated frill that stands on a band, lower towards its ends, of cloth with a thickness. */
export function frillMesh(mesh: MeshBuilder, arc: readonly Station[], { height, reach, pleats, lean = 0.35, depth = 0.02 }: FrillOptions): void {
    const columns = 2 * pleats;
    const rings: number[][] = [];
    for (let i = 0; i <= columns; i++) {
        const t = (2 * i) / columns - 1;
        const { middle, out, ahead } = stationAt(arc, t * reach * DEGREES);
        const ridge = i % 2 ? 1 : -1;
        // Pleats fall alternately ahead and back, a scallop each.
        const tall = height * pow(1 - t * t * 0.92, 0.5) * (1 - 0.09 * (1 - ridge)) * (1 + 0.03 * sin(i * 2.1));
        const grow = unit(along(out, ahead, lean));
        const put = (share: number, fold: number, face: number): number => {
            const q: V3 = along(along(middle, grow, share * tall - 0.004), ahead, ridge * depth * fold + face * THICK + 0.012 * cos(t) * share);
            const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, i / columns, lerp(1, 0, share));
            mesh.shadeAt(v, (ridge * face < 0 ? -0.3 : 0.04) - 0.22 * (1 - share), 0, 0, 0.75);
            return v;
        };
        rings.push([...ROWS.map(([share, fold]) => put(share, fold, 1)), ...[...ROWS].reverse().map(([share, fold]) => put(share, fold, -1))]);
    }
    const n = 2 * ROWS.length;
    for (let i = 0; i < columns; i++) for (let k = 0; k < n - 1; k++) mesh.quad(rings[i][k], rings[i + 1][k], rings[i + 1][k + 1], rings[i][k + 1]);
    // Its foot stands in the band; its ends are closed.
    for (let i = 0; i < columns; i++) mesh.quad(rings[i][n - 1], rings[i + 1][n - 1], rings[i + 1][0], rings[i][0]);
    for (let k = 1; k < n - 1; k++) {
        mesh.triangle(rings[0][0], rings[0][k], rings[0][k + 1]);
        mesh.triangle(rings[columns][0], rings[columns][k + 1], rings[columns][k]);
    }
}
