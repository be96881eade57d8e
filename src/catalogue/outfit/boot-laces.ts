import type { MeshBuilder } from '../../geometry/mesh';
import { lerp } from '../../geometry/scalar';
import { cross, normalize, sub, type Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { onCloth } from './on-cloth';

export interface BootLaceOptions {
    /** Heights of the lowest and the highest eyelets, avatar space, and how many crossings lie between. */
    from: number;
    to: number;
    crossings: number;
    /** Half the distance of the eyelets, metres. */
    half: number;
    /** Half the tape's width, metres. */
    wide: number;
}

/** Places along each tape. */
const STEPS = 3;

/** Laces crossed up the front of both boots, on the leather that lies there; the lowest row runs straight. */
export function bootLaces(mesh: MeshBuilder, figure: BodyFigure, upper: MeshBuilder, { from, to, crossings, half, wide }: BootLaceOptions): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    for (const side of [1, -1]) {
        const on = (share: number, y: number): { at: Vec3; out: Vec3 } | undefined => onCloth(upper, side * (figure.leg.at(Math.max(y, figure.y(0.1)))[4] + share * half), y);
        const tape = (y0: number, y1: number, mirrored: number, lift: number): void => {
            let before: number[] = [];
            for (let i = 0; i <= STEPS; i++) {
                const t = i / STEPS;
                const here = on(mirrored * lerp(-1, 1, t), lerp(y0, y1, t));
                const next = on(mirrored * lerp(-1, 1, Math.min(1, t + 0.2)), lerp(y0, y1, Math.min(1, t + 0.2)));
                const last = on(mirrored * lerp(-1, 1, Math.max(0, t - 0.2)), lerp(y0, y1, Math.max(0, t - 0.2)));
                if (!here || !next || !last) return;
                const { at, out } = here;
                const aside = normalize(cross(out, sub(next.at, last.at)));
                const end = i === 0 || i === STEPS;
                figure.weightsAt(at[0], at[1], at[2], joints, weights);
                const put = (across: number, off: number): number => {
                    const v = mesh.vertex(...[0, 1, 2].map((k) => at[k] + aside[k] * across * wide + out[k] * off * wide) as Vec3);
                    mesh.skinAt(v, joints, weights);
                    return v;
                };
                // Its ends dive into the eyelets; open underneath, where nobody looks.
                const row = [put(-1, end ? -0.9 : -0.1), put(-0.5, end ? -0.4 : lift), put(0.5, end ? -0.4 : lift), put(1, end ? -0.9 : -0.1)];
                if (i > 0) for (let k = 0; k < 3; k++) mesh.quad(before[k], row[k], row[k + 1], before[k + 1]);
                before = row;
            }
        };
        const step = (to - from) / crossings;
        tape(from, from, side, 0.7);
        for (let i = 0; i < crossings; i++) {
            tape(from + i * step, from + (i + 1) * step, side, 0.7);
            tape(from + i * step, from + (i + 1) * step, -side, 1.1);
        }
    }
}
