import { DEGREES, cos, sin } from '../geometry/scalar';
import { multiply, type Quaternion } from '../geometry/quaternion';
import type { FigureKind } from './body-spec';
import { FINGERS } from './hand';
import { fingerBones } from './skeleton';

export const POSE_NAMES = ['tpose', 'apose', 'stand', 'walk', 'run', 'sit', 'reach', 'knee', 'wave', 'up', 'crossed', 'akimbo', 'fists', 'bow', 'squat', 'kneel', 'splits'] as const;
export type PoseName = (typeof POSE_NAMES)[number];

/** Turns by degrees about avatar axes, in order. */
type Turns = [axis: 'x' | 'y' | 'z', degrees: number][];
/** Turns by bone; a name without side is both sides', written for the left and reflected for the right. */
type Pose = Record<string, Turns>;

/** Degrees the upper arms hang below level: a chibi's short arms rest on a wider hip. */
const HANG: Record<FigureKind, number> = { female: 75, male: 74, chibi: 63 };

/** Fingers closed by about `degrees` a joint, the little finger most, as in a hand that holds nothing. */
function curl(degrees: number, side = ''): Pose {
    const pose: Pose = {};
    FINGERS.forEach((finger, f) => {
        fingerBones(finger).forEach((bone, i) => {
            if (finger === 'Thumb') pose[side + bone] = i === 0 ? [['y', 0.7 * degrees], ['z', -0.5 * degrees]] : [['y', 0.5 * degrees]];
            else pose[side + bone] = [['z', -degrees * (0.8 + 0.13 * f) * (i === 0 ? 0.8 : 1)]];
        });
    });
    return pose;
}

/** Arms at rest beside the body: the collarbones sink, the elbows bend a little, the hands are open and soft. */
function relaxedArms(kind: FigureKind): Pose {
    return {
        Shoulder: [['z', -4]],
        UpperArm: [['x', 8], ['z', 4 - HANG[kind]], ['x', -4]],
        LowerArm: [['y', -12]],
        Hand: [['y', 3], ['z', -4]],
        ...curl(13)
    };
}

