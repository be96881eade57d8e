import { cos, sin, TAU } from '../../geometry/scalar';
import { mixColors } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { clothInk } from './cloth';
import type { PatternName } from './pattern-options';

type Place = readonly [number, number];

/** A piece of cloth in a picture: `across` and `down` in metres, and where a place on it lies. */
export interface ClothArea {
    /** Metres from one side to the other at the middle; all the way round where it closes. */
    across: number;
    /** Metres from its upper edge to its lower. */
    down: number;
    /** The place in the picture at shares of the way across and down, 0 … 1; beyond them it goes on. */
    at(across: number, down: number): Place;
    /** What of the picture is its own: paint stays within. @default the whole picture */
    bounds?: readonly Place[];
}

/** Metres from one repeat to the next. */
const REPEAT: Record<Exclude<PatternName, 'plain'>, number> = {
    stripes: 0.036, pinstripes: 0.024, gingham: 0.03, plaid: 0.085, argyle: 0.075, dots: 0.042, flowers: 0.075, stars: 0.07, hearts: 0.065, gradient: 1
};
/** Places along a line: charts bend. */
const STEPS = 36;

/**
 * A cloth's picture with a pattern woven or printed in: under the folds, which shade it. Repeats are fitted to the cloth,
 * so that it closes where its sides meet.
 */
export function patterned(drawing: Drawing, pattern: PatternName, cloth: string, color: string, areas: readonly ClothArea[], size = 1): Drawing {
    if (pattern === 'plain') return drawing;
    const ops: DrawOp[] = [];
    for (const area of areas) {
        const bounds = area.bounds ?? [[0, 0], [1, 0], [1, 1], [0, 1]];
        ops.push({ op: 'clip', path: polyPath(bounds, true) }, ...DRAWERS[pattern](gridOn(area, REPEAT[pattern] * size), cloth, color), { op: 'unclip' });
    }
    const base = drawing.ops.findIndex(({ op }) => op === 'flood') + 1;
    // Folds darken a pattern, they do not cover it.
    const folds = drawing.ops.slice(base).map((op): DrawOp => ('paint' in op && op.paint.kind === 'solid' && op.op === 'fill' ? { ...op, paint: { ...op.paint, alpha: FOLD * (op.paint.alpha ?? 1) } } : op));
    return { size: Math.max(512, drawing.size), ops: [...drawing.ops.slice(0, base), ...ops, ...folds] };
}

/** How much of their strength folds keep over a pattern. */
const FOLD = 0.62;

/** A pattern's repeats on a piece of cloth. */
interface Grid {
    columns: number;
    rows: number;
    /** The row its lower edge lies at. */
    down: number;
    /** The picture's place at a column and a row, fractions between. */
    at(column: number, row: number): Place;
}

function gridOn({ across, down, at }: ClothArea, repeat: number): Grid {
    const columns = Math.max(1, Math.round(across / repeat));
    const rows = down / repeat;
    return { columns, rows: Math.ceil(rows), down: rows, at: (column, row) => at(column / columns, row / rows) };
}

/** A band from row to row all the way across, or from column to column all the way down. */
const level = (grid: Grid, from: number, to: number): string => {
    const edge = (row: number): Place[] => Array.from({ length: STEPS + 1 }, (_, i) => grid.at((i / STEPS) * grid.columns, row));
    return polyPath([...edge(from), ...edge(to).reverse()], true);
};
const upright = (grid: Grid, from: number, to: number): string => {
    const edge = (column: number): Place[] => Array.from({ length: STEPS + 1 }, (_, i) => grid.at(column, (i / STEPS) * grid.rows));
    return polyPath([...edge(from), ...edge(to).reverse()], true);
};
const rowsOf = (grid: Grid, from: number, to: number): string => Array.from({ length: grid.rows }, (_, r) => level(grid, r + from, r + to)).join('');
const columnsOf = (grid: Grid, from: number, to: number): string => Array.from({ length: grid.columns }, (_, c) => upright(grid, c + from, c + to)).join('');
const fill = (path: string, color: string, alpha = 1): DrawOp => ({ op: 'fill', path, paint: { kind: 'solid', ink: clothInk(color), alpha } });

/** A closed figure in every repeat, every second row half a repeat aside; `turn` leans every one another way. */
function strewn(grid: Grid, outline: readonly Place[], scale = 1, turn = 0): string {
    let path = '';
    for (let r = 0; r < grid.rows; r++)
        for (let c = 0; c < grid.columns; c++) {
            const lean = turn * ((((c * 5 + r * 3) % 7) - 3) / 3);
            const [s, k] = [sin(lean), cos(lean)];
            path += polyPath(outline.map(([x, y]) => grid.at(c + (r % 2 ? 0.75 : 0.25) + scale * (k * x - s * y), r + 0.5 + scale * (s * x + k * y))), true);
        }
    return path;
}

