import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { besideBody } from './drape';

/** Two cords hanging from the throat, `clearance` metres off the skin, knotted at their ends. */
export function drawstrings(mesh: MeshBuilder, figure: BodyFigure, top: number, length: number, clearance: number): void {
    const unit = figure.scale;
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const AROUND = 6;
    // Shares of the length, and radii: a cord, a knot, a short frayed end.
    const rows: readonly (readonly [number, number])[] = [[0, 0.0022], [0.2, 0.0024], [0.4, 0.0024], [0.6, 0.0024], [0.82, 0.0024], [0.86, 0.0046], [0.9, 0.0046], [0.93, 0.0026], [1, 0.0034]];
    for (const side of [1, -1]) {
        let before: number[] = [];
        const reach = length * (side > 0 ? 1 : 0.93);
        rows.forEach(([t, radius], i) => {
            const y = top - reach * t;
            const x = side * lerp(0.021, 0.036, t) * unit;
            const z = besideBody(figure, x, y, clearance + lerp(0.004, 0, Math.min(1, t * 3)) * unit);
            figure.weightsAt(x, y, z, joints, weights);
            const ring = Array.from({ length: AROUND }, (_, k) => {
                const a = (k / AROUND) * TAU;
                const v = mesh.vertex(x + cos(a) * radius * unit, y, z + sin(a) * radius * unit);
                mesh.skinAt(v, joints, weights);
                return v;
            });
            if (i) for (let k = 0; k < AROUND; k++) mesh.quad(before[k], before[(k + 1) % AROUND], ring[(k + 1) % AROUND], ring[k]);
            else for (let k = 1; k < AROUND - 1; k++) mesh.triangle(ring[0], ring[k], ring[k + 1]);
            before = ring;
        });
        for (let k = 1; k < AROUND - 1; k++) mesh.triangle(before[0], before[k + 1], before[k]);
    }
}
