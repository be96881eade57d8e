import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildAvatar } from '../../src/build/build';
import { makeFile } from '../../src/cli/make-file';
import { CASES } from '../support/cases';
import { openViewer, type Viewer } from './three-vrm-viewer';

describe('A VRM in three-vrm', () => {
    const recipe = CASES.hero;
    const avatar = buildAvatar(recipe);
    let viewer: Viewer;
    let report: Awaited<ReturnType<Viewer['examine']>>;
    before(async () => {
        viewer = await openViewer((await makeFile(recipe, 'vrm')).bytes);
        report = await viewer.examine();
    });
    after(() => viewer?.close());

    it('loads without a word of complaint', () => {
        assert.deepEqual(viewer.complaints, []);
    });
    it('has every humanoid bone of the avatar, and stands as tall', () => {
        assert.deepEqual(report.bones.sort(), avatar.bones.filter((b) => b.humanoid).map((b) => b.name).sort());
        assert.ok(report.heightMetres > avatar.heightMetres * 0.98 && report.heightMetres < avatar.heightMetres * 1.25, `${report.heightMetres} m`);
    });
    it('moves its hand when the upper arm turns', () => {
        assert.ok(report.handMoved > 0.2, `${report.handMoved} m`);
    });
    it('changes the face with every expression that has morphs', () => {
        assert.deepEqual(report.expressions.sort(), avatar.expressions.map((e) => e.name).sort());
        for (const { name, morphs } of avatar.expressions) {
            const largest = Math.max(0, ...Object.values(morphs));
            assert.ok(Math.abs(report.influences[name] - largest) < 1e-5, `${name}: ${report.influences[name]} instead of ${largest}`);
        }
    });
    it('moves vertices with every one of them: emotions, face trackers, symbols', () => {
        for (const { name, morphs } of avatar.expressions)
            if (Object.keys(morphs).length > 0) assert.ok(report.moved[name] > 0.0003 && report.moved[name] < 0.3, `${name} moves ${report.moved[name]} m`);
        assert.equal(report.moved.neutral, 0);
        // A jaw drops by more than a centimetre; a symbol the size of an eye unfolds.
        assert.ok(report.moved.jawOpen > 0.01, `jawOpen: ${report.moved.jawOpen} m`);
        assert.ok(report.moved.angerVein > 0.015, `angerVein: ${report.moved.angerVein} m`);
    });
    it('turns its eyes towards what it looks at', () => {
        assert.ok(report.eyeTurned > 2 && report.eyeTurned < 25, `${report.eyeTurned}°`);
    });
    it('swings its hair when the head shakes', () => {
        assert.equal(report.springJoints, avatar.springs.reduce((sum, s) => sum + s.joints.length - 1, 0));
        const asked = new Set(avatar.springs.flatMap((s) => s.colliderGroups));
        assert.equal(report.colliders, avatar.colliders.filter((c) => asked.has(c.group)).length);
        assert.ok(report.springMoved > 0.01 && report.springMoved < 1, `${report.springMoved} m`);
    });
    it('is shaded by MToon, with outlines', () => {
        assert.deepEqual(report.materials, ['MToon']);
        assert.ok(report.outlines > 0);
    });
    it('fills the picture with the character', async () => {
        const picture = await viewer.picture(400, [{ yaw: 0 }, { yaw: 35 }, { yaw: 90 }, { yaw: 180 }, { yaw: 0, face: true }, { yaw: 20, face: true, expression: 'starstruck' }, { yaw: 20, face: true, expression: 'furious' }]);
        mkdirSync('dist/pictures', { recursive: true });
        writeFileSync('dist/pictures/three-vrm.png', picture);
        // A plain background compresses to almost nothing.
        assert.ok(picture.length > 30000, `${picture.length} bytes`);
        assert.deepEqual(viewer.complaints, []);
    });
});
