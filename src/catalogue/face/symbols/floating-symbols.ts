import { DEGREES, TAU, cos, lerp, pow, sin, PI } from '../../../geometry/scalar';
import type { AnimeHead } from '../anime-head';
import type { Vec2 } from '../curves';
import { resample } from '../curves';
import { arc, drop, ellipse, moved, scaled, star, turned } from './outline';
import type { Piece, Place, SymbolBuilder } from './symbol-builder';

/** A flat drawing hung up before or beside the head: `size` head units to one of the drawing's, turned `yaw` degrees to its left. */
function board([ox, oy, oz]: readonly [number, number, number], yaw: number, size: number): Place {
    const [c, s] = [cos(yaw * DEGREES), sin(yaw * DEGREES)];
    return (x, y, lift) => [ox + x * size * c + lift * s, oy + y * size, oz - x * size * s + lift * c];
}

/** How far before the skull things float: past a fringe. */
const CLEAR = 0.15;

/** A place before the head's ellipsoid: azimuth in degrees to its left, height in head units. */
function before(head: AnimeHead, azimuth: number, y: number): [number, number, number] {
    const { center, radii } = head.skull;
    const v = Math.min(1, Math.abs(y - center[1]) / (radii[1] + CLEAR));
    const ring = Math.sqrt(1 - v * v);
    return [
        (radii[0] + CLEAR) * ring * sin(azimuth * DEGREES),
        y,
        center[2] + (radii[2] + CLEAR) * ring * cos(azimuth * DEGREES)
    ];
}

const brushed = (most: number) => (t: number) => most * (0.3 + 0.7 * Math.max(0, sin(PI * t)));

/** What hangs about the head: sweat, anger, questions, sleep and song. */
export function floatingSymbols(builder: SymbolBuilder, head: AnimeHead): void {
    sweat(builder, head);
    vein(builder, head);
    marks(builder, head);
    sparkles(builder, head);
    sleep(builder, head);
    note(builder, head);
    bubble(builder, head);
}

function sweat(builder: SymbolBuilder, head: AnimeHead): void {
    const piece: Piece = { shape: 'sweatDrop', place: board(before(head, 32, 0.6), 20, 0.085), anchor: [0, 1] };
    const loop = drop(0.62, 14);
    builder.fill(piece, loop, 'water', { rim: 0.09, ink: 'waterInk' });
    builder.fill(piece, [[-0.36, -0.2], [-0.3, -0.52], [-0.06, -0.7], [-0.16, -0.45], [-0.2, -0.12]], 'white', { lift: 0.003 });
}

function vein(builder: SymbolBuilder, head: AnimeHead): void {
    const piece: Piece = { shape: 'angerVein', place: board(before(head, -25, 0.72), -14, 0.1), anchor: [0, 0] };
    const bend = resample([[0.2, 0.98], [0.24, 0.5], [0.5, 0.24], [0.98, 0.2]], 5);
    for (let k = 0; k < 4; k++)
        builder.stroke(piece, turned(bend, (k + 0.06) * 0.25 * TAU), brushed(0.26), 'red', { rim: 0.05, ink: 'redInk', lift: 0.004 });
}

function marks(builder: SymbolBuilder, head: AnimeHead): void {
    const place = board([0.47, 0.98, 0.24], 8, 0.115);
    const question: Piece = { shape: 'questionMark', place, anchor: [0, -1] };
    const hook = resample([[-0.62, 0.62], [-0.38, 1.14], [0.2, 1.2], [0.56, 0.78], [0.36, 0.3], [0.02, 0], [0, -0.42]], 11);
    builder.stroke(question, hook, (t) => 0.36 - 0.1 * t, 'blue', { rim: 0.07, ink: 'blueInk', lift: 0.004 });
    builder.fill(question, ellipse(0.2, 0.2, 8, [0, -0.86]), 'blue', { rim: 0.07, ink: 'blueInk', lift: 0.004 });
    const exclamation: Piece = { shape: 'exclamationMark', place, anchor: [0, -1] };
    const bar: Vec2[] = [[-0.17, -0.42], [0.13, -0.44], [0.42, 1.22], [0.1, 1.36], [-0.2, 1.26]];
    builder.fill(exclamation, bar, 'red', { rim: 0.07, ink: 'redInk', lift: 0.004 });
    builder.fill(exclamation, ellipse(0.2, 0.2, 8, [-0.08, -0.86]), 'red', { rim: 0.07, ink: 'redInk', lift: 0.004 });
}

