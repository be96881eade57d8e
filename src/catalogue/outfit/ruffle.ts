import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type Ink } from '../../paint/drawing';
import { clothInk } from './cloth';

/** A place on the seam a ruffle is sewn to. Avatar space; the directions need not be of length 1. */
export interface RuffleSeam {
    at: Vec3;
    /** The way its face looks. */
    out: Vec3;
    /** The way it falls. */
    fall: Vec3;
}

export interface RuffleOptions {
    /** The seam at a share 0 … 1 of its length. Seen from the face with the ruffle falling down, it runs to the right. */
    seam(s: number): RuffleSeam;
    /** Whether its ends meet. @default false */
    closed?: boolean;
    /** Number of waves. */
    waves: number;
    /** From the seam to the edge, metres, everywhere or by the share along the seam. */
    height: number | ((s: number) => number);
    /** Half the depth of a wave at the edge, metres. */
    depth: number;
    /** Metres. */
    thick: number;
    /** How far its edge stands out from where the seam's fall leads, metres. @default depth */
    lift?: number;
    /** Columns a wave. @default 4 */
    columns?: number;
    /** Hangs a vertex on bones. `share`: 0 at the seam, 1 at the edge. */
    skin(mesh: MeshBuilder, i: number, s: number, share: number): void;
}

/** Rows of the face: share of the height, and of the depth of the waves, which the seam gathers. */
const ROWS = [[0, 0.12], [0.36, 0.42], [1, 1]] as const;
/** Waves beside each other: one lies ahead of its turn, another behind. */
const SWAY = [0, 0.22, -0.16, 0.1, -0.24] as const;

/** A strip of cloth gathered along a seam: a frill on a strap, a flounce round a hem. It has a face, a back and a thickness. */
export function ruffle(mesh: MeshBuilder, options: RuffleOptions): void {
    const { seam, waves, depth, thick, skin, closed = false, lift = depth, columns = 4 } = options;
    const count = waves * columns;
    const heightAt = typeof options.height === 'number' ? () => options.height as number : options.height;
    const rings: number[][] = [];
    // A wave has columns of its own at both ends, so that one picture serves all.
    for (let w = 0; w < waves; w++)
        for (let k = 0; k <= columns; k++) {
            const s = (w * columns + k) / count;
            const { at, out: face, fall: down } = seam(s);
            const [out, fall] = [unit(face), unit(down)];
            const along = unit([out[1] * fall[2] - out[2] * fall[1], out[2] * fall[0] - out[0] * fall[2], out[0] * fall[1] - out[1] * fall[0]]);
            const phase = (k / columns) * TAU;
            const inner = k > 0 && k < columns ? 1 : 0;
            // Ends of an open ruffle lie flat on the seam.
            const wave = -cos(phase);
            const height = heightAt(s);
            // The back has no row in its middle: it keeps well behind, or twisted faces would come through the front.
            const row = (lay: number, [share, open]: readonly [number, number]): number => {
                const stand = lift * share + depth * open * wave + (lay > 0 ? 0.5 * thick : -thick * (share === 0 ? 1.7 : 0.5));
                // Ridges lean over their valleys, and hang a little lower.
                const aside = inner * sin(phase) * SWAY[w % SWAY.length] * depth * share;
                const reach = height * share + 0.18 * depth * wave * share;
                const i = mesh.vertex(
                    at[0] + out[0] * stand + fall[0] * reach + along[0] * aside, at[1] + out[1] * stand + fall[1] * reach + along[1] * aside, at[2] + out[2] * stand + fall[2] * reach + along[2] * aside,
                    0, 0, 0, k / columns, share
                );
                mesh.shadeAt(i, lay < 0 ? -0.5 : lerp(-0.25, 0, share) + (wave < 0 ? -0.12 : 0.03), 0, 0, share === 0 ? 0.2 : 0.8);
                skin(mesh, i, s, share);
                return i;
            };
            rings.push([...ROWS.map((r) => row(1, r)), row(-1, ROWS[2]), row(-1, ROWS[0])]);
        }
    const n = rings[0].length;
    for (let j = 0; j + 1 < rings.length; j++) {
        if ((j + 1) % (columns + 1) === 0) continue;
        for (let k = 0; k < n - 1; k++) mesh.quad(rings[j][k], rings[j][k + 1], rings[j + 1][k + 1], rings[j + 1][k]);
    }
    if (closed) return;
    const last = rings[rings.length - 1];
    for (let k = 1; k < n - 1; k++) {
        mesh.triangle(rings[0][0], rings[0][k + 1], rings[0][k]);
        mesh.triangle(last[0], last[k], last[k + 1]);
    }
}

/** A ruffle's cloth, one wave of it: gathers run down from the seam; with `edge`, a border of that colour. */
export function ruffleCloth(color: string, edge?: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const fill = (points: [number, number][], paint: Ink, alpha = 1) => ({ op: 'fill', path: polyPath(points, true), paint: { kind: 'solid', ink: paint, alpha } }) as const;
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            fill([[-0.1, -0.1], [1.1, -0.1], [1.1, 0.06], [0.86, 0.14], [0.72, 0.07], [0.55, 0.2], [0.42, 0.07], [0.24, 0.12], [-0.1, 0.06]], dark, 0.8),
            fill([[-0.1, 0], [0.16, 0.1], [0.13, 0.62], [0.06, 0.92], [0, 1], [-0.1, 1]], dark, 0.7),
            fill([[1.1, 0], [0.95, 0.1], [0.97, 0.5], [1, 0.66], [1.1, 0.66]], dark, 0.6),
            ...(edge ? [fill([[-0.1, 0.86], [1.1, 0.86], [1.1, 1.1], [-0.1, 1.1]], clothInk(edge))] : [])
        ]
    };
}

function unit([x, y, z]: Vec3): Vec3 {
    const l = Math.sqrt(x * x + y * y + z * z) || 1;
    return [x / l, y / l, z / l];
}
