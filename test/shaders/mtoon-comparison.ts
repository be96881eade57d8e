import { join } from 'node:path';
import { foregroundSsim } from '../support/ssim';
import { openEnginePage, PAGE, type EnginePage } from '../support/engine-page';
import type { MToonShot } from './mtoon-page';

const SIZE = 160;
/** Seconds into the animation of textures. */
const AT = 0.3;

/** How a file looks here and in three-vrm. */
export interface Likeness {
    /** Of our WebGL2 picture to three-vrm's, foreground only. */
    ssim: number;
    /** Of our two back ends. */
    betweenBacks: number;
    /** Mesh instances drawn as MToon. */
    shaded: number;
    errors: string[];
    warnings: string[];
}

/** Draws VRM files in PlayCanvas with our materials, on both back ends, and in three-vrm, in one page. */
export class MToonComparison {
    private constructor(private readonly open: EnginePage) {}

    /** @param folder where the files are @param page the page's module @param engine package of the engine */
    static async start(folder: string, { page = join(import.meta.dirname ?? __dirname, 'mtoon-page.ts'), engine = 'playcanvas' } = {}): Promise<MToonComparison> {
        return new MToonComparison(await openEnginePage(page, 'shootOurs', { folder, engine }));
    }

    /** @param file below the folder @param facing 1 where the model looks along +Z, −1 for a VRM 0.x */
    async compare(file: string, facing: 1 | -1): Promise<Likeness> {
        const { page } = this.open;
        const url = `${PAGE}/${file}`;
        const ours = (back: string) => page.evaluate(`shootOurs('${back}', '${url}', ${SIZE}, ${AT}, ${facing})`) as Promise<MToonShot>;
        const gl = await ours('webgl2');
        const gpu = await ours('webgpu');
        if (gpu.back !== 'webgpu') throw new Error('this Chromium has no WebGPU');
        const theirs = (await page.evaluate(`shootTheirs('${url}', ${SIZE}, ${AT}, ${facing}, ${JSON.stringify(gl.view)})`)) as string;
        const [a, b, peer] = [gl.pixels, gpu.pixels, theirs].map((text) => Buffer.from(text, 'base64'));
        return { ssim: foregroundSsim(a, peer, SIZE), betweenBacks: foregroundSsim(a, b, SIZE), shaded: gl.shaded, errors: [...gl.errors, ...gpu.errors], warnings: gl.warnings };
    }

    async close(): Promise<void> {
        await this.open.browser.close();
    }
}
