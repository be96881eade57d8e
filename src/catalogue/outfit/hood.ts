import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

/** Picture columns of the hood's two cloths: outside in the left half, lining in the right. */
export const HOOD_OUTSIDE = 0.2;
export const HOOD_LINING = 0.8;

/** A hood thrown back: a soft roll round the neck that falls into a bag behind. Closed all round; lengths on the adult female. */
export function hood(mesh: MeshBuilder, figure: BodyFigure, clearance: number): void {
    const unit = figure.scale;
    const field = figure.fields.noFingers;
    const g = field.gradient;
    const AROUND = 36;
    const OPEN = 0.1;
    // From the neck's foot up the lining, over the roll, down the outside and back under: share of the way up or down,
    // share of the bulk outwards, and which cloth it is.
    const section: readonly (readonly [up: number, out: number, lined: boolean])[] = [
        [-0.25, 0.06, true], [0.3, 0.05, true], [0.75, 0.2, true], [1, 0.42, true],
        [1, 0.42, false], [0.92, 0.72, false], [0.55, 0.96, false], [0.05, 1, false], [-0.4, 0.98, false], [-0.8, 0.9, false], [-1, 0.7, false], [-0.85, 0.4, false]
    ];
    const rings: number[][] = [];
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    for (let j = 0; j <= AROUND; j++) {
        const angle = lerp(OPEN, TAU - OPEN, j / AROUND);
        const s = sin(angle);
        const c = cos(angle);
        const back = (1 - c) / 2;
        const behind = pow(back, 2.6);
        const throat = pow((1 + c) / 2, 6);
        const base = lerp(figure.y(1.212), figure.y(1.258), pow(back, 0.7));
        const rise = lerp(0.03, 0.036, back) * unit * lerp(1, 0.6, throat);
        const drop = lerp(0.03, 0.135, behind) * unit * lerp(1, 0.9, throat);
        const bulk = lerp(0.034, 0.062, behind) * unit * lerp(1, 0.62, throat);
        const at = figure.neckSection(Math.max(base, figure.y(1.25)));
        const depth = c > 0 ? at.front : at.back;
        const r = 1 / Math.sqrt((s * s) / (at.rx * at.rx) + (c * c) / (depth * depth)) + 0.006 * unit + 0.016 * unit * throat;
        rings.push(section.map(([up, out, lined], q) => {
            // The bag is narrower at its foot than the shoulders it lies on.
            const reach = r + out * bulk;
            let x = s * reach * (1 + 0.35 * behind * (1 - 0.4 * Math.max(0, -up)));
            let y = base + (up > 0 ? up * rise : up * drop);
            let z = at.cz + c * reach;
            // Held off the shoulders and the back by the cloth beneath; the outside by its own thickness more.
            const under = q === 0 || q >= 10;
            const want = q < 2 ? 0.004 * unit : clearance + (under ? 0.002 : lined ? -0.006 : 0.012 + 0.016 * behind * smoothstep(-1, -0.5, up)) * unit;
            for (let k = 0; k < 4 && q > 0; k++) {
                const d = field.evaluate(x, y, z);
                if (d >= want) break;
                const l = Math.sqrt(g[0] * g[0] + g[1] * g[1] + g[2] * g[2]) || 1;
                x += (g[0] / l) * (want - d);
                y += (g[1] / l) * (want - d);
                z += (g[2] / l) * (want - d);
            }
            const i = mesh.vertex(x, y, z, 0, 0, 0, lined ? HOOD_LINING : HOOD_OUTSIDE, 0.5);
            figure.weightsAt(x, Math.min(y, figure.y(1.275)), z, joints, weights);
            mesh.skinAt(i, joints, weights);
            mesh.shadeAt(i, lined ? -0.35 * (1 - Math.max(0, up)) : q >= 10 ? -0.5 : 0);
            return i;
        }));
    }
    const n = section.length;
    for (let j = 0; j < AROUND; j++)
        for (let q = 0; q < n; q++) if (q !== 3) mesh.quad(rings[j][q], rings[j][(q + 1) % n], rings[j + 1][(q + 1) % n], rings[j + 1][q]);
    for (let q = 1; q < n - 1; q++) {
        if (q === 3) continue;
        mesh.triangle(rings[0][0], rings[0][q + 1], rings[0][q]);
        mesh.triangle(rings[AROUND][0], rings[AROUND][q], rings[AROUND][q + 1]);
    }
}
