import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { buildAvatar } from '../../src/build/build';
import { findPart, partsOf } from '../../src/catalogue/index';
import type { OptionSpecs } from '../../src/catalogue/part';
import { Scalp } from '../../src/catalogue/hair/scalp';
import { inventRecipe } from '../../src/recipe/index';
import { anyValues, bytes, fault, KINDS, rigFault, stand, triangles, volumes, wear } from './wear';

/** Triangles a pair of ears may have. */
const BUDGET = 900;

describe('animal ears', () => {
    for (const part of partsOf('ears'))
        describe(part.id, () => {
            it('are whole and within budget whatever their options', () => {
                fc.assert(
                    fc.property(anyValues(part.options), fc.constantFrom(...KINDS), fc.nat(), (values, kind, seed) => {
                        const result = wear(part, kind, values, seed);
                        for (const piece of result.meshes) assert.equal(fault(piece.mesh, piece.boneNames.length), undefined);
                        assert.ok(triangles(result) <= BUDGET, `${triangles(result)} triangles`);
                        assert.equal(rigFault(result, `${part.id.split('/')[1]}-`), undefined);
                        assert.ok((result.springs ?? []).length <= 2, 'a chain an ear');
                    }),
                    { numRuns: 20 }
                );
            });

            it('are wound outward', () => {
                for (const values of choices(part.options)) for (const v of volumes(wear(part, 'female', values).meshes[0].mesh)) assert.ok(v > 0, `${JSON.stringify(values)}: a piece has volume ${v}`);
            });

            it('stand in the skull on both sides however they lean, and leave the face free', () => {
                fc.assert(
                    fc.property(anyValues(part.options), fc.constantFrom(...KINDS), (values, kind) => {
                        const { head } = stand(kind);
                        const { center, radii } = new Scalp(head);
                        const { positions } = wear(part, kind, values).meshes[0].mesh;
                        const deep = { left: 0, right: 0 };
                        for (let i = 0; i < positions.length; i += 3) {
                            const q = head.toHead(positions[i], positions[i + 1], positions[i + 2]);
                            const sum = q.reduce((all, v, d) => all + ((v - center[d]) / radii[d]) ** 2, 0);
                            if (sum < 1) deep[q[0] > 0 ? 'left' : 'right']++;
                            const onFace = Math.abs(q[0]) < head.eye.x + head.eye.halfWidth && q[1] < head.eye.y + head.eye.halfHeight && q[2] > 0.1;
                            assert.ok(!onFace, `fur before the face at ${q.map((v) => v.toFixed(2))}`);
                        }
                        // A whole ring of each ear: 12 points, and none of them on air.
                        assert.ok(deep.left >= 12 && deep.right >= 12, `${deep.left} and ${deep.right} points in the skull`);
                    }),
                    { numRuns: 20 }
                );
            });

            it('take the colour of the hair unless they have their own', () => {
                const drawn = (values: Record<string, boolean | string>): string => JSON.stringify(wear(part, 'female', values).meshes[0].material.drawing);
                assert.equal(drawn({ matchHair: true, color: '#112233' }), drawn({ matchHair: true, color: '#445566' }));
                assert.notEqual(drawn({ matchHair: false, color: '#112233' }), drawn({ matchHair: false, color: '#445566' }));
            });

            it('are the same bytes for the same seed', () => assert.ok(bytes(wear(part)).equals(bytes(wear(part)))));
        });

    it('rise with the hair they stand in', () => {
        const fox = findPart('ears/fox')!;
        const top = (hair: string): number => {
            const recipe = inventRecipe(5, { parts: { body: { part: 'body/female' }, hair: { part: hair }, ears: { part: fox.id } } });
            const { layers } = buildAvatar(recipe);
            const { positions } = layers.find((layer) => layer.part === fox.id)!.mesh;
            let highest = -Infinity;
            for (let i = 1; i < positions.length; i += 3) highest = Math.max(highest, positions[i]);
            return highest;
        };
        assert.ok(top('hair/afro') > top('hair/buzz-cut') + 0.02);
    });

    it('fold one rabbit ear and leave the other standing', () => {
        const rabbit = findPart('ears/rabbit')!;
        const { positions } = wear(rabbit, 'female', { carried: 'bent' }).meshes[0].mesh;
        const top = { left: -Infinity, right: -Infinity };
        for (let i = 0; i < positions.length; i += 3) {
            const side = positions[i] > 0 ? 'left' : 'right';
            top[side] = Math.max(top[side], positions[i + 1]);
        }
        assert.ok(top.left > top.right + 0.04);
    });

    it('have bones of names no other ears have', () => {
        const names = partsOf('ears').flatMap((part) => (wear(part).bones ?? []).map((bone) => bone.name));
        assert.equal(new Set(names).size, names.length);
    });
});

/** Every value of every choice, the rest at its default. */
function choices(options: OptionSpecs): Record<string, string>[] {
    const all = Object.entries(options).flatMap(([name, option]) => (option.type === 'choice' ? option.values.map(({ id }) => ({ [name]: id })) : []));
    return all.length ? all : [{}];
}
