import { TAU } from '../../geometry/scalar';
import type { SkirtRig } from './skirt';

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
    }

    /** Notes cloth that hangs between two heights; `radius` is how far from the body's middle it reaches at an angle from the front (0) over the character's left. */
    hang(topY: number, bottomY: number, radius: (angle: number, y: number) => number, rig?: SkirtRig): void {
        this.lofts.push({ topY, bottomY, radius, rig });
    }

    /** What carries the skirt hung last: an apron over it swings with it. */
    get carrier(): SkirtRig | undefined {
        return this.lofts.filter(({ rig }) => rig !== undefined).at(-1)?.rig;
    }

    /** How much cloth hangs already. */
    get hung(): number {
        return this.lofts.length;
    }

    /**
     * How far from the body's middle hanging cloth reaches at an angle and a height; 0 where none hangs. `first`: only of so
     * many, the first hung, lest cloth that is laid over others be laid over itself.
     */
    hanging(angle: number, y: number, first = this.lofts.length): number {
        const turn = ((angle % TAU) + TAU) % TAU;
        let far = 0;
        for (const { topY, bottomY, radius } of this.lofts.slice(0, first)) if (y <= topY && y >= bottomY) far = Math.max(far, radius(turn, y));
        return far;
    }
}
