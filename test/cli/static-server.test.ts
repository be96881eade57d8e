import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type StaticServer } from '../../src/cli/static-server';

describe('The static server', () => {
    let folder: string;
    let server: StaticServer;
    before(async () => {
        folder = mkdtempSync(join(tmpdir(), 'hinagata-serve-'));
        for (const name of ['site', 'site-secret', 'site/sub']) mkdirSync(join(folder, name));
        for (const name of ['site/index.html', 'site/a b.wasm', 'site/sub/index.html', 'secret.txt', 'site-secret/x.txt']) writeFileSync(join(folder, name), name);
        server = await serve({ folder: join(folder, 'site'), pages: { '/made.json': '{}' } });
    });
    after(() => {
        server.close();
        rmSync(folder, { recursive: true });
    });
    /** As it stands: `fetch` would tidy a path that climbs before it is sent. */
    const get = (path: string) =>
        new Promise<[status: number, type: string, body: string]>((resolve, reject) => {
            request(server.url, { path }, (response) => {
                let body = '';
                response.on('data', (chunk) => (body += String(chunk)));
                response.on('end', () => resolve([response.statusCode!, response.headers['content-type']!, body]));
            }).on('error', reject).end();
        });

    it('serves files and what is in memory, each with its type', async () => {
        assert.deepEqual(await get('/?query'), [200, 'text/html; charset=utf-8', 'site/index.html']);
        assert.deepEqual(await get('/sub/'), [200, 'text/html; charset=utf-8', 'site/sub/index.html']);
        assert.deepEqual(await get('/a%20b.wasm'), [200, 'application/wasm', 'site/a b.wasm']);
        assert.deepEqual(await get('/made.json'), [200, 'application/json', '{}']);
    });
    it('says what it does not have', async () => {
        for (const path of ['/nothing.js', '/sub', '/%00']) assert.deepEqual(await get(path), [404, 'text/plain', 'Not found'], path);
        assert.deepEqual(await get('/%'), [400, 'text/plain', 'Bad address']);
    });
    it('lets nobody out of its folder', async () => {
        for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/..%2fsite-secret/x.txt', '/sub/..%2f..%2fsecret.txt', '//../secret.txt', '/%2f..%2fsecret.txt'])
            assert.equal((await get(path))[0], 404, path);
    });
    it('tells when a port is taken', async () => {
        await assert.rejects(serve({ folder, port: Number(new URL(server.url).port) }), { code: 'EADDRINUSE' });
    });
});
