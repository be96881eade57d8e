import { acos, clamp, lerp, PI, pow, sin, smoothstep } from '../../geometry/scalar';
import { cross, frameAt, framesAlong, sampleCurve } from './curve';
import { direction, place, unit, type V3 } from './scalp';
import { combed, type Sculptor } from './sculptor';

/** A place on the scalp: azimuth in degrees, s. See {@link import('./scalp').Scalp}. */
export type Spot = readonly [number, number];

/** Columns of the sheet over one lock: its height and how far across it lies. A groove, a steep side, a ridge, a long side. */
const PROFILE = [[0, 0], [0.3, 0.85], [0.55, 1], [0.82, 0.55]] as const;
/** Rows of the sheet from root to tie: close where it rises out of the scalp. */
const ROWS = [0, 0.06, 0.16, 0.36, 0.6, 0.82, 1];
/** Where an ear stands the sheet dips under the skin, out of the scalp: the ear comes out over it. */
const UNDER_SKIN = -0.04;
/** How far from the middle of the tie the hair ends, as an angle round the skull, radians. */
const TIE = 0.07;

/**
 * Combs the scalp to a tie as one sheet with a ridge for every lock between two roots. Separate locks pulled to one place
 * pass through one another in splinters; a sheet shades in clean wedges that narrow towards the tie. Roots go round the
 * tie in order (clockwise from outside with `flip`); they start under the scalp, so a parting is a groove.
 * @param closed whether the last root is the first one's neighbour
 * @param lift how much farther off the scalp it lies than hair on the scalp itself, for a sheet over loose hair; head units
 * @param overhang how much lower the hair of a ridge roots than its grooves, as a share of the way to the tie
 */
export function combTo(s: Sculptor, roots: readonly Spot[], to: Spot, flip: boolean, closed = false, overhang = 0.045, lift = 0): void {
    const { mesh, scalp } = s;
    const tie = direction(to[0], to[1]);
    const from = roots.map(([azimuth, down]) => direction(azimuth, down));
    const locks = closed ? roots.length : roots.length - 1;
    const first = s.session.crowd.newLock();
    const rows: number[][] = ROWS.map(() => []);
    const points: V3[][] = ROWS.map(() => []);
    const line: number[][] = ROWS.map(() => []);
    const columns: { lock: number; ridge: number; across: number; depth: number }[] = [];
    for (let lock = 0; lock < locks; lock++) {
        // No two grooves are drawn alike.
        const depth = lerp(0.5, 1.15, s.next());
        for (const [across, ridge] of PROFILE) columns.push({ lock, across, ridge, depth });
    }
    if (!closed) columns.push({ lock: locks - 1, across: 1, ridge: 0, depth: 1 });
    for (const { lock, across, ridge } of columns) {
        const [A, B] = [from[lock], from[(lock + 1) % from.length]];
        const root = unit([lerp(A[0], B[0], across), lerp(A[1], B[1], across), lerp(A[2], B[2], across)]);
        const angle = acos(clamp(root[0] * tie[0] + root[1] * tie[1] + root[2] * tie[2], -1, 1));
        const reach = Math.max(0, 1 - TIE / angle);
        const sine = sin(angle) || 1e-6;
        ROWS.forEach((t, r) => {
            // Between grooves the hair roots a little lower: the edge is a row of points.
            const at = lerp(-overhang * ridge, reach, t);
            const [f, g] = [sin((1 - at) * angle) / sine, sin(at * angle) / sine];
            const [azimuth, down] = place(unit([root[0] * f + tie[0] * g, root[1] * f + tie[1] * g, root[2] * f + tie[2] * g]));
            const offset = lerp(-0.004, 0.026, smoothstep(0, 0.13, t)) + 0.018 * sin(PI * Math.min(1, t * 1.1)) + 0.016 * t + 0.024 * ridge * smoothstep(0, 0.3, t) * (1 - 0.55 * t) + lift * smoothstep(0, 0.1, t);
            const { q, tucked } = scalp.besideEar(azimuth, down, offset, UNDER_SKIN);
            points[r].push(q);
            line[r].push(0.7 * smoothstep(0, 0.2, t) * (tucked > 0 ? 0 : 1));
        });
    }
    const n = columns.length;
    const beside = (j: number, by: number): number => (closed ? (j + by + n) % n : Math.min(n - 1, Math.max(0, j + by)));
    const sign = flip ? -1 : 1;
    ROWS.forEach((t, r) => {
        const [above, below] = [points[Math.min(ROWS.length - 1, r + 1)], points[Math.max(0, r - 1)]];
        columns.forEach(({ lock, across, ridge, depth }, j) => {
            const q = points[r][j];
            const T = unit([above[j][0] - below[j][0], above[j][1] - below[j][1], above[j][2] - below[j][2]]);
            const [a, b] = [points[r][beside(j, 1)], points[r][beside(j, -1)]];
            const N = cross([(a[0] - b[0]) * sign, (a[1] - b[1]) * sign, (a[2] - b[2]) * sign], T);
            const smooth = scalp.shading(q);
            const normal = unit([lerp(N[0], smooth[0], 0.5), lerp(N[1], smooth[1], 0.5), lerp(N[2], smooth[2], 0.5)]);
            const i = mesh.vertex(q[0], q[1], q[2], normal[0], normal[1], normal[2], s.session.across(clamp(((lock * 0.37) % 0.75) + 0.25 * across), { lock: first + lock, x: to[0] < 180 ? to[0] : from[lock][0], inner: false }), s.session.along(0.08 + 0.5 * t, 0.9));
            mesh.shadeAt(i, -0.3 * depth * (1 - ridge) * lerp(0.35, 1, smoothstep(0.1, 0.8, t)) - 0.12 * (1 - smoothstep(0, 0.12, t)), 0, 0.6 * smoothstep(0.05, 0.25, t), line[r][j]);
            const run = combed(T, smooth);
            mesh.strandAt(i, run[0], run[1], run[2], 0.4);
            s.chainOf[i] = -1;
            rows[r].push(i);
        });
    });
    for (let r = 0; r + 1 < ROWS.length; r++)
        for (let j = 0; j < (closed ? n : n - 1); j++) mesh.quad(rows[r][j], rows[r][(j + 1) % n], rows[r + 1][(j + 1) % n], rows[r + 1][j], flip);
}

