import type { Drawing } from '../../../paint/drawing';
import type { Vec2 } from '../curves';

/** Flat colours of the symbols, squares of one small picture. */
const COLORS = {
    ink: '#2d2333',
    white: '#ffffff',
    water: '#9fd8fb',
    waterLight: '#def4ff',
    waterInk: '#3f7fc4',
    red: '#f0485a',
    redInk: '#8c1630',
    blush: '#e8566a',
    gloom: '#5a5a96',
    gold: '#ffd54a',
    goldLight: '#fff3b8',
    goldInk: '#b0691e',
    pink: '#ff6f9e',
    pinkLight: '#ffc4d9',
    pinkInk: '#b01c58',
    blue: '#5a8df0',
    blueInk: '#27408f'
} as const;
export type Swatch = keyof typeof COLORS;
const SWATCHES = Object.keys(COLORS) as readonly Swatch[];

const COLUMNS = 5;
const ROWS = 4;

/** Picture place of a colour: the middle of its square. */
export function colorUv(swatch: Swatch): Vec2 {
    const i = SWATCHES.indexOf(swatch);
    return [((i % COLUMNS) + 0.5) / COLUMNS, (Math.floor(i / COLUMNS) + 0.5) / ROWS];
}

/** The picture of all colours. Symbols are drawn, not lit: light and shade are one colour. */
export function symbolDrawing(): Drawing {
    return {
        size: 64,
        ops: SWATCHES.map((name) => {
            const [u, v] = colorUv(name);
            const [left, right, top, bottom] = [u - 0.5 / COLUMNS, u + 0.5 / COLUMNS, v - 0.5 / ROWS, v + 0.5 / ROWS];
            return {
                op: 'fill',
                path: `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`,
                paint: { kind: 'solid', ink: { lit: COLORS[name], shade: COLORS[name] } }
            };
        })
    };
}
