import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSummary } from '../../src/gltf/read';

const SCRIPT = fileURLToPath(new URL('../../tools/avatar.mjs', import.meta.url));
const avatar = (...args: string[]) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', cwd: tmpdir() });

describe('tools/avatar.mjs', () => {
    it('makes a file from any folder, and ends with 0', function () {
        this.timeout(60000);
        const folder = mkdtempSync(join(tmpdir(), 'hinagata-spawn-'));
        try {
            const { status, stdout, stderr } = avatar('generate', 'girl with red eyes', '--out', join(folder, 'girl.vrm'));
            assert.equal(status, 0, stderr);
            assert.match(stdout, /girl\.vrm: VRM 1\.0/);
            assert.equal(readSummary(readFileSync(join(folder, 'girl.vrm'))).format, 'VRM 1.0');
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
    it('ends with 1 and one line on standard error when it cannot', function () {
        this.timeout(60000);
        const { status, stdout, stderr } = avatar('inspect', join(tmpdir(), 'there-is-no-such-file.vrm'));
        assert.equal(status, 1);
        assert.equal(stdout, '');
        assert.match(stderr, /^hinagata: cannot read .*: there is no such file\n$/);
    });
});
