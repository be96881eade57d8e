import type { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';

/** A plate that covers a limb's joint from without: a cap over part of a turn round the limb. Metres, avatar space. */
export interface CapShape {
    /** Where the cap's middle lies along the arm, from the shoulder. */
    at: number;
    /** Half its length along the arm. */
    half: number;
    /** Its distance from the arm's axis at the middle and at its two ends. */
    radius: number;
    inner: number;
    outer: number;
    /** Turns round the arm it reaches to the front and to the back from the top, 0 … ½. */
    front: number;
    back: number;
    /** How far it is raised above the arm's axis. @default 0 */
    lift?: number;
    /** Thickness at its edges. */
    thick: number;
    /** Bones it moves with, and how much with each. */
    bones(side: 'left' | 'right'): readonly (readonly [bone: string, weight: number])[];
}

const ALONG = 8;
const ROUND = 10;

/** Adds a cap for either arm: u runs from its inner to its outer end, v from its front over the top to its back. */
export function armCaps(mesh: MeshBuilder, figure: BodyFigure, shape: CapShape): void {
    for (const side of ['left', 'right'] as const) {
        const sign = side === 'left' ? 1 : -1;
        const bones = shape.bones(side);
        const joints = bones.map(([name]) => figure.boneIndex(name));
        const weights = bones.map(([, weight]) => weight);
        while (joints.length < 4) {
            joints.push(0);
            weights.push(0);
        }
        const put = (s: number, t: number, inset: number, light: number, line: number): number => {
            // Ends round off: the cap is a piece of an egg.
            const along = 2 * s - 1;
            const bulge = Math.sqrt(Math.max(0, 1 - along * along * 0.92));
            const r = (s < 0.5 ? shape.inner : shape.outer) + (shape.radius - (s < 0.5 ? shape.inner : shape.outer)) * bulge - inset;
            const reach = shape.at + along * shape.half;
            const axis = figure.armAt(Math.max(0, reach));
            const turn = (t < 0.5 ? shape.front * (1 - 2 * t) : -shape.back * (2 * t - 1)) * TAU;
            const x = figure.shoulder[0] + reach;
            const v = mesh.vertex(sign * x, axis[1] + (shape.lift ?? 0) + r * cos(turn), axis[2] + r * sin(turn), 0, 0, 0, s, t);
            mesh.skinAt(v, joints, weights);
            mesh.shadeAt(v, light, 0, 0, line);
            return v;
        };
        const grid = (inset: number, light: number, line: number): number[][] => Array.from({ length: ALONG + 1 }, (_, i) => Array.from({ length: ROUND + 1 }, (_, j) => put(i / ALONG, j / ROUND, inset, light, line)));
        const [outside, inside] = [grid(0, 0, 1), grid(shape.thick, -0.4, 0)];
        const quad = (a: number, b: number, c: number, d: number): void => (sign > 0 ? mesh.quad(a, b, c, d) : mesh.quad(a, d, c, b));
        for (let i = 0; i < ALONG; i++)
            for (let j = 0; j < ROUND; j++) {
                quad(outside[i][j], outside[i + 1][j], outside[i + 1][j + 1], outside[i][j + 1]);
                quad(inside[i][j], inside[i][j + 1], inside[i + 1][j + 1], inside[i + 1][j]);
            }
        for (let i = 0; i < ALONG; i++) {
            quad(outside[i][0], inside[i][0], inside[i + 1][0], outside[i + 1][0]);
            quad(outside[i][ROUND], outside[i + 1][ROUND], inside[i + 1][ROUND], inside[i][ROUND]);
        }
        for (let j = 0; j < ROUND; j++) {
            quad(outside[0][j], outside[0][j + 1], inside[0][j + 1], inside[0][j]);
            quad(outside[ALONG][j], inside[ALONG][j], inside[ALONG][j + 1], outside[ALONG][j + 1]);
        }
    }
}

/** Places along the arm from the shoulder's joint, with whatever is worn measured: how far cloth reaches from the axis of the upper arm. */
export const armRadius = (figure: BodyFigure, s: number): number => {
    const [front, back, top, bottom] = figure.arm.at(s);
    return (front + back + top + bottom) / 4;
};
