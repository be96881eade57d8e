import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium, WEBGL_FLAGS } from '../../src/cli/find-chromium';

const ROOT = new URL('../..', import.meta.url).pathname;
const { samples } = JSON.parse(readFileSync(join(ROOT, 'plugin.json'), 'utf8')) as { samples: { name: string }[] };

describe('samples', () => {
    let server: Server;
    let browser: Browser;
    before(async () => {
        server = createServer((request, response) => {
            const file = join(ROOT, 'dist', 'studio', request.url ?? '');
            if (!existsSync(file)) return void response.writeHead(404).end();
            response.writeHead(200, { 'content-type': file.endsWith('.html') ? 'text/html' : 'text/javascript' });
            createReadStream(file).pipe(response);
        }).listen(0, '127.0.0.1');
        browser = await chromium.launch({ executablePath: await findChromium(), args: WEBGL_FLAGS });
    });
    after(async () => {
        await browser.close();
        server.close();
    });
    for (const { name } of samples)
        it(`${name} shows its character without an error`, async () => {
            const page = await browser.newPage({ viewport: { width: 320, height: 240 } });
            const errors: string[] = [];
            page.on('pageerror', (error) => errors.push(error.message));
            page.on('console', (message) => message.type() === 'error' && !/favicon|404/.test(message.text()) && errors.push(message.text()));
            await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/samples/${name}.html`);
            // The character has arrived when the picture holds more than the clear colour.
            const shot = async () => new Set((await page.screenshot()).toString('base64').match(/.{16}/g)).size;
            let colours = 0;
            for (let i = 0; i < 60 && colours < 400 && errors.length === 0; i++) {
                await page.waitForTimeout(500);
                colours = await shot();
            }
            assert.deepEqual(errors, []);
            assert.ok(colours >= 400, `the picture stayed empty (${colours})`);
            await page.close();
        });
});
