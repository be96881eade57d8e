import type { MeshBuilder } from '../../geometry/mesh';
import { lerp } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

export interface LaceOptions {
    /** First and last row along the foot, avatar z. */
    from: number;
    to: number;
    rows: number;
    /** Half a row's length at the ankle, metres; the last row is a little shorter. */
    half: number;
    /** Height of the tapes' underside over the skin, metres. */
    clearance: number;
    /** Rows above this height are left out: under a thick shin there is no instep. */
    below: number;
}

/** Pieces a row is made of. */
const ACROSS = 4;

/** Laces as rows of flat tape across both insteps, their ends tucked into the eyelets. */
export function laces(mesh: MeshBuilder, figure: BodyFigure, options: LaceOptions): void {
    const { from, to, rows, half, clearance } = options;
    const unit = figure.scale;
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    for (const side of [1, -1])
        for (let row = 0; row < rows; row++) {
            const t = row / (rows - 1);
            const z = lerp(from, to, t);
            if (onto(figure, side * figure.foot.at(z)[4], z, clearance) > options.below) continue;
            let before: number[] = [];
            for (let i = 0; i <= ACROSS; i++) {
                const share = (i / ACROSS) * 2 - 1;
                const end = i === 0 || i === ACROSS;
                const x = side * (figure.foot.at(z)[4] + share * half * lerp(1, 0.78, t));
                const y = onto(figure, x, z, end ? clearance - 0.0028 * unit : clearance);
                const wide = (end ? 0.0028 : 0.0034) * unit;
                figure.weightsAt(x, y, z, joints, weights);
                // Felt towards the toes: behind may stand the shin.
                const slope = onto(figure, x, z + wide, clearance) - onto(figure, x, z, clearance);
                const corner = (dz: number, dy: number): number => {
                    const v = mesh.vertex(x, y + dy * unit + (dz / wide) * slope, z + dz);
                    mesh.skinAt(v, joints, weights);
                    return v;
                };
                const ring = [corner(-wide, 0), corner(-0.5 * wide, 0.003), corner(0.5 * wide, 0.003), corner(wide, 0)];
                // Open underneath: nobody looks from inside the shoe.
                if (i > 0) for (let k = 0; k < 3; k++) mesh.quad(before[k], ring[k], ring[k + 1], before[k + 1], side > 0);
                before = ring;
            }
        }
}

/** The height at which a place over the instep is `clearance` off the skin. */
function onto(figure: BodyFigure, x: number, z: number, clearance: number): number {
    let y = 0.2 * figure.scale;
    for (let k = 0; k < 30; k++) {
        const d = figure.distance(x, y, z) - clearance;
        if (d < 1e-4) break;
        y -= Math.max(0.8 * d, 2e-4);
    }
    return y;
}
