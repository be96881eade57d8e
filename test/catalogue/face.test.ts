import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OptionSpecs } from '../../src/catalogue/part';
import type { MeshData } from '../../src/geometry/mesh';
import { faceLayout } from '../../src/catalogue/face/face-layout';
import { SHAPES } from '../../src/catalogue/face/shapes';
import { EYES, FACE, KINDS, buildHead, morphOf, posed, type Values } from './head-parts';

/** Values at and between the ends of every option's range. */
function optionValues(options: OptionSpecs): fc.Arbitrary<Values> {
    return fc.record(
        Object.fromEntries(
            Object.entries(options).map(([name, o]) => [
                name,
                o.type === 'number'
                    ? fc.oneof(fc.constantFrom(o.min, o.max), fc.double({ min: o.min, max: o.max, noNaN: true }))
                    : o.type === 'choice'
                      ? fc.constantFrom(...o.values.map((v) => v.id))
                      : fc.constant(o.default)
            ])
        )
    ) as fc.Arbitrary<Values>;
}

function assertSound(mesh: MeshData, what: string): void {
    const n = mesh.positions.length / 3;
    for (const [name, array] of Object.entries({
        positions: mesh.positions,
        normals: mesh.normals,
        outlineNormals: mesh.outlineNormals,
        uvs: mesh.uvs
    }))
        assert.ok(array.every(Number.isFinite), `${what}: ${name} are not all finite`);
    assert.ok(
        mesh.uvs.every((v) => v >= 0 && v <= 1),
        `${what}: a uv lies outside the picture`
    );
    for (let i = 0; i < n; i++) {
        const w = mesh.weights.subarray(4 * i, 4 * i + 4);
        assert.ok(Math.abs(w[0] + w[1] + w[2] + w[3] - 1) < 1e-5, `${what}: weights of vertex ${i}`);
        assert.ok(
            Math.abs(Math.hypot(...mesh.normals.subarray(3 * i, 3 * i + 3)) - 1) < 1e-3,
            `${what}: normal of vertex ${i}`
        );
    }
    for (const morph of mesh.morphs)
        assert.ok(
            morph.deltas.every(Number.isFinite) && morph.normalDeltas.every(Number.isFinite),
            `${what}: ${morph.name}`
        );
}

/** Area-weighted share of triangles that face away from (cx, cz) at their own height. */
function outwardShare(mesh: MeshData, cx: number, cz: number): number {
    let out = 0;
    let all = 0;
    const p = mesh.positions;
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.indices[t + k]);
        const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
        const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
        const nx = u[1] * v[2] - u[2] * v[1];
        const nz = u[0] * v[1] - u[1] * v[0];
        const mx = (p[a] + p[b] + p[c]) / 3 - cx;
        const mz = (p[a + 2] + p[b + 2] + p[c + 2]) / 3 - cz;
        const area = Math.hypot(nx, u[2] * v[0] - u[0] * v[2], nz);
        all += area;
        if (nx * mx + nz * mz > -1e-12) out += area;
    }
    return out / all;
}

