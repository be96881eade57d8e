import type { Drawing, DrawOp, Ink, Paint } from './drawing';

/**
 * The part of the 2D canvas this file draws with: an `OffscreenCanvas` in a worker, `@napi-rs/canvas` in Node.
 * The maker hands both the canvas and its own Path2D.
 */
export interface CanvasMaker {
    canvas(width: number, height: number): { getContext(kind: '2d'): unknown };
    path(d: string): unknown;
}

interface Context2d {
    save(): void;
    restore(): void;
    beginPath(): void;
    rect(x: number, y: number, w: number, h: number): void;
    translate(x: number, y: number): void;
    scale(x: number, y: number): void;
    clip(path?: unknown): void;
    fill(path?: unknown): void;
    stroke(path?: unknown): void;
    fillRect(x: number, y: number, w: number, h: number): void;
    createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
    createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
    getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray };
    fillStyle: unknown;
    strokeStyle: unknown;
    lineWidth: number;
    lineCap: string;
    lineJoin: string;
    globalAlpha: number;
}
interface Gradient {
    addColorStop(at: number, color: string): void;
}

/** A picture: RGBA bytes, row 0 at the top, sRGB. */
export interface Pixels {
    width: number;
    height: number;
    data: Uint8ClampedArray;
}

/** A tile to paint: structurally the atlas's own. */
export interface Tile {
    drawing: Drawing;
    x: number;
    y: number;
    size: number;
    padding: number;
}

/** The atlas's layout as far as painting goes. */
interface TileLayout {
    width: number;
    height: number;
    tiles: readonly Tile[];
}

/** Paints the atlas twice, in light and in shade. */
export function rasterizeAtlas(layout: TileLayout, maker: CanvasMaker): { lit: Pixels; shade: Pixels } {
    return { lit: paintTiles(layout, maker, 'lit'), shade: paintTiles(layout, maker, 'shade') };
}

/** Paints one drawing alone, in light or in shade. */
export function rasterizeDrawing(drawing: Drawing, size: number, maker: CanvasMaker, side: keyof Ink = 'lit'): Pixels {
    return paintTiles({ width: size, height: size, tiles: [{ drawing, x: 0, y: 0, size, padding: 0 }] }, maker, side);
}

function paintTiles(layout: TileLayout, maker: CanvasMaker, side: keyof Ink): Pixels {
    const context = maker.canvas(layout.width, layout.height).getContext('2d') as Context2d;
    for (const tile of layout.tiles) {
        context.save();
        context.beginPath();
        context.rect(tile.x, tile.y, tile.size, tile.size);
        context.clip();
        // The padding is painted too (gradients and floods run on), so mipmaps blend with the drawing's own edge.
        const inner = tile.size - 2 * tile.padding;
        context.translate(tile.x + tile.padding, tile.y + tile.padding);
        context.scale(inner, inner);
        for (const op of tile.drawing.ops) draw(context, op, maker, side);
        context.restore();
    }
    const { width, height } = layout;
    return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** Passes of a feathered stroke: enough that the steps stay under one grey level at the alphas in use. */
const SOFT_PASSES = 8;

function draw(context: Context2d, op: DrawOp, maker: CanvasMaker, side: keyof Ink): void {
    switch (op.op) {
        case 'flood':
            usePaint(context, op.paint, side, 'fillStyle');
            context.fillRect(-4, -4, 9, 9);
            context.globalAlpha = 1;
            break;
        case 'fill':
            usePaint(context, op.paint, side, 'fillStyle');
            context.fill(maker.path(op.path));
            context.globalAlpha = 1;
            break;
        case 'stroke': {
            const path = maker.path(op.path);
            usePaint(context, op.paint, side, 'strokeStyle');
            context.lineCap = 'round';
            context.lineJoin = 'round';
            const soft = op.soft ?? 0;
            if (soft <= 0) {
                context.lineWidth = op.width;
                context.stroke(path);
            } else {
                // Nested strokes that add up to the wanted alpha: canvas blur is missing in Safari and slow elsewhere.
                const alpha = context.globalAlpha;
                context.globalAlpha = 1 - Math.pow(1 - alpha, 1 / SOFT_PASSES);
                for (let i = 0; i < SOFT_PASSES; i++) {
                    context.lineWidth = Math.max(1e-4, op.width + soft * (1 - (2 * i) / (SOFT_PASSES - 1)));
                    context.stroke(path);
                }
            }
            context.globalAlpha = 1;
            break;
        }
        case 'clip':
            context.save();
            context.clip(maker.path(op.path));
            break;
        case 'unclip':
            context.restore();
            break;
    }
}

function usePaint(context: Context2d, paint: Paint, side: keyof Ink, style: 'fillStyle' | 'strokeStyle'): void {
    context.globalAlpha = 1;
    if (paint.kind === 'solid') {
        context.globalAlpha = paint.alpha ?? 1;
        context[style] = paint.ink[side];
        return;
    }
    const gradient =
        paint.kind === 'linear'
            ? context.createLinearGradient(paint.from[0], paint.from[1], paint.to[0], paint.to[1])
            : context.createRadialGradient(paint.center[0], paint.center[1], paint.inner ?? 0, paint.center[0], paint.center[1], paint.radius);
    for (const stop of paint.stops) gradient.addColorStop(stop.at, withAlpha(stop.ink[side], stop.alpha ?? 1));
    context[style] = gradient;
}

const withAlpha = (hex: string, alpha: number): string =>
    alpha >= 1 ? hex : hex + Math.round(alpha * 255).toString(16).padStart(2, '0');
