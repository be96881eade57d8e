import { bell, clamp, lerp, smoothstep } from '../geometry/scalar';
import type { Vec3 } from '../geometry/vec3';
import { BODY_SPECS, type ArmRow, type BodySpec, type FigureKind, type LegRow, type TorsoRow } from './body-spec';

/** What a body part's options ask for. */
export interface BodyShape {
    /** Total height in metres. @default the figure's own (1.58, 1.72, 1.00) */
    height?: number;
    /** Head size, times what suits the height. @default 1 */
    head?: number;
    /** −1 slim … 0 … 1 sturdy. @default 0 */
    build?: number;
    /** Shoulder width, times the figure's own. @default 1 */
    shoulders?: number;
    /** Hip width, times the figure's own. @default 1 */
    hips?: number;
    /** Width of the waist, times the figure's own. @default 1 */
    waist?: number;
    /** How far muscles show, 0 … 1. @default 0 */
    muscle?: number;
    /** Length of legs and arms, times the figure's own; the height stays. @default 1 */
    legs?: number;
    arms?: number;
    /** Size of hands and feet, times the figure's own. @default 1 */
    hands?: number;
    feet?: number;
    /** 0 grown up … 1 a child: smaller than `height`, with a larger head, short limbs, a straight trunk. @default 0 */
    youth?: number;
}

/** The measures of a figure with options applied. */
export function bodySpec(kind: FigureKind, shape: BodyShape = {}): BodySpec {
    const base = BODY_SPECS[kind];
    const { head = 1, build = 0, shoulders = 1, hips = 1, waist = 1, muscle = 0, legs = 1, arms = 1, hands = 1, feet = 1, youth = 0 } = shape;
    const child = kind === 'chibi' ? 0 : youth;
    const height = (shape.height ?? base.height) * (1 - 0.17 * child);
    const proportioned = fleshed(extremities(limbs(base, legs * (1 - 0.07 * child), arms * (1 - 0.06 * child)), hands * (1 - 0.05 * child), feet * (1 - 0.06 * child)), waist * (1 + 0.07 * child), muscle, child);
    const widened = widen(proportioned, build, shoulders * (1 - 0.09 * child), hips * (1 - 0.08 * child));
    // Heads grow less than bodies: a tall figure has more heads in its height, as people do.
    const headHeight = head * base.headHeight * (1 + 0.45 * (height / base.height - 1)) * (1 + 0.14 * child);
    return resize(widened, height, headHeight, base);
}

/** Longer or shorter legs and arms. What the legs gain the trunk loses, so that the chin stays where it is. */
function limbs(s: BodySpec, legs: number, arms: number): BodySpec {
    const ankle = s.ankle[1];
    const crotch = lerp(ankle, s.crotchY, legs);
    const rise = (y: number): number => (y <= ankle ? y : y <= s.crotchY ? lerp(ankle, y, legs) : crotch + ((y - s.crotchY) * (s.chinY - crotch)) / (s.chinY - s.crotchY));
    const reach = (a: number): number => (a <= 0 ? a : a <= s.wrist ? a * arms : a + s.wrist * (arms - 1));
    const up = (p: Vec3): Vec3 => [p[0], rise(p[1]), p[2]];
    return {
        ...s,
        torso: s.torso.map(([y, ...rest]): TorsoRow => [rise(y), ...rest]), neck: s.neck.map(([y, ...rest]): TorsoRow => [rise(y), ...rest]),
        leg: s.leg.map(([y, ...rest]): LegRow => [rise(y), ...rest]), arm: s.arm.map(([a, ...rest]): ArmRow => [reach(a), ...rest]),
        shoulder: up(s.shoulder), elbow: reach(s.elbow), wrist: reach(s.wrist), hip: up(s.hip), knee: up(s.knee), ankle: up(s.ankle),
        hipsY: rise(s.hipsY), spineY: rise(s.spineY), chestY: rise(s.chestY), upperChestY: rise(s.upperChestY), neckY: rise(s.neckY), headY: rise(s.headY),
        chest: s.chest && { ...s.chest, center: up(s.chest.center) }, waistY: rise(s.waistY), crotchY: crotch
    };
}

/** Larger or smaller hands, from the wrist on, and feet. */
function extremities(s: BodySpec, hands: number, feet: number): BodySpec {
    const grown = (a: number): number => lerp(1, hands, smoothstep(s.wrist - 0.03 * s.unit, s.wrist + 0.03 * s.unit, a));
    return {
        ...s,
        arm: s.arm.map(([a, ...rest]): ArmRow => [a <= s.wrist ? a : s.wrist + (a - s.wrist) * hands, ...(rest.map((r) => r * grown(a)) as [number, number, number, number])]),
        hand: s.hand * hands,
        toe: [s.toe[0], s.toe[1], s.toe[2] * feet],
        foot: { ...s.foot, heelZ: lerp(s.ankle[2], s.foot.heelZ, feet), toeZ: lerp(s.ankle[2], s.foot.toeZ, feet), width: s.foot.width * lerp(1, feet, 0.8) }
    };
}

