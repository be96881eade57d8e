import { hairBands, type HairBand, type HairDye } from '../../paint/hair';
import { clamp, pow } from '../../geometry/scalar';
import { Crowd } from './crowd';
import { HairSurface } from './hair-surface';

/** What decides the colour of a place on the hair. */
export interface Tress {
    /** Number of the lock, for streaks. */
    lock: number;
    /** Where it hangs, head space: + is the character's left. */
    x: number;
    /** Whether it lies beneath other hair. */
    inner: boolean;
}

/** Share of the locks that are streaks. */
const STREAKED = 0.22;
/** Length of hair, in head heights, that shows the whole of a gradient. */
const GRADIENT = 1.7;
/** The golden section spreads numbers evenly, so that streaks never bunch. */
const SPREAD = 0.618034;

/**
 * What the parts of one head of hair share: back, bangs, sides and the rest are separate parts, but one coat of paint
 * covers them all, and an ink line must know every lock that touches it.
 */
export class HairSession {
    readonly crowd = new Crowd();
    /** What ornaments rest on. */
    readonly surface = new HairSurface();
    private readonly bands: Partial<Record<HairBand, readonly [from: number, width: number]>>;

    constructor(readonly dye: HairDye) {
        this.bands = hairBands(dye);
    }

    /**
     * Where along the shared picture (v) a place lies at `v` of a lock of that length in head heights. A gradient runs down
     * the hair as a whole: short locks show only its beginning.
     */
    along(v: number, length: number): number {
        return this.dye.tips?.whole ? v * pow(clamp(length / GRADIENT), 1.4) : v;
    }

    /** Where across the shared picture (u) a place lies that would be at `u` (0 … 1) of hair of one colour. */
    across(u: number, { lock, x, inner }: Tress): number {
        const { bands } = this;
        const [from, width] =
            (inner ? bands.inner : undefined) ?? ((lock * SPREAD) % 1 < STREAKED ? bands.streaks : undefined) ?? (x < 0 ? bands.split : undefined) ?? bands.base!;
        return from + width * u;
    }
}
