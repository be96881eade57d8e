import { MeshBuilder } from '../../geometry/mesh';
import { lerp, sin, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { button } from './button';
import { besideBody } from './drape';

/** Two buttons below the collar bones and the chain between them that holds a cape. `clearance`: how far off the skin they lie, metres. */
export function capeClasp(figure: BodyFigure, clearance: number): { clasps: MeshBuilder; chain: MeshBuilder } {
    const unit = figure.scale;
    const clasps = new MeshBuilder();
    const y = figure.y(1.216);
    for (const side of [1, -1]) {
        const x = side * 0.034 * unit;
        button(clasps, figure, { at: [x, y, besideBody(figure, x, y, clearance)], out: [side * 0.2, 0.3, 0.93] }, 0.012 * unit);
    }
    const chain = new MeshBuilder();
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const rings = Array.from({ length: 9 }, (_, i) => {
        const s = i / 8;
        const x = lerp(-0.034, 0.034, s) * unit;
        const dip = y - 0.014 * unit * 4 * s * (1 - s);
        const z = besideBody(figure, x, dip, clearance);
        return [0, 1, 2, 3].map((k) => {
            const v = chain.vertex(x, dip + 0.003 * unit * sin((k / 4) * TAU), z + 0.003 * unit * sin((k / 4 + 0.25) * TAU));
            figure.weightsAt(x, dip, z, joints, weights);
            chain.skinAt(v, joints, weights);
            return v;
        });
    });
    for (let i = 0; i < 8; i++) for (let k = 0; k < 4; k++) chain.quad(rings[i][k], rings[i + 1][k], rings[i + 1][(k + 1) % 4], rings[i][(k + 1) % 4]);
    return { clasps, chain };
}
