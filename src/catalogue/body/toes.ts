import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

/** A toe of the left foot. Lengths in metres on a foot of size 1; across from the foot's middle, outwards. */
interface Toe {
    across: number;
    /** Where it leaves the foot and where it ends, as shares of the foot's length. */
    root: number;
    tip: number;
    radius: number;
}

/** From the big toe to the little one. */
export const TOES: readonly Toe[] = [
    { across: -0.0215, root: 0.78, tip: 0.995, radius: 0.0122 }, { across: -0.0018, root: 0.81, tip: 1, radius: 0.0084 }, { across: 0.0118, root: 0.79, tip: 0.965, radius: 0.0078 },
    { across: 0.0232, root: 0.755, tip: 0.915, radius: 0.0074 }, { across: 0.0328, root: 0.71, tip: 0.855, radius: 0.0068 }
];
const AROUND = 7;
/** Along a toe: share of its length, its radius, and how high its middle lies, as shares of its radius: arched over the knuckle, round at the tip. */
const ROWS: readonly (readonly [t: number, radius: number, rise: number])[] = [[0, 0.95, 1.35], [0.35, 1, 1.3], [0.66, 1.02, 1.08], [0.86, 0.92, 0.96], [0.97, 0.6, 0.86]];

/** Where along the foot the bare foot's mesh ends in a blunt edge, which the toes cover. */
const BLUNT = 0.74;

/** Draws the front of a bare foot back, so that toes stand out of it. Changes a copy of the template's positions. */
export function bluntFeet(figure: BodyFigure, positions: number[]): void {
    const { heelZ, toeZ } = figure.spec.foot;
    const high = figure.y(0.06);
    const edge = lerp(heelZ, toeZ, BLUNT);
    for (let i = 0; i < positions.length; i += 3) {
        if (positions[i + 1] > high || positions[i + 2] < edge) continue;
        // The outer side ends sooner, as the toes do.
        const out = (positions[i] - figure.foot.at(positions[i + 2])[4]) / figure.spec.foot.width;
        const keep = lerp(0.52, 0.26, smoothstep(-0.025, 0.03, out));
        positions[i + 2] = edge + (positions[i + 2] - edge) * keep;
    }
}

/** The middle and the radius of a toe's section at a share of its length, 0 … 1. Left foot. */
export function toeAt(figure: BodyFigure, toe: Toe, t: number): { at: [number, number, number]; r: number } {
    let row = 0;
    while (row < ROWS.length - 2 && t > ROWS[row + 1][0]) row++;
    const [a, b] = [ROWS[row], ROWS[row + 1]];
    const f = (t - a[0]) / (b[0] - a[0]);
    const [radius, rise] = [lerp(a[1], b[1], f), lerp(a[2], b[2], f)];
    const { heelZ, toeZ, width, height, x } = figure.spec.foot;
    const r = toe.radius * Math.min(width, height);
    return { at: [x + toe.across * width, Math.max(rise * r, r * radius * 0.96), lerp(lerp(heelZ, toeZ, toe.root), lerp(heelZ, toeZ, toe.tip), t)], r: r * radius };
}

/** Adds ten toes, closed at their tips; their roots lie inside the feet. Uvs lie in one place of the skin's picture, `uv`. */
export function toes(mesh: MeshBuilder, figure: BodyFigure, uv: readonly [number, number], outline: number): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    for (const side of [1, -1])
        for (const toe of TOES) {
            const rings = ROWS.map(([t], row) => {
                const { at, r } = toeAt(figure, toe, t);
                return Array.from({ length: AROUND }, (_, k) => {
                    const angle = ((k + 0.5) / AROUND) * TAU;
                    const [c, s] = [cos(angle), sin(angle)];
                    const lean = row < 3 ? 0 : row === 3 ? 0.35 : 0.8;
                    const l = Math.sqrt(1 + lean * lean);
                    const i = mesh.vertex(side * (at[0] + s * r), Math.max(0.0006, at[1] + c * r), at[2], (side * s) / l, c / l, lean / l, uv[0], uv[1]);
                    figure.weightsAt(side * at[0], at[1], at[2], joints, weights);
                    mesh.skinAt(i, joints, weights);
                    // Deep between the toes it is dark.
                    mesh.shadeAt(i, row < 2 ? -0.12 * Math.abs(s) - 0.1 * (1 - row) : 0, 0, 0, outline);
                    return i;
                });
            });
            const flip = side < 0;
            for (let r = 0; r + 1 < rings.length; r++)
                for (let k = 0; k < AROUND; k++) mesh.quad(rings[r][k], rings[r + 1][k], rings[r + 1][(k + 1) % AROUND], rings[r][(k + 1) % AROUND], flip);
            const { at, r } = toeAt(figure, toe, 1);
            const tip = mesh.vertex(side * at[0], at[1], at[2] + 0.06 * r, 0, 0, 1, uv[0], uv[1]);
            figure.weightsAt(side * at[0], at[1], at[2], joints, weights);
            mesh.skinAt(tip, joints, weights);
            mesh.shadeAt(tip, 0, 0, 0, outline);
            const last = rings[rings.length - 1];
            for (let k = 0; k < AROUND; k++) mesh.triangle(last[k], tip, last[(k + 1) % AROUND], flip);
        }
}
