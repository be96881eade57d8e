import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

export interface LaceOptions {
    /** First and last bar along the foot, avatar z. */
    from: number;
    to: number;
    rows: number;
    /** Half a bar's length, metres. */
    half: number;
    /** Height of the bars' middle over the skin, metres. */
    clearance: number;
}

/** Laces as short round bars across both insteps, each following the foot's back. */
export function laces(mesh: MeshBuilder, figure: BodyFigure, options: LaceOptions): void {
    const { from, to, rows, half, clearance } = options;
    const radius = 0.0026 * figure.scale;
    const ACROSS = 4;
    const AROUND = 5;
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    for (const side of [1, -1])
        for (let row = 0; row < rows; row++) {
            const t = row / (rows - 1);
            const z0 = lerp(from, to, t);
            let before: number[] = [];
            for (let i = 0; i <= ACROSS; i++) {
                const share = (i / ACROSS) * 2 - 1;
                const x = side * figure.spec.foot.x + share * half * lerp(1, 0.85, t);
                const z = z0 + 0.004 * figure.scale * (row % 2 ? share : -share);
                // Lowered onto the instep.
                let y = 0.16 * figure.scale;
                for (let k = 0; k < 30; k++) {
                    const d = figure.distance(x, y, z) - clearance;
                    if (d < 1e-4) break;
                    y -= Math.max(0.8 * d, 2e-4);
                }
                const r = i === 0 || i === ACROSS ? radius * 0.55 : radius;
                const ring = Array.from({ length: AROUND }, (_, k) => {
                    const a = (k / AROUND) * TAU;
                    const v = mesh.vertex(x, y + sin(a) * r * 0.8, z + cos(a) * r * 1.35);
                    figure.weightsAt(x, y, z, joints, weights);
                    mesh.skinAt(v, joints, weights);
                    return v;
                });
                if (i) for (let k = 0; k < AROUND; k++) mesh.quad(before[k], before[(k + 1) % AROUND], ring[(k + 1) % AROUND], ring[k], true);
                else for (let k = 1; k < AROUND - 1; k++) mesh.triangle(ring[0], ring[k], ring[k + 1], true);
                before = ring;
            }
            for (let k = 1; k < AROUND - 1; k++) mesh.triangle(before[0], before[k], before[k + 1]);
        }
}
