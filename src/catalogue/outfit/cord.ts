import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';

/** A round cord along points that run mostly downwards, ends closed; a thicker tip closes it. Metres. */
export function cord(mesh: MeshBuilder, points: readonly (readonly [number, number, number])[], radius: number, joints: readonly number[], around = 6): void {
    const rings: number[][] = [];
    const n = points.length;
    const ring = (c: readonly number[], r: number): void => {
        rings.push(Array.from({ length: around }, (_, k) => {
            const a = (k / around) * TAU;
            const i = mesh.vertex(c[0] + sin(a) * r, c[1], c[2] + cos(a) * r);
            mesh.skinAt(i, joints, [1]);
            return i;
        }));
    };
    points.forEach((c) => ring(c, radius));
    // The aglet.
    const end = points[n - 1];
    const length = radius * 4.5;
    ring([end[0], end[1] - 0.0004, end[2]], radius * 1.35);
    ring([end[0], end[1] - length, end[2]], radius * 1.25);
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k < around; k++) mesh.quad(rings[r][k], rings[r + 1][k], rings[r + 1][(k + 1) % around], rings[r][(k + 1) % around]);
    for (let k = 1; k < around - 1; k++) {
        mesh.triangle(rings[0][0], rings[0][k], rings[0][k + 1]);
        const last = rings[rings.length - 1];
        mesh.triangle(last[0], last[k + 1], last[k]);
    }
}
