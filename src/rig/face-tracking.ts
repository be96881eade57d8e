import type { Mix } from './mix';

/** For each side of the face; `in` and `out` are the ways to the nose and to the ear. */
const sided = (side: 'Left' | 'Right', inward: 'Left' | 'Right', outward: 'Left' | 'Right'): [string, Mix][] => [
    [`eyeBlink${side}`, { [`blink${side}`]: 1 }],
    // Lids follow the gaze up and down.
    [`eyeLookDown${side}`, { [`lookDown${side}`]: 1, [`blink${side}`]: 0.14 }],
    [`eyeLookUp${side}`, { [`lookUp${side}`]: 1, [`wide${side}`]: 0.3 }],
    [`eyeLookIn${side}`, { [`look${inward}${side}`]: 1 }],
    [`eyeLookOut${side}`, { [`look${outward}${side}`]: 1 }],
    [`eyeSquint${side}`, { [`squint${side}`]: 0.8 }],
    [`eyeWide${side}`, { [`wide${side}`]: 1 }],
    [`mouth${side}`, { [`mouth${side}`]: 1 }],
    [`mouthSmile${side}`, { [`smile${side}`]: 1 }],
    [`mouthFrown${side}`, { [`frown${side}`]: 1 }],
    [`mouthDimple${side}`, { [`smile${side}`]: 0.3, [`stretch${side}`]: 0.35 }],
    [`mouthStretch${side}`, { [`stretch${side}`]: 1, [`frown${side}`]: 0.15 }],
    [`mouthPress${side}`, { press: 0.5 }],
    [`mouthLowerDown${side}`, { [`lowerLip${side}`]: 1 }],
    [`mouthUpperUp${side}`, { [`sneer${side}`]: 1 }],
    [`browDown${side}`, { [`browInDown${side}`]: 0.8, [`browOutDown${side}`]: 0.6, [`browSqueeze${side}`]: 0.5 }],
    [`browOuterUp${side}`, { [`browOutUp${side}`]: 1 }],
    [`cheekSquint${side}`, { [`squint${side}`]: 0.45, [`smile${side}`]: 0.2 }],
    [`noseSneer${side}`, { [`sneer${side}`]: 0.4, [`browInDown${side}`]: 0.25, [`squint${side}`]: 0.2 }],
    [`jaw${side}`, { [`jaw${side}`]: 1 }]
];

/** The 52 shapes that face trackers speak of, by the names of Apple's ARKit. Left is the avatar's own. */
export const FACE_TRACKING: ReadonlyMap<string, Mix> = new Map<string, Mix>([
    ...sided('Left', 'Right', 'Left'),
    ...sided('Right', 'Left', 'Right'),
    ['browInnerUp', { 'browInUp*': 1 }],
    ['cheekPuff', { puff: 1 }],
    ['jawForward', { jawForward: 1 }],
    ['jawOpen', { aa: 1 }],
    // Trackers send it beside an open jaw; by itself it may only press shut lips together, or they would cross.
    ['mouthClose', { press: 0.4 }],
    ['mouthFunnel', { oh: 0.8 }],
    ['mouthPucker', { pucker: 1 }],
    ['mouthRollLower', { press: 0.5 }],
    ['mouthRollUpper', { press: 0.5 }],
    ['mouthShrugLower', { 'frown*': 0.4, narrow: 0.15 }],
    ['mouthShrugUpper', { 'sneer*': 0.25 }],
    ['tongueOut', { tongueOut: 1 }]
]);
