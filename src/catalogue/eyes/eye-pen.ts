import type { MeshBuilder } from '../../geometry/mesh';
import type { AnimeHead } from '../face/anime-head';
import type { Vec2 } from '../face/curves';
import { resample } from '../face/curves';
import type { EyePose, FacePose } from '../face/pose';
import { strip, swatchUv } from '../face/strip';
import { shutness } from './lids';

/** Columns of the drawn lines' picture. */
export const LINE_SWATCHES = { lash: 0, lower: 1, crease: 2, brow: 3, count: 4 } as const;
type Swatch = Exclude<keyof typeof LINE_SWATCHES, 'count'>;

/** Points along each lid that lines are drawn from. */
export const LID_POINTS = 22;

/** A line round an eye: lengths in head units, `t` 0 … 1 along it. */
interface Stroke {
    /** Widths below and above a line that runs from the nose to the temple. */
    width(t: number): [number, number];
    /** Heights of these two edges over the skin. */
    lift(t: number): [number, number];
    swatch: Swatch;
    /** How plainly it shows through the fringe. @default 0 */
    pull?: number;
}

/** Draws the lines of one eye in one pose. */
export class EyePen {
    readonly eye: EyePose;
    /** Lids from the inner to the outer corner, `LID_POINTS` each. */
    readonly upper: Vec2[];
    readonly lower: Vec2[];
    /** 0 open … 1 shut. */
    readonly shut: number;
    /** 0 a lid shut downwards … 1 one shut into an upward arc. */
    readonly joy: number;

    constructor(
        private readonly builder: MeshBuilder,
        readonly head: AnimeHead,
        readonly pose: FacePose,
        private readonly side: 1 | -1
    ) {
        const { rest } = head.shape.lids;
        this.eye = side > 0 ? pose.left : pose.right;
        this.shut = shutness(head.shape.lids, this.eye);
        this.joy = rest === 'smile' ? 1 : this.eye.joy;
        const lids = head.lids(this.eye);
        this.upper = resample(lids.upper, LID_POINTS);
        this.lower = resample(lids.lower, LID_POINTS);
    }

    /** Draws a lash or a fold, which the pose may hide. */
    lash(line: readonly Vec2[], { width, lift, swatch, pull }: Stroke): void {
        const { lash } = this.eye;
        // Hidden lashes sink into the head: a ribbon without width still shows its edge.
        const sunk = 0.03 * (1 - lash);
        this.line(line, {
            width: (t) => {
                const [below, above] = width(t);
                return [below * lash, above * lash];
            },
            lift: (t) => {
                const [below, above] = lift(t);
                return [below - sunk, above - sunk];
            },
            swatch,
            pull
        });
    }

    /** Draws a line that is there in every pose. */
    line(line: readonly Vec2[], { width, lift, swatch, pull }: Stroke): void {
        const uv = swatchUv(LINE_SWATCHES[swatch], LINE_SWATCHES.count);
        strip(this.builder, this.head, this.pose, line, this.side, { width, lift, uv, pull });
    }
}
