import { lerp, smoothstep } from '../../geometry/scalar';
import type { Lids } from '../eyes/lids';
import { openLidCurves } from '../eyes/lids';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { resample } from './curves';
import type { EyePose } from './pose';
import { SHAPES } from './shapes';
import type { Grid } from './skin-grid';
import { Patch } from './skin-patch';
import { untangle } from './untangle';

/** How far the lids have rolled out at the rings along them. */
const LID_RINGS = [0.5, 1];
/** Over this distance, head units, a lid goes over from rolling out to opening wider than at rest. */
const WIDER = 0.002;
/** Rings round the eye: how far their points slide along the block's edge to where the lid looks, and their shares of the way to the lid. */
const EYE_RINGS = [[0, 0], [0.6, 0.55], [1, 1]];
/** How far a lid counts as open that is shut, heights of the block. */
const AJAR = 0.04;
/** How far the rim folds in behind the lids. */
const RIM_DEPTH = 0.045;

/** Where on the block's edge each point of the lids' loop looks; its first `upper` points lie on the upper lid. */
function aims(edge: readonly Vec2[], lids: readonly Vec2[], upper: number): Vec2[] {
    const n = lids.length;
    const low = [0, 1].map((d) => Math.min(...edge.map((p) => p[d])));
    const high = [0, 1].map((d) => Math.max(...edge.map((p) => p[d])));
    const [width, height] = [high[0] - low[0], high[1] - low[1]];
    // Shut lids lie on one line, yet the upper one still looks up and the lower one down.
    const loop = lids.map(([x, y], k): Vec2 => [x / width, y / height + (k === 0 || k === upper ? 0 : k < upper ? -AJAR : AJAR)]);
    const around = loop.map((_, k): Vec2 => {
        const [before, after] = [loop[(k + n - 1) % n], loop[(k + 1) % n]];
        const [x, y] = [after[1] - before[1], before[0] - after[0]];
        const l = Math.sqrt(x * x + y * y) || 1;
        return [x / l, y / l];
    });
    return lids.map((p, k) => {
        const out = [0, 1].map((d) => [-2, -1, 0, 1, 2].reduce((sum, step) => sum + around[(k + step + n) % n][d] * (3 - Math.abs(step)), 0) * (d ? height : width));
        const reach = Math.max(0, Math.min(...[0, 1].map((d) => ((out[d] > 0 ? high[d] : low[d]) - p[d]) / (out[d] || 1e-9))));
        return [p[0] + out[0] * reach, p[1] + out[1] * reach];
    });
}

/** A loop round the eye of the grid's points, its first `upper` ones on the upper lid. */
function loopOf({ upper, lower }: Lids, { eye, eyeUpper }: Grid): Vec2[] {
    return [
        ...resample(upper, eyeUpper + 1).slice(0, eyeUpper),
        ...resample(lower, eye.length - eyeUpper + 1)
            .reverse()
            .slice(0, eye.length - eyeUpper)
    ];
}

/**
 * Rings round the eye, from the block's edge to where the open lids end, then the lids themselves, then a rim folded in.
 * Like real ones the lids lie folded up while the eye is open, and roll out as it shuts: the skin round the eye stays, and
 * the lids have a picture of their own (where the open eye leaves a hole in it), so that nothing painted stretches.
 */
export function layEye(head: AnimeHead, grid: Grid, at: number[][], first: number, pose: EyePose): Patch {
    const patch = new Patch(head, first);
    const { columns, rows } = grid;
    const n = grid.eye.length;
    // Worked out in the front view, heights downwards as rows run.
    const locate = ([x, y]: Vec2): Vec2 => head.locate(x, -y);
    const down = ([x, y]: Vec2): Vec2 => [x, -y];
    const open = loopOf(openLidCurves(head.shape), grid);
    const loop = loopOf(head.lids(pose), grid);
    // A lid that opens wider than at rest takes the skin with it.
    const fold = open.map((p, k): Vec2 => {
        const [before, after] = [open[(k + n - 1) % n], open[(k + 1) % n]];
        const [outX, outY] = [after[1] - before[1], before[0] - after[0]];
        const [dx, dy] = [loop[k][0] - p[0], loop[k][1] - p[1]];
        // The loop runs clockwise: its outside lies on the left of the way.
        const wider = smoothstep(-WIDER, WIDER, -(dx * outX + dy * outY) / (Math.sqrt(outX * outX + outY * outY) || 1));
        return [p[0] + wider * dx, -p[1] - wider * dy];
    });
    const edge = grid.eye.map(([i, j]): Vec2 => {
        const [x, y] = head.surface(columns[i], rows[j]);
        return [x, -y];
    });
    const aim = aims(edge, fold, grid.eyeUpper);
    const rings = EYE_RINGS.map(([slide, f]) => edge.map((place, k): Vec2 => [lerp(lerp(place[0], aim[k][0], slide), fold[k][0], f), lerp(lerp(place[1], aim[k][1], slide), fold[k][1], f)]));
    // Skin folds where a corner is hooked: there it ends before the lid does, which spans the rest.
    untangle([...rings, fold], true, true);
    const foldAt = rings[rings.length - 1].map(locate);
    const lidAt = loop.map((p) => locate(down(p)));
    let before = grid.eye.map(([i, j]) => at[j][i]);
    const join = (ring: number[]): void => {
        for (let k = 0; k < n; k++) patch.quad(before[k], ring[k], ring[(k + 1) % n], before[(k + 1) % n]);
        before = ring;
    };
    rings.slice(1).forEach((places, r) => join(places.map((place) => patch.put(...locate(place), r ? 0 : 0.4))));

    const restsShut = head.shape.lids.rest !== 'open';
    const painted = restsShut ? loop : loopOf(head.lids(SHAPES.blinkLeft.to.left), grid);
    for (const roll of LID_RINGS)
        join(
            foldAt.map(([phi, t], k) => {
                const vertex = patch.put(lerp(phi, lidAt[k][0], roll), lerp(t, lidAt[k][1], roll), 0);
                // Below the eye the lower lid is as plain as the cheek.
                const share = restsShut || k <= grid.eyeUpper ? roll : 0;
                patch.paint(vertex, lerp(open[k][0], painted[k][0], share), lerp(open[k][1], painted[k][1], share));
                return vertex;
            })
        );

    const { eyeX, eyeY } = head.shape;
    // The rim spreads away from the open eye's middle in every pose: a shut lid's would otherwise hang out below it.
    join(
        lidAt.map(([phi, t], k) => {
            const p = head.surface(phi, t);
            return patch.put(phi, t, 0, false, [p[0] + 0.02 * (open[k][0] - eyeX), p[1] + 0.02 * (open[k][1] - eyeY), p[2] - RIM_DEPTH]);
        })
    );
    return patch;
}
