import { Entity, Quat, Script, Vec3 } from 'playcanvas';

/** Seconds a lid takes to close, stays closed, and takes to open. */
const CLOSE = 0.07;
const HOLD = 0.04;
const OPEN = 0.14;
/** Names a blink goes by: ours and VRM 1.0's, VRM 0.x's, VRoid's. */
const BLINK_MORPHS = ['blink', 'Blink', 'Fcl_EYE_Close'];

/**
 * Signs of life for a standing character: breathing, blinking at irregular moments, a slow shift of weight, and eyes
 * that follow something. Adds to whatever an anim component plays, so it may stay on while walking; turn Sway off there.
 * Works on Hinagata avatars and on any skinned model with VRM bone names.
 */
export class AvatarLife extends Script {
    static scriptName = 'avatarLife';

    /**
     * Depth of breathing. 1 is calm, 2 after a run; above 2 shoulders visibly heave.
     *
     * @attribute
     * @title Breath
     * @type {number}
     * @range [0, 3]
     * @step 0.05
     */
    breath = 1;

    /**
     * 12 to 16 is rest, 30 exertion.
     *
     * @attribute
     * @title Breaths a Minute
     * @type {number}
     * @range [4, 60]
     * @step 1
     */
    breathRate = 14;

    /**
     * How far the weight shifts from foot to foot while standing. 0 keeps the hips to the animation.
     *
     * @attribute
     * @title Sway
     * @type {number}
     * @range [0, 3]
     * @step 0.05
     */
    sway = 1;

    /**
     * Mean seconds between blinks; each pause is drawn between half and one and a half of it. 0 never blinks.
     *
     * @attribute
     * @title Blink Every
     * @type {number}
     * @range [0, 20]
     * @step 0.1
     */
    blinkEvery = 3.6;

    /**
     * Entity the eyes follow, the head a little with them. Empty looks straight ahead.
     *
     * @attribute
     * @title Look At
     * @type {Entity}
     */
    lookAt;

    /**
     * Looks towards the mouse or finger instead, on a plane half way to the camera. Needs the app's mouse or touch input.
     *
     * @attribute
     * @title Follow Pointer
     * @type {boolean}
     */
    followPointer = false;

    /**
     * Two characters with different seeds do not blink and breathe in step.
     *
     * @attribute
     * @title Seed
     * @type {number}
     * @range [0, 9999]
     * @precision 0
     * @step 1
     */
    seed = 1;

    initialize() {
        this._random = stream(this.seed);
        this._time = this._random() * 60;
        this._blinkAt = this._pause();
        this._blinkTime = -1;
        this._turns = new Map();
        this._model = null;
        this._morphs = [];
        this._target = new Vec3();
        this._pointer = null;
        const pointer = (x, y) => {
            this._pointer = { x, y };
        };
        const onMouse = (event) => pointer(event.x, event.y);
        const onTouch = (event) => event.touches[0] && pointer(event.touches[0].x, event.touches[0].y);
        this.app.mouse?.on('mousemove', onMouse);
        this.app.touch?.on('touchmove', onTouch);
        this.once('destroy', () => {
            this.app.mouse?.off('mousemove', onMouse);
            this.app.touch?.off('touchmove', onTouch);
            this._release();
        });
        this.on('disable', () => this._release());
    }

    // After the animation, before the palette is uploaded.
    postUpdate(dt) {
        const model = this._find();
        if (!model) return;
        this._time += dt;
        this._breathe();
        this._blink(dt);
        this._look();
    }

    /** Where the bones are: a Hinagata avatar below this entity, or this entity's own model. */
    _find() {
        const being = this.entity.avatar ?? this.entity.script?.hinagataAvatar?.being ?? null;
        const root = being?.entity ?? this.entity;
        if (this._model?.root !== root || (being && this._model.being !== being) || !this._model.spine) {
            const bone = (...names) => names.map((name) => root.findByName(name)).find((node) => node) ?? null;
            this._turns.clear();
            this._morphs = being ? [] : blinkMorphs(root);
            this._model = {
                root,
                being,
                hips: bone('hips', 'Hips', 'J_Bip_C_Hips'),
                spine: bone('spine', 'Spine', 'J_Bip_C_Spine'),
                chest: bone('upperChest', 'chest', 'UpperChest', 'Chest', 'J_Bip_C_UpperChest', 'J_Bip_C_Chest'),
                neck: bone('neck', 'Neck', 'J_Bip_C_Neck'),
                leftShoulder: bone('leftShoulder', 'LeftShoulder', 'J_Bip_L_Shoulder'),
                rightShoulder: bone('rightShoulder', 'RightShoulder', 'J_Bip_R_Shoulder')
            };
        }
        return this._model.spine ? this._model : null;
    }

