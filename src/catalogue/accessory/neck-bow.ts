import { MeshBuilder } from '../../geometry/mesh';
import { cos, PI, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { bow, type BowOptions } from '../outfit/bow';
import { figureOf } from '../outfit/cloth';
import type { BuildContext, PartMesh, PartResult } from '../part';
import { band, type BandPlace } from './band';
import { besideClothes, feelClothes, isTop, type Feel } from './over-clothes';

/** Heights on the adult female: a bow's knot at a collar and at a bare neck, and the throat where a collar would be. */
const AT_COLLAR = 1.224;
const AT_NECK = 1.262;
/** How far cloth must stand off the throat to count as a collar's, metres on an adult. */
const COLLAR = 0.004;

/** Where something is tied round the neck: at the front of a collar, or on a band of its own where there is none. */
export interface Knot {
    /** The z of what it lies on, skin or the top's own cloth. */
    on(x: number, y: number): number;
    /** Height of the knot. */
    y: number;
    /** Whether a collar hides the band. */
    collar: boolean;
    feel: Feel;
}

/** Finds where to tie. */
export function knotAt(context: BuildContext): Knot {
    const figure = figureOf(context);
    const unit = figure.scale;
    const feel = feelClothes(context, { low: figure.y(0.98), high: figure.y(1.28), which: isTop });
    const bare = feelClothes(context, { low: 0, high: 0, which: () => false });
    const on = (x: number, y: number): number => besideClothes(feel, x, y);
    // A collar's sides stand at the throat even where it is open in front.
    const collar = [0.02, -0.02].every((x) => {
        const y = figure.y(1.245);
        return on(x * unit, y) - besideClothes(bare, x * unit, y) > COLLAR * unit;
    });
    return { on, feel, collar, y: figure.y(collar ? AT_COLLAR : AT_NECK) };
}

/** The band a bow or a tie is on where no collar hides it: round the neck, down to the knot in front. */
export function neckBand(context: BuildContext, mesh: MeshBuilder, { y: knotY, feel }: Knot, half: number, thick: number): void {
    const figure = figureOf(context);
    const unit = figure.scale;
    const COLUMNS = 28;
    const nape = figure.y(1.292);
    const places = Array.from({ length: COLUMNS }, (_, i): BandPlace => {
        const angle = -PI + (i / COLUMNS) * TAU;
        const share = 0.5 + 0.5 * cos(angle);
        const y = nape + (knotY - nape) * share;
        const way: Vec3 = [sin(angle), 0, cos(angle)];
        const reach = (at: number): Vec3 => {
            const { cz } = figure.neckSection(at);
            const r = feel([0, at, cz], way, 0.1 * unit) + 0.0004 * unit;
            return [way[0] * r, at, cz + way[2] * r];
        };
        const [low, high] = [reach(y - half), reach(y + half)];
        const d = [0, 1, 2].map((k) => high[k] - low[k]);
        const l = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
        const across: Vec3 = [d[0] / l, d[1] / l, d[2] / l];
        // Square to the band's edge, outwards.
        const level = d[0] * way[0] + d[2] * way[2];
        const out: Vec3 = [(way[0] * d[1]) / l, -level / l, (way[2] * d[1]) / l];
        return { at: [0, 1, 2].map((k) => 0.5 * (low[k] + high[k])) as Vec3, out, across };
    });
    band(mesh, figure, places, { half, thick, swell: 0.3 });
}

/** A bow tied at the knot, in front of what lies there. */
export function bowAt(context: BuildContext, mesh: MeshBuilder, knot: Knot, options: Pick<BowOptions, 'size' | 'tails' | 'full'>): void {
    const figure = figureOf(context);
    const unit = figure.scale;
    const z = Math.max(knot.on(0, knot.y), knot.on(0, knot.y - 0.12 * options.size)) + 0.006 * unit;
    bow(mesh, {
        lean: 7, ...options, center: [0, knot.y, z], bone: figure.boneIndex('upperChest'),
        against: (x, y) => Math.abs(knot.on(x, y)) + 0.003 * unit
    });
}

/** What a top has at its own collar gives way to what is tied there. */
export const ownTies: NonNullable<PartResult['hides']> = [{ layers: ['tops', 'dress'], materials: ['tie', 'ribbon', 'scarf', 'maid-ribbon'], slots: ['top', 'dress'], test: () => true }];

/** Pieces that have something in them. */
export const made = (...pieces: (PartMesh | false)[]): PartMesh[] => pieces.filter((one): one is PartMesh => one !== false && one.mesh.indices.length > 0);
