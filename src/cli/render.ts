import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './static-server';

/** What `render` draws: see `runtime/sheet-page.ts`, which runs in the browser. */
export interface SheetOptions {
    recipe: unknown;
    views: string[];
    /** Pixels on each side of one view, 64 … 2048. */
    size: number;
    columns?: number;
    pose?: string;
    expression?: string;
    background?: string;
    detail?: number;
    level?: number;
    textureScale?: number;
    light?: { yaw: number; pitch: number };
}
export interface Sheet {
    png: Uint8Array;
    triangles: number;
    draws: number;
    milliseconds: number;
    warnings: string[];
}

/**
 * Renders sheets in headless Chromium with the shipped shaders. Keeps one browser open between calls: `close` it.
 * `pageFolder` holds the bundled page (`dist/render`).
 * @throws Error with one line when there is no Chromium or no WebGL.
 */
export async function openRenderer(pageFolder: string, findChromium: () => Promise<string>, flags: string[]): Promise<{ render(options: SheetOptions): Promise<Sheet>; close(): Promise<void> }> {
    const script = join(pageFolder, 'page.mjs');
    if (!existsSync(script)) throw new Error(`render: ${script} is missing; run npm run build first`);
    const { chromium } = await import('playwright-core');
    const executablePath = await findChromium();
    const server = await serve({ folder: pageFolder, pages: { '/': '<!doctype html><body><script type="module" src="/page.mjs"></script>' } });
    const browser = await chromium.launch({ executablePath, args: flags, headless: true }).catch((error: unknown) => {
        server.close();
        throw error;
    });
    const close = async () => {
        await browser.close();
        server.close();
    };
    try {
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
            if (message.type() === 'error') errors.push(message.text());
        });
        await page.goto(server.url);
        await page.waitForFunction('typeof renderSheet === "function"', undefined, { timeout: 30000 }).catch(() => {
            throw new Error(`render: the page did not start: ${errors[0] ?? 'no message'}`);
        });
        return {
            async render(options) {
                errors.length = 0;
                const result = (await page
                    .evaluate(`renderSheet(${JSON.stringify(options)})`)
                    .catch((error: Error) => {
                        throw new Error(error.message.replace(/^page\.evaluate: (Error: )?/, '').split('\n')[0]);
                    })) as Omit<Sheet, 'png'> & { png: string };
                const shader = errors.find((text) => /shader|program|WebGL/i.test(text) && !/favicon|404/.test(text));
                if (shader) throw new Error(`render: ${shader.split('\n').slice(0, 12).join('\n')}`);
                return { ...result, png: Uint8Array.from(Buffer.from(result.png.split(',')[1], 'base64')) };
            },
            close
        };
    } catch (error) {
        await close();
        throw error;
    }
}
