import { lerp } from '../../geometry/scalar';
import type { Child, Guide, LockOptions, Sculptor } from './sculptor';

/** A lock over the forehead: where it roots, which way it runs and where it ends. */
export interface BangOptions extends Omit<LockOptions, 'width' | 'children'> {
    /** Azimuth in degrees at the root, half way and at the tip. */
    over: readonly [number, number, number];
    /** Height of the tip, head space (0 chin, 1 crown; the eyes are at 0.38, the brows at 0.47). */
    to: number;
    width: number;
    /** s of the root. @default 0.34 */
    from?: number;
    /** How much farther off the forehead it lies than its neighbours: those in front cover them. @default 0 */
    out?: number;
    /** A smaller lock splits off to that side. @default 0: none */
    child?: number;
}

/** The guide of a lock over the forehead: it rises out of the parting, follows the skull's curve and comes in to the face. */
export function bangGuide(s: Sculptor, { over: [a0, a1, a2], to, from = 0.34, out = 0 }: Pick<BangOptions, 'over' | 'to' | 'from' | 'out'>): Guide {
    const end = s.scalp.sAt(to);
    const at = (share: number): number => lerp(from, end, share);
    return [[a0, from, 0.024], [lerp(a0, a1, 0.6), at(0.24), 0.064 + out], [a1, at(0.5), 0.083 + out], [lerp(a1, a2, 0.6), at(0.75), 0.077 + out], [a2, end, 0.052 + out * 0.6]];
}

/** A lock of bangs. */
export function bang(s: Sculptor, options: BangOptions): void {
    const { over, to, from, out, child = 0, hook = 0, ...lock } = options;
    const children: Child[] = child ? [{ across: child * 0.85, from: 0.5, to: 0.95, width: 0.5, hook }] : [];
    s.lock(bangGuide(s, options), { root: 0.7, belly: 0.5, curl: -0.35, hook, children, ...lock });
}

/** How much lower bangs over the eyes hang than at a length of 1, head heights: short ones leave the brows free, long ones reach the lids and never the pupils. */
export const drop = (length: number): number => (length - 1) * (length > 1 ? 0.1 : 0.3);

/** Short hair at both temples, under the locks beside the face: without it bare skin shows there as far as the parting. */
export function temples(s: Sculptor, to = 0.33): void {
    for (const k of [1, -1])
        s.lock([[k * 26, 0.36, 0.018], [k * 37, 0.58, 0.052], [k * 47, 0.84, 0.066], [k * 56, 1.1, 0.06], [k * 61, s.scalp.sAt(to), 0.038]], {
            width: 0.23, root: 0.8, belly: 0.4, hook: k * 0.35, hookFrom: 0.6, children: [{ across: -k * 0.8, from: 0.45, to: 0.84, width: 0.5, hook: -k * 0.2 }]
        });
}
