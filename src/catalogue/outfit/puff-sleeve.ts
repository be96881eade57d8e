import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import type { Fold } from './cloth';
import { armReach, type ShellOptions } from './shell';

export interface PuffSleeve {
    /** How far along the arm the sleeve goes, metres, and where its puff ends: both alike on a short sleeve. */
    end: number;
    puffEnd: number;
    /** How far the puff stands off the arm, metres on an adult. */
    puff: number;
}

/** How far a sleeve that is gathered into armhole and cuff stands off the arm, by place; a long one is plain below its puff and blouses over the cuff. Metres. */
export function puffEase(figure: BodyFigure, { end, puffEnd, puff }: PuffSleeve): (x: number) => number {
    const unit = figure.scale;
    return (x) => {
        const reach = armReach(figure, x);
        const full = 0.0075 + puff * bell(clamp(reach / puffEnd) - 0.52, 0.4);
        if (puffEnd >= end) return full * unit;
        const rest = clamp((reach - puffEnd) / (end - puffEnd));
        return lerp(full, 0.008 + 0.0075 * bell(rest - 0.88, 0.14), smoothstep(0.86, 1.06, reach / puffEnd)) * unit;
    };
}

/** Where the sleeves lie in the picture of {@link sleeveUv}: the right half, the left arm above, the right arm below; the shoulder at the lower edge of each. */
const ARM = { u: 0.5, width: 0.16, wide: 3 };

/** The body's picture with sleeves three times as wide, and as long as they reach: room for gathers. */
export const sleeveUv = (figure: BodyFigure, end: number): NonNullable<ShellOptions['uv']> => (x, _y, _z, u, v) =>
    u < ARM.u || u > ARM.u + ARM.width || v > 1 ? [u, v] : [ARM.u + ARM.wide * (u - ARM.u), (v >= 0.5 ? 0.5 : 0) + 0.005 + 0.49 * (1 - clamp(armReach(figure, x) / end))];

/** Gathers round a sleeve in the picture of {@link sleeveUv}, from places along it (0 shoulder … 1 cuff), towards the hand (1) or the shoulder (−1). */
export function gathers(places: readonly (readonly [at: number, way: 1 | -1, long: number])[]): Fold[] {
    return [0, 0.5].flatMap((chart) =>
        places.flatMap(([at, way, long]) =>
            Array.from({ length: 11 }, (_, i): Fold => {
                const u = ARM.u + 0.01 + 0.46 * ((i + 0.5) / 11);
                const v = chart + 0.005 + 0.49 * (1 - at);
                const reach = 0.49 * way * long * (i % 2 ? 0.62 : 1);
                return { points: [[u, v], [u + 0.004, v - reach * 0.5], [u + 0.01, v - reach]], width: 0.0085, strength: 0.65 };
            })
        )
    );
}

/** Creases inside the elbow of a long sleeve in the picture of {@link sleeveUv}. */
export function elbowFolds(elbow: number): Fold[] {
    return [0, 0.5].flatMap((chart) =>
        [-0.09, -0.03, 0.04, 0.1].map((off, i): Fold => {
            const v = chart + 0.005 + 0.49 * (1 - elbow - off);
            const u = 0.56 + 0.07 * (i % 2);
            return { points: [[u, v], [u + 0.07, v + 0.012], [u + 0.14, v + 0.002]], width: 0.008, strength: 0.5 };
        })
    );
}
