import assert from 'node:assert/strict';
import type { BuiltAvatar } from '../../editor/avatars';
import { Autosave, type Shelf } from '../../editor/files/autosave';
import { Workshop } from '../../editor/workshop';
import type { Recipe } from '../../src/recipe/recipe';

const recipe = (seed: number, name = 'x'): Recipe => ({ format: 'hinagata-recipe', version: 2, name, seed, parts: {} });
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Counts builds; each takes a few milliseconds and can be stopped. */
function fakeMaker() {
    const built: number[] = [];
    return {
        built,
        build(wanted: Recipe) {
            return new Promise<BuiltAvatar>((resolve, reject) => {
                if (wanted.seed === 666) return reject(new Error('cannot'));
                setTimeout(() => {
                    built.push(wanted.seed);
                    resolve({ avatar: { recipe: wanted } } as unknown as BuiltAvatar);
                }, 4);
            });
        }
    };
}

describe('workshop', () => {
    it('builds the same recipe once, whatever its name', async () => {
        const maker = fakeMaker();
        const workshop = new Workshop(maker);
        await Promise.all([workshop.build(recipe(1, 'a')), workshop.build(recipe(1, 'b'))]);
        await workshop.build(recipe(1, 'c'));
        assert.deepEqual(maker.built, [1]);
    });

    it('drops waiting builds nobody wants, and lets a running one finish for later', async () => {
        const maker = fakeMaker();
        const workshop = new Workshop(maker);
        const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
        const running = workshop.build(recipe(1), first.signal);
        const unwanted = workshop.build(recipe(2), second.signal);
        const half = workshop.build(recipe(3), third.signal);
        const wanted = workshop.build(recipe(3));
        for (const abort of [first, second, third]) abort.abort(new Error('gone'));
        for (const left of [running, unwanted, half]) await assert.rejects(left, /gone/);
        await wanted;
        assert.deepEqual(maker.built, [1, 3]);
        assert.ok(workshop.peek(recipe(1)));
    });

    it('goes on after a build that fails', async () => {
        const workshop = new Workshop(fakeMaker());
        const bad = workshop.build(recipe(666));
        const good = workshop.build(recipe(2));
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
