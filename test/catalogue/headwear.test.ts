import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildAvatar } from '../../src/build/build';
import { TrianglePatch } from '../../src/geometry/triangle-patch';
import { partsOf } from '../../src/catalogue/index';
import type { Avatar } from '../../src/avatar/avatar';
import { readPrompt } from '../../src/prompt/index';
import { anyValues, fault, KINDS, stand, triangles, wear, type Kind } from './wear';

const HATS = partsOf('headwear');
/** Hats through which hair is seen: nothing of it is hidden. */
const OPEN = new Set(['headwear/crown', 'headwear/headphones', 'headwear/bridal-veil', 'headwear/space-helmet']);

/** A head of hair with or without a hat. */
function dressed(kind: Kind, hair: string, hat?: string): Avatar {
    const { recipe } = readPrompt(kind === 'male' ? 'boy' : 'girl', { seed: 3 });
    for (const slot of ['ornament', 'hairband', 'headwear', 'ears', 'horns', 'halo', 'ahoge'] as const) delete recipe.parts[slot];
    recipe.parts.body = { part: `body/${kind}` };
    recipe.parts.hair = { part: `hair/${hair}` };
    if (hat) recipe.parts.headwear = { part: hat };
    return buildAvatar(recipe);
}

/** The triangles of a layer, to be asked how far they reach. Metres. */
const surfaceOf = (avatar: Avatar, layer: string): TrianglePatch =>
    new TrianglePatch(Float64Array.from(avatar.layers.filter((l) => l.layer === layer).flatMap(({ mesh }) => [...mesh.indices].flatMap((i) => [...mesh.positions.subarray(3 * i, 3 * i + 3)]))));

describe('headwear', () => {
    for (const part of HATS)
        it(`${part.id} is sound on every figure, whatever its options`, function () {
            this.timeout(10_000);
            for (const kind of KINDS) {
                fc.assert(
                    fc.property(anyValues(part.options), (values) => {
                        const result = wear(part, kind, values);
                        for (const { mesh, boneNames, material } of result.meshes) {
                            const found = fault(mesh, boneNames.length);
                            if (found) throw new Error(`${material.name}: ${found}`);
                        }
                        assert.ok(triangles(result) <= 1500, `${triangles(result)} triangles`);
                    }),
                    { numRuns: 4 }
                );
                assert.ok(triangles(wear(part, kind)) <= 1300, `${triangles(wear(part, kind))} triangles`);
            }
        });

    it('reaches nowhere into the bare head', () => {
        for (const part of HATS)
            for (const kind of KINDS) {
                const { head } = stand(kind);
                const { center, radii } = head.skull;
                for (const { mesh, material } of wear(part, kind).meshes)
                    for (let i = 0; i < mesh.positions.length; i += 3) {
                        const q = head.toHead(mesh.positions[i], mesh.positions[i + 1], mesh.positions[i + 2]);
                        const depth = Math.sqrt(q.reduce((sum, v, d) => sum + ((v - center[d]) / radii[d]) ** 2, 0));
                        if (q[1] > 0.6) assert.ok(depth > 0.985, `${material.name} on ${kind} at ${q.map((v) => v.toFixed(2)).join()}`);
                    }
            }
    });

    KINDS.forEach((kind, n) =>
        it(`lets no hair through its crown on ${kind} figures`, function () {
            this.timeout(20_000);
            const { head } = stand(kind);
            const hats = HATS.filter(({ id }) => !OPEN.has(id));
            ['long', 'bob', 'spiky', 'twintails', 'afro'].forEach((hair, k) => {
                // Every style on every figure meets another hat.
                for (const { id } of hats.filter((_, i) => (i + 3 * k + n) % 10 === 0)) {
                    const avatar = dressed(kind, hair, id);
                    const [hat, locks] = [surfaceOf(avatar, 'headwear'), surfaceOf(avatar, 'hair')];
                    const from = head.toAvatar(0, 0.86, -0.06);
                    for (const elevation of [0.45, 0.9, 1.4])
                        for (let i = 0; i < 8; i++) {
                            const a = (i / 8) * 2 * Math.PI + 0.2;
                            const way = [Math.cos(elevation) * Math.sin(a), Math.sin(elevation), Math.cos(elevation) * Math.cos(a)] as [number, number, number];
                            const out = hat.reach(from, way, 1) ?? 0;
                            assert.ok(out > 0, `${id} is missing at ${a}, ${elevation}`);
                            assert.ok((locks.reach(from, way, 1) ?? 0) < out, `${hair} through ${id} at ${a}, ${elevation}`);
                        }
                }
            });
        })
    );

    it('saves the triangles of the hair it hides', function () {
        this.timeout(10_000);
        const hair = (avatar: Avatar): number => avatar.layers.filter(({ layer }) => layer === 'hair').reduce((n, { mesh }) => n + mesh.indices.length / 3, 0);
        assert.ok(hair(dressed('female', 'long', 'headwear/cap')) < 0.93 * hair(dressed('female', 'long')));
    });

    it('brings the bones of pressed tails to where the tails hang', function () {
        this.timeout(10_000);
        const at = (avatar: Avatar): number => avatar.bones.find(({ name }) => name.startsWith('twintails'))!.position[0];
        assert.ok(Math.abs(at(dressed('female', 'twintails', 'headwear/witch-hat'))) < Math.abs(at(dressed('female', 'twintails'))));
    });
});
