import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, PI, sin, TAU } from '../../geometry/scalar';
import { unit, type V3 } from '../hair/scalp';
import { stopsTo, sweep, type Hang, type Spine } from './sweep';

/** Where locks stand off a furry tail. */
export interface TuftRow {
    /** Where along the tail, 0 … 1. */
    at: number;
    count: number;
    /** In radii of the tail there. */
    length: number;
    /** How far their tips stand off, as a share of their length. */
    lean: number;
    /** Half their breadth in radii. @default 0.42 */
    width?: number;
    /** Turns the row, in parts of its step. @default 0 */
    turned?: number;
}

export interface FurOptions {
    radius(t: number): number;
    flat?: (t: number) => number;
    rings: number;
    around: number;
    /** How much closer the rings lie towards the tip. @default 0.25 */
    crowd?: number;
    tufts: readonly TuftRow[];
    hang: Hang;
}

/** A tail of fur: a tube with locks that break its outline. */
export function furTail(mesh: MeshBuilder, spine: Spine, { radius, flat = () => 1, rings, around, crowd = 0.25, tufts, hang }: FurOptions): void {
    sweep(mesh, spine, {
        radius, flat, stops: stopsTo(0.975, rings, crowd), around, hang,
        // Fur is in its own shade beneath, and where it leaves the clothes.
        light: (t, up) => -0.1 * clamp(-up) - 0.3 * clamp(1 - 9 * t), line: (t) => clamp(6 * t)
    });
    for (const row of tufts)
        for (let k = 0; k < row.count; k++) {
            // Of three lengths, so that they do not read as a saw.
            const vary = [1, 0.72, 0.88][k % 3];
            tuft(mesh, spine, { ...row, length: row.length * vary, angle: (TAU * (k + (row.turned ?? 0))) / row.count - PI / 2, share: ((k + (row.turned ?? 0)) / row.count) % 1, radius: radius(row.at), flat: flat(row.at), hang });
        }
}

interface TuftOptions extends TuftRow {
    angle: number;
    /** Where round the picture it lies. */
    share: number;
    radius: number;
    flat: number;
    hang: Hang;
}

/** A lock that leaves the fur, bends along it and ends in a point. */
function tuft(mesh: MeshBuilder, spine: Spine, { at, length, lean, width = 0.42, angle, share, radius, flat, hang }: TuftOptions): void {
    const { q, along, up, side } = spine.at(at);
    const [c, s] = [cos(angle), sin(angle)];
    const out = unit([0, 1, 2].map((d) => side[d] * c + up[d] * s * flat) as V3);
    const across = [0, 1, 2].map((d) => up[d] * c - side[d] * s) as V3;
    const edge = radius * Math.sqrt(c * c + flat * flat * s * s);
    const long = length * radius;
    const ring = (forward: number, off: number, half: number, high: number): number[] =>
        [[-1, 0], [1, 0], [0, 1]].map(([x, h]) => {
            const p = [0, 1, 2].map((d) => q[d] + along[d] * forward + out[d] * (off + h * high) + across[d] * x * half);
            return put(p as V3, forward / long);
        });
    const put = (p: V3, t: number): number => {
        // Shaded as the fur it grows from, or it glitters.
        const v = mesh.vertex(p[0], p[1], p[2], ...unit([0, 1, 2].map((d) => out[d] + 0.25 * along[d]) as V3), share, clamp(at + 0.06 * t));
        mesh.shadeAt(v, 0, 0, 0, t > 0.9 ? 0.4 : t > 0.3 ? 0.8 : 0.3);
        hang(v, at);
        return v;
    };
    const wide = width * radius;
    const root = ring(-0.1 * long, edge * 0.62, wide * 0.8, 0.16 * radius);
    const middle = ring(0.42 * long, edge * 0.8 + lean * 0.3 * long, wide * 0.8, 0.22 * radius);
    const tip = put([0, 1, 2].map((d) => q[d] + along[d] * long + out[d] * (edge * 0.85 + lean * long)) as V3, 1);
    for (let k = 0; k < 3; k++) {
        const n = (k + 1) % 3;
        mesh.quad(root[k], root[n], middle[n], middle[k]);
        mesh.triangle(middle[k], middle[n], tip);
    }
    mesh.triangle(root[0], root[2], root[1]);
}
