import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { readRecipe, readSummary } from '../../src/gltf/read';

const PROMPT = 'silver-haired girl with long twintails, red eyes, black sailor uniform';

describe('The command line', () => {
    let folder: string;
    const at = (name: string) => join(folder, name);
    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'hinagata-cli-'));
    });
    after(() => rmSync(folder, { recursive: true }));

    /** Runs a command; what it printed to either stream, and its exit code. */
    async function hinagata(...args: string[]): Promise<{ code: number; out: string; err: string }> {
        const out: string[] = [];
        const err: string[] = [];
        const code = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
        return { code, out: out.join('\n'), err: err.join('\n') };
    }
    /** Runs a command that must fail with one line on standard error. */
    async function refuses(expected: RegExp, ...args: string[]): Promise<void> {
        const before = readdirSync(folder).sort();
        const { code, out, err } = await hinagata(...args);
        assert.notEqual(code, 0, `hinagata ${args.join(' ')} succeeded`);
        assert.equal(out, '');
        assert.match(err, expected);
        assert.equal(err.split('\n').length, 1, `more than one line: ${err}`);
        assert.match(err, /^hinagata: /);
        assert.deepEqual(readdirSync(folder).sort(), before, 'a failed command leaves no files');
    }
    /** Runs a command that must succeed; its standard output. */
    async function does(...args: string[]): Promise<string> {
        const { code, out, err } = await hinagata(...args);
        assert.equal(code, 0, err);
        return out;
    }

    it('generates a VRM, a GLB and a recipe from one sentence, and the VRM holds the recipe', async () => {
        for (const ending of ['vrm', 'glb', 'json']) assert.match(await does('generate', PROMPT, '--seed', '3', '--out', at(`girl.${ending}`)), /girl\./);
        const recipe = JSON.parse(readFileSync(at('girl.json'), 'utf8'));
        assert.deepEqual(readRecipe(readFileSync(at('girl.vrm'))), recipe);
        const vrm = readSummary(readFileSync(at('girl.vrm')));
        assert.equal(vrm.format, 'VRM 1.0');
        assert.deepEqual(vrm.warnings, []);
        assert.ok(vrm.bytes < 4e6, `${vrm.bytes} bytes`);
        assert.equal(readSummary(readFileSync(at('girl.glb'))).format, 'GLB');
    });
    it('gives the same bytes for the same sentence and seed', async () => {
        await does('generate', PROMPT, '--seed', '3', '--out', at('again.vrm'));
        assert.ok(readFileSync(at('again.vrm')).equals(readFileSync(at('girl.vrm'))));
    });
    it('warns once of a part nobody has, though it is noticed where the recipe is read and where it is built', async () => {
        const recipe = JSON.parse(readFileSync(at('girl.json'), 'utf8'));
        writeFileSync(at('own.json'), JSON.stringify({ ...recipe, parts: { ...recipe.parts, neckwear: { part: 'mine/pearls' } } }));
        for (const args of [['inspect', at('own.json')], ['edit', at('own.json'), 'green eyes', '--out', at('own.vrm')]]) {
            const { code, err } = await hinagata(...args);
            assert.equal(code, 0);
            assert.equal(err.split('mine/pearls').length, 2, err);
        }
    });
    it('edits a recipe into a recipe, and a VRM into a VRM', async () => {
        await does('edit', at('girl.json'), 'green eyes', '--out', at('green.json'));
        assert.notDeepEqual(JSON.parse(readFileSync(at('green.json'), 'utf8')).parts, JSON.parse(readFileSync(at('girl.json'), 'utf8')).parts);
        await does('edit', at('girl.vrm'), 'green eyes', '--out', at('green.vrm'));
        assert.deepEqual(
            (readRecipe(readFileSync(at('green.vrm'))) as { parts: unknown }).parts,
            JSON.parse(readFileSync(at('green.json'), 'utf8')).parts
        );
    });
    it('writes over the file it edits', async () => {
        writeFileSync(at('self.json'), readFileSync(at('girl.json')));
        await does('edit', at('self.json'), 'green eyes', '--out', at('self.json'));
        assert.deepEqual(JSON.parse(readFileSync(at('self.json'), 'utf8')).parts, JSON.parse(readFileSync(at('green.json'), 'utf8')).parts);
    });
    it('explains a sentence as JSON, with what it did not understand', async () => {
        const said = JSON.parse(await does('explain', 'girl with red eyes and a dragonfruit', '--json'));
        assert.ok(said.reasons.length > 0);
        assert.ok(JSON.stringify(said.ignored).includes('dragonfruit'));
        assert.equal(said.recipe.format, 'hinagata-recipe');
        assert.match(await does('explain', 'girl with red eyes and a dragonfruit'), /dragonfruit/);
    });
    it('inspects a VRM, and a recipe as the VRM it makes', async () => {
        const vrm = JSON.parse(await does('inspect', at('girl.vrm'), '--json'));
        const recipe = JSON.parse(await does('inspect', at('girl.json'), '--json'));
        assert.ok(vrm.triangles > 1000 && vrm.bones > 20 && vrm.layers.length > 3);
        assert.equal(recipe.triangles, vrm.triangles);
        assert.equal(recipe.bytes, vrm.bytes);
        assert.match(await does('inspect', at('girl.vrm')), /triangles/);
    });
    it('refuses what cannot be, each time in one line', async () => {
        await refuses(/--out must end in \.vrm, \.glb or \.json/, 'generate', PROMPT, '--out', at('a.fbx'));
        await refuses(/required option.*--out/, 'generate', PROMPT);
        await refuses(/missing required argument/, 'generate', '--out', at('a.vrm'));
        await refuses(/its folder does not exist/, 'generate', PROMPT, '--out', at('nowhere/a.vrm'));
        await refuses(/the prompt is empty/, 'generate', ' ', '--out', at('a.vrm'));
        for (const seed of ['-1', '1.5', 'x', '', '4294967296', '1e3'])
            await refuses(/--seed must be a whole number from 0 to 4294967295/, 'generate', PROMPT, `--seed=${seed}`, '--out', at('a.vrm'));
        await refuses(/--detail must be a number from 0.5 to 1.5/, 'generate', PROMPT, '--detail', '9', '--out', at('a.vrm'));
        await refuses(/unknown command 'genrate'.*generate/, 'genrate', PROMPT);
        await refuses(/unknown option '--sed'/, 'generate', PROMPT, '--sed', '1', '--out', at('a.vrm'));
        await refuses(/too many arguments/, 'generate', 'red', 'hair', '--out', at('a.vrm'));
        await refuses(/there is no such file/, 'edit', at('none.json'), 'red eyes', '--out', at('a.json'));
        await refuses(/the instruction is empty/, 'edit', at('girl.json'), '', '--out', at('a.json'));
        await refuses(/nothing in "xyzzy" could be done/, 'edit', at('girl.json'), 'xyzzy', '--out', at('a.json'));
        await refuses(/there is no such file/, 'inspect', at('none.vrm'));
        await refuses(/it is a folder/, 'inspect', folder);
        await refuses(/--size must be a whole number from 64 to 2048/, 'render', PROMPT, '--size', '9999', '--out', at('a.png'));
        await refuses(/--expression must be one of/, 'render', PROMPT, '--expression', 'smug-ish', '--out', at('a.png'));
        await refuses(/--out must end in \.png/, 'render', PROMPT, '--out', at('a.jpg'));
    });
    it('refuses recipes it cannot read, and keeps the file they would have replaced', async () => {
        const broken: [string, string, RegExp][] = [
            ['empty.json', '', /empty\.json: the file is empty/],
            ['text.json', 'girl', /text\.json: it is not JSON/],
            ['other.json', '{"hello":1}', /other\.json: /],
            ['newer.json', JSON.stringify({ format: 'hinagata-recipe', version: 99, name: 'x', seed: 1, parts: {} }), /newer\.json: .*(newer|version)/],
            ['other.vrm', 'not a glb', /other\.vrm: not a GLB/]
        ];
        for (const [name, text] of broken) writeFileSync(at(name), text);
        writeFileSync(at('keep.json'), 'precious');
        for (const [name, , line] of broken) await refuses(line, 'edit', at(name), 'red eyes', '--out', at('keep.json'));
        assert.equal(readFileSync(at('keep.json'), 'utf8'), 'precious');
    });
    it('shows help with examples for every command, and succeeds', async () => {
        assert.match(await does('--help'), /generate[\s\S]*edit[\s\S]*explain[\s\S]*inspect[\s\S]*render/);
        for (const command of ['generate', 'edit', 'explain', 'inspect', 'render']) {
            assert.match(await does(command, '--help'), /Examples:\n {2}hinagata /, command);
        }
    });
    it('shows help on standard error and fails when nothing is asked', async () => {
        const { code, out, err } = await hinagata();
        assert.deepEqual([code, out], [1, '']);
        assert.match(err, /Usage: hinagata/);
    });
    it('takes names that no file system or format would like', async () => {
        for (const [i, name] of ['👩‍🎤 "雛形"\n', ''].entries()) {
            const path = at(`name-${i}.vrm`);
            await does('generate', 'girl', '--name', name, '--out', path);
            assert.ok(existsSync(path));
            assert.ok(readSummary(readFileSync(path)).name.length > 0);
        }
    });
});
