import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium, WEBGL_FLAGS } from '../../src/cli/find-chromium';
import { serve, type StaticServer } from '../../src/cli/static-server';

const ROOT = new URL('../..', import.meta.url).pathname;
const { samples } = JSON.parse(readFileSync(join(ROOT, 'plugin.json'), 'utf8')) as { samples: { name: string }[] };

describe('samples', () => {
    let server: StaticServer;
    let browser: Browser;
    before(async () => {
        server = await serve({ folder: join(ROOT, 'dist', 'studio') });
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
            await page.goto(`${server.url}samples/${name}.html`);
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
