import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { buildAvatar } from '../../src/build/build';
import { fingerprint } from '../../src/build/fingerprint';
import { findChromium, WEBGL_FLAGS } from '../../src/cli/find-chromium';
import { CASES } from '../support/cases';

describe('geometry', () => {
    it('is the same to the byte in Node and in Chromium', async () => {
        const bundle = await build({
            stdin: {
                contents: `import { buildAvatar } from './src/build/build'; import { fingerprint } from './src/build/fingerprint'; globalThis.print = (recipe) => fingerprint(buildAvatar(recipe));`,
                resolveDir: fileURLToPath(new URL('../..', import.meta.url))
            },
            bundle: true, format: 'iife', write: false, logLevel: 'error'
        });
        const browser = await chromium.launch({ executablePath: await findChromium(), args: WEBGL_FLAGS });
        try {
            const page = await browser.newPage();
            await page.addScriptTag({ content: bundle.outputFiles[0].text });
            for (const [name, recipe] of Object.entries(CASES)) {
                const there = await page.evaluate((r) => (globalThis as unknown as { print(r: unknown): string }).print(r), recipe as never);
                assert.equal(there, fingerprint(buildAvatar(recipe)), name);
            }
        } finally {
            await browser.close();
        }
    });
});
