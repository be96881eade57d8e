import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import { add3, cross } from './curve';
import { unit, type V3 } from './scalp';

/** A hair tie: where it sits, which way the hair leaves through it, its radii. Head space. */
export interface Tie {
    center: V3;
    axis: V3;
    ring: number;
    tube: number;
}

/** A ring of cloth round pulled hair. */
export function tieMesh(mesh: MeshBuilder, tie: Tie): void {
    const MAJOR = 14;
    const MINOR = 7;
    const A = unit(tie.axis);
    const X = unit(cross(A, Math.abs(A[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
    const Y = cross(A, X);
    const ids: number[][] = [];
    for (let i = 0; i < MAJOR; i++) {
        ids[i] = [];
        const a = (i / MAJOR) * TAU;
        const out: V3 = [X[0] * cos(a) + Y[0] * sin(a), X[1] * cos(a) + Y[1] * sin(a), X[2] * cos(a) + Y[2] * sin(a)];
        // Gathers: a scrunched ring is never a clean torus.
        const tube = tie.tube * (1 + 0.18 * (i % 2 ? 1 : -1));
        for (let j = 0; j < MINOR; j++) {
            const b = (j / MINOR) * TAU;
            const n = unit(add3([0, 0, 0], out, cos(b), A, sin(b)));
            const q = add3(tie.center, out, tie.ring + cos(b) * tube, A, sin(b) * tube * 1.15);
            ids[i][j] = mesh.vertex(q[0], q[1], q[2], n[0], n[1], n[2], 0.5, 0.5);
        }
    }
    for (let i = 0; i < MAJOR; i++)
        for (let j = 0; j < MINOR; j++) {
            const i2 = (i + 1) % MAJOR;
            const j2 = (j + 1) % MINOR;
            mesh.quad(ids[i][j], ids[i2][j], ids[i2][j2], ids[i][j2]);
        }
}
