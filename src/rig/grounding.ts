import type { Bone } from '../avatar/avatar';
import type { Quaternion } from '../geometry/quaternion';
import { skinPalette, transform } from './skinning';

/** Joints that may carry a pose, and how far the flesh below each reaches at rest as a share of the ankle's height; undefined: down to the ground. */
const CONTACTS: readonly [bone: string, flesh: number | undefined][] = [['Foot', undefined], ['Toes', undefined], ['LowerLeg', 0.62], ['UpperLeg', 1.15]];

/**
 * How far the hips must be moved, metres, for a pose to stand, kneel or sit on the ground it stood on at rest: by
 * whichever of feet, knees and seat comes lowest.
 */
export function groundedHips(bones: readonly Bone[], rotations: Readonly<Record<string, Quaternion>>): [number, number, number] {
    const palette = skinPalette(bones, rotations);
    const ankle = bones.find(({ name }) => name === 'leftFoot')?.position[1] ?? 0;
    let lowest = Infinity;
    bones.forEach(({ name, position }, i) => {
        const contact = CONTACTS.find(([bone]) => name === `left${bone}` || name === `right${bone}`);
        if (!contact) return;
        lowest = Math.min(lowest, transform(palette[i], ...position)[1] - (contact[1] === undefined ? position[1] : contact[1] * ankle));
    });
    return [0, lowest < Infinity ? -lowest : 0, 0];
}
