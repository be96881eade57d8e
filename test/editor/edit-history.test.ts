import assert from 'node:assert/strict';
import { EditHistory, HISTORY_LIMIT, type EditOp } from '../../editor/edit-history';

const pause = (ms = 1) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Adds to a number, some steps slower than others. */
function add(state: { value: number; log: string[] }, by: number, wait = 0): EditOp {
    return {
        name: `add ${by}`,
        async do() {
            state.log.push(`do ${by}`);
            await pause(wait);
            state.value += by;
            state.log.push(`did ${by}`);
        },
        async undo() {
            await pause(wait);
            state.value -= by;
        }
    };
}

describe('edit history', () => {
    it('takes back and does again in order', async () => {
        const state = { value: 0, log: [] };
        const history = new EditHistory();
        await history.add(add(state, 1));
        await history.add(add(state, 2));
        assert.equal(state.value, 3);
        assert.equal(await history.undo(), true);
        assert.equal(state.value, 1);
        assert.equal(history.redoName, 'add 2');
        assert.equal(await history.redo(), true);
        assert.equal(state.value, 3);
        await history.undo();
        await history.undo();
        assert.equal(await history.undo(), false);
        assert.equal(state.value, 0);
    });

    it('never overlaps two steps, however quickly they are asked for', async () => {
        const state = { value: 0, log: [] as string[] };
        const history = new EditHistory();
        await Promise.all([history.add(add(state, 1, 6)), history.add(add(state, 2, 1)), history.undo(), history.add(add(state, 4, 3))]);
        assert.deepEqual(state.log, ['do 1', 'did 1', 'do 2', 'did 2', 'do 4', 'did 4']);
        assert.equal(state.value, 5);
    });

    it('forgets what could be redone after a new step', async () => {
        const state = { value: 0, log: [] };
        const history = new EditHistory();
        await history.add(add(state, 1));
        await history.undo();
        await history.add(add(state, 2));
        assert.equal(history.redoName, undefined);
        assert.equal(await history.redo(), false);
    });

    it('records nothing of a step that throws, and stays usable', async () => {
        const state = { value: 0, log: [] };
        const history = new EditHistory();
        await history.add(add(state, 1));
        await assert.rejects(history.add({ name: 'bad', do: () => Promise.reject(new Error('no')), undo() {} }), /no/);
        assert.equal(history.undoName, 'add 1');
        await history.undo();
        assert.equal(state.value, 0);
    });

    it('does not move when an undo throws', async () => {
        const history = new EditHistory();
        let broken = true;
        await history.add({
            name: 'stubborn',
            do() {},
            undo() {
                if (broken) throw new Error('later');
            }
        });
        await assert.rejects(history.undo(), /later/);
        assert.equal(history.undoName, 'stubborn');
        broken = false;
        assert.equal(await history.undo(), true);
    });

    it('makes one step of a gesture', async () => {
        let value = 0;
        const history = new EditHistory();
        const slide = (to: number): EditOp => {
            const from = value;
            return { name: 'slide', do: () => void (value = to), undo: () => void (value = from), merge: (next) => next.name === 'slide' && ((to = value), true) };
        };
        for (const to of [1, 2, 3]) await history.add(slide(to));
        assert.equal(value, 3);
        await history.undo();
        assert.equal(value, 0);
        assert.equal(history.undoName, undefined);
        await history.redo();
        assert.equal(value, 3);
    });

    it(`keeps ${HISTORY_LIMIT} steps`, async () => {
        const state = { value: 0, log: [] };
        const history = new EditHistory();
        for (let i = 0; i < HISTORY_LIMIT + 5; i++) await history.add({ name: '+', do: () => void state.value++, undo: () => void state.value-- });
        while (await history.undo());
        assert.equal(state.value, 5);
    });
});
