import type { MeshBuilder } from '../../geometry/mesh';
import { cos, hypot2, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { clothInk, foldedCloth, type Fold } from './cloth';
import { besideBody } from './drape';
import { footAt, shoulderWalk, STEP } from './shoulder-walk';

/** A hood's section from the seam at the neck outwards, in five kinds of rows. */
type Row =
    /** The roll beside the neck: metres along the shoulder, share of its height, whether it is lining. */
    | { roll: number; rise: number; lined: boolean }
    /** The bag: share of the way from the roll to its end, share of its bulk, depth of the fold there. */
    | { bag: number; bulk: number; fold: number };

const SECTION: readonly Row[] = [
    { roll: 0, rise: 0, lined: true }, { roll: 0, rise: 0.5, lined: true }, { roll: 0.003, rise: 0.86, lined: true },
    { roll: 0.003, rise: 0.86, lined: false }, { roll: 0.01, rise: 1.02, lined: false }, { roll: 0.019, rise: 1, lined: false }, { roll: 0.029, rise: 0.9, lined: false },
    { bag: 0.16, bulk: 0.86, fold: 1 }, { bag: 0.36, bulk: 1, fold: -0.5 }, { bag: 0.52, bulk: 1, fold: 0.8 }, { bag: 0.72, bulk: 1.08, fold: -0.4 },
    { bag: 0.9, bulk: 0.95, fold: 0 }, { bag: 1, bulk: 0.55, fold: 0 }, { bag: 0.98, bulk: 0.02, fold: 0 }
];
/** The first row of the outside; it lies where the lining ends. */
const CREST = 3;
/** Where the bag begins, metres along the shoulder on an adult. */
const ROLL_END = 0.03;

/** Height of the hood's seam round the neck over a place, metres: a V before, high behind. */
export function hoodSeam(figure: BodyFigure): (x: number, z: number) => number {
    const [low, high] = [1.204, 1.272].map((y) => figure.y(y));
    const middle = figure.neck.at(figure.y(1.26))[5];
    return (x, z) => {
        const back = 0.5 - (0.5 * (z - middle)) / (hypot2(x, z - middle) || 1);
        return lerp(low, high, pow(back, 0.62));
    };
}

/** The hood's picture: its outside in the left half, from one end round the neck to the other and from the roll to the bag's end; its lining in the right. */
export function hoodCloth(color: string, lining: string): Drawing {
    const folds: Fold[] = [];
    for (const side of [1, -1]) {
        const u = (x: number): number => 0.25 + side * x;
        folds.push(
            { points: [[u(0.15), 0.46], [u(0.11), 0.56], [u(0.06), 0.62], [u(0.005), 0.64]], width: 0.016, strength: 0.75 },
            { points: [[u(0.12), 0.44], [u(0.08), 0.5], [u(0.035), 0.525]], width: 0.012, strength: 0.6 },
            { points: [[u(0.155), 0.6], [u(0.12), 0.72], [u(0.07), 0.78], [u(0.02), 0.795]], width: 0.016, strength: 0.7 },
            { points: [[u(0.24), 0.42], [u(0.2), 0.5], [u(0.17), 0.53]], width: 0.012, strength: 0.5 }
        );
    }
    const base = clothInk(color);
    return foldedCloth(color, folds, 256, [
        // The casing of the drawstring is sewn along the edge.
        { op: 'stroke', path: polyPath([[0, 0.415], [0.5, 0.415]]), width: 0.006, paint: { kind: 'solid', ink: { lit: base.shade, shade: base.shade }, alpha: 0.8 } },
        { op: 'fill', path: polyPath([[0.5, 0], [1, 0], [1, 1], [0.5, 1]], true), paint: { kind: 'solid', ink: clothInk(lining) } }
    ]);
}

/** Where a cord leaves the hood on the left side, and the way out of the cloth. */
export interface HoodEyelet {
    at: Vec3;
    out: Vec3;
}

/**
 * A hood thrown back: a soft roll round the neck, open in a V before, that falls in folds into a bag behind. Its
 * underside, on the shoulders, is left open. `clearance` is that of the cloth it lies on, metres; lengths inside are
 * the adult female's.
 */
export function hood(mesh: MeshBuilder, figure: BodyFigure, clearance: number): HoodEyelet {
    const unit = figure.scale;
    const AROUND = 38;
    const OPEN = 0.022;
    const weightTop = figure.y(1.275);
    const seam = hoodSeam(figure);
    const neck = figure.neckSection(figure.y(1.29));
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const rings: number[][] = [];
    let eyelet: HoodEyelet = { at: [0, 0, 0], out: [0, 0, 1] };
    let nearest = Infinity;
    for (let j = 0; j <= AROUND; j++) {
        const angle = lerp(OPEN, TAU - OPEN, j / AROUND);
        const s = sin(angle);
        const c = cos(angle);
        const back = (1 - c) / 2;
        const behind = smoothstep(0.45, 0.95, back);
        const throat = pow((1 + c) / 2, 5);
        const base = seam(s, neck.cz + c);
        const rise = lerp(lerp(0.02, 0.041, smoothstep(0.4, 1, back)), 0.016, throat) * unit;
        const bulk = lerp(lerp(0.019, 0.044, behind), 0.013, throat) * unit;
        const length = lerp(lerp(0.058, 0.165, behind), 0.04, throat) * unit;
        const depth = c > 0 ? neck.front : neck.back;
        const r = 1 / Math.sqrt((s * s) / (neck.rx * neck.rx) + (c * c) / (depth * depth)) + 0.006 * unit;
        const from: Vec3 = [s * r, base, neck.cz + c * r];
        const feet = shoulderWalk(figure, from, [s, 0, c], length, clearance);
        // Behind, the bag hangs straight down: walks from the nape would cross in the hollow of the spine.
        const hangs = smoothstep(0.42, 0.92, back);
        if (hangs > 0)
            feet.forEach(({ at, up }, i) => {
                const fall = i * STEP * unit;
                const x = from[0] + s * 0.6 * fall * (1 - (0.4 * fall) / length);
                const y = base - 0.95 * fall;
                const drop = [x, y, Math.min(from[2], besideBody(figure, x, y, clearance, -1))];
                for (let k = 0; k < 3; k++) at[k] = lerp(at[k], drop[k], hangs);
                const out = [0.5 * s, 0.25, c];
                for (let k = 0; k < 3; k++) up[k] = lerp(up[k], out[k], hangs);
            });
        rings.push(SECTION.map((row, q) => {
            const along = 'roll' in row ? row.roll * unit : lerp(ROLL_END * unit, length, row.bag);
            const foot = footAt(feet, along, unit);
            // The roll stands up more than the shoulder's slope would have it.
            const upright = 'roll' in row ? lerp(0.5, 1.5, hangs) * (1 - throat) : 0.2 * behind * (1 - row.bag);
            const up = [0, 1, 2].map((k) => foot.up[k] + (k === 1 ? upright : 0));
            const l = Math.sqrt(up[0] * up[0] + up[1] * up[1] + up[2] * up[2]) || 1;
            // The lining starts on the skin, so that nothing shows between it and the neck.
            const height = 'roll' in row ? (row.rise ? row.rise * rise : 0.003 * unit - clearance) : lerp(lerp(0.7 * rise, bulk, smoothstep(0, 0.4, row.bag)), bulk, behind * row.bag) * row.bulk - row.fold * 0.007 * unit * behind;
            const at = [0, 1, 2].map((k) => foot.at[k] + (up[k] / l) * height) as Vec3;
            const lined = 'roll' in row && row.lined;
            const i = mesh.vertex(at[0], at[1], at[2], 0, 0, 0, lined ? 0.75 : 0.01 + (0.48 * j) / AROUND, q / (SECTION.length - 1));
            figure.weightsAt(at[0], Math.min(at[1], weightTop), at[2], joints, weights);
            mesh.skinAt(i, joints, weights);
            const dark = lined ? 0.5 * (1 - Math.max(0, row.rise)) + 0.1 : 'bag' in row ? Math.max(0, row.fold) * 0.3 * behind + (row.bulk < 0.5 ? 0.5 : 0) : 0;
            mesh.shadeAt(i, -dark);
            const off = Math.abs(angle - 0.42) + ('roll' in row && !row.lined ? Math.abs(row.roll - 0.019) * 100 : 9);
            if (off < nearest) {
                nearest = off;
                eyelet = { at, out: up.map((v) => v / l) as Vec3 };
            }
            return i;
        }));
    }
    const n = SECTION.length;
    for (let j = 0; j < AROUND; j++)
        for (let q = 0; q < n - 1; q++) if (q !== CREST - 1) mesh.quad(rings[j][q], rings[j][q + 1], rings[j + 1][q + 1], rings[j + 1][q]);
    for (let q = 1; q < n - 1; q++) {
        if (q === CREST - 1) continue;
        mesh.triangle(rings[0][0], rings[0][q + 1], rings[0][q]);
        mesh.triangle(rings[AROUND][0], rings[AROUND][q], rings[AROUND][q + 1]);
    }
    return eyelet;
}
