import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure } from './failure';

/** Software WebGL2: works on machines without a GPU. */
export const WEBGL_FLAGS = ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--ignore-gpu-blocklist'];
/** Software WebGL2 and WebGPU. Without the last flag a WebGPU canvas takes the device down; with it the canvas stays blank in screenshots. */
export const WEBGPU_FLAGS = [
    '--no-sandbox', '--disable-background-networking', '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader',
    '--use-angle=swiftshader', '--enable-features=Vulkan', '--use-vulkan=swiftshader', '--disable-vulkan-surface'
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const ELSEWHERE = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];
/** Where Playwright's downloads keep the executable. */
const INSIDE = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux/headless_shell', 'chrome-win/chrome.exe', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'];

/**
 * Path of a Chromium on this machine: `CHROME_PATH`, the usual names on the PATH, the usual folders, Playwright's own.
 * Installs nothing.
 *
 * @throws Failure with one line that says what to do.
 */
export async function findChromium(): Promise<string> {
    const given = process.env.CHROME_PATH;
    if (given && !runnable(given)) throw new Failure(`CHROME_PATH is set to ${given}, which is not an executable file: correct it or unset it`);
    if (given) return given;
    const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
    const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
    const found = [...onPath, ...ELSEWHERE, ...playwrights()].find(runnable);
    if (!found) throw new Failure('No Chromium was found: install Chromium or Chrome, or set CHROME_PATH to its executable');
    return found;
}

/** Candidates in Playwright's caches, newest first. */
function playwrights(): string[] {
    const roots = [process.env.PLAYWRIGHT_BROWSERS_PATH, join(homedir(), '.cache', 'ms-playwright'), join(homedir(), 'Library', 'Caches', 'ms-playwright')];
    return roots
        .filter((root) => root !== undefined && existsSync(root))
        .flatMap((root) => {
            const folders = readdirSync(root!).filter((folder) => folder.startsWith('chromium'));
            return folders.sort().reverse().flatMap((folder) => INSIDE.map((inner) => join(root!, folder, inner)));
        });
}

function runnable(path: string): boolean {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
