import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openEnginePage } from '../support/engine-page';

interface Drawn {
    back: string;
    errors: string[];
    coverage: number;
    pixels: number[];
    picked: string;
}

interface Scene {
    back: string;
    errors: string[];
    size: number;
    pixels: number[];
}

/** The engine we develop with, and the oldest we promise: what the PlayCanvas Editor runs. */
const ENGINES = ['playcanvas', 'playcanvas-2-21'];

/** Mean difference of two pictures, and the greatest where neither has an edge, both of 255. */
function difference(a: Scene, b: Scene): { mean: number; worst: number } {
    const { size } = a;
    let sum = 0;
    let worst = 0;
    const edge = ({ pixels }: Scene, x: number, y: number, c: number): boolean => {
        let [low, high] = [255, 0];
        for (let j = Math.max(0, y - 1); j <= Math.min(size - 1, y + 1); j++)
            for (let i = Math.max(0, x - 1); i <= Math.min(size - 1, x + 1); i++) {
                const value = pixels[4 * (j * size + i) + c];
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        return high - low > SILHOUETTE;
    };
    for (let y = 0; y < size; y++)
        for (let x = 0; x < size; x++)
            for (let c = 0; c < 3; c++) {
                const at = 4 * (y * size + x) + c;
                const d = Math.abs(a.pixels[at] - b.pixels[at]);
                sum += d;
                if (d > worst && !edge(a, x, y, c) && !edge(b, x, y, c)) worst = d;
            }
    return { mean: sum / (3 * size * size), worst };
}
/** Two neighbours this far apart, of 255, stand on either side of a line or an outline. */
const SILHOUETTE = 24;

for (const engine of ENGINES) describe(`the toon shaders on both back ends of ${engine}`, function () {
    this.timeout(120000);
    let browser: Browser;
    let page: Page;
    const draw = (back: string, broken = false) => page.evaluate(`drawDoll(${JSON.stringify(back)}, ${broken})`) as Promise<Drawn>;
    before(async () => {
        ({ browser, page } = await openEnginePage(join(import.meta.dirname ?? __dirname, 'back-ends-page.ts'), 'drawDoll', { engine }));
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

    for (const clustered of engine === 'playcanvas' ? [true, false] : [true])
        it(`shade alike under a sun, lamps, shadows and fog, ${clustered ? 'clustered' : 'light by light'}`, async () => {
            const [one, other] = [await page.evaluate(`drawScene('webgl2', ${clustered})`), await page.evaluate(`drawScene('webgpu', ${clustered})`)] as Scene[];
            assert.deepEqual([...one.errors, ...other.errors], []);
            assert.equal(other.back, 'webgpu');
            const { mean, worst } = difference(one, other);
            assert.ok(mean <= 1, `mean difference ${mean.toFixed(3)} of 255`);
            assert.ok(worst <= 16, `a difference of ${worst} of 255 away from any edge`);
        });

    it('would report a broken shader', async () => {
        const { errors } = await draw('webgl2', true);
        assert.ok(errors.length > 0);
    });
});
