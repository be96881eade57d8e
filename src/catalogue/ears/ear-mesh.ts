import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import type { Random } from '../../geometry/random';
import { add3, cross, frameAt, mix3, sampleCurve, square, type Frames } from '../hair/curve';
import { Scalp, unit, type V3 } from '../hair/scalp';
import { Sculptor } from '../hair/sculptor';
import { BANDS } from './ear-drawing';
import type { EarShape, Tuft } from './ear-shape';

/** How an ear is worn. */
export interface EarWear {
    /** Times its usual size. */
    size: number;
    /** Degrees its tip leans outwards beyond its usual place. */
    spread: number;
    /** Times the usual distance from the crown. */
    distance: number;
    /** Length and width of its tufts, 0 = none. */
    fluff: number;
    /** How far hair thicker than usual raises it, head heights. */
    lift: number;
}

/** Share of the ear that stays with the skull when it twitches. */
const ROOT = 0.12;
/** How deep the root stands in the skull, in head heights. */
const SUNK = 0.02;
/** Samples of the middle line. */
const SAMPLES = 28;

/** Points of a cross section: across −1 … 1; forward as shares of the hollow's depth (front) or the bulge (back). */
const FRONT = [[-1, 0], [-0.9, 0.24], [-0.66, -0.42], [-0.25, -0.95], [0.25, -0.95], [0.66, -0.42], [0.9, 0.24], [1, 0]] as const;
const BACK = [[0.74, -0.64], [0.28, -0.97], [-0.28, -0.97], [-0.74, -0.64]] as const;

/** A pair of ears, in head space. */
export interface EarPair {
    mesh: MeshBuilder;
    /** Bones as [name, parent, place in head space], parents first; `boneNames` is what the mesh's joints index. */
    bones: (readonly [name: string, parent: string, place: V3])[];
    boneNames: string[];
}

/** Builds both ears from the shapes of the left and the right one; bones are called `<name>-left`, `<name>-left-tip`, … */
export function earPair(name: string, shapes: readonly [left: EarShape, right: EarShape], wear: EarWear, scalp: Scalp, random: Random, detail: number): EarPair {
    const sculptor = new Sculptor(scalp, random);
    const { mesh } = sculptor;
    const boneNames = ['head'];
    const bones: EarPair['bones'] = [];

    for (const side of [1, -1] as const) {
        const shape = shapes[side > 0 ? 0 : 1];
        const joints = shape.joints ?? 2;
        // 1. The middle line, standing on the scalp: made for the left ear and mirrored.
        const middle = middleLine(shape, wear, scalp);
        const flip = (p: V3): V3 => [side * p[0], p[1], p[2]];
        const half = shape.halfWidth * wear.size;
        const hollow = shape.hollow ?? 0.42;
        const bulge = shape.back ?? 0.62;
        const rootBack = shape.rootBack ?? 0.2;
        /** A place by shares of the local half width across, along, and forward. */
        const at = (across: number, t: number, forward: number): V3 => {
            const { q, T, N } = frameAt(middle.points, middle.frames, clamp(t, 0, 0.9999));
            const B = cross(T, N);
            const [inner, outer] = shape.edge(clamp(t));
            const w = half * (across < 0 ? inner : outer);
            const mean = half * 0.5 * (inner + outer);
            // Below the root it goes straight on into the head.
            const below = Math.min(0, t) * shape.length * wear.size;
            return add3(add3(q, B, across * w, N, forward * mean), T, below, T, 0);
        };
        const first = boneNames.length;
        const chain = ['', '-mid', '-tip'].filter((suffix) => joints === 3 || suffix !== '-mid').map((suffix) => `${name}-${side > 0 ? 'left' : 'right'}${suffix}`);
        const places = joints === 3 ? [0.08, 0.5, 0.96] : [0.08, 0.96];
        chain.forEach((bone, i) => bones.push([bone, i ? chain[i - 1] : 'head', flip(at(0, places[i], 0))]));
        boneNames.push(...chain);
        const skin = (v: number, t: number): void => {
            const a = smoothstep(ROOT, 0.45, t);
            const b = joints === 3 ? smoothstep(0.4, 0.75, t) : 0;
            mesh.skinAt(v, [0, first, first + 1], [1 - a, a * (1 - b), a * b]);
        };
        const put = (p: V3, u: number, t: number, light: number, line: number): number => {
            const [x, y, z] = flip(p);
            const v = mesh.vertex(x, y, z, 0, 0, 0, u, clamp(t));
            mesh.shadeAt(v, light, 0, 0, line);
            // A direction, but no ring of light on it: ears are matt.
            mesh.strandAt(v, 0, 0, 0, 0.4);
            sculptor.chainOf[v] = -1;
            skin(v, t);
            return v;
        };

        // 2. The shell: hollow in front, a rolled rim, round behind.
        const count = Math.max(5, Math.round((shape.rings ?? 8) * detail));
        let before: number[] = [];
        for (let r = 0; r < count; r++) {
            // Closer towards the tip, where the outline turns.
            const x = r / count;
            const t = shape.round ? 0.985 * sin((PI / 2) * x) : 0.985 * (1 - (1 - x) * (1 - 0.25 * x));
            // The hollow opens out of the root and closes towards the tip.
            const deep = hollow * (0.55 + 0.45 * smoothstep(0, 0.2, t)) * (1 - 0.5 * t);
            const round = Math.max(bulge * (1 - 0.35 * t) + rootBack * (1 - smoothstep(0, 0.35, t)), deep + 0.12);
            const rim = 0.16 + 0.04 * (1 - t);
            const ring: number[] = [];
            const place = (x: number, z: number, u: number, light: number, line: number): void => {
                const p = at(x, t, z);
                ring.push(put(r ? p : sink(p, at(x, -0.4, z), scalp), u, t, light, line));
            };
            for (const [x, z] of FRONT) {
                const edge = Math.abs(x) === 1;
                const onRim = Math.abs(x) > 0.8;
                place(x, z > 0 ? rim : z * deep, lerp(BANDS.hollow[0], BANDS.hollow[1], 0.5 + 0.5 * x), onRim ? 0 : -0.16 - 0.16 * (1 - t), edge ? 1 : onRim ? 0.35 : 0);
            }
            for (const [x, z] of BACK) place(x, z * round, lerp(BANDS.back[1], BANDS.back[0], 0.5 + 0.5 * x), -0.02, 0.85);
            // The edge by the crown again, where the picture's other end meets the first.
            place(-1, 0, BANDS.back[1], 0, 1);
            if (r) for (let k = 0; k < ring.length - 1; k++) mesh.quad(before[k], before[k + 1], ring[k + 1], ring[k], side < 0);
            before = ring;
        }
        const end = at(0, 1, 0);
        const tips = [BANDS.hollow, BANDS.back].map(([a, b]) => put(end, (a + b) / 2, 1, 0, 0.5));
        for (let k = 0; k < before.length - 1; k++) mesh.triangle(before[k], before[k + 1], tips[k < FRONT.length - 1 ? 0 : 1], side < 0);

        // 3. Tufts.
        if (wear.fluff > 0.05) for (const tuft of shape.tufts) addTuft(tuft);
        function addTuft(tuft: Tuft): void {
            const from = mesh.count;
            const reach = tuft.outer ? 0.7 + 0.3 * wear.fluff : wear.fluff;
            const wobble = 0.05 * (random() - 0.5);
            const points = tuft.points.map(([x, t, z]): V3 => flip(at(x + (t > 0.1 ? wobble : 0), t > 0 ? t * reach : t, z)));
            const { N } = frameAt(middle.points, middle.frames, clamp(tuft.points[1][1], 0, 0.9999));
            const facing = flip(N);
            sculptor.strand(points, {
                width: tuft.width * half * (0.6 + 0.4 * Math.min(1.3, wear.fluff)), root: 0.6, belly: 0.32, sharp: 1.15, section: 'mid', thickness: 0.4, highlight: 0, outline: 0.55, ambient: 0.03, mass: 0,
                rings: 4, samples: 12, facing: () => facing
            });
            const [low, high] = tuft.outer ? BANDS.back : BANDS.fluff;
            const [t0, t1] = [tuft.points[0][1], tuft.points[tuft.points.length - 1][1] * reach];
            for (let v = from; v < mesh.count; v++) {
                const t = mesh.uvs[2 * v + 1];
                mesh.uvs[2 * v] = lerp(low + 0.01, high - 0.01, clamp(mesh.uvs[2 * v]));
                if (tuft.outer) mesh.uvs[2 * v + 1] = 0.1 + 0.2 * t;
                skin(v, lerp(t0, t1, t));
            }
        }
    }
    return { mesh, bones, boneNames };
}

