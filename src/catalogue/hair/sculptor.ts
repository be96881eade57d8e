import { MeshBuilder } from '../../geometry/mesh';
import type { Random } from '../../geometry/random';
import { clamp, cos, lerp, PI, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { add3, cross, frameAt, lengthOf, framesAlong, mix3, ringStops, sampleCurve, square, turn, type Frames } from './curve';
import type { Slice } from './crowd';
import { HairSession } from './session';
import { hairline, Scalp, unit, type V3 } from './scalp';

/** A place on the scalp: azimuth in degrees, s, offset. See {@link Scalp}. */
export type Guide = readonly (readonly [number, number, number])[];

/** A smaller lock that splits off its parent. */
export interface Child {
    /** Side it slides to, −1 … 1 across the parent. */
    across: number;
    /** Where along the parent it starts and ends. @default 0.4, 1 */
    from?: number;
    to?: number;
    /** Share of the parent's width. @default 0.45 */
    width?: number;
    hook?: number;
    curl?: number;
    section?: SectionName;
    lift?: number;
}

/** A lock of hair. Lengths in head units (head height = 1), angles in radians. */
export interface LockOptions {
    width: number;
    /** Thickness as a share of half the width. @default 0.42 */
    thickness?: number;
    /** Width at the root, as a share. @default 0.5 */
    root?: number;
    /** Where along the lock it is widest. @default 0.5 */
    belly?: number;
    /** How fast it tapers: < 1 blunt, > 1 pointed. @default 1 */
    sharp?: number;
    /** Ends in a cut instead of a point: share of the width left there, and where its lowest corner is, −1 … 1 across. */
    cut?: readonly [width: number, corner: number];
    section?: SectionName;
    /** Turn of the end: + out, − under the chin. */
    curl?: number;
    curlFrom?: number;
    /** Sideways turn of the end. */
    hook?: number;
    hookFrom?: number;
    /** Amplitude, cycles, phase, start, share outward. */
    wave?: readonly [number, number, number, number?, number?];
    twist?: number;
    /** Threshold shift over the whole lock and at its root; − is darker. */
    ambient?: number;
    rootAmbient?: number;
    edgeAmbient?: number;
    /** A shift more, by place along the lock. */
    ambientAt?: (t: number) => number;
    /** Strength of the ring of light. @default 1 */
    highlight?: number;
    /** Share of the line's full width. @default 1 */
    outline?: number;
    /** How far normals lean to the hair's whole mass. @default 0.3 */
    mass?: number;
    children?: readonly Child[];
    /** Length of the lock it is a part of, head units. @default its own */
    within?: number;
    /** Lies beneath other hair, and takes the inner colour where there is one. */
    inner?: boolean;
    /** Direction the lock's outer face looks in. @default away from the skull */
    facing?: (q: V3, t: number) => V3;
    widthAt?: (t: number) => number;
    /** Samples along its guide, and rings: more for one that winds. @default 30, as many as it bends */
    samples?: number;
    rings?: number;
    /** Keeps its line where it touches other locks: right where it lies clearly over or under them. */
    inked?: boolean;
    /** Name of the chain of bones it swings with. @default rigid on the head */
    chain?: string;
}

// Sections (across, out), wound so that the outer face looks out: a ridge and a groove read as hair, a lens reads as a leaf.
const SECTIONS = {
    big: [[-1, 0], [-0.55, 0.78], [-0.1, 0.6], [0.4, 1], [1, 0], [0.05, -0.45]],
    // For locks that lie on others: nobody sees their underside.
    laid: [[-1, 0], [-0.55, 0.78], [-0.1, 0.6], [0.4, 1], [1, 0]],
    mid: [[-1, 0], [-0.3, 0.9], [0.4, 0.85], [1, 0], [0, -0.4]],
    spike: [[-1, 0], [-0.45, 0.62], [0.12, 1], [1, 0], [0, -0.6]],
    tube: [[-1, 0], [-0.6, 0.75], [0.1, 1], [0.75, 0.6], [1, 0], [0, -0.9]],
    wisp: [[-1, 0], [0.1, 1], [1, 0], [0, -0.35]],
    // Seen from both sides: the strands of a plait that hangs free.
    round: [[-1, 0], [-0.42, 0.9], [0.45, 0.92], [1, 0], [0.05, -0.9]]
} satisfies Record<string, [number, number][]>;
export type SectionName = keyof typeof SECTIONS;

/** How deep the outline sinks into a lock where no line is wanted, as a share of the line's width. */
const SINK = 0.6;
/** Samples along a lock's guide. */
const SAMPLES = 30;
/** Where along a lock with a cut end its last ring lies; the corner below it is its tip. */
const CUT = 0.985;

/** A chain of bones to be: points from root to tail, head space. */
export interface StrandChain {
    name: string;
    points: V3[];
}

/** Sculpts a hairstyle lock by lock into one mesh, in head space. */
export class Sculptor {
    readonly mesh = new MeshBuilder();
    /** Cropped hair, which has a picture of its own. */
    readonly crop = new MeshBuilder();
    readonly chains: StrandChain[] = [];
    /** Chain of each vertex, as an index into `chains`; −1 rigid. */
    readonly chainOf: number[] = [];
    private readonly edges: { vertex: number; id: number; slice: Slice; side: 1 | -1; line: number }[] = [];
    /** Vertices whose outline shrinks, and the direction it shrinks in. */
    readonly sunk = new Map<number, V3>();
    /** Multiplies the number of rings. */
    detail = 1;
    curl = 1;
    wave = 1;
    /** How far locks stray from their guides, 0 … 1. */
    mess = 0;
    /** Whether hair grows as far as the usual hairline. */
    covered = false;

    constructor(readonly scalp: Scalp, readonly next: Random, private readonly push: (q: V3) => void = () => {}, readonly session = new HairSession({ color: '#000000' })) {}

    /** ± `amount`, at random. */
    jitter(amount: number): number {
        return (this.next() * 2 - 1) * amount;
    }

    /** World points of a guide. */
    points(guide: Guide): V3[] {
        return guide.map(([azimuth, s, offset]) => this.scalp.point(azimuth, s, offset));
    }

    lock(guide: Guide, options: LockOptions): void {
        this.strand(this.points(guide), options);
    }

    /** A lock along free points. */
    strand(points: V3[], options: LockOptions): void {
        this.skin(this.shape(sampleCurve(points, options.samples ?? SAMPLES), this.stray(points, options)), options, [0, 1]);
    }

    /** Registers a chain of bones along points; locks name it. */
    chain(name: string, points: V3[], joints: number): void {
        const samples = sampleCurve(points, joints - 1);
        for (const q of samples) this.push(q);
        this.chains.push({ name, points: samples });
    }

    private facing(options: LockOptions): (q: V3, t: number) => V3 {
        return options.facing ?? ((q) => this.scalp.radial(q));
    }

    /** Turns a lock's end aside at random, as far as the hair is messy, a long one less; a curtain beneath it stays. */
    private stray(points: V3[], o: LockOptions): LockOptions {
        if (!this.mess || o.highlight === 0) return o;
        const much = this.mess * clamp(0.7 / lengthOf(points), 0.3, 1);
        return { ...o, hook: (o.hook ?? 0) + this.jitter(1.1 * much), hookFrom: lerp(o.hookFrom ?? 0.55, 0.4, much), curl: (o.curl ?? 0) + this.jitter(0.9 * much) + 0.25 * much };
    }

    private shape(points: V3[], o: LockOptions): V3[] {
        const last = points.length - 1;
        const frames = framesAlong(points, this.facing(o));
        if (o.wave) {
            const [amplitude, cycles, phase, from = 0.25, outward = 0.35] = o.wave;
            const a = amplitude * this.wave;
            points = points.map((p, i) => {
                const t = i / last;
                const k = a * smoothstep(from - 0.1, from + 0.35, t);
                const x = TAU * (cycles * t + phase);
                const side = k * sin(x);
                const out = k * outward * cos(x);
                return add3(p, frames.side[i], side, frames.normal[i], out);
            });
        }
        // Curl and hook turn about the frames from before the wave: made anew they cost a third of a waved lock, and look the same.
        if (o.curl || o.hook) {
            const out: V3[] = [points[0]];
            const curlFrom = o.curlFrom ?? 0.6;
            const hookFrom = o.hookFrom ?? 0.55;
            for (let i = 0; i < last; i++) {
                const t = (i + 0.5) / last;
                let d: V3 = [points[i + 1][0] - points[i][0], points[i + 1][1] - points[i][1], points[i + 1][2] - points[i][2]];
                if (o.curl) d = turn(d, frames.side[i], this.curl * o.curl * pow(clamp((t - curlFrom) / (1 - curlFrom)), 1.3));
                if (o.hook) d = turn(d, frames.normal[i], o.hook * pow(clamp((t - hookFrom) / (1 - hookFrom)), 1.2));
                const p = out[i];
                out.push([p[0] + d[0], p[1] + d[1], p[2] + d[2]]);
            }
            points = out;
        }
        for (const q of points) this.push(q);
        return points;
    }

    private widthAt(t: number, o: LockOptions): number {
        if (o.widthAt) return o.widthAt(t);
        const root = o.root ?? 0.5;
        const belly = o.belly ?? 0.5;
        if (o.cut && t > belly) return lerp(1, o.cut[0], (t - belly) / (1 - belly));
        if (t < belly) return lerp(root, 1, sin(((PI / 2) * t) / belly));
        return pow(Math.max(0, cos((PI / 2) * pow((t - belly) / (1 - belly), 1.25))), o.sharp ?? 1);
    }

    private skin(points: V3[], o: LockOptions, span: readonly [number, number]): void {
        const { mesh } = this;
        const last = points.length - 1;
        const section = SECTIONS[o.section ?? 'big'];
        const m = section.length;
        const thickness = o.thickness ?? 0.42;
        const window = this.next();
        const flip = this.next() < 0.5 ? -1 : 1;
        // Neighbours differ just enough for the ring of light to break between them and still run round the head.
        const noise = this.next() < 0.5 ? 24 / 61 : 26 / 61;
        const mass = o.mass ?? 0.3;
        const frames = framesAlong(points, this.facing(o));
        const chain = o.chain ? this.chains.findIndex((c) => c.name === o.chain) : -1;
        const id = this.session.crowd.newLock();
        // Where it hangs, not where it roots: the whorl sends locks across the middle.
        const { 0: x } = points[Math.round(last * 0.6)];
        const length = o.within ?? lengthOf(points);
        const S = section.map(([u, h]) => [u * flip, h] as const);
        if (flip < 0) S.reverse();
        // Each lock shows its own stretch of the shared picture.
        const windowWidth = clamp(o.width * 1.6, 0.08, 0.4);
        const windowFrom = window * (1 - windowWidth);
        const highlight = (o.highlight ?? 1) * (span[0] > 0 ? 0.25 : 1);
        const ringFrom = this.scalp.center[1] - 0.1;
        const put = (q: V3, n: V3, t: number, u: number, T: V3, light: number, line: number): number => {
            const across = this.session.across(clamp(windowFrom + windowWidth * (u * 0.5 + 0.5)), { lock: id, x, inner: o.inner === true });
            const i = mesh.vertex(q[0], q[1], q[2], n[0], n[1], n[2], across, this.session.along(clamp(t), length));
            // The ring lies round the head: farther down, hair that bends over a shoulder would flash.
            mesh.shadeAt(i, light, 0, highlight * smoothstep(ringFrom - 0.3, ringFrom, q[1]), line);
            mesh.strandAt(i, T[0], T[1], T[2], noise);
            this.chainOf[i] = chain;
            return i;
        };
        let previous: number[] = [];
        let before: Slice | undefined;
        const stops = ringStops(points, frames, this.detail, o.rings);
        if (o.cut) stops.push(CUT);
        for (const t of stops) {
            const { q, T, N: N0 } = frameAt(points, frames, t);
            const N = o.twist ? turn(N0, T, o.twist * smoothstep(0.2, 1, t)) : N0;
            const B = cross(T, N);
            const w = Math.max(0.5 * o.width * this.widthAt(t, o), 0.0015);
            const h = w * thickness * lerp(0.7, 1.25, t);
            const along = lerp(span[0], span[1], t);
            const line = lineAlong(t, span[0] > 0) * Math.min(1, o.width / 0.1) * (o.outline ?? 1);
            const ambient = (o.ambient ?? 0) + (o.ambientAt?.(t) ?? 0);
            const comb = combed(T, this.scalp.shading(q));
            const slice: Slice = { q, N, B, w, h };
            if (before) this.session.crowd.fill(id, before, slice);
            before = slice;
            const ring: number[] = [];
            for (let k = 0; k < m; k++) {
                const [u, v] = S[k];
                const [au, av] = S[(k + m - 1) % m];
                const [bu, bv] = S[(k + 1) % m];
                const e1u = u - au;
                const e1v = (v - av) * thickness;
                const e2u = bu - u;
                const e2v = (bv - v) * thickness;
                const l1 = Math.sqrt(e1u * e1u + e1v * e1v);
                const l2 = Math.sqrt(e2u * e2u + e2v * e2v);
                const p = add3(q, B, u * w, N, v * h);
                const g = unit(add3([0, 0, 0], B, -(e1v / l1 + e2v / l2), N, e1u / l1 + e2u / l2));
                const back = v < -0.01 && o.section !== 'round';
                const edge = Math.abs(u) > 0.99;
                const smooth = this.scalp.shading(p);
                const n = unit(mix3(g, smooth, back ? 0.3 : mass));
                const light =
                    ambient - (back ? 0.22 : 0) - (edge ? (o.edgeAmbient ?? 0.07) * smoothstep(0.05, 0.3, along) : 0) + (o.rootAmbient ?? 0) * (1 - smoothstep(0, 0.28, t));
                // The groove of a ridge would ink dots along the lock.
                const i = put(p, n, along, u, comb, light, !edge && !back && v < 0.7 ? 0.2 * line : line);
                if (edge && !o.inked) this.edges.push({ vertex: i, id, slice, side: u > 0 ? 1 : -1, line });
                ring.push(i);
            }
            if (previous.length) for (let k = 0; k < m; k++) mesh.quad(previous[k], previous[(k + 1) % m], ring[(k + 1) % m], ring[k]);
            previous = ring;
        }
        const end = frameAt(points, frames, 0.9999);
        const tipAt = o.cut ? add3(points[last], cross(end.T, end.N), 0.5 * o.width * o.cut[0] * o.cut[1], end.N, 0) : points[last];
        const tip = put(tipAt, unit(mix3(end.N, this.scalp.shading(points[last]), mass)), span[1], o.cut?.[1] ?? 0, end.T, o.ambient ?? 0, 0);
        for (let k = 0; k < m; k++) mesh.triangle(previous[k], previous[(k + 1) % m], tip);

        for (const child of o.children ?? []) this.child(points, frames, o, child);
    }

    /**
     * Takes the line off every edge that another lock touches or all but touches. There the outline's hull shrinks into the
     * lock instead of growing out of it: a hull of no width lies in the surface itself and shows through it as dots.
     * Call once, when all locks of all parts are there; {@link sunk} then holds the directions to shrink in.
     */
    ink(): void {
        for (const { vertex, id, slice, side, line } of this.edges) {
            const width = line > 0.02 ? line * lerp(-SINK, 1, this.session.crowd.freedom(id, slice, side)) : -SINK;
            this.mesh.shade[4 * vertex + 3] = Math.round(255 * clamp(Math.abs(width)));
            const { B, N } = slice;
            // Unit length: B and N are square to one another.
            if (width < 0) this.sunk.set(vertex, [-0.944 * side * B[0] - 0.33 * N[0], -0.944 * side * B[1] - 0.33 * N[1], -0.944 * side * B[2] - 0.33 * N[2]]);
        }
    }

    /** A child follows its parent from within, slides to one side and leaves with a hook of its own: most liveliness a triangle. */
    private child(points: V3[], frames: Frames, o: LockOptions, c: Child): void {
        const last = points.length - 1;
        const from = c.from ?? 0.4;
        const to = c.to ?? 1;
        const widest = from * 0.5 + 0.5;
        const P = points[last];
        const before = points[last - 2];
        const guide: V3[] = [];
        for (let i = 0; i <= 18; i++) {
            const t = lerp(from, to, i / 18);
            const tc = Math.min(t, 0.985);
            const a = frameAt(points, frames, tc);
            const B = cross(a.T, a.N);
            const w = 0.5 * o.width * this.widthAt(Math.min(tc, widest), o);
            const k = smoothstep(0, 0.8, i / 18);
            const p = add3(a.q, B, -c.across * w * lerp(0.55, 1, k), a.N, (c.lift ?? 0.1) * w * k);
            if (t > 0.985) for (let d = 0; d < 3; d++) p[d] += (P[d] - before[d]) * 0.5 * (t - 0.985) * last;
            guide.push(p);
        }
        const own: LockOptions = {
            ...o, width: o.width * (c.width ?? 0.45), children: undefined, wave: undefined, widthAt: undefined, cut: undefined, curl: c.curl ?? 0, curlFrom: 0.3, hook: c.hook ?? 0, hookFrom: 0.25,
            within: lengthOf(points), section: c.section ?? 'mid', root: 0.25, belly: 0.45, thickness: (o.thickness ?? 0.42) * 1.15, twist: 0, rootAmbient: 0
        };
        this.skin(this.shape(guide, own), own, [from, 1]);
    }

    /** A bundle: one lock for each length (a share of the axis) round a curved axis, slowly twisting; every second one has children. */
    bundle(axis: V3[], lengths: readonly number[], radius: (t: number) => number, options: LockOptions, twist = 0.7, flat = 1): void {
        const A = sampleCurve(axis, 24);
        const f = framesAlong(A, () => [0, 0, 1]);
        lengths.forEach((share, i) => {
            const start = (i / lengths.length) * TAU + this.jitter(0.15);
            const length = share * (1 - 0.05 * this.next());
            const guide: V3[] = [];
            for (let j = 0; j <= 9; j++) {
                const t = (j / 9) * length;
                const { q } = frameAt(A, f, Math.min(0.9999, t));
                const at = Math.min(23, Math.floor(t * 24));
                const k = start + twist * t;
                const r = radius(t);
                guide.push(add3(q, f.side[at], cos(k) * r, f.normal[at], sin(k) * r * flat));
            }
            this.strand(guide, {
                ...options,
                width: options.width * lerp(0.85, 1.15, this.next()),
                facing: (q, t) => {
                    const c = A[Math.min(24, Math.round(t * length * 24))];
                    return unit([q[0] - c[0], q[1] - c[1], q[2] - c[2]]);
                },
                children: i % 2 ? options.children : undefined
            });
        });
    }

    /** The skin of hair under the locks, from the whorl to the hairline, a column at each azimuth. It ends in points at the nape. */
    cap(line: (azimuth: number) => number, offset: number, ambient: number): void {
        const { mesh } = this;
        this.covered = line(0) >= hairline(0);
        const columns = CAP_COLUMNS.length;
        const rows = this.skullcap(mesh, CAP_COLUMNS, offset, (azimuth, t, i) => {
            // Where other hair hangs over it the nape ends in points, not in a cut.
            const point = t === 1 && Math.abs(azimuth) > 112 ? (i % 2 ? 0.035 : -0.01) + 0.02 * sin(azimuth) : 0;
            return line(azimuth) * t + point;
        }, (azimuth, t, x) => [this.session.across(azimuth / 360 + 0.5, { lock: 1, x, inner: false }), 0.1 + 0.25 * t]);
        for (const v of rows.flat()) {
            mesh.shadeAt(v, ambient, 0, 0, 0.6);
            mesh.strandAt(v, 0, 0, 0, 0.37);
            this.chainOf[v] = -1;
        }
        for (let j = 0; j < rows.length - 1; j++) for (let i = 0; i < columns; i++) mesh.quad(rows[j][i], rows[j + 1][i], rows[j + 1][(i + 1) % columns], rows[j][(i + 1) % columns]);
    }

    /** Cropped hair from the whorl to `line`, which is seen all round. Other hair may grow out of it. */
    cropped(line: (azimuth: number) => number, offset: number, ambient: number): void {
        const { crop } = this;
        // Its picture goes once round: the first column and the last lie in one place.
        const rows = this.skullcap(crop, CROP_COLUMNS, offset, (azimuth, t) => line(azimuth) * t, (azimuth, t) => [azimuth / 360 + 0.5, t]);
        for (const v of rows.flat()) crop.shadeAt(v, ambient, 0, 0, 0.6);
        for (let j = 0; j < rows.length - 1; j++) for (let i = 0; i < CROP_COLUMNS.length - 1; i++) crop.quad(rows[j][i], rows[j + 1][i], rows[j + 1][i + 1], rows[j][i + 1]);
        // Whoever crops it means the hairline to be seen.
        this.covered = false;
    }

    /** Rows of vertices over the skull that dip behind the ears; `s` is how far down a place lies, `t` 0 at the whorl, 1 at the rim. */
    private skullcap(mesh: MeshBuilder, columns: readonly number[], offset: number, s: (azimuth: number, t: number, column: number) => number, uv: (azimuth: number, t: number, x: number) => readonly [number, number]): number[][] {
        const { scalp } = this;
        const ROWS = 5;
        return Array.from({ length: ROWS + 1 }, (_, j) =>
            columns.map((azimuth, i) => {
                const down = s(azimuth, j / ROWS, i);
                const { q } = scalp.besideEar(azimuth, down, offset, -0.01);
                const n = scalp.shading(q);
                return mesh.vertex(q[0], q[1], q[2], n[0], n[1], n[2], ...uv(azimuth, j / ROWS, q[0]));
            })
        );
    }
}

/** Azimuths of cropped hair's columns: its edge is seen all round. */
const CROP_COLUMNS = Array.from({ length: 61 }, (_, i) => 6 * i - 180);
/** Azimuths of a cap's columns: close where the hairline runs down before the ear and up over it. */
const CAP_SIDE = [14, 28, 41, 52, 60, 67, 73, 79, 85, 92, 101, 111, 121, 132, 144, 156, 168];
const CAP_COLUMNS = [-180, ...CAP_SIDE.map((azimuth) => -azimuth).reverse(), 0, ...CAP_SIDE];

/** Share of the line's width along a lock: none at the root, thin towards the tip; a child's starts where it has left its parent. */
const lineAlong = (t: number, child: boolean): number => (child ? smoothstep(0.3, 0.7, t) : smoothstep(0.02, 0.3, t)) * (1 - smoothstep(0.72, 1, t) * 0.7);

/** How far the ring of light sits below where the light would put it, as the tangent of the angle. */
const RING_DROP = 0.16;

/** The strand direction the ring of light sees: turns and waves of a lock that runs down the head are combed out of it, or the ring breaks into blobs. */
export function combed(T: V3, n: V3): V3 {
    const down = unit(square([0, -1, 0], n));
    const d = T[0] * down[0] + T[1] * down[1] + T[2] * down[2];
    const run = unit(mix3(T, down, 0.8 * smoothstep(0.3, 0.75, d)));
    // Leaning out, they bring the ring from the crown down to where the head is roundest.
    return unit(add3(run, n, RING_DROP, n, 0));
}