function poseTurns(name: PoseName, kind: FigureKind): Pose {
    const arms = relaxedArms(kind);
    switch (name) {
        case 'tpose':
            return {};
        case 'apose':
            return { UpperArm: [['z', -42]] };
        case 'stand':
            return { ...arms, UpperLeg: [['z', 1.6], ['y', 4]], LowerLeg: [['z', -0.6]], Foot: [['z', -1], ['y', 5]], chest: [['x', -1]], neck: [['x', 1]] };
        case 'knee':
            return { ...arms, leftUpperLeg: [['x', -80]], leftLowerLeg: [['x', 88]], leftFoot: [['x', 12]] };
        case 'walk':
            return {
                ...arms,
                leftUpperArm: [['z', 4 - HANG[kind]], ['x', 18]], leftLowerArm: [['y', -20]],
                rightUpperArm: [['z', HANG[kind] - 4], ['x', -20]], rightLowerArm: [['y', 26]],
                leftUpperLeg: [['x', -22]], leftLowerLeg: [['x', 8]], leftFoot: [['x', -6]],
                rightUpperLeg: [['x', 16]], rightLowerLeg: [['x', 26]], rightFoot: [['x', 12]], rightToes: [['x', -18]],
                hips: [['y', -5]], chest: [['y', 8]], neck: [['y', -3]]
            };
        case 'run':
            return {
                ...curl(48),
                hips: [['x', 8]], spine: [['x', 6]], chest: [['y', -8]], upperChest: [['y', -12]], neck: [['x', -8], ['y', 14]],
                leftUpperLeg: [['x', -62]], leftLowerLeg: [['x', 72]], leftFoot: [['x', 10]],
                rightUpperLeg: [['x', 36]], rightLowerLeg: [['x', 62]], rightFoot: [['x', 25]],
                leftShoulder: [['y', 10]], leftUpperArm: [['z', -70], ['x', 46]], leftLowerArm: [['y', -88]],
                rightShoulder: [['y', 8]], rightUpperArm: [['z', 70], ['x', -34]], rightLowerArm: [['y', 84]]
            };
        case 'sit':
            return {
                ...arms, Shoulder: [['z', -4]], UpperArm: [['z', -66], ['x', -22]], LowerArm: [['y', -44]],
                UpperLeg: [['x', -86]], LowerLeg: [['x', 86]]
            };
        case 'reach':
            return {
                ...arms,
                leftShoulder: [['z', 12]], leftUpperArm: [['z', 40], ['y', -30]], leftLowerArm: [['y', -12]], ...curl(4, 'left'), leftHand: [['z', 6]],
                rightLowerArm: [['y', 30]]
            };
        case 'wave':
            return { ...arms, rightShoulder: [['z', -6]], rightUpperArm: [['x', -90], ['z', 12]], rightLowerArm: [['y', 112]], rightHand: [['y', 6]], ...curl(3, 'right') };
        case 'up':
            return { Shoulder: [['z', 14]], UpperArm: [['z', 62]], ...curl(6) };
        case 'crossed':
            // The right forearm lies over the left one.
            return {
                ...curl(20),
                leftUpperArm: [['x', 62], ['z', -66], ['x', -20]], leftLowerArm: [['y', -104]],
                rightUpperArm: [['x', 58], ['z', 60], ['x', -30]], rightLowerArm: [['y', 106]], chest: [['x', -2]]
            };
        case 'akimbo':
            return { ...curl(30), Shoulder: [['z', 3]], UpperArm: [['x', 58], ['z', -44], ['x', 14]], LowerArm: [['y', -84]], Hand: [['z', -24]] };
        case 'fists':
            return { ...curl(82), UpperArm: [['x', 22], ['z', -64], ['x', -26]], LowerArm: [['y', -118]], UpperLeg: [['z', 6]], leftUpperLeg: [['z', 7], ['x', -14]], leftLowerLeg: [['x', 16]], rightUpperLeg: [['z', -7], ['x', 10]], rightLowerLeg: [['x', 10]] };
        case 'bow':
            return { ...arms, hips: [['x', 28]], spine: [['x', 12]], chest: [['x', 10]], neck: [['x', 6]], UpperLeg: [['x', -28]], UpperArm: [['x', 8], ['z', 4 - HANG[kind]], ['x', -22]] };
        case 'squat':
            return {
                ...arms, hips: [['x', 14]], spine: [['x', 12]], chest: [['x', 4]], neck: [['x', -16]],
                UpperLeg: [['x', -104], ['y', 14]], LowerLeg: [['x', 124]], Foot: [['x', -30]],
                UpperArm: [['z', -50], ['x', -44]], LowerArm: [['y', -34]]
            };
        case 'kneel':
            return { ...arms, UpperLeg: [['x', -76]], LowerLeg: [['x', 150]], Foot: [['x', 62]], UpperArm: [['z', -66], ['x', -20]], LowerArm: [['y', -42]] };
        case 'splits':
            return { ...curl(8), UpperLeg: [['x', -8], ['z', 78]], Foot: [['x', 24]], UpperArm: [['z', -12]] };
    }
}

/**
 * Local rotations of a named pose, bone by bone; bones left out stay at rest. Rest rotations are the identity, so these
 * are also what a VRM humanoid track holds.
 */
export function poseRotations(name: PoseName, kind: FigureKind = 'female'): Record<string, Quaternion> {
    const pose = poseTurns(name, kind);
    const out: Record<string, Quaternion> = {};
    // Both-sided entries first, so that an entry naming its side replaces them.
    for (const [bone, turns] of Object.entries(pose)) {
        if (/^(left|right)/.test(bone) || TRUNK.has(bone)) continue;
        out[`left${bone}`] = compose(turns);
        out[`right${bone}`] = compose(turns.map(([axis, degrees]) => [axis, axis === 'x' ? degrees : -degrees]));
    }
    for (const [bone, turns] of Object.entries(pose)) {
        if (!/^(left|right)/.test(bone) && !TRUNK.has(bone)) continue;
        // `curl(…, 'right')` is written for the left hand like the rest.
        const reflected = /^right(Thumb|Index|Middle|Ring|Little)/.test(bone);
        out[bone] = compose(reflected ? turns.map(([axis, degrees]) => [axis, axis === 'x' ? degrees : -degrees]) : turns);
    }
    return out;
}

const TRUNK = new Set(['hips', 'spine', 'chest', 'upperChest', 'neck', 'head']);

function compose(turns: Turns): Quaternion {
    let q: Quaternion = [0, 0, 0, 1];
    for (const [axis, degrees] of turns) {
        const s = sin(0.5 * degrees * DEGREES);
        const c = cos(0.5 * degrees * DEGREES);
        q = multiply([axis === 'x' ? s : 0, axis === 'y' ? s : 0, axis === 'z' ? s : 0, c], q);
    }
    return q;
}
