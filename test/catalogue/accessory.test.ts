import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import catEars from '../../src/catalogue/accessory/cat-ears';
import glasses from '../../src/catalogue/accessory/glasses';
import type { PartDefinition } from '../../src/catalogue/part';
import { anyValues, bytes, fault, KINDS, rigFault, stand, triangles, volumes, wear } from './wear';

const EARS = catEars as unknown as PartDefinition;
const GLASSES = glasses as unknown as PartDefinition;

describe('accessories', () => {
    for (const part of [EARS, GLASSES])
        it(`${part.id} stays whole and light whatever its options`, () => {
            fc.assert(
                fc.property(anyValues(part.options), fc.constantFrom(...KINDS), (values, kind) => {
                    const result = wear(part, kind, values);
                    for (const piece of result.meshes) assert.equal(fault(piece.mesh, piece.boneNames.length), undefined);
                    assert.ok(triangles(result) <= 1400, `${triangles(result)} triangles`);
                    assert.equal(rigFault(result, 'cat-ears-'), undefined);
                }),
                { numRuns: 30 }
            );
        });

    it('cat ears and frames are wound outward', () => {
        for (const v of volumes(wear(EARS).meshes[0].mesh)) assert.ok(v > 0, `a piece of the ears has volume ${v}`);
        for (const v of volumes(wear(GLASSES).meshes[0].mesh)) assert.ok(v > 0, `a piece of the frame has volume ${v}`);
    });

    it('cat ears stand over the head, one on each side, and take the colour of the hair', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const result = wear(EARS, kind);
            const { positions } = result.meshes[0].mesh;
            let top = 0;
            let sum = 0;
            for (let i = 0; i < positions.length; i += 3) {
                top = Math.max(top, positions[i + 1]);
                sum += positions[i];
            }
            assert.ok(top > figure.height + 0.1 * figure.headHeight, `${kind}: tips at ${top}`);
            assert.ok(Math.abs(sum / (positions.length / 3)) < 0.01);
        }
        const inHair = JSON.stringify(wear(EARS, 'female', { color: '#112233' }).meshes[0].material.drawing);
        const own = JSON.stringify(wear(EARS, 'female', { color: '#112233', matchHair: false }).meshes[0].material.drawing);
        assert.notEqual(inHair, own);
    });

    it('glasses clear the face and the lashes', () => {
        for (const kind of KINDS)
            for (const shape of ['round', 'square', 'under']) {
                const { head } = stand(kind);
                const { positions } = wear(GLASSES, kind, { shape }).meshes[1].mesh;
                for (let i = 0; i < positions.length; i += 3) {
                    const [x, y, z] = head.toHead(positions[i], positions[i + 1], positions[i + 2]);
                    const gap = z - head.at(x, y)[2];
                    assert.ok(gap > 0.02, `${kind}, ${shape}: a lens is ${gap.toFixed(3)} head units from the skin at ${x.toFixed(2)}, ${y.toFixed(2)}`);
                }
            }
    });

    it('gives the same bytes for the same seed', () => {
        for (const part of [EARS, GLASSES]) assert.ok(bytes(wear(part)).equals(bytes(wear(part))));
    });
});
