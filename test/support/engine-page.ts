import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, WEBGPU_FLAGS } from '../../src/cli/find-chromium';

export interface EnginePage {
    browser: Browser;
    page: Page;
}

/** Address of the page and of its files: WebGPU wants a secure page; nothing leaves this machine. */
export const PAGE = 'https://engine.test';

/**
 * A page in headless Chromium that draws with both back ends and runs `entry`.
 *
 * @param entry path of a TypeScript module
 * @param ready name of a global that is there once it runs
 * @param engine package taken for `playcanvas`
 * @param folder where files are that the page asks for, `${PAGE}/…`
 */
export async function openEnginePage(entry: string, ready: string, { engine = 'playcanvas', folder }: { engine?: string; folder?: string } = {}): Promise<EnginePage> {
    const bundle = await build({ entryPoints: [entry], bundle: true, alias: { playcanvas: engine }, external: ['node:*'], format: 'esm', target: 'es2022', write: false, logLevel: 'error' });
    const browser = await chromium.launch({ executablePath: await findChromium(), args: WEBGPU_FLAGS });
    const page = await browser.newPage();
    await page.route(`${PAGE}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/page.mjs') return route.fulfill({ contentType: 'text/javascript', body: bundle.outputFiles[0].text });
        if (pathname !== '/' && folder) return route.fulfill({ body: readFileSync(folder + pathname) });
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><script type="module" src="/page.mjs"></script>' });
    });
    await page.goto(`${PAGE}/`);
    await page.waitForFunction(`typeof ${ready} === "function"`);
    return { browser, page };
}
