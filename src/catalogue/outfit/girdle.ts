import type { MeshBuilder } from '../../geometry/mesh';
import { atan2, cos, hypot2, lerp, sin, TAU } from '../../geometry/scalar';
import { cross, normalize, sub, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { feelClothes } from '../accessory/over-clothes';
import type { BuildContext, PartMesh, PartResult } from '../part';
import { figureOf } from './cloth';
import type { Spot } from './on-cloth';
import { shellBody } from './shell-body';

/** Something drawn tight round the middle, over all that is worn there. */
export interface Girdle {
    /** Its inner face at an angle from the front (0) over the character's left, at a share of the way from its lower (0) to its upper edge. */
    at(angle: number, share: number): Spot;
    /** The z it goes round, and between which heights it lies. */
    middle: number;
    low: number;
    high: number;
}

export interface GirdleOptions {
    /** Height of its middle by angle, metres. */
    y(angle: number): number;
    /** Half its width by angle, metres. */
    half(angle: number): number;
    /** Whether it gives to what is below it at every height, as cloth does. @default false: stiff leather */
    soft?: boolean;
    /** Metres off what lies below. @default 0.0008 × figure scale */
    gap?: number;
    /** How far off the skin it may lie at most by share, metres, where what is below is pressed in. @default any */
    most?(share: number): number;
}

/** Directions and heights that are felt. */
const AROUND = 48;
const MEASURED = 5;
/** Neighbours between which it is drawn straight: far ones first, then closer ones. */
const STRIDES = [6, 5, 4, 3, 2, 2, 1, 1, 1] as const;

/** Measures a girdle: the outermost cloth in every direction, drawn straight over hollows and pleats. */
export function girdle(context: BuildContext, { y, half, soft = false, gap, most }: GirdleOptions): Girdle {
    const figure = figureOf(context);
    const unit = figure.scale;
    const angles = Array.from({ length: AROUND }, (_, k) => (k / AROUND) * TAU);
    const low = Math.min(...angles.map((a) => y(a) - half(a)));
    const high = Math.max(...angles.map((a) => y(a) + half(a)));
    const middle = figure.torso.at(0.5 * (low + high))[4];
    const outermost = around(context, low, high, middle);
    const skin = feelClothes(context, { low, high, which: () => false });
    const felt = Array.from({ length: MEASURED }, (_, row): number[] => {
        const share = row / (MEASURED - 1);
        return tightened(angles.map((a) => {
            const at = y(a) + half(a) * (2 * share - 1);
            const r = outermost(a, at) + (gap ?? 0.0008 * unit);
            return most ? Math.min(r, skin([0, at, middle], [sin(a), 0, cos(a)], r) + most(share)) : r;
        }));
    });
    // Leather does not give: where its middle would sink into a waistband, all of it stands off.
    const radii = soft ? felt : [felt[0], felt[MEASURED - 1]].map((edge) => tightened(edge.map((r, k) => r + Math.max(...felt.map((row, i) => row[k] - lerp(felt[0][k], felt[MEASURED - 1][k], i / (MEASURED - 1)))))));
    const rows = radii.length;
    const place = (angle: number, share: number): Vec3 => {
        const turn = (((angle / TAU) % 1) + 1) % 1 * AROUND;
        const row = Math.min(rows - 1.000001, Math.max(0, share * (rows - 1)));
        const [k, j] = [Math.floor(turn), Math.floor(row)];
        const at = (of: number[]): number => lerp(of[k % AROUND], of[(k + 1) % AROUND], turn - k);
        const r = lerp(at(radii[j]), at(radii[j + 1]), row - j);
        return [sin(angle) * r, y(angle) + half(angle) * (2 * share - 1), middle + cos(angle) * r];
    };
    return {
        middle, low, high,
        at(angle, share) {
            const e = 0.5 / (rows - 1);
            const along = sub(place(angle + 0.06, share), place(angle - 0.06, share));
            const up = sub(place(angle, Math.min(1, share + e)), place(angle, Math.max(0, share - e)));
            return { at: place(angle, share), out: normalize(cross(along, up)) };
        }
    };
}

/** How far from the body's middle the outermost cloth reaches by angle and height, or the skin where there is none. */
function around(context: BuildContext, low: number, high: number, middle: number): (angle: number, y: number) => number {
    const figure = figureOf(context);
    const more = 0.045 * figure.scale;
    const far = 0.27 * figure.scale;
    // Sectors of their own, a little over one another: a ray passes through few triangles of the whole.
    const sectors = Array.from({ length: SECTORS }, (_, k) => {
        const [dx, dz] = [sin(((k + 0.5) / SECTORS) * TAU), cos(((k + 0.5) / SECTORS) * TAU)];
        return context.outfit.surface.patch((x, y, z) => {
            if (y < low - more || y > high + more) return false;
            const ahead = x * dx + (z - middle) * dz;
            return ahead > 0 && ahead * ahead > 0.25 * (x * x + (z - middle) * (z - middle)) && Math.abs(x) < far;
        }, isWrapped);
    });
    const skin = feelClothes(context, { low, high, which: () => false });
    return (angle, y) => {
        const from: Vec3 = [0, y, middle];
        const way: Vec3 = [sin(angle), 0, cos(angle)];
        return sectors[Math.floor((angle / TAU) * SECTORS) % SECTORS].reach(from, way, far) ?? skin(from, way, far);
    };
}
const SECTORS = 4;

/** Drawn straight from one place that stands out to the next. */
function tightened(radii: readonly number[]): number[] {
    let tight = [...radii];
    for (const stride of STRIDES) {
        const chord = 2 * cos((stride / AROUND) * TAU);
        const before = tight;
        tight = before.map((r, k) => {
            const [a, b] = [before[(k + stride) % AROUND], before[(k + AROUND - stride) % AROUND]];
            return Math.max(r, (a * b * chord) / (a + b));
        });
    }
    return tight;
}

/** What dresses and trousers have at their own waist. */
const OWN = ['sash', 'sash-bow', 'sundress-sash', 'sundress-bow', 'belt'];
/** It gives way to what is worn there. */
export const ownWaists: NonNullable<PartResult['hides']> = [{ layers: ['dress', 'bottoms'], materials: OWN, slots: ['dress', 'bottom'], test: () => true }];

/** Clothes a belt closes round: not what only hangs or stands out there. */
const isWrapped = ({ layer, material }: PartMesh): boolean => layer !== 'accessory' && layer !== 'handwear' && layer !== 'neckwear' && !OWN.includes(material.name) && !/bow|ribbon|tie|sleeve|frill|drawstring|wing|tail|button/.test(material.name);

/** Shares of the width from below, and of the thickness: leather with its edges turned in. */
const LEATHER = [[0, -0.3], [0.06, 0.85], [0.5, 1.15], [0.94, 0.85], [1, -0.3]] as const;

export interface GirdleMesh {
    thick: number;
    /** @default leather */
    section?: readonly (readonly [share: number, lift: number])[];
    /** The stretch it covers. @default all round, from behind */
    from?: number;
    to?: number;
    /** Height over the girdle where it begins, metres: the second layer of a belt. @default 0 */
    lift?: number;
    /** @default 48 all round */
    columns?: number;
    /** How often the picture is repeated along it. @default 1 */
    repeat?: number;
}

/** Lays cloth or leather on a girdle; u runs along it from its beginning, v from the upper edge (0) to the lower one (1). It moves as the skin below it does. */
export function girdleMesh(mesh: MeshBuilder, figure: BodyFigure, { at }: Girdle, { thick, section = LEATHER, from = 0.5 * TAU, to = 1.5 * TAU, lift = 0, columns = Math.ceil((48 * (to - from)) / TAU), repeat = 1 }: GirdleMesh): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const rings = Array.from({ length: columns + 1 }, (_, i) => {
        const angle = lerp(from, to, i / columns);
        return section.map(([share, high]) => {
            const spot = at(angle, share);
            const p = [0, 1, 2].map((d) => spot.at[d] + spot.out[d] * (lift + thick * high)) as Vec3;
            const vertex = mesh.vertex(p[0], p[1], p[2], 0, 0, 0, (repeat * i) / columns, 1 - share);
            figure.weightsAt(spot.at[0], spot.at[1], spot.at[2], joints, weights);
            mesh.skinAt(vertex, joints, weights);
            mesh.shadeAt(vertex, high < 0 ? -0.3 : 0, 0, 0, high < 0 ? 0 : 0.85);
            return vertex;
        });
    });
    for (let i = 0; i < columns; i++) for (let k = 0; k + 1 < section.length; k++) mesh.quad(rings[i][k], rings[i + 1][k], rings[i + 1][k + 1], rings[i][k + 1]);
    if (to - from > TAU - 1e-3) return;
    for (const [ring, flip] of [[rings[0], false], [rings[columns], true]] as const) for (let k = 1; k + 1 < section.length; k++) mesh.triangle(ring[0], ring[k], ring[k + 1], !flip);
}

