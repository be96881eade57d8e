import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { NEUTRAL } from '../../src/catalogue/face/pose';
import { SHAPES } from '../../src/catalogue/face/shapes';
import { findPart, partsOf } from '../../src/catalogue/index';
import { readPrompt } from '../../src/prompt/index';
import { anyValues, bytes, fault, KINDS, rigFault, stand, triangles, volumes, wear, type Values } from './wear';

const BUDGET = { beard: 2800, patch: 2200 } as const;
const WORN = ['bangs/full', 'hair/bob'];

describe('beards and patches', () => {
    for (const slot of ['beard', 'patch'] as const)
        for (const part of partsOf(slot)) {
            const file = part.id.slice('marks/'.length);
            it(`${part.id} is whole and within budget whatever its options`, () => {
                fc.assert(
                    fc.property(anyValues(part.options), fc.constantFrom(...KINDS), fc.nat(), (values, kind, seed) => {
                        const result = wear(part, kind, values, seed, 1, WORN);
                        for (const { mesh, boneNames } of result.meshes) {
                            assert.equal(fault(mesh, boneNames.length), undefined);
                            // A handful of pieces may fold where they lie flat on the skin.
                            const sizes = volumes(mesh);
                            const inward = sizes.filter((v) => v < 0).reduce((a, b) => a - b, 0);
                            assert.ok(inward <= 0.02 * sizes.reduce((a, b) => a + Math.abs(b), 0), `${part.id}: wound inward`);
                        }
                        assert.ok(triangles(result) <= BUDGET[slot], `${triangles(result)} triangles`);
                        assert.equal(rigFault(result, file), undefined);
                        assert.ok((result.springs ?? []).length <= 2);
                        assert.ok(result.meshes.length + (result.paint?.length ?? 0) > 0, 'nothing is made');
                    }),
                    { numRuns: 12 }
                );
            }).timeout(60000);

            it(`${part.id} is the same twice`, () => assert.deepEqual(bytes(wear(part)), bytes(wear(part))));
        }

    it('leave the open mouth free', () => {
        for (const kind of KINDS) {
            const { head } = stand(kind);
            for (const id of ['marks/beard', 'marks/goatee', 'marks/moustache'])
                for (const pose of ['aa', 'laugh', 'oh']) {
                    const { upper, lower } = head.lips(SHAPES[pose].to.mouth);
                    const [top, low] = [upper[0][1], lower[0][1]];
                    assert.notEqual(SHAPES[pose].to.mouth, NEUTRAL.mouth);
                    const { mesh } = wear(findPart(id)!, kind, id === 'marks/beard' ? { length: 0.3 } : {}).meshes[0];
                    const places = Float64Array.from(mesh.positions);
                    const morph = mesh.morphs.find((m) => m.name === pose)!;
                    morph.vertices.forEach((v, i) => [0, 1, 2].forEach((d) => (places[3 * v + d] += morph.deltas[3 * i + d])));
                    const inside: number[] = [];
                    for (let i = 0; i < places.length; i += 3) {
                        const [x, y] = head.toHead(places[i], places[i + 1], places[i + 2]);
                        if (Math.abs(x) < 0.4 * upper[upper.length - 1][0] && y > low + 0.006 && y < top - 0.3 * (top - low)) inside.push(i / 3);
                    }
                    assert.deepEqual(inside, [], `${id} on ${kind} hangs into "${pose}"`);
                }
        }
    }).timeout(60000);

    it('hang before chest and neck, never within', () => {
        for (const kind of KINDS) {
            const { figure, head } = stand(kind);
            for (const length of [0, 0.3, 0.7, 1]) {
                const { mesh } = wear(findPart('marks/beard')!, kind, { length }).meshes[0];
                let deepest = 0;
                for (let i = 0; i < mesh.positions.length; i += 3) {
                    const [x, y, z] = mesh.positions.subarray(i, i + 3);
                    // Below the chin there is no face for a root to lie in.
                    if (head.toHead(x, y, z)[1] < -head.shape.chinLength - 0.05) deepest = Math.min(deepest, figure.distance(x, y, z));
                }
                assert.ok(deepest > -0.001, `${kind}, length ${length}: ${deepest} m within the body`);
            }
        }
    }).timeout(60000);

    it('reach farther down the longer they are', () => {
        const low = (length: number): number => Math.min(...wear(findPart('marks/beard')!, 'male', { length }).meshes[0].mesh.positions.filter((_, i) => i % 3 === 1));
        const ends = [0, 0.25, 0.5, 0.75, 1].map(low);
        for (let i = 1; i < ends.length; i++) assert.ok(ends[i] < ends[i - 1] - 0.005, `${ends}`);
    });
});

describe('words of beards, patches and scars', () => {
    const SAID: [prompt: string, slot: 'beard' | 'patch' | 'scar', part: string, options?: Values][] = [
        ['man with a brown full beard', 'beard', 'marks/beard'],
        ['old man with a long white beard', 'beard', 'marks/beard', { length: 0.7 }],
        ['man with stubble', 'beard', 'marks/stubble'],
        ['man with a mustache', 'beard', 'marks/moustache'],
        ['man with a handlebar moustache', 'beard', 'marks/moustache', { style: 'handlebar' }],
        ['sideburns', 'beard', 'marks/sideburns'],
        ['カイゼル髭の男', 'beard', 'marks/moustache', { style: 'handlebar' }],
        ['girl with an eyepatch', 'patch', 'marks/eye-patch'],
        ['医療用眼帯の女の子', 'patch', 'marks/medical-patch'],
        ['bandaged head', 'patch', 'marks/head-bandage', { eye: 'none' }],
        ['girl, bandages', 'patch', 'marks/head-bandage'],
        ['bandage over one eye', 'patch', 'marks/head-bandage', { eye: 'left' }],
        ['bandaid on nose', 'patch', 'marks/plaster', { place: 'nose' }],
        ['plaster on nose', 'patch', 'marks/plaster', { place: 'nose' }],
        ['bandaid on right cheek', 'patch', 'marks/plaster', { place: 'cheek-right' }],
        ['鼻に絆創膏の男の子', 'patch', 'marks/plaster', { place: 'nose' }],
        ['scar across nose', 'scar', 'marks/scar', { kind: 'nose' }],
        ['scar on nose', 'scar', 'marks/scar', { kind: 'nose' }],
        ['scar across eye', 'scar', 'marks/scar', { kind: 'eye' }],
        ['scar over right eye', 'scar', 'marks/scar', { kind: 'eye', side: 'right' }],
        ['scar on cheek', 'scar', 'marks/scar', { kind: 'cheek' }]
    ];
    for (const [prompt, slot, part, options = {}] of SAID)
        it(`are understood: “${prompt}”`, () => {
            for (const seed of [1, 2, 3]) {
                const choice = readPrompt(prompt, { seed }).recipe.parts[slot];
                assert.equal(choice?.part, part);
                const spec = findPart(part)!.options;
                for (const [name, value] of Object.entries(options)) assert.equal(choice?.options?.[name] ?? spec[name].default, value, name);
            }
        });
});