/** A narrower or wider waist, muscles, and the straight trunk of a child. */
function fleshed(s: BodySpec, waist: number, muscle: number, child: number): BodySpec {
    const u = s.unit;
    const torso = s.torso.map(([y, w, front, back, cz, e]): TorsoRow => {
        const narrow = 1 + (waist - 1) * bell(y - s.waistY, 0.11 * u);
        const chest = muscle * bell(y - s.upperChestY, 0.09 * u);
        return [y, w * narrow * (1 + 0.07 * chest), front * (1 + 0.5 * (narrow - 1)) * (1 + 0.13 * chest), back * (1 + 0.5 * (narrow - 1)) * (1 + 0.12 * chest), cz, e];
    });
    const arm = s.arm.map(([a, ...rest]): ArmRow => {
        // Shoulder, upper arm and forearm bulge; elbow and wrist stay lean.
        const k = 1 + muscle * (0.16 * bell(a - 0.02 * u, 0.05 * u) + 0.2 * bell(a - 0.5 * s.elbow, 0.3 * s.elbow) + 0.14 * bell(a - lerp(s.elbow, s.wrist, 0.3), 0.3 * s.elbow));
        return [a, ...(rest.map((r) => r * k) as [number, number, number, number])];
    });
    const leg = s.leg.map(([y, out, inn, front, back, cx, cz]): LegRow => {
        const k = 1 + muscle * (0.09 * bell(y - lerp(s.knee[1], s.hip[1], 0.6), 0.16 * u) + 0.1 * bell(y - lerp(s.ankle[1], s.knee[1], 0.62), 0.1 * u));
        return [y, out * k, inn * lerp(1, k, 0.6), front * k, back * k, cx, cz];
    });
    const neck = s.neck.map(([y, w, front, back, cz, e]): TorsoRow => [y, w * (1 + 0.13 * muscle), front * (1 + 0.06 * muscle), back * (1 + 0.1 * muscle), cz, e]);
    const [x, y, z] = s.shoulder;
    // A child's chest is flat.
    const grown = 1 - child;
    return {
        ...s, torso, arm, leg, neck, shoulder: [x + 0.007 * muscle * u, y, z],
        chest: s.chest && (grown < 0.15 ? undefined : { ...s.chest, center: [s.chest.center[0], s.chest.center[1], s.chest.center[2] - 0.03 * child * u], radii: [s.chest.radii[0] * lerp(0.75, 1, grown), s.chest.radii[1] * lerp(0.75, 1, grown), s.chest.radii[2] * lerp(0.6, 1, grown)] })
    };
}

function widen(s: BodySpec, build: number, shoulders: number, hips: number): BodySpec {
    const u = s.unit;
    const [shoulderX, shoulderY, shoulderZ] = s.shoulder;
    const limb = 1 + 0.13 * build;
    const shoulderShift = shoulderX * (shoulders - 1) + 0.006 * build * u;
    // Fades the change in from the chest to the shoulder line and out again up the neck.
    const nearShoulder = (y: number) =>
        smoothstep(lerp(s.chestY, s.upperChestY, 0.4), shoulderY - 0.01 * u, y) * smoothstep(s.neckY + 0.016 * u, shoulderY, y);
    const nearHip = (y: number) => smoothstep(s.waistY, s.hip[1] + 0.02 * u, y);
    const torso = s.torso.map(([y, w, front, back, cz, e]): TorsoRow => {
        const waist = 1 - nearHip(y);
        const soft = 1 + build * lerp(0.07, 0.12, waist * smoothstep(s.neckY, s.upperChestY, y));
        const width = w * soft * lerp(1, hips, nearHip(y)) + shoulderShift * nearShoulder(y);
        const depth = soft * lerp(1, 1 + 0.45 * (hips - 1), nearHip(y));
        return [y, width, front * (1 + 0.8 * (depth - 1)), back * depth, cz, e];
    });
    const hipShift = s.hip[0] * 0.55 * (hips - 1);
    const legShift = (y: number) => hipShift * smoothstep(s.knee[1], s.hip[1], y) + 0.004 * build * u;
    const leg = s.leg.map((r): LegRow => {
        const k = lerp(1 + 0.07 * build, limb, smoothstep(s.ankle[1], s.knee[1] * 0.6, r[0])) * (1 + 0.25 * (hips - 1) * smoothstep(s.knee[1], s.hip[1], r[0]));
        return [r[0], r[1] * k, r[2] * k, r[3] * k, r[4] * k, r[5] + legShift(r[0]), r[6]];
    });
    const arm = s.arm.map((r): ArmRow => {
        const k = lerp(limb, 1 + 0.05 * build, smoothstep(s.elbow, s.wrist, r[0]));
        return [r[0], r[1] * k, r[2] * k, r[3] * k, r[4] * k];
    });
    const neck = s.neck.map(([y, w, f, b, cz, e]): TorsoRow => [y, w * (1 + 0.07 * build), f * (1 + 0.05 * build), b * (1 + 0.07 * build), cz, e]);
    const moved = (p: Vec3): Vec3 => [p[0] + legShift(p[1]), p[1], p[2]];
    return {
        ...s, torso, neck, leg, arm,
        shoulder: [shoulderX + shoulderShift, shoulderY, shoulderZ],
        hip: moved(s.hip), knee: moved(s.knee), ankle: moved(s.ankle), toe: moved(s.toe),
        foot: { ...s.foot, x: s.foot.x + legShift(0), width: s.foot.width * (1 + 0.04 * build) },
        chest: s.chest && { ...s.chest, center: [s.chest.center[0] * lerp(1, shoulders, 0.4), s.chest.center[1], s.chest.center[2] * (1 + 0.06 * build)] }
    };
}

