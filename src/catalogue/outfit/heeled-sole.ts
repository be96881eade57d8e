import { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { along, footprint, type SolePoint } from './sole';

/** A sole that climbs to a heel. Lengths on the adult female, metres. */
export interface HeelShape {
    /** Thickness under the toes: a platform. */
    platform: number;
    /** How much higher the heel's seat lies than the toes'. */
    lift: number;
    /** Thickness under the arch and on the heel's seat. */
    thick: number;
    /** How far its wall stands off the foot. */
    out: number;
    /** Extra length round the toes. */
    toe: number;
    /** Share of its width and length the heel keeps at the ground: 1 a block, 0.3 a slim one. */
    tip: number;
    /** Where the heel's breast is, as a share of the foot. */
    breast: number;
}

/** Where the seat starts to climb and where it has arrived, as shares of the foot. */
const CLIMB = { from: 0.7, to: 0.2 };

/** Height of the sole's upper edge at a place along the foot, metres: what the foot would stand on. */
export function seatHeight(figure: BodyFigure, shape: HeelShape, z: number): number {
    const t = along(figure, z);
    return (shape.platform + shape.lift * smoothstep(CLIMB.from, CLIMB.to, t) + 0.006 * smoothstep(0.8, 1, t)) * figure.scale;
}

/**
 * Where the flat foot goes when it is lifted onto a sole. The skeleton's feet are flat, so a heel is made by squeezing
 * the hidden foot upwards: nothing moves at `top`, the height from which skin may show. Moves the shoe's upper
 * ({@link sculpted}) and, as `PartResult.presses`, skin and sock in it alike. Undefined where a place stays.
 */
export const lifted = (figure: BodyFigure, shape: HeelShape, top: (z: number) => number) => (x: number, y: number, z: number): [number, number, number] | undefined => {
    const high = top(z);
    if (y >= high || y > figure.y(0.2)) return undefined;
    const lift = Math.max(0, seatHeight(figure, shape, z) - 0.004 * figure.scale);
    const low = Math.max(y, 0);
    // The heel's bulge is drawn in: otherwise it would stand out right below the edge.
    return [x, Math.max(y, -0.002) + lift * (1 - low / high), z + 0.3 * lift * (1 - low / high) * smoothstep(0.16, 0, along(figure, z))];
};

/** The same as `ShellOptions.sculpt`. */
export const sculpted = (move: ReturnType<typeof lifted>) => (p: Float64Array, i: number): void => {
    const to = move(p[3 * i], p[3 * i + 1], p[3 * i + 2]);
    if (to) for (let k = 0; k < 3; k++) p[3 * i + k] = to[k];
};

/** Both soles. Uv: v runs from the ground (1) to the upper edge (0); u is the share along the foot. Their heels are painted by the same picture. */
export function heeledSoles(figure: BodyFigure, shape: HeelShape): MeshBuilder {
    const out = new MeshBuilder();
    // A squeezed foot's heel is narrower below than the flat one the outline was felt on.
    const outline = footprint(figure, { height: 0.016, out: shape.out, toe: shape.toe }).map((p): SolePoint => {
        const drawn = Math.min(0.5, 10 * shape.lift) * smoothstep(0.35, 0.12, along(figure, p.z)) * p.off;
        return { ...p, x: p.x - p.nx * drawn, z: p.z - p.nz * drawn + 0.12 * shape.lift * figure.scale * smoothstep(0.16, 0, along(figure, p.z)), off: p.off - drawn };
    });
    for (const side of [1, -1]) {
        wall(out, figure, shape, outline, side);
        heel(out, figure, shape, outline, side);
    }
    return out;
}

/** Height of the underside: on the ground under the toes, below the seat elsewhere. */
function underside(figure: BodyFigure, { platform, thick, lift }: HeelShape, z: number): number {
    const t = along(figure, z);
    const climb = smoothstep(CLIMB.from, CLIMB.to, t);
    return ((platform - thick) * smoothstep(0.66, 0.5, t) + lift * climb + 0.005 * smoothstep(0.84, 1, t)) * figure.scale;
}

type Put = (x: number, y: number, z: number, normal: readonly [number, number, number], v: number, light: number) => number;

function putter(out: MeshBuilder, figure: BodyFigure, side: number): Put {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    return (x, y, z, normal, v, light) => {
        const i = out.vertex(side * x, y, z, side * normal[0], normal[1], normal[2], along(figure, z), v);
        figure.weightsAt(side * x, 0.01 * figure.scale, z, joints, weights);
        out.skinAt(i, joints, weights);
        out.shadeAt(i, light);
        return i;
    };
}

function wall(out: MeshBuilder, figure: BodyFigure, shape: HeelShape, outline: readonly SolePoint[], side: number): void {
    const unit = figure.scale;
    const put = putter(out, figure, side);
    const n = outline.length;
    /** `inset` is a share of the way to the foot. */
    const ring = (inset: number, height: (z: number) => number, aside: number, up: number, v: number, light: number): number[] =>
        outline.map(({ x, z, off, nx, nz }) => put(x - nx * inset * off, height(z), z - nz * inset * off, [nx * aside, up, nz * aside], v, light));
    const low = (z: number): number => underside(figure, shape, z);
    const high = (z: number): number => seatHeight(figure, shape, z);
    const rings = [
        ring(0.2, low, 0.8, -0.5, 0.5, -0.15),
        ring(0, (z) => low(z) + Math.min(0.003 * unit, 0.3 * (high(z) - low(z))), 1, 0, 0.42, 0),
        ring(0, (z) => high(z) - 0.0012 * unit, 1, 0.15, 0.06, 0),
        ring(0.9, high, 0.1, 1, 0, -0.1)
    ];
    const flip = side > 0;
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k < n; k++) out.quad(rings[r][k], rings[r + 1][k], rings[r + 1][(k + 1) % n], rings[r][(k + 1) % n], !flip);
    const below = ring(0.2, low, 0, -1, 0.5, -0.3);
    for (let k = 0; k < n / 2 - 1; k++) out.quad(below[k], below[k + 1], below[n - 2 - k], below[n - 1 - k], !flip);
}

