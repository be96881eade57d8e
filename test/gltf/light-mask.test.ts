import assert from 'node:assert/strict';
import { mergeAvatar } from '../../src/build/merge';
import { lightMask } from '../../src/gltf/light-mask';
import { boxAvatar } from './fixture';

describe('The light mask', () => {
    it('is left out where every vertex is neutral and has its whole outline', () => {
        const avatar = boxAvatar();
        avatar.layers = avatar.layers.filter((l) => l.layer !== 'hair');
        assert.equal(lightMask(avatar, mergeAvatar(avatar)), null);
    });
    it('holds the threshold and the outline width of the vertices over it', () => {
        const avatar = boxAvatar();
        const model = mergeAvatar(avatar);
        const mask = lightMask(avatar, model)!;
        const { ranges, mesh } = model.groups.find((g) => g.name === 'body')!;
        const texel = (vertex: number) => {
            const x = Math.min(mask.size - 1, Math.floor(mesh.uvs[2 * vertex] * mask.size));
            const y = Math.min(mask.size - 1, Math.floor(mesh.uvs[2 * vertex + 1] * mask.size));
            return [...mask.data.subarray(4 * (y * mask.size + x), 4 * (y * mask.size + x) + 4)];
        };
        for (const { layer, start, count } of ranges) {
            for (let i = start; i < start + count; i++) {
                const [threshold, width, zero, alpha] = texel(mesh.indices[i]);
                assert.deepEqual([zero, alpha], [0, 255]);
                if (layer === 'body') assert.deepEqual([threshold, width], [128, 255]);
                if (layer === 'hair') {
                    assert.equal(threshold, 110);
                    // Corners of the box share a texel; its left side has no width, its right side has all.
                    assert.ok(Math.abs(width - mesh.shade[4 * mesh.indices[i] + 3]) < 100, `${width}`);
                }
            }
        }
    });
});
