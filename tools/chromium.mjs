// A Chromium for the browser tests: the command line's finder and, on Debian as root, the package when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Path of a Chromium. @throws Error with one line that says what to do when there is none. */
export async function ensureChromium() {
    const { tsImport } = await import('tsx/esm/api');
    const { findChromium } = await tsImport('../src/cli/find-chromium.ts', import.meta.url);
    try {
        return await findChromium();
    } catch (error) {
        if (process.env.CHROME_PATH || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) throw error;
        console.error('Installing the package chromium for the browser tests …');
        const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
        spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
        spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2], env });
        return findChromium();
    }
}