/** Notes that something lies there, so that jackets go over it. */
export function coverGirdle(context: BuildContext, { at }: Girdle, thick: number): void {
    const figure = figureOf(context);
    const { topology: { count }, positions: p } = shellBody(figure);
    const edges = Array.from({ length: AROUND }, (_, k) => [at((k / AROUND) * TAU, 0).at, at((k / AROUND) * TAU, 1).at]);
    const low = Math.min(...edges.map(([a]) => a[1])) - 0.01;
    const high = Math.max(...edges.map(([, b]) => b[1])) + 0.01;
    for (let i = 0; i < count; i++) {
        const [x, y, z] = [p[3 * i], p[3 * i + 1], p[3 * i + 2]];
        if (y < low || y > high || Math.abs(x) > figure.shoulder[0] + 0.05 * figure.scale) continue;
        // The nearest direction will do.
        let best = Infinity;
        for (let k = 0; k < AROUND; k += 2) {
            const [a, b] = edges[k];
            const d = Math.min((a[0] - x) * (a[0] - x) + (a[2] - z) * (a[2] - z), (b[0] - x) * (b[0] - x) + (b[2] - z) * (b[2] - z));
            if (d < best) best = d;
        }
        context.outfit.cover(i, Math.sqrt(best) + thick, count);
    }
}

