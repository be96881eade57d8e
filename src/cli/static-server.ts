import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

/** Content types by ending. */
const TYPES: Record<string, string> = {
    '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.mjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json',
    '.svg': 'image/svg+xml', '.png': 'image/png', '.wasm': 'application/wasm', '.glb': 'model/gltf-binary', '.vrm': 'model/gltf-binary'
};

export interface ServeOptions {
    /** Folder whose files are served, `index.html` for a path that ends in `/`. */
    folder?: string;
    /** What is served from memory, by path (`/`, `/avatar.glb`). Comes before the folder. */
    pages?: Record<string, string | Uint8Array>;
    /** 0: any that is free. @default 0 */
    port?: number;
}
export interface StaticServer {
    /** Where it listens, with a slash at the end. */
    readonly url: string;
    close(): void;
}

/** Serves files on the loopback address. @throws the error of `listen`: `EADDRINUSE` where the port is taken. */
export async function serve({ folder, pages = {}, port = 0 }: ServeOptions): Promise<StaticServer> {
    const root = folder && resolve(folder) + sep;
    const server = createServer(async (request, response) => {
        const say = (status: number, text: string) => response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
        let path: string;
        try {
            path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
        } catch {
            return say(400, 'Bad address');
        }
        const name = path.endsWith('/') ? `${path}index.html` : path;
        const body = Object.hasOwn(pages, path) ? pages[path] : root && (await readInside(root, name));
        if (body === undefined) return say(404, 'Not found');
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }).end(body);
    });
    await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close() {
            server.close();
            server.closeAllConnections();
        }
    };
}

/** A file below `root`, which ends in a separator; nothing when there is none, or when the name climbs out. */
async function readInside(root: string, name: string): Promise<Uint8Array | undefined> {
    // Decoding may have brought back what the URL had hidden (%2e%2e%2f, a backslash on Windows): what counts is where it ends.
    const file = resolve(root, `.${name}`);
    return file.startsWith(root) ? readFile(file).catch(() => undefined) : undefined;
}
