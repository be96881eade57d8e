import { Mat4, Quat, Vec3, type GraphNode } from 'playcanvas';
import type { LookAt } from '../src/avatar/avatar';
import { AdditiveTurn } from './additive-turn';

/** Share of the way to the target that the head goes, and the most it turns, degrees. */
const HEAD_SHARE = 0.35;
const HEAD_MOST = 25;
/** Targets further round than this are not looked at: the gaze returns to the front. */
const GIVE_UP_DEGREES = 100;
/** Seconds in which two thirds of the way to a new target is gone. */
const EYES_TIME = 0.06;
const HEAD_TIME = 0.22;
const DEG = 180 / Math.PI;

/** Turns the eyes, and the head a little, towards a point. Rest rotations are the identity, +Z is the front. */
export class Gaze {
    /** World point looked at; null looks ahead. */
    target: Vec3 | null = null;
    /** How far the head follows, 0 … 1. */
    headFollow = 1;
    private readonly head: GraphNode | undefined;
    private readonly eyes: { turn: AdditiveTurn; left: boolean }[] = [];
    private readonly headTurn: AdditiveTurn | undefined;
    private readonly lookAt: LookAt;
    private yaw = 0;
    private pitch = 0;
    private headYaw = 0;
    private headPitch = 0;

    constructor(bones: ReadonlyMap<string, GraphNode>, lookAt: LookAt) {
        this.lookAt = lookAt;
        this.head = bones.get('head');
        if (this.head) this.headTurn = new AdditiveTurn(this.head);
        for (const name of ['leftEye', 'rightEye']) {
            const bone = bones.get(name);
            if (bone) this.eyes.push({ turn: new AdditiveTurn(bone), left: name === 'leftEye' });
        }
    }

    /** `strength` is what the expressions leave of the gaze, 0 … 1. */
    update(dt: number, strength: number): void {
        const { head, target } = this;
        if (!head) return;
        let wantYaw = 0;
        let wantPitch = 0;
        if (target) {
            // 1. The target as the head would see it without its own follow turn.
            headFrame.copy(head.parent!.getWorldTransform());
            place.copy(head.getLocalPosition());
            frame.setTRS(place, this.headTurn!.rest(), Vec3.ONE);
            frame.mul2(headFrame, frame).invert();
            frame.transformPoint(target, place);
            const [ox, oy, oz] = this.lookAt.offsetFromHead;
            place.x -= ox;
            place.y -= oy;
            place.z -= oz;
            const yaw = Math.atan2(place.x, place.z) * DEG;
            if (Math.abs(yaw) < GIVE_UP_DEGREES) {
                wantYaw = yaw;
                wantPitch = Math.atan2(place.y, Math.sqrt(place.x * place.x + place.z * place.z)) * DEG;
            }
        }
        // 2. The head goes part of the way, slowly; the eyes go the rest, fast.
        const headStep = 1 - Math.exp(-dt / HEAD_TIME);
        const eyeStep = 1 - Math.exp(-dt / EYES_TIME);
        const share = HEAD_SHARE * this.headFollow * strength;
        this.headYaw += (clamp(wantYaw * share, HEAD_MOST) - this.headYaw) * headStep;
        this.headPitch += (clamp(wantPitch * share, HEAD_MOST) - this.headPitch) * headStep;
        this.yaw += ((wantYaw - this.headYaw) * strength - this.yaw) * eyeStep;
        this.pitch += ((wantPitch - this.headPitch) * strength - this.pitch) * eyeStep;
        this.headTurn!.apply(turn.setFromEulerAngles(-this.headPitch, this.headYaw, 0));
        // 3. Each eye within its own range: towards the nose it turns less.
        const { horizontalInner, horizontalOuter, verticalUp, verticalDown } = this.lookAt;
        for (const { turn: eye, left } of this.eyes) {
            const outwards = left === this.yaw > 0;
            const yaw = soft(this.yaw, outwards ? horizontalOuter : horizontalInner);
            const pitch = soft(this.pitch, this.pitch > 0 ? verticalUp : verticalDown);
            eye.apply(turn.setFromEulerAngles(-pitch, yaw, 0));
        }
    }

    /** Takes every turn off the bones. */
    release(): void {
        this.headTurn?.remove();
        for (const { turn: eye } of this.eyes) eye.remove();
    }
}

/** VRM's range map, full turn at 60° of target angle. */
const soft = (degrees: number, most: number): number => (Math.sign(degrees) * Math.min(Math.abs(degrees), 60) * most) / 60;
const clamp = (v: number, most: number): number => Math.min(most, Math.max(-most, v));
const headFrame = new Mat4();
const frame = new Mat4();
const place = new Vec3();
const turn = new Quat();
