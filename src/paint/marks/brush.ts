import { pow } from '../../geometry/scalar';
import { polyPath } from '../drawing';
import type { FaceSkinLayout } from '../face/layout';

/** A point of the face's front view, head units. */
export type Point = readonly [number, number];

/** A smooth curve through points (Catmull-Rom), `steps` points a span. */
export function curve(points: readonly Point[], steps = 6): Point[] {
    const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))];
    const out: Point[] = [];
    for (let i = 0; i + 1 < points.length; i++)
        for (let k = 0; k < steps; k++) {
            const t = k / steps;
            const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
            const mix = (n: 0 | 1): number => b[n] + 0.5 * t * (c[n] - a[n] + t * (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n] + t * (3 * (b[n] - c[n]) + d[n] - a[n])));
            out.push([mix(0), mix(1)]);
        }
    out.push(at(points.length - 1));
    return out;
}

/** How thick a brush stroke is along itself, 0 … 1. */
export const TAPER = {
    /** Thin at both ends. */
    both: (t: number): number => pow(Math.max(0, 4 * t * (1 - t)), 0.6),
    /** Pressed down at the start, flicked off at the end. */
    flick: (t: number): number => pow(1 - t, 0.8) * Math.min(1, t * 12 + 0.25),
    /** The other way about. */
    swell: (t: number): number => pow(t, 0.8)
};

/** The outline of a brush stroke along points of the front view, as a path of the picture. Width in head units. */
export function brushPath(layout: FaceSkinLayout, points: readonly Point[], width: number, taper: (t: number) => number = TAPER.both): string {
    const left: [number, number][] = [];
    const right: [number, number][] = [];
    const last = points.length - 1;
    points.forEach(([x, y], i) => {
        const a = points[Math.max(0, i - 1)];
        const b = points[Math.min(last, i + 1)];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const l = Math.sqrt(dx * dx + dy * dy) || 1;
        const w = 0.5 * width * taper(i / last);
        left.push(layout.place(x - (dy / l) * w, y + (dx / l) * w));
        right.push(layout.place(x + (dy / l) * w, y - (dx / l) * w));
    });
    return polyPath([...left, ...right.reverse()], true);
}

/** A closed shape of the front view as a path of the picture. */
export const shapePath = (layout: FaceSkinLayout, points: readonly Point[]): string => polyPath(points.map(([x, y]) => layout.place(x, y)), true);
