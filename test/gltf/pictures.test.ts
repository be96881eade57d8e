import assert from 'node:assert/strict';
import { mergeAvatar } from '../../src/build/merge';
import { nodeCanvas } from '../../src/cli/node-canvas';
import { filePicture } from '../../src/gltf/pictures';
import { rasterizeAtlas } from '../../src/paint/rasterize';
import { boxAvatar } from './fixture';

describe('Pictures for files', () => {
    const avatar = boxAvatar();
    const model = mergeAvatar(avatar);
    const { lit, shade } = rasterizeAtlas(model.atlas, nodeCanvas);
    const tileOf = (layer: string) => model.atlas.tiles[model.atlas.tileOf[avatar.materials.findIndex((m) => m.name === layer)]];
    const middle = (layer: string) => 4 * ((tileOf(layer).y + tileOf(layer).size / 2) * lit.width + tileOf(layer).x + tileOf(layer).size / 2);
    const at = (data: Uint8ClampedArray, i: number) => [...data.subarray(i, i + 4)];

    it('are the painted ones where nothing is in shadow', () => {
        assert.equal(filePicture(avatar, model, lit, shade), lit);
    });
    it('have the shaded colour where the fringe throws its shadow, and no alpha but in glass', () => {
        const shadowed = { ...lit, data: lit.data.slice() };
        const [face, hair, glass] = [middle('face'), middle('hair'), middle('eyewear')];
        shadowed.data[face + 3] = 0;
        shadowed.data[glass + 3] = 100;
        const { data } = filePicture(avatar, model, shadowed, shade);
        assert.deepEqual(at(data, face), at(shade.data, face));
        assert.deepEqual(at(data, hair), at(lit.data, hair));
        assert.equal(data[glass + 3], 100);
        assert.equal(shadowed.data[face + 3], 0, 'the painted picture stays as it was');
    });
});
