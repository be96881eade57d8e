import type { MeshBuilder } from '../../geometry/mesh';
import { atan2, lerp, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';
import { ruffle, type RuffleOptions } from './ruffle';
import type { Hem } from './shell';

/** A place on a neckline and the way out of the cloth. */
export interface NecklinePlace {
    at: Vec3;
    out: Vec3;
}

/**
 * The edge at the neck of a garment that was cut by `hem`: its edge as it came out, all round from the middle of the back, so that
 * what is sewn onto it needs no guess. Seen from in front, shares rise to the right. `null` where the cloth has no such edge.
 */
export function neckEdge(figure: BodyFigure, cloth: MeshBuilder, hem: Hem): ((s: number) => NecklinePlace) | null {
    const middle = figure.neckSection(figure.y(1.25)).cz;
    const found: { turn: number; far: number; place: NecklinePlace }[] = [];
    const { positions: p, normals: n } = cloth;
    for (let i = 0; i < cloth.count; i++) {
        const [x, y, z] = [p[3 * i], p[3 * i + 1], p[3 * i + 2]];
        if (Math.abs(hem(x, y, z)) > 0.0012 * figure.scale || n[3 * i] * x + 0.3 * n[3 * i + 1] + n[3 * i + 2] * (z - middle) < 0) continue;
        // From the back (0) over the right, the front (½) and the left.
        found.push({ turn: atan2(-x, -(z - middle)) / TAU + (x > 0 ? 1 : 0), far: x * x + (z - middle) * (z - middle), place: { at: [x, y, z], out: [n[3 * i], n[3 * i + 1], n[3 * i + 2]] } });
    }
    // The turned-in rim lies just within the edge: of two places side by side the outer one counts.
    found.sort((a, b) => a.turn - b.turn);
    const loop: typeof found = [];
    for (const one of found) {
        const last = loop.at(-1);
        if (last && one.turn - last.turn < 0.006) {
            if (one.far > last.far) loop[loop.length - 1] = one;
        } else loop.push(one);
    }
    if (loop.length < 8) return null;
    return (s) => {
        const turn = ((s % 1) + 1) % 1;
        let k = loop.findIndex((one) => one.turn > turn);
        if (k < 0) k = loop.length;
        const a = loop[(k + loop.length - 1) % loop.length];
        const b = loop[k % loop.length];
        const from = k === 0 ? a.turn - 1 : a.turn;
        const to = k === loop.length ? b.turn + 1 : b.turn;
        const t = (turn - from) / (to - from);
        const mix = (u: Vec3, v: Vec3): Vec3 => [lerp(u[0], v[0], t), lerp(u[1], v[1], t), lerp(u[2], v[2], t)];
        return { at: mix(a.place.at, b.place.at), out: mix(a.place.out, b.place.out) };
    };
}

/** A ruffle along a neckline that lies on the cloth below it. */
export function neckRuffle(mesh: MeshBuilder, figure: BodyFigure, line: (s: number) => NecklinePlace, shape: Pick<RuffleOptions, 'waves' | 'height' | 'depth' | 'thick' | 'columns'>): void {
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    ruffle(mesh, {
        ...shape, closed: true, lift: 0.8 * shape.depth,
        seam: (s) => {
            const { at, out } = line(s);
            const [a, b] = [line(s - 0.012).at, line(s + 0.012).at];
            const way: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
            // Away from the neck, along the cloth.
            const fall: Vec3 = [way[1] * out[2] - way[2] * out[1], way[2] * out[0] - way[0] * out[2], way[0] * out[1] - way[1] * out[0]];
            const up = 0.001 * figure.scale;
            return { at: [at[0] + up * out[0], at[1] + up * out[1], at[2] + up * out[2]], out, fall };
        },
        skin: (into, i, s) => {
            const { at } = line(s);
            figure.weightsAt(at[0], at[1], at[2], joints, weights);
            into.skinAt(i, joints, weights);
        }
    });
}
