import type { Avatar } from '../src/avatar/avatar';
import { mergeAvatar, type RenderModel } from '../src/build/merge';
import { paintFringeShadow } from './fringe-shadow';
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
        let canvas: OffscreenCanvas | HTMLCanvasElement;
        if (typeof OffscreenCanvas !== 'undefined') canvas = new OffscreenCanvas(width, height);
        else {
            canvas = document.createElement('canvas');
            canvas.width = width;
            canvas.height = height;
        }
        // Painted once and read back once: on the GPU the reading alone takes longer than the painting here.
        return { getContext: (kind) => canvas.getContext(kind, { willReadFrequently: true }) };
    },
    path: (d) => new Path2D(d)
};

export interface FinishOptions {
    /** Multiplies the painted tiles of the atlas. @default 1 */
    textureScale?: number;
    /** @default {@link browserCanvas} */
    canvas?: CanvasMaker;
    /** Paints the fringe's shadow on the face. @default true */
    fringeShadow?: boolean;
}

/** Rest-space centre of an avatar's head, and its height: x, y, z, height in metres. */
export function headOf({ bones, heightMetres, headMetres }: Avatar): [number, number, number, number] {
    const bone = bones.find(({ name }) => name === 'head')?.position ?? [0, heightMetres - headMetres, 0];
    return [bone[0], heightMetres - headMetres * 0.44, bone[2], headMetres];
}

/** Merges an avatar for the GPU and paints its atlas. */
export function finishAvatar(avatar: Avatar, options: FinishOptions = {}): BuiltAvatar {
    const model = mergeAvatar(avatar, { textureScale: options.textureScale });
    const textures = rasterizeAtlas(model.atlas, options.canvas ?? browserCanvas);
    if (options.fringeShadow !== false) paintFringeShadow(model, textures.lit, { head: headOf(avatar) });
    return { avatar, model, textures };
}
