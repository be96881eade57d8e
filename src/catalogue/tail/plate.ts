import type { MeshBuilder } from '../../geometry/mesh';
import type { V3 } from '../hair/scalp';

/** Where a flat thing lies: its middle, and unit directions in its plane and out of it. */
export interface Plane {
    at: V3;
    across: V3;
    forward: V3;
}

/** A flat thing that swells towards its middle: a spade, a fin. */
export interface PlateOptions {
    /** Its outline, as (across, forward) in metres, anticlockwise seen from where across × forward points; every point must see the middle. */
    outline: readonly (readonly [number, number])[];
    /** Where its middle lies in the plane. @default [0, 0] */
    middle?: readonly [number, number];
    /** From its middle to either side, metres. */
    thick: number;
    /** Place in the picture of a point of the outline, or of the middle. */
    uv(across: number, forward: number): readonly [u: number, v: number];
    light?: (across: number, forward: number) => number;
    line?: number;
    hang(vertex: number, across: number, forward: number): void;
}

/** Adds a plate, closed on both sides. */
export function plate(mesh: MeshBuilder, { at, across, forward }: Plane, { outline, middle = [0, 0], thick, uv, light = () => 0, line = 1, hang }: PlateOptions): void {
    const out = [across[1] * forward[2] - across[2] * forward[1], across[2] * forward[0] - across[0] * forward[2], across[0] * forward[1] - across[1] * forward[0]];
    const put = (x: number, y: number, z: number): number => {
        const [px, py, pz] = [0, 1, 2].map((d) => at[d] + across[d] * x + forward[d] * y + out[d] * z);
        const v = mesh.vertex(px, py, pz, 0, 0, 0, ...(uv(x, y) as [number, number]));
        mesh.shadeAt(v, light(x, y), 0, 0, line);
        hang(v, x, y);
        return v;
    };
    // A side has a rim of its own, so that each is shaded flat and the edge is crisp.
    for (const side of [1, -1]) {
        const hub = put(middle[0], middle[1], side * thick);
        const rim = outline.map(([x, y]) => put(x, y, 0));
        for (let i = 0; i < rim.length; i++) mesh.triangle(hub, rim[i], rim[(i + 1) % rim.length], side < 0);
    }
}
