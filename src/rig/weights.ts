import { smoothstep } from '../geometry/scalar';
import type { Field } from '../geometry/field';
import { normalize, sub, type Vec3 } from '../geometry/vec3';
import type { BodySpec } from './body-spec';
import { FINGERS, fingerRadius, hasMittens, type Finger, type FingerName } from './hand';
import { LEFT, RIGHT, SIDE_BONES } from './skeleton';

export interface WeightOptions {
    /** The trunk and the arm this layer is made of, when it is not skin: they decide what is sleeve and what is side. */
    torso?: Field;
    arm?: Field;
    /** Nothing follows the arms (skirts, trousers, belts). @default false */
    noArm?: boolean;
    /** Nothing follows the legs. @default false */
    noLeg?: boolean;
    /** Everything past the wrist follows the hand. @default false */
    noFingers?: boolean;
    /** Everything below the hips follows the left leg (a trouser leg or a boot; mirror it for the right). @default false */
    ownLeg?: boolean;
}

const HIPS = 0;
const SPINE = 1;
const CHEST = 2;
const UPPER_CHEST = 3;
const NECK = 4;
const HEAD = 5;
const side = (name: (typeof SIDE_BONES)[number]): number => SIDE_BONES.indexOf(name);
const SHOULDER = side('Shoulder');
const UPPER_ARM = side('UpperArm');
const LOWER_ARM = side('LowerArm');
const HAND = side('Hand');
const UPPER_LEG = side('UpperLeg');
const LOWER_LEG = side('LowerLeg');
const FOOT = side('Foot');
const TOES = side('Toes');

/** More influences than one point ever gathers. */
const SLOTS = 16;

/** Plane across a finger joint: how far a point lies past it. */
interface FingerPlanes {
    points: readonly Vec3[];
    directions: Vec3[];
    normals: Vec3[];
    lengths: number[];
    radii: number[];
}

/**
 * Skin weights as a function of the rest position alone, so that the body and every garment over it move together.
 * Falloffs are smoothsteps across planes at the joints; where arm and trunk lie side by side the nearer surface decides.
 */
export class WeightField {
    private readonly bones = new Int32Array(SLOTS);
    private readonly amounts = new Float64Array(SLOTS);
    private used = 0;
    private readonly fingers: FingerPlanes[];
    private readonly mittens: boolean;
    private readonly wide = new WeakMap<Field, Field>();

    constructor(
        private readonly spec: BodySpec,
        fingers: Record<FingerName, Finger>,
        private readonly torso: Field,
        private readonly arm: Field
    ) {
        this.mittens = hasMittens(spec);
        this.fingers = FINGERS.map((name) => {
            const f = fingers[name];
            const directions = [0, 1, 2].map((i) => normalize(sub(f.points[i + 1], f.points[i])));
            const normals = directions.map((d, i) => (i === 0 ? d : normalize([d[0] + directions[i - 1][0], d[1] + directions[i - 1][1], d[2] + directions[i - 1][2]])));
            const lengths = [0, 1, 2].map((i) => distanceBetween(f.points[i], f.points[i + 1]));
            return { points: f.points, directions, normals, lengths, radii: [0, 1, 2, 3].map((i) => fingerRadius(f, i)) };
        });
    }

    private put(bone: number, amount: number): void {
        if (amount <= 1e-4) return;
        for (let i = 0; i < this.used; i++) {
            if (this.bones[i] === bone) {
                this.amounts[i] += amount;
                return;
            }
        }
        this.bones[this.used] = bone;
        this.amounts[this.used++] = amount;
    }

    /** Fills the four strongest bones and their weights (sum 1) from `offset`. */
    at(x: number, y: number, z: number, joints: Uint16Array | number[], weights: Float32Array | number[], offset = 0, options: WeightOptions = {}): void {
        this.used = 0;
        const left = x >= 0 || options.ownLeg === true;
        const ax = Math.abs(x);
        const base = left ? LEFT : RIGHT;
        const arm = options.noArm ? 0 : this.armShare(ax, y, z, options);
        if (arm > 0) this.putArm(base, arm, ax, y, z, options);
        let rest = 1 - arm;
        if (rest > 0) {
            const leg = options.noLeg ? 0 : rest * this.legShare(ax, y);
            if (leg > 0) this.putLegs(leg, options.ownLeg ? ax : x, y, z, options);
            rest -= leg;
            if (rest > 0) this.putTrunk(base, rest, ax, y);
        }
        this.keepStrongest(joints, weights, offset);
    }

