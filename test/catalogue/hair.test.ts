import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import twintails from '../../src/catalogue/hair/twintails';
import { partsOf } from '../../src/catalogue/index';
import type { PartDefinition } from '../../src/catalogue/part';
import { toOklch } from '../../src/paint/color';
import { hairInk } from '../../src/paint/hair';
import { anyValues, bytes, fault, KINDS, rigFault, stand, triangles, volumes, wear } from './wear';

const STYLES = partsOf('hair');
/** Triangles by default, and with the longest and fullest options. */
const BUDGET = 8000;
const MOST = 9500;
/** Skins of hair without locks. */
const SKINS = new Set(['hair/buzz-cut', 'hair/afro']);

describe('hair', () => {
    for (const style of STYLES) {
        const name = style.id.split('/')[1];
        describe(style.id, () => {
            for (const kind of KINDS)
                it(`is whole and within budget on a ${kind} head`, () => {
                    const result = wear(style, kind);
                    for (const piece of result.meshes) assert.equal(fault(piece.mesh, piece.boneNames.length), undefined);
                    assert.ok(triangles(result) <= BUDGET, `${triangles(result)} triangles`);
                    assert.equal(rigFault(result, `${name}-`), undefined);
                });

            it('stays whole whatever its options', () => {
                fc.assert(
                    fc.property(anyValues(style.options), fc.constantFrom(...KINDS), fc.nat(), (values, kind, seed) => {
                        const result = wear(style, kind, values, seed);
                        for (const piece of result.meshes) assert.equal(fault(piece.mesh, piece.boneNames.length), undefined);
                        assert.ok(triangles(result) <= MOST, `${triangles(result)} triangles`);
                        assert.equal(rigFault(result, `${name}-`), undefined);
                    }),
                    { numRuns: 12 }
                );
            });

            // Cropped hair is a skin of hair without locks, the same for every seed.
            if (SKINS.has(style.id)) return;
            it('has its locks wound outward', () => {
                const pieces = volumes(wear(style).meshes[0].mesh);
                const inward = pieces.filter((v) => v <= 0).length;
                assert.ok(pieces.length > 10, `${pieces.length} locks`);
                assert.ok(inward <= 1 + pieces.length * 0.03, `${inward} of ${pieces.length} are inside out`);
            });

            it('hangs outside the trunk', () => {
                for (const kind of KINDS) {
                    const { figure } = stand(kind);
                    const { positions } = wear(style, kind).meshes[0].mesh;
                    let below = 0;
                    let inside = 0;
                    for (let i = 0; i < positions.length; i += 9) {
                        // Arms move out of the way: only what stays behind or before the trunk counts.
                        if (positions[i + 1] > figure.bone('neck')[1] || Math.abs(positions[i]) > figure.bone('leftUpperArm')[0]) continue;
                        below++;
                        if (figure.distance(positions[i], positions[i + 1], positions[i + 2]) < -0.004) inside++;
                    }
                    assert.ok(inside <= 0.08 * below, `${kind}: ${inside} of ${below} points are in the body`);
                }
            });

            it('gives the same bytes for the same seed, and others for another', () => {
                assert.ok(bytes(wear(style, 'female', {}, 5)).equals(bytes(wear(style, 'female', {}, 5))));
                assert.ok(!bytes(wear(style, 'female', {}, 5)).equals(bytes(wear(style, 'female', {}, 6))));
            });
        });
    }

    it('keeps the joints of long strands inside the locks they move', () => {
        const { meshes, bones, springs } = wear(twintails as unknown as PartDefinition);
        const { positions } = meshes[0].mesh;
        for (const spring of springs!)
            for (const joint of spring.joints.slice(0, -1)) {
                const [x, y, z] = bones!.find((b) => b.name === joint)!.position;
                let nearest = Infinity;
                for (let i = 0; i < positions.length; i += 3) nearest = Math.min(nearest, Math.hypot(positions[i] - x, positions[i + 1] - y, positions[i + 2] - z));
                assert.ok(nearest < 0.05, `${joint} is ${nearest.toFixed(3)} m from any hair`);
            }
    });

    it('makes longer tails longer', () => {
        const lowest = (length: number) => wear(twintails as unknown as PartDefinition, 'female', { length }).meshes[0].mesh.positions.reduce((low, v, i) => (i % 3 === 1 ? Math.min(low, v) : low), Infinity);
        assert.ok(lowest(2) < lowest(1) - 0.2);
    });

    it('shades silver to lavender and never paints pure black', () => {
        const silver = toOklch(hairInk('#c9ccd6').shade);
        assert.ok(silver.c > 0.035, `chroma ${silver.c}`);
        assert.ok(silver.h > 260 && silver.h < 320, `hue ${silver.h}`);
        assert.ok(toOklch(hairInk('#000000').lit).l > 0.2);
    });
});
