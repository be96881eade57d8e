import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure';

/** Software WebGL2: works on machines without a GPU. */
export const WEBGL_FLAGS = ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--ignore-gpu-blocklist'];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'chrome.exe', 'msedge.exe'];
const ELSEWHERE = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Path of a Chromium on this machine: `CHROME_PATH`, else the first one found. Installs nothing. */
export async function findChromium(): Promise<string> {
    const given = process.env.CHROME_PATH;
    if (given && !runnable(given)) throw new Failure(`CHROME_PATH is set to ${given}, which is not an executable file: correct it or unset it`);
    if (given) return given;
    const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
    const found = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find(runnable);
    if (!found) throw new Failure('render needs Chromium or Chrome: install one, or set CHROME_PATH to its executable');
    return found;
}

function runnable(path: string): boolean {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}
