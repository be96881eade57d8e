import { DEGREES, PI, TAU, clamp, cos, lerp, pow, sin } from '../geometry/scalar';
import { Field } from '../geometry/field';
import { alongRay, fan, link, project, relaxOnto, Template } from '../geometry/template';
import { add, dot, normalize, scale, sub, type Vec3 } from '../geometry/vec3';
import type { BodyFigure } from './body-figure';
import { FINGERS, hasMittens, mittenField, type Finger } from './hand';
import { armholeRing, armRing, CHART_ARM, CHART_FINGERS, CHART_FOOT, CHART_LEG, CHART_TORSO, legAngle, legRing, RING, tilted, TORSO_COLUMNS, torsoGrid, type Armhole } from './rings';

// Heights and arm lengths of the loops, drawn on the adult female: close at joints, wide apart between them.
const TRUNK_ROWS = [0.90, 0.925, 0.955, 0.985, 1.02, 1.055, 1.085, 1.108, 1.130];
const ARMHOLE_ROWS = [1.150, 1.170, 1.189, 1.207, 1.223, 1.238];
const NECK_ROWS = [1.253, 1.266, 1.280];
const LEG_ROWS = [0.625, 0.585, 0.545, 0.508, 0.482, 0.455, 0.428, 0.395, 0.365, 0.33, 0.29, 0.25, 0.21, 0.17, 0.135, 0.11, 0.095];
const ARM_ROWS = [0.105, 0.14, 0.178, 0.203, 0.2155, 0.2265, 0.2375, 0.252, 0.29, 0.335, 0.38, 0.412, 0.430, 0.447];
/** Groin rows: height at front centre, at the side, at back centre. The lowest is where the legs begin. */
const GROIN_ROWS = [[0.783, 0.848, 0.772], [0.815, 0.862, 0.812], [0.845, 0.872, 0.845], [0.873, 0.884, 0.873]];
/** Tilted rings between the groin and the level ones: height at the inner and the outer side, freedom. */
const THIGH_ROWS = [[0.738, 0.825, 0.8], [0.718, 0.795, 0.8], [0.70, 0.762, 0.4], [0.68, 0.727, 0.4], [0.655, 0.69, 0.15]];
/** Rings past the armhole: distance from the shoulder at the top and at the bottom of the arm. */
const DELTOID_ROWS = [[-0.014, 0.028], [0.006, 0.039], [0.027, 0.052], [0.050, 0.067], [0.078, 0.085]];
/** Rings of the foot: height, z, and how far the ring has turned from level (0°) to upright (90°). */
const FOOT_ROWS = [
    [0.080, -0.0185, 13], [0.064, -0.016, 26], [0.052, -0.012, 39], [0.045, -0.002, 54], [0.040, 0.020, 76], [0.036, 0.045, 88],
    [0.030, 0.072, 90], [0.0225, 0.097, 90], [0.0185, 0.120, 90], [0.0155, 0.140, 90], [0.013, 0.155, 90]
];
/** Share of the extra forward shift each ring of the foot takes (see `feet`). */
const FOOT_FORWARD = [0.1, 0.4, 0.75, 1, 1, 0.8, 0.5, 0.25, 0.1, 0, 0];
/** Palm rings: distance past the wrist, blend from radial to parallel directions, and how far the row leans along the knuckles. */
const PALM_ROWS = [[0.0225, 0.45, 0], [0.043, 0.8, 0], [0.062, 1, 0.6], [0.0815, 1, 1]];
/** The knuckle line: how far beyond or before the row each column lies, index to little finger. */
const KNUCKLES = [-0.003, 0, 0.002, 0.002, 0.001, -0.001, -0.003, -0.006, -0.010];
/** The thumb grows out of a hole between these columns of the first two palm rings. */
const THUMB_FROM = 3;
const THUMB_TO = 6;
/** Dorsal and palmar columns of a palm ring, index to little finger. */
const DORSAL = [4, 3, 2, 1, 0, 17, 16, 15, 14];
const PALMAR = [5, 6, 7, 8, 9, 10, 11, 12, 13];