    /** How much of a point is arm: past a plane at the shoulder, and nearer to the arm than to the trunk. */
    private armShare(x: number, y: number, z: number, options: WeightOptions): number {
        const { shoulder, unit: u } = this.spec;
        const s = x - shoulder[0];
        const past = smoothstep(-0.044 * u, 0.064 * u, s);
        if (past <= 0) return 0;
        if (s > 0.16 * u && !options.torso) return past;
        const torso = this.farSeeing(options.torso ?? this.torso);
        const arm = this.farSeeing(options.arm ?? this.arm);
        const nearer = smoothstep(-0.022 * u, 0.022 * u, torso.evaluate(x, y, z) - arm.evaluate(x, y, z) + smoothstep(0.05 * u, 0, s) * 0.02 * u);
        // The top of the shoulder is arm whatever lies nearer: cloth there hangs from both.
        const top = smoothstep(0.06 * u, -0.01 * u, s) * smoothstep(-0.02 * u, 0.02 * u, y - shoulder[1] + 0.02 * u);
        return past * Math.max(nearer, top);
    }

    /** The field with a margin that never gives up: between two `FAR`s there would be nothing to compare. */
    private farSeeing(field: Field): Field {
        let wide = this.wide.get(field);
        if (!wide) {
            wide = field.withMargin(10);
            this.wide.set(field, wide);
        }
        return wide;
    }

    private putArm(base: number, share: number, x: number, y: number, z: number, options: WeightOptions): void {
        const { shoulder, elbow, wrist, unit: u } = this.spec;
        const s = x - shoulder[0];
        const lower = smoothstep(-0.034 * u, 0.034 * u, s - elbow);
        const hand = lower * smoothstep(-0.022 * u, 0.018 * u, s - wrist);
        this.put(base + UPPER_ARM, share * (1 - lower));
        this.put(base + LOWER_ARM, share * (lower - hand));
        if (hand <= 0) return;
        if (options.noFingers) this.put(base + HAND, share * hand);
        else this.putHand(base, share * hand, x, y, z);
    }

    private putHand(base: number, share: number, x: number, y: number, z: number): void {
        const h = this.spec.hand;
        let nearest = 1;
        let distance = 1e9;
        // What has grown together bends as one, by the middle finger's bones.
        if (this.mittens) {
            nearest = FINGERS.indexOf('Middle');
            for (let k = 1; k < this.fingers.length; k++) distance = Math.min(distance, fingerDistance(this.fingers[k], x, y, z));
        } else for (let k = 1; k < this.fingers.length; k++) {
            const d = fingerDistance(this.fingers[k], x, y, z);
            if (d < distance) {
                distance = d;
                nearest = k;
            }
        }
        const soft = 0.006 * h;
        const thumbDistance = fingerDistance(this.fingers[0], x, y, z);
        const past = (finger: FingerPlanes, i: number): number => {
            const p = finger.points[i];
            const n = finger.normals[i];
            return (x - p[0]) * n[0] + (y - p[1]) * n[1] + (z - p[2]) * n[2];
        };
        // Four fingers start at a knuckle. Between two, the nearer takes it all: they are separate.
        const knuckle =
            thumbDistance < distance
                ? 0
                : smoothstep(-1.8 * soft, 1.8 * soft, past(this.fingers[nearest], 0)) * smoothstep(0.012 * h, 0.004 * h, distance);
        // The thumb's root is wide and fades into the palm.
        const thumb = (1 - knuckle) * smoothstep(-0.014 * h, 0.024 * h, past(this.fingers[0], 0)) * smoothstep(0.034 * h, -0.004 * h, thumbDistance);
        this.put(base + HAND, share * (1 - knuckle - thumb));
        for (const [k, root] of [[nearest, knuckle], [0, thumb]] as const) {
            if (root <= 0) continue;
            const finger = this.fingers[k];
            const middle = root * smoothstep(-soft, soft, past(finger, 1));
            const tip = middle * smoothstep(-soft, soft, past(finger, 2));
            const first = base + HAND + 1 + 3 * k;
            this.put(first, share * (root - middle));
            this.put(first + 1, share * (middle - tip));
            this.put(first + 2, share * tip);
        }
    }

