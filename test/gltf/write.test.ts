import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeAvatar } from '../../src/build/merge';
import { encodePng } from '../../src/cli/png';
import { readGlbJson } from '../../src/gltf/glb';
import { readRecipe, readSummary } from '../../src/gltf/read';
import { writeGlb, writeVrm } from '../../src/gltf/write';
import { complaints, satisfySchemas } from './check-file';
import { boxAvatar } from './fixture';

// What the tests look at in a file; the rest is the validator's business.
/* eslint-disable @typescript-eslint/no-explicit-any */
type File = any;

const square = (value: number) => encodePng(new Uint8ClampedArray(4 * 16 * 16).fill(value), 16, 16);
const textures = { lit: await square(255), shade: await square(200) };
const thumbnail = await square(90);
const vrm = (avatar = boxAvatar()) => writeVrm(avatar, { textures, encodePng, thumbnail });
const glb = (avatar = boxAvatar(), outlines = true) => writeGlb(avatar, { textures, outlines });

describe('A written file', () => {
    it('has no errors and no warnings for the Khronos validator, as VRM', async () => {
        assert.deepEqual(await complaints(await vrm()), []);
    });
    it('has no errors and no warnings for the Khronos validator, as plain GLB with and without outlines', async () => {
        assert.deepEqual(await complaints(await glb()), []);
        assert.deepEqual(await complaints(await glb(boxAvatar(), false)), []);
    });
    it('satisfies the official VRM schemas', async function () {
        satisfySchemas(this, await vrm());
    });
    it('gives the same bytes for the same avatar', async () => {
        assert.deepEqual(await vrm(), await vrm());
        assert.deepEqual(await glb(), await glb());
    });
    it('gives its recipe back', async () => {
        const avatar = boxAvatar();
        assert.deepEqual(readRecipe(await vrm(avatar)), avatar.recipe);
        assert.deepEqual(readRecipe(await glb(avatar)), avatar.recipe);
    });
});