/** The body's permanent mesh, and its loops by place. */
export interface BodyTemplate {
    template: Template;
    /** Vertex ids of the trunk, by row (bottom first) and column (front to back), −1 in the armhole. */
    trunk: number[][];
    armhole: Armhole;
    /** Rings from the armhole to the knuckles, and from the groin to the ankle. */
    armRings: number[][];
    legRings: number[][];
    /** The top row: inside the head's neck. */
    neckRing: number[];
}

/**
 * Lays the body's template on a figure. 3,200 quads for both halves: loops round the limbs, three at each joint,
 * an eighteen-sided armhole and leg opening stitched into the trunk, a hand with five fingers.
 */
export function bodyTemplate(figure: BodyFigure): BodyTemplate {
    let laid = templates.get(figure);
    if (!laid) templates.set(figure, (laid = layBody(figure)));
    return laid;
}

/** Skin, underwear and every garment ask for the same figure's template: it is laid once. Nobody may write to it. */
const templates = new WeakMap<BodyFigure, BodyTemplate>();

function layBody(figure: BodyFigure): BodyTemplate {
    const t = new Template();
    const field = figure.fields.noFingers;

    // 1. Trunk, from the groin to the neck. The last row hides in the head's neck.
    const groin = GROIN_ROWS.map(([front, side, back]) => (j: number) => {
        const aside = pow(clamp(sin((PI * j) / TORSO_COLUMNS)), 1.4);
        return figure.y(lerp(j <= TORSO_COLUMNS / 2 ? front : back, side, aside));
    });
    const level = [...TRUNK_ROWS, ...ARMHOLE_ROWS, ...NECK_ROWS].map((y) => () => figure.y(y));
    const cut = figure.neckCutY;
    const rows = [...groin, ...level, () => cut, () => cut + 0.015 * figure.scale];
    const bottom = groin.length + TRUNK_ROWS.length;
    const armhole: Armhole = { bottom, top: bottom + ARMHOLE_ROWS.length - 1 };
    const trunk = torsoGrid(t, figure, field, rows, { armhole });
    for (const row of [trunk[0], trunk[1]]) for (const i of row) t.freedom[i] = 0.7;
    const neckRing = trunk[rows.length - 1];
    const inset = 0.002 * figure.scale;
    for (const i of neckRing) {
        const [x, y, z] = t.get(i);
        const cz = figure.neck.at(y)[5];
        const l = Math.sqrt(x * x + (z - cz) * (z - cz));
        t.set(i, [x * (1 - inset / l), y, cz + (z - cz) * (1 - inset / l)]);
    }

    const legRings = legs(t, figure, trunk[0]);
    feet(t, figure, legRings[legRings.length - 1]);
    const armRings = arms(t, figure, armholeRing(trunk, armhole));

    for (const i of legRings[1]) project(field, t, i, 2);
    relaxOnto(field, t, 6);
    hands(t, figure, armRings);
    return { template: t, trunk, armhole, armRings, legRings, neckRing };
}

/** 2. Legs: the groin row closed between the legs, then rings down to the ankle. */
function legs(t: Template, figure: BodyFigure, groin: readonly number[]): number[][] {
    const field = figure.fields.noFingers;
    const back = t.get(groin[TORSO_COLUMNS]);
    const front = t.get(groin[0]);
    const crotch = [1, 2, 3].map((q) => {
        const f = q / 4;
        return t.vertex([0, lerp(back[1], front[1], f) - 0.012 * sin(PI * f) * figure.scale, lerp(back[2], front[2], f)], true, 1);
    });
    const rings: number[][] = [[...groin, ...crotch]];
    for (const [inner, outer, freedom] of THIGH_ROWS) {
        const at = tilted(inner, outer);
        rings.push(legRing(t, figure, field, (k) => figure.y(at(k)), { freedom }));
    }
    for (const y of LEG_ROWS) rings.push(legRing(t, figure, field, () => figure.y(y)));
    const steps = rings.length + 13;
    for (let i = 0; i < rings.length - 1; i++)
        link(t, rings[i], rings[i + 1], CHART_LEG, 1 - i / steps, 1 - (i + 1) / steps, { flip: true });
    return rings;
}

