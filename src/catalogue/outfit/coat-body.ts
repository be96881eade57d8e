import type { MeshBuilder } from '../../geometry/mesh';
import { atan2, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import type { BuildContext, PartResult } from '../part';
import { clothInk, figureOf } from './cloth';
import { jacketCut, underJacket, type JacketCut, type JacketShape } from './jacket-cut';
import { shell } from './shell';
import { skirt, type Skirt } from './skirt';

/** A coat: a jacket to the waist, and a skirt that is open in front. */
export interface CoatShape extends Omit<JacketShape, 'hem' | 'cutaway'> {
    /** Height of the seam at the waist and of the hem, drawn for the adult female. */
    waist: number;
    hem: number;
    /** How much wider than the hips the hem stands, metres on her. */
    flare: number;
    /** How far the skirt's fronts part at the hem, radians from the middle. @default 0.05 */
    part?: number;
    /** Cut away in front so far from the waist on, radians from the middle: a tailcoat's skirt hangs behind alone. @default not at all */
    tails?: number;
    /** One picture for the whole skirt, from its right front edge round to its left, in place of one a fold. @default false */
    whole?: boolean;
    /** Name its bones start with. */
    name: string;
}

export interface Coat {
    cut: JacketCut;
    /** What it hides of the clothes below. */
    hides: NonNullable<PartResult['hides']>;
    bodice: MeshBuilder;
    skirt: Skirt;
}

/** Broad, flat folds: a coat's cloth is heavy. */
const FOLDS = 7;
const HEAVY = Array.from({ length: 7 }, (_, i) => [i / 6, 0.5 - 0.5 * sin((i / 6) * TAU + TAU / 4)] as const);

/** A coat over whatever is worn. */
export function coatBody(context: BuildContext, shape: CoatShape): Coat {
    const figure = figureOf(context);
    const { outfit } = context;
    const unit = figure.scale;
    const waistY = figure.y(shape.waist);
    const hemY = figure.y(shape.hem);
    const cut = jacketCut(figure, { ...shape, hem: shape.waist - 0.01 });
    const gap = (shape.gap?.[1] ?? 0) * unit;
    const front = figure.torso.at(waistY)[2] + 0.03 * unit;
    const made = skirt(figure, {
        name: shape.name, outfit, clear: 0.011 * unit, waistY, hemY, flare: shape.flare * unit, folds: FOLDS, pictures: shape.whole ? FOLDS : 1, profile: HEAVY, rings: 8, dip: 0.2,
        // The fronts hang on from the bodice's own edges, and part on the way down.
        split: (t) => (shape.tails === undefined ? gap / front + lerp(-0.01, shape.part ?? 0.03, pow(t, 2)) : lerp(shape.tails, shape.tails + (shape.part ?? 0.2), t)),
        depth: (t) => 0.012 * smoothstep(0.15, 1, t) * unit
    });
    // After its skirt, which would hang over it.
    const bodice = shell(figure, { outfit, over: 0.004 * unit, ease: cut.ease, hem: cut.cut, smooth: 5, rim: (_x, y) => (y < waistY ? 0.003 : 0.006) * unit });
    // Skirts under it, as far as its own covers them; legs stay, since a stride bares them.
    const parted = shape.tails !== undefined ? 4 : gap > 0 ? gap / front + (shape.part ?? 0) + 0.3 : -1;
    const covered = (x: number, y: number, z: number): boolean =>
        y < waistY - 0.02 * unit && y > hemY + 0.03 * unit && Math.abs(atan2(x, z)) > parted && figure.distance(x, y, z) > 0.022 * unit;
    const hides: Coat['hides'] = [...underJacket(cut, unit), { layers: ['bottoms', 'dress'], test: covered }];
    return { cut, bodice, skirt: made, hides };
}

/** A coat's skirt: shadows in its folds, the seam at the waist, stitches along the hem. */
export function coatCloth(color: string, lining?: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const fold = (v: number, wide: number): DrawOp => ({ op: 'fill', paint: { kind: 'solid', ink: dark }, path: polyPath([[0.02, v], [0.06, lerp(v, 1, 0.4)], [wide, 1], [0, 1], [0, lerp(v, 1, 0.25)]], true) });
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } }, fold(0.28, 0.26),
            { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.035], [0, 0.035]], true), paint: { kind: 'solid', ink: dark } },
            { op: 'stroke', path: polyPath([[0, 0.972], [1, 0.972]]), width: 0.008, paint: { kind: 'solid', ink: lining ? clothInk(lining) : dark, alpha: 0.8 } }
        ]
    };
}
