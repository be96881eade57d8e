import { lerp } from '../../geometry/scalar';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { resample } from './curves';
import type { MouthPose } from './pose';
import { NEUTRAL } from './pose';
import { reliefOf } from './relief';
import { edgeOf, type Grid } from './skin-grid';
import { Patch } from './skin-patch';
import { untangle } from './untangle';

/** Shares of the way from the mouth's block to the lips: denser where the lips swell. */
const MOUTH_RINGS = [0.34, 0.6, 0.82, 1];

const NOWHERE: Vec2 = [0, 0];

/** Half rings round the mouth, open on the middle line. */
export function layMouth(head: AnimeHead, grid: Grid, at: number[][], first: number, pose: MouthPose): Patch {
    const patch = new Patch(head, first);
    const relief = reliefOf(head);
    const n = grid.mouth.length;
    const lips = head.lips(pose);
    const upper = resample(lips.upper, grid.mouthUpper + 1);
    const lower = resample(lips.lower, n - grid.mouthUpper).reverse();
    const loop: Vec2[] = [...upper.slice(0, grid.mouthUpper), ...lower];
    // Worked out in the front view, heights downwards as rows run.
    const edge = edgeOf(head, grid, grid.mouth);
    const rings = [0, ...MOUTH_RINGS].map((f) => edge.map(([x, y], k): Vec2 => [lerp(x, loop[k][0], f), lerp(y, -loop[k][1], f)]));
    untangle(rings, false);
    let before = grid.mouth.map(([i, j]) => at[j][i]);
    rings.slice(1).forEach((places, r) => {
        const ring = places.map(([x, y], k) => {
            // Where on the head's grid a point lies is asked at rest alone.
            const [phi, t] = pose === NEUTRAL.mouth ? head.locate(x, -y) : NOWHERE;
            return patch.put(phi, t, r === MOUTH_RINGS.length - 1 ? 0 : 1, k === 0 || k === n - 1, relief.at(x, -y));
        });
        for (let k = 0; k + 1 < n; k++) patch.quad(before[k], ring[k], ring[k + 1], before[k + 1]);
        before = ring;
    });
    return patch;
}
