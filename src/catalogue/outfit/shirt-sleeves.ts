import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { Fold } from './cloth';
import { armReach } from './shell';
import { gathers } from './top-folds';

/** A sleeve of a shirt or a blouse. Lengths in metres on the adult female. */
export interface ShirtSleeve {
    /** Where it ends, and how wide its cuff is. */
    reach: number;
    cuff: number;
    /** How far the cuff stands off the arm, and how thick its edge looks. */
    tight: number;
    rim: number;
    /** Ease along the arm: shares of its length and metres. */
    ease: readonly (readonly [t: number, ease: number])[];
    /** What the gathers add, as folds. */
    folds(): Fold[];
}

/** Sleeves by name. */
export const SHIRT_SLEEVES: Record<'long' | 'short' | 'rolled' | 'puffy' | 'puff', ShirtSleeve> = {
    long: { reach: 0.414, cuff: 0.046, tight: 0.0085, rim: 0.0045, ease: [[0, 0.008], [0.5, 0.0115], [0.8, 0.0145], [0.88, 0.0125], [0.91, 0.0085], [1, 0.0075]], folds: () => gathers(0.366, -1, 0.03, 0.008) },
    short: { reach: 0.132, cuff: 0.02, tight: 0.019, rim: 0.011, ease: [[0, 0.008], [1, 0.0185]], folds: () => [] },
    // Turned up to just under the elbow, in a thick roll.
    rolled: { reach: 0.262, cuff: 0.042, tight: 0.0205, rim: 0.01, ease: [[0, 0.008], [0.6, 0.0125], [0.8, 0.014], [1, 0.009]], folds: () => gathers(0.222, -1, 0.035, 0.009) },
    // Gathered into the shoulder and, wider still, into a deep cuff.
    puffy: {
        reach: 0.414, cuff: 0.042, tight: 0.0078, rim: 0.0045,
        ease: [[0, 0.02], [0.1, 0.036], [0.24, 0.028], [0.45, 0.02], [0.7, 0.033], [0.83, 0.039], [0.89, 0.028], [0.915, 0.0082], [1, 0.007]],
        folds: () => [...gathers(0.004, 1, 0.055), ...gathers(0.371, -1, 0.085, 0.013)]
    },
    // A short lantern over a narrow band.
    puff: {
        reach: 0.122, cuff: 0.017, tight: 0.0105, rim: 0.005,
        ease: [[0, 0.014], [0.2, 0.029], [0.5, 0.038], [0.75, 0.03], [0.86, 0.0125], [1, 0.008]],
        folds: () => [...gathers(0.004, 1, 0.045), ...gathers(0.103, -1, 0.045)]
    }
};

/** A sleeve's ease at a place, metres. */
export function sleeveEase(figure: BodyFigure, sleeve: ShirtSleeve, grow = 1): (x: number) => number {
    const end = figure.armS(sleeve.reach);
    return (x) => {
        const t = clamp(armReach(figure, x) / end);
        let i = 0;
        while (i < sleeve.ease.length - 2 && t > sleeve.ease[i + 1][0]) i++;
        const [a, b] = [sleeve.ease[i], sleeve.ease[i + 1]];
        return lerp(a[1], b[1], smoothstep(a[0], b[0], t)) * lerp(grow, 1, bell(t - 1, 0.1)) * figure.scale;
    };
}
