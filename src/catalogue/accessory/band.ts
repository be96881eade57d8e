import type { MeshBuilder } from '../../geometry/mesh';
import { cross, normalize, sub, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';

/** A place along a band: the middle of its inner face, and unit directions out of it and across it to its upper edge. */
export interface BandPlace {
    at: Vec3;
    out: Vec3;
    across: Vec3;
}

export interface BandOptions {
    /** Half the width by share of the way, metres. */
    half: number | ((t: number) => number);
    /** Metres. */
    thick: number;
    /** Whether the last place leads on to the first. @default true */
    closed?: boolean;
    /** How often the picture is repeated along it; u runs along, v from the upper edge (0) to the lower one (1). @default once */
    u?: (t: number) => number;
    /** How far its middle swells beyond its edges, as a share of the thickness. @default 0.25 */
    swell?: number;
    /** Sets the weights of a vertex. @default as the body's skin at the band's middle */
    skin?: (vertex: number, place: BandPlace, t: number) => void;
}

/** Across, − below … + above, and height as a share of the thickness: edges turned in to the ground. */
const SECTION = [[1, -0.3], [0.93, 0.85], [0, 1], [-0.93, 0.85], [-1, -0.3]] as const;

/** Webbing, leather or ribbon laid along places, its edges rounded; its back is left open, since it lies on something. */
export function band(mesh: MeshBuilder, figure: BodyFigure, places: readonly BandPlace[], { half, thick, closed = true, u = (t) => t, swell = 0.25, skin }: BandOptions): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const own = (vertex: number, { at }: BandPlace): void => {
        figure.weightsAt(at[0], at[1], at[2], joints, weights);
        mesh.skinAt(vertex, joints, weights);
    };
    const n = places.length;
    const rows = closed ? n + 1 : n;
    const rings = Array.from({ length: rows }, (_, i) => {
        const place = places[i % n];
        const t = i / (rows - 1);
        const wide = typeof half === 'number' ? half : half(t);
        return SECTION.map(([side, lift], k) => {
            const high = thick * (k === 2 ? lift + swell : lift);
            const p = [0, 1, 2].map((d) => place.at[d] + place.across[d] * side * wide + place.out[d] * high);
            const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, u(t), k / (SECTION.length - 1));
            mesh.shadeAt(vertex, lift < 0 ? -0.3 : 0, 0, 0, lift < 0 ? 0 : 0.8);
            (skin ?? own)(vertex, place, t);
            return vertex;
        });
    });
    for (let i = 0; i + 1 < rows; i++) for (let k = 0; k + 1 < SECTION.length; k++) mesh.quad(rings[i][k], rings[i][k + 1], rings[i + 1][k + 1], rings[i + 1][k]);
    if (!closed)
        for (const [ring, flip] of [[rings[0], false], [rings[rows - 1], true]] as const) for (let k = 1; k + 1 < SECTION.length; k++) mesh.triangle(ring[0], ring[k + 1], ring[k], flip);
}

/** A band's places from its middle line: across is square to the line's way and to the way out. The line runs to the left of who looks at it from outside. */
export function placesAlong(line: readonly { at: Vec3; out: Vec3 }[], closed = true): BandPlace[] {
    const n = line.length;
    return line.map(({ at, out }, i) => {
        const before = line[closed ? (i + n - 1) % n : Math.max(0, i - 1)].at;
        const after = line[closed ? (i + 1) % n : Math.min(n - 1, i + 1)].at;
        return { at, out, across: normalize(cross(out, sub(after, before))) };
    });
}
