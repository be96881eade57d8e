import { build } from 'esbuild';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium, WEBGL_FLAGS } from '../../src/cli/find-chromium';
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
    const server = createServer((request, response) => {
        if (request.url === '/page.mjs') response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle.outputFiles[0].contents);
        else if (request.url === '/avatar') response.writeHead(200, { 'content-type': 'model/gltf-binary' }).end(file);
        else if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="/page.mjs"></script>');
        else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
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
        await tab.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
        await tab.waitForFunction('typeof viewer === "object"', undefined, { timeout: 60000 });
        await tab.evaluate('viewer.load("/avatar")');
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
