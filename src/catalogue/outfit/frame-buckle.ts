import type { MeshBuilder } from '../../geometry/mesh';
import { cross, normalize, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import type { Spot } from './on-cloth';

/** A buckle's frame, rounder than square: its corners cut. Shares of half its height and half its length. */
const CORNERS = [[-1, -0.72], [-0.72, -1], [0.72, -1], [1, -0.72], [1, 0.72], [0.72, 1], [-0.72, 1], [-1, 0.72]] as const;

/**
 * Sews a belt's buckle on: an upright frame with a prong across it. `along` is the belt's way, `high` and `long` half the
 * frame's outer measures, metres. It moves as the skin below it does.
 */
export function frameBuckle(mesh: MeshBuilder, figure: BodyFigure, { at, out }: Spot, along: Vec3, high: number, long: number): void {
    const across = normalize(cross(out, along));
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    figure.weightsAt(at[0], at[1], at[2], joints, weights);
    const put = (a: number, b: number, lift: number): number => {
        const i = mesh.vertex(...([0, 1, 2].map((k) => at[k] + along[k] * a + across[k] * b + out[k] * lift) as Vec3), 0, 0, 0, 0.5, 0.5);
        mesh.skinAt(i, joints, weights);
        mesh.shadeAt(i, 0, 0, 0, 0.7);
        return i;
    };
    const bar = 0.3 * Math.min(high, long);
    // From the outer foot over two ridges to the inner foot.
    const rings = CORNERS.map(([a, b]) =>
        [[0, -0.2], [0.18, 0.9], [0.7, 0.9], [1, -0.2]].map(([inwards, lift]) => put(a * (long - inwards * bar), b * (high - inwards * bar), lift * bar))
    );
    for (let c = 0; c < rings.length; c++) {
        const [from, to] = [rings[c], rings[(c + 1) % rings.length]];
        for (let k = 0; k < 3; k++) mesh.quad(from[k], to[k], to[k + 1], from[k + 1]);
    }
    const wide = 0.42 * bar;
    const prong = [[-0.95 * long, 0.5], [0.6 * long, 0.9], [1.08 * long, 1.2]].map(([a, lift]) => [put(a, -wide, (lift - 0.4) * bar), put(a, 0, lift * bar), put(a, wide, (lift - 0.4) * bar)]);
    for (let r = 0; r < 2; r++) for (let k = 0; k < 2; k++) mesh.quad(prong[r][k], prong[r + 1][k], prong[r + 1][k + 1], prong[r][k + 1]);
}
