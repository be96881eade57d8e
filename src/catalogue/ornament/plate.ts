import type { MeshBuilder } from '../../geometry/mesh';
import { inFrame, type Frame } from './seat';

export type Outline = readonly (readonly [x: number, y: number])[];

/** A flat charm. Lengths in head units. */
export interface PlateOptions {
    thick: number;
    /** Height of its middle over its rim. @default half its thickness */
    dome?: number;
    /** Height of its back over the frame's plane. @default −0.3 × thick */
    base?: number;
    /** How far the bevel comes in, as a share of the outline. @default 0.16 */
    bevel?: number;
    /** Where the fan of its face meets. @default the origin */
    middle?: readonly [x: number, y: number];
    /** Bends it: how far back a place lies, so that it follows a round head. */
    bend?: (x: number, y: number) => number;
    uv?: readonly [u: number, v: number];
}

/** A plate of any outline that is seen whole from its middle: rim, bevel, domed face. Counter-clockwise seen from the face. */
export function plate(mesh: MeshBuilder, frame: Frame, outline: Outline, { thick, dome = 0.5 * thick, base = -0.3 * thick, bevel = 0.16, middle: [mx, my] = [0, 0], bend = () => 0, uv = [0.5, 0.5] }: PlateOptions): void {
    const put = (x: number, y: number, z: number, light: number): number => {
        const q = inFrame(frame, x, y, z - bend(x, y));
        const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, uv[0], uv[1]);
        mesh.shadeAt(v, light, 0, 0, 0.85);
        return v;
    };
    const ring = (share: number, z: number, light: number): number[] => outline.map(([x, y]) => put(mx + (x - mx) * share, my + (y - my) * share, z, light));
    const rows = [ring(0.96, base, -0.3), ring(1, base + 0.55 * (thick - base), 0), ring(1 - bevel, thick, 0.05)];
    const n = outline.length;
    for (let r = 0; r < 2; r++) for (let k = 0; k < n; k++) mesh.quad(rows[r][k], rows[r][(k + 1) % n], rows[r + 1][(k + 1) % n], rows[r + 1][k]);
    const top = put(mx, my, thick + dome, 0.05);
    const under = put(mx, my, base, -0.3);
    for (let k = 0; k < n; k++) {
        mesh.triangle(rows[2][k], rows[2][(k + 1) % n], top);
        mesh.triangle(rows[0][(k + 1) % n], rows[0][k], under);
    }
}
