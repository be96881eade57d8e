import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, WEBGPU_FLAGS } from '../../src/cli/find-chromium';

interface Drawn {
    back: string;
    errors: string[];
    coverage: number;
    pixels: number[];
    picked: string;
}

describe('the toon shaders on both back ends', function () {
    this.timeout(120000);
    let browser: Browser;
    let page: Page;
    const draw = (back: string, broken = false) => page.evaluate(`drawDoll(${JSON.stringify(back)}, ${broken})`) as Promise<Drawn>;
    before(async () => {
        const entry = join(import.meta.dirname ?? __dirname, 'back-ends-page.ts');
        const bundle = await build({ entryPoints: [entry], bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error' });
        browser = await chromium.launch({ executablePath: await findChromium(), args: WEBGPU_FLAGS });
        page = await browser.newPage();
        // WebGPU wants a secure page; nothing leaves this machine.
        await page.route('https://shaders.test/**', (route) =>
            route.request().url().endsWith('.mjs')
                ? route.fulfill({ contentType: 'text/javascript', body: bundle.outputFiles[0].text })
                : route.fulfill({ contentType: 'text/html', body: '<!doctype html><script type="module" src="/page.mjs"></script>' })
        );
        await page.goto('https://shaders.test/');
        await page.waitForFunction('typeof drawDoll === "function"');
    });
    after(() => browser?.close());

    let gl: Drawn;
    it('compile on WebGL2 and draw the doll', async () => {
        gl = await draw('webgl2');
        assert.equal(gl.back, 'webgl2');
        assert.deepEqual(gl.errors, []);
        assert.equal(gl.picked, 'Doll', 'the picker must find it');
        assert.ok(gl.coverage > 0.05 && gl.coverage < 0.5, `${gl.coverage}`);
    });

    it('draw the same picture on WebGPU', async () => {
        const gpu = await draw('webgpu');
        assert.equal(gpu.back, 'webgpu', 'this Chromium has no WebGPU');
        assert.deepEqual(gpu.errors, []);
        assert.equal(gpu.picked, 'Doll');
        const far = gpu.pixels.filter((value, i) => Math.abs(value - gl.pixels[i]) > 24).length / gpu.pixels.length;
        assert.ok(far < 0.004, `${(far * 100).toFixed(2)} % of the channels differ`);
    });

    it('would report a broken shader', async () => {
        const { errors } = await draw('webgl2', true);
        assert.ok(errors.length > 0);
    });
});
