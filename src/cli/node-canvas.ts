import { Path2D, createCanvas } from '@napi-rs/canvas';
import type { CanvasMaker } from '../paint/rasterize';

/** The canvas that paints atlases in Node. */
export const nodeCanvas: CanvasMaker = {
    canvas: (width, height) => createCanvas(width, height),
    path: (d) => new Path2D(d)
};
