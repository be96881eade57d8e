import type { SpringChain } from '../../avatar/avatar';
import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, sin, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { ribbon, type RibbonRow } from '../outfit/ribbon';
import type { PartResult } from '../part';

/** A loose end of cloth that hangs down from somewhere and swings: of a scarf, a sash. Metres. */
export interface HangingEnd {
    /** Prefix of its bones, which start with the part's file name. */
    name: string;
    /** Bone it hangs from. */
    parent: string;
    /** Where it leaves what holds it. */
    from: Vec3;
    length: number;
    /** Half its width above and below. */
    half: readonly [number, number];
    thick: number;
    /** Way its face looks, level, unit. */
    face: Vec3;
    /** How far out along `face` the body and the clothes reach at a height, measured from the middle of the body. */
    ground(y: number): number;
    /** How far aside it drifts down its length. @default 0 */
    drift?: number;
    /** How deep its folds are, metres. @default 0.4 × thick */
    gather?: number;
    /** Strands of a fringe. @default 0 */
    fringe?: number;
    /** Rows of the picture it takes: from, to. @default [0, 1] */
    v?: readonly [number, number];
    stiffness?: number;
    /** Collider groups. @default torso and legs */
    colliders?: string[];
}

/** Bones, springs and names of what swings, gathered while parts are made. */
export interface Swinging {
    bones: NonNullable<PartResult['bones']>;
    springs: SpringChain[];
    boneNames: string[];
}
export const swinging = (figure: BodyFigure): Swinging => ({ bones: [], springs: [], boneNames: figure.bones.map((b) => b.name) });

const ROWS = 9;
const JOINTS = 4;

/** Hangs an end; its bones go into `swing`. */
export function hangingEnd(mesh: MeshBuilder, figure: BodyFigure, swing: Swinging, end: HangingEnd): void {
    const { from, length, half, thick, face, ground, drift = 0, gather = 0.4 * thick, fringe = 0, v = [0, 1] } = end;
    const unit = figure.scale;
    const aside: Vec3 = [face[2], 0, -face[0]];
    // 1. It falls from what holds it, over what stands out below, and then straight down.
    const out0 = from[0] * face[0] + from[2] * face[2];
    const side0 = from[0] * aside[0] + from[2] * aside[2];
    let out = out0;
    const line = Array.from({ length: ROWS + 1 }, (_, i): Vec3 => {
        const t = i / ROWS;
        const y = from[1] - length * t;
        if (i) out = Math.max(ground(y) + 0.5 * thick + 0.003 * unit, out - (0.22 * length) / ROWS);
        const side = side0 + drift * t;
        return [face[0] * out + aside[0] * side, y, face[2] * out + aside[2] * side];
    });
    // 2. Its chain of bones.
    const first = swing.boneNames.length;
    const names = Array.from({ length: JOINTS }, (_, j) => `${end.name}-${j + 1}`);
    names.forEach((name, j) => {
        const at = lerp(0.12, 1, j / (JOINTS - 1)) * ROWS;
        const [a, b] = [line[Math.floor(at)], line[Math.min(ROWS, Math.floor(at) + 1)]];
        const s = at - Math.floor(at);
        swing.bones.push({ name, parent: j ? names[j - 1] : end.parent, position: [lerp(a[0], b[0], s), lerp(a[1], b[1], s), lerp(a[2], b[2], s)] });
    });
    swing.boneNames.push(...names);
    swing.springs.push({ name: end.name, joints: names, stiffness: end.stiffness ?? 0.8, drag: 0.45, gravityPower: 0.2, gravityDir: [0, -1, 0], hitRadius: 0.016 * unit, colliderGroups: end.colliders ?? ['torso', 'legs'] });
    const parent = figure.boneIndex(end.parent);
    const skin = (vertex: number, t: number): void => {
        const down = ((t - 0.12) / 0.88) * (JOINTS - 1);
        const j = clamp(Math.floor(down), 0, JOINTS - 2);
        const share = clamp(down - j);
        // A bone turns what lies below its head: half a step early, so that cloth bends between them.
        if (down <= 0) mesh.skinAt(vertex, [parent, first], [clamp(-down / 0.4 + 0.3), clamp(1 - (-down / 0.4 + 0.3))]);
        else mesh.skinAt(vertex, [j > 0 ? first + j - 1 : parent, first + j, first + Math.min(j + 1, JOINTS - 1)], [0.3 * (1 - share), 0.7 - 0.2 * share, 0.5 * share]);
    };
    // 3. The cloth.
    let t = 0;
    const put = (x: number, y: number, z: number, u: number, w: number, light: number): number => {
        const vertex = mesh.vertex(x, y, z, 0, 0, 0, u, w);
        mesh.shadeAt(vertex, light, 0, 0, t === 1 ? 0.5 : 0.9);
        skin(vertex, t);
        return vertex;
    };
    const rows = line.map((at, i): RibbonRow => {
        const s = i / ROWS;
        const wide = lerp(half[0], half[1], s);
        return { at, across: [aside[0] * wide, 0.04 * wide * (i === ROWS ? 1 : 0), aside[2] * wide], out: face, swell: 0.25 * thick, gather: gather * lerp(1.3, 0.35, s), v: lerp(v[0], v[1], s), light: i === 0 ? -0.4 : i === 1 ? -0.12 : 0 };
    });
    // The ribbon makes its vertices row by row: each is weighted by how far down it lies.
    ribbon(mesh, rows, {
        thick,
        put: (x, y, z, u, w, light) => {
            t = (w - v[0]) / (v[1] - v[0]);
            return put(x, y, z, u, w, light);
        }
    });
    // 4. The fringe.
    t = 1;
    const foot = line[ROWS];
    for (let k = 0; k < fringe; k++) {
        const s = lerp(-0.9, 0.9, k / (fringe - 1)) * half[1];
        const long = Math.max(0.03 * unit, half[1]) * (1 + 0.12 * sin(k * 2.7));
        const lean = 0.1 * s + 0.002 * unit * sin(k * 4.1);
        const radius = (0.95 * half[1]) / fringe;
        const rings = ([[-0.004 * unit, 0, 0.75], [-long * 0.35, 0.4, 1], [-long, 1, 0.55]] as const).map(([down, far, wide]) =>
            [0, 1, 2].map((q) => {
                const a = (q / 3) * TAU + TAU / 4;
                const across = s + lean * far + radius * wide * cos(a);
                const deep = radius * wide * sin(a);
                return put(foot[0] + aside[0] * across + face[0] * deep, foot[1] + down, foot[2] + aside[2] * across + face[2] * deep, 0.5, v[1] - 0.01, 0.1);
            })
        );
        for (let r = 0; r < 2; r++) for (let q = 0; q < 3; q++) mesh.quad(rings[r][q], rings[r][(q + 1) % 3], rings[r + 1][(q + 1) % 3], rings[r + 1][q], true);
        mesh.triangle(rings[2][0], rings[2][1], rings[2][2], true);
    }
}