const round = (radius: number, corners = 14): Place[] => Array.from({ length: corners }, (_, i) => [radius * cos((i / corners) * TAU), radius * sin((i / corners) * TAU)]);
const star = (radius: number): Place[] => Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 ? 0.45 * radius : radius;
    return [r * sin((i / 10) * TAU), -r * cos((i / 10) * TAU)];
});
const HEART: readonly Place[] = [[0, 0.27], [-0.16, 0.11], [-0.25, -0.03], [-0.24, -0.14], [-0.17, -0.21], [-0.08, -0.2], [0, -0.11], [0.08, -0.2], [0.17, -0.21], [0.24, -0.14], [0.25, -0.03], [0.16, 0.11]];
const FIVE = [0, 1, 2, 3, 4];
/** The petals of a flower apart: each a figure of its own. */
const petals = (distance: number, radius: number): Place[][] => FIVE.map((i) => round(radius, 9).map(([x, y]): Place => [x + distance * sin((i / 5) * TAU), y - distance * cos((i / 5) * TAU)]));

const DRAWERS: Record<Exclude<PatternName, 'plain'>, (grid: Grid, cloth: string, color: string) => DrawOp[]> = {
    stripes: (grid, _, color) => [fill(rowsOf(grid, 0.25, 0.75), color)],
    pinstripes: (grid, _, color) => [fill(columnsOf(grid, 0.45, 0.55), color, 0.85)],
    gingham: (grid, _, color) => [fill(rowsOf(grid, 0, 0.5), color, 0.5), fill(columnsOf(grid, 0, 0.5), color, 0.5)],
    plaid: (grid, cloth, color) => {
        const soft = mixColors(cloth, color, 0.55);
        return [
            fill(rowsOf(grid, 0.08, 0.42), soft, 0.55), fill(columnsOf(grid, 0.08, 0.42), soft, 0.55),
            fill(rowsOf(grid, 0.7, 0.745), color, 0.9), fill(columnsOf(grid, 0.7, 0.745), color, 0.9),
            fill(rowsOf(grid, 0.235, 0.265), color, 0.7), fill(columnsOf(grid, 0.235, 0.265), color, 0.7)
        ];
    },
    argyle: (grid, cloth, color) => {
        let diamonds = '';
        let lines = '';
        for (let r = 0; r < grid.rows; r++)
            for (let c = 0; c < grid.columns; c++) {
                const place = (x: number, y: number): Place => grid.at(c + 0.5 + x, r + 0.5 + y);
                diamonds += polyPath([place(0, -0.5), place(0.25, -0.25), place(0.5, 0), place(0.25, 0.25), place(0, 0.5), place(-0.25, 0.25), place(-0.5, 0), place(-0.25, -0.25)], true);
                for (const k of [1, -1]) lines += polyPath([place(-0.5 * k, -0.5), place(0, -0.02), place(0.5 * k, 0.48), place(0.5 * k, 0.52), place(0, 0.02), place(-0.5 * k, -0.46)], true);
            }
        return [fill(diamonds, mixColors(cloth, color, 0.7)), fill(lines, color, 0.8)];
    },
    dots: (grid, _, color) => [fill(strewn(grid, round(0.2)), color)],
    flowers: (grid, cloth, color) => [
        fill(strewn({ ...grid, at: (c, r) => grid.at(c + 0.25, r + 0.5) }, round(0.055, 8)), mixColors(cloth, color, 0.5)),
        ...petals(0.16, 0.105).map((petal) => fill(strewn(grid, petal, 1, 0.6), color)),
        fill(strewn(grid, round(0.08)), mixColors(color, '#f2c14e', 0.75))
    ],
    stars: (grid, _, color) => [fill(strewn(grid, star(0.26), 1, 0.5), color)],
    hearts: (grid, _, color) => [fill(strewn(grid, HEART, 1, 0.35), color)],
    gradient: (grid, _, color) => {
        const ink = clothInk(color);
        const [from, to] = [grid.at(0.5 * grid.columns, 0), grid.at(0.5 * grid.columns, grid.down)];
        return [{ op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 1], [0, 1]], true), paint: { kind: 'linear', from: [from[0], from[1]], to: [from[0], to[1]], stops: [{ at: 0.15, ink, alpha: 0 }, { at: 0.6, ink, alpha: 0.5 }, { at: 1, ink, alpha: 1 }] } }];
    }
};
