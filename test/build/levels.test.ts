import assert from 'node:assert/strict';
import { buildAvatar } from '../../src/build/build';
import { addLevels, LEVELS } from '../../src/build/levels';
import { mergeAvatar, type RenderModel } from '../../src/build/merge';
import { inventRecipe } from '../../src/recipe/index';

describe('levels of detail', () => {
    const models: RenderModel[] = [];
    before(async () => {
        for (const seed of [3, 4, 5]) {
            const model = mergeAvatar(buildAvatar(inventRecipe(seed)));
            await addLevels(model);
            models.push(model);
        }
    });

    it('keep whole characters within 8,000 and 2,000 triangles', () => {
        for (const { groups } of models) {
            const count = (level: number) => groups.reduce((sum, { mesh, levels }) => sum + (level ? levels![level - 1] : mesh).indices.length / 3, 0);
            assert.equal(groups[0].levels!.length, LEVELS - 1);
            assert.ok(count(1) <= 8000, `${count(1)} of ${count(0)}`);
            assert.ok(count(2) <= 2000, `${count(2)} of ${count(0)}`);
        }
    });

    it('draw only vertices of the layer they belong to, and the first of them keeps every layer', () => {
        for (const { groups } of models)
            for (const { mesh, ranges, levels } of groups)
                for (const [l, level] of levels!.entries()) {
                    assert.equal(level.ranges.length, ranges.length);
                    ranges.forEach(({ start, count }, i) => {
                        const allowed = new Set(mesh.indices.subarray(start, start + count));
                        const own = level.ranges[i];
                        assert.ok(own.count > 0 || l > 0);
                        for (const v of level.indices.subarray(own.start, own.start + own.count)) assert.ok(allowed.has(v));
                    });
                }
    });

    it('keep on the second level what blend shapes move far', () => {
        for (const { groups } of models) {
            const face = groups.find(({ name }) => name === 'face')!;
            const { vertices, deltas } = face.mesh.morphs.find(({ name }) => name === 'aa')!;
            const drawn = new Set(face.mesh.indices);
            const kept = new Set(face.levels![0].indices);
            vertices.forEach((v, i) => {
                if (drawn.has(v) && Math.hypot(...deltas.subarray(3 * i, 3 * i + 3)) > 0.006) assert.ok(kept.has(v));
            });
        }
    });
});
