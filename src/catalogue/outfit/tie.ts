import type { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import type { Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { foldedCloth } from './cloth';
import { besideBody } from './drape';

/**
 * A knotted tie from `top` down to `bottom` (heights, metres), `clearance` metres off the skin at the knot and closer below,
 * to go under a vest. Closed all round. `on`: the z of the cloth it lies on at a height, where it hangs free instead.
 */
export function tie(mesh: MeshBuilder, figure: BodyFigure, top: number, bottom: number, clearance: number, on?: (y: number) => number): void {
    const unit = figure.scale;
    const joints = [figure.boneIndex('upperChest'), figure.boneIndex('chest')];
    // Half widths down the tie: the knot, pinched under it, then the blade. Thickness with it.
    const rows: readonly (readonly [t: number, width: number, thick: number])[] = [
        [0, 0.0125, 0.004], [0.02, 0.0145, 0.008], [0.1, 0.0115, 0.0085], [0.15, 0.0075, 0.005], [0.17, 0.0085, 0.004], [0.35, 0.0125, 0.004], [0.6, 0.017, 0.004], [0.85, 0.0215, 0.004], [0.93, 0.0215, 0.0035], [1, 0.0015, 0.002]
    ];
    const rings = rows.map(([t, width, thick]) => {
        const y = lerp(top, bottom, t);
        // The blade sinks under what is worn over it.
        const under = besideBody(figure, 0, y, clearance * lerp(1, 0.35, smoothstep(0.35, 0.75, t)));
        const z = on ? Math.max(on(y) + 0.001 * unit, lerp(under, 0, smoothstep(0.1, 0.3, t))) : under;
        const bend = smoothstep(figure.y(1.14), figure.y(1.06), y);
        return ([[-1, 0], [-0.85, 1], [0, 1.35], [0.85, 1], [1, 0], [0, -0.4]] as const).map(([side, out]) => {
            const i = mesh.vertex(side * width * unit, y, z + out * thick * unit, 0, 0, 0, 0.5 + side * 0.4, t);
            mesh.skinAt(i, joints, [1 - bend, bend]);
            mesh.shadeAt(i, t > 0.13 && t < 0.2 ? -0.4 : 0);
            return i;
        });
    });
    const n = rings[0].length;
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k < n; k++) mesh.quad(rings[r][k], rings[r + 1][k], rings[r + 1][(k + 1) % n], rings[r][(k + 1) % n]);
    const last = rings[rings.length - 1];
    for (let k = 1; k < n - 1; k++) {
        mesh.triangle(rings[0][0], rings[0][k], rings[0][k + 1]);
        mesh.triangle(last[0], last[k + 1], last[k]);
    }
}

/** A tie's cloth: the dimple under the knot and the fold that runs out of it. */
export const tieCloth = (color: string): Drawing =>
    foldedCloth(color, [{ points: [[0.5, 0.15], [0.46, 0.28], [0.5, 0.46]], width: 0.09, strength: 0.8 }, { points: [[0.2, 0.16], [0.27, 0.3], [0.25, 0.38]], width: 0.05, strength: 0.6 }, { points: [[0.7, 0.02], [0.55, 0.07], [0.45, 0.11]], width: 0.06, strength: 0.5 }], 128);
