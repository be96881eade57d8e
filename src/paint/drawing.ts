/**
 * A picture as a list of vector operations: plain data, so it crosses a `postMessage`, lives in an Avatar, and is
 * rasterised at whatever size the viewer needs. Coordinates are fractions of the picture, x to the right, y DOWN,
 * (0, 0) the top left, matching the uv convention of `MeshData`.
 *
 * Every colour is an {@link Ink}: a lit and a shaded colour. One drawing thereby gives two textures (lit and shade).
 */
export interface Drawing {
    /** Pixels this drawing wants on each side at default detail: a power of two, 4 to 1024. Flat colours want 4. */
    size: number;
    ops: DrawOp[];
}

/** A colour in light and the same colour in shade, both `#rrggbb`. */
export interface Ink {
    lit: string;
    shade: string;
}

export type Paint =
    | { kind: 'solid'; ink: Ink; alpha?: number }
    | { kind: 'linear'; from: [number, number]; to: [number, number]; stops: PaintStop[] }
    | { kind: 'radial'; center: [number, number]; radius: number; inner?: number; stops: PaintStop[] };

export interface PaintStop {
    /** 0 … 1 along the gradient. */
    at: number;
    ink: Ink;
    /** @default 1 */
    alpha?: number;
}

export type DrawOp =
    /** Fills the whole picture (or the clip). */
    | { op: 'flood'; paint: Paint }
    /** Fills an SVG path (`d` syntax, fractions). */
    | { op: 'fill'; path: string; paint: Paint }
    /** Strokes an SVG path; width as a fraction of the picture; `soft` (same unit) feathers its edge. */
    | { op: 'stroke'; path: string; width: number; paint: Paint; soft?: number }
    /** Restricts what follows to a path, until the matching `unclip`. */
    | { op: 'clip'; path: string }
    | { op: 'unclip' };

/** A drawing of one flat colour. */
export const flat = (ink: Ink): Drawing => ({ size: 4, ops: [{ op: 'flood', paint: { kind: 'solid', ink } }] });

/** SVG path of an ellipse, in fractions; `turn` in degrees. */
export function ellipsePath(cx: number, cy: number, rx: number, ry: number, turn = 0): string {
    const f = (v: number) => v.toFixed(5);
    // Two arcs: SVG has no closed ellipse in path syntax.
    const a = (turn * 3.141592653589793) / 180;
    const c = rx * cosTurn(a);
    const s = rx * sinTurn(a);
    return `M${f(cx - c)} ${f(cy - s)}A${f(rx)} ${f(ry)} ${f(turn)} 1 1 ${f(cx + c)} ${f(cy + s)}A${f(rx)} ${f(ry)} ${f(turn)} 1 1 ${f(cx - c)} ${f(cy - s)}Z`;
}

/** SVG path through points, open or closed, in fractions. */
export function polyPath(points: readonly (readonly [number, number])[], closed = false): string {
    return points.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(5)} ${y.toFixed(5)}`).join('') + (closed ? 'Z' : '');
}

import { cos as cosTurn, sin as sinTurn } from '../geometry/scalar';