/** Fine hair that the tie has not caught, on one side of the nape: a bare edge there looks like a wig. */
export function napeWisps(s: Sculptor, k: 1 | -1): void {
    for (const [azimuth, down, length, width] of [[171, 1.74, 0.32, 0.045], [155, 1.74, 0.26, 0.04], [133, 1.56, 0.36, 0.045]])
        s.lock([[k * (azimuth + 3), down - 0.3, 0.004], [k * azimuth, down - 0.05, 0.028], [k * (azimuth - 1), down + length * 0.55, 0.014], [k * (azimuth - 7), down + length, 0.012]], {
            width, section: 'wisp', root: 0.5, belly: 0.4, sharp: 1.4, thickness: 0.5, hook: -k * 0.12, mass: 0.7, highlight: 0, outline: 0.5
        });
}

/** The short lock before the ear: without it the pulled hair ends in a level cut at the temple. */
export function sideburn(s: Sculptor, k: 1 | -1): void {
    s.lock([[k * 60, 0.5, 0.02], [k * 70, 0.74, 0.05], [k * 77, 1, 0.062], [k * 79, 1.36, 0.052], [k * 75, s.scalp.sAt(0.25), 0.045]], {
        width: 0.105, root: 0.5, belly: 0.4, sharp: 1.2, hook: k * 0.4, section: 'mid', mass: 0.4
    });
}

/** What a tail is like. Lengths in head heights. */
export interface TailOptions {
    /** Chain of bones it swings with. @default rigid on the head */
    chain?: string;
    /** Share of the usual thickness. */
    volume: number;
    /** Which way the tips turn: + to the character's left. */
    turn: number;
    /** Cycles of wave over its length. */
    cycles: number;
}

/** A tail thinner than this has four locks, broader ones, instead of seven. */
const SMALL = 0.65;
/** Lengths of a tail's locks as shares of the whole: layers, not a cut. */
const LAYERS = [1, 0.78, 0.92, 0.7, 0.96, 0.83, 0.75];

/** Hair that leaves a tie: pinched there, fullest at a third, in pointed layers at the end, a few hairs astray. */
export function tail(s: Sculptor, axis: V3[], { chain, volume, turn, cycles }: TailOptions): void {
    const radius = (t: number): number => (0.026 + 0.15 * pow(clamp(sin(PI * pow(t, 0.7)), 0, 1), 0.85) * (1 - 0.3 * t)) * volume;
    // 1. A dark core, so that no light falls through between the locks.
    s.strand(axis, { width: 0.2 * volume, root: 0.3, belly: 0.35, sharp: 0.8, thickness: 0.9, section: 'spike', ambient: -0.3, highlight: 0, outline: 0, chain, facing: () => [0, 0, 1] });
    // 2. The locks.
    s.bundle(axis, volume < SMALL ? LAYERS.slice(0, 4) : LAYERS, radius, {
        width: (volume < SMALL ? 0.34 : 0.27) * volume, root: 0.3, belly: 0.36, sharp: 0.9, thickness: 0.42, hook: turn * 0.9, hookFrom: 0.66, wave: [0.032, cycles, 0.2, 0.25, 0.5], mass: 0.15, edgeAmbient: 0.14, chain, section: 'laid',
        children: [{ across: 0.8, from: 0.42, to: 0.86, width: 0.5, hook: -turn * 0.8, section: 'spike' }]
    }, turn, 0.85);
    if (volume < SMALL) return;
    // 3. Strays.
    const samples = sampleCurve(axis, 24);
    const frames = framesAlong(samples, () => [0, 0, 1]);
    for (const [from, to, across, out] of [[0.12, 0.62, 1, 0.3], [0.3, 0.86, -0.4, -1], [0.2, 0.74, 0.3, 1]]) {
        const points: V3[] = [];
        for (let i = 0; i <= 5; i++) {
            const t = lerp(from, to, i / 5);
            const { q } = frameAt(samples, frames, t);
            const at = Math.round(t * 24);
            const r = radius(t) * lerp(0.7, 1.35, smoothstep(0, 0.8, i / 5)) + 0.05 * pow(i / 5, 2);
            const [S, N] = [frames.side[at], frames.normal[at]];
            points.push([q[0] + (S[0] * across + N[0] * out) * r, q[1] + (S[1] * across + N[1] * out) * r, q[2] + (S[2] * across + N[2] * out) * r]);
        }
        s.strand(points, { width: 0.05, root: 0.2, belly: 0.45, sharp: 1.2, section: 'wisp', thickness: 0.6, hook: across * turn * 0.7, chain });
    }
}
