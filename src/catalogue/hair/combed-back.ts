import { combTo, type Spot } from './gather';
import type { Sculptor } from './sculptor';

/** Azimuth and s of the natural hairline from one temple to the other, seen where no bangs hide it: a shallow M with a peak. */
const HAIRLINE: readonly Spot[] = [
    [-84, 1.2], [-73, 1.06], [-58, 0.84], [-41, 0.7], [-23, 0.695], [-4, 0.735], [15, 0.715], [33, 0.69], [49, 0.745], [62, 0.9], [74, 1.08], [85, 1.2]
];

/** Combs the hair over a bare forehead back to the crown: the scalp's skin of hair ends too high to be seen. */
export function combBack(s: Sculptor): void {
    combTo(s, HAIRLINE, [180, 0.12], false, false, 0.022);
}