/** Where belts are worn, on the adult female: over a waistband. */
export const BELT_Y = 0.978;

/** Draws in what is worn below a tight girdle: it comes out above and below in folds of its own fullness. For `PartResult.presses`. */
export function drawnIn(figure: BodyFigure, { at, middle, low, high }: Girdle): (x: number, y: number, z: number) => Vec3 | undefined {
    const unit = figure.scale;
    const free = 0.05 * unit;
    const edges = Array.from({ length: AROUND }, (_, k) => Array.from({ length: MEASURED }, (__, row) => at((k / AROUND) * TAU, row / (MEASURED - 1)).at));
    return (x, y, z) => {
        if (y < low - free || y > high + free || Math.abs(x) > 0.22 * unit) return undefined;
        const turn = (((atan2(x, z - middle) / TAU) % 1) + 1) % 1 * AROUND;
        const [k, t] = [Math.floor(turn) % AROUND, turn - Math.floor(turn)];
        const column = (row: number): [r: number, y: number] => {
            const [a, b] = [edges[k][row], edges[(k + 1) % AROUND][row]];
            return [lerp(hypot2(a[0], a[2] - middle), hypot2(b[0], b[2] - middle), t), lerp(a[1], b[1], t)];
        };
        const rows = Array.from({ length: MEASURED }, (_, row) => column(row));
        const last = MEASURED - 1;
        let allowed: number;
        if (y <= rows[0][1]) allowed = rows[0][0] + 1.3 * (rows[0][1] - y);
        else if (y >= rows[last][1]) allowed = rows[last][0] + 1.3 * (y - rows[last][1]);
        else {
            let row = 0;
            while (rows[row + 1][1] < y) row++;
            allowed = lerp(rows[row][0], rows[row + 1][0], (y - rows[row][1]) / (rows[row + 1][1] - rows[row][1]));
        }
        allowed -= 0.004 * unit;
        const r = hypot2(x, z - middle);
        if (r <= allowed) return undefined;
        // Layers keep their order.
        const to = (allowed + Math.min(0.0035 * unit, 0.12 * (r - allowed))) / r;
        return [x * to, y, middle + (z - middle) * to];
    };
}
