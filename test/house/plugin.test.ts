import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROOT = join(import.meta.dirname ?? '', '..', '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const schema = read('plugin.schema.json');
const plugin = read('plugin.json');

describe('plugin.json', () => {
    const check = new Ajv2020({ allErrors: true }).compile(schema);
    it('keeps to its schema', () => {
        assert.ok(check(plugin), JSON.stringify(check.errors));
    });
    it('names files that exist', () => {
        const files = [plugin.editor.entry, plugin.editor.page, plugin.editor.worker, ...plugin.scripts.map((s: { file: string }) => s.file), ...plugin.shaders.flatMap((s: { glsl: string; wgsl: string }) => [s.glsl, s.wgsl]), ...plugin.samples.map((s: { file: string }) => s.file)];
        assert.deepEqual(files.filter((file) => !existsSync(join(ROOT, file))), []);
    });
    it('has the version and the engine range of the package', () => {
        const pack = read('package.json');
        assert.equal(plugin.version, pack.version);
        assert.equal(plugin.engine.range, pack.peerDependencies.playcanvas);
    });
    it('is refused when a field is wrong', () => {
        assert.equal(check({ ...plugin, version: 'one' }), false);
        assert.equal(check({ ...plugin, permissions: ['everything'] }), false);
        assert.equal(check({ ...plugin, editor: { ...plugin.editor, entry: '../elsewhere.ts' } }), false);
    });
});
