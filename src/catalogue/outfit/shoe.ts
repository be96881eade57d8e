import { atan2, smoothstep, TAU } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import type { BodyFigure } from '../../rig/body-figure';
import { shell, smoothMax, type Hem } from './shell';
import { along, soleEdge, soles, type SoleShape } from './sole';

/** A shoe over the foot's own mesh. Lengths on the adult female, metres. */
export interface ShoeShape {
    /** Height of the opening at the heel, at its lowest beside the ankle, and in front, where the tongue ends. */
    heel: number;
    side: number;
    front: number;
    /** Where the opening has risen to its front, as a share of the foot from the heel. */
    vamp: number;
    /** How far the upper stands off the foot. */
    ease: number;
    /** Extra ease towards the tip: rounds the toe. */
    toe: number;
    /** How far the sole stands out beyond the upper. */
    welt: number;
    sole: Pick<SoleShape, 'height' | 'arch' | 'lift'>;
}

export interface ShoePieces {
    upper: MeshBuilder;
    soles: MeshBuilder;
    /** Negative below the opening's edge. */
    opening: Hem;
    /** Ease of the upper, for trims that lie on it. */
    ease(x: number, y: number, z: number): number;
    /** A place of the upper in its picture, the same for both feet: see {@link shoeSpot}. */
    uv(x: number, y: number, z: number): readonly [number, number];
}

/**
 * A place in a shoe's picture: `turn` round the foot from the middle of its back (0), positive outwards, in turns of the
 * picture's width; `share` along the foot from the heel (0, the picture's bottom) to the toes (1, its top).
 */
export const shoeSpot = (turn: number, share: number): [number, number] => [0.5 + turn, 0.98 - 0.96 * share];

/** Upper and sole of a pair of shoes, soles flat on the ground. */
export function shoe(figure: BodyFigure, shape: ShoeShape): ShoePieces {
    const unit = figure.scale;
    const heelY = figure.y(shape.heel);
    const sideY = figure.y(shape.side);
    const frontY = figure.y(shape.front);
    // Highest at the heel, low beside the ankle, up again over the instep.
    const opening: Hem = (_, y, z) => {
        const t = along(figure, z);
        return y - (sideY + (heelY - sideY) * smoothstep(0.24, 0, t) + (frontY - sideY) * smoothstep(0.45 * shape.vamp, 1.05 * shape.vamp, t));
    };
    // Close about the ankle, or the top edge would gape behind the heel.
    const ease = (_x: number, y: number, z: number): number => (shape.ease * (1 - 0.5 * smoothstep(0.8 * sideY, heelY, y)) + shape.toe * smoothstep(0.75, 1, along(figure, z)) * smoothstep(0.03, 0.01, y)) * unit;
    const bottom: SoleShape = { ...shape.sole, out: shape.ease + shape.welt, toe: shape.toe };
    const floor: Hem = (_, y, z) => 0.55 * soleEdge(figure, bottom, z) - y;
    const uv = (x: number, y: number, z: number): readonly [number, number] => {
        const out = (Math.abs(x) - figure.foot.at(z)[4]) / figure.spec.foot.width;
        return shoeSpot(atan2(out, Math.max(y, 0) / figure.spec.foot.height + 0.004) / TAU, along(figure, z));
    };
    // The lower edge is inside the sole.
    const rim = (_x: number, y: number, z: number): number => (y > soleEdge(figure, bottom, z) ? 0.0035 * unit : 0);
    const upper = shell(figure, { ease, rim, smooth: 2, least: 0.003 * unit, uv, hem: (x, y, z) => smoothMax(opening(x, y, z), floor(x, y, z), 0.003 * unit) });
    return { upper, soles: soles(figure, bottom), opening, ease, uv };
}
