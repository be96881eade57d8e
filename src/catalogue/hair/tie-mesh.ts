import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin, TAU } from '../../geometry/scalar';
import { bowMesh, tailFrame } from '../ornament/bow-mesh';
import { ground, inFrame, type Frame } from '../ornament/seat';
import type { BuildContext } from '../part';
import { add3, cross, square } from './curve';
import { unit, type V3 } from './scalp';
import type { Tie } from './tie';

/** A bow's loop as a multiple of the ring it is tied round, and the longest it gets; head units. */
const BOW = 3.7;
const LONGEST = 0.26;
/** Where on the picture of a bow's cloth no crease runs. */
const SMOOTH = [0.93, 0.47] as const;

/** What ties were made, and which chain each vertex goes with: whole (`''` the head) or as it lies along one. */
export interface TieMesh {
    mesh: MeshBuilder;
    held: { chain: string; at: V3 }[];
}

/** Makes the ties of a hairstyle. Head space. */
export function tieMesh(context: BuildContext, ties: readonly Tie[], style: string): TieMesh {
    const mesh = new MeshBuilder();
    const held: TieMesh['held'] = [];
    for (const tie of ties) {
        const frame = frontOf(tie);
        if (style === 'scrunchie') scrunchie(mesh, tie);
        else if (style === 'tube') cuff(mesh, tie);
        else if (style !== 'none') band(mesh, tie);
        const whole = { chain: tie.chain ?? '', at: tie.center };
        if (style === 'bobbles') bobbles(mesh, frame, tie.ring);
        if (style === 'bow') {
            const size = Math.min(LONGEST, BOW * tie.ring);
            const bow = outOfHair(context, frame, size);
            // Between the way the bow looks and away from the head, or its tails would run into the hair beside it.
            const [x, , z] = unit([bow.at[0], 0, bow.at[2] - context.head.skull.center[2]]);
            const fall = tailFrame(bow, size, [bow.out[0] + x, 0, bow.out[2] + z]);
            const { tail } = tie;
            bowMesh(mesh, bow, {
                size, tails: 1.25, perk: 10, fall, rest: ground(context, fall, 0.5, 0.3),
                made: (vertex, at, down) => { if (tail && down > 0.15) held[vertex] = { chain: tail, at }; }
            });
        }
        for (let i = 0; i < mesh.count; i++) held[i] ??= whole;
    }
    return { mesh, held };
}

/** Where a bow is tied: on the ring, leaning over the hair that leaves it, its loops across the hair. */
function frontOf({ center, axis, ring, tube, front = [0, 1, 0], lean = 0.3 }: Tie): Frame {
    const A = unit(axis);
    const side = unit(square(front, A));
    const out = unit(add3([0, 0, 0], side, 1, A, lean));
    let right = cross(A, side);
    // Whichever way the hair leaves, the bow's left is on the left, or above.
    const way = Math.abs(right[0]) > 0.5 ? right[0] : right[1];
    if (way < 0) right = [-right[0], -right[1], -right[2]];
    return { at: add3(center, side, ring + 0.2 * tube, A, 0.1 * lean * ring), right, up: cross(out, right), out };
}

/** Lifts a bow where the hair beside its tie stands higher than the tie. */
function outOfHair(context: BuildContext, frame: Frame, size: number): Frame {
    const height = ground(context, frame, 1.5 * size, 0.5 * size);
    const over = [-0.6, -0.25, 0, 0.25, 0.6].map((x) => height(x * size, 0) ?? 0).sort((a, b) => a - b);
    return { ...frame, at: add3(frame.at, frame.out, clamp(over[3], 0, 0.35 * size), frame.up, 0) };
}

