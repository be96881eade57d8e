import { loadImage } from '@napi-rs/canvas';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodeCanvas } from '../../src/cli/node-canvas';
import { encodePng } from '../../src/cli/png';

/** What another decoder sees in the file. */
async function decode(png: Uint8Array): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
    const image = await loadImage(Buffer.from(png));
    const canvas = nodeCanvas.canvas(image.width, image.height);
    const context = canvas.getContext('2d') as { drawImage(i: unknown, x: number, y: number): void; getImageData(...a: number[]): { data: Uint8ClampedArray } };
    context.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data };
}

describe('The PNG encoder', () => {
    it('gives every opaque picture back pixel for pixel', async () => {
        await fc.assert(
            fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.nat(), async (width, height, colours, seed) => {
                const data = new Uint8ClampedArray(4 * width * height).map((_, i) => (i % 4 === 3 ? 255 : ((i >> 2) % colours) * 37 + (seed % 97)));
                const back = await decode(await encodePng(data, width, height));
                assert.deepEqual([back.width, back.height], [width, height]);
                assert.deepEqual(back.data, data);
            }),
            { numRuns: 40 }
        );
    });
    it('keeps transparency where there is some', async () => {
        const data = Uint8ClampedArray.from([255, 0, 0, 255, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255]);
        const back = await decode(await encodePng(data, 2, 2));
        assert.deepEqual([...back.data.filter((_, i) => i % 4 === 3)], [255, 0, 255, 255]);
    });
    it('makes a flat picture small', async () => {
        assert.ok((await encodePng(new Uint8ClampedArray(4 * 512 * 512).fill(255), 512, 512)).length < 4000);
    });
});