/** 3. Feet: rings fan from level round the ankle to upright round the toes. */
function feet(t: Template, figure: BodyFigure, ankleRing: readonly number[]): void {
    const { foot, ankle } = figure.spec;
    const widthScale = foot.x / 0.071;
    const heightScale = ankle[1] / 0.078;
    const toZ = (z: number) => lerp(foot.heelZ, foot.toeZ, (z + 0.062) / 0.227);
    const ankleX = figure.leg.at(figure.y(0.097))[4];
    // Short feet under thick shins (a chibi's): the fan's centres move forward, or the instep's rays would end on the shin.
    const shin = figure.leg.at(figure.y(0.095));
    const forward = shin[5] + shin[2] - toZ(0.009);
    const field = figure.fields.leg;
    let before = ankleRing;
    FOOT_ROWS.forEach(([y, z, turned], i) => {
        const tilt = turned * DEGREES;
        const center: Vec3 = [lerp(ankleX, foot.x, clamp((i + 1) / 4)), y * heightScale, toZ(z) + forward * FOOT_FORWARD[i]];
        const upright = i >= 6;
        const section = figure.foot.at(center[2]);
        const ring: number[] = [];
        for (let k = 0; k < RING; k++) {
            const theta = legAngle(k);
            let side = sin(theta);
            let front = cos(theta);
            if (upright) {
                side *= section[0];
                front *= front > 0 ? section[2] : section[3];
                const l = Math.sqrt(side * side + front * front);
                side /= l;
                front /= l;
            }
            const guess = upright ? Math.min(section[0], 0.03 * widthScale) : 0.03 * widthScale;
            ring.push(t.vertex(alongRay(field, center, side, front * sin(tilt), front * cos(tilt), guess)));
        }
        link(t, before, ring, CHART_FOOT, 1 - i / 13, 1 - (i + 1) / 13, { flip: true });
        before = ring;
    });
    const tip = t.vertex(alongRay(field, [foot.x, 0.012 * heightScale, toZ(0.150)], 0, 0, 1, 0.01));
    fan(t, before, tip, CHART_FOOT, 1 / 13, 0, true);
}

/** 4. Arms from the armhole to the knuckles, a hole left for the thumb. */
function arms(t: Template, figure: BodyFigure, hole: number[]): number[][] {
    const field = figure.fields.noFingers;
    const rings: number[][] = [hole];
    for (const [top, under] of DELTOID_ROWS)
        rings.push(armRing(t, figure, field, (theta) => figure.armS(lerp(under, top, 0.5 + 0.5 * cos(theta))), { freedom: 0.5 }));
    for (const s of ARM_ROWS) rings.push(armRing(t, figure, field, () => figure.armS(s)));
    for (const [past, parallel, lean] of PALM_ROWS) rings.push(palmRing(t, figure, past, parallel, lean));
    const n = rings.length;
    const thumbRow = n - PALM_ROWS.length;
    for (let i = 0; i < n - 1; i++) {
        const v0 = 1 - i / n;
        const v1 = 1 - (i + 1) / n;
        for (let k = 0; k < RING; k++) {
            if (i === thumbRow && k >= THUMB_FROM && k < THUMB_TO) continue;
            const l = (k + 1) % RING;
            // The uv cut runs along the arm's underside.
            const u0 = ((k + RING / 2) % RING) / RING;
            const u1 = u0 + 1 / RING;
            t.quad(rings[i][k], rings[i][l], rings[i + 1][l], rings[i + 1][k], CHART_ARM, [u0, v0, u1, v0, u1, v1, u0, v1]);
        }
    }
    return rings;
}

/**
 * A ring of the palm. Towards the knuckles its rays turn from radial to parallel, so that each dorsal column has a palmar
 * one under it and four fingers can be grown between them.
 */
