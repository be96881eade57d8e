import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import { cross, normalize, sub, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';

const SIDES = 6;
/** A bead along its thread: share of its length, share of its radius. */
const BEAD = [[0, 0.3], [0.24, 0.93], [0.76, 0.93]] as const;

/** Beads on a thread through points; `grade` sets their sizes by the share of the way. Weighted on bone 0; any space. */
export function beadString(mesh: MeshBuilder, thread: readonly Vec3[], radius: number, { closed = false, grade = () => 1, up = [0, 0, 1] }: { closed?: boolean; grade?: (t: number) => number; up?: Vec3 } = {}): void {
    const path = closed ? [...thread, thread[0]] : thread;
    const lengths = [0];
    for (let i = 1; i < path.length; i++) {
        const [x, y, z] = sub(path[i], path[i - 1]);
        lengths.push(lengths[i - 1] + Math.sqrt(x * x + y * y + z * z));
    }
    const total = lengths[lengths.length - 1];
    const count = Math.max(3, Math.round(total / (2 * radius)));
    const at = (t: number): Vec3 => {
        const want = Math.min(t, 1) * total;
        let i = 1;
        while (i < lengths.length - 1 && lengths[i] < want) i++;
        const k = (want - lengths[i - 1]) / (lengths[i] - lengths[i - 1] || 1);
        return [0, 1, 2].map((d) => lerp(path[i - 1][d], path[i][d], k)) as Vec3;
    };
    const rings: number[][] = [];
    for (let bead = 0; bead < count; bead++)
        for (const [share, wide] of BEAD) {
            const t = (bead + share) / count;
            const [p, tangent] = [at(t), normalize(sub(at(Math.min(1, t + 0.3 / count)), at(Math.max(0, t - 0.3 / count))))];
            const x = normalize(cross(up, tangent));
            const y = cross(tangent, x);
            const r = radius * wide * grade((bead + 0.5) / count);
            rings.push(Array.from({ length: SIDES }, (_, k) => {
                const a = (k / SIDES) * TAU;
                const vertex = mesh.vertex(...([0, 1, 2].map((d) => p[d] + r * (x[d] * cos(a) + y[d] * sin(a))) as Vec3), 0, 0, 0, k / SIDES, share);
                mesh.shadeAt(vertex, wide < 0.5 ? -0.3 : 0, 0, 0, wide < 0.5 ? 0.2 : 0.7);
                return vertex;
            }));
        }
    const last = closed ? rings.length : rings.length - 1;
    for (let i = 0; i < last; i++) {
        const [a, b] = [rings[i], rings[(i + 1) % rings.length]];
        for (let k = 0; k < SIDES; k++) mesh.quad(a[k], a[(k + 1) % SIDES], b[(k + 1) % SIDES], b[k]);
    }
}

/** Gives vertices from index `from` on the weights the skin has where they lie. */
export function asSkin(mesh: MeshBuilder, figure: BodyFigure, from = 0): void {
    const [joints, weights] = [[0, 0, 0, 0], [0, 0, 0, 0]];
    for (let i = from; i < mesh.count; i++) {
        figure.weightsAt(mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2], joints, weights);
        mesh.skinAt(i, joints, weights);
    }
}
