import { add, dot, normalize, scale, sub } from '../../geometry/vec3';
import type { Spot } from './gather';
import type { V3 } from './scalp';
import type { LockOptions, Sculptor } from './sculptor';

/** A clump of hair that stands off the head. Lengths in head heights, directions in head space. */
export interface TuftOptions extends Partial<Omit<LockOptions, 'root'>> {
    /** Where it grows. */
    at: Spot;
    /** Where its tip points. */
    toward: V3;
    length: number;
    width: number;
    /** Share of its length that lies along the scalp before it leaves. @default 0.25 */
    lie?: number;
    /** How far its tip turns upwards. @default 0.2 */
    rise?: number;
}

/**
 * A clump that runs along the scalp first and then bends to where it points: hair that stands straight out of the skin is
 * a palm tree. Its outer face looks away from the head, and to the front or the back on top of it.
 */
export function tuft(s: Sculptor, { at: [azimuth, down], toward, length, width, lie = 0.25, rise = 0.2, ...lock }: TuftOptions): void {
    const { scalp } = s;
    const root = scalp.point(azimuth, down, -0.03);
    const N = scalp.radial(root);
    const D = normalize(toward);
    const flat = sub(D, scale(N, dot(D, N)));
    const along = add(scale(flat, lie * length), root);
    const leave = normalize(add(D, scale(flat, 0.7)));
    const over = add(along, scale(N, 0.085));
    const bent = add(over, scale(leave, length * 0.34 * (1 - 0.5 * lie)));
    const out = add(bent, scale(D, length * 0.36));
    const tip = add(out, scale(normalize(add(D, [0, rise, 0])), length * 0.3));
    const front = root[2] > scalp.center[2] ? 1 : -1;
    const face = add(scale(N, 0.6), [0, 0.15, 0.4 * front]);
    const facing = normalize(sub(face, scale(D, dot(face, D))));
    s.strand([root, add(add(root, scale(flat, 0.25 * lie * length)), scale(N, 0.06)), over, bent, out, tip], {
        root: 0.85, belly: 0.16, sharp: 1.2, thickness: 0.56, mass: 0.3, edgeAmbient: 0.14, rootAmbient: -0.08, facing: () => facing, ...lock, width
    });
}
