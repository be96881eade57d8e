import type { MeshBuilder } from '../../geometry/mesh';
import { PI, clamp, pow, sin, cos, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { normalize } from '../../geometry/vec3';
import type { AnimeHead } from '../face/anime-head';
import { toAvatar } from '../accessory/to-avatar';
import { onHead } from './on-head';

/** A band laid round the head. Lengths in head units. */
export interface Band {
    /** Height of its middle by the angle from the middle of the face (−π … π, + is the avatar's left). */
    height(angle: number): number;
    width: number;
    /** How thick it lies. */
    lift: number;
    /** How far off the skin it lies, by the angle. @default on the skin */
    over?(angle: number): number;
    /** Angles it runs between. @default all round */
    from?: number;
    to?: number;
    /** Picture column range: across the band from its upper edge to its lower one. @default [0, 1] */
    v?: readonly [number, number];
}

/** How deep the edges of cloth that lies on hair turn in. */
const TUCK = 0.03;

/** Lays a band with a rounded section and edges that turn in to the skin. Weighted on bone 0. Avatar space. */
export function band(mesh: MeshBuilder, head: AnimeHead, { height, width, lift, over, from = -PI, to = PI, v = [0, 1] }: Band): void {
    const first = mesh.count;
    const steps = Math.max(6, Math.round((to - from) * 7));
    // Across, − below … + above, and height off the skin as a share of the lift.
    const section = [[0.5, 0], [0.47, 0.9], [0, 1], [-0.47, 0.9], [-0.5, 0]] as const;
    let before: number[] | undefined;
    for (let i = 0; i <= steps; i++) {
        const angle = from + ((to - from) * i) / steps;
        const y = height(angle);
        const off = over?.(angle) ?? 0;
        const ring = section.map(([across, out], k) => {
            const { point, normal } = onHead(head, angle, y + across * width, out === 0 ? Math.max(0, off - TUCK) - 0.003 : off + lift * out);
            const tilt = out === 0 ? (across > 0 ? 1 : -1) : across * 0.5;
            const n = normalize([normal[0], normal[1] + tilt, normal[2]]);
            const vertex = mesh.vertex(point[0], point[1], point[2], n[0], n[1], n[2], i / steps, v[0] + ((v[1] - v[0]) * k) / (section.length - 1));
            mesh.shadeAt(vertex, out === 0 ? -0.2 : 0, 0, 0, out === 0 ? 0 : 0.7);
            return vertex;
        });
        if (before) for (let k = 0; k + 1 < ring.length; k++) mesh.quad(before[k], before[k + 1], ring[k + 1], ring[k]);
        before = ring;
    }
    toAvatar(mesh, head, first);
}

/** A padded patch over a place of the face: a superellipse dome. Lengths in head units. */
export interface Pad {
    x: number;
    y: number;
    halfWidth: number;
    halfHeight: number;
    /** 2 an ellipse, more is squarer. */
    square: number;
    /** How far its middle stands off the face. */
    dome: number;
    /** Shifts the outline by its direction: bends a pad out of an ellipse. */
    bend?: (x: number, y: number) => readonly [number, number];
}

const AROUND = 28;
/** Rings: share of the outline and of the dome's height. */
const RINGS = [[1, -0.1], [1, 0.24], [0.94, 0.5], [0.72, 0.82], [0.4, 0.97]] as const;

/** Lays a pad; its picture is its own front view. Weighted on bone 0. Avatar space. */
export function pad(mesh: MeshBuilder, head: AnimeHead, { x: cx, y: cy, halfWidth, halfHeight, square, dome, bend }: Pad): void {
    const first = mesh.count;
    // A flat shield bridges the eye's socket: it stands on its rim.
    const rim: number[] = [];
    const outline: [number, number][] = [];
    for (let k = 0; k < AROUND; k++) {
        const a = (k / AROUND) * TAU;
        const [c, s] = [cos(a), sin(a)];
        let x = Math.sign(c) * pow(Math.abs(c), 2 / square);
        let y = Math.sign(s) * pow(Math.abs(s), 2 / square);
        if (bend) {
            const [bx, by] = bend(x, y);
            x += bx;
            y += by;
        }
        outline.push([x, y]);
        rim.push(head.at(cx + x * halfWidth, cy + y * halfHeight)[2]);
    }
    const middle = rim.reduce((a, b) => a + b, 0) / AROUND;
    const put = (k: number, share: number, out: number): number => {
        const [ox, oy] = outline[k];
        const [x, y] = [cx + ox * share * halfWidth, cy + oy * share * halfHeight];
        const z = middle + (rim[k] - middle) * share * share;
        const skin = head.at(x, y)[2];
        const n: Vec3 = normalize([0.9 * cx + 0.75 * ox * share, 0.3 * oy * share, 1]);
        const depth = Math.max(z + out * dome, out < 0 ? -1 : skin + 0.004);
        const vertex = mesh.vertex(x, y, depth, n[0], n[1], n[2], clamp(0.5 + 0.48 * ox * share), clamp(0.5 - 0.48 * oy * share));
        mesh.shadeAt(vertex, out < 0 ? -0.3 : 0, 0, 0, share === 1 ? 1 : 0);
        return vertex;
    };
    let before: number[] | undefined;
    for (const [share, out] of RINGS) {
        const ring = outline.map((_, k) => put(k, share, out));
        if (before) for (let k = 0; k < AROUND; k++) mesh.quad(before[k], before[(k + 1) % AROUND], ring[(k + 1) % AROUND], ring[k]);
        before = ring;
    }
    const n: Vec3 = normalize([0.9 * cx, 0, 1]);
    const centre = mesh.vertex(cx, cy, middle + dome, n[0], n[1], n[2], 0.5, 0.5);
    mesh.shadeAt(centre, 0, 0, 0, 0);
    for (let k = 0; k < AROUND; k++) mesh.triangle(before![k], before![(k + 1) % AROUND], centre);
    toAvatar(mesh, head, first);
}