describe('The VRM writer', () => {
    it('keeps every triangle, and one primitive a kind of surface', async () => {
        const avatar = boxAvatar();
        const summary = readSummary(await vrm(avatar));
        const triangles = avatar.layers.reduce((sum, l) => sum + l.mesh.indices.length / 3, 0);
        assert.equal(summary.triangles, triangles);
        assert.equal(summary.draws, new Set(summary.materials).size + 1, 'skin is drawn in the face and in the body');
        assert.equal(summary.bones, avatar.bones.length);
        assert.equal(summary.layers.length, avatar.layers.length);
        assert.deepEqual(summary.warnings, []);
    });
    it('names humanoid bones, expressions and morphs as the avatar does', async () => {
        const avatar = boxAvatar();
        const summary = readSummary(await vrm(avatar));
        assert.deepEqual(summary.humanoidBones.sort(), avatar.bones.filter((b) => b.humanoid).map((b) => b.name).sort());
        assert.deepEqual(summary.expressions.sort(), avatar.expressions.map((e) => e.name).sort());
        assert.deepEqual(summary.morphs.sort(), ['eyeClose', 'mouthOpen', 'smile']);
        assert.deepEqual(summary.springs, { chains: 1, joints: 3, colliders: 2 });
    });
    it('binds an expression to the morphs it moves, with their weights', async () => {
        const json: File = readGlbJson(await vrm());
        const { preset, custom } = json.extensions.VRMC_vrm.expressions;
        const names = (e: File) =>
            Object.fromEntries(e.morphTargetBinds.map((b: File) => [json.meshes[json.nodes[b.node].mesh].extras.targetNames[b.index], b.weight]));
        assert.deepEqual(names(preset.happy), { smile: 1, eyeClose: 0.5 });
        assert.equal(preset.happy.overrideBlink, 'block');
        assert.equal(preset.neutral.morphTargetBinds, undefined);
        assert.deepEqual(names(custom.smirk), { smile: 0.6 });
    });
    it('stores morphs sparsely, and only on the face', async () => {
        const json: File = readGlbJson(await vrm());
        const body = json.meshes.find((m: File) => m.name === 'Body');
        const face = json.meshes.find((m: File) => m.name === 'Face');
        assert.ok(body.primitives.every((p: File) => !p.targets));
        for (const primitive of face.primitives) {
            assert.equal(primitive.targets.length, 3);
            for (const target of primitive.targets) assert.equal(json.accessors[target.POSITION].bufferView, undefined);
        }
    });
    it('writes bone weights as bytes that sum to one', async () => {
        const bytes = await vrm();
        const json: File = readGlbJson(bytes);
        const binary = 28 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
        for (const { primitives } of json.meshes) {
            for (const { attributes } of primitives) {
                const accessor = json.accessors[attributes.WEIGHTS_0];
                assert.equal(accessor.componentType, 5121);
                const at = binary + json.bufferViews[accessor.bufferView].byteOffset + (accessor.byteOffset ?? 0);
                for (let i = 0; i < accessor.count; i++) {
                    assert.equal(bytes.subarray(at + 4 * i, at + 4 * i + 4).reduce((a, b) => a + b), 255);
                }
            }
        }
    });
    it('stands on one root with rest rotations of identity, meshes beside it', async () => {
        const json: File = readGlbJson(await vrm());
        const roots = json.scenes[0].nodes.map((i: number) => json.nodes[i].name);
        assert.deepEqual(roots.sort(), ['Body', 'Face', 'Root']);
        assert.ok(json.nodes.every((n: File) => n.rotation === undefined || n.name.startsWith('Socket_')));
        assert.equal(json.nodes[json.skins[0].skeleton].name, 'Root');
    });
    it('draws outlines where the avatar has them, and nowhere else', async () => {
        const json: File = readGlbJson(await vrm());
        const modes = Object.fromEntries(json.materials.map((m: File) => [m.name, m.extensions.VRMC_materials_mtoon.outlineWidthMode]));
        assert.deepEqual(modes, { skin: 'worldCoordinates', cloth: 'worldCoordinates', hair: 'worldCoordinates', eye: 'none', glass: 'none' });
        const glass = json.materials.find((m: File) => m.name === 'glass');
        assert.equal(glass.alphaMode, 'BLEND');
        assert.equal(glass.pbrMetallicRoughness.baseColorFactor[3], 0.35);
    });
    it('writes a valid file for any name', async () => {
        await fc.assert(
            fc.asyncProperty(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), async (name, authors) => {
                const avatar = boxAvatar(name);
                avatar.meta.authors = authors;
                avatar.bones[avatar.bones.length - 1].name = name;
                avatar.springs[0].joints[2] = name;
                const bytes = await writeVrm(avatar, { textures });
                assert.deepEqual(await complaints(bytes), []);
                const { meta } = (readGlbJson(bytes) as File).extensions.VRMC_vrm;
                assert.ok(meta.name.length > 0 && meta.authors.length > 0 && meta.authors.every((a: string) => a.length > 0));
                assert.deepEqual(readRecipe(bytes), JSON.parse(JSON.stringify(avatar.recipe)));
            }),
            { numRuns: 25, examples: [['', []], ['👩‍🎤 雛形', ['🦊']], ['\ud800', ['\u0000', '  ']], ['hips', ['a']], ['"}]', ['\\']]] }
        );
    });
});

describe('The GLB writer', () => {
    it('gives plain viewers unlit pictures, sockets, and names to morphs', async () => {
        const json: File = readGlbJson(await glb());
        assert.deepEqual(json.extensionsUsed, ['KHR_materials_unlit']);
        const socket = json.nodes.find((n: File) => n.name === 'Socket_rightHand');
        assert.deepEqual(socket.extras, { hinagata: { socket: 'rightHand' } });
        assert.deepEqual(json.meshes.find((m: File) => m.name === 'Face').extras.targetNames.sort(), ['eyeClose', 'mouthOpen', 'smile']);
    });
    it('adds outlines as shells that face inward, only where there is a width', async () => {
        const avatar = boxAvatar();
        const plain = readSummary(await glb(avatar, false));
        const outlined = readSummary(await glb(avatar));
        const surfaces = new Set(['eyes', 'eyewear']);
        const expected = mergeAvatar(avatar)
            .groups.flatMap((g) => g.ranges)
            .filter((r) => !surfaces.has(r.layer))
            .reduce((sum, r) => sum + r.count / 3, 0);
        // The hair box has no width along one of its sides.
        assert.equal(outlined.triangles - plain.triangles, expected - 2);
        assert.ok(outlined.materials.includes('hair_outline') && !outlined.materials.includes('eye_outline'));
    });
    it('puts blended surfaces last, after the outlines', async () => {
        const json: File = readGlbJson(await glb());
        const body = json.meshes.find((m: File) => m.name === 'Body');
        const modes = body.primitives.map((p: File) => json.materials[p.material].alphaMode ?? 'OPAQUE');
        assert.equal(modes.indexOf('BLEND'), modes.length - 1);
    });
});
