import { bell, clamp, hypot2, lerp, pow, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { PartResult } from '../part';
import { armReach, armShare, smoothMax, type Hem } from './shell';

/** How a jacket is cut. Heights are drawn for the adult female; other lengths in metres on her. */
export interface JacketShape {
    /** Height of the V's point, where the lapels begin to turn. */
    point: number;
    hem: number;
    /** Where the sleeve ends along the arm. */
    sleeve: number;
    /** Half the gap between the fronts at the V's point and at the hem; 0 closed, one front over the other. */
    gap?: readonly [top: number, hem: number];
    /** Height over which closed fronts curve apart above the hem. @default 0 */
    cutaway?: number;
    /** Ease of the trunk at the chest, the waist and the hem, of the sleeve at the shoulder and the cuff. */
    ease: { chest: number; waist: number; hem: number; shoulder: number; cuff: number };
}

export interface JacketCut {
    /** Negative inside the neck's edge: V before, low round the nape. */
    neck: Hem;
    /** Negative on the jacket. */
    cut: Hem;
    ease(x: number, y: number): number;
    sleeveEnd: number;
    hemY: number;
    pointY: number;
    /** Half the width of the V at a height. */
    opening(y: number): number;
}

/** The outline and the ease of a jacket with set-in sleeves. */
export function jacketCut(figure: BodyFigure, shape: JacketShape): JacketCut {
    const unit = figure.scale;
    const [pointY, hemY, nape, shoulderY] = [shape.point, shape.hem, 1.246, 1.262].map((y) => figure.y(y));
    const sleeveEnd = figure.armS(shape.sleeve);
    const half = figure.neckSection(figure.y(1.26)).rx + 0.021 * unit;
    const [gapTop, gapHem] = (shape.gap ?? [0, 0]).map((g) => g * unit);
    /** The V's edge bows outwards a little on its way up, as a lapel rolls. */
    const opening = (y: number): number => {
        const t = clamp((y - pointY) / (shoulderY - pointY));
        return lerp(gapTop, half, t) + 0.006 * unit * bell(t - 0.45, 0.3);
    };
    const round = 0.03 * unit;
    const neck: Hem = (x, y, z) => {
        const ax = Math.abs(x);
        const back = -smoothMax(-(y - nape - 0.2 * (hypot2(ax, round) - round)), ax - half, 0.03 * unit);
        if (z < -0.012 * unit) return back;
        const front = y > pointY ? opening(y) - ax : gapTop - ax;
        return y > pointY ? smoothMax(Math.min(front, y - pointY + 0.001), back, 0.006 * unit) : Math.max(back, gapTop > 0 ? front : -1);
    };
    const cutaway = (shape.cutaway ?? 0) * unit;
    const fronts: Hem = (x, y, z) => {
        if (z < 0) return -1;
        const ax = Math.abs(x);
        if (gapTop > 0 || gapHem > 0) return y < pointY ? lerp(gapTop, gapHem, clamp((pointY - y) / (pointY - hemY))) - ax : -1;
        const t = clamp((hemY + cutaway - y) / (cutaway || 1));
        return cutaway > 0 && t > 0 ? 0.055 * unit * pow(t, 1.8) - ax : -1;
    };
    const chestY = figure.y(1.13);
    const waistY = figure.y(0.99);
    const { ease: e } = shape;
    const ease = (x: number, y: number): number => {
        const low = lerp(e.waist, e.hem, smoothstep(waistY, Math.min(hemY, figure.y(0.88)), y));
        const trunk = y > waistY ? lerp(e.waist, e.chest, smoothstep(waistY, chestY, y)) : low;
        const t = clamp(armReach(figure, x) / sleeveEnd);
        return lerp(trunk, lerp(e.shoulder, e.cuff, smoothstep(0.05, 0.9, t)), armShare(figure, x)) * unit;
    };
    const cut: Hem = (x, y, z) => Math.max(hemY - y, armReach(figure, x) - sleeveEnd, neck(x, y, z), fronts(x, y, z));
    return { neck, cut, ease, sleeveEnd, hemY, pointY, opening };
}

/** Ties and bows stand off the chest: they end where the jacket begins, or they would come out in front of it. */
const LOOSE = ['scarf', 'tie', 'ribbon', 'neck-ribbon', 'neck-bow'];

/** Sashes tied behind, which a jacket or a cloak covers whole. */
export const BACK_BOWS = ['sash-bow', 'sundress-bow', 'idol-bows', 'gown-bows', 'obi-bow'];

/** What a jacket hides of all that is worn under it. `unit` is the figure's scale. */
export const underJacket = ({ cut }: JacketCut, unit: number): NonNullable<PartResult['hides']> => [
    { layers: ['body', 'tops', 'dress', 'bottoms'], test: (x, y, z) => cut(x, y, z) < -0.02 * unit },
    { layers: ['dress'], materials: BACK_BOWS, test: (_x, _y, z) => z < 0 },
    { layers: ['tops', 'dress', 'neckwear'], materials: LOOSE, test: (x, y, z) => cut(x, y, z) < -0.003 * unit }
];
