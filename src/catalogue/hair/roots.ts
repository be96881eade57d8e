import type { Spot } from './gather';

/** The hairline from the temple over a point before the ear, over the ear, down behind it and round to the nape, whose middle lies higher. */
const SIDE: readonly Spot[] = [[61, 0.73], [73, 1.02], [80, 1.38], [90, 1.1], [113, 1.16], [123, 1.52], [139, 1.72], [160, 1.84]];
/** The same for a low tie. Roots go round a tie in order, and hair from the temple to a low one runs above the ear: what roots there must lie below its way. */
const SIDE_TO_LOW: readonly Spot[] = [[61, 0.73], [73, 1.02], [87, 1.22], [117, 1.42], [123, 1.54], [139, 1.72], [160, 1.84]];
const NAPE = 1.78;

/** A tie lower than this is low. */
const LOW = 1;
/** The hairline of one side for a tie at `down`. */
const sideTo = (down: number): readonly Spot[] => (down < LOW ? SIDE : SIDE_TO_LOW);

/** Spots of the left side, mirrored where `k` is −1. */
const on = (k: 1 | -1, spots: readonly Spot[]): Spot[] => spots.map(([azimuth, down]) => [k * azimuth, down]);

/** Roots of one half of the scalp, round a tie on that side at `down`: parting, hairline, nape and back up the middle. `k` is 1 for the left. */
export const halfRoots = (k: 1 | -1, down: number): Spot[] => on(k, [
    [40, 0.55], ...sideTo(down), [179, NAPE], [179, 1.34], [179, 1.04], [179, 0.74], [179, 0.44], [179, 0.12], [2, 0.16], [2, 0.42]
]);

const hairlineTo = (down: number): Spot[] => [[3, 0.42], [20, 0.42], [42, 0.52], ...sideTo(down)];

/** Roots of all the hair, round the whole hairline: for one tie at `down`. */
export const allRoots = (down: number): Spot[] => [...hairlineTo(down), [180, NAPE], ...on(-1, hairlineTo(down)).reverse()];

const UPPER: readonly Spot[] = [[3, 0.42], [20, 0.42], [42, 0.52], [60, 0.7], [76, 0.94], [96, 1.02]];

/** Roots of one half of the hair for a tie at `down`, from the forehead's middle to the nape's. `k` is 1 for the left. */
export const sideRoots = (k: 1 | -1, down: number): Spot[] => on(k, [...hairlineTo(down), [179, NAPE]]);

/** Roots of the upper hair, from ear to ear over the forehead: for a tie above loose hair. */
export const upperRoots = (): Spot[] => [...on(-1, UPPER).reverse(), ...UPPER];

/** Roots of the hair above one ear: for a small tail on one side of loose hair. `k` is 1 for the left. */
export const templeRoots = (k: 1 | -1): Spot[] => on(k, [[152, 0.66], [175, 0.24], [20, 0.2], [18, 0.42], [50, 0.62], [74, 0.92], [98, 1], [128, 0.92]]);

/** Half of the natural hairline over a bare forehead, a shallow M with a peak, and on over the ear. */
const BARE: readonly Spot[] = [[-4, 0.735], [14, 0.71], [32, 0.69], [48, 0.745], [61, 0.9], [73, 1.08], [87, 1.22], [117, 1.42], [123, 1.54], [140, 1.66]];

/** Roots of hair combed back off a bare forehead, from ear to ear. */
export const bareRoots = (): Spot[] => [...BARE.slice(1).map(([azimuth, down]): Spot => [-azimuth - 6, down]).reverse(), ...BARE];
