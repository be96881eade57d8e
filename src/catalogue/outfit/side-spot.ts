import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import type { Spot } from './on-cloth';
import { castOnto } from './strap';

/** The outermost place of cloth round one leg at a height, `turn` from its front (0) outwards (¼) to its back (½); undefined where it has none. */
export function sideSpot(mesh: MeshBuilder, figure: BodyFigure, side: 1 | -1, y: number, turn: number): Spot | undefined {
    const [, , , , cx, cz] = figure.leg.at(Math.max(y, figure.y(0.075)));
    const out: Vec3 = [side * sin(turn * TAU), 0, cos(turn * TAU)];
    const from: Vec3 = [side * cx, y, cz];
    const far = castOnto(mesh, from, out, 0.12 * figure.scale);
    return far === undefined || far < 0 ? undefined : { at: [from[0] + out[0] * far, y, from[2] + out[2] * far], out };
}
