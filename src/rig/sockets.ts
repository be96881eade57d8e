import type { Socket } from '../avatar/avatar';
import { alongRay } from '../geometry/template';
import type { BodyFigure } from './body-figure';
import type { Quaternion } from '../geometry/quaternion';

const NONE: Quaternion = [0, 0, 0, 1];
const HALF = 0.7071067811865476;

/**
 * Named places to attach things to, measured on the figure's surface. A socket's +Y points away from the body. In a palm
 * +Y runs out of the fist on the thumb's side, as a sword would, and +Z towards the knuckles.
 */
export function bodySockets(figure: BodyFigure): Socket[] {
    const { spec, shoulder } = figure;
    const out: Socket[] = [];
    const field = figure.fields.torso;
    const socket = (name: string, bone: string, p: readonly [number, number, number], rotation: Quaternion = NONE) => {
        const b = figure.bone(bone);
        out.push({ name, bone, position: [p[0] - b[0], p[1] - b[1], p[2] - b[2]], rotation });
    };
    const front = (y: number) => alongRay(field, [0, y, figure.torso.at(y)[5]], 0, 0, 1, 0.08 * figure.scale);
    const back = (y: number) => alongRay(field, [0, y, figure.torso.at(y)[5]], 0, 0, -1, 0.08 * figure.scale);

    socket('headTop', 'head', [0, figure.height, figure.bone('head')[2]]);
    socket('chest', 'upperChest', front(figure.y(1.17)), [HALF, 0, 0, HALF]);
    socket('back', 'upperChest', back(figure.y(1.15)), [-HALF, 0, 0, HALF]);
    socket('waist', 'hips', back(figure.y(0.95)), [-HALF, 0, 0, HALF]);
    for (const side of ['left', 'right'] as const) {
        const s = side === 'left' ? 1 : -1;
        const palm = spec.wrist + 0.072 * spec.hand;
        const under = figure.arm.at(palm)[3] + 0.012 * spec.hand;
        // Palm down in T-pose: the grip runs along ±Z, knuckles along ±X.
        socket(`${side}Palm`, `${side}Hand`, [s * (shoulder[0] + palm), shoulder[1] - under, shoulder[2]], s > 0 ? [0.5, 0.5, 0.5, 0.5] : [0.5, -0.5, -0.5, 0.5]);
        socket(`${side}Shoulder`, `${side}Shoulder`, [s * shoulder[0], shoulder[1] + figure.arm.at(0)[2], shoulder[2]]);
        const hipY = figure.y(0.90);
        const hip = figure.torso.at(hipY);
        socket(`${side}Hip`, 'hips', [s * hip[0], hipY, hip[5]], [0, 0, -s * HALF, HALF]);
        socket(`${side}Foot`, `${side}Foot`, [s * spec.foot.x, 0, spec.ankle[2] + 0.4 * (spec.toe[2] - spec.ankle[2])]);
    }
    return out;
}
