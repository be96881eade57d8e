import { clamp, cos, lerp, PI, pow, sin, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { bodyChart, bodyTemplate, bodyUv } from '../../rig/body-template';
import type { ClothArea } from './pattern';
import { CHART_FOOT, CHART_LEG, CHART_TORSO, RING, TORSO_COLUMNS } from '../../rig/rings';

/**
 * The picture of trousers: hips across the top fifth, one leg below (both legs wear the same), the ankle's piece beside
 * it. In the body's own picture a leg is a tenth as large, and a seam thinner than a pixel.
 */
const HIPS = { from: 0.33, height: 0.2 };
/** Where a leg and what lies below the ankle's ring are in the picture. */
export const LEG_PART = { x: 0, y: 0.212, width: 0.8, height: 0.788, from: 0.37 };
/** Paint runs on this far past the edges, so that none shows from the part beyond. */
const BLEED = 0.005;
export const FOOT_PART = { x: 0.81, y: 0.24, width: 0.18, height: 0.5 };

/** Heights of the leg's rings below the groin on the adult female, inner and outer side, and where they lie in the leg's chart (v up). */
const RINGS: readonly (readonly [inner: number, outer: number, v: number])[] = [
    [0.095, 0.095, 0.389], [0.11, 0.11, 0.417], [0.135, 0.135, 0.444], [0.17, 0.17, 0.472], [0.21, 0.21, 0.5], [0.25, 0.25, 0.528], [0.29, 0.29, 0.556],
    [0.33, 0.33, 0.583], [0.365, 0.365, 0.611], [0.395, 0.395, 0.639], [0.428, 0.428, 0.667], [0.455, 0.455, 0.694], [0.482, 0.482, 0.722], [0.508, 0.508, 0.75],
    [0.545, 0.545, 0.778], [0.585, 0.585, 0.806], [0.625, 0.625, 0.833], [0.655, 0.69, 0.861], [0.68, 0.727, 0.889], [0.7, 0.762, 0.917], [0.718, 0.795, 0.944],
    [0.738, 0.825, 0.972]
];
/** Heights of the hips' rows: front centre, side, back centre. */
const ROWS: readonly (readonly [front: number, side: number, back: number])[] = [
    [0.783, 0.848, 0.772], [0.815, 0.862, 0.812], [0.845, 0.872, 0.845], [0.873, 0.884, 0.873], [0.9, 0.9, 0.9], [0.925, 0.925, 0.925], [0.955, 0.955, 0.955],
    [0.985, 0.985, 0.985], [1.02, 1.02, 1.02]
];
/** Rows of the trunk in all, less one. */
const TRUNK_STEPS = 23;
/** Where the front of the leg lies in its chart. */
const FRONT = 0.135;

const wrap = (turn: number): number => ((turn % 1) + 1) % 1;

/** Height of a row of the hips at a turn round them; between the legs the lowest runs on level. */
function groin(turn: number, row: number): number {
    const [front, side, back] = ROWS[row];
    const t = Math.min(turn, 0.5);
    return lerp(t <= 0.25 ? front : back, side, pow(clamp(sin(2 * PI * t)), 1.4));
}

const hips = (u: number, v: number): [number, number] => [2 * u, ((v - HIPS.from) / (0.5 - HIPS.from)) * HIPS.height];
const leg = (u: number, v: number, chart: readonly number[]): [number, number] =>
    [LEG_PART.x + (LEG_PART.width * (u - chart[0])) / chart[2], LEG_PART.y + (LEG_PART.height * (v - chart[1])) / chart[3] / (1 - LEG_PART.from)];
const foot = (u: number, v: number, chart: readonly number[]): [number, number] =>
    [FOOT_PART.x + (FOOT_PART.width * (u - chart[0])) / chart[2], FOOT_PART.y + (FOOT_PART.height * (v - chart[1])) / chart[3]];

/** A place of the body's picture in the trousers'. Fits `ShellOptions.uv`. */
export function legsUv(u: number, v: number): readonly [number, number] {
    if (v <= 0.5) return hips(u, v);
    // The foot's charts lie above each other, the legs' side by side.
    return u < 0.4 ? leg(u, v, bodyChart(CHART_LEG, u >= 0.2)) : foot(u, v, bodyChart(CHART_FOOT, v < 0.755));
}

/** The place in the trousers' picture `turn` round the leg (0 front, ¼ outside, ½ back, −¼ inside) at a height on the adult female. */
export function legSpot(turn: number, y: number): [number, number] {
    const outer = 0.5 + 0.5 * cos((turn - 0.25) * TAU);
    const heights = RINGS.map(([a, b, v]): [number, number] => [lerp(a, b, outer), v]);
    heights.push([groin((wrap(FRONT + turn) * RING) / (2 * TORSO_COLUMNS), 0), 1]);
    return leg(...bodyUv(CHART_LEG, wrap(FRONT + turn), along(heights, y), false), bodyChart(CHART_LEG, false));
}

/** The place `turn` round the leg below the ankle's ring; `down` counts the foot's rings from it. */
export function anklePlace(turn: number, down: number): [number, number] {
    return foot(...bodyUv(CHART_FOOT, wrap(FRONT + turn), 1 - down / 13, false), bodyChart(CHART_FOOT, false));
}

/** The place in the trousers' picture round the hips, from the middle of the front (0) to the back's (½), at a height on the adult female. */
export function hipSpot(turn: number, y: number, mirrored: boolean): [number, number] {
    const heights = ROWS.map((_, r): [number, number] => [groin(turn, r), r / TRUNK_STEPS]);
    return hips(...bodyUv(CHART_TORSO, 2 * turn, along(heights, y), mirrored));
}

/** Outlines of the hips' and the leg's part of the picture: what runs on beyond one must be clipped to it and drawn in the other. */
export const HIPS_AREA: readonly (readonly [number, number])[] = [[0, 0], [1, 0], [1, HIPS.height + BLEED], [0, HIPS.height + BLEED]];
export const LEG_AREA: readonly (readonly [number, number])[] = [[0, LEG_PART.y - BLEED], [LEG_PART.width, LEG_PART.y - BLEED], [LEG_PART.width, 1], [0, 1]];

/**
 * The hips, both halves, and a leg of the trousers' picture, for patterns that lie level on that figure. Metres on an adult.
 * Both are measured from the waist down, so that rows of one go on in the other.
 */
export function legAreas(figure: BodyFigure): ClothArea[] {
    const { template, trunk, legRings } = bodyTemplate(figure);
    const height = (id: number): number => template.get(id)[1];
    const steps = legRings.length + 13;
    // Heights of a column of the leg and of the hips, lowest first, and where they lie in their chart (v up).
    const legColumns = Array.from({ length: RING }, (_, k) => legRings.map((ring, i): [number, number] => [height(ring[k]), 1 - i / steps]).reverse());
    const hipColumns = Array.from({ length: TORSO_COLUMNS + 1 }, (_, j) => trunk.slice(0, ROWS.length + 2).map((row, r): [number, number] => [height(row[j]), r / TRUNK_STEPS]));
    const between = (columns: typeof legColumns, column: number, y: number): number => {
        const k = Math.floor(column);
        return lerp(along(columns[k % columns.length], y), along(columns[(k + 1) % columns.length], y), column - k);
    };
    const onHips = (across: number, y: number, mirrored: boolean): [number, number] => hips(...bodyUv(CHART_TORSO, across, between(hipColumns, clamp(across, 0, 0.9999) * TORSO_COLUMNS, y), mirrored));
    const onLeg = (turn: number, y: number): [number, number] => {
        const u = wrap(FRONT + turn);
        return leg(...bodyUv(CHART_LEG, u, between(legColumns, u * RING, y), false), bodyChart(CHART_LEG, false));
    };
    return [
        ...[false, true].map((mirrored): ClothArea => ({ across: 0.45, down: 0.28, at: (across, down) => onHips(across, figure.y(lerp(1.02, 0.74, down)), mirrored), bounds: HIPS_AREA })),
        // From its chart's one edge to the other: a line that crossed the cut would run back through the whole picture.
        { across: 0.45, down: 0.94, at: (across, down) => onLeg(clamp(across, 0.0001, 0.9999) - FRONT, figure.y(lerp(1.02, 0.08, down))), bounds: LEG_AREA }
    ];
}

/** Where a turn round the hips arrives on the leg: they share the ring at the groin. */
export const legTurn = (hipTurn: number): number => (2 * TORSO_COLUMNS * hipTurn) / RING - FRONT;

/** The value at `y` of a line through points of rising height, straight beyond its ends. */
function along(points: readonly (readonly [number, number])[], y: number): number {
    let i = 0;
    while (i < points.length - 2 && y > points[i + 1][0]) i++;
    const [a, b] = [points[i], points[i + 1]];
    return lerp(a[1], b[1], (y - a[0]) / (b[0] - a[0]));
}
