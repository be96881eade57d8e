import { cos, PI, sin, TAU } from '../../geometry/scalar';
import { curve, TAPER, type Point } from './brush';

/** A motif is shapes to fill, in a box of about ±1, x to the right and y up. */
export type Motif = readonly (readonly Point[])[];

/** Motifs drawn once, in the middle of a place. */
export const TATTOO_MOTIFS = ['tribal', 'rose', 'vine', 'stars', 'butterfly', 'feather', 'flames', 'snake', 'runes', 'circuit'] as const;
export type TattooMotif = (typeof TATTOO_MOTIFS)[number];

/** A brush stroke's outline; `width` at its thickest. */
function stroke(points: readonly Point[], width: number, taper: (t: number) => number = TAPER.both): Point[] {
    const left: Point[] = [];
    const right: Point[] = [];
    const last = points.length - 1;
    points.forEach(([x, y], i) => {
        const a = points[Math.max(0, i - 1)];
        const b = points[Math.min(last, i + 1)];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const l = Math.sqrt(dx * dx + dy * dy) || 1;
        const w = 0.5 * width * taper(i / last);
        left.push([x - (dy / l) * w, y + (dx / l) * w]);
        right.push([x + (dy / l) * w, y - (dx / l) * w]);
    });
    return [...left, ...right.reverse()];
}

const even = (): number => 1;
const line = (points: readonly Point[], width: number): Point[] => stroke(points, width, even);
const mirror = (shapes: Motif): Motif => [...shapes, ...shapes.map((shape) => shape.map(([x, y]): Point => [-x, y]))];
const moved = (shape: readonly Point[], x: number, y: number, size = 1, turn = 0): Point[] =>
    shape.map(([px, py]) => [x + size * (px * cos(turn) - py * sin(turn)), y + size * (px * sin(turn) + py * cos(turn))]);

const disc = (x: number, y: number, r: number): Point[] => Array.from({ length: 14 }, (_, i): Point => [x + r * cos((i * TAU) / 14), y + r * sin((i * TAU) / 14)]);
/** A pointed leaf along +y from the origin, with a vein left free. */
const leaf = (): Motif => {
    const half = curve([[0.02, 0.06], [0.2, 0.3], [0.22, 0.6], [0.03, 1]], 5);
    return mirror([[...half, [0.02, 0.9], [0.02, 0.1]]]);
};
const leaves = (x: number, y: number, size: number, turn: number): Point[][] => leaf().map((half) => moved(half, x, y, size, turn));

/** Blades that hook into one another. */
function tribal(): Motif {
    const blades: Motif = [
        stroke(curve([[0.05, 1], [0.5, 0.72], [0.42, 0.34], [0.08, 0.12], [0.02, -0.2]], 7), 0.24, TAPER.both),
        stroke(curve([[0.78, 0.62], [0.74, 0.16], [0.36, -0.1], [0.12, -0.42], [0.03, -1]], 7), 0.26, TAPER.both),
        stroke(curve([[0.84, -0.2], [0.56, -0.38], [0.4, -0.62], [0.42, -0.86]], 7), 0.17, TAPER.flick),
        stroke(curve([[0.24, 0.98], [0.62, 1.02], [0.74, 0.82]], 6), 0.1, TAPER.both)
    ];
    return [...mirror(blades), [[0, 0.62], [0.1, 0.42], [0, 0.2], [-0.1, 0.42]]];
}

/** Petals wound round one another as strokes, two leaves, a stem. */
function rose(): Motif {
    const petals: Point[][] = [
        [[-0.06, 0.34], [0.1, 0.42], [0.16, 0.28], [0.02, 0.18], [-0.14, 0.26], [-0.14, 0.44], [0.04, 0.54], [0.24, 0.46]],
        [[0.24, 0.5], [0.34, 0.32], [0.22, 0.1], [-0.02, 0.04], [-0.22, 0.12], [-0.3, 0.32]],
        [[-0.34, 0.28], [-0.28, 0.56], [-0.06, 0.7], [0.2, 0.68], [0.4, 0.52], [0.44, 0.36]],
        [[0.46, 0.44], [0.56, 0.16], [0.38, -0.08], [0.08, -0.16]],
        [[0.2, -0.14], [-0.14, -0.16], [-0.42, 0], [-0.5, 0.24]],
        [[-0.5, 0.14], [-0.56, 0.44], [-0.4, 0.68], [-0.24, 0.72]],
        [[-0.3, 0.7], [-0.1, 0.88], [0.2, 0.86], [0.34, 0.66]],
        [[0.36, 0.7], [0.58, 0.62], [0.62, 0.38], [0.54, 0.2]]
    ];
    return [
        ...petals.map((p) => stroke(curve(p, 6), 0.095, TAPER.both)),
        stroke(curve([[0, -0.16], [0.06, -0.5], [-0.04, -1]], 6), 0.07, TAPER.flick),
        ...leaves(0.03, -0.44, 0.56, -1.15), ...leaves(0, -0.6, 0.5, 1.2)
    ];
}

