import type { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, hypot2, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { bootUv } from './boot-chart';
import { heeledSoles, lifted, sculpted, seatHeight, type HeelShape } from './heeled-sole';
import { shell, smoothMax, type Hem, type ShellOptions } from './shell';
import { along } from './sole';

/** How a boot is cut. Lengths on the adult female, metres. */
export interface BootShape {
    /** Height of the top edge. */
    top: number;
    /** How much higher it lies in front than behind, over the depth of a leg. */
    rise: number;
    /** Off the skin at the ankle, at the calf and at the top edge. */
    ankle: number;
    calf: number;
    edge: number;
    /** Thickness shown at the top. */
    rim: number;
    heel: HeelShape;
}

export interface BootPieces {
    upper: MeshBuilder;
    soles: MeshBuilder;
    /** Negative below the top edge. */
    opening: Hem;
    ease: ShellOptions['ease'];
    /** A band round the shaft on the leather, `off` metres over it: a strap or a trim, cut by its hems one after the other. */
    band(within: Hem[], off: number, rim: number, options?: Partial<ShellOptions>): MeshBuilder;
}

/** Thickness of leather over the foot, and extra room for the toes. */
const FOOT = 0.0085;
const TOE = 0.008;

/** A pair of boots: one shell from the toes up the shaft, standing on a sole with a heel. */
export function boot(figure: BodyFigure, shape: BootShape, options: Partial<ShellOptions> = {}): BootPieces {
    const unit = figure.scale;
    const topY = figure.y(shape.top);
    const kneeY = figure.y(0.43);
    const ankleY = figure.y(0.105);
    const mean = (y: number): number => {
        const [out, inn, front, back] = figure.leg.at(y);
        return (out + inn + front + back) / 4;
    };
    // From the ankle to the calf's fullest place the shaft runs straight: leather does not follow the ankle's waist.
    const calfY = Math.min(topY, figure.y(0.31));
    const low = mean(ankleY) + shape.ankle * unit;
    const full = mean(calfY) + shape.calf * unit;
    const ease = (x: number, y: number, z: number): number => {
        const foot = (FOOT + TOE * smoothstep(0.72, 0.98, along(figure, z)) * smoothstep(0.05, 0.015, y / unit)) * unit;
        const at = figure.leg.at(Math.max(y, ankleY));
        const radius = hypot2(Math.abs(x) - at[4], z - at[5]);
        const straight = lerp(low, full, smoothstep(0, 1, clamp((y - ankleY) / (calfY - ankleY)))) - radius;
        // The leather sags a little where the shaft stands on the instep, and spans the crook before the ankle.
        const front = smoothstep(0, 0.03 * unit, z - at[5]);
        const sag = (0.003 * bell(y - figure.y(0.13), 0.016 * unit) + 0.0125 * front * bell(y - figure.y(0.094), 0.02 * unit)) * unit;
        // The counter stands straight up from the sole.
        const counter = 0.004 * smoothstep(0.2, 0.05, along(figure, z)) * smoothstep(0.04, 0.015, y / unit) * unit;
        const shaft = Math.max(lerp(Math.min(0.006, shape.calf), shape.calf, smoothstep(ankleY, calfY, y)) * unit, Math.min(straight, 0.02 * unit));
        const above = lerp(shaft, shape.calf * unit, smoothstep(kneeY - 0.06 * unit, kneeY, y));
        const edge = lerp(above, Math.max(above, shape.edge * unit), smoothstep(topY - 0.07 * unit, topY, y));
        const e = lerp(foot + counter, edge, smoothstep(figure.y(0.06), ankleY, y)) + sag;
        return Math.min(e, Math.max(0.0006, Math.abs(x) - 0.0015));
    };
    const opening: Hem = (x, y, z) => {
        const [, , , , cx, cz] = figure.leg.at(topY);
        return y - topY - shape.rise * unit * clamp((z - cz) / (0.06 * unit), -1, 1) - 0.12 * shape.rise * unit * clamp((Math.abs(x) - cx) / (0.06 * unit), -1, 1);
    };
    const floor: Hem = (_, y, z) => seatHeight(figure, shape.heel, z) - 0.0055 * unit - y;
    const squeeze = lifted(figure, shape.heel, () => figure.y(0.105));
    const common: Partial<ShellOptions> = { ease, smooth: 3, least: 0.003 * unit, uv: bootUv, sculpt: sculpted(squeeze), ...options };
    // The lower edge is inside the sole.
    const rim = (_x: number, y: number, z: number): number => (y > seatHeight(figure, shape.heel, z) + 0.002 * unit ? shape.rim * unit : 0);
    const upper = shell(figure, { ...common, ease, rim, hem: (x, y, z) => smoothMax(opening(x, y, z), floor(x, y, z), 0.002 * unit) });
    return {
        upper, opening, ease, soles: heeledSoles(figure, shape.heel),
        band: (within, off, thick, more) => shell(figure, { ...common, outfit: undefined, over: undefined, ease: (x, y, z) => ease(x, y, z) + off * unit, hem: within, rim: thick * unit, ...more })
    };
}
