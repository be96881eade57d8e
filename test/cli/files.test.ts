import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTarget, readWhole, writeWhole } from '../../src/cli/files';

const root = process.getuid?.() === 0;

describe('Files of the command line', () => {
    let folder: string;
    const at = (name: string) => join(folder, name);
    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'hinagata-files-'));
    });
    afterEach(() => {
        chmodSync(folder, 0o700);
        rmSync(folder, { recursive: true });
    });

    it('writes a file, and then another in its place, and leaves nothing else', async () => {
        await writeWhole(at('a.json'), 'one');
        await writeWhole(at('a.json'), 'two');
        assert.equal(readFileSync(at('a.json'), 'utf8'), 'two');
        assert.deepEqual(readdirSync(folder), ['a.json']);
    });
    it('keeps the old file when a write breaks off, and leaves no part of the new one', async () => {
        writeFileSync(at('a.json'), 'precious');
        const breaking = (function* () {
            yield 'half';
            throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        })();
        await assert.rejects(writeWhole(at('a.json'), breaking as unknown as string), /cannot write .*a\.json: the disk is full$/);
        assert.equal(readFileSync(at('a.json'), 'utf8'), 'precious');
        assert.deepEqual(readdirSync(folder), ['a.json']);
    });
    it('writes through a link to the file it means', async () => {
        writeFileSync(at('real.json'), 'old');
        symlinkSync(at('real.json'), at('link.json'));
        await writeWhole(at('link.json'), 'new');
        assert.equal(readFileSync(at('real.json'), 'utf8'), 'new');
    });
    it('says that the disk is full, and does not put a file in the place of a device', async function () {
        if (!existsSync('/dev/full')) this.skip();
        symlinkSync('/dev/full', at('full.json'));
        await assert.rejects(writeWhole(at('full.json'), 'text'), /the disk is full/);
        assert.ok(statSync('/dev/full').isCharacterDevice());
    });
    it('takes names of any length the disk takes', async () => {
        const name = '雛'.repeat(80) + '.json';
        await writeWhole(at(name), 'x');
        assert.deepEqual(readdirSync(folder), [name]);
        await assert.rejects(writeWhole(at('雛'.repeat(200) + '.json'), 'x'), /its name is too long/);
        assert.deepEqual(readdirSync(folder), [name]);
    });
    it('refuses an ending it does not know, before anything is made', async () => {
        await assert.rejects(checkTarget(at('a.fbx'), ['vrm', 'glb', 'json']), /--out must end in \.vrm, \.glb or \.json \(got ".*a\.fbx"\)/);
        await assert.rejects(checkTarget(at('a'), ['png']), /--out must end in \.png/);
        assert.equal(await checkTarget(at('A.VRM'), ['vrm']), 'vrm');
    });
    it('refuses a folder that is missing, a file for a folder, and a folder for a file', async () => {
        await assert.rejects(checkTarget(at('no/a.vrm'), ['vrm']), /its folder does not exist/);
        writeFileSync(at('file'), '');
        await assert.rejects(checkTarget(at('file/a.vrm'), ['vrm']), /not a folder/);
        mkdirSync(at('folder.vrm'));
        await assert.rejects(checkTarget(at('folder.vrm'), ['vrm']), /it is a folder/);
    });
    it('refuses a folder and a file it may not write', async function () {
        // Root may write anywhere.
        if (root) this.skip();
        writeFileSync(at('a.vrm'), '');
        chmodSync(at('a.vrm'), 0o400);
        await assert.rejects(checkTarget(at('a.vrm'), ['vrm']), /no permission to write there/);
        chmodSync(folder, 0o500);
        await assert.rejects(checkTarget(at('b.vrm'), ['vrm']), /no permission to write there/);
    });
    it('says why a file cannot be read', async () => {
        await assert.rejects(readWhole(at('none.json')), /cannot read .*none\.json: there is no such file/);
        await assert.rejects(readWhole(folder), /it is a folder, not a file/);
    });
});
