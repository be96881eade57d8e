import * as Comlink from 'comlink';
import { writeGlb, writeVrm } from '../../src/gltf/write';
import type { BuiltAvatar } from '../avatars';

/** RGBA bytes, top row first. */
async function encodePng(data: Uint8ClampedArray, width: number, height: number): Promise<Uint8Array> {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')!.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
}

/** Runs beside the page: packing and PNG encoding take longer than a frame. */
const worker = {
    async write({ avatar, model, textures }: BuiltAvatar, kind: 'vrm' | 'glb', thumbnail?: ImageData): Promise<Uint8Array> {
        const pictures = { lit: await encodePng(textures.lit.data, textures.lit.width, textures.lit.height), shade: await encodePng(textures.shade.data, textures.shade.width, textures.shade.height) };
        const bytes =
            kind === 'vrm'
                ? await writeVrm(avatar, { textures: pictures, model, encodePng, thumbnail: thumbnail && (await encodePng(thumbnail.data, thumbnail.width, thumbnail.height)) })
                : await writeGlb(avatar, { textures: pictures, model });
        return Comlink.transfer(bytes, [bytes.buffer]);
    }
};

export type ExportWorker = typeof worker;
Comlink.expose(worker);
postMessage('ready');
