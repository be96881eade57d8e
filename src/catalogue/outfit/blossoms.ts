import { random } from '../../geometry/random';
import { cos, sin, TAU } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { ellipsePath, polyPath, type DrawOp } from '../../paint/drawing';

/** Where a pattern may lie in a picture, and how large a metre of cloth is there. */
export interface PatternArea {
    /** `[left, top, right, bottom]`, shares of the picture. */
    box: readonly [number, number, number, number];
    /** How many of the picture's widths and heights make the same length of cloth: pictures are stretched. */
    aspect: number;
}

/** Blossoms with five petals strewn over cloth, thicker towards the bottom. `count` of them, the largest `size` high. */
export function blossoms({ box: [left, top, right, bottom], aspect }: PatternArea, colors: readonly string[], count: number, size: number, seed = 9): DrawOp[] {
    const next = random(seed);
    const ops: DrawOp[] = [];
    const placed: [number, number, number][] = [];
    for (let i = 0; i < count * 6 && placed.length < count; i++) {
        const [a, b, c, turn] = [next(), next(), next(), next()];
        const x = left + (right - left) * a;
        // The root of an even share crowds them at the bottom.
        const y = top + (bottom - top) * Math.sqrt(b);
        const r = size * (0.35 + 0.65 * c * c) * (0.55 + 0.45 * Math.sqrt(b));
        if (placed.some(([px, py, pr]) => ((px - x) / aspect) * ((px - x) / aspect) + (py - y) * (py - y) < (pr + r) * (pr + r) * 0.8)) continue;
        placed.push([x, y, r]);
        const color = colors[placed.length % colors.length];
        const fill = ink(color, 'cloth');
        for (let p = 0; p < 5; p++) {
            const angle = (p / 5 + turn) * TAU;
            const at = (out: number, off: number): [number, number] => [x + aspect * r * out * cos(angle + off), y + r * out * sin(angle + off)];
            // A petal: narrow at its root, notched at its end.
            ops.push({ op: 'fill', path: polyPath([at(0.12, 0), at(0.6, -0.44), at(0.95, -0.32), at(1, -0.12), at(0.86, 0), at(1, 0.12), at(0.95, 0.32), at(0.6, 0.44)], true), paint: { kind: 'solid', ink: fill } });
        }
        const heart = ink('#f2d27a', 'cloth');
        ops.push({ op: 'fill', path: ellipsePath(x, y, aspect * r * 0.2, r * 0.2), paint: { kind: 'solid', ink: heart } });
    }
    return ops;
}
