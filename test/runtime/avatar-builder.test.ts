import assert from 'node:assert/strict';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import type { Recipe } from '../../src/recipe/recipe';
import { AvatarBuilder } from '../../runtime/avatar-builder';
import type { BuildResult } from '../../runtime/build-here';
import { buffersOf } from '../../runtime/transferables';
import { builtDoll } from './avatar-fixture';

const recipe = (name: string): Recipe => ({ format: 'hinagata-recipe', version: 2, name, seed: 1, parts: {} });

/** Workers without threads: each answers through a message channel after `wait` ms, and can be ended. */
function fakeWorkers(wait: number) {
    const made: { ended: boolean; built: string[] }[] = [];
    const ports: MessagePort[] = [];
    const spawn = () => {
        const { port1, port2 } = new MessageChannel();
        ports.push(port1, port2);
        const record = { ended: false, built: [] as string[] };
        made.push(record);
        Comlink.expose(
            {
                async build({ name }: Recipe, _: unknown, onProgress?: (part: string, done: number) => void) {
                    onProgress?.('hair/bob', 0.5);
                    await new Promise((resolve) => setTimeout(resolve, wait));
                    if (name === 'broken') throw new Error('buildAvatar: broken on purpose');
                    record.built.push(name);
                    const result = { ...builtDoll(), milliseconds: { geometry: 1, painting: 1 } };
                    result.avatar.name = name;
                    return Comlink.transfer(result, buffersOf(result));
                }
            },
            nodeEndpoint(port1)
        );
        const endpoint = nodeEndpoint(port2);
        return {
            ...endpoint,
            postMessage: endpoint.postMessage,
            // The adapter hands every message to every listener, whatever it listens for.
            addEventListener: (kind: string, listener: never) => kind === 'message' && endpoint.addEventListener(kind, listener),
            terminate() {
                record.ended = true;
                port1.close();
                port2.close();
            }
        } as unknown as Worker;
    };
    return { made, spawn, close: () => ports.forEach((port) => port.close()) };
}

describe('the avatar builder', () => {
    it('builds one after another in one worker', async () => {
        const workers = fakeWorkers(2);
        const builder = new AvatarBuilder({ workerUrl: 'build-worker.mjs', spawn: workers.spawn });
        const results = await Promise.all(['a', 'b', 'c'].map((name) => builder.build(recipe(name))));
        assert.deepEqual(results.map(({ avatar }) => avatar.name), ['a', 'b', 'c']);
        assert.equal(workers.made.length, 1);
        assert.equal(builder.pending, 0);
        assert.ok(results[0].model.groups[0].mesh.positions instanceof Float32Array);
        builder.destroy();
        assert.equal(workers.made[0].ended, true);
    });

    it('reports the parts as they are made', async () => {
        const workers = fakeWorkers(2);
        const builder = new AvatarBuilder({ workerUrl: 'x', spawn: workers.spawn });
        const seen: string[] = [];
        await builder.build(recipe('a'), { onProgress: (part, done) => seen.push(`${part} ${done}`) });
        assert.deepEqual(seen, ['hair/bob 0.5']);
        builder.destroy();
    });

    it('drops a waiting build, and ends the worker of a running one', async () => {
        const workers = fakeWorkers(30);
        const builder = new AvatarBuilder({ workerUrl: 'x', spawn: workers.spawn });
        const first = new AbortController();
        const second = new AbortController();
        const running = builder.build(recipe('a'), { signal: first.signal });
        const waiting = builder.build(recipe('b'), { signal: second.signal });
        const last = builder.build(recipe('c'));
        second.abort();
        await assert.rejects(waiting, { name: 'AbortError' });
        assert.equal(workers.made[0].ended, false);
        first.abort();
        await assert.rejects(running, { name: 'AbortError' });
        assert.equal(workers.made[0].ended, true);
        assert.equal((await last).avatar.name, 'c');
        assert.equal(workers.made.length, 2);
        builder.destroy();
    });

    it('keeps only the newest build behind a slider', async () => {
        const workers = fakeWorkers(10);
        const builder = new AvatarBuilder({ workerUrl: 'x', spawn: workers.spawn });
        const builds = ['1', '2', '3'].map((name) => builder.build(recipe(name), { replace: true }));
        const settled = await Promise.allSettled(builds);
        assert.deepEqual(settled.map(({ status }) => status), ['rejected', 'rejected', 'fulfilled']);
        assert.equal((settled[2] as PromiseFulfilledResult<BuildResult>).value.avatar.name, '3');
        builder.destroy();
    });

    it('passes on what the builder threw, and builds the next', async () => {
        const workers = fakeWorkers(1);
        const builder = new AvatarBuilder({ workerUrl: 'x', spawn: workers.spawn });
        await assert.rejects(builder.build(recipe('broken')), /broken on purpose/);
        assert.equal((await builder.build(recipe('fine'))).avatar.name, 'fine');
        builder.destroy();
        await assert.rejects(builder.build(recipe('late')), /has been destroyed/);
    });
});

describe('transfer lists', () => {
    it('name each buffer once', () => {
        const shared = new ArrayBuffer(64);
        const data = { a: new Float32Array(shared, 0, 4), b: [new Uint8Array(shared, 32), { c: new Uint16Array(3) }], d: 'text', e: null, f: [1, 2, 3] };
        assert.equal(buffersOf(data).length, 2);
    });

    it('leave nothing behind in a whole avatar', () => {
        const built = builtDoll();
        const moved = structuredClone(built, { transfer: buffersOf(built) });
        assert.equal(built.model.groups[0].mesh.positions.length, 0);
        assert.equal(built.avatar.layers[0].mesh.positions.length, 0);
        assert.equal(built.textures.lit.data.length, 0);
        assert.ok(moved.avatar.layers[0].mesh.positions.length > 0);
    });
});
