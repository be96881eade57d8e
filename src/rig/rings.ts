import { PI, TAU, cos, sin } from '../geometry/scalar';
import type { Field } from '../geometry/field';
import type { Profile } from '../geometry/profile';
import { alongRay, type Template } from '../geometry/template';
import type { Vec3 } from '../geometry/vec3';
import type { BodyFigure } from './body-figure';

/** Columns of a torso grid from front centre (0) to back centre, and the columns an armhole lies between. */
export const TORSO_COLUMNS = 14;
export const ARMHOLE_FRONT = 5;
export const ARMHOLE_BACK = 9;
/** Vertices round an arm, a leg and an armhole. */
export const RING = 18;

/** Charts of a template: what a face's uvs are relative to. Fingers take {@link CHART_FINGERS} + 0 (thumb) … 4 (little). */
export const CHART_TORSO = 0;
export const CHART_ARM = 1;
export const CHART_LEG = 2;
export const CHART_FOOT = 3;
export const CHART_FINGERS = 4;

/** First and last row of a torso grid's armhole. */
export interface Armhole {
    bottom: number;
    top: number;
    /** Moves the whole armhole along the arm, metres. @default 0 */
    shift?: number;
}

export interface TorsoGridOptions {
    /** Leaves a hole for the arm. @default none */
    armhole?: Armhole;
    /** The trunk to aim with. @default the figure's */
    profile?: Profile;
    /** How freely the vertices round the armhole relax. @default 1 */
    freedom?: number;
}

/**
 * Lays rows of {@link TORSO_COLUMNS} + 1 vertices round the left half of the trunk, from front centre to back centre,
 * bottom row first. `rows[r](column)` is that vertex's height in avatar space.
 * @returns vertex ids by row and column, −1 inside the armhole.
 */
export function torsoGrid(t: Template, figure: BodyFigure, field: Field, rows: readonly ((column: number) => number)[], options: TorsoGridOptions = {}): number[][] {
    const { armhole, profile = figure.torso, freedom = 1 } = options;
    const ids: number[][] = [];
    const neckFrom = figure.y(1.262);
    for (let r = 0; r < rows.length; r++) {
        ids[r] = [];
        for (let j = 0; j <= TORSO_COLUMNS; j++) {
            const between = j >= ARMHOLE_FRONT && j <= ARMHOLE_BACK;
            if (armhole && between && r > armhole.bottom && r < armhole.top && j > ARMHOLE_FRONT && j < ARMHOLE_BACK) {
                ids[r][j] = -1;
                continue;
            }
            const y = rows[r](j);
            const [plus, , front, back, , centerZ] = (y > neckFrom ? figure.neck : profile).at(y);
            const theta = (PI * j) / TORSO_COLUMNS;
            const seam = j === 0 || j === TORSO_COLUMNS;
            const dx = seam ? 0 : sin(theta);
            const dz = seam ? (j === 0 ? 1 : -1) : cos(theta);
            const depth = dz > 0 ? front : back;
            const guess = 1 / Math.sqrt((dx / plus) * (dx / plus) + (dz / depth) * (dz / depth)) + 0.004;
            const near = armhole && r >= armhole.bottom - 2 && r <= armhole.top + 1 && j >= ARMHOLE_FRONT - 2 && j <= ARMHOLE_BACK + 2;
            // In T-pose a level ray would run along inside the arm, so the armhole's own ring is placed round the arm's axis below.
            const onRing = armhole && between && r >= armhole.bottom && r <= armhole.top;
            const p: Vec3 = onRing ? [0, y, 0] : alongRay(field, [0, y, centerZ], dx, 0, dz, guess);
            ids[r][j] = t.vertex(p, seam, near ? freedom : 0);
        }
    }
    if (armhole) placeArmhole(t, figure, field, armholeRing(ids, armhole), armhole.shift ?? 0);
    for (let r = 0; r < rows.length - 1; r++) {
        for (let j = 0; j < TORSO_COLUMNS; j++) {
            if (armhole && r >= armhole.bottom && r < armhole.top && j >= ARMHOLE_FRONT && j < ARMHOLE_BACK) continue;
            const u0 = j / TORSO_COLUMNS;
            const u1 = (j + 1) / TORSO_COLUMNS;
            const v0 = r / (rows.length - 1);
            const v1 = (r + 1) / (rows.length - 1);
            t.quad(ids[r][j], ids[r][j + 1], ids[r + 1][j + 1], ids[r + 1][j], CHART_TORSO, [u0, v0, u1, v0, u1, v1, u0, v1]);
        }
    }
    return ids;
}

