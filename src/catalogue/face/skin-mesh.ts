import type { MeshBuilder, MeshData } from '../../geometry/mesh';
import { PI, lerp, pow, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { Lids } from '../eyes/lids';
import { openLidCurves } from '../eyes/lids';
import type { AnimeHead } from './anime-head';
import { REACH } from './anime-head';
import { untangle } from './untangle';
import type { Vec2 } from './curves';
import { remap, resample } from './curves';
import { softenFace } from './face-normals';
import { skinUv } from './face-uv';
import type { EyePose, FacePose, MouthPose } from './pose';
import { NEUTRAL } from './pose';
import type { PoseBuilder } from './posed-mesh';
import { posedMesh } from './posed-mesh';

// Columns by distance from the middle at eye height, and rows by height, both on the base face; `layGrid` moves them to
// the face at hand. The grid is fixed: 1.9k vertices and 3.6k triangles, which look like three times as many.
// prettier-ignore
const COLUMNS = [0, 0.019, 0.044, 0.08, 0.13, 0.182, 0.23, 0.272, 0.306, 0.332, 0.349, 0.3535];
const BACK_COLUMNS = 10;
const CROWN = 9;
const ROWS = [
    0.52, 0.49, 0.462, 0.434, 0.404, 0.374, 0.342, 0.31, 0.288, 0.258, 0.238, 0.23, 0.221, 0.2, 0.178, 0.152, 0.127,
    0.1, 0.074, 0.054, 0.033, 0.013
];
const JAW_ROWS = 12;
/** Blocks of the grid that are replaced by rings: columns i0 … i1, rows j0 … j1. */
interface Block {
    i0: number;
    i1: number;
    j0: number;
    j1: number;
}
const EYE: Block = { i0: 2, i1: 7, j0: CROWN + ROWS.indexOf(0.49), j1: CROWN + ROWS.indexOf(0.288) };
const MOUTH: Block = { i0: -1, i1: 4, j0: CROWN + ROWS.indexOf(0.2), j1: CROWN + ROWS.indexOf(0.074) };
/** Rings round the eye: how far their points slide along the block's edge to where the lid looks, and their shares of the way to the lid. */
const EYE_RINGS = [[0, 0], [0.4, 0.4], [0.9, 0.72], [1, 1]];
/** How far a lid counts as open that is shut, heights of the block. */
const AJAR = 0.04;
/** Shares of the way from the mouth's block to the lips: denser where the lips swell. */
const MOUTH_RINGS = [0.34, 0.6, 0.82, 1];
/** How far the rim folds in behind the lids. */
const RIM_DEPTH = 0.045;

const SIDES = [1, -1] as const;

/** Room between the lids and the edge of their block, head units. */
const BLOCK_ROOM = { inner: 0.016, outer: 0.018, over: 0.034, under: 0.03 };

interface Grid {
    columns: number[];
    rows: number[];
    eye: [number, number][];
    /** Points of `eye` that lie on the upper lid. */
    eyeUpper: number;
    mouth: [number, number][];
    mouthUpper: number;
}

function layGrid(head: AnimeHead): Grid {
    const { eyeY, noseY, mouthY, chinLength } = head.shape;
    // The block fits the lids as they are: rings squeezed on one side and slack on the other would cross.
    const { upper, lower } = openLidCurves(head.shape);
    const [left, right, bottom, top] = ([[0, Math.min], [0, Math.max], [1, Math.min], [1, Math.max]] as const).map(([d, of]) => of(...[...upper, ...lower].map((p) => p[d])));
    const xs = [0.3535, 0.272, 0.044, 0];
    const xsHere = [0.3535, Math.min(0.335, right + BLOCK_ROOM.outer), Math.max(0.02, left - BLOCK_ROOM.inner), 0];
    const eyeRow = head.rowAt(eyeY);
    const columns = COLUMNS.map((x) => head.columnAt(remap(xs, xsHere, x), eyeRow));
    const last = columns[columns.length - 1];
    for (let i = 1; i <= BACK_COLUMNS; i++) columns.push(lerp(last, PI, i / BACK_COLUMNS));

    const eyeTop = top + BLOCK_ROOM.over;
    const eyeBottom = bottom - BLOCK_ROOM.under;
    const mouthTop = Math.min(eyeBottom - 0.022, mouthY + 0.055);
    const ys = [0.6, 0.49, 0.288, 0.228, 0.2, 0.145, 0.074, 0.013];
    const nose = Math.min(Math.max(noseY, mouthTop + 0.006), eyeBottom - 0.006);
    const ysHere = [
        0.6,
        eyeTop,
        eyeBottom,
        nose,
        mouthTop,
        mouthY,
        mouthY - 0.071 - 0.3 * chinLength,
        0.013 - chinLength
    ];
    // A short lower face squeezes the rows under the lip rather than crossing them.
    ysHere[6] = Math.max(ysHere[6], lerp(ysHere[7], mouthY, 0.45));
    const first = head.rowAt(remap(ys, ysHere, ROWS[0]));
    const rows: number[] = [];
    for (let i = 0; i < CROWN; i++) rows.push((first * i) / CROWN);
    for (const y of ROWS) rows.push(head.rowAt(remap(ys, ysHere, y)));
    const chin = rows[rows.length - 1];
    // Denser round the chin, whose outline is a profile's last curve.
    for (let i = 1; i < JAW_ROWS - 2; i++) rows.push(lerp(chin, head.cutRow, pow(i / (JAW_ROWS - 2), 1.3)));
    rows.push(head.cutRow, head.lastRow);

    const eye: [number, number][] = [];
    // As many points above as below: shut lids share them all.
    const middle = Math.round((EYE.j0 + EYE.j1) / 2);
    const outerMiddle = EYE.j0 + EYE.j1 - middle;
    for (let j = middle; j > EYE.j0; j--) eye.push([EYE.i0, j]);
    for (let i = EYE.i0; i < EYE.i1; i++) eye.push([i, EYE.j0]);
    for (let j = EYE.j0; j < outerMiddle; j++) eye.push([EYE.i1, j]);
    const eyeUpper = eye.length;
    for (let j = outerMiddle; j < EYE.j1; j++) eye.push([EYE.i1, j]);
    for (let i = EYE.i1; i > EYE.i0; i--) eye.push([i, EYE.j1]);
    for (let j = EYE.j1; j > middle; j--) eye.push([EYE.i0, j]);

    const mouth: [number, number][] = [];
    for (let i = 0; i < MOUTH.i1; i++) mouth.push([i, MOUTH.j0]);
    for (let j = MOUTH.j0; j < MOUTH.j1; j++) mouth.push([MOUTH.i1, j]);
    for (let i = MOUTH.i1; i >= 0; i--) mouth.push([i, MOUTH.j1]);
    return { columns, rows, eye, eyeUpper, mouth, mouthUpper: Math.floor((mouth.length - 1) / 2) };
}

const inside = (block: Block, i: number, j: number): boolean =>
    i > block.i0 && i < block.i1 && j > block.j0 && j < block.j1;

/** Part of the left half of the skin before `deform`: places, how they are shared, and quads over the half's vertices. */
class Patch {
    points: Vec3[] = [];
    phi: number[] = [];
    t: number[] = [];
    /** Lies on the middle line of the face, shared by both halves. */
    seam: boolean[] = [];
    outline: number[] = [];
    quads: number[] = [];
    private mirror: Vec3[] | undefined;
    private reaches: Uint8Array | undefined;

    /** @param first Index of its first vertex in the half. */
    constructor(
        private readonly head: AnimeHead,
        readonly first: number
    ) {}

    get end(): number {
        return this.first + this.points.length;
    }

    put(phi: number, t: number, outline: number, seam = false, point = this.head.surface(phi, t)): number {
        if (seam) point[0] = 0;
        this.points.push(point);
        this.phi.push(phi);
        this.t.push(t);
        this.seam.push(seam);
        this.outline.push(outline);
        return this.end - 1;
    }

    quad(a: number, b: number, c: number, d: number): void {
        this.quads.push(a, b, c, d);
    }

    /** Its points on the left half or mirrored to the right one. */
    on(side: 1 | -1): readonly Vec3[] {
        if (side > 0) return this.points;
        return (this.mirror ??= this.points.map(([x, y, z]) => [-x, y, z]));
    }

    /** What moves each of its points: `REACH` flags. */
    get reach(): Uint8Array {
        return (this.reaches ??= Uint8Array.from(this.points, (p) => this.head.reachOf(p)));
    }
}

/** The grid without its eye and mouth blocks; `at[j][i]` is the vertex of row j, column i, −1 within a block. */
function layPlain(head: AnimeHead, { columns, rows }: Grid): { patch: Patch; at: number[][] } {
    const patch = new Patch(head, 0);
    const at = rows.map((t, j) =>
        columns.map((phi, i) => (inside(EYE, i, j) || inside(MOUTH, i, j) ? -1 : patch.put(phi, t, 1, i === 0)))
    );
    for (let j = 0; j + 1 < rows.length; j++) {
        for (let i = 0; i + 1 < columns.length; i++) {
            if (i >= EYE.i0 && i < EYE.i1 && j >= EYE.j0 && j < EYE.j1) continue;
            if (i < MOUTH.i1 && j >= MOUTH.j0 && j < MOUTH.j1) continue;
            patch.quad(at[j][i], at[j + 1][i], at[j + 1][i + 1], at[j][i + 1]);
        }
    }
    return { patch, at };
}

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

/** Rings round the eye, from the block's edge to the lids, then a rim folded in. */
function layEye(head: AnimeHead, grid: Grid, at: number[][], first: number, pose: EyePose): Patch {
    const patch = new Patch(head, first);
    const { columns, rows } = grid;
    const n = grid.eye.length;
    const loopOf = ({ upper, lower }: Lids): Vec2[] => [
        ...resample(upper, grid.eyeUpper + 1).slice(0, grid.eyeUpper),
        ...resample(lower, n - grid.eyeUpper + 1)
            .reverse()
            .slice(0, n - grid.eyeUpper)
    ];
    const loop = loopOf(head.lids(pose));
    const open = loopOf(openLidCurves(head.shape));
    const goal = loop.map(([x, y]) => head.locate(x, y));
    const edge = grid.eye.map(([i, j]): Vec2 => [columns[i], rows[j]]);
    const aim = aims(edge, goal, grid.eyeUpper);
    const rings = EYE_RINGS.map(([slide, f]) => edge.map((place, k): Vec2 => [lerp(lerp(place[0], aim[k][0], slide), goal[k][0], f), lerp(lerp(place[1], aim[k][1], slide), goal[k][1], f)]));
    untangle(rings, true);
    let before = grid.eye.map(([i, j]) => at[j][i]);
    rings.slice(1).forEach((places, r) => {
        const ring = places.map(([phi, t]) => patch.put(phi, t, r ? 0 : 0.4));
        for (let k = 0; k < n; k++) patch.quad(before[k], ring[k], ring[(k + 1) % n], before[(k + 1) % n]);
        before = ring;
    });
    const { eyeX, eyeY } = head.shape;
    // The rim spreads away from the open eye's middle in every pose: a shut lid's would otherwise hang out below it.
    const rim = goal.map(([phi, t], k) => {
        const p = head.surface(phi, t);
        return patch.put(phi, t, 0, false, [
            p[0] + 0.02 * (open[k][0] - eyeX),
            p[1] + 0.02 * (open[k][1] - eyeY),
            p[2] - RIM_DEPTH
        ]);
    });
    for (let k = 0; k < n; k++) patch.quad(before[k], rim[k], rim[(k + 1) % n], before[(k + 1) % n]);
    return patch;
}

/** Half rings round the mouth, open on the middle line. */
function layMouth(head: AnimeHead, grid: Grid, at: number[][], first: number, pose: MouthPose): Patch {
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

/** Remembers what it made for each key: poses share most of their eyes and mouths. */
function remember<K, V>(make: (key: K) => V): (key: K) => V {
    const known = new Map<K, V>();
    return (key) => {
        let value = known.get(key);
        if (value === undefined) known.set(key, (value = make(key)));
        return value;
    };
}

/** The head's skin from crown to neck cut, with all blend shapes. Joints index `head.figure.bones`. */
export function skinMesh(head: AnimeHead): MeshData {
    const grid = layGrid(head);
    const { figure } = head;
    const headBone = figure.bones.findIndex((bone) => bone.name === 'head');
    const neck = { from: head.cutRow - 4.6, to: head.cutRow - 1.6 };
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];

    const { patch: plain, at } = layPlain(head, grid);
    const eyePatch = remember((pose: EyePose) => layEye(head, grid, at, plain.end, pose));
    const mouthPatch = remember((pose: MouthPose) => layMouth(head, grid, at, eyePatch(NEUTRAL.left).end, pose));

    const patches = (pose: FacePose, side: 1 | -1): Patch[] => [plain, eyePatch(side > 0 ? pose.left : pose.right), mouthPatch(pose.mouth)];
    const rest = patches(NEUTRAL, 1);

    const model = (builder: MeshBuilder): void => {
        const leftIndex: number[] = [];
        for (const side of SIDES) {
            const index: number[] = [];
            for (const patch of rest) {
                patch.on(side).forEach((point, i) => {
                    if (side < 0 && patch.seam[i]) {
                        index.push(leftIndex[index.length]);
                        return;
                    }
                    const p = head.deform(point, NEUTRAL);
                    const place = head.toAvatar(p[0], p[1], p[2]);
                    const vertex = builder.vertex(place[0], place[1], place[2]);
                    index.push(vertex);
                    const [phi, t] = [patch.phi[i], patch.t[i]];
                    const [u, v] = skinUv(side, phi, t, p[0], p[1]);
                    builder.uvs[2 * vertex] = u;
                    builder.uvs[2 * vertex + 1] = v;
                    builder.shadeAt(
                        vertex,
                        throatShade(head, phi, t),
                        0,
                        0,
                        patch.outline[i] * edgeWidth(head, phi, t)
                    );
                    const onNeck = smoothstep(neck.from, neck.to, t);
                    builder.skinAt(vertex, [headBone], [1]);
                    if (onNeck > 0) {
                        figure.weightsAt(place[0], place[1], place[2], joints, weights);
                        mixHead(joints, weights, headBone, onNeck);
                        builder.skinAt(vertex, joints, weights);
                    }
                });
                const { quads } = patch;
                for (let q = 0; q < quads.length; q += 4)
                    builder.quad(
                        index[quads[q]],
                        index[quads[q + 1]],
                        index[quads[q + 2]],
                        index[quads[q + 3]],
                        side < 0
                    );
            }
            if (side > 0) leftIndex.push(...index);
        }
    };
    /** The same vertices in the same order, of which most stay where they are. */
    const move = (pose: FacePose, builder: PoseBuilder): void => {
        const { origin, scale } = head;
        const eyesMove = pose.left !== NEUTRAL.left || pose.right !== NEUTRAL.right;
        const moving = (eyesMove ? REACH.eyes : 0) | (pose.mouth !== NEUTRAL.mouth ? REACH.mouth : 0);
        for (const side of SIDES) {
            patches(pose, side).forEach((patch, k) => {
                const points = patch.on(side);
                const reach = patch === rest[k] ? patch.reach : undefined;
                for (let i = 0; i < points.length; i++) {
                    if (side < 0 && patch.seam[i]) continue;
                    if (reach && (reach[i] & moving) === 0) {
                        builder.stay(1);
                        continue;
                    }
                    const p = head.deform(points[i], pose);
                    builder.vertex(origin[0] + p[0] * scale, origin[1] + p[1] * scale, origin[2] + p[2] * scale);
                }
            });
        }
    };
    const build = (pose: FacePose, builder: PoseBuilder): void => (pose === NEUTRAL ? model(builder) : move(pose, builder));
    return posedMesh(['lids', 'mouth'], build, (positions, normals) => softenFace(head, positions, normals));
}

/** The jaw's shadow on the throat: light threshold −1 … 0. Ends before the cut, where the body's own shading takes over. */
function throatShade(head: AnimeHead, phi: number, t: number): number {
    const cut = head.cutRow;
    const down = smoothstep(cut - 6.2, cut - 5, t) * (1 - smoothstep(cut - 2.2, cut - 0.2, t));
    return -0.9 * down * lerp(1, 0.3, smoothstep(PI * 0.4, PI * 0.8, phi));
}

/** Outline at the jaw is thinner than on the skull, and fades on the neck so that the body's outline carries on. */
function edgeWidth(head: AnimeHead, phi: number, t: number): number {
    const cut = head.cutRow;
    // Behind the ear the jaw runs out into the neck without a line.
    const fold =
        smoothstep(cut - 6.5, cut - 5.5, t) *
        (1 - smoothstep(cut - 2, cut - 1, t)) *
        smoothstep(PI * 0.42, PI * 0.55, phi) *
        (1 - smoothstep(PI * 0.75, PI * 0.95, phi));
    return lerp(0.85, 1, smoothstep(PI * 0.5, PI * 0.7, phi)) * (1 - fold) * (1 - 0.35 * smoothstep(cut - 0.9, cut, t));
}

// Weights of the body, of which the share not on the neck goes to the head.
function mixHead(joints: number[], weights: number[], headBone: number, onNeck: number): void {
    const sum = weights[0] + weights[1] + weights[2] + weights[3] || 1;
    let at = -1;
    let least = 0;
    for (let k = 0; k < 4; k++) {
        weights[k] = (weights[k] / sum) * onNeck;
        if (joints[k] === headBone && weights[k] > 0) at = k;
        if (weights[k] < weights[least]) least = k;
    }
    if (at < 0) {
        at = least;
        joints[at] = headBone;
        weights[at] = 0;
    }
    weights[at] += 1 - onNeck;
}
