// The command line in a checkout: npm run -s avatar -- generate "…" --out girl.vrm   (see --help)
import { ensureInstalled, fail } from './install.mjs';
ensureInstalled();
if (process.argv[2] === 'render' && !process.argv.includes('--help')) {
    // `render` shows a page in a headless browser: the one part that has to be bundled.
    const { build } = await import('./build.mjs');
    const { ensureChromium } = await import('./chromium.mjs');
    try {
        await build({ quiet: true, only: ['preview'] });
        process.env.CHROME_PATH = await ensureChromium();
    } catch (error) {
        fail(`hinagata: ${error.message.split('\n')[0]}`);
    }
}
await import('./list-parts.mjs');
const { register } = await import('tsx/esm/api');
register();
await import('../src/cli/index.ts');
