// `npm start`: installs what is missing, builds and serves the Studio on the loopback address, and opens a browser where there is one.
//   npm start -- --port 4180 --no-open
import { ensureInstalled, ROOT, fail } from './install.mjs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

let values;
try {
    ({ values } = parseArgs({ options: { port: { type: 'string', default: '4180' }, 'no-open': { type: 'boolean', default: false } } }));
} catch (error) {
    fail(`${error.message.split('. ')[0]}. Usage: npm start -- [--port N] [--no-open]`);
}
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`--port must be a whole number from 0 to 65535 (got "${values.port}")`);
ensureInstalled();
const { build } = await import('./build.mjs');
await build();

const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('../src/cli/static-server.ts');
const folder = join(ROOT, 'dist', 'studio');
const { url } = await serveNear(port);
console.log(`Hinagata Studio: ${url}   (Ctrl+C stops it)`);
if (!values['no-open'] && !process.env.CI) open(url);

/** A port in use is no reason to stop: the next free one serves as well, and the line printed says which. */
async function serveNear(first, last = Math.min(first + 20, 65535)) {
    for (let at = first; ; at++) {
        try {
            return await serve({ folder, port: at });
        } catch (error) {
            if (error.code !== 'EADDRINUSE') fail(`The Studio could not be served: ${error.message}`);
            if (at >= last) fail(`Ports ${first} to ${last} are in use: choose another with npm start -- --port N`);
            console.error(`Port ${at} is in use; trying ${at + 1}.`);
        }
    }
}

function open(url) {
    const [command, ...rest] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
    if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
    const child = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
}
