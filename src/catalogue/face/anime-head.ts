import { PI, clamp, cos, lerp, pow, sin, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { Figure } from '../../rig/figure';
import type { EyeOptions } from '../eyes/eye-shape';
import type { Lids } from '../eyes/lids';
import { lidCurves, shutness } from '../eyes/lids';
import type { Presentation } from '../part';
import type { Vec2 } from './curves';
import { splineRow } from './curves';
import type { FaceOptions, FaceShape } from './face-shape';
import { faceShape } from './face-shape';
import { addFeatures } from './features';
import type { HeadShape } from './head-shape';
import { moveLowerFace } from './lower-face';
import type { LipLines } from './lips';
import { lipLines } from './lips';
import type { EyePose, FacePose, MouthPose } from './pose';
import type { ProfileRow } from './profile-rows';
import { JAW_END, SKULL, profileRows } from './profile-rows';

/** Where the neck's axis stands in head space. */
const NECK_Z = -0.078;

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

    private readonly rows: readonly ProfileRow[];
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
        this.rows = profileRows(shape, this.neckCut, this.scale, (y) => this.neckSection(y));
        this.lastRow = this.rows.length - 1;
        this.cutRow = this.lastRow - 1;
        this.sowSeeds();

        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight, noseY } = shape;
        this.eye = { x: eyeX, y: eyeY, halfWidth: eyeHalfWidth, halfHeight: eyeHalfHeight };
        this.nose = this.at(0, noseY);
        this.ear = [0.352 * shape.breadth, eyeY - 0.02, -0.075];
        this.skull = {
            center: [0, SKULL.centerY, SKULL.centerZ],
            radii: [SKULL.x * shape.breadth, SKULL.y, (SKULL.front + SKULL.back) / 2]
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
        const front = smoothstep(0.05, 0.2, p[2]);
        if (front === 0) return p;
        addFeatures(p, this.shape, front);
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
        const shut = shutness(this.shape.lids, x >= 0 ? pose.left : pose.right);
        if (shut > 0) {
            const u = (Math.abs(x) - eyeX) / (eyeHalfWidth * 1.12);
            const v = (y - eyeY) / (eyeHalfHeight * 1.3);
            if (u * u < 1 && v * v < 1) out[2] += shut * LID_BULGE * (1 - u * u) * (1 - v * v * v * v);
        }
        return out;
    }

    /** Openings are drawn for the adult face; a small lower face opens less. */
    get mouthScale(): number {
        return clamp((this.shape.mouthY + this.shape.chinLength + 0.01) / 0.155, 0.65, 1.15);
    }

    /** Lid curves of an eye in a pose. Both have the same number of controls in every pose. */
    lids(eye: EyePose): Lids {
        return lidCurves(this.shape, eye);
    }

    /** Lip lines of the left half, from the middle to the corner, head space, front view. */
    lips(mouth: MouthPose): LipLines {
        return lipLines(this.shape, this.mouthScale, mouth);
    }
}

/** How far a shut lid stands in front of the open eye's lid line. */
export const LID_BULGE = 0.014;

/** The head of a figure: options as the `face/*` and `eyes/*` parts have them, missing ones at their defaults. */
export function makeHead(figure: Figure, face: FaceOptions, eyes: EyeOptions, presentation: Presentation): AnimeHead {
    return new AnimeHead(figure, faceShape(presentation, face, eyes), presentation);
}
