import { createCanvas, Path2D } from '@napi-rs/canvas';
import type { CanvasMaker, Pixels } from '../paint/rasterize';

/** The canvas of `@napi-rs/canvas`, for `rasterizeAtlas` in Node. */
export const nodeCanvas: CanvasMaker = {
    canvas: (width, height) => createCanvas(width, height),
    path: (d) => new Path2D(d)
};

/** Pixels as a PNG file. */
export function encodePng({ size, data }: Pixels): Uint8Array {
    const canvas = createCanvas(size, size);
    const context = canvas.getContext('2d');
    const image = context.createImageData(size, size);
    image.data.set(data);
    context.putImageData(image, 0, 0);
    return canvas.toBuffer('image/png');
}
