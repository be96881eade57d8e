import { PI, TAU, clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { AnimeHead } from '../face/anime-head';
import type { HairSession } from '../hair/session';
import { onHead } from './on-head';

/** Places round the head at which the hair is asked. */
const AROUND = 44;
/** Angles from the middle of the face between which cloth leaves the skin and comes to lie over the hair, radians. */
const SKIN = 0.8;
const HAIR = 1.4;
/** Most hair it lies over: it presses down what stands off farther, head units. */
const MOST = 0.19;
/** Reach of the hair that is asked, above and below. */
const NEAR = 0.16;

/**
 * How far off the skin the hair lies round the head at a height, `width` up and down: nothing before the temples, where
 * cloth goes under the bangs. For use when all hair is made.
 */
export function overHair(head: AnimeHead, hair: HairSession, height: (angle: number) => number, width: number): (angle: number) => number {
    const middle = height(PI);
    const patch = hair.surface.patch((_, y) => Math.abs(y - middle) < NEAR);
    const raw = Array.from({ length: AROUND }, (_, i) => {
        const angle = (i / AROUND) * TAU - PI;
        const share = smoothstep(SKIN, HAIR, Math.abs(angle));
        if (share === 0) return 0;
        return share * Math.max(...[-0.5, 0, 0.5].map((k) => {
            const { point, normal } = onHead(head, angle, height(angle) + k * width, 0);
            return Math.min(MOST, patch.reach(point, normal, MOST + 0.06) ?? 0);
        }));
    });
    // Cloth is stretched over the highest locks and does not follow every furrow.
    const smooth = raw.map((_, i) => {
        const near = [-2, -1, 0, 1, 2].map((k) => raw[(i + k + AROUND) % AROUND]);
        return 0.75 * Math.max(...near) + 0.05 * near.reduce((a, b) => a + b, 0);
    });
    return (angle) => {
        const at = (clamp((angle + PI) / TAU) * AROUND) % AROUND;
        const i = Math.floor(at);
        return lerp(smooth[i], smooth[(i + 1) % AROUND], at - i);
    };
}
