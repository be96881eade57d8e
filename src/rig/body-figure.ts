import type { Bone } from '../avatar/avatar';
import { monotoneCurve, type Curve1 } from '../geometry/monotone-curve';
import { Profile, type Section } from '../geometry/profile';
import type { Field } from '../geometry/field';
import { alongRay } from '../geometry/template';
import { lerp } from '../geometry/scalar';
import type { Vec3 } from '../geometry/vec3';
import { bodyFields, bodyMaps, type BodyFields, type BodyMaps } from './body-fields';
import { bodySpec, safeShape, type BodyShape } from './body-shape';
import { BODY_SPECS, type BodySpec, type FigureKind, type TorsoRow } from './body-spec';
import type { Figure } from './figure';
import { fingersOf, type Finger, type FingerName } from './hand';
import { BONE_PARTNERS, skeleton } from './skeleton';
import { WeightField, type WeightOptions } from './weights';

const X: Vec3 = [1, 0, 0];
const Y: Vec3 = [0, 1, 0];
const Z: Vec3 = [0, 0, 1];

/**
 * A body ready to be dressed: measured segments (profiles), the same as distance fields, skeleton and weights.
 * Avatar space, metres, T-pose: the arm runs along +X from `spec.shoulder`, the palm faces down.
 */
export class BodyFigure implements Figure {
    readonly spec: BodySpec;
    readonly height: number;
    readonly headHeight: number;
    readonly chinY: number;
    readonly neckCutY: number;
    readonly bones: Bone[];

    /** Segments of the left half. Torso, neck and leg run along +Y from the ground, the foot along +Z, the arm along +X from the shoulder. */
    readonly torso: Profile;
    readonly neck: Profile;
    readonly arm: Profile;
    readonly leg: Profile;
    readonly foot: Profile;
    readonly maps: BodyMaps;
    readonly fields: BodyFields;
    /** The left hand's fingers. */
    readonly fingers: Record<FingerName, Finger>;
    /** Shoulder joint, the arm's direction and the direction of the back of the hand. */
    readonly shoulder: Readonly<Vec3>;
    readonly armAxis: Readonly<Vec3> = X;
    readonly armUp: Readonly<Vec3> = Y;
    /** For each bone its partner on the other side. */
    readonly partners = BONE_PARTNERS;

    /** Lengths drawn for the adult female of 1.58 m, times this, fit the figure. */
    readonly scale: number;
    /** Shoulder and hip width, times the female's. */
    readonly shoulderScale: number;
    readonly hipScale: number;

    private readonly heights: Curve1;
    private readonly armLengths: Curve1;
    private readonly weightField: WeightField;
    private readonly boneIndices: Map<string, number>;
    private readonly wide: Field;

    constructor(readonly kind: FigureKind, shape: BodyShape = {}) {
        const spec = bodySpec(kind, safeShape(kind, shape));
        this.spec = spec;
        this.height = spec.height;
        this.headHeight = spec.headHeight;
        this.chinY = spec.chinY;
        this.shoulder = spec.shoulder;
        this.scale = spec.unit;
        const model = BODY_SPECS.female;
        this.shoulderScale = spec.shoulder[0] / model.shoulder[0];
        this.hipScale = spec.hip[0] / model.hip[0];

        const stack = ([y, w, front, back, cz, e]: TorsoRow): Section => [y, w, w, front, back, 0, cz, e];
        this.torso = new Profile([0, 0, 0], Y, X, Z, spec.torso.map(stack));
        this.neck = new Profile([0, 0, 0], Y, X, Z, spec.neck.map(stack));
        this.leg = new Profile([0, 0, 0], Y, X, Z, spec.leg.map(([y, out, inn, front, back, cx, cz]): Section => [y, out, inn, front, back, cx, cz, 2.1]));
        // The palm is squarer than the arm.
        this.arm = new Profile(spec.shoulder, X, Z, Y, spec.arm.map(([s, front, back, top, bottom]): Section =>
            [s, front, back, top, bottom, 0, 0, s > spec.wrist + 0.02 * spec.hand ? 2.4 : 2.05]));
        this.foot = new Profile([0, 0, 0], Z, X, Y, footSections(spec));
        this.maps = bodyMaps(this);
        this.fingers = fingersOf(spec);
        this.fields = bodyFields(spec, this.maps, this.fingers, kind);
        this.wide = this.fields.all.withMargin(10);

        this.bones = skeleton(spec, this.fingers);
        this.boneIndices = new Map(this.bones.map((b, i) => [b.name, i]));
        this.weightField = new WeightField(spec, this.fingers, this.fields.torso, this.fields.arm);

        const landmarks = (s: BodySpec) => [0, s.ankle[1], s.knee[1], s.crotchY, s.hip[1], s.waistY, s.upperChestY, s.shoulder[1], s.neckY, s.chinY, s.height];
        const own = landmarks(spec);
        this.heights = monotoneCurve(landmarks(model).map((v, i) => [v, own[i]]));
        const hand = (s: BodySpec) => [-0.1 * s.elbow / model.elbow, 0, s.elbow, s.wrist, s.wrist + 0.1 * s.hand];
        const ownArm = hand(spec);
        this.armLengths = monotoneCurve(hand(model).map((v, i) => [v, ownArm[i]]));
        // Halfway between the collar line and the jaw: a collar hides it, and the jaw's shadow falls above it.
        this.neckCutY = this.y(1.293);
    }

