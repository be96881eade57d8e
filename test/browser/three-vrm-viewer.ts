import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium, WEBGL_FLAGS } from '../../src/cli/find-chromium';
import { serve } from '../../src/cli/static-server';
import type { ViewerReport } from './three-vrm-page';

export interface Viewer {
    examine(): Promise<ViewerReport>;
    picture(size: number, views: { yaw: number; face?: boolean; expression?: string }[]): Promise<Uint8Array>;
    /** Errors and warnings of the page's console. */
    complaints: string[];
    close(): Promise<void>;
}

/** Opens a VRM or GLB in three-vrm, in headless Chromium. */
export async function openViewer(file: Uint8Array): Promise<Viewer> {
    const page = join(dirname(fileURLToPath(import.meta.url)), 'three-vrm-page.ts');
    const bundle = await build({ entryPoints: [page], bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'error' });
    const server = await serve({
        pages: {
            '/': '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="/page.mjs"></script>',
            '/page.mjs': bundle.outputFiles[0].contents,
            '/avatar.vrm': file
        }
    });
    const browser = await chromium.launch({ executablePath: await findChromium(), args: WEBGL_FLAGS, headless: true }).catch((error: unknown) => {
        server.close();
        throw error;
    });
    const close = async (): Promise<void> => {
        await browser.close();
        server.close();
    };
    try {
        const tab = await browser.newPage();
        const complaints: string[] = [];
        tab.on('pageerror', (error) => complaints.push(error.message));
        tab.on('console', (message) => {
            // The software rasteriser tells of its own slowness; that is not the file's fault.
            if (['error', 'warning'].includes(message.type()) && !/GPU stall|GL Driver Message|software/i.test(message.text())) complaints.push(message.text());
        });
        await tab.goto(server.url);
        await tab.waitForFunction('typeof viewer === "object"', undefined, { timeout: 60000 });
        await tab.evaluate('viewer.load("/avatar.vrm")');
        return {
            examine: () => tab.evaluate('viewer.examine()') as Promise<ViewerReport>,
            picture: async (size, views) => {
                const url = (await tab.evaluate(`viewer.picture(${size}, ${JSON.stringify(views)})`)) as string;
                return Uint8Array.from(Buffer.from(url.split(',')[1], 'base64'));
            },
            complaints,
            close
        };
    } catch (error) {
        await close();
        throw error;
    }
}
