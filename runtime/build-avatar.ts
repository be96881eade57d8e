import type { Avatar } from '../src/avatar/avatar';
import { mergeAvatar, type RenderModel } from '../src/build/merge';
import { rasterizeAtlas, type CanvasMaker, type Pixels } from '../src/paint/rasterize';

/** An avatar with everything the GPU needs, still plain data: crosses from a worker with its buffers transferred. */
export interface BuiltAvatar {
    avatar: Avatar;
    model: RenderModel;
    textures: { lit: Pixels; shade: Pixels };
}

/** The browser's own canvas, in a page or a worker. */
export const browserCanvas: CanvasMaker = {
    canvas: (width, height) => {
        if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height) as never;
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        return canvas as never;
    },
    path: (d) => new Path2D(d)
};

export interface FinishOptions {
    /** Multiplies the painted tiles of the atlas. @default 1 */
    textureScale?: number;
    /** @default {@link browserCanvas} */
    canvas?: CanvasMaker;
}

/** Merges an avatar for the GPU and paints its atlas. */
export function finishAvatar(avatar: Avatar, options: FinishOptions = {}): BuiltAvatar {
    const model = mergeAvatar(avatar, { textureScale: options.textureScale });
    return { avatar, model, textures: rasterizeAtlas(model.atlas, options.canvas ?? browserCanvas) };
}