function palmRing(t: Template, figure: BodyFigure, past: number, parallel: number, lean: number): number[] {
    const h = figure.spec.hand;
    const s = figure.spec.wrist + past * h;
    const section = figure.arm.at(s);
    const ring: number[] = [];
    for (let k = 0; k < RING; k++) {
        const theta = (TAU * k) / RING;
        const dorsal = cos(theta) > 0;
        const column = dorsal ? 4 - (k > 9 ? k - RING : k) : k - 5;
        const radialZ = sin(theta) * section[0];
        const radialY = cos(theta) * section[2];
        const l0 = Math.sqrt(radialZ * radialZ + radialY * radialY);
        const edge = column === 0 ? 1 : column === 8 ? -1 : 0;
        let dz = lerp(radialZ / l0, edge * 0.9, parallel);
        let dy = lerp(radialY / l0, dorsal ? 1 : -1, parallel);
        const l = Math.sqrt(dz * dz + dy * dy);
        dz /= l;
        dy /= l;
        const from = figure.armAt(s + KNUCKLES[column] * lean * h);
        from[2] += lerp(section[0] * 0.9, -section[1] * 0.9, column / 8) * parallel;
        // Columns at the thumb's hole ignore the thumb; the others are laid on palm and thumb together.
        const field = k >= THUMB_FROM && k <= THUMB_TO ? figure.fields.noFingers : figure.fields.thumb;
        ring.push(t.vertex(alongRay(field, from, 0, dy, dz, 0.012 * h)));
    }
    return ring;
}

/** 5. Fingers: rings of their own cones, no field needed. */
function hands(t: Template, figure: BodyFigure, armRings: readonly (readonly number[])[]): void {
    const knuckles = armRings[armRings.length - 1];
    const first = t.vertexCount;
    FINGERS.slice(1).forEach((name, f) => {
        const at = (columns: readonly number[], i: number) => knuckles[columns[2 * f + i]];
        const base = [at(DORSAL, 2), at(DORSAL, 1), at(DORSAL, 0), at(PALMAR, 0), at(PALMAR, 1), at(PALMAR, 2)];
        // The little finger's root lies deepest in the palm.
        const root = [0.42, 0.36, 0.39, 0.60][f];
        growFinger(t, figure, figure.fingers[name], base, [-60, 0, 60, 120, 180, 240], [root, root + 0.15, 0.88, 1.06, 1.5, 1.92, 2.1, 2.72, 3.0], CHART_FINGERS + 1 + f, [1.17, 1.1]);
    });
    if (hasMittens(figure.spec)) growTogether(t, figure, first);
    const row = armRings.length - PALM_ROWS.length;
    const near = armRings[row];
    const far = armRings[row + 1];
    const base = [near[3], near[4], near[5], near[6], far[6], far[5], far[4], far[3]];
    growFinger(t, figure, figure.fingers.Thumb, base, [0, 1, 2, 3, 4, 5, 6, 7].map((k) => 22.5 + 45 * k), [0.90, 1.12, 1.5, 1.88, 2.1, 2.45, 2.8, 3.0], CHART_FINGERS, [1.05, 1.05]);
}

/** Moves the vertices made since `first` onto one soft volume round palm and all four fingers, and gives them its normals. */
function growTogether(t: Template, figure: BodyFigure, first: number): void {
    const h = figure.spec.hand;
    const mitten = mittenField(new Field().profile(figure.maps.arm), figure.fingers, h).union(0.012 * h);
    const g = mitten.gradient;
    for (let i = first; i < t.vertexCount; i++) {
        project(mitten, t, i, 4);
        const [x, y, z] = t.get(i);
        mitten.evaluate(x, y, z);
        t.normals.set(i, normalize([g[0], g[1], g[2]]));
    }
}

/**
 * Rings along a finger's bones. `stations` count bones (1.5 = middle of the second); `degrees` are the ring's angles from the
 * back of the hand; the first ring and the rest are widened by `swell`, because a hexagon looks thinner than its circle.
 */
