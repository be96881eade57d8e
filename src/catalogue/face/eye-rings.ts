import { hypot2, lerp, smoothstep } from '../../geometry/scalar';
import { cross, dot, sub, type Vec3 } from '../../geometry/vec3';
import type { Lids } from '../eyes/lids';
import { openLidCurves } from '../eyes/lids';
import type { AnimeHead } from './anime-head';
import type { Vec2 } from './curves';
import { resample } from './curves';
import type { EyePose } from './pose';
import { NEUTRAL } from './pose';
import { SHAPES } from './shapes';
import { edgeOf, type Grid } from './skin-grid';
import { Patch } from './skin-patch';
import { untangle } from './untangle';

/** How far the lids have rolled out at the rings along them. */
const LID_RINGS = [0.5, 1];
/** Over this distance, head units, a lid goes over from rolling out to opening wider than at rest. */
const WIDER = 0.002;
/** Where the ring between the block's edge and the lids begins before it is untangled. */
interface Beginning {
    /** How far its points slide along the edge to where the lid looks. */
    slide: number;
    /** Their share of the way to the lid. */
    share: number;
    /** Whether the skin ends at the hull round the lids, and the lids span what their hooked corners leave open. */
    hull?: boolean;
}
/** The first that works is taken. */
const BEGINNINGS: readonly Beginning[] = [
    { slide: 0.6, share: 0.55 }, { slide: 0.35, share: 0.4 }, { slide: 0.6, share: 0.55, hull: true }, { slide: 0.35, share: 0.4, hull: true },
    { slide: 0.8, share: 0.7, hull: true }, { slide: 0.9, share: 0.45, hull: true }, { slide: 0.1, share: 0.3, hull: true }, { slide: 0.9, share: 0.45 }
];
/** How far the rim folds in behind the lids. */
const RIM_DEPTH = 0.045;

/** Where on the block's edge each point of the loop that the open lids make looks. */
function aims(edge: readonly Vec2[], lids: readonly Vec2[]): Vec2[] {
    const n = lids.length;
    const low = [0, 1].map((d) => Math.min(...edge.map((p) => p[d])));
    const high = [0, 1].map((d) => Math.max(...edge.map((p) => p[d])));
    const [width, height] = [high[0] - low[0], high[1] - low[1]];
    const around = lids.map((_, k): Vec2 => {
        const [before, after] = [lids[(k + n - 1) % n], lids[(k + 1) % n]];
        const [x, y] = [(after[1] - before[1]) / height, (before[0] - after[0]) / width];
        const l = Math.sqrt(x * x + y * y) || 1;
        return [x / l, y / l];
    });
    return lids.map((p, k) => {
        const out = [0, 1].map((d) => [-2, -1, 0, 1, 2].reduce((sum, step) => sum + around[(k + step + n) % n][d] * (3 - Math.abs(step)), 0) * (d ? height : width));
        const reach = Math.max(0, Math.min(...[0, 1].map((d) => ((out[d] > 0 ? high[d] : low[d]) - p[d]) / (out[d] || 1e-9))));
        return [p[0] + out[0] * reach, p[1] + out[1] * reach];
    });
}

