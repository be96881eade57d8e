import { lerp } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { ClothArea } from './pattern';
import type { ShellOptions } from './shell';

/**
 * The picture of tops: the trunk across the upper three fifths, an arm lying below it (both arms wear the same). In the
 * body's own picture they would be half as large, and a stitch thinner than a pixel.
 */
const TRUNK = 0.6;
const ARM = { y: 0.62, height: 0.38 };

/** Heights of the trunk's rows on the adult female, and where they lie in the body's picture. */
const ROWS: readonly (readonly [y: number, v: number])[] = [
    [1.308, 0], [1.28, 0.0435], [1.253, 0.087], [1.223, 0.1304], [1.189, 0.1739], [1.15, 0.2174], [1.108, 0.2609], [1.055, 0.3043],
    [0.985, 0.3478], [0.925, 0.3913], [0.873, 0.4348], [0.815, 0.4783]
];
/** How far along the adult female's arm its rows lie, and where in its chart (0 at the shoulder). */
const RINGS: readonly (readonly [s: number, v: number])[] = [
    [0.008, 0.046], [0.053, 0.087], [0.105, 0.128], [0.178, 0.168], [0.216, 0.209], [0.237, 0.25], [0.29, 0.291], [0.38, 0.332], [0.43, 0.372], [0.468, 0.434]
];

/**
 * Picture coordinates of tops. Heights and lengths are taken from the place, not from the body's picture: cloth slides
 * over the body where it is smoothed, and stripes must run level.
 */
export function topUv(figure: BodyFigure): NonNullable<ShellOptions['uv']> {
    const rows = ROWS.map(([y, v]) => [figure.y(y), v] as const);
    const rings = RINGS.map(([s, v]) => [figure.armS(s), v] as const);
    return (x, y, _z, u, v) => {
        if (u <= 0.5 && v <= 0.5) return [2 * u, 2 * TRUNK * along(rows, y)];
        return [2 * along(rings, Math.abs(x) - figure.shoulder[0]), ARM.y + (ARM.height * (u - 0.5)) / 0.16];
    };
}

/** The place in the top's picture `turn` round the trunk (0 front, ¼ the character's left, ±½ back) at a height on the adult female. */
export const trunkSpot = (turn: number, y: number): [number, number] => [0.5 + turn, 2 * TRUNK * along(ROWS, y)];

/** The place `turn` round the arm (0 underneath, ¼ in front, ½ above) so far along it on the adult female. */
export const armSpot = (turn: number, s: number): [number, number] => [2 * along(RINGS, s), ARM.y + ARM.height * turn];

/** The trunk and a sleeve of a top's picture, for patterns. Metres on an adult; as low as any top hangs, as far as any sleeve goes. */
export const TOP_AREAS: readonly ClothArea[] = [
    { across: 0.82, down: 0.52, at: (across, down) => trunkSpot(across - 0.5, lerp(1.31, 0.79, down)), bounds: [[0, 0], [1, 0], [1, TRUNK + 0.008], [0, TRUNK + 0.008]] },
    { across: 0.24, down: 0.48, at: (across, down) => armSpot(across, lerp(-0.02, 0.46, down)), bounds: [[0, ARM.y - 0.008], [1, ARM.y - 0.008], [1, 1], [0, 1]] }
];

/** The same in the body's own picture, for bodices drawn there: the trunk, and both arms. */
export const BODY_AREAS: readonly ClothArea[] = [
    { across: 0.82, down: 0.52, at: (across, down) => [0.5 * across, along(ROWS, lerp(1.31, 0.79, down))], bounds: [[0, 0], [0.5, 0], [0.5, 0.5], [0, 0.5]] },
    ...[0, 0.5].map((from): ClothArea => ({
        across: 0.24, down: 0.48, at: (across, down) => [0.5 + 0.16 * across, from + 0.5 * (1 - 2 * along(RINGS, lerp(-0.02, 0.46, down)))],
        bounds: [[0.5, from], [0.66, from], [0.66, from + 0.5], [0.5, from + 0.5]]
    }))
];

/** The value at `x` of a line through points, straight beyond its ends. Points may rise or fall. */
function along(points: readonly (readonly [number, number])[], x: number): number {
    const rising = points[1][0] > points[0][0];
    let i = 0;
    while (i < points.length - 2 && (rising ? x > points[i + 1][0] : x < points[i + 1][0])) i++;
    const [a, b] = [points[i], points[i + 1]];
    return lerp(a[1], b[1], (x - a[0]) / (b[0] - a[0]));
}
