import assert from 'node:assert/strict';
import { mergeAvatar } from '../../src/build/merge';
import { lightMasks } from '../../src/gltf/light-mask';
import { boxAvatar } from './fixture';

describe('The light masks', () => {
    it('are left out where every vertex is neutral and has its whole outline', () => {
        const avatar = boxAvatar();
        avatar.layers = avatar.layers.filter((l) => l.layer !== 'hair');
        assert.deepEqual(lightMasks(avatar, mergeAvatar(avatar)), { shift: null, width: null });
    });
    it('hold the threshold and the outline width of the vertices over them', () => {
        const avatar = boxAvatar();
        const model = mergeAvatar(avatar);
        const { shift, width } = lightMasks(avatar, model);
        const { ranges, mesh } = model.groups.find((g) => g.name === 'body')!;
        const texel = ({ width: size, data }: NonNullable<typeof shift>, vertex: number) => {
            const x = Math.min(size - 1, Math.floor(mesh.uvs[2 * vertex] * size));
            const y = Math.min(size - 1, Math.floor(mesh.uvs[2 * vertex + 1] * size));
            return [...data.subarray(4 * (y * size + x), 4 * (y * size + x) + 4)];
        };
        for (const { layer, start, count } of ranges) {
            for (let i = start; i < start + count; i++) {
                const [s, w] = [texel(shift!, mesh.indices[i]), texel(width!, mesh.indices[i])];
                assert.deepEqual([s[3], w[3]], [255, 255]);
                if (layer === 'body') assert.deepEqual([s[0], w[0]], [255, 255]);
                if (layer === 'hair') {
                    // 110 of 128 is a share of 0.86: read as a number a little more, as a colour a little less.
                    assert.ok(s[0] / 255 > 0.86 && (s[0] / 255) ** 2.2 < 0.86, `${s[0]}`);
                    // Corners of the box share a texel; its left side has no width, its right side has all.
                    assert.ok(Math.abs(w[0] - mesh.shade[4 * mesh.indices[i] + 3]) < 100, `${w[0]}`);
                }
            }
        }
    });
});
