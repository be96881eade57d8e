import { DEGREES, PI, bell, clamp, cos, lerp, pow, sin, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { Figure } from '../../rig/figure';
import type { Presentation } from '../part';
import type { Vec2 } from './curves';
import { splineRow } from './curves';
import type { EyeOptions, FaceOptions, FaceShape } from './face-shape';
import { faceShape } from './face-shape';
import type { HeadShape } from './head-shape';
import { moveLowerFace } from './lower-face';
import type { LipLines } from './lips';
import { lipLines } from './lips';
import type { EyePose, FacePose, MouthPose } from './pose';

/**
 * One profile row: the front point (y, z), the side point (x, y, z), the back point (y, z), the superellipse exponents
 * of the front and back quarters, and how late along the quarter the row climbs from the front's height to the side's.
 * Rows tilt (front low, side high), so that the jaw line and the neck's top are single rows.
 */
type ProfileRow = [
    frontY: number,
    frontZ: number,
    sideX: number,
    sideY: number,
    sideZ: number,
    backY: number,
    backZ: number,
    frontExponent: number,
    backExponent: number,
    climb: number
];

/** Rows from the crown to the skull's equator. */
const CROWN_ROWS = 6;
const SKULL = { x: 0.374, y: 0.44, front: 0.442, back: 0.44, centerY: 0.56, centerZ: -0.03 };
/** Where the neck's axis stands in head space. */
const NECK_Z = -0.078;
/** The head's skin reaches this far below the cut, flush on the body's neck, metres. */
export const NECK_OVERLAP = 0.004;

/** Forehead to chin, then the underside of the jaw. Measured on front and side drawings, then tuned by eye. */
const FACE_ROWS: readonly ProfileRow[] = [
    [0.5, 0.411, 0.372, 0.5, -0.03, 0.49, -0.472, 2.25, 2.1, 2],
    [0.45, 0.404, 0.366, 0.45, -0.03, 0.43, -0.472, 2.42, 2.1, 2],
    [0.4, 0.394, 0.357, 0.4, -0.03, 0.37, -0.462, 2.48, 2.1, 2],
    [0.34, 0.392, 0.347, 0.35, -0.03, 0.31, -0.442, 2.42, 2.1, 2],
    [0.28, 0.395, 0.335, 0.3, -0.03, 0.26, -0.41, 2.28, 2.1, 2],
    [0.22, 0.395, 0.324, 0.245, -0.03, 0.21, -0.37, 2.15, 2.1, 2],
    [0.16, 0.39, 0.306, 0.2, -0.03, 0.17, -0.33, 2.05, 2.1, 2],
    [0.1, 0.38, 0.284, 0.158, -0.025, 0.13, -0.29, 2.05, 2.1, 2],
    [0.052, 0.366, 0.256, 0.124, -0.02, 0.1, -0.26, 2, 2.1, 2],
    [0.016, 0.346, 0.22, 0.1, -0.015, 0.07, -0.24, 1.9, 2.1, 1.95],
    [-0.006, 0.3, 0.175, 0.088, -0.02, 0.04, -0.225, 1.8, 2.1, 1.9],
    [0.01, 0.22, 0.138, 0.08, -0.03, 0.01, -0.215, 1.9, 2, 2],
    [0.016, 0.12, 0.122, 0.045, -0.06, -0.03, -0.205, 2, 2, 2]
];
/** Rows counted from the crown at which the neck begins to take over from the jaw. */
const JAW_END = CROWN_ROWS + 11;
const NECK_START = CROWN_ROWS + 14;

/** The neck in head space: half width, front and back from the axis at `cz`, as a function of height. */
export type NeckSection = (y: number) => { rx: number; front: number; back: number; cz: number };

/** The lids of one eye as control curves from the inner to the outer corner, head space, front view. */
export interface Lids {
    upper: Vec2[];
    lower: Vec2[];
}

/**
 * An anime head as an analytic surface P(φ, t): t runs down the profile rows, φ from the middle of the face (0) over the
 * side (π/2) to the middle of the back (π). Soft bumps add nose, lips, chin, sockets and cheeks. Everything drawn on the
 * face is placed on this surface by its front view, so no part can drift off it.
 */
export class AnimeHead implements HeadShape {
    readonly scale: number;
    readonly origin: [number, number, number];
    readonly eye: HeadShape['eye'];
    readonly nose: [number, number, number];
    readonly ear: [number, number, number];
    readonly skull: HeadShape['skull'];
    /** Height of the cut to the body, head space. */
    readonly neckCut: number;
    /** Last row: the end of the neck. */
    readonly lastRow: number;
    /** Row at which the neck meets the body. */
    readonly cutRow: number;

    private readonly rows: ProfileRow[] = [];
    private readonly row: number[] = [];
    private readonly seeds: Vec2[][] = [];
    private readonly located = new Map<number, Map<number, Vec2>>();

    constructor(
        readonly figure: Figure,
        readonly shape: FaceShape,
        readonly presentation: Presentation
    ) {
        this.scale = figure.headHeight;
        const atCut = figure.neckSection(figure.neckCutY);
        this.origin = [0, figure.chinY, atCut.cz - NECK_Z * this.scale];
        this.neckCut = (figure.neckCutY - figure.chinY) / this.scale;
        this.layRows();
        this.lastRow = this.rows.length - 1;
        this.cutRow = this.lastRow - 1;
        this.sowSeeds();

        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight, noseY } = shape;
        this.eye = { x: eyeX, y: eyeY, halfWidth: eyeHalfWidth, halfHeight: eyeHalfHeight };
        this.nose = this.at(0, noseY);
        this.ear = [0.352 * this.breadth, eyeY - 0.02, -0.075];
        this.skull = {
            center: [0, SKULL.centerY, SKULL.centerZ],
            radii: [SKULL.x * this.breadth, SKULL.y, (SKULL.front + SKULL.back) / 2]
        };
    }

    toAvatar(x: number, y: number, z: number): [number, number, number] {
        return [this.origin[0] + x * this.scale, this.origin[1] + y * this.scale, this.origin[2] + z * this.scale];
    }

    toHead(x: number, y: number, z: number): [number, number, number] {
        return [
            (x - this.origin[0]) / this.scale,
            (y - this.origin[1]) / this.scale,
            (z - this.origin[2]) / this.scale
        ];
    }

    /** The neck in head space. */
    neckSection(y: number): { rx: number; front: number; back: number; cz: number } {
        const s = this.figure.neckSection(this.origin[1] + y * this.scale);
        return {
            rx: s.rx / this.scale,
            front: s.front / this.scale,
            back: s.back / this.scale,
            cz: (s.cz - this.origin[2]) / this.scale
        };
    }

    /** A chibi's head is broader for its height. */
    private get breadth(): number {
        return this.presentation === 'chibi' ? 1.06 : 1;
    }

    private layRows(): void {
        const { jaw, squareness, chinLength, flatness } = this.shape;
        const { rows } = this;
        const breadth = this.breadth;
        for (let k = 0; k <= CROWN_ROWS; k++) {
            const c = cos((k / CROWN_ROWS) * 90 * DEGREES);
            const s = sin((k / CROWN_ROWS) * 90 * DEGREES);
            const y = SKULL.centerY + SKULL.y * c;
            const z = SKULL.centerZ;
            rows.push([y, z + SKULL.front * s, SKULL.x * breadth * s, y, z, y, z - SKULL.back * s, 2.15, 2.1, 2]);
        }
        const top = this.neckSection(Math.max(this.neckCut, -0.02));
        for (const source of FACE_ROWS) {
            const row = source.slice() as ProfileRow;
            const k = rows.length;
            const lower = smoothstep(0.45, 0.15, source[0]) * (k < JAW_END ? smoothstep(-0.02, 0.02, source[0]) : 0);
            row[2] *= lerp(1, jaw, lower) * (k <= JAW_END ? breadth : 1);
            // Square jaws: wider low rows, their corners lower, and a boxier front.
            const corner = squareness * smoothstep(0.24, 0.08, source[0]) * (k <= JAW_END ? 1 : 0);
            row[2] *= 1 + 0.075 * corner;
            row[3] -= 0.03 * corner;
            row[7] += 0.32 * corner;
            // The bigger the eyes, the flatter the face that carries them: a round one would hide the far eye.
            row[7] += flatness * smoothstep(0.1, 0.26, source[0]) * smoothstep(0.6, 0.48, source[0]);
            if (this.presentation === 'chibi') {
                // A baby's face: full low cheeks and almost no jaw corner.
                const full = smoothstep(0.42, 0.2, source[0]) * smoothstep(0.0, 0.08, source[0]);
                row[2] *= 1 + 0.03 * full;
                const low = smoothstep(0.34, 0.06, source[0]) * (k <= JAW_END ? 1 : 0);
                row[7] += 0.38 * low;
                row[1] -= 0.022 * low;
            }
            const longer =
                chinLength * smoothstep(0.32, 0.02, source[0]) * (1 - smoothstep(JAW_END + 0.5, NECK_START, k));
            row[0] -= longer;
            row[3] -= longer * 0.6;
            rows.push(row);
        }
        // The throat and nape reach for whatever neck the body has.
        const neckBack = top.cz - top.back;
        const neckFront = top.cz + top.front;
        for (let k = JAW_END - 3; k < rows.length; k++) {
            const row = rows[k];
            row[6] = Math.min(row[6], lerp(row[6], neckBack, smoothstep(JAW_END - 4, NECK_START - 2, k)));
        }
        const [chin, throat, under] = [rows[JAW_END], rows[JAW_END + 1], rows[JAW_END + 2]];
        chin[2] = Math.max(chin[2], top.rx + 0.03);
        throat[2] = top.rx + 0.018;
        throat[6] = lerp(throat[6], neckBack, 0.7);
        under[1] = Math.max(0.1, neckFront + 0.05);
        under[2] = top.rx + 0.006;
        under[4] = lerp(-0.05, top.cz, 0.5);
        under[6] = neckBack;
        under[5] = Math.max(-0.03, 0.35 * this.neckCut);
        const rest = -this.neckCut;
        const tilt: [number, number, number][] = [
            [-0.2 * rest - 0.012, -0.14 * rest, -0.55 * rest],
            [-0.62 * rest, -0.6 * rest, -0.78 * rest],
            [-rest, -rest, -rest],
            [-rest - NECK_OVERLAP / this.scale, -rest - NECK_OVERLAP / this.scale, -rest - NECK_OVERLAP / this.scale]
        ];
        tilt.forEach(([front, side, back], i) => {
            // 0.15 mm proud below the cut, so that the body's own skin cannot flicker through.
            const proud = i === 3 ? 0.00015 / this.scale : 0;
            const f = this.neckSection(front);
            const s = this.neckSection(side);
            const b = this.neckSection(back);
            rows.push([front, f.cz + f.front + proud, s.rx + proud, side, s.cz, back, b.cz - b.back - proud, 2, 2, 2]);
        });
    }

    /** The surface before the bumps. */
    private base(phi: number, t: number): Vec3 {
        const row = splineRow(this.rows, clamp(t, 0, this.lastRow), this.row);
        const s = Math.max(sin(phi), 0);
        const c = Math.abs(cos(phi));
        const front = phi <= PI / 2;
        const n = front ? row[7] : row[8];
        const up = pow(s, row[9]);
        const y = front ? row[0] : row[5];
        const z = front ? row[1] : row[6];
        return [row[2] * pow(s, 2 / n), lerp(y, row[3], up), row[4] + (z - row[4]) * pow(c, 2 / n)];
    }

    /** Left half of the surface (x ≥ 0), head space. φ 0 … π from face to back, t in rows from the crown. */
    surface(phi: number, t: number): Vec3 {
        const p = this.base(phi, t);
        const x = p[0];
        const y = p[1];
        const front = smoothstep(0.05, 0.2, p[2]);
        if (front === 0) return p;
        const { noseY, eyeX, eyeY, mouthY, nose, cheek, chinLength, chinWidth } = this.shape;
        // Nose: a ridge from between the eyes to the tip, and a quick return below it.
        const bridge = eyeY + 0.01;
        const along = clamp((bridge - y) / (bridge - noseY));
        const ridge = y > noseY ? pow(along, 1.5) : smoothstep(noseY - 0.044, noseY - 0.002, y);
        let z = 0.044 * nose * ridge * bump(x, y > noseY ? lerp(0.02, 0.024, along) : 0.024);
        z += 0.014 * bump(x, 0.06) * bump(y - noseY - 0.102, 0.1);
        // Mouth mound, the dent below the lip, chin.
        z += 0.017 * bump(x, 0.075) * bump(y - mouthY - 0.012, 0.042);
        z -= 0.004 * bump(x, 0.05) * bump(y - mouthY + 0.048, 0.02);
        z += 0.01 * bump(x, chinWidth + 0.01) * bump(y - 0.04 + chinLength, 0.035);
        p[1] -=
            front *
            (this.presentation === 'chibi' ? 0.008 : 0.014) *
            bump(x, chinWidth) *
            bump(y - 0.01 + chinLength, 0.04);
        // Eye socket, temple, cheek.
        z -= 0.014 * bump(x - eyeX - 0.005, 0.1) * bump(y - eyeY - 0.01, 0.075);
        const temple = bump(y - eyeY - 0.05, 0.075) * smoothstep(0.2, 0.33, x);
        p[0] -= 0.012 * temple;
        z -= 0.006 * temple;
        const swell = cheek * bump(x - 0.24, 0.11) * bump(y - eyeY + 0.145, 0.085);
        p[0] += 0.01 * swell * smoothstep(0, 0.12, x);
        z += 0.018 * swell;
        p[2] += front * z;
        return p;
    }

    /** Row whose front point stands at height `y`. */
    rowAt(y: number): number {
        let low = 3;
        let high = JAW_END - 0.2;
        for (let i = 0; i < 40; i++) {
            const mid = (low + high) / 2;
            if (this.base(0, mid)[1] > y) low = mid;
            else high = mid;
        }
        return low;
    }

    /** φ whose surface point at row `t` lies `x` from the middle, on the front half. */
    columnAt(x: number, t: number): number {
        let low = 0;
        let high = PI / 2;
        for (let i = 0; i < 40; i++) {
            const mid = (low + high) / 2;
            if (this.base(mid, t)[0] < x) low = mid;
            else high = mid;
        }
        return low;
    }

    // A coarse grid of solved places: Newton from the nearest needs three or four steps, and the answer does not depend
    // on what was asked before.
    private sowSeeds(): void {
        for (let j = 0; j <= 14; j++) {
            this.seeds[j] = [];
            for (let i = 0; i <= 8; i++) {
                const before: Vec2 = i > 0 ? this.seeds[j][i - 1] : [0.02, this.rowAt(j * 0.05 - 0.02)];
                this.seeds[j][i] = this.solve(i * 0.042, j * 0.05 - 0.02, before, 24);
            }
        }
    }

    private solve(x: number, y: number, start: Vec2, steps: number): Vec2 {
        let [phi, t] = start;
        const e = 1e-4;
        let [a, b, c, d] = [0, 0, 0, 0];
        for (let i = 0; i < steps; i++) {
            const q = this.surface(phi, t);
            const ex = x - q[0];
            const ey = y - q[1];
            const error = Math.abs(ex) + Math.abs(ey);
            if (error < 2e-7) break;
            // Close by, the slopes of the step before are good enough: two evaluations saved a step.
            if (i === 0 || error > 5e-4) {
                const qa = this.surface(phi + e, t);
                const qb = this.surface(phi, t + e);
                a = (qa[0] - q[0]) / e;
                b = (qb[0] - q[0]) / e;
                c = (qa[1] - q[1]) / e;
                d = (qb[1] - q[1]) / e;
            }
            const determinant = a * d - b * c || 1e-9;
            phi = clamp(phi + clamp((d * ex - b * ey) / determinant, -0.2, 0.2), 0, 1.5);
            t = clamp(t + clamp((a * ey - c * ex) / determinant, -1, 1), 0.5, JAW_END);
        }
        return [phi, t];
    }

    /** (φ, t) of the left-half surface point whose front view is (|x|, y). */
    locate(x: number, y: number): Vec2 {
        const ax = Math.abs(x);
        // Both sides of a face and most poses ask for the same places.
        let column = this.located.get(ax);
        if (!column) this.located.set(ax, (column = new Map()));
        let place = column.get(y);
        if (!place) {
            const j = clamp(Math.round((y + 0.02) / 0.05), 0, 14);
            const i = clamp(Math.round(ax / 0.042), 0, 8);
            column.set(y, (place = this.solve(ax, y, this.seeds[j][i], 16)));
        }
        return place;
    }

    at(x: number, y: number, lift = 0): [number, number, number] {
        const [phi, t] = this.locate(x, y);
        const q = this.surface(phi, t);
        if (lift === 0) return [x, q[1], q[2]];
        const n = this.drawnNormal(x, y);
        return [x + n[0] * lift, q[1] + n[1] * lift, q[2] + n[2] * lift];
    }

    /** Direction drawn lines are lifted in: a smooth shield in front of the face, so that neighbours stay in order. */
    drawnNormal(x: number, y: number): Vec3 {
        const nx = x * 1.3;
        const ny = (y - 0.42) * 0.5;
        const nz = 0.42;
        const l = Math.sqrt(nx * nx + ny * ny + nz * nz);
        return [nx / l, ny / l, nz / l];
    }

    /** Moves a point of the skin, or of anything lying on it, as a pose does apart from the lid and lip lines themselves. */
    deform(p: Vec3, pose: FacePose): Vec3 {
        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight } = this.shape;
        const [x, y, z] = p;
        const front = smoothstep(0.02, 0.22, z);
        if (front === 0) return p;
        const out: Vec3 = [x, y, z];
        moveLowerFace(out, this.shape, this.mouthScale, pose.mouth, front);
        // A shut lid bulges over the eye: without it a half-shut lid, moving straight from open to shut, would cut the iris.
        const eye = x >= 0 ? pose.left : pose.right;
        if (eye.shut > 0) {
            const u = (Math.abs(x) - eyeX) / (eyeHalfWidth * 1.12);
            const v = (y - eyeY) / (eyeHalfHeight * 1.3);
            if (u * u < 1 && v * v < 1) out[2] += eye.shut * LID_BULGE * (1 - u * u) * (1 - v * v * v * v);
        }
        return out;
    }

    /** Openings are drawn for the adult face; a small lower face opens less. */
    get mouthScale(): number {
        return clamp((this.shape.mouthY + this.shape.chinLength + 0.01) / 0.155, 0.65, 1.15);
    }

    /** Lid curves of an eye in a pose. Both have the same number of controls in every pose. */
    lids(eye: EyePose): Lids {
        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight, eyeTilt, eyeSharpness } = this.shape;
        const place = (s: number, v: number): Vec2 => [
            eyeX + s * eyeHalfWidth,
            eyeY + v * eyeHalfHeight + s * eyeTilt * eyeHalfWidth
        ];
        const upper: Vec2[] = [];
        const lower: Vec2[] = [];
        for (let i = 0; i < LID_ROUND.upper.length; i++) {
            const open = (line: 'upper' | 'lower'): Vec2 => {
                const a = LID_ROUND[line][i];
                const b = LID_SHARP[line][i];
                return [lerp(a[0], b[0], eyeSharpness), lerp(a[1], b[1], eyeSharpness)];
            };
            const up = open('upper');
            const low = open('lower');
            const arch = 1 - up[0] * up[0] * up[0] * up[0];
            up[1] += arch * (eye.upper + eye.slant * up[0] - Math.abs(eye.slant) * 0.5);
            low[1] += (1 - low[0] * low[0]) * eye.lower;
            const shut: Vec2 = [
                lerp(LID_SHUT[i][0], LID_JOY[i][0], eye.joy),
                lerp(LID_SHUT[i][1], LID_JOY[i][1], eye.joy)
            ];
            upper.push(place(lerp(up[0], shut[0], eye.shut), lerp(up[1], shut[1], eye.shut)));
            lower.push(place(lerp(low[0], shut[0], eye.shut), lerp(low[1], shut[1], eye.shut)));
        }
        return { upper, lower };
    }

    /** Lip lines of the left half, from the middle to the corner, head space, front view. */
    lips(mouth: MouthPose): LipLines {
        return lipLines(this.shape, this.mouthScale, mouth);
    }
}