function sparkles(builder: SymbolBuilder, head: AnimeHead): void {
    for (const [x, y, size] of [[0.5, 0.78, 0.11], [0.6, 0.56, 0.06], [-0.52, 0.9, 0.09], [-0.56, 0.5, 0.06]] as [number, number, number][]) {
        const piece: Piece = { shape: 'sparkles', place: board([x, y, 0.22], x > 0 ? 8 : -8, size * (head.presentation === 'chibi' ? 1.1 : 1)), anchor: [0, 0] };
        builder.fill(piece, scaled(star(4, 0.32), 0.8, 1.1), 'goldLight', { rim: 0.1, ink: 'gold' });
    }
}

function sleep(builder: SymbolBuilder, head: AnimeHead): void {
    const z: Vec2[] = [[-0.7, 0.9], [0.8, 0.9], [0.8, 0.62], [-0.22, -0.6], [0.8, -0.6], [0.8, -0.9], [-0.8, -0.9], [-0.8, -0.62], [0.22, 0.6], [-0.7, 0.6]];
    const { presentation } = head;
    for (const [x, y, size] of [[0.4, 0.8, 0.045], [0.48, 0.94, 0.06], [0.58, 1.1, 0.078]] as [number, number, number][]) {
        const piece: Piece = { shape: 'sleepZs', place: board([x, y, presentation === 'chibi' ? 0.3 : 0.24], 8, size), anchor: [0, 0] };
        builder.fill(piece, turned(z, -0.12), 'white', { rim: 0.16, ink: 'blueInk', lift: 0.004 });
    }
}

function note(builder: SymbolBuilder, head: AnimeHead): void {
    const place = board([0.52, 0.9, 0.24], 8, 0.1 * (head.presentation === 'chibi' ? 1.1 : 1));
    const piece: Piece = { shape: 'musicNote', place, anchor: [0, 0] };
    const stem = resample([[0.24, -0.7], [0.26, 0.2], [0.28, 1.1]], 3);
    const flag = resample([[0.28, 1.06], [0.42, 0.72], [0.74, 0.5], [0.72, 0.1]], 6);
    const headOfIt = turned(ellipse(0.42, 0.3, 12), 0.35);
    const options = { rim: 0.06, ink: 'pinkInk', lift: 0.004 } as const;
    builder.fill(piece, moved(headOfIt, [-0.12, -0.72]), 'pink', options);
    builder.stroke(piece, stem, () => 0.13, 'pink', options);
    builder.stroke(piece, flag, (t) => 0.2 - 0.14 * t, 'pink', options);
}

function bubble(builder: SymbolBuilder, head: AnimeHead): void {
    const [, y, z] = head.nose;
    const piece: Piece = { shape: 'snotBubble', place: board([0.088, y - 0.012, z + 0.05], 0, 0.07), anchor: [-1.2, 0.3] };
    // A ring, so that the face shows through; its tip ties it to the nose.
    builder.stroke(piece, arc([0, 0], 1, 0, 1, 15), () => 0.2, 'waterLight', { rim: 0.04, ink: 'waterInk' });
    builder.fill(piece, [[-1.34, 0.36], [-0.95, -0.02], [-0.82, 0.48]], 'waterLight', { rim: 0.035, ink: 'waterInk', lift: 0.001 });
    builder.stroke(piece, arc([0, 0], 0.7, 0.08, 0.21, 4), (t) => 0.2 * pow(0.1 + 0.9 * Math.max(0, sin(PI * t)), 0.6), 'white', { lift: 0.002 });
    builder.stroke(piece, arc([0, 0], 0.7, 0.6, 0.67, 3), (t) => 0.12 * lerp(1, 0.4, t), 'white', { lift: 0.002 });
}
