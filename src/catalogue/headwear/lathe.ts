import type { MeshBuilder } from '../../geometry/mesh';
import { PI, TAU } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';

/** One turn of a lathed surface. */
export interface Turn {
    /** Where it is at an azimuth: radians, 0 the front, + the character's left. */
    place(azimuth: number): V3;
    /** Place in the picture, 0 … 1 down. */
    v: number;
    /** Shift of the light's threshold. @default 0 */
    light?: number;
    /** Share of the outline's width. @default 0.9 */
    line?: number;
}

/**
 * A surface through closed turns, outside when the turns go up. u runs once round from the back (0) by the character's
 * right and front (½) to the back again.
 */
export function lathe(mesh: MeshBuilder, turns: readonly Turn[], columns: number): void {
    const rings = turns.map(({ place, v, light = 0, line = 0.9 }) =>
        Array.from({ length: columns + 1 }, (_, k) => {
            // The seam's two columns are one place, to the last bit.
            const q = place(k === columns ? -PI : (k / columns) * TAU - PI);
            const i = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, k / columns, v);
            mesh.shadeAt(i, light, 0, 0, line);
            return i;
        })
    );
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k < columns; k++) mesh.quad(rings[r][k], rings[r][k + 1], rings[r + 1][k + 1], rings[r + 1][k]);
}
