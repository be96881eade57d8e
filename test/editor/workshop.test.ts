import assert from 'node:assert/strict';
import type { BuiltAvatar } from '../../editor/avatars';
import { Autosave, type Shelf } from '../../editor/files/autosave';
import { PRIORITY, Workshop } from '../../editor/workshop';
import type { Recipe } from '../../src/recipe/recipe';

const recipe = (seed: number, name = 'x'): Recipe => ({ format: 'hinagata-recipe', version: 1, name, seed, parts: {} });
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Counts builds; each takes a few milliseconds and can be stopped. */
function fakeMaker() {
    const built: number[] = [];
    const stopped: number[] = [];
    return {
        built,
        stopped,
        build(wanted: Recipe, { signal }: { signal?: AbortSignal } = {}) {
            return new Promise<BuiltAvatar>((resolve, reject) => {
                if (wanted.seed === 666) return reject(new Error('cannot'));
                const timer = setTimeout(() => {
                    built.push(wanted.seed);
                    resolve({ avatar: { recipe: wanted } } as unknown as BuiltAvatar);
                }, 4);
                signal?.addEventListener('abort', () => {
                    clearTimeout(timer);
                    stopped.push(wanted.seed);
                    reject(signal.reason);
                });
            });
        }
    };
}

describe('workshop', () => {
    it('builds the stage first, then portraits, then pictures', async () => {
        const maker = fakeMaker();
        const workshop = new Workshop(maker);
        await Promise.all([
            workshop.build(recipe(1), PRIORITY.portrait), workshop.build(recipe(2), PRIORITY.picture),
            workshop.build(recipe(3), PRIORITY.portrait), workshop.build(recipe(4), PRIORITY.stage)
        ]);
        assert.deepEqual(maker.built, [1, 4, 3, 2]);
    });

    it('builds the same recipe once, whatever its name', async () => {
        const maker = fakeMaker();
        const workshop = new Workshop(maker);
        await Promise.all([workshop.build(recipe(1, 'a'), PRIORITY.stage), workshop.build(recipe(1, 'b'), PRIORITY.stage)]);
        await workshop.build(recipe(1, 'c'), PRIORITY.portrait);
        assert.deepEqual(maker.built, [1]);
    });

    it('stops a build nobody waits for, and only then', async () => {
        const maker = fakeMaker();
        const workshop = new Workshop(maker);
        const first = new AbortController();
        const second = new AbortController();
        const a = workshop.build(recipe(1), PRIORITY.stage, first.signal);
        const b = workshop.build(recipe(1), PRIORITY.stage, second.signal);
        const c = workshop.build(recipe(2), PRIORITY.stage);
        first.abort(new Error('gone'));
        await assert.rejects(a, /gone/);
        assert.deepEqual(maker.stopped, []);
        second.abort(new Error('gone too'));
        await assert.rejects(b, /gone too/);
        await c;
        assert.deepEqual(maker.stopped, [1]);
        assert.deepEqual(maker.built, [2]);
        await workshop.build(recipe(1), PRIORITY.stage);
        assert.deepEqual(maker.built, [2, 1]);
    });

    it('goes on after a build that fails', async () => {
        const workshop = new Workshop(fakeMaker());
        const bad = workshop.build(recipe(666), PRIORITY.stage);
        const good = workshop.build(recipe(2), PRIORITY.stage);
        await assert.rejects(bad, /cannot/);
        await good;
    });
});

describe('autosave', () => {
    it('writes the newest state once after a burst of changes', async () => {
        const writes: unknown[] = [];
        let n = 0;
        const shelf: Shelf = { read: async () => undefined, write: async (_key, value) => void writes.push(value) };
        const autosave = new Autosave({ shelf, pause: 5, snapshot: () => ({ n }) as never, onFailure: assert.fail });
        for (n = 1; n < 5; n++) autosave.touch();
        await pause(20);
        assert.deepEqual(writes, ['{"n":5}']);
    });

    it('tells of a full disk once, and again after it had recovered', async () => {
        let full = true;
        let told = 0;
        const shelf: Shelf = {
            read: async () => undefined,
            async write() {
                if (full) throw new Error('QuotaExceededError');
            }
        };
        const autosave = new Autosave({ shelf, snapshot: () => ({}) as never, onFailure: () => told++ });
        await autosave.flush();
        await autosave.flush();
        assert.equal(told, 1);
        full = false;
        await autosave.flush();
        full = true;
        await autosave.flush();
        assert.equal(told, 2);
    });
});
