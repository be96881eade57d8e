import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { onCloth, type Spot } from './on-cloth';

const SIDES = 10;

/** Sews a domed button of that radius onto a place; it moves as the skin below it does. */
export function button(mesh: MeshBuilder, figure: BodyFigure, { at, out }: Spot, radius: number): void {
    // Any two directions across.
    const up: Vec3 = Math.abs(out[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
    const right: Vec3 = [up[1] * out[2] - up[2] * out[1], up[2] * out[0] - up[0] * out[2], up[0] * out[1] - up[1] * out[0]];
    const l = Math.sqrt(right[0] * right[0] + right[1] * right[1] + right[2] * right[2]);
    for (let k = 0; k < 3; k++) right[k] /= l;
    const over: Vec3 = [out[1] * right[2] - out[2] * right[1], out[2] * right[0] - out[0] * right[2], out[0] * right[1] - out[1] * right[0]];
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    // All of it moves as one place does: a button does not bend.
    figure.weightsAt(at[0], at[1], at[2], joints, weights);
    const put = (across: number, angle: number, lift: number, lean: number, light = 0): number => {
        const [c, s] = [cos(angle), sin(angle)];
        const side = [0, 1, 2].map((k) => right[k] * c + over[k] * s);
        const i = mesh.vertex(
            at[0] + side[0] * across + out[0] * lift, at[1] + side[1] * across + out[1] * lift, at[2] + side[2] * across + out[2] * lift,
            side[0] * lean + out[0] * (1 - lean), side[1] * lean + out[1] * (1 - lean), side[2] * lean + out[2] * (1 - lean), 0.5 + 0.45 * c * (across / radius), 0.5 - 0.45 * s * (across / radius)
        );
        mesh.skinAt(i, joints, weights);
        mesh.shadeAt(i, light, 0, 0, 0.6);
        return i;
    };
    const ring = (across: number, lift: number, lean: number, light = 0): number[] => Array.from({ length: SIDES }, (_, k) => put(across, (k / SIDES) * TAU, lift, lean, light));
    const rings = [ring(radius, -0.3 * radius, 1, -0.2), ring(radius, 0.28 * radius, 0.75), ring(0.62 * radius, 0.46 * radius, 0.15)];
    for (let r = 0; r < 2; r++) for (let k = 0; k < SIDES; k++) mesh.quad(rings[r][k], rings[r][(k + 1) % SIDES], rings[r + 1][(k + 1) % SIDES], rings[r + 1][k]);
    const middle = put(0, 0, 0.42 * radius, 0);
    for (let k = 0; k < SIDES; k++) mesh.triangle(rings[2][k], rings[2][(k + 1) % SIDES], middle);
}

/** A row of buttons down the front of some cloth at `x`, from one height to another. */
export function buttonRow(mesh: MeshBuilder, figure: BodyFigure, cloth: MeshBuilder, row: { x: number; from: number; to: number; count: number; radius: number }): void {
    for (let i = 0; i < row.count; i++) {
        const spot = onCloth(cloth, row.x, row.count > 1 ? row.from + ((row.to - row.from) * i) / (row.count - 1) : row.from);
        if (spot) button(mesh, figure, spot, row.radius);
    }
}
