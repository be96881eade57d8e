import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPart, partsOf } from '../../src/catalogue/index';
import type { PartResult } from '../../src/catalogue/part';
import { readPrompt } from '../../src/prompt/index';
import { inventRecipe } from '../../src/recipe/index';
import { anyValues, bytes, fault, KINDS, stand, triangles, volumes, wear } from './wear';

/** Tails but for what is tied to them, and pairs of wings. */
const MOST_TAIL = 500;
const MOST_TIED = 700;
const MOST_FOXES = 3500;
const MOST_WINGS = 2500;

/** The first thing wrong with extra bones and springs, or undefined. */
function rigFault(result: PartResult, prefix: string, parents: readonly string[]): string | undefined {
    const known = new Set(parents);
    for (const { name, parent, position } of result.bones ?? []) {
        if (!name.startsWith(prefix)) return `${name} does not start with ${prefix}`;
        if (known.has(name)) return `${name} is there twice`;
        if (!known.has(parent)) return `${name} hangs on ${parent}, which does not come before it`;
        if (position.some((v) => !Number.isFinite(v))) return `${name} has no place`;
        known.add(name);
    }
    for (const { name, joints } of result.springs ?? []) for (const joint of joints) if (!known.has(joint)) return `${name} swings ${joint}, which is no bone`;
    for (const { boneNames } of result.meshes) for (const name of boneNames) if (!known.has(name)) return `a mesh hangs on ${name}, which is no bone`;
    return undefined;
}

const nameOf = (id: string): string => `${id.split('/')[1]}-${id.split('/')[0]}`;

describe('tails', () => {
    for (const part of partsOf('tail'))
        it(`${part.id} is whole and light, swings, and stays over the ground, whatever its options`, () => {
            fc.assert(
                fc.property(anyValues(part.options), fc.constantFrom(...KINDS), (values, kind) => {
                    const result = wear(part, kind, values);
                    for (const { mesh, boneNames, layer } of result.meshes) {
                        assert.equal(layer, 'tail');
                        assert.equal(fault(mesh, boneNames.length), undefined);
                        for (let i = 1; i < mesh.positions.length; i += 3) assert.ok(mesh.positions[i] > -0.005, `${kind}: at ${mesh.positions[i]}`);
                    }
                    assert.equal(rigFault(result, nameOf(part.id), ['hips']), undefined);
                    assert.ok(result.springs!.length > 0);
                    const count = triangles(result);
                    const most = part.id === 'tail/fox' && Number(values.count) > 1 ? MOST_FOXES : MOST_TAIL + ('ornament' in values && values.ornament !== 'none' ? MOST_TIED : 0);
                    assert.ok(count <= most, `${count} triangles`);
                }),
                { numRuns: 15 }
            );
        });

    for (const part of partsOf('tail'))
        it(`${part.id} is wound outward, grows from the tail bone and stays out of the body`, () => {
            for (const kind of KINDS) {
                const { figure } = stand(kind);
                const result = wear(part, kind);
                let nearest = Infinity;
                for (const { mesh, material } of result.meshes) {
                    // Bows have open backs.
                    if (material.kind !== 'cloth') for (const volume of volumes(mesh)) assert.ok(volume > 0, `${material.name} has volume ${volume}`);
                    for (let i = 0; i < mesh.positions.length; i += 3) {
                        const p = [0, 1, 2].map((k) => mesh.positions[i + k]) as [number, number, number];
                        const depth = -figure.distance(...p);
                        nearest = Math.min(nearest, Math.hypot(p[0], p[1] - figure.y(0.915)));
                        // Its root stands in the body.
                        if (Math.hypot(p[0], p[1] - figure.y(0.915)) > 0.12 * figure.scale) assert.ok(depth < 0.004, `${kind}: ${depth} m deep at ${p}`);
                    }
                }
                assert.ok(nearest < 0.1 * figure.scale, `${kind}: begins ${nearest} m off`);
            }
        });

    it('are as many as a fox is said to have, each on bones of its own', () => {
        const fox = findPart('tail/fox')!;
        for (const count of [1, 2, 5, 9]) assert.equal(wear(fox, 'female', { count }).springs!.length, count);
    });

    it('turn to the side they are told to', () => {
        const reach = (sway: number): number => {
            const { positions } = wear(findPart('tail/cat')!, 'female', { sway }).meshes[0].mesh;
            return positions.reduce((sum, v, i) => (i % 3 === 0 ? sum + v : sum), 0);
        };
        assert.ok(reach(1) > 0 && reach(-1) < 0);
    });
});

