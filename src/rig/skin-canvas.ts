import { clamp, hypot3, lerp } from '../geometry/scalar';
import type { Vec3 } from '../geometry/vec3';
import { bodyUv, type BodyTemplate } from './body-template';
import { CHART_ARM, CHART_LEG, CHART_TORSO, RING, TORSO_COLUMNS } from './rings';

/**
 * A stretch of skin laid flat for a painter: metres from its centre, `right` as one looks at it with the character's left
 * arm or leg hanging, `up` towards the shoulder, the hip or the head. It curves with the limb, so that a motif keeps its
 * proportions wherever it lies.
 */
export interface SkinCanvas {
    /** The point's place in the body's picture, fractions, y down. */
    at(right: number, up: number): readonly [number, number];
    /** Metres round the limb there; of the trunk, half way round. */
    readonly around: number;
    /** Metres from the centre to the upper and the lower end of the limb. */
    readonly above: number;
    readonly below: number;
}

/** Places to paint on. Those of limbs are there twice; the chest and the back have a half each. */
export const SKIN_PLACES = ['upper-arm', 'forearm', 'hand', 'thigh', 'calf', 'chest', 'back'] as const;
export type SkinPlace = (typeof SKIN_PLACES)[number];

/** The ring a place has in its middle, counted from the armhole or the groin, and where round the limb, 0 … 1. */
const ON_LIMBS: Record<Exclude<SkinPlace, 'chest' | 'back'>, readonly [chart: number, ring: number, u: number]> = {
    'upper-arm': [CHART_ARM, 5.6, 0.52], forearm: [CHART_ARM, 15, 0.56], hand: [CHART_ARM, 21.4, 0.5],
    thigh: [CHART_LEG, 7, 5.4 / RING], calf: [CHART_LEG, 16, 7.5 / RING]
};
/** Height on the adult female of the middle of the chest's place and of the back's, and metres aside from the middle. */
const ON_TRUNK = { chest: [1.185, 0.062], back: [1.16, 0.06] } as const;

/** The skin of a place, of the left half or its mirror image. */
export function skinCanvas(body: BodyTemplate, place: SkinPlace, mirrored: boolean, y: (femaleY: number) => number, unit: number): SkinCanvas {
    if (place === 'chest' || place === 'back') return trunkCanvas(body, place === 'back', mirrored, y(ON_TRUNK[place][0]), ON_TRUNK[place][1] * unit);
    const [chart, ring, u] = ON_LIMBS[place];
    return limbCanvas(body, chart, ring, u, mirrored);
}

/** The skin round a whole arm or leg, its middle at `ring`. */
export function limbCanvas({ template, armRings, legRings }: BodyTemplate, chart: number, ring: number, u0: number, mirrored: boolean): SkinCanvas {
    const rings = chart === CHART_ARM ? armRings : legRings;
    const steps = chart === CHART_ARM ? rings.length : rings.length + 13;
    const centers = rings.map((ids) => mean(ids.map((i) => template.get(i))));
    const girths = rings.map((ids) => ids.reduce((sum, i, k) => sum + distance(template.get(i), template.get(ids[(k + 1) % ids.length])), 0));
    const lengths = [0];
    for (let i = 1; i < rings.length; i++) lengths.push(lengths[i - 1] + distance(centers[i - 1], centers[i]));
    const middle = read(lengths, ring);
    return {
        around: read(girths, ring), above: middle, below: lengths[lengths.length - 1] - middle,
        at(right, up) {
            const row = rowAt(lengths, middle - up);
            return bodyUv(chart, clamp(u0 + right / read(girths, row), 0, 1), 1 - row / steps, mirrored);
        }
    };
}

function trunkCanvas({ template, trunk }: BodyTemplate, back: boolean, mirrored: boolean, y: number, aside: number): SkinCanvas {
    const edge = back ? TORSO_COLUMNS : 0;
    const step = back ? -1 : 1;
    const heights = trunk.map((row) => template.get(row[edge])[1]);
    // Metres from the middle line to each column as far as the armhole leaves the row whole.
    const reach = trunk.map((row) => {
        const out = [0];
        for (let j = edge + step; j >= 0 && j <= TORSO_COLUMNS && row[j] >= 0; j += step) out.push(out[out.length - 1] + distance(template.get(row[j]), template.get(row[j - step])));
        return out;
    });
    const from = rowAt(heights, y);
    return {
        around: 2 * read(reach[Math.floor(from)], reach[Math.floor(from)].length - 1), above: heights[heights.length - 1] - y, below: y - heights[0],
        at(right, up) {
            const row = rowAt(heights, y + up);
            const low = Math.floor(row);
            const metres = Math.max(0, aside + right);
            const columns = lerp(rowAt(reach[low], metres), rowAt(reach[Math.min(low + 1, reach.length - 1)], metres), row - low);
            return bodyUv(CHART_TORSO, (edge + step * columns) / TORSO_COLUMNS, row / (trunk.length - 1), mirrored);
        }
    };
}

const mean = (points: readonly Vec3[]): Vec3 => [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k], 0) / points.length) as Vec3;
const distance = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => hypot3(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** A table between its entries. */
function read(table: readonly number[], row: number): number {
    const i = clamp(Math.floor(row), 0, table.length - 2);
    return lerp(table[i], table[i + 1], clamp(row - i, 0, 1));
}

/** Where in a rising table a value stands. */
function rowAt(table: readonly number[], value: number): number {
    let i = 0;
    while (i < table.length - 2 && table[i + 1] < value) i++;
    return clamp(i + (value - table[i]) / (table[i + 1] - table[i] || 1), 0, table.length - 1);
}
