import assert from 'node:assert/strict';
import type { Avatar } from '../../src/avatar/avatar';
import { buildAvatar } from '../../src/build/build';
import { fingerprint } from '../../src/build/fingerprint';
import { mergeAvatar } from '../../src/build/merge';
import { partsOf } from '../../src/catalogue/index';
import { allParts, SLOTS_OF_PARTS } from '../support/catalogue';
import { CASES } from '../support/cases';
import { inventRecipe, resolveRecipe } from '../../src/recipe/index';
import { maySuit } from '../../src/recipe/decency';

function assertSound(avatar: Avatar, what: string): void {
    for (const { part, layer, mesh } of avatar.layers) {
        const where = `${what}: ${part} (${layer})`;
        const n = mesh.positions.length / 3;
        for (const [name, array] of Object.entries({ positions: mesh.positions, normals: mesh.normals, outlineNormals: mesh.outlineNormals, uvs: mesh.uvs, weights: mesh.weights }))
            assert.ok(array.every(Number.isFinite), `${where}: ${name} are not all finite`);
        for (let i = 0; i < n; i++) {
            const w = mesh.weights.subarray(4 * i, 4 * i + 4);
            assert.ok(Math.abs(w[0] + w[1] + w[2] + w[3] - 1) < 1e-4, `${where}: weights of vertex ${i} sum to ${w[0] + w[1] + w[2] + w[3]}`);
            const l = Math.hypot(mesh.normals[3 * i], mesh.normals[3 * i + 1], mesh.normals[3 * i + 2]);
            assert.ok(Math.abs(l - 1) < 1e-3, `${where}: normal of vertex ${i} has length ${l}`);
        }
        assert.ok(mesh.indices.every((i) => i < n), `${where}: an index is out of range`);
        assert.ok(mesh.joints.every((j) => j < avatar.bones.length), `${where}: a joint is out of range`);
        for (const morph of mesh.morphs) assert.ok(morph.vertices.every((v) => v < n) && morph.deltas.every(Number.isFinite), `${where}: morph ${morph.name}`);
    }
    avatar.bones.forEach((bone, i) => assert.ok(bone.parent < i, `${what}: bone ${bone.name} comes before its parent`));
    assert.equal(new Set(avatar.bones.map((b) => b.name)).size, avatar.bones.length, `${what}: bone names are unique`);
    const names = new Set(avatar.bones.map((b) => b.name));
    for (const spring of avatar.springs) for (const joint of spring.joints) assert.ok(names.has(joint), `${what}: spring ${spring.name} names ${joint}`);
    for (const item of [...avatar.colliders, ...avatar.sockets]) assert.ok(names.has(item.bone), `${what}: ${item.name} hangs on ${item.bone}`);
}

describe('building', () => {
    for (const [name, recipe] of Object.entries(CASES))
        it(`makes a sound avatar of ${name}`, () => {
            const avatar = buildAvatar(recipe);
            assertSound(avatar, name);
            assert.deepEqual(avatar.warnings, []);
            const triangles = mergeAvatar(avatar).groups.reduce((sum, g) => sum + g.mesh.indices.length / 3, 0);
            assert.ok(triangles > 10000 && triangles <= 32000, `${triangles} triangles`);
        });
    it('makes a sound avatar of every part of the catalogue on every figure', () => {
        for (const body of partsOf('body')) {
            const figure = resolveRecipe({ ...inventRecipe(7), parts: { body: { part: body.id } } }).parts.body!;
            const left = new Set(allParts().filter((p) => p.slot !== 'body' && maySuit(p, figure)));
            // As many of those left as can be worn at once, until none is.
            while (left.size) {
                const recipe = inventRecipe(7);
                recipe.parts = { body: { part: body.id } };
                const taken = new Set<string>();
                for (const part of left) {
                    const slots = [part.slot, ...(part.replaces ?? [])];
                    if (slots.some((slot) => taken.has(slot))) continue;
                    for (const slot of slots) taken.add(slot);
                    recipe.parts[part.slot] = { part: part.id };
                    left.delete(part);
                }
                const avatar = buildAvatar(recipe);
                assert.deepEqual(avatar.warnings, []);
                assertSound(avatar, `${Object.values(recipe.parts).map((choice) => choice.part).join(', ')} on ${body.id}`);
            }
        }
    }).timeout(120000);
    it('gives the same bytes for the same recipe and other bytes for another seed', () => {
        const recipe = CASES.hero;
        assert.equal(fingerprint(buildAvatar(recipe)), fingerprint(buildAvatar(structuredClone(recipe))));
        assert.notEqual(fingerprint(buildAvatar(recipe)), fingerprint(buildAvatar({ ...recipe, seed: recipe.seed + 1 })));
    });
    it('has all VRM humanoid bones that programs ask for, and every layer on at least one of them', () => {
        const avatar = buildAvatar(CASES.hero);
        const humanoid = avatar.bones.filter((b) => b.humanoid).map((b) => b.name);
        for (const name of ['hips', 'spine', 'chest', 'neck', 'head', 'leftEye', 'rightEye', 'leftUpperArm', 'rightLowerLeg', 'leftThumbMetacarpal', 'rightLittleDistal', 'leftToes'])
            assert.ok(humanoid.includes(name), `${name} is missing`);
    });
    it('crosses a structured clone unchanged', () => {
        const avatar = buildAvatar(CASES.hero);
        assert.equal(fingerprint(structuredClone(avatar)), fingerprint(avatar));
    });
    it('keeps every layer as a range of the merged meshes', () => {
        const avatar = buildAvatar(CASES.hero);
        const ranges = mergeAvatar(avatar).groups.flatMap((g) => g.ranges);
        assert.equal(ranges.length, avatar.layers.length);
        assert.equal(ranges.reduce((s, r) => s + r.count, 0), avatar.layers.reduce((s, l) => s + l.mesh.indices.length, 0));
        assert.ok(SLOTS_OF_PARTS.length > 0);
    });
    it('fits merged uvs into the atlas and leaves out what it is told to', () => {
        const avatar = buildAvatar(CASES.hero);
        for (const group of mergeAvatar(avatar).groups) assert.ok(group.mesh.uvs.every((v) => v >= 0 && v <= 1));
        assert.ok(!mergeAvatar(avatar, { without: ['hair'] }).groups.some((g) => g.ranges.some((r) => r.layer === 'hair')));
    });
    it('refuses a detail outside its range by name', () => {
        assert.throws(() => buildAvatar(CASES.hero, { detail: 9 }), /buildAvatar: detail must be within 0.5 … 1.5 \(got 9\)/);
    });
});
