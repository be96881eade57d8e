import type { MeshBuilder } from '../../geometry/mesh';
import { cos, PI, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';

export interface FrogPlace {
    at: Vec3;
    /** The way out of the cloth, of length 1. */
    out: Vec3;
    /** Radians the frog is turned from level. */
    turn: number;
}

const SIDES = 4;
const STEPS = 9;

/** A frog: a knot of cord between two loops, sewn on cloth. `size`: from the knot to a loop's end, metres. */
export function frog(mesh: MeshBuilder, figure: BodyFigure, { at, out, turn }: FrogPlace, size: number): void {
    const right0: Vec3 = [out[2], 0, -out[0]];
    const l = Math.sqrt(right0[0] * right0[0] + right0[2] * right0[2]) || 1;
    const level: Vec3 = [right0[0] / l, 0, right0[2] / l];
    const rise: Vec3 = [out[1] * level[2] - out[2] * level[1], out[2] * level[0] - out[0] * level[2], out[0] * level[1] - out[1] * level[0]];
    const mix = (x: number, y: number, z: number): Vec3 => {
        const [a, b] = [x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn)];
        return [0, 1, 2].map((k) => level[k] * a + rise[k] * b + out[k] * z) as Vec3;
    };
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    figure.weightsAt(at[0], at[1], at[2], joints, weights);
    const cord = 0.13 * size;
    const put = (x: number, y: number, z: number, nx: number, ny: number, nz: number): number => {
        const p = mix(x, y, z);
        const n = mix(nx, ny, nz);
        const i = mesh.vertex(at[0] + p[0], at[1] + p[1], at[2] + p[2], n[0], n[1], n[2], 0.5, 0.5);
        mesh.skinAt(i, joints, weights);
        mesh.shadeAt(i, 0, 0, 0, 0.5);
        return i;
    };
    for (const side of [1, -1]) {
        // A drop-shaped loop, narrow at the knot.
        const rings = Array.from({ length: STEPS }, (_, k) => {
            const a = (k / STEPS) * TAU + PI / STEPS;
            const [x, y] = [0.54 - 0.42 * cos(a), 0.24 * sin(a) * (1 - 0.45 * cos(a))];
            // Out of the loop, in the cloth.
            const [ox, oy] = [-cos(a), sin(a)];
            return Array.from({ length: SIDES }, (_, q) => {
                const b = ((q + 0.5) / SIDES) * TAU;
                return put(side * (x * size + cord * cos(b) * ox), y * size + cord * cos(b) * oy, cord * (0.6 + sin(b)), side * cos(b) * ox, cos(b) * oy, sin(b));
            });
        });
        for (let k = 0; k < STEPS; k++)
            for (let q = 0; q < SIDES; q++) mesh.quad(rings[k][q], rings[k][(q + 1) % SIDES], rings[(k + 1) % STEPS][(q + 1) % SIDES], rings[(k + 1) % STEPS][q], side < 0);
    }
    // The knot.
    const top = put(0, 0, 0.42 * size, 0, 0, 1);
    const knot = [[0.24, 0, 0], [0.19, 0.3, 0.6]].map(([r, z, up]) => Array.from({ length: 8 }, (_, k) => {
        const a = (k / 8) * TAU;
        const s = Math.sqrt(1 - up * up);
        return put(r * size * cos(a), r * size * sin(a), z * size, s * cos(a), s * sin(a), up);
    }));
    for (let k = 0; k < 8; k++) {
        mesh.quad(knot[0][k], knot[0][(k + 1) % 8], knot[1][(k + 1) % 8], knot[1][k]);
        mesh.triangle(knot[1][k], knot[1][(k + 1) % 8], top);
    }
}
