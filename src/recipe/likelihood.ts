import type { Presentation } from '../catalogue/part';

/** Who is being dressed: the kind of figure, and for a chibi whether it was said to be a boy or a girl. */
export interface Kind {
    presentation: Presentation;
    lean?: 'feminine' | 'masculine';
    /** Whether the face is said to be old. */
    old?: boolean;
}
/** What the prior may draw: a part or an outfit. */
interface Choosable {
    likely: Record<Presentation, number>;
    youthful?: boolean;
}

/**
 * How likely a part or an outfit is on that kind of figure. A chibi said to be a boy wears what suits both a chibi and
 * a boy, a boy first (their geometric mean, the boy seven times), and seldom what no chibi wears by itself.
 */
export function likelihood({ likely, youthful }: Choosable, { presentation, lean, old }: Kind): number {
    if (old && youthful) return 0;
    if (presentation !== 'chibi' || !lean) return likely[presentation];
    return likely.chibi > 0 ? Math.sqrt(likely[lean] * Math.sqrt(likely[lean] * Math.sqrt(likely.chibi * likely[lean]))) : likely[lean] * 0.2;
}