    /** A height drawn for the adult female (1.58 m), moved to this figure's landmarks. */
    y(femaleY: number): number {
        return this.heights(femaleY);
    }

    /** A distance along the arm drawn for the adult female, moved to this figure's elbow and wrist. */
    armS(femaleS: number): number {
        return this.armLengths(femaleS);
    }

    /** The point of the left arm's axis at `s` metres from the shoulder. */
    armAt(s: number): Vec3 {
        return [this.shoulder[0] + s, this.shoulder[1], this.shoulder[2]];
    }

    bone(name: string): Vec3 {
        const p = this.bones[this.boneIndex(name)].position;
        return [p[0], p[1], p[2]];
    }

    /** Index of a bone in `bones`. @throws if there is none of that name. */
    boneIndex(name: string): number {
        const i = this.boneIndices.get(name);
        if (i === undefined) throw new Error(`BodyFigure: no bone named "${name}"`);
        return i;
    }

    distance(x: number, y: number, z: number): number {
        return this.wide.evaluate(x, y, z);
    }

    weightsAt(x: number, y: number, z: number, joints: Uint16Array | number[], weights: Float32Array | number[], offset = 0, options?: WeightOptions): void {
        this.weightField.at(x, y, z, joints, weights, offset, options);
    }

    neckSection(y: number): { rx: number; front: number; back: number; cz: number } {
        const cz = this.neck.at(y)[5];
        const c: Vec3 = [0, y, cz];
        const field = this.fields.torso;
        const [sideways, front, back] = [[1, 0], [0, 1], [0, -1]].map(([dx, dz]) => {
            const p = alongRay(field, c, dx, 0, dz, 0.04 * this.scale);
            return Math.abs(p[0]) + Math.abs(p[2] - cz);
        });
        return { rx: sideways, front, back, cz };
    }
}

/** Foot sections along +Z from heel to toe: `[share of the length, half width, top, bottom, centre x, centre y]`. */
const FOOT_ROWS: readonly (readonly [number, number, number, number, number, number, number])[] = [
    [0, 0.012, 0.012, 0.012, 0.012, 0, 0.030], [0.06, 0.024, 0.024, 0.028, 0.024, 0, 0.030], [0.16, 0.0295, 0.0295, 0.036, 0.031, 0, 0.034],
    [0.30, 0.0295, 0.029, 0.040, 0.033, 0, 0.036], [0.45, 0.0315, 0.031, 0.030, 0.028, 0.001, 0.031],
    [0.62, 0.0365, 0.0355, 0.021, 0.021, 0.002, 0.023], [0.76, 0.0385, 0.0375, 0.0165, 0.0165, 0.002, 0.018],
    [0.88, 0.035, 0.034, 0.013, 0.0135, -0.001, 0.0150], [0.96, 0.026, 0.026, 0.010, 0.0115, -0.003, 0.0130],
    [1, 0.010, 0.012, 0.005, 0.006, -0.004, 0.011]
];

const footSections = ({ foot }: BodySpec): Section[] =>
    FOOT_ROWS.map(([t, out, inn, top, bottom, cx, cy]): Section => [
        lerp(foot.heelZ, foot.toeZ, t), out * foot.width, inn * foot.width, top * foot.height, bottom * foot.height,
        foot.x + cx * foot.width, cy * foot.height, 2.3
    ]);

/**
 * The figure a body part's options describe. `partId` is `body/female`, `body/male` or `body/chibi`.
 * @throws when the part is not a body this function knows.
 */
export function makeFigure(partId: string, options: Record<string, number | string | boolean> = {}): BodyFigure {
    const kind = partId.slice('body/'.length);
    if (!partId.startsWith('body/') || !(kind in BODY_SPECS)) throw new Error(`makeFigure: unknown body part "${partId}"`);
    const number = (name: string): number | undefined => (typeof options[name] === 'number' ? options[name] : undefined);
    return new BodyFigure(kind as FigureKind, {
        height: number('height'), head: number('head'), build: number('build'), shoulders: number('shoulders'), hips: number('hips'), waist: number('waist'), muscle: number('muscle'),
        legs: number('legs'), arms: number('arms'), hands: number('hands'), feet: number('feet'), youth: number('youth')
    });
}
