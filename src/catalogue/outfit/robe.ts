import { lerp, smoothstep } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import type { BuildContext } from '../part';
import { figureOf } from './cloth';
import { jacketCut, type JacketCut } from './jacket-cut';
import { shell, smoothMax, type Hem } from './shell';

/** A robe crossed over the chest, left over right. Heights are drawn for the adult female; lengths in metres on her. */
export interface RobeShape {
    /** Where its close-fitting part ends: below a sash, or at the hip. */
    hem: number;
    /** Where its shell ends along the arm: sleeves go on from there. */
    sleeve: number;
    /** Width of the collar's band. */
    collar: number;
    /** Ease of the trunk. */
    ease: number;
}

export interface Robe {
    cut: JacketCut;
    cloth: MeshBuilder;
    /** The bands of the collar: the right one lies under the left one. */
    right: MeshBuilder;
    left: MeshBuilder;
    /** The edge of the under-robe that shows inside the collar. */
    inner: MeshBuilder;
}

/** Where the fronts cross. */
const CROSSING = 1.158;
/** How far the left front's edge goes across for each metre down from the crossing. */
const SLANT = 0.58;

/** Trunk, shoulders and collar of a robe. */
export function robe(context: BuildContext, shape: RobeShape): Robe {
    const figure = figureOf(context);
    const { outfit } = context;
    const unit = figure.scale;
    const e = shape.ease;
    const cut = jacketCut(figure, { point: CROSSING, hem: shape.hem, sleeve: shape.sleeve, ease: { chest: e, waist: e + 0.002, hem: e + 0.004, shoulder: e, cuff: e + 0.004 } });
    const { neck, ease, pointY, opening, hemY } = cut;
    // The under-robe first: it lies closest to the skin.
    const inner = shell(figure, {
        outfit, ease: () => 0.0045 * unit, smooth: 3, margin: 0.05, exact: false, rim: 0.004 * unit,
        hem: [(x, y, z) => Math.max(neck(Math.abs(x) + 0.013 * unit, y + (z < 0 ? -0.012 * unit : 0), z), pointY - 0.01 * unit - y), (x, y, z) => -0.012 * unit - neck(x, y, z)]
    });
    const cloth = shell(figure, { outfit, over: 0.003 * unit, ease, hem: cut.cut, smooth: 5, rim: 0.005 * unit });
    const wide = shape.collar * unit;
    const nape = figure.y(1.246);
    const half = figure.neckSection(figure.y(1.26)).rx + 0.021 * unit;
    /** The left front's edge: round the neck, then on across the chest. */
    const edge = (y: number): number => (y > pointY ? opening(y) : -SLANT * (pointY - y));
    const band = (side: 1 | -1): MeshBuilder => {
        const inside: Hem = (x, y, z) => {
            const own = side * x;
            if (z < -0.012 * unit) return Math.max(neck(x, y, z) - 0.001 * unit, side < 0 ? 1 : -1);
            return Math.max(y > pointY ? neck(x, y, z) - 0.001 * unit : -1, edge(y) - own - (y > pointY ? 0.002 * unit : 0), side > 0 ? hemY - y : pointY - 0.012 * unit - y, y > pointY ? 0.001 * unit - own : -1);
        };
        const outside: Hem = (x, y, z) => {
            const own = side * x;
            const before = own - edge(y) - wide * (y > pointY ? 1 : 0.87);
            const behind = smoothMax(nape - 1.1 * wide - y, Math.abs(x) - half - wide, 0.02 * unit);
            return side > 0 ? lerp(behind, before, smoothstep(-0.03 * unit, 0.012 * unit, z)) : before;
        };
        return shell(figure, { outfit, over: 0.0032 * unit, ease, smooth: 4, margin: 0.12, exact: false, rim: 0.005 * unit, hem: [inside, outside] });
    };
    // The collar's back half belongs to the left band; it goes on last.
    const right = band(-1);
    const left = band(1);
    return { cut, cloth, right, left, inner };
}
