/** Turn of a bone from its rest pose, Euler degrees in the order the engine uses (x, then y, then z), parent axes. */
export type PoseRotations = Record<string, readonly [number, number, number]>;

/**
 * Poses by name, from the T-pose: +X is the character's left, so a left arm comes down by turning about −Z and forward by
 * turning about −Y; a leg swings forward by turning about −X, a knee bends about +X.
 */
export const POSES: Record<string, PoseRotations> = {
    tpose: {},
    stand: {
        leftShoulder: [0, 0, -6], rightShoulder: [0, 0, 6],
        leftUpperArm: [4, -6, -66], rightUpperArm: [4, 6, 66],
        leftLowerArm: [0, -10, -2], rightLowerArm: [0, 10, 2],
        leftHand: [0, 0, 4], rightHand: [0, 0, -4],
        ...fingers(14)
    },
    apose: { leftUpperArm: [0, 0, -42], rightUpperArm: [0, 0, 42] },
    walk: {
        hips: [0, 5, 0], spine: [2, -6, 0], chest: [0, -3, 0],
        leftUpperArm: [-26, 0, -70], rightUpperArm: [24, 0, 70],
        leftLowerArm: [0, -16, 0], rightLowerArm: [0, 34, 0],
        leftUpperLeg: [26, 0, 1], rightUpperLeg: [-28, 0, -1],
        leftLowerLeg: [26, 0, 0], rightLowerLeg: [8, 0, 0],
        leftFoot: [6, 0, 0], rightFoot: [-8, 0, 0],
        ...fingers(20)
    },
    reach: {
        spine: [0, 4, 0], chest: [-4, 3, 0], head: [-8, -6, 0],
        leftShoulder: [0, 0, 14], leftUpperArm: [0, -14, 52], leftLowerArm: [0, -10, 6],
        rightUpperArm: [0, 4, 66], rightLowerArm: [0, 14, 0],
        leftUpperLeg: [-4, 0, 0], rightUpperLeg: [6, 0, -2], rightLowerLeg: [6, 0, 0],
        ...fingers(10)
    },
    wave: {
        spine: [0, 0, 2], head: [0, 4, 4],
        leftUpperArm: [0, -6, -66], leftLowerArm: [0, -10, 0],
        rightShoulder: [0, 0, -8], rightUpperArm: [0, 18, 8], rightLowerArm: [0, 20, -96], rightHand: [0, 0, -8],
        ...fingers(8)
    },
    peace: {
        head: [0, -4, -6], spine: [0, 0, -2],
        leftUpperArm: [0, -6, -64], leftLowerArm: [0, -14, 0],
        rightUpperArm: [0, 40, 50], rightLowerArm: [0, 30, -112], rightHand: [0, 0, -6],
        ...fingers(14),
        ...curl('right', ['Ring', 'Little'], 84), rightThumbProximal: [0, -30, 0]
    },
    sit: {
        leftUpperLeg: [-84, -4, 0], rightUpperLeg: [-84, 4, 0], leftLowerLeg: [84, 0, 0], rightLowerLeg: [84, 0, 0],
        leftUpperArm: [-26, -6, -64], rightUpperArm: [-26, 6, 64], leftLowerArm: [0, -40, 0], rightLowerArm: [0, 40, 0],
        ...fingers(16)
    }
};

/** A relaxed hand: every finger bent by about `degrees` at each joint, the little finger most. */
function fingers(degrees: number): PoseRotations {
    const out: Record<string, readonly [number, number, number]> = {};
    (['left', 'right'] as const).forEach((side) => {
        ['Index', 'Middle', 'Ring', 'Little'].forEach((finger, i) => Object.assign(out, curl(side, [finger], degrees * (0.8 + 0.15 * i))));
    });
    return out;
}

function curl(side: 'left' | 'right', names: string[], degrees: number): PoseRotations {
    const out: Record<string, readonly [number, number, number]> = {};
    const turn = side === 'left' ? -degrees : degrees;
    for (const name of names) for (const joint of ['Proximal', 'Intermediate', 'Distal']) out[`${side}${name}${joint}`] = [0, 0, turn];
    return out;
}