describe('wings', () => {
    for (const part of partsOf('wings'))
        it(`${part.id} are whole and light, and swing, whatever their options`, () => {
            fc.assert(
                fc.property(anyValues(part.options), fc.constantFrom(...KINDS), (values, kind) => {
                    const result = wear(part, kind, values);
                    for (const { mesh, boneNames } of result.meshes) assert.equal(fault(mesh, boneNames.length), undefined);
                    assert.equal(rigFault(result, part.id === 'wings/mechanical' ? 'mechanical-wings' : `${part.id.split('/')[1]}-wings`, ['upperChest', 'spine']), undefined);
                    assert.equal(result.springs!.length, values.sides === 'both' ? 2 : 1);
                    assert.ok(triangles(result) <= MOST_WINGS, `${triangles(result)} triangles`);
                }),
                { numRuns: 12 }
            );
        });

    for (const part of partsOf('wings'))
        it(`${part.id} are each other's mirror and lie behind the body`, () => {
            for (const kind of KINDS) {
                const { figure } = stand(kind);
                const [left, right] = ['left', 'right'].map((sides) => wear(part, kind, { sides }));
                left.meshes.forEach(({ mesh }, m) => {
                    const other = right.meshes[m].mesh;
                    assert.equal(mesh.positions.length, other.positions.length);
                    // Tubes are the same all round, begun on one side: only what they bound is mirrored.
                    for (const [axis, sign] of [[0, -1], [1, 1], [2, 1]] as const) {
                        const [a, b] = [mesh, other].map(({ positions }) => positions.filter((_, i) => i % 3 === axis));
                        const ends = sign < 0 ? [-Math.max(...b), -Math.min(...b)] : [Math.min(...b), Math.max(...b)];
                        assert.ok(Math.abs(Math.min(...a) - ends[0]) < 0.004 && Math.abs(Math.max(...a) - ends[1]) < 0.004, `${kind}: ${Math.min(...a)} … ${Math.max(...a)} beside ${ends}`);
                    }
                    for (let i = 0; i < mesh.positions.length; i += 3) {
                        const p = [0, 1, 2].map((k) => mesh.positions[i + k]) as [number, number, number];
                        assert.ok(p[2] < 0.02 * figure.scale, `${kind}: before the body at ${p}`);
                        if (Math.hypot(p[0], p[1] - figure.y(1.155)) > 0.14 * figure.scale) assert.ok(figure.distance(...p) > -0.004, `${kind}: in the body at ${p}`);
                    }
                });
            }
        });
});

describe('tails, wings and who has them', () => {
    it('are the same from the same seed', () => {
        for (const part of [...partsOf('tail'), ...partsOf('wings')]) assert.ok(bytes(wear(part)).equals(bytes(wear(part))), part.id);
    });

    it('come with ears, horns and halos, and to nobody else by chance', () => {
        const count = { with: 0, of: 0 };
        for (let seed = 0; seed < 300; seed++) {
            const { parts } = inventRecipe(seed);
            if (parts.ears || parts.horns || parts.halo) {
                count.of++;
                if (parts.tail || parts.wings) count.with++;
            } else assert.ok(!parts.tail && !parts.wings, `seed ${seed}: ${parts.tail?.part} ${parts.wings?.part}`);
        }
        assert.ok(count.with > 0.4 * count.of, `${count.with} of ${count.of}`);
    });

    it('are understood', () => {
        const read = (say: string): Record<string, { part: string; options?: Record<string, unknown> }> => {
            const { recipe, ignored } = readPrompt(say, { seed: 3 });
            assert.deepEqual(ignored, [], say);
            return recipe.parts as never;
        };
        assert.equal(read('girl with a cat tail').tail.part, 'tail/cat');
        assert.equal(read('kitsune with nine tails').tail.options!.count, 9);
        assert.equal(read('九尾の狐').tail.options!.count, 9);
        assert.equal(read('red dragon tail').tail.options!.color, '#c8323e');
        assert.equal(read('demon girl').tail.part, 'tail/demon');
        assert.equal(read('悪魔の尻尾').tail.part, 'tail/demon');
        assert.equal(read('cat girl with a bell on her tail').tail.options!.ornament, 'bell');
        assert.equal(read('angel wings').wings.part, 'wings/feathered');
        assert.equal(read('black feathered wings').wings.options!.color, '#2a2a33');
        assert.equal(read('girl with low bat wings').wings.options!.place, 'low');
        assert.equal(read('妖精の羽').wings.part, 'wings/fairy');
        assert.equal(read('moth girl').horns.part, 'horns/antennae');
        assert.equal(read('cat girl, no tail').tail, undefined);
        assert.ok(read('girl with wings').wings);
    });
});
