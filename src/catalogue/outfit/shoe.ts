import { clamp, smoothstep } from '../../geometry/scalar';
import type { MeshBuilder } from '../../geometry/mesh';
import type { BodyFigure } from '../../rig/body-figure';
import { shell, smoothMax } from './shell';

/** A shoe over the foot's own mesh. Lengths on the adult female, metres. */
export interface ShoeShape {
    /** Height of the opening in front of the ankle and behind it. */
    front: number;
    back: number;
    /** How far the upper stands off the foot. */
    ease: number;
    /** Thickness of the sole, and how far it stands out. */
    sole: number;
    welt: number;
    /** Rounds the toe: extra ease towards the tip. */
    toe: number;
}

export interface ShoePieces {
    upper: MeshBuilder;
    sole: MeshBuilder;
    /** The foot's places by region, for painting toe caps and straps. */
    opening(x: number, y: number, z: number): number;
}

/** The toes' z and the heel's, avatar space. */
export function footReach(figure: BodyFigure): { heel: number; toe: number } {
    return { heel: figure.spec.foot.heelZ, toe: figure.spec.foot.toeZ };
}

/** Upper and sole of a pair of shoes, soles flat on the ground. */
export function shoe(figure: BodyFigure, shape: ShoeShape): ShoePieces {
    const unit = figure.scale;
    const { heel, toe } = footReach(figure);
    const along = (z: number) => clamp((z - heel) / (toe - heel));
    const opening = (_: number, y: number, z: number): number => {
        const t = along(z);
        const low = figure.y(shape.front);
        const high = figure.y(shape.back);
        // High at the heel, lowest over the instep.
        return y - (high + (low - high) * smoothstep(0.02, 0.5, t));
    };
    const ground = (p: Float64Array, i: number): void => {
        if (p[3 * i + 1] < 0) p[3 * i + 1] = 0;
    };
    const soleY = shape.sole * unit;
    const ease = (_x: number, y: number, z: number): number => (shape.ease + shape.toe * smoothstep(0.75, 1, along(z)) * smoothstep(0.03, 0.01, y)) * unit;
    const upper = shell(figure, {
        ease, smooth: 2, rim: 0.004 * unit, least: 0.003 * unit,
        hem: (x, y, z) => smoothMax(opening(x, y, z), soleY * 0.4 - y, 0.003 * unit),
        sculpt: ground
    });
    const sole = shell(figure, {
        ease: (x, y, z) => ease(x, y, z) + shape.welt * unit, smooth: 2, rim: 0.003 * unit, least: 0.004 * unit,
        hem: (_, y) => y - soleY,
        sculpt: (p, i, _nx, ny) => {
            // Everything under the foot lies on the ground; the side stands straight up from it.
            if (ny < -0.35 || p[3 * i + 1] < soleY * 0.35) p[3 * i + 1] = 0;
        }
    });
    return { upper, sole, opening };
}
