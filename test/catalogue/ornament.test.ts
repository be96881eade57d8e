import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findPart, partsOf } from '../../src/catalogue/index';
import { HairSession } from '../../src/catalogue/hair/session';
import { OutfitSession } from '../../src/catalogue/outfit/outfit-session';
import type { V3 } from '../../src/catalogue/hair/scalp';
import type { BuildContext, PartDefinition, PartResult } from '../../src/catalogue/part';
import { random } from '../../src/geometry/random';
import { anyValues, bytes, fault, KINDS, rigFault, stand, triangles, volumes, wear, type Kind, type Values } from './wear';

const ORNAMENTS = [...partsOf('ornament'), ...partsOf('hairband')];
const STYLES = [['hair/long', 'bangs/full', 'sides/sidelocks'], ['hair/bob', 'bangs/parted'], ['hair/short', 'bangs/spiky'], ['hair/twintails', 'bangs/swept'], ['hair/bun', 'bangs/full'], []];
const TIED = ['hair', 'sides'].flatMap((slot) => partsOf(slot as 'hair')).filter((part) => part.options.tie);

/** An ornament over a head of hair, built as the builder does: the hair first. */
function over(hairstyle: readonly string[], part: PartDefinition, kind: Kind, values: Values = {}): { result: PartResult; context: BuildContext } {
    const context: BuildContext = {
        ...stand(kind), presentation: kind === 'chibi' ? 'chibi' : kind === 'male' ? 'masculine' : 'feminine', random: random(3), detail: 1,
        skin: { lit: '#ffefe6', shade: '#f4b8ac', outline: '#8a4a44' }, hairColor: '#c9ccd8', hair: new HairSession({ color: '#c9ccd8' }), outfit: new OutfitSession(), worn: new Set([...hairstyle, part.id])
    };
    const build = (made: PartDefinition, said: Values): PartResult =>
        made.build(context, { ...Object.fromEntries(Object.entries(made.options).map(([name, option]) => [name, option.default])), ...said } as never);
    for (const id of hairstyle) build(findPart(id)!, {});
    return { result: build(part, values), context };
}

describe('hair ornaments', () => {
    for (const part of ORNAMENTS)
        describe(part.id, () => {
            it('is whole, light and wound outward whatever its options and the hair under it', () => {
                fc.assert(
                    fc.property(anyValues(part.options), fc.constantFrom(...KINDS), fc.constantFrom(...STYLES), (values, kind, hairstyle) => {
                        const { result } = over(hairstyle, part, kind, values);
                        for (const { mesh, boneNames } of result.meshes) {
                            assert.equal(fault(mesh, boneNames.length), undefined);
                            for (const v of volumes(mesh)) assert.ok(v > 0, `a piece has the volume ${v}`);
                        }
                        // One on each side is two.
                        assert.ok(triangles(result) <= 900 * (values.place === 'both' ? 2 : 1), `${triangles(result)} triangles`);
                        assert.equal(rigFault(result, part.id.split('/')[1]), undefined);
                        assert.ok((result.springs ?? []).length <= 2);
                    }),
                    { numRuns: 25 }
                );
            });

            it('lies on the hair: it touches it, and little of it is under it', () => {
                for (const kind of KINDS)
                    for (const hairstyle of STYLES.filter((style) => style.length)) {
                        const { result, context } = over(hairstyle, part, kind);
                        const { head } = context;
                        const center = head.skull.center;
                        const points = result.meshes.flatMap(({ mesh: { positions } }) => Array.from({ length: positions.length / 3 }, (_, i) => head.toHead(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2])));
                        const hair = context.hair.surface.patch(() => true);
                        let under = 0;
                        let nearest = Infinity;
                        for (const p of points) {
                            const d = p.map((v, k) => v - center[k]);
                            const l = Math.hypot(...d);
                            // The ends of a band slip under the hair beside the ears, a headband runs under the bangs: only what is above and behind counts.
                            if (part.id === 'hairband/headband' ? d[2] > -0.1 : d[1] < 0.12) continue;
                            const way = d.map((v) => v / l) as V3;
                            const top = hair.reach(center, way, 1);
                            if (top === undefined) continue;
                            nearest = Math.min(nearest, Math.abs(l - top));
                            if (top - l > 0.045 && top - l < 0.2) under++;
                        }
                        assert.ok(nearest < 0.03, `${kind}, ${hairstyle[0]}: floats ${nearest.toFixed(3)} head heights off the hair`);
                        assert.ok(under <= 0.12 * points.length, `${kind}, ${hairstyle[0]}: ${under} of ${points.length} vertices are under the hair`);
                    }
            });

            it('gives the same bytes again', () => {
                assert.ok(bytes(over(STYLES[0], part, 'female').result).equals(bytes(over(STYLES[0], part, 'female').result)));
            });
        });

    it('stand on the side they are asked for', () => {
        for (const part of partsOf('ornament'))
            for (const [place, sign] of [['left', 1], ['right', -1]] as const) {
                const { positions } = over(STYLES[0], part, 'female', { place }).result.meshes[0].mesh;
                for (let i = 0; i < positions.length; i += 3) assert.ok(sign * positions[i] > -0.01, `${part.id}, ${place}: a corner at ${positions[i]}`);
            }
    });
});

describe('ties', () => {
    for (const part of TIED)
        it(`of ${part.id} are whole in every style, and hidden when they should be`, () => {
            for (const kind of KINDS)
                for (const style of ['scrunchie', 'band', 'bow', 'bobbles', 'none']) {
                    const result = wear(part, kind, { tie: style });
                    const cloth = result.meshes.filter(({ material }) => material.name === 'hair-tie');
                    assert.equal(cloth.length, style === 'none' ? 0 : 1, style);
                    for (const { mesh, boneNames } of cloth) {
                        assert.equal(fault(mesh, boneNames.length), undefined);
                        for (const v of volumes(mesh)) assert.ok(v > 0, `${style}: a piece has the volume ${v}`);
                        assert.ok(mesh.indices.length / 3 <= 1200, `${style}: ${mesh.indices.length / 3} triangles`);
                    }
                }
        });

    it('hang with the end of a plait, and stay on the head above a tail', () => {
        const weightOnHead = (id: string): number => {
            const { mesh, boneNames } = wear(findPart(id)!, 'female', { tie: 'scrunchie' }).meshes.find(({ material }) => material.name === 'hair-tie')!;
            let sum = 0;
            for (let k = 0; k < 4 * (mesh.positions.length / 3); k++) if (boneNames[mesh.joints[k]] === 'head') sum += mesh.weights[k];
            return sum / (mesh.positions.length / 3);
        };
        assert.equal(weightOnHead('hair/braid'), 0);
        assert.equal(weightOnHead('hair/ponytail'), 1);
    });
});
