import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, WEBGL_FLAGS } from '../../src/cli/find-chromium';
import { serve } from '../../src/cli/static-server';

/** Software rendering on a busy machine: builds of a second take many. */
export const PATIENCE = 120_000;
/** Half the pixels and no idle motion: what is tested is the program, not the rasteriser. */
export const QUERY = '?dpr=0.5&still&lang=en&download';

const ROOT = join(import.meta.dirname, '../../dist/studio');

export interface OpenOptions {
    width?: number;
    height?: number;
    query?: string;
    /** Runs before the page loads. */
    before?(page: Page): Promise<unknown>;
}

/** The built Studio in a browser of its own. */
export interface StudioBrowser {
    /** Errors the pages reported, in order. */
    readonly problems: string[];
    /** Opens the Studio in a fresh profile and waits until it is ready. */
    open(options?: OpenOptions): Promise<Page>;
    close(): Promise<void>;
}

/** Serves what was built and starts Chromium. `npm test` has built by now; alone, run `npm run build` after a change. */
export async function startStudio(flags = WEBGL_FLAGS): Promise<StudioBrowser> {
    if (!existsSync(join(ROOT, 'main.mjs'))) await (await import('../../tools/build.mjs')).build({ quiet: true, only: ['studio'] });
    const server = await serve({ folder: ROOT });
    const problems: string[] = [];
    let browser: Browser;
    try {
        browser = await chromium.launch({ executablePath: await findChromium(), args: flags });
    } catch (error) {
        server.close();
        throw error;
    }
    return {
        problems,
        async open({ width = 1280, height = 720, query = QUERY, before } = {}) {
            const context = await browser.newContext({ viewport: { width, height } });
            const page = await context.newPage();
            page.on('pageerror', (error) => problems.push(String(error)));
            page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
            await before?.(page);
            await page.goto(server.url + query);
            await page.waitForSelector('[data-ready]', { timeout: PATIENCE });
            return page;
        },
        async close() {
            await browser.close();
            server.close();
        }
    };
}