    _breathe() {
        const { hips, spine, chest, neck, leftShoulder, rightShoulder } = this._model;
        const phase = (this._time * this.breathRate * Math.PI) / 30;
        // In quicker than out, as at rest.
        const air = (Math.sin(phase + 0.35 * Math.sin(phase)) * 0.5 + 0.5) * this.breath;
        const side = Math.sin(this._time * 0.53) * 0.7 + Math.sin(this._time * 0.31 + 1.3) * 0.3;
        const turn = Math.sin(this._time * 0.23 + 0.4) * this.sway;
        const lean = side * this.sway;
        this._turn(hips, 0, 0.5 * turn, 0.5 * lean);
        this._turn(spine, -0.35 * air, 0, -0.7 * lean);
        this._turn(chest, -1.1 * air, 0.4 * turn, -0.2 * lean);
        this._turn(neck, 0.9 * air, -0.4 * turn, 0.35 * lean);
        this._turn(leftShoulder, 0, 0, 0.8 * air);
        this._turn(rightShoulder, 0, 0, -0.8 * air);
    }

    _blink(dt) {
        if (this._blinkTime < 0) {
            if (this.blinkEvery <= 0) return;
            this._blinkAt -= dt;
            if (this._blinkAt > 0) return;
            this._blinkTime = 0;
        }
        this._blinkTime += dt;
        const t = this._blinkTime;
        let lid = 0;
        if (t < CLOSE) lid = t / CLOSE;
        else if (t < CLOSE + HOLD) lid = 1;
        else if (t < CLOSE + HOLD + OPEN) lid = 1 - (t - CLOSE - HOLD) / OPEN;
        else {
            this._blinkTime = -1;
            // One blink in seven comes double.
            this._blinkAt = this._random() < 0.14 ? 0.09 : this._pause();
        }
        this._setLid(lid * lid * (3 - 2 * lid));
    }

    _setLid(weight) {
        const { being } = this._model;
        if (being) {
            if (being.expressionNames.includes('blink')) being.setExpression('blink', weight);
        } else for (const { instance, name } of this._morphs) instance.setWeight(name, weight);
    }

    _look() {
        const { being } = this._model;
        if (!being) return;
        if (this.followPointer && this._pointer) {
            const camera = this.app.systems.camera?.cameras[0];
            if (!camera) return;
            const depth = camera.entity.getPosition().distance(this.entity.getPosition()) * 0.5;
            camera.screenToWorld(this._pointer.x, this._pointer.y, depth, this._target);
            being.setLookAt(this._target);
        } else if (this.lookAt instanceof Entity) being.setLookAt(this.lookAt.getPosition());
        else if (this._looking) being.setLookAt(null);
        this._looking = this.followPointer || this.lookAt instanceof Entity;
    }

    _pause() {
        return this.blinkEvery * (0.5 + this._random());
    }

    /** Turns a bone on top of whatever moved it this frame, or in place of our own last turn if nothing did. Degrees. */
    _turn(bone, x, y, z) {
        if (!bone) return;
        let entry = this._turns.get(bone);
        if (!entry) {
            entry = { base: new Quat(), written: new Quat() };
            entry.base.copy(bone.getLocalRotation());
            this._turns.set(bone, entry);
        } else if (!same(bone.getLocalRotation(), entry.written)) entry.base.copy(bone.getLocalRotation());
        entry.written.setFromEulerAngles(x, y, z).mul(entry.base);
        bone.setLocalRotation(entry.written);
        entry.written.copy(bone.getLocalRotation());
    }

    _release() {
        for (const [bone, { base, written }] of this._turns) if (same(bone.getLocalRotation(), written)) bone.setLocalRotation(base);
        this._turns.clear();
        if (this._model) this._setLid(0);
        this._model?.being?.setLookAt(null);
        this._model = null;
    }
}

function same(a, b) {
    return a.x === b.x && a.y === b.y && a.z === b.z && a.w === b.w;
}

function blinkMorphs(root) {
    const found = [];
    for (const { meshInstances } of root.findComponents('render')) {
        for (const { morphInstance } of meshInstances) {
            const target = morphInstance?.morph.targets.find(({ name }) => BLINK_MORPHS.includes(name));
            if (target) found.push({ instance: morphInstance, name: target.name });
        }
    }
    return found;
}

/** mulberry32: a stream of numbers in [0, 1) that depends on its seed alone. */
function stream(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) | 0;
        let t = Math.imul(a ^ (a >>> 15), 1 | a);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
