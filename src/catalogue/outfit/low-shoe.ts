import type { MeshBuilder } from '../../geometry/mesh';
import { smoothstep } from '../../geometry/scalar';
import { normalize, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { bootUv } from './boot-chart';
import { heeledSoles, lifted, sculpted, seatHeight, type HeelShape } from './heeled-sole';
import type { Spot } from './on-cloth';
import type { OutfitSession } from './outfit-session';
import { shell, smoothMax, type Hem } from './shell';
import { along } from './sole';
import { castOnto } from './strap';

/** A shoe cut low round the foot, its instep open: pumps and strap shoes. Lengths on the adult female, metres. */
export interface LowShoeShape {
    /** Height of the edge behind and beside the foot. */
    back: number;
    side: number;
    /** Where the throat is, as a share of the foot from the heel. */
    throat: number;
    /** How far the upper stands off the foot, and more of it round the toes. */
    ease: number;
    toe: number;
    heel: HeelShape;
}

export interface LowShoePieces {
    upper: MeshBuilder;
    soles: MeshBuilder;
    /** Negative below the edge. */
    opening: Hem;
    /** Lifts what is in the shoe as its sole lifts the shoe: for `PartResult.presses`. */
    press(x: number, y: number, z: number): [number, number, number] | undefined;
    /** A strap over the instep from side to side where `at` is negative on both, cut off inside the shoe; it stands `off` metres beyond the upper. */
    strap(within: readonly Hem[], off?: number): MeshBuilder;
}

/** A pair of low shoes on heels. Its picture is the boot's. */
export function lowShoe(figure: BodyFigure, shape: LowShoeShape, outfit: OutfitSession): LowShoePieces {
    const unit = figure.scale;
    const [backY, sideY, high] = [shape.back, shape.side, 0.1].map((y) => figure.y(y));
    const edge = (z: number): number => {
        const t = along(figure, z);
        return sideY + (backY - sideY) * smoothstep(0.26, 0.02, t) + (high - sideY) * smoothstep(shape.throat - 0.12, shape.throat + 0.16, t);
    };
    const opening: Hem = (_, y, z) => y - edge(z);
    const floor: Hem = (_, y, z) => seatHeight(figure, shape.heel, z) - 0.0045 * unit - y;
    const ease = (_x: number, y: number, z: number): number => {
        const t = along(figure, z);
        // Close at the edge, or it would gape; full where the squeezed foot must fill its sole.
        const close = 1 - 0.45 * smoothstep(0.65 * edge(z), edge(z), y);
        const counter = 0.003 * smoothstep(0.2, 0.05, t) * smoothstep(0.04, 0.015, y / unit);
        return (shape.ease * close + counter + shape.toe * smoothstep(0.74, 1, t) * smoothstep(0.045, 0.015, y / unit)) * unit;
    };
    const instep = (z: number): number => {
        const [, , top, , , cy] = figure.foot.at(z);
        return cy + top;
    };
    const squeeze = lifted(figure, shape.heel, edge);
    const rim = (_x: number, y: number, z: number): number => (y > seatHeight(figure, shape.heel, z) + 0.002 * unit ? 0.0036 * unit : 0);
    const hem: Hem = (x, y, z) => smoothMax(opening(x, y, z), floor(x, y, z), 0.002 * unit);
    return {
        opening, press: squeeze, soles: heeledSoles(figure, shape.heel),
        upper: shell(figure, { ease, rim, hem, outfit, smooth: 2, least: 0.003 * unit, uv: bootUv, sculpt: sculpted(squeeze) }),
        strap: (within, off = 0.0012) =>
            shell(figure, {
                ease: () => (0.75 * shape.ease + off) * unit, smooth: 1, rim: 0.0034 * unit, least: 0.004 * unit,
                // Not up the shin, which on short feet rises right behind it.
                hem: [...within, (x, y, z) => -0.007 * unit - opening(x, y, z), (_, y, z) => y - instep(z) - 0.032 * unit]
            })
    };
}

/** A place on the outer side of a strap that crosses the foot at `z`, `up` the share of the way from level to upright. */
export function strapSpot(strap: MeshBuilder, figure: BodyFigure, side: 1 | -1, z: number, up: number): Spot | undefined {
    const from: Vec3 = [side * figure.foot.at(z)[4], figure.y(0.035), z];
    const out = normalize([side * (1 - up), up, 0]);
    const far = castOnto(strap, from, out, 0.1 * figure.scale);
    return far === undefined ? undefined : { at: [from[0] + out[0] * far, from[1] + out[1] * far, z], out };
}
