import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildAvatar } from '../../src/build/build';
import { findPart, partsOf } from '../../src/catalogue/index';
import { inventRecipe } from '../../src/recipe/index';
import { anyValues, fault, KINDS, rigFault, stand, triangles, volumes, wear } from './wear';

/** Horns and halos are light beside the hair they stand in. */
const MOST = 900;

describe('horns and halos', () => {
    for (const part of [...partsOf('horns'), ...partsOf('halo')])
        it(`${part.id} is whole, light and wound outward whatever its options`, () => {
            fc.assert(
                fc.property(anyValues(part.options), fc.constantFrom(...KINDS), (values, kind) => {
                    const result = wear(part, kind, values);
                    for (const { mesh, boneNames } of result.meshes) {
                        assert.equal(fault(mesh, boneNames.length), undefined);
                        for (const volume of volumes(mesh)) assert.ok(volume > 0, `a piece has volume ${volume}`);
                    }
                    assert.equal(rigFault(result, part.slot === 'halo' ? 'halo' : part.id.split('/')[1]), undefined);
                    assert.ok(triangles(result) <= MOST, `${triangles(result)} triangles`);
                }),
                { numRuns: 20 }
            );
        });

    for (const part of partsOf('horns'))
        it(`${part.id} grow from inside the skull and stand clear of the face`, () => {
            for (const kind of KINDS) {
                const { head } = stand(kind);
                const { center, radii } = head.skull;
                const { positions } = wear(part, kind).meshes[0].mesh;
                let nearest = Infinity;
                for (let i = 0; i < positions.length; i += 3) {
                    const q = head.toHead(positions[i], positions[i + 1], positions[i + 2]);
                    nearest = Math.min(nearest, Math.hypot(...q.map((v, d) => (v - center[d]) / radii[d])));
                    assert.ok(!(q[2] > head.at(q[0], q[1])[2] - 0.02 && q[1] < head.eye.y + head.eye.halfHeight && Math.abs(q[0]) < 0.4), `${kind}: at ${q}`);
                }
                assert.ok(nearest < 1, `${kind}: nowhere nearer than ${nearest}`);
            }
        });

    it('a halo floats over the skull and hangs on a bone of its own', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const result = wear(partsOf('halo')[0], kind);
            const { positions } = result.meshes[0].mesh;
            for (let i = 1; i < positions.length; i += 3) assert.ok(positions[i] > figure.height, `${kind}: ${positions[i]} under ${figure.height}`);
            assert.equal(result.springs?.length, 1);
        }
    });

    it('rise with the hair they stand in or float over', () => {
        // Oni horns grow where an afro ends.
        for (const part of [...partsOf('horns').filter(({ id }) => id !== 'horns/oni'), ...partsOf('halo')]) {
            const top = (hair: string): number => {
                const recipe = inventRecipe(5, { parts: { body: { part: 'body/female' }, hair: { part: hair }, [part.slot]: { part: part.id } } });
                const { positions } = buildAvatar(recipe).layers.find((layer) => layer.part === part.id)!.mesh;
                return positions.reduce((highest, v, i) => (i % 3 === 1 ? Math.max(highest, v) : highest), -Infinity);
            };
            assert.ok(top('hair/afro') > top('hair/buzz-cut') + 0.02, part.id);
        }
    });

    it('curl as far as they are told', () => {
        const reach = (curl: number): number => {
            const { positions } = wear(findPart('horns/demon')!, 'female', { curl }).meshes[0].mesh;
            return positions.reduce((widest, v, i) => (i % 3 === 0 ? Math.max(widest, v) : widest), -Infinity);
        };
        assert.ok(reach(-1) > reach(0) && reach(0) > reach(1));
    });
});
