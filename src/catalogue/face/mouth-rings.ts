import { lerp } from '../../geometry/scalar';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { resample } from './curves';
import type { MouthPose } from './pose';
import type { Grid } from './skin-grid';
import { Patch } from './skin-patch';
import { untangle } from './untangle';

/** Shares of the way from the mouth's block to the lips: denser where the lips swell. */
const MOUTH_RINGS = [0.34, 0.6, 0.82, 1];

/** Half rings round the mouth, open on the middle line. */
export function layMouth(head: AnimeHead, grid: Grid, at: number[][], first: number, pose: MouthPose): Patch {
    const patch = new Patch(head, first);
    const { columns, rows } = grid;
    const n = grid.mouth.length;
    const lips = head.lips(pose);
    const upper = resample(lips.upper, grid.mouthUpper + 1);
    const lower = resample(lips.lower, n - grid.mouthUpper).reverse();
    const loop: Vec2[] = [...upper.slice(0, grid.mouthUpper), ...lower];
    const goal = loop.map(([x, y]) => head.locate(x, y));
    const rings = [0, ...MOUTH_RINGS].map((f) => grid.mouth.map(([i, j], k): Vec2 => [lerp(columns[i], goal[k][0], f), lerp(rows[j], goal[k][1], f)]));
    untangle(rings, false);
    let before = grid.mouth.map(([i, j]) => at[j][i]);
    rings.slice(1).forEach((places, r) => {
        const ring = places.map(([phi, t], k) => patch.put(phi, t, r === MOUTH_RINGS.length - 1 ? 0 : 1, k === 0 || k === n - 1));
        for (let k = 0; k + 1 < n; k++) patch.quad(before[k], ring[k], ring[k + 1], before[k + 1]);
        before = ring;
    });
    return patch;
}