/** The line the ear is built round, with the directions its hollow looks in. Left ear, head space. */
function middleLine(shape: EarShape, wear: EarWear, scalp: Scalp): { points: V3[]; frames: Frames } {
    const [azimuth, s] = shape.root;
    const base = scalp.point(azimuth, Math.min(0.95, s * wear.distance), -0.012);
    // What hangs is lifted away from the head: turned the other way, for its tip is below.
    const lean = wear.spread * (PI / 180) * (shape.hangs ? -1 : 1);
    const [ux, uy, uz] = unit(shape.up);
    // Leaning turns it outwards about the head's front axis.
    const up: V3 = [ux * cos(lean) + uy * sin(lean), uy * cos(lean) - ux * sin(lean), uz];
    const ahead = unit(square(unit(shape.ahead), up));
    const out = cross(up, ahead);
    const length = shape.length * wear.size;
    const place = ([a, b, c]: V3): V3 => add3(add3(base, out, length * a, up, length * b + wear.lift), ahead, length * c, ahead, 0);
    const points = sampleCurve((shape.axis ?? [[0, 0, 0], [0, 0.5, -0.01], [0.02, 1, 0]]).map(place), SAMPLES);
    const frames: Frames = { tangent: [], normal: [], side: [] };
    points.forEach((_, i) => {
        const a = points[Math.max(0, i - 1)];
        const b = points[Math.min(SAMPLES, i + 1)];
        const T = unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
        // Carried along, so that an ear that folds over hides its hollow.
        const N = unit(square(i ? frames.normal[i - 1] : ahead, T));
        frames.tangent.push(T);
        frames.normal.push(N);
        frames.side.push(cross(T, N));
    });
    return { points, frames };
}

/** Moves a point of the root along the ear towards `below`, or else inwards, until it lies in the skull: no ear stands on air however it leans. */
function sink(p: V3, below: V3, { center, radii }: Scalp): V3 {
    for (const to of [below, center])
        for (let step = 0; step <= 16; step++) {
            const q = mix3(p, to, step / 16);
            let sum = 0;
            for (let d = 0; d < 3; d++) sum += ((q[d] - center[d]) / (radii[d] - SUNK)) * ((q[d] - center[d]) / (radii[d] - SUNK));
            if (sum <= 1) return q;
        }
    return center;
}
