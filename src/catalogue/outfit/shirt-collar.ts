import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { footAt, shoulderWalk } from './shoulder-walk';

export interface ShirtCollarOptions {
    /** Half the opening at the throat, radians. @default 0.15 */
    open?: number;
    /** How far the fall reaches over the shoulders behind and at the points, metres on an adult. @default 0.03 and 0.047 */
    fall?: number;
    tips?: number;
    /** Clearance the fall keeps off the skin, metres on an adult. @default 0.0185 */
    clearance?: number;
    /** How much lower and wider it sits than a shirt's, to go over one, metres on an adult. @default 0 */
    low?: number;
    loose?: number;
    /** The fall's ends are cut round, over so many radians; 0 leaves points. @default 0 */
    round?: number;
}

/** Of a collar whose edges a jacket's lapels lie on. */
export const UNDER_JACKET: ShirtCollarOptions = { fall: 0.022, tips: 0.043, clearance: 0.0095 };

/** A turned-down shirt collar: a stand round the neck and a fall over it, closed all round. */
export function shirtCollar(mesh: MeshBuilder, figure: BodyFigure, options: ShirtCollarOptions = {}): void {
    const { open = 0.15, fall = 0.03, tips = 0.047, clearance = 0.0185, low = 0, loose = 0, round = 0 } = options;
    const unit = figure.scale;
    const AROUND = 28;
    const bone = [figure.boneIndex('upperChest'), figure.boneIndex('neck')];
    const shoulderTop = figure.y(1.262);
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const rings: number[][] = [];
    for (let j = 0; j <= AROUND; j++) {
        const t = j / AROUND;
        // A round end wants its rings close together.
        const angle = lerp(open, TAU - open, round > 0 ? t - (0.7 * sin(TAU * t)) / TAU : t);
        const s = sin(angle);
        const c = cos(angle);
        const front = (1 + c) / 2;
        const throat = front * front * front;
        const base = lerp(figure.y(1.268), figure.y(1.226), pow(front, 1.3)) - low * unit;
        const top = base + 0.027 * unit * lerp(1, 0.82, throat);
        const neck = (y: number) => {
            const at = figure.neckSection(y);
            const depth = c > 0 ? at.front : at.back;
            return { r: 1 / Math.sqrt((s * s) / (at.rx * at.rx) + (c * c) / (depth * depth)), cz: at.cz };
        };
        const stand = neck(top);
        const foot = neck(base);
        const on = (share: number, out: number): Vec3 => [s * (stand.r + (out + loose) * unit), lerp(base, top, share), stand.cz + c * (stand.r + (out + loose) * unit)];
        const near = round > 0 ? clamp((Math.min(angle, TAU - angle) - open) / round) : 1;
        const reach = lerp(fall, tips, throat) * lerp(0.3, 1, Math.sqrt(1 - (1 - near) * (1 - near))) * unit;
        // The fall is laid out along the shoulders: pushed off them, it would stand like wings. Its tips part in front.
        const feet = shoulderWalk(figure, [s * foot.r, base, foot.cz + c * foot.r], [s + 0.35 * Math.sign(s) * throat, 0, c], reach, clearance * unit);
        const lain = (share: number, sink: number): Vec3 => {
            const { at, up } = footAt(feet, share * reach, unit);
            return [at[0] - up[0] * sink * unit, at[1] - up[1] * sink * unit, at[2] - up[2] * sink * unit];
        };
        const fold = on(1.08, 0.0105);
        const edge = lain(0.55, 0);
        // Up the inside of the stand, over the fold, down the fall and back under it.
        const places = [on(0, 0.0055), on(1, 0.0065), fold, [0, 1, 2].map((k) => lerp(fold[k], edge[k], 0.55) + (k === 1 ? 0.002 * unit : 0)), edge, lain(1, 0), lain(0.97, 0.004), on(0.55, 0.0075)];
        rings.push(places.map(([x, y, z], q) => {
            const i = mesh.vertex(x, y, z);
            if (q >= 3 && q <= 6) {
                // What lies on the shoulders lifts with them.
                figure.weightsAt(x, Math.min(y, shoulderTop), z, joints, weights);
                mesh.skinAt(i, joints, weights);
            } else {
                const bend = 0.35 * smoothstep(figure.y(1.25), figure.y(1.29), y);
                mesh.skinAt(i, bone, [1 - bend, bend]);
            }
            mesh.shadeAt(i, q === 0 || q === 1 || q >= 6 ? -0.5 : 0);
            return i;
        }));
    }
    const n = rings[0].length;
    for (let j = 0; j < AROUND; j++)
        for (let q = 0; q < n; q++) mesh.quad(rings[j][q], rings[j][(q + 1) % n], rings[j + 1][(q + 1) % n], rings[j + 1][q]);
    for (let q = 1; q < n - 1; q++) {
        mesh.triangle(rings[0][0], rings[0][q + 1], rings[0][q]);
        mesh.triangle(rings[AROUND][0], rings[AROUND][q], rings[AROUND][q + 1]);
    }
}