/** Tilt of the armhole: how far past the shoulder joint it crosses the arm's top and its bottom, metres on the female. */
const ARMHOLE_TOP = -0.034;
const ARMHOLE_BOTTOM = 0.012;

function placeArmhole(t: Template, figure: BodyFigure, field: Field, ring: readonly number[], shift: number): void {
    const u = figure.scale;
    const n = ring.length;
    for (let k = 0; k < n; k++) {
        const theta = (TAU * k) / n;
        const up = cos(theta);
        const top = 0.5 + 0.5 * up;
        const s = (ARMHOLE_BOTTOM + (ARMHOLE_TOP - ARMHOLE_BOTTOM) * top) * u + shift;
        t.set(ring[k], alongRay(field, figure.armAt(s), 0, up, sin(theta), 0.042 * u));
    }
}

/** The loop of {@link RING} vertices round an armhole: top middle, down the front, up the back. Needs five rows between its ends. */
export function armholeRing(ids: readonly (readonly number[])[], { bottom, top }: Armhole): number[] {
    const ring: number[] = [];
    const middle = (ARMHOLE_FRONT + ARMHOLE_BACK) / 2;
    for (let j = middle; j >= ARMHOLE_FRONT; j--) ring.push(ids[top][j]);
    for (let r = top - 1; r >= bottom; r--) ring.push(ids[r][ARMHOLE_FRONT]);
    for (let j = ARMHOLE_FRONT + 1; j <= ARMHOLE_BACK; j++) ring.push(ids[bottom][j]);
    for (let r = bottom + 1; r <= top; r++) ring.push(ids[r][ARMHOLE_BACK]);
    for (let j = ARMHOLE_BACK - 1; j > middle; j--) ring.push(ids[top][j]);
    return ring;
}

export interface RingOptions {
    /** The segment to aim with. @default the figure's own */
    profile?: Profile;
    /** @default 0 */
    freedom?: number;
    /** Vertices round. @default RING */
    count?: number;
}

/**
 * A ring round the left arm: from its top over the front (thumb side) and under. `s(theta)` is the distance from the
 * shoulder joint in metres, theta from 0 (top) to 2π.
 */
export function armRing(t: Template, figure: BodyFigure, field: Field, s: (theta: number) => number, options: RingOptions = {}): number[] {
    const { profile = figure.arm, freedom = 0, count = RING } = options;
    const ring: number[] = [];
    for (let k = 0; k < count; k++) {
        const theta = (TAU * k) / count;
        const at = s(theta);
        const section = profile.at(at);
        // Directions spaced as on the section's ellipse, so that a flat palm keeps even columns.
        const forward = sin(theta);
        const up = cos(theta);
        const dz = forward * (forward > 0 ? section[0] : section[1]);
        const dy = up * (up > 0 ? section[2] : section[3]);
        const l = Math.sqrt(dz * dz + dy * dy);
        ring.push(t.vertex(alongRay(field, figure.armAt(at), 0, dy / l, dz / l, l), false, freedom));
    }
    return ring;
}

/** Angle of leg ring vertex `k`: it starts 140° before the outer side, so that it meets the trunk's front centre. */
export const legAngle = (k: number): number => PI / 2 + ((k - 7) * TAU) / RING;

/** A ring round the left leg; `y(k)` is vertex k's height. k = 7 is the outer side, k = 16 the inner. */
export function legRing(t: Template, figure: BodyFigure, field: Field, y: (k: number) => number, options: RingOptions = {}): number[] {
    const { profile = figure.leg, freedom = 0 } = options;
    const ring: number[] = [];
    for (let k = 0; k < RING; k++) {
        const theta = legAngle(k);
        const height = y(k);
        const [plus, minus, front, back, cx, cz] = profile.at(height);
        const dx = sin(theta);
        const dz = cos(theta);
        const rx = dx / (dx > 0 ? plus : minus);
        const rz = dz / (dz > 0 ? front : back);
        const p = alongRay(field, [cx, height, cz], dx, 0, dz, 1 / Math.sqrt(rx * rx + rz * rz));
        // The thighs touch: the inner side keeps to its own half.
        if (p[0] < 0.0006) p[0] = 0.0006;
        ring.push(t.vertex(p, false, freedom));
    }
    return ring;
}

/** Heights for a tilted leg ring: `inner` at the inner side, `outer` at the outer. */
export const tilted = (inner: number, outer: number) => (k: number): number => {
    const t = 0.5 + 0.5 * cos(((k - 7) * TAU) / RING);
    return inner + (outer - inner) * t;
};