/** A stem that winds along the limb with leaves at its turns and small flowers. */
function vine(): Motif {
    const stem: Point[] = Array.from({ length: 41 }, (_, i): Point => {
        const t = i / 40;
        return [0.26 * sin(t * 3 * TAU * 0.66), 1.3 - 2.6 * t];
    });
    const out: Point[][] = [stroke(stem, 0.075, (t) => Math.min(1, 0.35 + 6 * t * (1 - t)))];
    for (let k = 0; k < 6; k++) {
        const [x, y] = stem[3 + k * 6];
        const side = k % 2 ? 1 : -1;
        out.push(...leaves(x, y, 0.42, side * 1.1), ...leaves(x, y - 0.08, 0.28, -side * 1.5));
    }
    for (const [x, y] of [[0.46, 0.86], [-0.44, 0.1], [0.44, -0.66]] as const) for (let p = 0; p < 5; p++) out.push(disc(x + 0.085 * cos((p * TAU) / 5), y + 0.085 * sin((p * TAU) / 5), 0.062));
    return out;
}

const star = (x: number, y: number, r: number, turn = 0): Point[] =>
    Array.from({ length: 10 }, (_, i): Point => {
        const d = i % 2 ? 0.42 * r : r;
        return [x + d * sin((i * PI) / 5 + turn), y + d * cos((i * PI) / 5 + turn)];
    });

/** A crescent among stars that fall along the limb. */
function stars(): Motif {
    const outer: Point[] = Array.from({ length: 19 }, (_, i): Point => [0.46 * cos(0.9 + (i / 18) * 4.5), 0.45 + 0.46 * sin(0.9 + (i / 18) * 4.5)]);
    const inner: Point[] = Array.from({ length: 19 }, (_, i): Point => [0.17 + 0.36 * cos(1.28 + (i / 18) * 3.75), 0.5 + 0.36 * sin(1.28 + (i / 18) * 3.75)]);
    return [[...outer, ...inner.reverse()], star(0.36, 0.46, 0.2, 0.2), star(-0.3, -0.25, 0.26, -0.2), star(0.26, -0.55, 0.2, 0.3), star(-0.1, -0.95, 0.15), star(0.5, -0.06, 0.12), star(-0.62, 0.9, 0.13, 0.4)];
}

function butterfly(): Motif {
    const upper = curve([[0.06, 0.2], [0.3, 0.72], [0.78, 0.92], [1, 0.7], [0.86, 0.28], [0.5, 0.06], [0.06, 0.08]], 6);
    const upperHole = curve([[0.22, 0.24], [0.42, 0.6], [0.74, 0.74], [0.82, 0.56], [0.62, 0.26], [0.22, 0.18]], 6);
    const lower = curve([[0.06, 0.02], [0.44, -0.04], [0.72, -0.28], [0.62, -0.66], [0.36, -0.82], [0.26, -0.5], [0.06, -0.14]], 6);
    const lowerHole = curve([[0.2, -0.12], [0.44, -0.16], [0.54, -0.36], [0.44, -0.58], [0.34, -0.42], [0.2, -0.2]], 6);
    // A shape and the way back along its window's edge leave the window free.
    const wing = (rim: Point[], hole: Point[]): Point[] => [...rim, rim[0], ...hole.reverse(), hole[hole.length - 1], rim[0]];
    return [
        ...mirror([wing(upper, upperHole), wing(lower, lowerHole), disc(0.62, 0.52, 0.07), disc(0.44, -0.36, 0.06), stroke(curve([[0.02, 0.3], [0.1, 0.6], [0.26, 0.78]], 6), 0.05, TAPER.flick)]),
        stroke(curve([[0, 0.36], [0, -0.1], [0, -0.6]], 6), 0.13, TAPER.both)
    ];
}

function feather(): Motif {
    const spine = curve([[-0.18, -1.1], [-0.08, -0.5], [0.02, 0.2], [0.16, 1]], 10);
    const out: Point[][] = [stroke(spine, 0.07, TAPER.flick)];
    for (let i = 8; i < spine.length - 1; i++) {
        const [x, y] = spine[i];
        const t = (i - 8) / (spine.length - 9);
        const long = 0.44 * (0.45 + 1.5 * t * (1.15 - t)) * (t > 0.9 ? 0.5 : 1);
        for (const side of [-1, 1]) out.push(stroke(curve([[x, y], [x + side * long * 0.55, y + 0.04], [x + side * long, y + 0.2 + 0.1 * t]], 4), 0.085, TAPER.both));
    }
    return out;
}

