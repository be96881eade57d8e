import type { MeshBuilder } from '../../geometry/mesh';
import { cos, PI, sin } from '../../geometry/scalar';
import { ellipsePath, polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { clothInk } from './cloth';
import type { BodyFigure } from '../../rig/body-figure';
import { shell, type ShellOptions } from './shell';

/** What may be printed on a chest. Pictures are one unit square, y down. */
export type Print = 'star' | 'heart' | 'number' | 'cat' | 'smile' | 'moon';

/** Side of the square a print covers, metres on an adult, and the height of its middle on the adult female. */
const SIDE = 0.15;
const MIDDLE = 1.108;

/**
 * The patch of a top that carries a print: the top's own cloth once more, a hair's breadth above it, with a picture of
 * its own, because in the top's the print would be blurred. `cloth` are the top's own shell options,
 * with what lies below the top as their outfit.
 */
export function printPatch(figure: BodyFigure, cloth: ShellOptions, grow = 1): MeshBuilder {
    const unit = figure.scale;
    const side = SIDE * unit * grow;
    const middle = figure.y(MIDDLE);
    return shell(figure, {
        ...cloth, ease: (x, y, z) => cloth.ease(x, y, z) + 0.0012 * unit, margin: 0.2, exact: true, rim: 0, outline: () => 0,
        hem: [(x, y, z) => Math.max(Math.abs(x) - 0.46 * side, Math.abs(y - middle) - 0.46 * side, -z)],
        uv: (x, y) => [0.5 + x / side, 0.5 + (middle - y) / side]
    });
}

/** A star's corners about a place. */
const star = (cx: number, cy: number, r: number, points = 5, deep = 0.45): [number, number][] =>
    Array.from({ length: 2 * points }, (_, i) => {
        const a = (i * PI) / points;
        const q = i % 2 ? deep * r : r;
        return [cx + q * sin(a), cy - q * cos(a)];
    });

const HEART = 'M.5 .8C.2 .6 .13 .44 .13 .33C.13 .2 .23 .13 .33 .13C.41 .13 .47 .18 .5 .25C.53 .18 .59 .13 .67 .13C.77 .13 .87 .2 .87 .33C.87 .44 .8 .6 .5 .8Z';
/** A quarter moon, lying open to the right. */
const MOON = 'M.62 .16A.35 .35 0 1 0 .84 .66A.3 .3 0 1 1 .62 .16Z';
const CAT = 'M.2 .2L.36 .31A.42 .42 0 0 1 .64 .31L.8 .2C.86 .36 .87 .5 .84 .6C.78 .76 .64 .82 .5 .82C.36 .82 .22 .76 .16 .6C.13 .5 .14 .36 .2 .2Z';
/** Digits of a player's shirt, as strokes in a box one wide and two high. */
const DIGITS: Record<string, readonly (readonly [number, number])[]> = {
    0: [[0.25, 0], [0.75, 0], [1, 0.3], [1, 1.7], [0.75, 2], [0.25, 2], [0, 1.7], [0, 0.3], [0.25, 0], [0.5, 0]],
    7: [[0, 0], [1, 0], [1, 0.25], [0.4, 2]]
};

/** The print's picture on cloth of a colour. */
export function printed(print: Print, cloth: string, color: string): Drawing {
    const paint = { kind: 'solid', ink: clothInk(color) } as const;
    const ground = { kind: 'solid', ink: clothInk(cloth) } as const;
    const ops: DrawOp[] = [{ op: 'flood', paint: ground }];
    switch (print) {
        case 'star':
            ops.push({ op: 'fill', path: polyPath(star(0.5, 0.5, 0.4), true), paint }, { op: 'stroke', path: polyPath(star(0.5, 0.5, 0.4), true), width: 0.03, paint });
            break;
        case 'heart':
            ops.push({ op: 'fill', path: HEART, paint });
            break;
        case 'moon':
            ops.push({ op: 'fill', path: MOON, paint }, ...[[0.66, 0.42, 0.1], [0.8, 0.26, 0.06], [0.52, 0.56, 0.045]].map(([x, y, r]): DrawOp => ({ op: 'fill', path: polyPath(star(x, y, r, 4, 0.36), true), paint })));
            break;
        case 'cat':
            ops.push({ op: 'fill', path: CAT, paint });
            for (const k of [1, -1]) {
                ops.push({ op: 'fill', path: ellipsePath(0.5 + k * 0.14, 0.53, 0.032, 0.048), paint: ground });
                for (const y of [0.6, 0.66]) ops.push({ op: 'stroke', path: polyPath([[0.5 + k * 0.22, y], [0.5 + k * 0.3, y - 0.02 + (y - 0.6) * 0.7]]), width: 0.016, paint: ground });
            }
            ops.push({ op: 'stroke', path: 'M.43 .63Q.465 .68 .5 .63Q.535 .68 .57 .63', width: 0.02, paint: ground });
            break;
        case 'smile':
            ops.push({ op: 'fill', path: ellipsePath(0.5, 0.5, 0.36, 0.36), paint });
            for (const k of [1, -1]) ops.push({ op: 'fill', path: ellipsePath(0.5 + k * 0.12, 0.42, 0.038, 0.07), paint: ground });
            ops.push({ op: 'stroke', path: 'M.3 .56Q.5 .84 .7 .56', width: 0.035, paint: ground });
            break;
        case 'number':
            for (const [i, digit] of [...'07'].entries())
                ops.push({ op: 'stroke', path: polyPath(DIGITS[digit].map(([x, y]): [number, number] => [0.2 + 0.37 * i + 0.22 * x, 0.22 + 0.28 * y])), width: 0.09, paint });
            break;
    }
    return { size: 256, ops };
}
