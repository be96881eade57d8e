import type { MeshBuilder } from '../../geometry/mesh';
import { cross, normalize, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import type { Spot } from './on-cloth';

/** Sews a square buckle with its prong onto a strap; `along` is the strap's way, `wide` half its width, metres. It moves as the skin below it does. */
export function buckle(mesh: MeshBuilder, figure: BodyFigure, { at, out }: Spot, along: Vec3, wide: number): void {
    const across = normalize(cross(out, along));
    const way = cross(across, out);
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    figure.weightsAt(at[0], at[1], at[2], joints, weights);
    const put = (a: number, b: number, lift: number): number => {
        const i = mesh.vertex(...[0, 1, 2].map((k) => at[k] + way[k] * a + across[k] * b + out[k] * lift) as Vec3, 0, 0, 0, 0.5, 0.5);
        mesh.skinAt(i, joints, weights);
        mesh.shadeAt(i, 0, 0, 0, 0.6);
        return i;
    };
    const thick = 0.34 * wide;
    // Two frames at each corner: on the strap, and raised and drawn in, so that its edges catch light.
    const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const;
    const rings = corners.map(([a, b]) => [[1.25, 0], [1.18, 1], [0.86, 1], [0.78, 0]].map(([share, lift]) => put(a * share * 0.95 * wide, b * share * wide, lift * thick)));
    for (let c = 0; c < 4; c++) {
        const [from, to] = [rings[c], rings[(c + 1) % 4]];
        for (let k = 0; k < 3; k++) mesh.quad(from[k], to[k], to[k + 1], from[k + 1]);
    }
    const prong = [[-0.9, 0.16, 0.9], [1.05, 0.1, 1.25]].map(([a, b, lift]) => [put(a * wide, -b * wide, lift * thick * 0.7), put(a * wide, 0, lift * thick * 1.1), put(a * wide, b * wide, lift * thick * 0.7)]);
    for (let k = 0; k < 2; k++) mesh.quad(prong[0][k], prong[1][k], prong[1][k + 1], prong[0][k + 1]);
}
