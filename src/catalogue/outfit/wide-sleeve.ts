import type { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

/** A sleeve that widens into a bag. Lengths in metres; `s` runs along the arm from the shoulder. */
export interface WideSleeve {
    from: number;
    to: number;
    /** How far off the arm it begins. */
    start: number;
    /** How far it reaches at its end: before, behind, above and below the arm. */
    front: number;
    back: number;
    top: number;
    bottom: number;
    /** 1 widens evenly, more keeps it narrow and opens late. @default 1.2 */
    bell?: number;
}

const AROUND = 20;
const ROWS = 7;
const THICK = 0.003;

/**
 * Both sleeves of a robe. An arm is lowered by turning it about the way it faces, so the bag reaches mostly forwards and
 * backwards: there it falls beside the body, and not into it. Uv: u round the sleeve, v from the shoulder (0) to the
 * outer hem (½), then the lining.
 */
export function wideSleeves(mesh: MeshBuilder, figure: BodyFigure, shape: WideSleeve): void {
    const { bell = 1.2 } = shape;
    const [, shoulderY, shoulderZ] = figure.shoulder;
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const thick = THICK * figure.scale;
    const [front, back, top, bottom] = figure.arm.at(shape.from);
    const start = Math.max(front, back, top, bottom) + shape.start;
    for (const side of [1, -1]) {
        const ring = (t: number, inset: number, v: number, light: number, ink: number): number[] =>
            Array.from({ length: AROUND }, (_, k) => {
                const s = lerp(shape.from, shape.to, t);
                const open = pow(t, bell);
                const angle = (k / AROUND) * TAU;
                const [c, z] = [cos(angle), sin(angle)];
                // From round to a rectangle with soft corners.
                const square = lerp(1, 0.55, smoothstep(0, 0.8, t));
                const box = (q: number): number => Math.sign(q) * pow(Math.abs(q), square);
                const up = lerp(start, Math.max(start, c > 0 ? shape.top : shape.bottom), open) - inset;
                const out = lerp(start, z > 0 ? shape.front : shape.back, open) - inset;
                const x = figure.shoulder[0] + s;
                const at: [number, number, number] = [side * x, shoulderY + box(c) * up, shoulderZ + box(z) * out];
                const i = mesh.vertex(at[0], at[1], at[2], 0, 0, 0, k / AROUND, v);
                // It moves as the arm inside it does, forearm and all, but no finger.
                figure.weightsAt(side * Math.min(x, figure.shoulder[0] + figure.armS(0.4)), shoulderY, shoulderZ, joints, weights);
                mesh.skinAt(i, joints, weights);
                mesh.shadeAt(i, light, 0, 0, ink);
                return i;
            });
        const outer = Array.from({ length: ROWS + 1 }, (_, r) => ring(r / ROWS, 0, (0.5 * r) / ROWS, 0, 1));
        const inner = [1, 0.55, 0.2].map((t, r) => ring(t, r === 0 ? thick : 2.5 * thick, 0.52 + 0.2 * r, -0.3 - 0.3 * r, 0));
        const flip = side < 0;
        const band = (a: readonly number[], b: readonly number[]): void => {
            for (let k = 0; k < AROUND; k++) mesh.quad(a[k], a[(k + 1) % AROUND], b[(k + 1) % AROUND], b[k], flip);
        };
        for (let r = 0; r < ROWS; r++) band(outer[r], outer[r + 1]);
        band(outer[ROWS], inner[0]);
        for (let r = 0; r + 1 < inner.length; r++) band(inner[r], inner[r + 1]);
    }
}
