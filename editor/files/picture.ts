import type { EditorHost } from '../hosts/host';
import { fileName } from './save-file';

/** Saves what the stage shows as a PNG. */
export async function savePicture(host: EditorHost): Promise<void> {
    try {
        await host.assets.save({ name: fileName(host.scene.characters[0]?.name ?? 'stage', '.png'), type: 'image/png', description: 'PNG', make: () => stagePicture(host) });
    } catch (error) {
        host.status.fail(error);
    }
}

/** The next frame of the stage, read back before the browser clears the drawing buffer. */
export function stagePicture(host: EditorHost): Promise<Blob> {
    const { app, canvas } = host.viewport;
    return new Promise((resolve, reject) => {
        app.once('postrender', () => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('stagePicture: the canvas gave no picture')))));
        host.viewport.requestRender();
    });
}