/** Scales the body below the chin evenly, so that it and the head add up to `height`. */
function resize(s: BodySpec, height: number, headHeight: number, base: BodySpec): BodySpec {
    const k = (height - headHeight) / (base.height - base.headHeight);
    const scaled = (p: Vec3): Vec3 => [p[0] * k, p[1] * k, p[2] * k];
    const torso = (r: TorsoRow): TorsoRow => [r[0] * k, r[1] * k, r[2] * k, r[3] * k, r[4] * k, r[5]];
    return {
        height, headHeight, chinY: height - headHeight,
        torso: s.torso.map(torso), neck: s.neck.map(torso),
        leg: s.leg.map((r): LegRow => [r[0] * k, r[1] * k, r[2] * k, r[3] * k, r[4] * k, r[5] * k, r[6] * k]),
        arm: s.arm.map((r): ArmRow => [r[0] * k, r[1] * k, r[2] * k, r[3] * k, r[4] * k]),
        shoulder: scaled(s.shoulder), elbow: s.elbow * k, wrist: s.wrist * k,
        hip: scaled(s.hip), knee: scaled(s.knee), ankle: scaled(s.ankle), toe: scaled(s.toe),
        hipsY: s.hipsY * k, spineY: s.spineY * k, chestY: s.chestY * k, upperChestY: s.upperChestY * k,
        neckY: s.neckY * k, headY: s.headY * k, collarX: s.collarX * k, hand: s.hand * k, fingers: s.fingers,
        chest: s.chest && { center: scaled(s.chest.center), radii: scaled(s.chest.radii), blend: s.chest.blend * k },
        foot: { heelZ: s.foot.heelZ * k, toeZ: s.foot.toeZ * k, x: s.foot.x * k, width: s.foot.width * k, height: s.foot.height * k },
        waistY: s.waistY * k, crotchY: s.crotchY * k,
        armBlend: s.armBlend * k, legBlend: s.legBlend * k, neckBlend: s.neckBlend * k, unit: s.unit * k
    };
}

/** A shape's options, clamped to what the tables were checked for. */
export const safeShape = (kind: FigureKind, shape: BodyShape): BodyShape => ({
    height: clamp(shape.height ?? BODY_SPECS[kind].height, 0.6, 2.2),
    head: clamp(shape.head ?? 1, 0.7, 1.3),
    build: clamp(shape.build ?? 0, -1, 1),
    shoulders: clamp(shape.shoulders ?? 1, 0.8, 1.25),
    hips: clamp(shape.hips ?? 1, 0.8, 1.25),
    waist: clamp(shape.waist ?? 1, 0.85, 1.15),
    muscle: clamp(shape.muscle ?? 0, 0, 1),
    legs: clamp(shape.legs ?? 1, 0.88, 1.12),
    arms: clamp(shape.arms ?? 1, 0.9, 1.1),
    hands: clamp(shape.hands ?? 1, 0.8, 1.25),
    feet: clamp(shape.feet ?? 1, 0.85, 1.2),
    youth: clamp(shape.youth ?? 0, 0, 1)
});
