import assert from 'node:assert/strict';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { WEBGPU_FLAGS } from '../../src/cli/find-chromium';
import { PATIENCE, QUERY, startStudio, type StudioBrowser } from './studio-page';

const statusOf = (page: Page) => page.locator('.h-status-message').innerText();

/** How much of the stage's middle differs from the backdrop at the same height, 0 … 1. */
async function covered(page: Page): Promise<number> {
    const url = await page.evaluate(() => window.hinagata!.picture());
    const image = await loadImage(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const at = (x: number, y: number) => context.getImageData(Math.round(x * image.width), Math.round(y * image.height), 1, 1).data;
    let differ = 0;
    let samples = 0;
    for (let y = 0.15; y < 0.85; y += 0.02)
        for (let x = 0.47; x < 0.53; x += 0.01) {
            const [a, b] = [at(x, y), at(0.12, y)];
            samples++;
            if (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) > 40) differ++;
        }
    return differ / samples;
}

describe('Studio on WebGPU', function () {
    this.timeout(PATIENCE * 2);
    let studio: StudioBrowser;
    after(() => studio?.close());

    it('generates a character and draws it', async function () {
        studio = await startStudio(WEBGPU_FLAGS);
        const page = await studio.open({ query: `${QUERY}&device=webgpu` });
        if (!(await page.evaluate(async () => !!(await navigator.gpu?.requestAdapter())))) {
            console.log('      skipped: this Chromium gives no WebGPU adapter');
            this.skip();
        }
        await page.evaluate(() => window.hinagata!.generate('girl with a pink bob, white dress', 77));
        await page.evaluate(() => window.hinagata!.settled());
        assert.equal(await statusOf(page), 'Ready', 'WebGPU was there and not used');
        assert.equal(await page.evaluate(() => window.hinagata!.portraits().filter(({ state }) => state === 'ready').length), 4);
        const share = await covered(page);
        assert.ok(share > 0.4, `${Math.round(share * 100)} % of the middle shows something other than the backdrop`);
        assert.deepEqual(studio.problems, []);
        await page.context().close();
    });

    it('falls back to WebGL 2 with a line in the status where there is no WebGPU', async () => {
        const page = await studio.open({
            query: `${QUERY}&device=webgpu`,
            before: (p) => p.addInitScript(() => Object.defineProperty(navigator, 'gpu', { value: undefined }))
        });
        await page.evaluate(() => window.hinagata!.settled());
        assert.match(await statusOf(page), /no WebGPU: drawn with WebGL 2/);
        assert.ok((await covered(page)) > 0.4);
    });
});
