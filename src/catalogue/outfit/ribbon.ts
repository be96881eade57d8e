import type { MeshBuilder } from '../../geometry/mesh';
import type { Vec3 } from '../../geometry/vec3';

/** A place along a ribbon. Lengths in metres, vectors in whatever space {@link RibbonOptions.put} takes. */
export interface RibbonRow {
    at: Vec3;
    /** From the middle to an edge. Together with the ribbon's way it gives the face: way × across = out. */
    across: Vec3;
    /** Unit direction the face looks in. */
    out: Vec3;
    /** How far the middle swells out. */
    swell: number;
    /** How deep it is gathered: two ridges beside a valley. */
    gather: number;
    /** Place in the picture, 0 … 1 down. */
    v: number;
    /** Shift of the light's threshold. @default 0 */
    light?: number;
}

export interface RibbonOptions {
    thick: number;
    /** Makes a vertex; the u runs from 0 to 1 across. */
    put(x: number, y: number, z: number, u: number, v: number, light: number): number;
    /** Turns the faces, for a mirrored ribbon. */
    flip?: boolean;
}

/** Columns of the face: share of the way to the edge, and share of the gather. */
const FACE = [[-1, 0], [-0.5, 1], [0, -0.8], [0.5, 1], [1, 0]] as const;

/** A strip of cloth with a face, a plain back and two edges, closed at both ends. */
export function ribbon(mesh: MeshBuilder, rows: readonly RibbonRow[], { thick, put, flip = false }: RibbonOptions): void {
    const rings = rows.map(({ at, across, out, swell, gather, v, light = 0 }) => {
        const place = (s: number, lift: number, dark: number): number =>
            put(at[0] + across[0] * s + out[0] * lift, at[1] + across[1] * s + out[1] * lift, at[2] + across[2] * s + out[2] * lift, 0.5 + 0.5 * s, v, light - dark);
        return [
            ...FACE.map(([s, g]) => place(s, thick / 2 + swell * (1 - s * s) + gather * g, g < 0 ? Math.min(0.4, (0.8 * gather) / thick) : 0)),
            place(1, -thick / 2, 0.3), place(-1, -thick / 2, 0.3)
        ];
    });
    const n = rings[0].length;
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k < n; k++) mesh.quad(rings[r][k], rings[r + 1][k], rings[r + 1][(k + 1) % n], rings[r][(k + 1) % n], flip);
    const last = rings[rings.length - 1];
    for (let k = 1; k < n - 1; k++) {
        mesh.triangle(rings[0][0], rings[0][k], rings[0][k + 1], flip);
        mesh.triangle(last[0], last[k + 1], last[k], flip);
    }
}