function growFinger(t: Template, figure: BodyFigure, finger: Finger, base: readonly number[], degrees: readonly number[], stations: readonly number[], chart: number, swell: readonly [number, number]): void {
    const { points, rootRadius, tipRadius } = finger;
    const n = base.length;
    const along = [0, 1, 2].map((i) => normalize(sub(points[i + 1], points[i])));
    const steps = stations.length + 1;
    let before = base;
    stations.forEach((station, q) => {
        const last = q === stations.length - 1;
        const i = Math.min(2, Math.trunc(station));
        const joint = Math.round(station);
        const atJoint = Math.abs(station - joint) < 0.2 && joint >= 1 && joint <= 2;
        const d = atJoint ? normalize(add(along[joint - 1], along[joint])) : along[i];
        const f = last ? 1 : station - i;
        let center: Vec3 = [lerp(points[i][0], points[i + 1][0], f), lerp(points[i][1], points[i + 1][1], f), lerp(points[i][2], points[i + 1][2], f)];
        if (last) center = add(center, scale(d, tipRadius * 0.55));
        const radius = lerp(rootRadius, tipRadius, station / 3) * (last ? 0.8 : q === 0 ? swell[0] : swell[1]);
        const side = normalize(sub([0, 0, 1], scale(d, d[2])));
        let up = normalize(sub(figure.armUp, scale(d, dot(figure.armUp, d))));
        up = normalize(sub(up, scale(side, dot(up, side))));
        const ring = degrees.map((angle) => {
            const a = angle * DEGREES;
            const normal = add(scale(side, sin(a)), scale(up, cos(a)));
            const id = t.vertex(add(center, scale(normal, radius)));
            t.normals.set(id, last ? normalize(add(normal, scale(d, 0.6))) : normal);
            return id;
        });
        for (let k = 0; k < n; k++) {
            const l = (k + 1) % n;
            const v0 = 1 - q / steps;
            const v1 = 1 - (q + 1) / steps;
            t.quad(before[k], before[l], ring[l], ring[k], chart, [k / n, v0, (k + 1) / n, v0, (k + 1) / n, v1, k / n, v1]);
        }
        before = ring;
    });
    const tip = t.vertex(add(points[3], scale(along[2], tipRadius * 1.02)));
    t.normals.set(tip, along[2]);
    fan(t, before, tip, chart, 1 / steps, 0);
}

/** Places of the charts in the body's own picture: `[u, v, width, height]`, v from the top; the trunk spans both halves. */
const LEFT_CHARTS: Record<number, readonly [number, number, number, number]> = {
    [CHART_ARM]: [0.5, 0, 0.16, 0.5], [CHART_LEG]: [0, 0.5, 0.2, 0.5], [CHART_FOOT]: [0.4, 0.76, 0.095, 0.24],
    [CHART_FINGERS]: [0.9, 0.26, 0.05, 0.24], [CHART_FINGERS + 1]: [0.66, 0.26, 0.05, 0.24], [CHART_FINGERS + 2]: [0.72, 0.26, 0.05, 0.24],
    [CHART_FINGERS + 3]: [0.78, 0.26, 0.05, 0.24], [CHART_FINGERS + 4]: [0.84, 0.26, 0.05, 0.24]
};
const RIGHT_CHARTS: typeof LEFT_CHARTS = {
    [CHART_ARM]: [0.5, 0.5, 0.16, 0.5], [CHART_LEG]: [0.2, 0.5, 0.2, 0.5], [CHART_FOOT]: [0.4, 0.51, 0.095, 0.24],
    [CHART_FINGERS]: [0.9, 0.76, 0.05, 0.24], [CHART_FINGERS + 1]: [0.66, 0.76, 0.05, 0.24], [CHART_FINGERS + 2]: [0.72, 0.76, 0.05, 0.24],
    [CHART_FINGERS + 3]: [0.78, 0.76, 0.05, 0.24], [CHART_FINGERS + 4]: [0.84, 0.76, 0.05, 0.24]
};

/** Where a chart lies in the body's picture: `[left, top, width, height]`. */
export function bodyChart(chart: number, mirrored: boolean): readonly [number, number, number, number] {
    return chart === CHART_TORSO ? [0, 0, 0.5, 0.5] : (mirrored ? RIGHT_CHARTS : LEFT_CHARTS)[chart];
}

/** A chart's u, v (v up) in the body's picture (v down). Garments laid on the body's grid may use it too. */
export function bodyUv(chart: number, u: number, v: number, mirrored: boolean): readonly [number, number] {
    // The trunk: front centre in the middle, the character's left to the right.
    if (chart === CHART_TORSO) return [0.25 + (mirrored ? -0.25 : 0.25) * u, 0.5 * (1 - v)];
    const [x, y, w, h] = (mirrored ? RIGHT_CHARTS : LEFT_CHARTS)[chart];
    return [x + w * (0.02 + 0.96 * u), y + h * (0.01 + 0.98 * (1 - v))];
}
