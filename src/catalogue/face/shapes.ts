import type { FacePose } from './pose';
import { NEUTRAL, brows, eyes, mouth } from './pose';

/** A blend shape of the head: what changes from one pose to another, on the whole face or one side of it. */
export interface Shape {
    /** @default the face at rest */
    from: FacePose;
    to: FacePose;
    /** The avatar's side that it moves. */
    side?: 'left' | 'right';
}

const SHUT = eyes({ shut: 1 });

/** Poses that become one shape a side. Their sum is the pose itself. */
const SIDED: Readonly<Record<string, FacePose | { from: FacePose; to: FacePose }>> = {
    // An end of the brow alone: the other stays where it is.
    browInUp: brows({ raise: 0.5, inner: 2 }),
    browInDown: brows({ raise: -0.35, inner: -1.4 }),
    browOutUp: brows({ raise: 1.05, inner: -1.4 }),
    browOutDown: brows({ raise: -0.75, inner: 1 }),
    browSqueeze: brows({ squeeze: 1 }),
    // Lids meet on one line at the full weight because the shut eye is built, not summed.
    blink: SHUT,
    joy: eyes({ shut: 1, joy: 1 }),
    wide: eyes({ upper: 0.2, lower: -0.1 }),
    squint: eyes({ upper: -0.06, lower: 0.34 }),
    fierce: eyes({ upper: -0.08, slant: 0.5 }),
    meek: eyes({ upper: -0.06, slant: -0.5 }),
    // Goes with `blink`, for eyes that a symbol draws instead. Lids overlap: no lash covers where they meet.
    lashless: { from: SHUT, to: eyes({ shut: 1.05, lash: 0 }) },
    lookUp: eyes({ look: [0, 0.022] }),
    lookDown: eyes({ look: [0, -0.024] }),
    lookLeft: eyes({ look: [0.028, 0] }),
    lookRight: eyes({ look: [-0.028, 0] }),
    smile: mouth({ corner: 1.3, width: 1.1 }),
    frown: mouth({ corner: -1.05 }),
    stretch: mouth({ width: 1.3 }),
    sneer: mouth({ rise: 0.014, box: 0.4, teeth: 0.012 }),
    lowerLip: mouth({ drop: 0.014, box: 0.36, teeth: 0.004, lowerTeeth: 0.006 })
};

/** Poses that move both sides at once. */
const WHOLE: Readonly<Record<string, FacePose>> = {
    irisSmall: eyes({ iris: 0.68 }),
    irisBig: eyes({ iris: 1.12 }),
    irisNone: eyes({ iris: 0 }),
    // Five mouths told apart by proportion alone: tall, flat, dot, tray, egg.
    aa: mouth({ width: 1.08, rise: 0.006, drop: 0.06, box: 0.46, jaw: 0.02, teeth: 0.012, tongue: 0.022 }),
    ih: mouth({ width: 1.24, rise: 0.003, drop: 0.021, corner: 0.5, box: 0.26, jaw: 0.004, teeth: 0.015, tongue: 0.004 }),
    ou: mouth({ width: 0.44, rise: 0.013, drop: 0.016, corner: 0, pucker: 0.01, jaw: 0.005, tongue: 0.004 }),
    ee: mouth({ width: 1.12, rise: 0.003, drop: 0.037, corner: 0.45, box: 0.32, jaw: 0.01, teeth: 0.012, tongue: 0.014 }),
    oh: mouth({ width: 0.64, rise: 0.02, drop: 0.038, corner: 0, pucker: 0.006, jaw: 0.014, teeth: 0.004, tongue: 0.014 }),
    // Mouths that no sum of the others makes.
    laugh: mouth({ width: 1.48, drop: 0.072, corner: 1.05, box: 0.52, jaw: 0.014, teeth: 0.016, tongue: 0.03 }),
    wail: mouth({ width: 1.3, rise: 0.03, drop: 0.046, corner: -0.9, box: 0.36, jaw: 0.02, teeth: 0.012, tongue: 0.02 }),
    clench: mouth({ width: 1.34, rise: 0.02, drop: 0.032, corner: 0.1, box: 0.15, jaw: 0.004, teeth: 0.04, lowerTeeth: 0.04 }),
    tongueOut: mouth({ width: 0.95, drop: 0.01, corner: 0.9, jaw: 0.002, tongue: 0.01, tip: 0.044 }),
    cat: mouth({ width: 1.32, corner: 0.9, cat: 1 }),
    wavy: mouth({ width: 1.12, corner: 0.1, wave: 1 }),
    narrow: mouth({ width: 0.55 }),
    pucker: mouth({ width: 0.42, corner: 0.1, pucker: 0.016 }),
    press: mouth({ width: 1.12, corner: 0.12, jaw: -0.003 }),
    mouthLeft: mouth({ shift: 0.022 }),
    mouthRight: mouth({ shift: -0.022 }),
    jawLeft: mouth({ shift: 0.012, swing: 0.02 }),
    jawRight: mouth({ shift: -0.012, swing: -0.02 }),
    jawForward: mouth({ thrust: 0.016 }),
    puff: mouth({ width: 0.8, corner: 0.2, puff: 1 })
};

const SIDES = { Left: 'left', Right: 'right' } as const;

/**
 * The basis: every blend shape of the head by name, of which `rig/expressions.ts` composes all expressions. All meshes
 * of the head carry those of these that move them.
 */
export const SHAPES: Readonly<Record<string, Shape>> = Object.fromEntries([
    ...Object.entries(SIDED).flatMap(([name, pose]) =>
        Object.entries(SIDES).map(([end, side]): [string, Shape] => [
            name + end,
            'from' in pose ? { ...pose, side } : { from: NEUTRAL, to: pose, side }
        ])
    ),
    ...Object.entries(WHOLE).map(([name, to]): [string, Shape] => [name, { from: NEUTRAL, to }])
]);
