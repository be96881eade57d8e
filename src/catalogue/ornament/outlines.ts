import { cos, DEGREES, lerp, pow, sin, TAU } from '../../geometry/scalar';
import type { Outline } from './plate';

/** Outlines of charms about the origin, half a unit high, counter-clockwise. */
export const circle = (points = 18): Outline => Array.from({ length: points }, (_, i) => [0.5 * cos((i / points) * TAU), 0.5 * sin((i / points) * TAU)] as const);

/** A five-pointed star with soft tips. */
export function star(points = 5, depth = 0.5): Outline {
    const out: [number, number][] = [];
    for (let i = 0; i < points; i++)
        for (const [turn, r] of [[-0.13, 0.94], [0, 1], [0.13, 0.94], [0.5, depth]] as const) {
            const a = ((i + turn * 0.35 + (turn === 0.5 ? 0.325 : 0)) / points) * TAU + 90 * DEGREES;
            out.push([0.56 * r * cos(a), 0.56 * r * sin(a)]);
        }
    return out;
}

/** Two lobes over a point. */
export function heart(points = 22): Outline {
    return Array.from({ length: points }, (_, i) => {
        const t = -(i / points) * TAU + TAU / 2;
        const s = sin(t);
        return [(16 * s * s * s) / 32, (13 * cos(t) - 5 * cos(2 * t) - 2 * cos(3 * t) - cos(4 * t) + 2) / 32] as const;
    });
}

/** A moon in its first quarter: the outer arc, then the inner one back. Its middle lies at {@link CRESCENT_MIDDLE}. */
export function crescent(points = 11): Outline {
    const from = 62 * DEGREES;
    const outer = Array.from({ length: points }, (_, i) => {
        const a = lerp(from, TAU - from, i / (points - 1));
        return [0.55 * cos(a), 0.55 * sin(a)] as const;
    });
    const inner = Array.from({ length: points - 2 }, (_, i) => {
        const t = (i + 1) / (points - 1);
        const a = lerp(-from, from, t);
        // From the lower horn through the hollow to the upper one.
        return [0.55 * cos(from) - 0.34 * pow(sin(t * TAU * 0.5), 0.8), 0.55 * (sin(a) / sin(from)) * sin(from)] as const;
    });
    return [...outer, ...inner];
}
export const CRESCENT_MIDDLE = [-0.33, 0] as const;

/** A rectangle with round ends. */
export function bar(length: number, width: number, points = 5): Outline {
    const out: [number, number][] = [];
    for (const side of [1, -1])
        for (let i = 0; i < points; i++) {
            const a = lerp(-90, 90, i / (points - 1)) * DEGREES;
            out.push([side * (length / 2 - width / 2 + (width / 2) * cos(a)), side * (width / 2) * sin(a)]);
        }
    return out;
}
