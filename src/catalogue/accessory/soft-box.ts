import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin } from '../../geometry/scalar';
import { cross, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { inFrame, type Frame } from '../ornament/seat';
import { band, type BandPlace } from './band';

/** A bag's body, metres. Its frame's place is the middle of its back; it looks along the frame's way out. */
export interface SoftBox {
    width: number;
    height: number;
    depth: number;
    /** Radius of its four corners seen from the front. */
    corner: number;
    /** How far its front's edges are rounded. @default a quarter of its depth */
    edge?: number;
    /** How far the middle of its front swells out: soft bags are full. @default 0 */
    full?: number;
    /** Its width at the top as a share of that at the bottom. @default 1 */
    taper?: number;
    /** Fewer triangles: for what is as small as a hand. @default false */
    small?: boolean;
}

/** Steps round a corner and round the edge between side and front, and rings of the front between that edge and its middle, shares of the size. */
const LARGE = { around: 4, over: 3, front: [0.72, 0.38] };
const SMALL = { around: 2, over: 2, front: [0.55] };

/** A box with round corners and edges, closed behind; its picture is its front seen straight on, its sides the picture's edges. */
export function softBox(mesh: MeshBuilder, frame: Frame, box: SoftBox, skin: (vertex: number) => void): void {
    const { width, height, depth, corner, edge = 0.25 * depth, full = 0, taper = 1, small = false } = box;
    const { around, over, front: rings } = small ? SMALL : LARGE;
    const outline: [number, number][] = [];
    for (const [cx, cy, start] of [[1, 1, 0], [-1, 1, 1], [-1, -1, 2], [1, -1, 3]])
        for (let k = 0; k <= around; k++) {
            const a = (start + k / around) * 0.5 * PI;
            outline.push([cx * (0.5 * width - corner) + corner * cos(a), cy * (0.5 * height - corner) + corner * sin(a)]);
        }
    const first = mesh.count;
    const put = (x: number, y: number, z: number, light: number): number => {
        const p = inFrame(frame, x * lerp(1, taper, 0.5 + y / height), y, z);
        const v = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, clamp(0.5 + x / width), clamp(0.5 - y / height));
        mesh.shadeAt(v, light, 0, 0, 0.9);
        return v;
    };
    const ring = (inwards: number, z: number, light = 0): number[] => {
        const [sx, sy] = [1 - (2 * inwards) / width, 1 - (2 * inwards) / height];
        return outline.map(([x, y]) => put(x * sx, y * sy, z, light));
    };
    const rows = [ring(0.3 * edge, 0, -0.3), ring(0, Math.min(edge, 0.3 * depth))];
    for (let k = 0; k <= over; k++) {
        const a = (k / over) * 0.5 * PI;
        rows.push(ring(edge * (1 - cos(a)), depth - edge + edge * sin(a), k === over ? 0.04 : 0));
    }
    const [kx, ky] = [1 - (2 * edge) / width, 1 - (2 * edge) / height];
    for (const share of rings) rows.push(outline.map(([x, y]) => put(x * kx * share, y * ky * share, depth + full * (1 - share * share), 0.04)));
    const n = outline.length;
    for (let r = 0; r + 1 < rows.length; r++) for (let k = 0; k < n; k++) mesh.quad(rows[r][k], rows[r][(k + 1) % n], rows[r + 1][(k + 1) % n], rows[r + 1][k]);
    const [front, back] = [put(0, 0, depth + full, 0.04), put(0, 0, 0, -0.3)];
    const last = rows[rows.length - 1];
    for (let k = 0; k < n; k++) {
        mesh.triangle(last[k], last[(k + 1) % n], front);
        mesh.triangle(rows[0][(k + 1) % n], rows[0][k], back);
    }
    for (let i = first; i < mesh.count; i++) skin(i);
}

export interface Flap {
    /** Half its width, metres. */
    half: number;
    /** How far down the front it reaches, as a share of the box's height. */
    down: number;
    thick: number;
    /** Radius of its lower corners. */
    corner: number;
    /** How far it lies off the box. @default half its thickness */
    off?: number;
}

/** A flap from a box's back over its top and down its front; v runs across it, u from its back to its end. */
export function flap(mesh: MeshBuilder, figure: BodyFigure, frame: Frame, { height, depth, edge = 0.25 * depth, full = 0 }: SoftBox, { half, down, thick, corner, off = 0.5 * thick }: Flap, skin: (vertex: number) => void): void {
    const top = 0.5 * height;
    // The profile: along the top, round its front edge, down the front.
    const line: { y: number; z: number; turn: number }[] = [{ y: top - 0.12 * height, z: -0.001, turn: -1 }, { y: top - 0.3 * edge, z: 0, turn: -0.6 }];
    for (const t of [0.15, 0.5]) line.push({ y: top, z: t * depth, turn: 0 });
    for (let k = 0; k <= 4; k++) {
        const a = (k / 4) * 0.5 * PI;
        line.push({ y: top - edge + edge * cos(a), z: depth - edge + edge * sin(a), turn: k / 4 });
    }
    const end = top - down * height;
    const from = top - edge;
    for (const t of [0.3, 0.6]) line.push({ y: lerp(from, end + corner, t), z: depth, turn: 1 });
    for (const t of [0, 0.45, 0.8, 1]) line.push({ y: end + corner * (1 - t), z: depth, turn: 1 });
    const places = line.map(({ y, z, turn }): BandPlace => {
        const a = turn * 0.5 * PI;
        const out = [0, 1, 2].map((d) => frame.up[d] * cos(a) + frame.out[d] * sin(a)) as Vec3;
        const swollen = turn === 1 ? full * Math.max(0, 1 - (2 * y / height) * (2 * y / height)) : 0;
        const at = inFrame(frame, 0, y, z + swollen);
        return { at: [0, 1, 2].map((d) => at[d] + out[d] * off) as Vec3, out, across: [...frame.right] as Vec3 };
    });
    const round = (t: number): number => {
        const y = line[Math.round(t * (line.length - 1))].y;
        const z = line[Math.round(t * (line.length - 1))].z;
        const near = z < depth ? 0 : Math.max(0, 1 - (y - end) / corner);
        return half - corner * (1 - Math.sqrt(Math.max(0, 1 - near * near)));
    };
    band(mesh, figure, places, { half: round, thick, closed: false, swell: 0.1, skin });
}

/** A frame on something worn that looks `out` but hangs upright. */
export function hanging(at: Vec3, out: Vec3): Frame {
    const l = Math.sqrt(out[0] * out[0] + out[2] * out[2]) || 1;
    const level: Vec3 = [out[0] / l, 0, out[2] / l];
    return { at, out: level, up: [0, 1, 0], right: cross([0, 1, 0], level) };
}

/** Sets all of a stiff thing's vertices to move as the skin at one place does. */
export function stiffAt(mesh: MeshBuilder, figure: BodyFigure, at: Vec3): (vertex: number) => void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    figure.weightsAt(at[0], at[1], at[2], joints, weights);
    return (vertex) => mesh.skinAt(vertex, joints, weights);
}
