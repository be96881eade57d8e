import type { MeshBuilder, MeshData } from '../../geometry/mesh';
import { PI, lerp, smoothstep } from '../../geometry/scalar';
import type { AnimeHead } from './anime-head';
import { REACH } from './anime-head';
import { eyeLayer } from './eye-rings';
import { softenFace } from './face-normals';
import { frontUv, skinUv } from './face-uv';
import { layMouth } from './mouth-rings';
import type { EyePose, FacePose, MouthPose } from './pose';
import { NEUTRAL } from './pose';
import type { PoseBuilder } from './posed-mesh';
import { posedMesh } from './posed-mesh';
import type { Grid } from './skin-grid';
import { EYE, MOUTH, inside, layGrid } from './skin-grid';
import { Patch } from './skin-patch';

const SIDES = [1, -1] as const;

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
    const eyePatch = remember<EyePose, Patch>(eyeLayer(head, grid, at, plain.end));
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
                    const painted = patch.painted.get(i);
                    const [u, v] = painted ? frontUv(side * painted[0], painted[1]) : skinUv(side, phi, t, p[0], p[1]);
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
