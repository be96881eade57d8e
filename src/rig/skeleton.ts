import type { Bone } from '../avatar/avatar';
import { mirrorX, type Vec3 } from '../geometry/vec3';
import type { BodySpec } from './body-spec';
import { FINGERS, type Finger, type FingerName } from './hand';

/** VRM 1.0 names of a finger's three bones. */
export const fingerBones = (finger: FingerName): [string, string, string] =>
    finger === 'Thumb'
        ? ['ThumbMetacarpal', 'ThumbProximal', 'ThumbDistal']
        : [`${finger}Proximal`, `${finger}Intermediate`, `${finger}Distal`];

/** Bones of the trunk come first; each side's bones follow in one order, left then right. */
export const TRUNK_BONES = ['hips', 'spine', 'chest', 'upperChest', 'neck', 'head'] as const;
export const SIDE_BONES = [
    'Shoulder', 'UpperArm', 'LowerArm', 'Hand', ...FINGERS.flatMap(fingerBones), 'UpperLeg', 'LowerLeg', 'Foot', 'Toes'
] as const;

/** Index of a left bone by its place in {@link SIDE_BONES}; the right one is `SIDE_BONES.length` further. */
export const LEFT = TRUNK_BONES.length;
export const RIGHT = LEFT + SIDE_BONES.length;

/** For each bone its partner on the other side (itself on the trunk). */
export const BONE_PARTNERS: readonly number[] = Array.from({ length: RIGHT + SIDE_BONES.length }, (_, i) =>
    i < LEFT ? i : i < RIGHT ? i + SIDE_BONES.length : i - SIDE_BONES.length
);

/** The VRM humanoid skeleton at the spec's joints: T-pose, rest rotations identity, parents first. */
export function skeleton(spec: BodySpec, fingers: Record<FingerName, Finger>): Bone[] {
    const bones: Bone[] = [];
    const index = new Map<string, number>();
    const bone = (name: string, parent: string | undefined, position: Vec3) => {
        index.set(name, bones.length);
        bones.push({ name, parent: parent === undefined ? -1 : index.get(parent)!, position, humanoid: true });
    };
    const u = spec.unit;
    bone('hips', undefined, [0, spec.hipsY, 0]);
    bone('spine', 'hips', [0, spec.spineY, 0]);
    bone('chest', 'spine', [0, spec.chestY, -0.004 * u]);
    bone('upperChest', 'chest', [0, spec.upperChestY, -0.008 * u]);
    bone('neck', 'upperChest', [0, spec.neckY, -0.014 * u]);
    bone('head', 'neck', [0, spec.headY, -0.004 * u]);
    const [sx, sy, sz] = spec.shoulder;
    for (const side of ['left', 'right'] as const) {
        const at = (p: Vec3): Vec3 => (side === 'left' ? p : mirrorX(p));
        bone(`${side}Shoulder`, 'upperChest', at([spec.collarX, sy + 0.012 * u, sz]));
        bone(`${side}UpperArm`, `${side}Shoulder`, at([sx, sy, sz]));
        bone(`${side}LowerArm`, `${side}UpperArm`, at([sx + spec.elbow, sy, sz]));
        bone(`${side}Hand`, `${side}LowerArm`, at([sx + spec.wrist, sy, sz]));
        for (const finger of FINGERS) {
            let parent = `${side}Hand`;
            fingerBones(finger).forEach((name, i) => {
                bone(side + name, parent, at(fingers[finger].points[i]));
                parent = side + name;
            });
        }
        bone(`${side}UpperLeg`, 'hips', at(spec.hip));
        bone(`${side}LowerLeg`, `${side}UpperLeg`, at(spec.knee));
        bone(`${side}Foot`, `${side}LowerLeg`, at(spec.ankle));
        bone(`${side}Toes`, `${side}Foot`, at(spec.toe));
    }
    return bones;
}