/** A bell that ends where it has become a ten-millionth of a millionth: most of the face lies outside most bumps. */
const bump = (x: number, width: number): number => (Math.abs(x) > 5 * width ? 0 : bell(x, width));

/** How far a shut lid stands in front of the open eye's lid line. */
export const LID_BULGE = 0.014;

// Lid lines in half eye sizes, inner (−1) to outer (+1) corner.
// prettier-ignore
const LID_ROUND: { upper: Vec2[]; lower: Vec2[] } = {
    upper: [[-1, -0.32], [-0.86, 0.22], [-0.52, 0.8], [-0.05, 1.02], [0.42, 0.95], [0.78, 0.56], [1, -0.02]],
    lower: [[-1, -0.32], [-0.76, -0.7], [-0.34, -0.95], [0.1, -1.02], [0.5, -0.93], [0.82, -0.58], [1, -0.02]]
};
// prettier-ignore
const LID_SHARP: { upper: Vec2[]; lower: Vec2[] } = {
    upper: [[-1, -0.48], [-0.84, 0.16], [-0.52, 0.7], [-0.02, 0.98], [0.45, 0.97], [0.82, 0.64], [1.02, 0.12]],
    lower: [[-1, -0.48], [-0.72, -0.76], [-0.3, -0.96], [0.15, -1], [0.55, -0.86], [0.85, -0.46], [1.02, 0.12]]
};
// prettier-ignore
const LID_SHUT: Vec2[] = [[-1, -0.42], [-0.8, -0.62], [-0.4, -0.86], [0, -0.94], [0.45, -0.86], [0.8, -0.58], [1, -0.28]];
// prettier-ignore
const LID_JOY: Vec2[] = [[-1, -0.52], [-0.82, -0.24], [-0.5, 0.08], [0, 0.24], [0.5, 0.12], [0.82, -0.18], [1, -0.5]];

/** The head of a figure: options as the `face/*` and `eyes/*` parts have them, missing ones at their defaults. */
export function makeHead(figure: Figure, face: FaceOptions, eyes: EyeOptions, presentation: Presentation): AnimeHead {
    return new AnimeHead(figure, faceShape(presentation, face, eyes), presentation);
}
