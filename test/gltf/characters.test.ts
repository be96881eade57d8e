import assert from 'node:assert/strict';
import type { Avatar } from '../../src/avatar/avatar';
import { makeFile } from '../../src/cli/make-file';
import { readRecipe, readSummary, type FileSummary } from '../../src/gltf/read';
import { CASES } from '../support/cases';
import { complaints, satisfySchemas } from './check-file';

for (const [name, recipe] of Object.entries(CASES)) {
    describe(`The files of ${name}`, function () {
        this.timeout(30000);
        let avatar: Avatar;
        let bytes: Uint8Array;
        let summary: FileSummary;
        before(async () => {
            ({ avatar, bytes } = await makeFile(recipe, 'vrm'));
            summary = readSummary(bytes);
        });
        it('have no errors and no warnings for the Khronos validator', async () => {
            assert.deepEqual(await complaints(bytes), []);
            assert.deepEqual(await complaints((await makeFile(recipe, 'glb')).bytes), []);
        });
        it('satisfy the official VRM schemas', function () {
            satisfySchemas(this, bytes);
        });
        it('hold the whole character in four megabytes and a few draws', () => {
            assert.deepEqual(summary.warnings, []);
            assert.equal(summary.triangles, avatar.layers.reduce((sum, l) => sum + l.mesh.indices.length / 3, 0));
            assert.ok(bytes.length < 4e6, `${bytes.length} bytes`);
            assert.ok(summary.draws <= 14, `${summary.draws} draws`);
            assert.deepEqual(readRecipe(bytes), recipe);
        });
        it('give no joint to two springs, which no viewer can swing', () => {
            const joints = avatar.springs.flatMap((s) => s.joints);
            assert.equal(new Set(joints).size, joints.length);
            assert.equal(summary.springs.joints, joints.length);
        });
        it('move something with every expression that has a name for it', () => {
            const morphs = new Set(summary.morphs);
            for (const e of avatar.expressions) for (const morph of Object.keys(e.morphs)) assert.ok(morphs.has(morph), `${e.name} asks for ${morph}`);
        });
    });
}
