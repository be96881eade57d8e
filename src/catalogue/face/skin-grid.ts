import { PI, lerp, pow } from '../../geometry/scalar';
import { openLidCurves } from '../eyes/lids';
import type { AnimeHead } from './anime-head';
import { remap, type Vec2 } from './curves';

// Columns by distance from the middle at eye height, and rows by height, both on the base face; `layGrid` moves them to
// the face at hand. The grid is fixed: 1.9k vertices and 3.6k triangles, which look like three times as many.
// prettier-ignore
const COLUMNS = [0, 0.019, 0.044, 0.08, 0.13, 0.182, 0.23, 0.272, 0.306, 0.332, 0.349, 0.3535];
const BACK_COLUMNS = 10;
const CROWN = 9;
const ROWS = [
    0.52, 0.49, 0.462, 0.434, 0.404, 0.374, 0.342, 0.31, 0.288, 0.258, 0.238, 0.23, 0.221, 0.2, 0.178, 0.152, 0.127,
    0.1, 0.074, 0.054, 0.033, 0.013
];
const JAW_ROWS = 12;
/** Blocks of the grid that are replaced by rings: columns i0 … i1, rows j0 … j1. */
interface Block {
    i0: number;
    i1: number;
    j0: number;
    j1: number;
}
/** The eye's and the mouth's. */
export const EYE: Block = { i0: 2, i1: 7, j0: CROWN + ROWS.indexOf(0.49), j1: CROWN + ROWS.indexOf(0.288) };
export const MOUTH: Block = { i0: -1, i1: 4, j0: CROWN + ROWS.indexOf(0.2), j1: CROWN + ROWS.indexOf(0.074) };
/** Room between the lids and the edge of their block, head units. */
const BLOCK_ROOM = { inner: 0.016, outer: 0.018, over: 0.034, under: 0.03 };

/** Where the grid's columns (φ) and rows (t) lie on a face, and the vertices on its blocks' edges as (column, row). */
export interface Grid {
    columns: number[];
    rows: number[];
    eye: [number, number][];
    /** Points of `eye` that lie on the upper lid. */
    eyeUpper: number;
    mouth: [number, number][];
    mouthUpper: number;
}

/** Lays the grid on the face at hand. */
export function layGrid(head: AnimeHead): Grid {
    const { eyeY, noseY, mouthY, chinLength } = head.shape;
    // The block fits the lids as they are: rings squeezed on one side and slack on the other would cross.
    const { upper, lower } = openLidCurves(head.shape);
    const [left, right, bottom, top] = ([[0, Math.min], [0, Math.max], [1, Math.min], [1, Math.max]] as const).map(([d, of]) => of(...[...upper, ...lower].map((p) => p[d])));
    const xs = [0.3535, 0.272, 0.044, 0];
    const xsHere = [0.3535, Math.min(0.335, right + BLOCK_ROOM.outer), Math.max(0.02, left - BLOCK_ROOM.inner), 0];
    const eyeRow = head.rowAt(eyeY);
    const columns = COLUMNS.map((x) => head.columnAt(remap(xs, xsHere, x), eyeRow));
    const last = columns[columns.length - 1];
    for (let i = 1; i <= BACK_COLUMNS; i++) columns.push(lerp(last, PI, i / BACK_COLUMNS));

    const eyeTop = top + BLOCK_ROOM.over;
    const eyeBottom = bottom - BLOCK_ROOM.under;
    const mouthTop = Math.min(eyeBottom - 0.022, mouthY + 0.055);
    const ys = [0.6, 0.49, 0.288, 0.228, 0.2, 0.145, 0.074, 0.013];
    const nose = Math.min(Math.max(noseY, mouthTop + 0.006), eyeBottom - 0.006);
    const ysHere = [
        0.6,
        eyeTop,
        eyeBottom,
        nose,
        mouthTop,
        mouthY,
        mouthY - 0.071 - 0.3 * chinLength,
        0.013 - chinLength
    ];
    // A short lower face squeezes the rows under the lip rather than crossing them.
    ysHere[6] = Math.max(ysHere[6], lerp(ysHere[7], mouthY, 0.45));
    const first = head.rowAt(remap(ys, ysHere, ROWS[0]));
    const rows: number[] = [];
    for (let i = 0; i < CROWN; i++) rows.push((first * i) / CROWN);
    for (const y of ROWS) rows.push(head.rowAt(remap(ys, ysHere, y)));
    const chin = rows[rows.length - 1];
    // Denser round the chin, whose outline is a profile's last curve.
    for (let i = 1; i < JAW_ROWS - 2; i++) rows.push(lerp(chin, head.cutRow, pow(i / (JAW_ROWS - 2), 1.3)));
    rows.push(head.cutRow, head.lastRow);

    const eye: [number, number][] = [];
    // As many points above as below: shut lids share them all.
    const middle = Math.round((EYE.j0 + EYE.j1) / 2);
    const outerMiddle = EYE.j0 + EYE.j1 - middle;
    for (let j = middle; j > EYE.j0; j--) eye.push([EYE.i0, j]);
    for (let i = EYE.i0; i < EYE.i1; i++) eye.push([i, EYE.j0]);
    for (let j = EYE.j0; j < outerMiddle; j++) eye.push([EYE.i1, j]);
    const eyeUpper = eye.length;
    for (let j = outerMiddle; j < EYE.j1; j++) eye.push([EYE.i1, j]);
    for (let i = EYE.i1; i > EYE.i0; i--) eye.push([i, EYE.j1]);
    for (let j = EYE.j1; j > middle; j--) eye.push([EYE.i0, j]);

    const mouth: [number, number][] = [];
    for (let i = 0; i < MOUTH.i1; i++) mouth.push([i, MOUTH.j0]);
    for (let j = MOUTH.j0; j < MOUTH.j1; j++) mouth.push([MOUTH.i1, j]);
    for (let i = MOUTH.i1; i >= 0; i--) mouth.push([i, MOUTH.j1]);
    return { columns, rows, eye, eyeUpper, mouth, mouthUpper: Math.floor((mouth.length - 1) / 2) };
}

/** Whether a vertex of the grid lies within a block, where rings take its place. */
export const inside = (block: Block, i: number, j: number): boolean =>
    i > block.i0 && i < block.i1 && j > block.j0 && j < block.j1;

/** Where vertices of the grid lie in the front view, heights downwards as rows run. */
export const edgeOf = (head: AnimeHead, { columns, rows }: Grid, vertices: readonly (readonly [number, number])[]): Vec2[] =>
    vertices.map(([i, j]) => {
        const [x, y] = head.surface(columns[i], rows[j]);
        return [x, -y];
    });