/** Rings of a torus: how far each of its points lies out of the ring and along the hair. */
function torus(mesh: MeshBuilder, { center, axis, ring }: Tie, major: number, minor: number, section: (i: number, angle: number) => readonly [out: number, along: number, light: number]): void {
    const A = unit(axis);
    const X = cross(A, Math.abs(A[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]);
    const Y = cross(A, X);
    const ids = Array.from({ length: major }, (_, i) => {
        const a = (i / major) * TAU;
        const out: V3 = [X[0] * cos(a) + Y[0] * sin(a), X[1] * cos(a) + Y[1] * sin(a), X[2] * cos(a) + Y[2] * sin(a)];
        return Array.from({ length: minor }, (_, j) => {
            const [far, along, light] = section(i, (j / minor) * TAU);
            const q = add3(center, out, ring + far, A, along);
            const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, ...SMOOTH);
            mesh.shadeAt(v, light, 0, 0, 0.9);
            return v;
        });
    });
    for (let i = 0; i < major; i++)
        for (let j = 0; j < minor; j++) {
            const [a, b] = [ids[i], ids[(i + 1) % major]];
            mesh.quad(a[j], b[j], b[(j + 1) % minor], a[(j + 1) % minor]);
        }
}

const band = (mesh: MeshBuilder, tie: Tie): void => torus(mesh, tie, 14, 6, (_, a) => [cos(a) * tie.tube * 0.62, sin(a) * tie.tube * 0.75, 0]);

/** Half the length of a cuff and its thickness, as multiples of the ring. */
const CUFF = { length: 0.62, thick: 0.26 };

/** A stiff cuff, square at its edges, that begins at the tie and holds the hair beyond it together. */
function cuff(mesh: MeshBuilder, tie: Tie): void {
    const squared = (x: number): number => Math.sign(x) * Math.sqrt(Math.abs(x));
    const center = add3(tie.center, unit(tie.axis), 0.5 * CUFF.length * tie.ring, [0, 0, 0], 0);
    torus(mesh, { ...tie, center, ring: 1.12 * tie.ring }, 16, 8, (_, a) => [squared(cos(a)) * CUFF.thick * tie.ring, squared(sin(a)) * CUFF.length * tie.ring, 0]);
}

/** Gathered cloth: full pleats with valleys between, no two alike. */
function scrunchie(mesh: MeshBuilder, tie: Tie): void {
    torus(mesh, tie, 18, 7, (i, a) => {
        const ridge = i % 2 === 0;
        const full = (ridge ? 1.32 + 0.16 * sin(i * 2.3) : 0.84) * tie.tube;
        // Ridges lean to and fro along the hair.
        const lean = ridge ? 0.3 * tie.tube * sin(i * 1.7 + 0.6) : 0;
        return [cos(a) * full, sin(a) * full * 1.2 + lean, ridge ? 0 : -0.28 * clamp(0.4 + cos(a))];
    });
}

/** Two balls side by side. */
function bobbles(mesh: MeshBuilder, frame: Frame, ring: number): void {
    const radius = 0.82 * ring;
    for (const side of [1, -1]) {
        const rows: number[][] = [];
        const put = (x: number, y: number, z: number): number => {
            const q = inFrame(frame, side * 1.02 * radius + radius * x, radius * y, radius * (0.55 + z));
            return mesh.vertex(q[0], q[1], q[2], 0, 0, 0, ...SMOOTH);
        };
        for (let r = 1; r < 6; r++) {
            const a = lerp(0, PI, r / 6);
            rows.push(Array.from({ length: 10 }, (_, k) => put(sin(a) * cos((k / 10) * TAU), sin(a) * sin((k / 10) * TAU), cos(a))));
        }
        const [near, far] = [put(0, 0, 1), put(0, 0, -1)];
        for (let k = 0; k < 10; k++) {
            const n = (k + 1) % 10;
            mesh.triangle(near, rows[0][k], rows[0][n]);
            for (let r = 0; r + 1 < rows.length; r++) mesh.quad(rows[r][k], rows[r + 1][k], rows[r + 1][n], rows[r][n]);
            mesh.triangle(far, rows[rows.length - 1][n], rows[rows.length - 1][k]);
        }
    }
}