describe('the face', () => {
    it('stays finite and keeps its vertices and triangles whatever the options', () => {
        const first = buildHead();
        fc.assert(
            fc.property(
                fc.constantFrom(...KINDS),
                fc.constantFrom('round', 'narrow', 'gentle'),
                optionValues(FACE.options),
                optionValues(EYES.round.options),
                (kind, eyes, faceValues, eyeValues) => {
                    const built = buildHead(kind, eyes as keyof typeof EYES, faceValues, eyeValues);
                    built.all.forEach((mesh, i) => {
                        assertSound(mesh, `mesh ${i}`);
                        // Lashes are as many as their style has.
                        if (mesh === built.lashes) return;
                        assert.equal(mesh.positions.length, first.all[i].positions.length);
                        assert.deepEqual(mesh.indices, first.all[i].indices);
                    });
                }
            ),
            { numRuns: 12 }
        );
    }).timeout(60000);

    it('fits its triangle budget, to which the symbols add their own', () => {
        const { all, symbols } = buildHead();
        const triangles = all.filter((mesh) => mesh !== symbols).reduce((sum, mesh) => sum + mesh.indices.length / 3, 0);
        assert.ok(triangles <= 6000, `${triangles} triangles`);
    });

    it('paints what belongs to the ears on no skin, and keeps throats off all that is painted', () => {
        fc.assert(
            fc.property(fc.constantFrom(...KINDS), optionValues(FACE.options), (kind, values) => {
                const { skin, ears, head } = buildHead(kind, 'round', values);
                const nearest = Math.min(...[...ears.uvs].filter((_, i) => i % 2 === 0).map((u) => Math.abs(u - 0.5)));
                for (let i = 0; i < skin.uvs.length; i += 2) assert.ok(Math.abs(skin.uvs[i] - 0.5) < nearest, 'skin lies on the ear’s picture');
                const { place, chinY } = faceLayout(head);
                for (let i = 0; i < skin.positions.length; i += 3) {
                    const y = head.toHead(skin.positions[i], skin.positions[i + 1], skin.positions[i + 2])[1];
                    if (y < chinY - 0.1) assert.ok(skin.uvs[(2 * i) / 3 + 1] > place(0, chinY - 0.035)[1], 'a throat lies on the chin’s picture');
                }
            }),
            { numRuns: 12 }
        );
    }).timeout(60000);

    it('gives the same bytes twice', () => {
        const [a, b] = [buildHead('male', 'narrow'), buildHead('male', 'narrow')];
        a.all.forEach((mesh, i) => assert.deepEqual(mesh, b.all[i]));
    });

    for (const kind of KINDS) {
        it(`is wound outward on a ${kind} figure`, () => {
            const { skin, ears, head } = buildHead(kind);
            const [x, , z] = head.toAvatar(0, 0, -0.05);
            // The folded lid rims and the underside of the jaw are the few that face in.
            assert.ok(outwardShare(skin, x, z) > 0.93, `${outwardShare(skin, x, z)}`);
            assert.ok(signedVolume(ears) > 0);
        });

        it(`is the same on both sides of a ${kind} figure`, () => {
            const { skin } = buildHead(kind);
            const places = new Map<string, number>();
            const key = (x: number, y: number, z: number): string => [x, y, z].map((v) => Math.round(v * 1e5)).join();
            for (let i = 0; i < skin.positions.length; i += 3)
                places.set(key(Math.abs(skin.positions[i]), skin.positions[i + 1], skin.positions[i + 2]), i);
            let lonely = 0;
            for (let i = 0; i < skin.positions.length; i += 3) {
                const [x, y, z] = skin.positions.subarray(i, i + 3);
                if (x >= -1e-6) continue;
                let found = false;
                for (const d of [-1, 0, 1])
                    found ||= places.has([Math.round(-x * 1e5) + d, Math.round(y * 1e5), Math.round(z * 1e5)].join());
                if (!found) lonely++;
            }
            assert.equal(lonely, 0);
        });

        it(`ends on the neck of a ${kind} figure`, () => {
            const { skin, head } = buildHead(kind);
            const { figure } = head;
            let onCut = 0;
            let lowest = Infinity;
            for (let i = 0; i < skin.positions.length; i += 3) {
                const [x, y, z] = skin.positions.subarray(i, i + 3);
                lowest = Math.min(lowest, y);
                if (Math.abs(y - figure.neckCutY) > 2e-5) continue;
                const s = figure.neckSection(y);
                const radius = Math.hypot(x / s.rx, (z - s.cz) / (z > s.cz ? s.front : s.back));
                assert.ok(Math.abs(radius - 1) < 0.01, `radius ${radius}`);
                onCut++;
            }
            assert.ok(onCut >= 30, `${onCut} vertices on the cut`);
            assert.ok(Math.abs(lowest - (figure.neckCutY - 0.004)) < 1e-4, `lowest ${lowest - figure.neckCutY}`);
        });
    }

    it('names the same blend shapes on every mesh, and moves only what they are about', () => {
        const { skin, lashes, cavity, lips, eyeballs } = buildHead();
        const names = Object.keys(SHAPES);
        for (const mesh of [skin, lashes, cavity, lips, eyeballs])
            for (const morph of mesh.morphs) assert.ok(names.includes(morph.name), morph.name);
        for (const morph of skin.morphs)
            assert.ok(
                morph.vertices.length < skin.positions.length / 3 / 2,
                `${morph.name} moves ${morph.vertices.length}`
            );
        for (const mesh of [cavity, lips]) assert.equal(morphOf(mesh, 'blinkLeft'), undefined);
        assert.equal(morphOf(lashes, 'aa'), undefined);
        const left = morphOf(skin, 'blinkLeft')!;
        assert.ok(left.vertices.every((v) => skin.positions[3 * v] > 0));
    });

    it('moves the lower half alone to say "aa"', () => {
        for (const kind of KINDS) {
            const { skin, head } = buildHead(kind);
            const nose = head.toAvatar(...head.nose)[1];
            const morph = morphOf(skin, 'aa')!;
            let drop = 0;
            morph.vertices.forEach((v, i) => {
                const moved = Math.hypot(...morph.deltas.subarray(3 * i, 3 * i + 3));
                if (moved > 1e-4)
                    assert.ok(skin.positions[3 * v + 1] < nose, `vertex ${v} above the nose moves ${moved}`);
                drop = Math.max(drop, -morph.deltas[3 * i + 1]);
            });
            assert.ok(drop > 0.035 * head.scale, `the lower lip drops ${drop / head.scale} heads`);
        }
    });

    it('shapes five vowels that differ in width and height', () => {
        const { cavity, head } = buildHead();
        const size = (name: string): [number, number] => {
            const p = posed(cavity, name, 1);
            let [w, top, low] = [0, -Infinity, Infinity];
            // The first ring lies in the lips.
            for (let i = 0; i < 28; i++) {
                w = Math.max(w, p[3 * i]);
                top = Math.max(top, p[3 * i + 1]);
                low = Math.min(low, p[3 * i + 1]);
            }
            return [(2 * w) / head.scale, (top - low) / head.scale];
        };
        const [aa, ih, ou, ee, oh] = ['aa', 'ih', 'ou', 'ee', 'oh'].map(size);
        assert.ok(aa[1] > oh[1] && oh[1] > ee[1] && ee[1] > ih[1] && ee[1] > ou[1], 'aa is the tallest, then oh, ee');
        assert.ok(ih[0] > ee[0] && ee[0] > oh[0] && oh[0] > ou[0], 'ih is the widest, then ee, oh, ou');
        assert.ok(ih[0] / ih[1] > 3 && oh[0] / oh[1] < 1.5, 'ih is flat and oh is round');
    });

    it('hides the inside of the mouth behind shut lips', () => {
        for (const kind of KINDS) {
            const { cavity, head } = buildHead(kind);
            for (let i = 0; i < cavity.positions.length; i += 3) {
                const [x, y, z] = head.toHead(cavity.positions[i], cavity.positions[i + 1], cavity.positions[i + 2]);
                assert.ok(
                    z < head.at(x, y)[2] + 1e-4,
                    `vertex ${i / 3} stands ${z - head.at(x, y)[2]} before the skin`
                );
            }
        }
    });

    it('rolls its lids out of nothing over a picture of their own, stretched by no more than half', () => {
        for (const kind of KINDS) {
            const { skin, head } = buildHead(kind, 'round');
            const [left, right] = [posed(skin, 'blinkLeft', 1), posed(skin, 'blinkRight', 1)];
            const shut = left.map((v, i) => v + right[i] - skin.positions[i]);
            const area = (p: ArrayLike<number>, t: number, d: number): number => {
                const [a, b, c] = [0, 1, 2].map((k) => d * skin.indices[t + k]);
                return 0.5 * Math.abs((p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a]));
            };
            let lids = 0;
            for (let t = 0; t < skin.indices.length; t += 3) {
                if (area(skin.positions, t, 3) > 1e-10) continue;
                const seen = area(shut, t, 3);
                const y = skin.positions[3 * skin.indices[t] + 1];
                // The upper lids: below the eye the lower lid is plain, and the mouth is shut.
                if (seen < 2e-6 || y < head.toAvatar(0, head.eye.y, 0)[1]) continue;
                lids += seen;
                const painted = area(skin.uvs, t, 2) * (1.3 * head.scale) ** 2;
                assert.ok(painted > seen / 1.5 && painted < seen * 1.5, `${kind}: a lid's triangle shows ${painted} of the picture on ${seen} m²`);
            }
            const eye = 4 * head.eye.halfWidth * head.eye.halfHeight * head.scale ** 2;
            assert.ok(lids > eye, `${kind}: lids of ${lids} m² cover two eyes of ${eye} m² each`);
        }
    });
}).timeout(30000);

function signedVolume(mesh: MeshData): number {
    const p = mesh.positions;
    let volume = 0;
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.indices[t + k]);
        volume +=
            p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]) +
            p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]) +
            p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
    }
    return volume;
}
