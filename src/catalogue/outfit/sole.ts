import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import { alongRay } from '../../geometry/template';
import type { BodyFigure } from '../../rig/body-figure';

/** A sole round the foot's outline. Lengths on the adult female, metres; shares run from the heel (0) to the toes (1). */
export interface SoleShape {
    /** Height of its upper edge, which hides the upper's lower one. */
    height: number;
    /** How far its wall stands off the foot. */
    out: number;
    /** Extra length round the toes. */
    toe: number;
    /** Depth of the gap before the heel; 0 for a flat sole. */
    arch: number;
    /** How much higher the edge lies at the heel. */
    lift: number;
}

/** Stations of the wall along the foot: close where the arch steps. */
const STATIONS = [0.29, 0.32, 0.4, 0.5, 0.58, 0.72];
/** Middles and turns of the rounds at the heel and the toes. */
const HEEL = 0.16;
const TOES = 0.82;
const ROUND = [14, 38, 62, 82];

/** Height of a sole's upper edge at a place along the foot, metres. */
export function soleEdge(figure: BodyFigure, shape: SoleShape, z: number): number {
    const t = along(figure, z);
    return (shape.height + shape.lift * smoothstep(0.5, 0.15, t) + 0.003 * smoothstep(0.72, 1, t)) * figure.scale;
}

/** How far along the foot a place lies: 0 at the heel's end, 1 at the toes'. */
export function along(figure: BodyFigure, z: number): number {
    const { heelZ, toeZ } = figure.spec.foot;
    return clamp((z - heelZ) / (toeZ - heelZ));
}

/**
 * Both soles: walls with their own clean outline, a ledge that the upper stands on, an underside with a heel. The
 * foot's mesh would give jagged edges here. Uv: v runs from the ground (1) to the ledge (0); u is the share along the foot.
 */
export function soles(figure: BodyFigure, shape: SoleShape): MeshBuilder {
    const out = new MeshBuilder();
    const outline = footprint(figure, shape);
    for (const side of [1, -1]) sole(out, figure, shape, outline, side);
    return out;
}

/** A place on the outline of a sole. */
export interface SolePoint {
    x: number;
    z: number;
    /** How far it stands off the foot, metres. */
    off: number;
    /** Outward, unit length. */
    nx: number;
    nz: number;
}

/** The left sole's outline, from the heel's end along the outer side to the toes and back along the inner one. */
export function footprint(figure: BodyFigure, shape: Pick<SoleShape, 'height' | 'out' | 'toe'>): SolePoint[] {
    const field = figure.fields.noFingers;
    const { heelZ, toeZ } = figure.spec.foot;
    const unit = figure.scale;
    const y = 0.8 * shape.height * unit;
    const feel = (t: number, degrees: number): [number, number] => {
        const z = lerp(heelZ, toeZ, t);
        const a = (degrees * PI) / 180;
        const p = alongRay(field, [figure.foot.at(z)[4], y, z], sin(a), 0, cos(a), 0.03 * unit);
        return [p[0], p[2]];
    };
    const half = (turn: number): [number, number][] => [
        ...ROUND.map((d) => feel(HEEL, turn * (180 - d))), ...STATIONS.map((t) => feel(t, turn * 90)), ...ROUND.map((d) => feel(TOES, turn * (90 - d)))
    ];
    const ring = [...half(1), ...half(-1).reverse()];
    return ring.map(([x, z], i) => {
        const [ax, az] = ring[(i + ring.length - 1) % ring.length];
        const [bx, bz] = ring[(i + 1) % ring.length];
        const l = Math.sqrt((bx - ax) * (bx - ax) + (bz - az) * (bz - az));
        const nx = -(bz - az) / l;
        const nz = (bx - ax) / l;
        // Counter-clockwise seen from below: outward is to the left.
        const grow = (shape.out + 0.6 * shape.toe * smoothstep(0.75, 1, along(figure, z))) * unit;
        return { x: x - nx * grow, z: z - nz * grow, off: grow, nx: -nx, nz: -nz };
    });
}

function sole(out: MeshBuilder, figure: BodyFigure, shape: SoleShape, outline: readonly SolePoint[], side: number): void {
    const unit = figure.scale;
    const n = outline.length;
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const ground = (z: number): number => {
        const t = along(figure, z);
        return (shape.arch * smoothstep(0.31, 0.34, t) * smoothstep(0.62, 0.45, t) + 0.004 * smoothstep(0.82, 1, t)) * unit;
    };
    /** `inset` is a share of the way to the foot. */
    const ring = (inset: number, height: (z: number) => number, wall: number, up: number, v: number, light: number): number[] =>
        outline.map(({ x, z, off, nx, nz }) => {
            const i = out.vertex(side * (x - nx * inset * off), height(z), z - nz * inset * off, side * nx * wall, up, nz * wall, along(figure, z), v);
            figure.weightsAt(side * x, 0.01 * unit, z, joints, weights);
            out.skinAt(i, joints, weights);
            out.shadeAt(i, light, 0, 0, 1);
            return i;
        });
    const edge = (z: number): number => soleEdge(figure, shape, z);
    const rings = [
        ring(0.14, ground, 0.9, -0.4, 1, -0.1),
        ring(0, (z) => ground(z) + 0.003 * unit, 1, 0, 0.8, 0),
        ring(0, (z) => edge(z) - 0.0015 * unit, 1, 0.15, 0.1, 0),
        ring(0.9, edge, 0.1, 1, 0, -0.1)
    ];
    const flip = side > 0;
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k < n; k++) out.quad(rings[r][k], rings[r + 1][k], rings[r + 1][(k + 1) % n], rings[r][(k + 1) % n], !flip);
    // The underside: bars from the outer to the inner side, whose steps make the heel.
    const below = ring(0.14, ground, 0, -1, 1, -0.2);
    for (let k = 0; k < n / 2 - 1; k++) out.quad(below[k], below[k + 1], below[n - 2 - k], below[n - 1 - k], !flip);
}