/** Rows of the heel: share of the way from the seat to the ground, and share of the taper reached there. A slim heel curves in at once. */
const HEEL_ROWS: readonly (readonly [down: number, taper: number])[] = [[0, 0], [0.3, 0.5], [0.62, 0.85], [1, 1]];

/** The heel itself: the outline's hind part, closed by a straight breast, tapering to the ground. */
function heel(out: MeshBuilder, figure: BodyFigure, shape: HeelShape, outline: readonly SolePoint[], side: number): void {
    const { heelZ, toeZ } = figure.spec.foot;
    const put = putter(out, figure, side);
    const frontZ = lerp(heelZ, toeZ, shape.breast);
    const n = outline.length;
    // The outline begins at the heel's end and goes round: its hind part is the last points and the first.
    const hind = [...outline.slice(n / 2), ...outline.slice(0, n / 2)].filter(({ z }) => z < frontZ - 0.002 * figure.scale);
    const inset = (p: SolePoint): [number, number] => [p.x - p.nx * 0.12 * p.off, p.z - p.nz * 0.12 * p.off];
    const [first, last] = [inset(hind[0]), inset(hind[hind.length - 1])];
    const plan: [number, number][] = [[first[0], frontZ], ...hind.map(inset), [last[0], frontZ]];
    const midX = (first[0] + last[0]) / 2;
    // A slim heel stands under the middle of the seat's back, a block under all of it.
    const midZ = lerp(lerp(heelZ, toeZ, 0.085), (heelZ + frontZ) / 2, smoothstep(0.3, 0.9, shape.tip));
    const rows = HEEL_ROWS.map(([down, taper]) => {
        const keep = lerp(1, shape.tip, taper);
        return plan.map(([x, z]): number => {
            const [px, pz] = [midX + (x - midX) * keep, midZ + (z - midZ) * keep];
            const top = underside(figure, shape, pz) + 0.0015 * figure.scale;
            return put(px, top * (1 - down), pz, [0, 0, 0], lerp(0.55, 1, down), down === 0 ? -0.25 : 0);
        });
    });
    const flip = side > 0;
    const m = plan.length;
    for (let r = 0; r + 1 < rows.length; r++) for (let k = 0; k < m; k++) out.quad(rows[r][k], rows[r][(k + 1) % m], rows[r + 1][(k + 1) % m], rows[r + 1][k], !flip);
    const bottom = rows[rows.length - 1];
    for (let k = 1; k < m - 1; k++) out.triangle(bottom[0], bottom[k], bottom[k + 1], !flip);
}
