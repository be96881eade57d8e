// `npm start`: installs what is missing, builds and serves the Studio on the loopback address, and opens a browser where there is one.
//   npm start -- --port 4180 --no-open
import { ensureInstalled, ROOT, fail } from './install.mjs';
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
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

const TYPES = { '.html': 'text/html; charset=utf-8', '.mjs': 'text/javascript', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.map': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.wasm': 'application/wasm' };
const root = join(ROOT, 'dist', 'studio');
const server = createServer((request, response) => {
    let path;
    try {
        path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    } catch {
        response.writeHead(400).end('Bad address');
        return;
    }
    const file = join(root, path.endsWith('/') || path.endsWith('\\') ? join(path, 'index.html') : path);
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
        return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
    createReadStream(file).pipe(response);
});
// A port in use is no reason to stop: the next free one serves as well, and the line below says which.
let tries = 0;
server.on('error', (error) => {
    if (error.code === 'EADDRINUSE' && tries++ < 20 && port !== 0) {
        console.error(`Port ${port + tries - 1} is in use; trying ${port + tries}.`);
        server.listen(port + tries, '127.0.0.1');
    } else fail(error.code === 'EADDRINUSE' ? `Ports ${port} to ${port + tries} are in use: choose another with npm start -- --port N` : `The Studio could not be served: ${error.message}`);
});
server.listen(port, '127.0.0.1', () => {
    const url = `http://127.0.0.1:${server.address().port}/`;
    console.log(`Hinagata Studio: ${url}   (Ctrl+C stops it)`);
    if (!values['no-open'] && !process.env.CI) open(url);
});

function open(url) {
    const [command, ...rest] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
    if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
    const child = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
}
