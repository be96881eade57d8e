import type { Spot } from './gather';

/** Roots of one half of the scalp, round a tie on that side: parting, hairline, nape and back up the middle. `k` is 1 for the left. */
export const halfRoots = (k: 1 | -1): Spot[] => [
    [k * 40, 0.55], [k * 60, 0.72], [k * 73, 1.02], [k * 80, 1.38], [k * 90, 1.12], [k * 110, 1.36], [k * 134, 1.54], [k * 156, 1.64], [k * 179, 1.66], [k * 179, 1.34], [k * 179, 1.04], [k * 179, 0.74], [k * 179, 0.44], [k * 179, 0.12], [k * 2, 0.16], [k * 2, 0.42]
];

const HAIRLINE: readonly Spot[] = [[3, 0.42], [20, 0.42], [42, 0.52], [62, 0.74], [73, 1.02], [80, 1.38], [90, 1.12], [108, 1.34], [136, 1.55], [158, 1.66]];

/** Roots of all the hair, round the whole hairline: for one tie. */
export const allRoots = (): Spot[] => [...HAIRLINE, [180, 1.7], ...HAIRLINE.map(([azimuth, down]): Spot => [-azimuth, down]).reverse()];

const UPPER: readonly Spot[] = [[3, 0.42], [20, 0.42], [42, 0.52], [60, 0.7], [76, 0.94], [96, 1.02]];

/** Roots of the upper hair, from ear to ear over the forehead: for a tie above loose hair. */
export const upperRoots = (): Spot[] => [...UPPER.map(([azimuth, down]): Spot => [-azimuth, down]).reverse(), ...UPPER];

/** Roots of the hair above one ear: for a small tail on one side of loose hair. `k` is 1 for the left. */
export const templeRoots = (k: 1 | -1): Spot[] => [[k * 152, 0.66], [k * 175, 0.24], [k * 20, 0.2], [k * 18, 0.42], [k * 50, 0.62], [k * 74, 0.92], [k * 98, 1], [k * 128, 0.92]];
