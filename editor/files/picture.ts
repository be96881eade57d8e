import { PIXELFORMAT_RGBA8, RenderTarget, Texture } from 'playcanvas';
import type { EditorHost } from '../hosts/host';
import { nextDrawnFrame } from '../../runtime/next-drawn-frame';
import { pictureOf } from '../ui';
import { fileName } from './save-file';

/** Saves what the stage shows as a PNG. */
export async function savePicture(host: EditorHost): Promise<void> {
    try {
        await host.assets.save({ name: fileName(host.scene.characters[0]?.name ?? 'stage', '.png'), type: 'image/png', description: 'PNG', make: () => stagePicture(host) });
    } catch (error) {
        host.status.fail(error);
    }
}

/** The next frame of the stage as a PNG. */
export async function stagePicture(host: EditorHost): Promise<Blob> {
    const { app, canvas, requestRender } = host.viewport;
    // Before the browser clears the drawing buffer; a WebGPU canvas has none to read, so that frame goes to a texture.
    const drawn = app.graphicsDevice.isWebGPU ? await frameOf(host) : (await nextDrawnFrame(app, requestRender), canvas);
    return new Promise((resolve, reject) => drawn.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('stagePicture: the canvas gave no picture')))));
}

async function frameOf(host: EditorHost): Promise<HTMLCanvasElement> {
    const { app, camera, requestRender } = host.viewport;
    const { width, height } = app.graphicsDevice;
    const texture = new Texture(app.graphicsDevice, { name: 'picture', width, height, format: PIXELFORMAT_RGBA8, mipmaps: false });
    const target = new RenderTarget({ name: 'picture', colorBuffer: texture, depth: true, samples: 4 });
    try {
        camera.renderTarget = target;
        await nextDrawnFrame(app, requestRender);
        const pixels = (await texture.read(0, 0, width, height, { immediate: true })) as Uint8Array;
        return pictureOf(new ImageData(new Uint8ClampedArray(pixels), width, height));
    } finally {
        camera.renderTarget = null as unknown as RenderTarget;
        host.viewport.requestRender();
        target.destroy();
        texture.destroy();
    }
}
