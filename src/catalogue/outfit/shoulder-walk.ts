import { lerp } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { BodyFigure } from '../../rig/body-figure';

/** A place on the shoulders and the way up from it. */
export interface Foot {
    at: Vec3;
    up: Vec3;
}

/** Length of a step over the shoulders, metres on an adult. */
export const STEP = 0.005;

/**
 * Walks over the body's surface, `clearance` metres off it, from a place near the neck straight on in a direction.
 * What lies on shoulders is laid out along such walks: pushed out of the body instead, it would stand up in points.
 */
export function shoulderWalk(figure: BodyFigure, from: Vec3, towards: Vec3, length: number, clearance: number): Foot[] {
    const field = figure.fields.noFingers;
    const g = field.gradient;
    const step = STEP * figure.scale;
    const at: Vec3 = [...from];
    const way: Vec3 = [...towards];
    const feet: Foot[] = [];
    for (let s = 0; s <= length + 2 * step; s += step) {
        let up: Vec3 = [0, 1, 0];
        for (let k = 0; k < 2; k++) {
            const d = field.evaluate(at[0], at[1], at[2]);
            const l = Math.sqrt(g[0] * g[0] + g[1] * g[1] + g[2] * g[2]) || 1;
            up = [g[0] / l, g[1] / l, g[2] / l];
            for (let q = 0; q < 3; q++) at[q] += up[q] * (clearance - d);
        }
        feet.push({ at: [...at], up });
        const lean = way[0] * up[0] + way[1] * up[1] + way[2] * up[2];
        for (let q = 0; q < 3; q++) way[q] -= up[q] * lean;
        const l = Math.sqrt(way[0] * way[0] + way[1] * way[1] + way[2] * way[2]) || 1;
        for (let q = 0; q < 3; q++) at[q] += (way[q] /= l) * step;
    }
    return feet;
}

/** The place `along` metres on a walk, between its feet. `scale` is the figure's. */
export function footAt(feet: readonly Foot[], along: number, scale: number): Foot {
    const f = Math.min(feet.length - 1.001, along / (STEP * scale));
    const a = feet[Math.floor(f)];
    const b = feet[Math.floor(f) + 1];
    const t = f - Math.floor(f);
    const mix = (p: Vec3, q: Vec3): Vec3 => [lerp(p[0], q[0], t), lerp(p[1], q[1], t), lerp(p[2], q[2], t)];
    return { at: mix(a.at, b.at), up: mix(a.up, b.up) };
}
