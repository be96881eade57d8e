import { TAU, cos, lerp, sin } from '../../../geometry/scalar';
import type { Vec2 } from '../curves';

/** Twice the area a loop encloses, positive when it runs counter-clockwise. */
export function signedArea(loop: readonly Vec2[]): number {
    let sum = 0;
    loop.forEach(([x, y], i) => {
        const [nx, ny] = loop[(i + 1) % loop.length];
        sum += x * ny - nx * y;
    });
    return sum;
}

const cross = (a: Vec2, b: Vec2, c: Vec2): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/**
 * Triangles of a simple loop as triples of indices, counter-clockwise whichever way it runs. Cuts ears: the loops here have
 * some thirty points at most.
 * @throws when the loop crosses itself.
 */
export function triangulate(loop: readonly Vec2[]): number[] {
    const left = loop.map((_, i) => i);
    if (signedArea(loop) < 0) left.reverse();
    const triangles: number[] = [];
    while (left.length > 3) {
        const ear = left.findIndex((_, i) => isEar(loop, left, i));
        if (ear < 0) throw new Error(`triangulate: the loop of ${loop.length} points crosses itself`);
        const n = left.length;
        triangles.push(left[(ear + n - 1) % n], left[ear], left[(ear + 1) % n]);
        left.splice(ear, 1);
    }
    return [...triangles, ...left];
}

function isEar(loop: readonly Vec2[], left: readonly number[], i: number): boolean {
    const n = left.length;
    const [ia, ib, ic] = [left[(i + n - 1) % n], left[i], left[(i + 1) % n]];
    const [a, b, c] = [loop[ia], loop[ib], loop[ic]];
    if (cross(a, b, c) <= 0) return false;
    return left.every(
        (k) => k === ia || k === ib || k === ic || cross(a, b, loop[k]) < 0 || cross(b, c, loop[k]) < 0 || cross(c, a, loop[k]) < 0
    );
}

/** A loop moved outwards by `by` along its corners' bisectors; sharp corners are cut at `MITRE` times that. */
export function grow(loop: readonly Vec2[], by: number): Vec2[] {
    const turn = signedArea(loop) < 0 ? -1 : 1;
    const n = loop.length;
    return loop.map((p, i) => {
        const a = unit(loop[(i + n - 1) % n], p);
        const b = unit(p, loop[(i + 1) % n]);
        const [nx, ny] = [turn * (a[1] + b[1]), -turn * (a[0] + b[0])];
        const l = Math.sqrt(nx * nx + ny * ny) || 1;
        // The bisector of two unit normals is 2·cos(half the turn) long.
        const reach = Math.min(2 / l, MITRE);
        return [p[0] + (nx / l) * reach * by, p[1] + (ny / l) * reach * by];
    });
}
const MITRE = 2.2;

const unit = (a: Vec2, b: Vec2): Vec2 => {
    const [x, y] = [b[0] - a[0], b[1] - a[1]];
    const l = Math.sqrt(x * x + y * y) || 1;
    return [x / l, y / l];
};

/** A loop of `count` points on an ellipse, from the right, counter-clockwise. */
export const ellipse = (rx: number, ry: number, count: number, [cx, cy]: Vec2 = [0, 0]): Vec2[] =>
    Array.from({ length: count }, (_, i) => [cx + rx * cos((i / count) * TAU), cy + ry * sin((i / count) * TAU)]);

/** A star: `points` tips at 1, valleys at `depth`, the first tip up. */
export const star = (points: number, depth: number, size = 1): Vec2[] =>
    Array.from({ length: 2 * points }, (_, i) => {
        const r = size * (i % 2 === 0 ? 1 : depth);
        const a = (i / (2 * points)) * TAU;
        return [-r * sin(a), r * cos(a)];
    });

/** `count` points along an arc about a centre; angles in turns, counter-clockwise from the right. */
export const arc = ([cx, cy]: Vec2, r: number, from: number, to: number, count: number): Vec2[] =>
    Array.from({ length: count }, (_, i) => {
        const a = lerp(from, to, i / (count - 1)) * TAU;
        return [cx + r * cos(a), cy + r * sin(a)];
    });

/** A drop of height 2 and half width `width`, its tip up. */
export function drop(width: number, count: number): Vec2[] {
    return Array.from({ length: count }, (_, i) => {
        const a = (i / count) * TAU;
        // Half of the sine's square narrows the upper half to a tip.
        const up = (1 + cos(a)) / 2;
        return [-width * sin(a) * (1 - up * up * 0.82), cos(a)];
    });
}

/** A heart of half width 1, its notch up. */
export function heart(count: number): Vec2[] {
    return Array.from({ length: count }, (_, i) => {
        const a = (i / count) * TAU;
        const s = sin(a);
        return [s * s * s, (13 * cos(a) - 5 * cos(2 * a) - 2 * cos(3 * a) - cos(4 * a)) / 16];
    });
}

/** Mirrors points left to right with −1. */
export const facing = (points: readonly Vec2[], side: 1 | -1): Vec2[] => points.map(([x, y]) => [x * side, y]);
export const scaled = (points: readonly Vec2[], sx: number, sy = sx): Vec2[] => points.map(([x, y]) => [x * sx, y * sy]);
export const moved = (points: readonly Vec2[], [dx, dy]: Vec2): Vec2[] => points.map(([x, y]) => [x + dx, y + dy]);
export function turned(points: readonly Vec2[], angle: number): Vec2[] {
    const [c, s] = [cos(angle), sin(angle)];
    return points.map(([x, y]) => [x * c - y * s, x * s + y * c]);
}
