import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { besideBody } from './drape';

export interface DrawstringOptions {
    /** Where the left cord leaves the cloth, and the way out of it; the right one mirrors it. */
    from: Vec3;
    out: Vec3;
    /** Metres. */
    length: number;
    /** How far the cords hang off the skin, metres. */
    clearance: number;
}

/** A cord's rows: share of its length and radius, metres on an adult. A knot and a short frayed end come last. */
const ROWS: readonly (readonly [number, number])[] = [[-0.03, 0.0022], [0.05, 0.0024], [0.14, 0.0024], [0.3, 0.0024], [0.55, 0.0024], [0.84, 0.0024], [0.87, 0.0046], [0.91, 0.0046], [0.93, 0.0026], [1, 0.0036]];
const AROUND = 6;

/** Two cords that come out of eyelets and hang, knotted at their ends. */
export function drawstrings(mesh: MeshBuilder, figure: BodyFigure, { from, out, length, clearance }: DrawstringOptions): void {
    const unit = figure.scale;
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const put = (x: number, y: number, z: number, light = 0): number => {
        const v = mesh.vertex(x, y, z);
        figure.weightsAt(x, y, z, joints, weights);
        mesh.skinAt(v, joints, weights);
        mesh.shadeAt(v, light);
        return v;
    };
    for (const side of [1, -1]) {
        // The eyelet: a ring pressed into the cloth round a dark hole.
        const across: Vec3 = [out[1], -out[0], 0];
        const l = Math.sqrt(across[0] * across[0] + across[1] * across[1]) || 1;
        across[0] /= l;
        across[1] /= l;
        const down: Vec3 = [out[1] * across[2] - out[2] * across[1], out[2] * across[0] - out[0] * across[2], out[0] * across[1] - out[1] * across[0]];
        const circles = ([[0.0056, -0.001, 0], [0.0045, 0.002, 0], [0.0026, 0.001, -0.4], [0.0006, 0.0006, -1]] as const).map(([radius, lift, light]) =>
            Array.from({ length: 8 }, (_, k) => {
                const a = (k / 8) * TAU;
                const p = [0, 1, 2].map((q) => from[q] + (out[q] * lift + (across[q] * cos(a) + down[q] * sin(a)) * radius) * unit);
                return put(side * p[0], p[1], p[2], light);
            })
        );
        for (let r = 0; r < 3; r++) for (let k = 0; k < 8; k++) mesh.quad(circles[r][k], circles[r][(k + 1) % 8], circles[r + 1][(k + 1) % 8], circles[r + 1][k], side < 0);
        // No two hang alike.
        const reach = length * (side > 0 ? 1 : 0.92);
        let before: number[] = [];
        ROWS.forEach(([t, radius], i) => {
            const y = from[1] - reach * Math.max(t, 0) - (t > 0 ? 0.001 * unit : 0);
            const x = side * (from[0] + lerp(0, 0.006, t) * unit);
            // Off the hood's edge first, then down on the cloth.
            const free = besideBody(figure, x, y, clearance + 0.013 * unit * (1 - smoothstep(0.12, 0.45, t)));
            const z = t < 0 ? from[2] - out[2] * 0.003 * unit : Math.max(free, from[2] - 0.2 * t * reach);
            const ring = Array.from({ length: AROUND }, (_, k) => {
                const a = (k / AROUND) * TAU;
                return put(x + cos(a) * radius * unit, y, z + sin(a) * radius * unit);
            });
            if (i) for (let k = 0; k < AROUND; k++) mesh.quad(before[k], before[(k + 1) % AROUND], ring[(k + 1) % AROUND], ring[k]);
            else for (let k = 1; k < AROUND - 1; k++) mesh.triangle(ring[0], ring[k], ring[k + 1]);
            before = ring;
        });
        for (let k = 1; k < AROUND - 1; k++) mesh.triangle(before[0], before[k + 1], before[k]);
    }
}
