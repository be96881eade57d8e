import { add } from '../../geometry/vec3';
import type { V3 } from '../hair/scalp';
import type { LockOptions, Sculptor } from '../hair/sculptor';

/** Hair that stands up from the crown. Head units. */
export interface SproutOptions extends LockOptions {
    /** Where it grows: azimuth in degrees and s. @default 0, 0.16 */
    at?: readonly [number, number];
    /** Joints of the chain it nods with. @default 3 */
    joints?: number;
}

/** A lock along points given from its root: x to the character's left, y up, z to the front. It faces the front, where it is seen as a line. */
export function sprout(s: Sculptor, path: readonly (readonly [number, number, number])[], { at = [0, 0.16], joints = 3, ...lock }: SproutOptions): void {
    const [x, y, z] = s.scalp.point(at[0], at[1], 0.03);
    const points: V3[] = [[x, y - 0.03, z], ...path.map((p): V3 => add([x, y, z], p))];
    if (lock.chain) s.chain(lock.chain, points.slice(1), joints);
    s.strand(points, { root: 0.6, belly: 0.42, sharp: 1.1, thickness: 0.7, section: 'spike', mass: 0.1, highlight: 0.4, facing: () => [0, 0.25, 1], ...lock });
}
