import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Material } from '../../src/avatar/avatar';
import { packAtlas, tileTransform } from '../../src/build/atlas';
import { flat } from '../../src/paint/drawing';

const material = (size: number, color: string): Material => ({
    name: 'm', kind: 'cloth', alpha: 'opaque', opacity: 1, outlineWidth: 0, outlineColor: '#000000', drawing: { ...flat({ lit: color, shade: color }), size }
});

describe('the atlas', () => {
    it('packs any drawings without overlap and inside the picture', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom(4, 16, 64, 128, 256, 512), { minLength: 1, maxLength: 30 }), (sizes) => {
                const layout = packAtlas(sizes.map((s, i) => material(s, `#${(i + 16).toString(16).padStart(6, '0')}`)));
                layout.tiles.forEach((a, i) => {
                    assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.size <= layout.width && a.y + a.size <= layout.height);
                    layout.tiles.forEach((b, j) => {
                        if (i < j) assert.ok(a.x + a.size <= b.x || b.x + b.size <= a.x || a.y + a.size <= b.y || b.y + b.size <= a.y, 'tiles overlap');
                    });
                });
            })
        );
    });
    it('leaves less than half of the picture empty', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom(16, 64, 128, 256, 512, 1024), { minLength: 1, maxLength: 12 }), fc.constantFrom(0.25, 0.5, 1), (sizes, scale) => {
                const { width, height, tiles } = packAtlas(sizes.map((s, i) => material(s, `#${(i + 16).toString(16).padStart(6, '0')}`)), scale);
                const used = tiles.reduce((sum, tile) => sum + tile.size ** 2, 0);
                assert.ok(width * height === 128 ** 2 || 2 * used > width * height, `${used} of ${width} × ${height}`);
            })
        );
    });
    it('gives equal drawings one tile', () => {
        const layout = packAtlas([material(64, '#112233'), material(64, '#112233'), material(64, '#445566')]);
        assert.equal(layout.tiles.length, 2);
        assert.deepEqual(layout.tileOf, [0, 0, 1]);
    });
    it('maps a drawing inside its tile, clear of the padding', () => {
        const layout = packAtlas([material(64, '#112233'), material(256, '#445566')]);
        for (const m of [0, 1]) {
            const [u, v, su, sv] = tileTransform(layout, m);
            const tile = layout.tiles[layout.tileOf[m]];
            assert.ok(u * layout.width >= tile.x + tile.padding - 1e-9 && (u + su) * layout.width <= tile.x + tile.size - tile.padding + 1e-9);
            assert.ok(v * layout.height >= tile.y + tile.padding - 1e-9 && (v + sv) * layout.height <= tile.y + tile.size - tile.padding + 1e-9);
        }
    });
    it('says so when the drawings cannot fit', () => {
        assert.throws(() => packAtlas(Array.from({ length: 40 }, (_, i) => material(1024, `#${(i + 16).toString(16).padStart(6, '0')}`)), 4), /packAtlas: 40 drawings do not fit/);
    });
});
