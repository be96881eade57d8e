import type { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, lerp, PI, sin } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';

/** A place on a strap, and the way out of the body there, of length 1. */
export interface StrapPlace {
    at: Vec3;
    out: Vec3;
}

export interface StrapPath {
    /** How far aside it runs, metres, by height. */
    x(y: number): number;
    /** Heights it begins at in front and ends at behind. */
    front: number;
    back: number;
    /** Metres off the skin where no cloth is found. */
    clearance: number;
}

/**
 * The way of a strap from the front over the shoulder to the back, on cloth that lies there: places at shares 0 … 1 of it.
 * Cast from around the chest, so it follows what a level line would miss, the shoulder's top.
 */
export function strapPlaces(figure: BodyFigure, cloth: readonly MeshBuilder[], { x, front, back, clearance }: StrapPath, count: number): StrapPlace[] {
    const unit = figure.scale;
    const middle = figure.y(1.13);
    const deep = figure.torso.at(middle)[4];
    const field = figure.fields.noFingers;
    const g = field.gradient;
    // From the angle of the front's lower end over the top (½ π) to the back's. A flat ellipse keeps the steps even.
    const start = -lowAngle(middle - front, 0.1 * unit);
    const end = PI + lowAngle(middle - back, 0.1 * unit);
    return Array.from({ length: count + 1 }, (_, i): StrapPlace => {
        const angle = lerp(start, end, i / count);
        const way: Vec3 = [0, sin(angle), cos(angle)];
        let r = 0.4 * unit;
        let p: Vec3 = [0, 0, 0];
        for (let k = 0; k < 30; k++) {
            const y = middle + way[1] * r;
            p = [x(y), y, deep + way[2] * r];
            const d = field.evaluate(p[0], p[1], p[2]) - clearance;
            if (Math.abs(d) < 1e-4) break;
            r = Math.max(0.02 * unit, r - clamp(0.8 * d, -0.02 * unit, 0.05 * unit));
        }
        field.evaluate(p[0], p[1], p[2]);
        const l = Math.sqrt(g[0] * g[0] + g[1] * g[1] + g[2] * g[2]) || 1;
        const out: Vec3 = [g[0] / l, g[1] / l, g[2] / l];
        const lifted = Math.max(...cloth.map((mesh) => castOnto(mesh, p, out, 0.05 * unit) ?? -1));
        return { at: lifted === -1 ? p : [p[0] + out[0] * lifted, p[1] + out[1] * lifted, p[2] + out[2] * lifted], out };
    });
}

/** The angle below level at which a line this far out comes to lie `down` lower. */
function lowAngle(down: number, out: number): number {
    const l = Math.sqrt(down * down + out * out);
    // sin and its inverse by halving: precise enough for a path's ends.
    let [a, b] = [0, PI / 2];
    for (let i = 0; i < 24; i++) {
        const m = (a + b) / 2;
        if (sin(m) < down / l) a = m;
        else b = m;
    }
    return a;
}

/** How far along `way` from `from` the outermost face of a mesh lies, at most `most` metres either way; undefined where there is none. */
export function castOnto(mesh: MeshBuilder, from: Vec3, way: Vec3, most: number): number | undefined {
    const p = mesh.positions;
    let best: number | undefined;
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [3 * mesh.indices[t], 3 * mesh.indices[t + 1], 3 * mesh.indices[t + 2]];
        if (Math.abs(p[a] - from[0]) > 0.1 || Math.abs(p[a + 1] - from[1]) > 0.1 || Math.abs(p[a + 2] - from[2]) > 0.1) continue;
        const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
        const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
        const [hx, hy, hz] = [way[1] * vz - way[2] * vy, way[2] * vx - way[0] * vz, way[0] * vy - way[1] * vx];
        const det = ux * hx + uy * hy + uz * hz;
        if (Math.abs(det) < 1e-14) continue;
        const [sx, sy, sz] = [from[0] - p[a], from[1] - p[a + 1], from[2] - p[a + 2]];
        const s = (sx * hx + sy * hy + sz * hz) / det;
        if (s < -1e-6 || s > 1 + 1e-6) continue;
        const [qx, qy, qz] = [sy * uz - sz * uy, sz * ux - sx * uz, sx * uy - sy * ux];
        const r = (way[0] * qx + way[1] * qy + way[2] * qz) / det;
        if (r < -1e-6 || s + r > 1 + 1e-6) continue;
        const far = (vx * qx + vy * qy + vz * qz) / det;
        if (Math.abs(far) <= most && (best === undefined || far > best)) best = far;
    }
    return best;
}
