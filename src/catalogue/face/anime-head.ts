import { PI, clamp, cos, exp, lerp, log, sin, smoothstep } from '../../geometry/scalar';
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
import { mouthReaches, moveLowerFace } from './lower-face';
import type { LipLines } from './lips';
import { lipLines } from './lips';
import type { EyePose, FacePose, MouthPose } from './pose';
import { NEUTRAL } from './pose';
import type { ProfileRow } from './profile-rows';
import { JAW_END, SKULL, profileRows } from './profile-rows';

/** The grid of `AnimeHead.seeds`. */
const SEED_ROWS = 15;
const SEED_COLUMNS = 9;
const SEED_LOW = -0.02;
const SEED_STEP = { x: 0.042, y: 0.05 };
/** Numbers a place: φ, t, ∂x/∂φ, ∂x/∂t, ∂y/∂φ, ∂y/∂t. */
const SEED_SIZE = 6;

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
    readonly earSize: number;
    readonly skull: HeadShape['skull'];
    /** Height of the cut to the body, head space. */
    readonly neckCut: number;
    /** Last row: the end of the neck. */
    readonly lastRow: number;
    /** Row at which the neck meets the body. */
    readonly cutRow: number;

    private readonly rows: readonly ProfileRow[];
    private readonly row: number[] = [];
    /** φ, t and slopes of a grid of places, row by row from the chin up. */
    private readonly seeds = new Float64Array(SEED_SIZE * SEED_COLUMNS * SEED_ROWS);
    private readonly start = new Float64Array(SEED_SIZE);
    private readonly located = new Map<number, { x: number; y: number; place: Vec2 }>();

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
        this.earSize = shape.earSize;
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
        const round = 2 / (front ? row[7] : row[8]);
        // Powers by one logarithm a base: half of all that building a face costs is spent here.
        const ls = log(s);
        const up = exp(row[9] * ls);
        const y = front ? row[0] : row[5];
        const z = front ? row[1] : row[6];
        return [row[2] * exp(round * ls), lerp(y, row[3], up), row[4] + (z - row[4]) * exp(round * log(c))];
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

    /** A coarse grid of solved places: a search that starts from them takes three steps, whatever was asked before. */
    private sowSeeds(): void {
        for (let j = 0; j < SEED_ROWS; j++) {
            for (let i = 0; i < SEED_COLUMNS; i++) {
                const [x, y] = [i * SEED_STEP.x, SEED_LOW + j * SEED_STEP.y];
                const at = SEED_SIZE * (j * SEED_COLUMNS + i);
                const start = i > 0 ? at - SEED_SIZE : at;
                if (i === 0) this.seeds.set([0.02, this.rowAt(y)], at);
                this.start.set(this.seeds.subarray(start, start + 2));
                this.solve(x, y, 24, true);
                this.seeds.set(this.start, at);
            }
        }
    }

    /**
     * Newton from `start` (φ, t and the four slopes of x and y by them), which it leaves at the place found.
     * @param steep Whether to measure the slopes first; those of a place near by will do.
     */
    private solve(x: number, y: number, steps: number, steep: boolean): void {
        const { start } = this;
        let [phi, t, a, b, c, d] = start;
        const e = 1e-4;
        let before = Infinity;
        for (let i = 0; i < steps; i++) {
            const q = this.surface(phi, t);
            const ex = x - q[0];
            const ey = y - q[1];
            const error = Math.abs(ex) + Math.abs(ey);
            if (error < 2e-7) break;
            // Slopes from near by are good enough as long as they lead on: two evaluations saved a step.
            if ((steep && (i === 0 || error > 5e-4)) || error > 0.5 * before) {
                const qa = this.surface(phi + e, t);
                const qb = this.surface(phi, t + e);
                a = (qa[0] - q[0]) / e;
                b = (qb[0] - q[0]) / e;
                c = (qa[1] - q[1]) / e;
                d = (qb[1] - q[1]) / e;
            }
            before = error;
            const determinant = a * d - b * c || 1e-9;
            phi = clamp(phi + clamp((d * ex - b * ey) / determinant, -0.2, 0.2), 0, 1.5);
            t = clamp(t + clamp((a * ey - c * ex) / determinant, -1, 1), 0.5, JAW_END);
        }
        start[0] = phi;
        start[1] = t;
        start[2] = a;
        start[3] = b;
        start[4] = c;
        start[5] = d;
    }

    /** (φ, t) of the left-half surface point whose front view is (|x|, y). */
    locate(x: number, y: number): Vec2 {
        const ax = Math.abs(x);
        // Both sides of a face and most poses ask for the same places. Should two share a key, the second is found anew.
        const key = ax * 7919 + y;
        const known = this.located.get(key);
        if (known && known.x === ax && known.y === y) return known.place;
        this.search(ax, y);
        const place: Vec2 = [this.start[0], this.start[1]];
        if (!known) this.located.set(key, { x: ax, y, place });
        return place;
    }

    /** Finds (φ, t) of a place anew; leaves them in `start`. */
    private search(x: number, y: number): void {
        const v = clamp((y - SEED_LOW) / SEED_STEP.y, 0, SEED_ROWS - 1.001);
        const u = clamp(x / SEED_STEP.x, 0, SEED_COLUMNS - 1.001);
        const [j, i] = [Math.floor(v), Math.floor(u)];
        const [fu, fv] = [u - i, v - j];
        const at = SEED_SIZE * (j * SEED_COLUMNS + i);
        const { seeds } = this;
        for (let k = 0; k < SEED_SIZE; k++) {
            const low = lerp(seeds[at + k], seeds[at + SEED_SIZE + k], fu);
            const row = at + SEED_SIZE * SEED_COLUMNS + k;
            this.start[k] = lerp(low, lerp(seeds[row], seeds[row + SEED_SIZE], fu), fv);
        }
        this.solve(x, y, 16, false);
    }

    /** Depth of the surface at a place of the front view, x ≥ 0, for who asks for each place but once. */
    depthAt(x: number, y: number): number {
        this.search(x, y);
        return this.surface(this.start[0], this.start[1])[2];
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

    /** Which poses may move a point of the resting skin through `deform`: `REACH` flags. */
    reachOf([x, y, z]: Vec3): number {
        if (z <= FRONT.from) return 0;
        const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight } = this.shape;
        const overEye = Math.abs(Math.abs(x) - eyeX) < eyeHalfWidth * BULGE.width && Math.abs(y - eyeY) < eyeHalfHeight * BULGE.height;
        return (overEye ? REACH.eyes : 0) | (mouthReaches(y, this.shape) ? REACH.mouth : 0);
    }

    /**
     * Moves a point of the skin, or of anything lying on it, as a pose does apart from the lid and lip lines themselves.
     * Returns `p` itself where the pose leaves it alone.
     */
    deform(p: Vec3, pose: FacePose): Vec3 {
        const reach = this.reachOf(p);
        if (reach === 0) return p;
        let out = p;
        const [x, y, z] = p;
        if (reach & REACH.mouth && pose.mouth !== NEUTRAL.mouth)
            moveLowerFace((out = [x, y, z]), this.shape, this.mouthScale, pose.mouth, smoothstep(FRONT.from, FRONT.to, z));
        // A shut lid bulges over the eye: without it a half-shut lid, moving straight from open to shut, would cut the iris.
        const shut = reach & REACH.eyes ? shutness(this.shape.lids, x >= 0 ? pose.left : pose.right) : 0;
        if (shut > 0) {
            const { eyeX, eyeY, eyeHalfWidth, eyeHalfHeight } = this.shape;
            const u = (Math.abs(x) - eyeX) / (eyeHalfWidth * BULGE.width);
            const v = (y - eyeY) / (eyeHalfHeight * BULGE.height);
            out = [out[0], out[1], out[2] + shut * LID_BULGE * (1 - u * u) * (1 - v * v * v * v)];
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

/** What moves a point: see `AnimeHead.reachOf`. */
export const REACH = { eyes: 1, mouth: 2 } as const;
/** Depths between which the head becomes face, which poses move. */
const FRONT = { from: 0.02, to: 0.22 };
/** Room a shut lid bulges in, half eye sizes. */
const BULGE = { width: 1.12, height: 1.3 };

/** How far a shut lid stands in front of the open eye's lid line. */
export const LID_BULGE = 0.014;

/** The head of a figure: options as the `face/*` and `eyes/*` parts have them, missing ones at their defaults. */
export function makeHead(figure: Figure, face: FaceOptions, eyes: EyeOptions, presentation: Presentation): AnimeHead {
    return new AnimeHead(figure, faceShape(presentation, face, eyes), presentation);
}
