import { Quat, type GraphNode } from 'playcanvas';

/**
 * Turns a bone on top of whatever else moves it. If nobody wrote the bone since the last frame, the turn replaces the
 * last one instead of piling up; if an animation did, its pose is the new base.
 */
export class AdditiveTurn {
    private readonly base = new Quat();
    private readonly written = new Quat();
    private active = false;
    private readonly bone: GraphNode;

    constructor(bone: GraphNode) {
        this.bone = bone;
    }

    /** Rotation of the bone without this turn, parent space. */
    rest(): Quat {
        const now = this.bone.getLocalRotation();
        if (!this.active || !same(now, this.written)) this.base.copy(now);
        return this.base;
    }

    /** Sets the turn, parent space. */
    apply(turn: Quat): void {
        const base = this.rest();
        this.written.mul2(turn, base);
        this.bone.setLocalRotation(this.written);
        // The bone may store it rounded: compare against what it keeps.
        this.written.copy(this.bone.getLocalRotation());
        this.active = true;
    }

    /** Takes the turn off. */
    remove(): void {
        if (this.active && same(this.bone.getLocalRotation(), this.written)) this.bone.setLocalRotation(this.base);
        this.active = false;
    }
}

const same = (a: Quat, b: Quat): boolean => a.x === b.x && a.y === b.y && a.z === b.z && a.w === b.w;