/** A loop pulled out onto its convex hull: points within a dent lie along the chord over it, as far apart as before. */
function hulled(loop: readonly Vec2[]): Vec2[] {
    const n = loop.length;
    // The loop runs one way round: what lies on the other side of the chord between two of the hull lies in a dent.
    const turn = (a: number, b: number, c: number): number => (loop[b][0] - loop[a][0]) * (loop[c][1] - loop[a][1]) - (loop[b][1] - loop[a][1]) * (loop[c][0] - loop[a][0]);
    let start = 0;
    for (let k = 1; k < n; k++) if (loop[k][0] < loop[start][0]) start = k;
    const order = [...loop.keys(), n].map((k) => (start + k) % n);
    let whole = 0;
    for (let k = 1; k + 1 < n; k++) whole += turn(start, order[k], order[k + 1]);
    const sign = whole < 0 ? -1 : 1;
    const hull: number[] = [];
    for (let i = 0; i <= n; i++) {
        while (hull.length > 1 && sign * turn(order[hull[hull.length - 2]], order[hull[hull.length - 1]], order[i]) <= 0) hull.pop();
        hull.push(i);
    }
    const out = loop.map(([x, y]): Vec2 => [x, y]);
    for (let h = 0; h + 1 < hull.length; h++) {
        const [from, to] = [hull[h], hull[h + 1]];
        const lengths = [0];
        for (let i = from; i < to; i++) lengths.push(lengths[i - from] + hypot2(loop[order[i + 1]][0] - loop[order[i]][0], loop[order[i + 1]][1] - loop[order[i]][1]));
        const [a, b] = [loop[order[from]], loop[order[to]]];
        for (let i = from + 1; i < to; i++) {
            const t = lengths[i - from] / (lengths[to - from] || 1);
            out[order[i]] = [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
        }
    }
    return out;
}

/** Rings from the block's edge to where the skin ends at the open lids: front view, heights downwards. */
function ringsBetween(edge: readonly Vec2[], lids: readonly Vec2[], { slide, share, hull }: Beginning): Vec2[][] {
    const end = hull ? hulled(lids) : lids.map(([x, y]): Vec2 => [x, y]);
    const aim = aims(edge, end);
    const between = edge.map(([x, y], k): Vec2 => [lerp(lerp(x, aim[k][0], slide), end[k][0], share), lerp(lerp(y, aim[k][1], slide), end[k][1], share)]);
    const rings = [edge.map(([x, y]): Vec2 => [x, y]), between, end];
    // Where a corner is hooked the skin may end before the lid does, which spans the rest.
    untangle([...rings, lids.map(([x, y]): Vec2 => [x, y])], true, true);
    return rings;
}

/** How many of the triangles between rings look into the head. */
function turnedIn(head: AnimeHead, rings: readonly Vec2[][]): number {
    const at = rings.map((ring) => ring.map(([x, y]) => head.at(x, -y)));
    const n = at[0].length;
    let turned = 0;
    const count = (a: Vec3, b: Vec3, c: Vec3): void => {
        const facing = cross(sub(b, a), sub(c, a));
        const [phi, t] = head.locate((a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3);
        const here = head.surface(phi, t);
        const outward = cross(sub(head.surface(phi + SMALL, t), here), sub(head.surface(phi, t - SMALL), here));
        if (dot(facing, outward) <= 0) turned++;
    };
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k < n; k++) {
            const next = (k + 1) % n;
            count(at[r][k], at[r + 1][k], at[r + 1][next]);
            count(at[r][k], at[r + 1][next], at[r][next]);
        }
    return turned;
}
/** Steps of φ and t over which the surface's slope is taken. */
const SMALL = 1e-3;

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
 * Lays the skin round the left eye in a pose: rings from the block's edge to where the open lids end, then the lids
 * themselves, then a rim folded in. Like real ones the lids lie folded up while the eye is open, and roll out as it
 * shuts: the skin round the eye stays, and the lids have a picture of their own (where the open eye leaves a hole in
 * it), so that nothing painted stretches.
 * @param at Vertices of the grid, `at[row][column]`.
 * @param first Index of the first vertex laid.
 */
export function eyeLayer(head: AnimeHead, grid: Grid, at: number[][], first: number): (pose: EyePose) => Patch {
    const open = loopOf(openLidCurves(head.shape), grid);
    const edge = edgeOf(head, grid, grid.eye);
    const atRest = foldOf(open, loopOf(head.lids(NEUTRAL.left), grid));
    let fewest = Infinity;
    let [beginning] = BEGINNINGS;
    for (const one of BEGINNINGS) {
        const turned = turnedIn(head, ringsBetween(edge, atRest, one));
        if (turned >= fewest) continue;
        fewest = turned;
        beginning = one;
        if (turned === 0) break;
    }
    return (pose) => layEye(head, grid, at, first, pose, { open, edge, beginning });
}

/**
 * Where the skin ends and the lids begin, heights downwards: at the open lids, or where a pose has them if it opens them
 * wider than at rest; they take the skin with them.
 */
function foldOf(open: readonly Vec2[], loop: readonly Vec2[]): Vec2[] {
    const n = open.length;
    return open.map((p, k): Vec2 => {
        const [before, after] = [open[(k + n - 1) % n], open[(k + 1) % n]];
        const [outX, outY] = [after[1] - before[1], before[0] - after[0]];
        const [dx, dy] = [loop[k][0] - p[0], loop[k][1] - p[1]];
        // The loop runs clockwise: its outside lies on the left of the way.
        const wider = smoothstep(-WIDER, WIDER, -(dx * outX + dy * outY) / (hypot2(outX, outY) || 1));
        return [p[0] + wider * dx, -p[1] - wider * dy];
    });
}

/** What all poses of an eye share: the open lids' loop (heights upwards), the block's edge (heights downwards). */
interface EyeGround {
    open: readonly Vec2[];
    edge: readonly Vec2[];
    beginning: Beginning;
}

function layEye(head: AnimeHead, grid: Grid, at: number[][], first: number, pose: EyePose, { open, edge, beginning }: EyeGround): Patch {
    const patch = new Patch(head, first);
    const n = grid.eye.length;
    const locate = ([x, y]: Vec2): Vec2 => head.locate(x, -y);
    const loop = loopOf(head.lids(pose), grid);
    const rings = ringsBetween(edge, foldOf(open, loop), beginning);
    const foldAt = rings[rings.length - 1].map(locate);
    const lidAt = loop.map(([x, y]) => head.locate(x, y));
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
