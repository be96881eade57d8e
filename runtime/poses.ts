import type { Avatar } from '../src/avatar/avatar';
import type { Quaternion } from '../src/geometry/quaternion';
import { settleSprings } from '../src/physics/settle';
import { groundedHips } from '../src/rig/grounding';
import { POSE_NAMES, poseRotations, type PoseName } from '../src/rig/poses';

/** Turn of a bone from its rest pose: Euler degrees x, y, z in the engine's order, or a quaternion x, y, z, w. */
export type PoseRotations = Record<string, readonly [number, number, number] | Quaternion>;

/** Poses that `setPose` knows by name. */
export const POSES: readonly string[] = POSE_NAMES;

/** A named pose for the proportions of this avatar: its rotations, and how far the hips are moved for it to stand on the ground. @throws when there is no such pose. */
export function namedPose(name: string, avatar: Avatar): { rotations: PoseRotations; hips: [number, number, number] } {
    if (!POSES.includes(name)) throw new Error(`setPose: there is no pose "${name}"; choose from ${POSES.join(', ')}`);
    const rotations = poseRotations(name as PoseName, kindOf(avatar));
    return { rotations: { ...rotations, ...settleSprings(avatar, rotations) }, hips: groundedHips(avatar.bones, rotations) };
}

/** Three heads tall is a chibi, whose short arms must clear a wide hip; a man's shoulders let his arms hang steeper. */
function kindOf(avatar: Avatar): 'female' | 'male' | 'chibi' {
    if (avatar.heightMetres < 4.5 * avatar.headMetres) return 'chibi';
    const upperArm = avatar.bones.find((bone) => bone.name === 'leftUpperArm');
    return upperArm && upperArm.position[0] > 0.085 * avatar.heightMetres ? 'male' : 'female';
}
