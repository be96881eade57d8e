import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openEnginePage, PAGE } from '../support/engine-page';
import type { ToonShot } from './toon-shading-page';

const folder = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'vrm', 'models');
const MODEL = 'Godette_vrm_v4.vrm';
const SIZE = 128;

describe('toon shading of a model from elsewhere', function () {
    this.timeout(120000);
    let browser: Browser | undefined;
    let page: Page;
    const shoot = (back: string) => page.evaluate(`shootModel('${back}', '${PAGE}/${MODEL}', 'classic', ${SIZE})`) as Promise<ToonShot>;
    before(async function () {
        if (!folder || !existsSync(join(folder, MODEL))) {
            console.log(`      skipped: set HINAGATA_DATA to a folder with vrm/models/${MODEL} to draw it`);
            return this.skip();
        }
        ({ browser, page } = await openEnginePage(join(import.meta.dirname ?? __dirname, 'toon-shading-page.ts'), 'shootModel', { folder }));
    });
    after(() => browser?.close());

    /** Mean difference of two pictures, of 255. */
    const difference = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + Math.abs(v - b[i]), 0) / a.length;

    let gl: ToonShot;
    it('draws every mesh otherwise, and puts everything back', async () => {
        gl = await shoot('webgl2');
        assert.deepEqual(gl.errors, []);
        assert.equal(gl.shaded, 4);
        assert.ok(difference(gl.plain, gl.toon) > 3, 'it looks as before');
        assert.deepEqual(gl.after, gl.plain);
    });
    it('draws the same picture on WebGPU', async () => {
        const gpu = await shoot('webgpu');
        assert.equal(gpu.back, 'webgpu', 'this Chromium has no WebGPU');
        assert.deepEqual(gpu.errors, []);
        assert.deepEqual(gpu.after, gpu.plain);
        assert.ok(difference(gl.toon, gpu.toon) < 1, `${difference(gl.toon, gpu.toon)} of 255`);
    });
});
