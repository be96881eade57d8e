// Finds a Chromium that is already there; on Debian as root installs the package when there is none.
import { existsSync, readdirSync, accessSync, constants } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, delimiter } from 'node:path';
import { homedir } from 'node:os';

/** Software WebGL2: works on machines without a GPU. */
export const WEBGL_FLAGS = ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--ignore-gpu-blocklist'];
/** Software WebGL2 and WebGPU. */
export const WEBGPU_FLAGS = [
    '--no-sandbox', '--disable-background-networking', '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader',
    '--use-angle=swiftshader', '--enable-features=Vulkan', '--use-vulkan=swiftshader', '--disable-vulkan-surface'
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** Path of a Chromium. @throws Error with one line that says what to do when there is none. */
export async function findChromium() {
    const found = look();
    if (found) return found;
    if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
        console.error('Installing the package chromium for the browser tests …');
        const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
        spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
        spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2], env });
        const installed = look();
        if (installed) return installed;
    }
    throw new Error('No Chromium was found: install Chromium or Chrome, or set CHROME_PATH to its executable.');
}

function look() {
    const given = process.env.CHROME_PATH;
    if (given) {
        if (runnable(given)) return given;
        throw new Error(`CHROME_PATH is set to ${given}, which is not an executable file: correct it or unset it.`);
    }
    for (const name of NAMES)
        for (const folder of (process.env.PATH ?? '').split(delimiter)) if (folder && runnable(join(folder, name))) return join(folder, name);
    for (const path of ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'])
        if (runnable(path)) return path;
    return playwrightsOwn();
}

function playwrightsOwn() {
    const roots = [process.env.PLAYWRIGHT_BROWSERS_PATH, join(homedir(), '.cache', 'ms-playwright'), join(homedir(), 'Library', 'Caches', 'ms-playwright')];
    for (const root of roots) {
        if (!root || !existsSync(root)) continue;
        for (const folder of readdirSync(root).filter((f) => f.startsWith('chromium')).sort().reverse())
            for (const inner of ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux/headless_shell', 'chrome-win/chrome.exe', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'])
                if (runnable(join(root, folder, inner))) return join(root, folder, inner);
    }
    return undefined;
}

function runnable(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
