import { atan2, lerp, TAU } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { shellBody } from './shell-body';
import type { SkirtRig } from './skirt';
import { WornSurface } from './worn-surface';

/** Cloth that hangs free of the skin round the body's middle, such as a skirt. */
interface Loft {
    topY: number;
    bottomY: number;
    radius(angle: number, y: number): number;
    /** What carries it. */
    rig?: SkirtRig;
}

/**
 * What the clothes of one character share while they are built, from the skin outwards: how far each reaches, so that what
 * is put on later lies over it whatever it is. Avatar space, metres.
 */
export class OutfitSession {
    private reach = new Float32Array(0);
    private readonly lofts: Loft[] = [];
    /** How far close-fitting cloth reaches from the body's middle; made when asked for, forgotten when more is put on. */
    private girth?: Float32Array;

    /**
     * `jacket`: whether one will be put on over the rest, so that collars lie close enough to go under it.
     * `surface`: what neckwear, belts and straps lie on.
     */
    constructor(readonly jacket = false, readonly surface = new WornSurface()) {}

    /** What is put on so far, apart: trims of a garment lie over what it lies over, not over the garment itself. */
    copy(): OutfitSession {
        const other = new OutfitSession(this.jacket, this.surface);
        other.reach = this.reach.slice();
        other.lofts.push(...this.lofts);
        return other;
    }

    /** How far the cloth put on so far stands off the skin at a vertex of the shell's body; 0 on bare skin. */
    at(vertex: number): number {
        return vertex < this.reach.length ? this.reach[vertex] : 0;
    }

    /** Notes that cloth stands so far off the skin there. */
    cover(vertex: number, metres: number, count: number): void {
        if (this.reach.length < count) {
            const old = this.reach;
            this.reach = new Float32Array(count);
            this.reach.set(old);
        }
        if (metres > this.reach[vertex]) this.reach[vertex] = metres;
        this.girth = undefined;
    }

    /** How far cloth stands off the skin on the shoulders and the chest, where it stands farthest. */
    over(figure: BodyFigure): number {
        const { topology: { count }, positions } = shellBody(figure);
        const [low, high] = [figure.y(1.15), figure.y(1.25)];
        let far = 0;
        for (let i = 0; i < count && i < this.reach.length; i++)
            if (positions[3 * i + 1] > low && positions[3 * i + 1] < high && Math.abs(positions[3 * i]) < figure.shoulder[0]) far = Math.max(far, this.reach[i]);
        return far;
    }

    /** Notes cloth that hangs between two heights; `radius` is how far from the body's middle it reaches at an angle from the front (0) over the character's left. */
    hang(topY: number, bottomY: number, radius: (angle: number, y: number) => number, rig?: SkirtRig): void {
        this.lofts.push({ topY, bottomY, radius, rig });
    }

    /** What carries the skirt hung last: an apron over it swings with it. */
    get carrier(): SkirtRig | undefined {
        return this.lofts.filter(({ rig }) => rig !== undefined).at(-1)?.rig;
    }

    /** How far from the body's middle cloth reaches at an angle from the front and a height, hanging or close to trunk and legs; 0 on bare skin. */
    hanging(figure: BodyFigure, angle: number, y: number): number {
        const turn = ((angle % TAU) + TAU) % TAU;
        let far = this.close(figure, turn, y);
        for (const { topY, bottomY, radius } of this.lofts) if (y <= topY && y >= bottomY) far = Math.max(far, radius(turn, y));
        return far;
    }

    /** The same for close-fitting cloth alone: a table of the outermost place in every direction. */
    private close(figure: BodyFigure, turn: number, y: number): number {
        const top = figure.shoulder[1];
        const girth = (this.girth ??= girthOf(figure, this.reach, top));
        const row = (1 - y / top) * ROWS;
        if (row < 0 || row >= ROWS) return 0;
        const a = (turn / TAU) * AROUND;
        const at = (r: number): number => {
            const k = Math.min(ROWS - 1, Math.max(0, r)) * AROUND;
            return lerp(girth[k + (Math.floor(a) % AROUND)], girth[k + ((Math.floor(a) + 1) % AROUND)], a - Math.floor(a));
        };
        return Math.max(at(Math.floor(row - 0.5)), at(Math.floor(row + 0.5)));
    }
}

/** Directions and heights of the table of {@link OutfitSession.hanging}, the heights from the shoulders to the ground. */
const AROUND = 24;
const ROWS = 48;

function girthOf(figure: BodyFigure, reach: Float32Array, top: number): Float32Array {
    const { topology: { count, weld }, positions, normals } = shellBody(figure);
    const girth = new Float32Array(ROWS * AROUND);
    const armpit = figure.shoulder[1] - 0.07 * figure.scale;
    for (let i = 0; i < count && i < reach.length; i++) {
        if (weld[i] !== i || reach[i] === 0) continue;
        const [x, y, z] = [0, 1, 2].map((k) => positions[3 * i + k] + normals[3 * i + k] * reach[i]);
        // The arms are no part of the trunk's outline.
        if (Math.abs(x) > figure.shoulder[0] && y > armpit) continue;
        const r = Math.sqrt(x * x + z * z);
        const turn = (((atan2(x, z) / TAU) * AROUND) + AROUND) % AROUND;
        const row = Math.floor((1 - y / top) * ROWS);
        if (row < 0 || row >= ROWS) continue;
        for (const k of [Math.floor(turn), Math.ceil(turn)]) {
            const at = row * AROUND + (k % AROUND);
            if (r > girth[at]) girth[at] = r;
        }
    }
    return girth;
}
