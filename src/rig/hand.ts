import { DEGREES, cos, lerp, sin } from '../geometry/scalar';
import type { Field } from '../geometry/field';
import { add, mix, scale, type Vec3 } from '../geometry/vec3';
import type { BodySpec } from './body-spec';

export const FINGERS = ['Thumb', 'Index', 'Middle', 'Ring', 'Little'] as const;
export type FingerName = (typeof FINGERS)[number];

/** A finger of the left hand: its three joints and tip, and the radius at root and tip. Metres, avatar space. */
export interface Finger {
    points: [Vec3, Vec3, Vec3, Vec3];
    rootRadius: number;
    tipRadius: number;
}

/** Radius of a finger at joint `i` (0 root … 3 tip). */
export const fingerRadius = (f: Finger, i: number): number => lerp(f.rootRadius, f.tipRadius, i / 3);

// Hand frame: origin at the wrist, x along the arm, y the back of the hand, z the thumb side. Metres on a hand of size 1.
interface FingerTable {
    root: Vec3;
    bones: [number, number, number];
    radii: [number, number];
    /** Turn towards the thumb, radians. */
    spread: number;
}
const TABLES: Record<Exclude<FingerName, 'Thumb'>, FingerTable> = {
    Index: { root: [0.073, -0.001, 0.025], bones: [0.034, 0.021, 0.017], radii: [0.0070, 0.0053], spread: 0.075 },
    Middle: { root: [0.077, -0.001, 0.0082], bones: [0.038, 0.024, 0.018], radii: [0.0071, 0.0054], spread: 0.015 },
    Ring: { root: [0.074, -0.001, -0.0086], bones: [0.035, 0.022, 0.017], radii: [0.0069, 0.0052], spread: -0.05 },
    Little: { root: [0.066, -0.001, -0.0245], bones: [0.027, 0.017, 0.015], radii: [0.0061, 0.0047], spread: -0.13 }
};
// VRM's T-pose asks for thumbs 45° forward.
const THUMB: [Vec3, Vec3, Vec3, Vec3] = [[0.018, -0.006, 0.018], [0.041, -0.012, 0.039], [0.062, -0.014, 0.057], [0.079, -0.013, 0.070]];

/** Figures of this many heads and fewer have mittens: four fingers that have grown together. */
const MITTEN_HEADS = 3.15;
/** Whether the hands of a figure are mittens. */
export const hasMittens = ({ height, headHeight }: BodySpec): boolean => height <= MITTEN_HEADS * headHeight;

/** A mitten's fingers, by the share of an adult's they keep: broad, side by side, all but equally long. */
const MITTEN: Record<keyof typeof TABLES, FingerTable> = {
    Index: { root: [0.068, -0.001, 0.023], bones: [0.031, 0.02, 0.014], radii: [0.0112, 0.0105], spread: 0.03 },
    Middle: { root: [0.07, -0.001, 0.0078], bones: [0.034, 0.022, 0.016], radii: [0.0116, 0.011], spread: 0.005 },
    Ring: { root: [0.068, -0.001, -0.0078], bones: [0.033, 0.021, 0.015], radii: [0.0114, 0.0108], spread: -0.015 },
    Little: { root: [0.064, -0.001, -0.0225], bones: [0.029, 0.018, 0.012], radii: [0.0106, 0.0096], spread: -0.04 }
};

/** The left hand's fingers at rest: all but straight, palms down, thumb 45° forward. */
export function fingersOf(spec: BodySpec): Record<FingerName, Finger> {
    const h = spec.hand;
    const { length, thickness } = spec.fingers;
    const tables = hasMittens(spec) ? MITTEN : TABLES;
    const wrist: Vec3 = [spec.shoulder[0] + spec.wrist, spec.shoulder[1], spec.shoulder[2]];
    const place = (p: Vec3): Vec3 => [wrist[0] + p[0] * h, wrist[1] + p[1] * h, wrist[2] + p[2] * h];
    const straight = ({ root, bones, radii, spread }: FingerTable): Finger => {
        const points = [place(root)];
        // Each joint bends a little, so that a simulated or animated finger knows which way to close.
        let bend = -2 * DEGREES;
        for (const bone of bones) {
            bend -= 4 * DEGREES;
            const along: Vec3 = [cos(bend) * cos(spread), sin(bend), sin(spread)];
            points.push(add(points[points.length - 1], scale(along, bone * length * h)));
        }
        return { points: points as Finger['points'], rootRadius: radii[0] * thickness * h, tipRadius: radii[1] * thickness * h };
    };
    return {
        Thumb: {
            points: THUMB.map((p) => place(mix(THUMB[0], p, (1 + length) / 2))) as Finger['points'],
            rootRadius: 0.0105 * h, tipRadius: 0.0062 * thickness * h
        },
        Index: straight(tables.Index),
        Middle: straight(tables.Middle),
        Ring: straight(tables.Ring),
        Little: straight(tables.Little)
    };
}

/** Pushes a mitten's four fingers as one soft volume; see {@link hasMittens}. */
export function mittenField(field: Field, fingers: Record<FingerName, Finger>, hand: number): Field {
    FINGERS.slice(1).forEach((name, n) => {
        fingerField(field, fingers[name], hand);
        if (n > 0) field.union(0.014 * hand);
    });
    return field;
}

/** Pushes one finger's three tapered capsules, joined. */
export function fingerField(field: Field, finger: Finger, hand: number): Field {
    for (let i = 0; i < 3; i++) {
        field.cone(finger.points[i], finger.points[i + 1], fingerRadius(finger, i), fingerRadius(finger, i + 1));
        if (i > 0) field.union(0.003 * hand);
    }
    return field;
}
