import { atan2 } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { figureOf } from '../outfit/cloth';
import { besideBody } from '../outfit/drape';
import type { V3 } from '../hair/scalp';
import type { BuildContext } from '../part';

/** Height of the tail bone on an adult female, metres. */
const TAIL_BONE = 0.915;
/** How deep a tail's root stands in the body, metres on an adult. */
const SUNK = 0.015;

/** A place of a tail: to the character's left, up and back from where it leaves the clothes, metres on an adult. */
export type TailPoint = readonly [side: number, up: number, back: number];

/** Where a tail grows: at the tail bone, through whatever is worn. */
export class TailSite {
    readonly figure: BodyFigure;
    /** Metres of this figure for a metre of an adult female. */
    readonly unit: number;
    /** Where it leaves the clothes. */
    readonly root: V3;
    private readonly skin: number;

    constructor(private readonly context: BuildContext) {
        this.figure = figureOf(context);
        this.unit = this.figure.scale;
        const y = this.figure.y(TAIL_BONE);
        this.skin = besideBody(this.figure, 0, y, 0, -1);
        this.root = [0, y, -Math.max(-this.skin, context.outfit.hanging(this.figure, 3.1415926, y))];
    }

    /**
     * The places of a tail from inside the body outwards, moved back where the body or a wide skirt is in the way.
     * `radius` is how thick it is along it, metres.
     */
    points(shape: readonly TailPoint[], radius: (t: number) => number): V3[] {
        const [, y, z] = this.root;
        // What hangs keeps the same share of the way to the ground on every figure.
        const fall = y / TAIL_BONE;
        const out = shape.map(([side, up, back], i): V3 => {
            const r = radius(i / (shape.length - 1));
            const p: V3 = [side * this.unit, Math.max(y + up * (up < 0 ? fall : this.unit), 1.1 * r + 0.012 * this.unit), z - back * this.unit];
            if (i > 1) this.clear(p, r + 0.012 * this.unit);
            return p;
        });
        return [[0, y, this.skin + SUNK * this.unit], ...out];
    }

    /** Moves a place back until it is so far off body and cloth. */
    private clear(p: V3, far: number): void {
        const reach = this.context.outfit.hanging(this.figure, atan2(p[0], p[2]), p[1]) + far;
        if (Math.abs(p[0]) < reach) p[2] = Math.min(p[2], -Math.sqrt(reach * reach - p[0] * p[0]));
        for (let k = 0; k < 4; k++) {
            const d = this.figure.distance(p[0], p[1], p[2]);
            if (d >= far) return;
            p[2] -= far - d;
        }
    }
}