function flames(): Motif {
    const tongue = (x: number, y: number, size: number, lean: number): Point[] => moved(curve([[0, 0], [0.26, 0.22], [0.16, 0.52], [0.3, 0.82], [0.16, 1.2], [0.08, 0.78], [-0.12, 0.56], [-0.2, 0.24], [0, 0]], 6), x, y, size, lean);
    return [
        tongue(-0.5, -0.9, 0.95, 0.16), tongue(0, -1, 1.5, 0), tongue(0.48, -0.9, 1.05, -0.2), tongue(-0.24, -0.3, 0.9, 0.24), tongue(0.34, -0.16, 0.8, -0.24),
        stroke(curve([[-0.8, -0.92], [-0.4, -1.06], [0, -0.98], [0.42, -1.08], [0.82, -0.9]], 6), 0.13, TAPER.both)
    ];
}

function snake(): Motif {
    const body: Point[] = Array.from({ length: 49 }, (_, i): Point => {
        const t = i / 48;
        return [0.44 * sin(t * 2.5 * TAU * 0.9 + 0.4) * (0.55 + 0.45 * t), 1.05 - 2.1 * t];
    });
    const head = moved([[0, 0.16], [0.13, 0], [0.07, -0.16], [-0.07, -0.16], [-0.13, 0]], body[0][0] - 0.02, body[0][1] + 0.07, 1.1, 0.5);
    const out: Point[][] = [stroke(body, 0.19, (t) => Math.min(1, 0.55 + 3 * t) * (1 - t * t)), head];
    out.push(stroke([[body[0][0] - 0.12, body[0][1] + 0.2], [body[0][0] - 0.2, body[0][1] + 0.36]], 0.04, even));
    return out;
}

/** Upright signs that are no script's. */
function runes(): Motif {
    const signs: [Point, Point][][] = [
        [[[0, 0.18], [0, -0.18]], [[0, 0.18], [0.12, 0.06]], [[0, 0.02], [0.12, -0.1]]],
        [[[-0.1, 0.18], [-0.1, -0.18]], [[0.1, 0.18], [0.1, -0.18]], [[-0.1, 0.1], [0.1, -0.1]]],
        [[[0, 0.18], [0, -0.18]], [[0, 0.05], [0.12, 0.18]], [[0, 0.05], [-0.12, 0.18]]],
        [[[-0.1, -0.18], [0, 0.18]], [[0, 0.18], [0.1, -0.18]], [[-0.14, -0.02], [0.14, -0.02]]],
        [[[0.08, 0.18], [-0.1, 0]], [[-0.1, 0], [0.08, -0.18]], [[0.08, 0.18], [0.08, -0.18]]]
    ];
    const out: Point[][] = [stroke([[0, 1.16], [0, -1.16]], 0.025, even)];
    signs.forEach((strokes, i) => {
        const y = 0.9 - i * 0.45;
        const x = i % 2 ? 0.26 : -0.26;
        for (const [a, b] of strokes) out.push(line([[x + a[0], y + a[1]], [x + b[0], y + b[1]]], 0.062));
    });
    for (let i = 0; i < 5; i++) out.push(disc(i % 2 ? -0.22 : 0.22, 0.9 - i * 0.45, 0.035));
    return out;
}

/** Lines that run along the limb, turn at half right angles and end in dots. */
function circuit(): Motif {
    const paths: Point[][] = [
        [[-0.06, 1.2], [-0.06, 0.3], [-0.4, -0.04], [-0.4, -0.62]],
        [[0.08, 1.2], [0.08, 0.52], [0.42, 0.18], [0.42, -0.3]],
        [[0, 0.9], [0, -0.2], [0.22, -0.42], [0.22, -1.05]],
        [[-0.24, 1.1], [-0.24, 0.74], [-0.52, 0.46], [-0.52, 0.2]],
        [[0.26, 1.1], [0.26, 0.86], [0.6, 0.52]],
        [[-0.14, -0.1], [-0.14, -0.7], [0, -0.84], [0, -1.2]]
    ];
    return paths.flatMap((p) => {
        const [x, y] = p[p.length - 1];
        return [line(p.flatMap((q, i): Point[] => (i ? [0.25, 0.5, 0.75, 1].map((t): Point => [p[i - 1][0] + (q[0] - p[i - 1][0]) * t, p[i - 1][1] + (q[1] - p[i - 1][1]) * t]) : [q])), 0.055), disc(x, y, 0.075)];
    });
}

const MAKERS: Record<TattooMotif, () => Motif> = { tribal, rose, vine, stars, butterfly, feather, flames, snake, runes, circuit };
export const tattooMotif = (kind: TattooMotif): Motif => MAKERS[kind]();

/**
 * A band that goes round a limb: shapes over one repeat, x 0 … 1 along the limb's girth and y ±1 across the band.
 */
export function bandRepeat(): Motif {
    return [
        [[0, 1], [1, 1], [1, 0.8], [0, 0.8]], [[0, -0.8], [1, -0.8], [1, -1], [0, -1]],
        [[0.04, -0.62], [0.5, 0.62], [0.62, 0.36], [0.3, -0.62]],
        [[0.96, 0.62], [0.7, 0.62], [0.46, -0.36], [0.56, -0.62]]
    ];
}