    /** How much of a point is leg: below a plane at the hip that rises outwards like the crease of the groin. */
    private legShare(x: number, y: number): number {
        const { hip, unit: u } = this.spec;
        return smoothstep(-0.06 * u, 0.062 * u, 0.38 * (x - hip[0]) - 0.925 * (y - hip[1]));
    }

    private putLegs(share: number, x: number, y: number, z: number, options: WeightOptions): void {
        const { knee, ankle, toe, unit: u } = this.spec;
        const shin = smoothstep(0.038 * u, -0.038 * u, y - knee[1]);
        const foot =
            smoothstep(-0.018 * u, 0.03 * u, ankle[1] - y + 0.45 * (z - ankle[2]) - 0.012 * u) *
            smoothstep(0.05 * u, 0, y - ankle[1] - 0.01 * u);
        const toes = smoothstep(-0.015 * u, 0.02 * u, z - toe[2]);
        const left = options.ownLeg ? 1 : smoothstep(-0.012 * u, 0.012 * u, x);
        for (const [base, part] of [[LEFT, left], [RIGHT, 1 - left]] as const) {
            if (part <= 0) continue;
            const v = share * part;
            this.put(base + UPPER_LEG, v * (1 - shin));
            this.put(base + LOWER_LEG, v * shin * (1 - foot));
            this.put(base + FOOT, v * shin * foot * (1 - toes));
            this.put(base + TOES, v * shin * foot * toes);
        }
    }

    private putTrunk(base: number, share: number, x: number, y: number): void {
        const { spineY, chestY, upperChestY, neckY, headY, shoulder, collarX, unit: u } = this.spec;
        const spine = smoothstep(-0.05 * u, 0.05 * u, y - spineY);
        const chest = spine * smoothstep(-0.05 * u, 0.05 * u, y - chestY);
        const upper = chest * smoothstep(-0.05 * u, 0.05 * u, y - upperChestY);
        const neck = upper * smoothstep(-0.022 * u, 0.028 * u, y - neckY) * smoothstep(shoulder[0] * 0.75, shoulder[0] * 0.35, x);
        const head = neck * smoothstep(-0.022 * u, 0.02 * u, y - headY);
        const collar = smoothstep(collarX * 0.6, shoulder[0] * 0.85, x) * smoothstep(-0.1 * u, 0, y - shoulder[1]) * 0.85;
        this.put(HIPS, share * (1 - spine));
        this.put(SPINE, share * (spine - chest));
        this.put(CHEST, share * (chest - upper));
        this.put(UPPER_CHEST, share * (upper - neck) * (1 - collar));
        this.put(base + SHOULDER, share * (upper - neck) * collar);
        this.put(NECK, share * (neck - head));
        this.put(HEAD, share * head);
    }

    private keepStrongest(joints: Uint16Array | number[], weights: Float32Array | number[], offset: number): void {
        const { bones, amounts } = this;
        let sum = 0;
        for (let k = 0; k < 4; k++) {
            let best = -1;
            for (let i = 0; i < this.used; i++) if (amounts[i] > 0 && (best < 0 || amounts[i] > amounts[best])) best = i;
            joints[offset + k] = best < 0 ? 0 : bones[best];
            weights[offset + k] = best < 0 ? 0 : amounts[best];
            if (best < 0) continue;
            sum += amounts[best];
            amounts[best] = 0;
        }
        for (let k = 0; k < 4; k++) weights[offset + k] /= sum;
    }
}

const distanceBetween = (a: Vec3, b: Vec3): number => {
    const d = sub(b, a);
    return Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
};

function fingerDistance(f: FingerPlanes, x: number, y: number, z: number): number {
    let best = 1e9;
    for (let i = 0; i < 3; i++) {
        const p = f.points[i];
        const d = f.directions[i];
        const px = x - p[0];
        const py = y - p[1];
        const pz = z - p[2];
        let along = px * d[0] + py * d[1] + pz * d[2];
        along = along < 0 ? 0 : along > f.lengths[i] ? f.lengths[i] : along;
        const qx = px - d[0] * along;
        const qy = py - d[1] * along;
        const qz = pz - d[2] * along;
        const radius = f.radii[i] + ((f.radii[i + 1] - f.radii[i]) * along) / f.lengths[i];
        best = Math.min(best, Math.sqrt(qx * qx + qy * qy + qz * qz) - radius);
    }
    return best;
}
