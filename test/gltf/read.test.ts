import assert from 'node:assert/strict';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from '../../src/cli/png';
import { readGlbJson } from '../../src/gltf/glb';
import { readRecipe, readSummary } from '../../src/gltf/read';
import { writeVrm } from '../../src/gltf/write';
import { boxAvatar } from './fixture';

/** A GLB of one JSON chunk. */
function glbOf(json: string): Uint8Array {
    const text = new TextEncoder().encode(json);
    const bytes = new Uint8Array(20 + text.length);
    const view = new DataView(bytes.buffer);
    [0x46546c67, 2, bytes.length, text.length, 0x4e4f534a].forEach((word, i) => view.setUint32(4 * i, word, true));
    bytes.set(text, 20);
    return bytes;
}

/** Calls, and returns what it threw: it must be one clear line. */
function complaint(call: () => unknown): string {
    try {
        call();
    } catch (error) {
        const { message } = error as Error;
        assert.ok(message.length > 0 && message.length < 300 && !message.includes('\n'), `not one clear line: ${message}`);
        assert.ok(!(error instanceof TypeError) && !(error instanceof RangeError), `a slip of the reader: ${(error as Error).stack}`);
        return message;
    }
    return '';
}

const data = process.env.HINAGATA_DATA && join(process.env.HINAGATA_DATA, 'vrm');
/** Calls with every file of a folder of the test data; skips with a sentence when there is none. */
function eachFile(context: Mocha.Context, folder: string, call: (name: string, bytes: Uint8Array) => void): void {
    if (!data || !existsSync(join(data, folder))) {
        console.log(`      skipped: set HINAGATA_DATA to a folder with vrm/${folder}/ to read those files`);
        context.skip();
    }
    const names = readdirSync(join(data, folder));
    assert.ok(names.length > 0);
    for (const name of names) call(name, readFileSync(join(data, folder, name)));
}

describe('The file reader', () => {
    it('counts what others wrote in VRM 0.x and 1.0', function () {
        const summaries = new Map<string, ReturnType<typeof readSummary>>();
        eachFile(this, 'models', (name, bytes) => summaries.set(name, readSummary(bytes)));
        const godette = summaries.get('Godette_vrm_v4.vrm')!;
        assert.equal(godette.format, 'VRM 0.x');
        assert.equal(godette.name, 'Low-Poly Godette');
        assert.deepEqual(
            [godette.triangles, godette.draws, godette.bones, godette.humanoidBones.length, godette.morphs.length, godette.expressions.length],
            [3439, 4, 68, 45, 15, 17]
        );
        assert.deepEqual(godette.springs, { chains: 8, joints: 16, colliders: 4 });
        assert.equal(godette.recipe, false);
        const overrides = summaries.get('VRMC_vrm_expressions_isBinary_Overrides.vrm')!;
        assert.equal(overrides.format, 'VRM 1.0');
        assert.equal(overrides.humanoidBones.length, 22);
    });
    it('reads every conformance file without a warning beyond missing bones', function () {
        eachFile(this, 'conformance', (name, bytes) => {
            const { warnings } = readSummary(bytes);
            assert.deepEqual(warnings.filter((w) => !w.startsWith('required humanoid bones')), [], name);
        });
    });
    it('says in one line what is wrong with a malformed file, or reads it with warnings', function () {
        const said = new Map<string, string>();
        eachFile(this, 'malformed', (name, bytes) => {
            said.set(name, complaint(() => readSummary(bytes)));
            if (said.get(name) === '') {
                said.set(name, readSummary(bytes).warnings.join('; '));
                complaint(() => readRecipe(bytes));
            }
        });
        assert.match(said.get('usd_invalid.vrm')!, /does not start with "glTF"/);
        assert.match(said.get('usd_malformed_glb_json.vrm')!, /its JSON cannot be read/);
        assert.match(said.get('usd_nonfinite_transform.vrm')!, /its JSON cannot be read/);
        assert.match(said.get('usd_dangling_texture_index.vrm')!, /material "Skin" names the texture 9, which does not exist/);
        assert.match(said.get('usd_duplicate_humanoid_bone.vrm')!, /the humanoid bone hips is given twice/);
        assert.match(said.get('usd_missing_spring_collider_group.vrm')!, /names the collider group 5, which does not exist/);
        assert.match(said.get('usd_oob_expression_morph.vrm')!, /the expression happy names the morph 7, which does not exist/);
        assert.match(said.get('usd_nonobject_vrm_extension.vrm')!, /VRMC_vrm is not an object/);
    });
    it('complains of bytes that are no file at all', () => {
        assert.match(complaint(() => readSummary(new Uint8Array())), /empty/);
        assert.match(complaint(() => readSummary(new TextEncoder().encode('{"format":"x"}'))), /not a GLB/);
        assert.match(complaint(() => readSummary(glbOf('{}').subarray(0, 18))), /ends in its header/);
        assert.match(complaint(() => readSummary(glbOf('[1]'))), /not an object/);
        assert.match(complaint(() => readRecipe(glbOf('{"asset":{"version":"2.0"}}'))), /holds no Hinagata recipe/);
    });
    it('never crashes on a file cut short or with a byte changed', async () => {
        const png = await encodePng(new Uint8ClampedArray(256).fill(255), 8, 8);
        const whole = await writeVrm(boxAvatar(), { textures: { lit: png, shade: png } });
        const json = 20 + new DataView(whole.buffer, whole.byteOffset).getUint32(12, true);
        for (let length = 0; length < json; length += 211) assert.notEqual(complaint(() => readSummary(whole.subarray(0, length))), '');
        fc.assert(
            fc.property(fc.nat(json - 1), fc.nat(255), (at, byte) => {
                const broken = whole.slice();
                broken[at] = byte;
                complaint(() => readSummary(broken));
                complaint(() => readRecipe(broken));
            }),
            { numRuns: 300 }
        );
    });
    it('never crashes on JSON of any shape', () => {
        const key = fc.constantFrom('asset', 'extras', 'hinagata', 'recipe', 'layers', 'extensions', 'VRMC_vrm', 'VRM', 'VRMC_springBone', 'nodes', 'meshes',
            'primitives', 'targets', 'accessors', 'materials', 'skins', 'joints', 'humanoid', 'humanBones', 'expressions', 'preset', 'springs', 'children', 'meta');
        const { json } = fc.letrec((tie) => ({
            json: fc.oneof({ depthSize: 'medium' }, fc.constantFrom(null, 0, -1, 1e9, 'x', true), tie('object'), fc.array(tie('json'), { maxLength: 4 })),
            object: fc.dictionary(key, tie('json'), { maxKeys: 8 })
        }));
        fc.assert(fc.property(fc.dictionary(key, json), (value) => void complaint(() => readSummary(glbOf(JSON.stringify(value))))), { numRuns: 500 });
    });
    it('survives nodes in a circle and nesting deeper than the stack', () => {
        const circle = { nodes: [{ children: [1] }, { children: [0] }], extensions: { VRM: { secondaryAnimation: { boneGroups: [{ bones: [0] }] } } } };
        assert.equal(readSummary(glbOf(JSON.stringify(circle))).springs.joints, 2);
        const deep = `{"materials":[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]}`;
        assert.equal(complaint(() => readSummary(glbOf(deep))), '');
        assert.ok(readGlbJson(glbOf(deep)));
    });
});
