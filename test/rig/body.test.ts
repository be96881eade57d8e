import assert from 'node:assert/strict';
import fc from 'fast-check';
import { templateMesh } from '../../src/geometry/template-mesh';
import type { MeshData } from '../../src/geometry/mesh';
import { BodyFigure, makeFigure } from '../../src/rig/body-figure';
import type { BodyShape } from '../../src/rig/body-shape';
import type { FigureKind } from '../../src/rig/body-spec';
import { bodyTemplate, bodyUv } from '../../src/rig/body-template';
import { bodyColliders } from '../../src/rig/colliders';
import { POSE_NAMES, poseRotations } from '../../src/rig/poses';
import { skinMesh, skinPalette } from '../../src/rig/skinning';
import { bodySockets } from '../../src/rig/sockets';

const KINDS: FigureKind[] = ['female', 'male', 'chibi'];
const figures = new Map(KINDS.map((kind) => [kind, new BodyFigure(kind)]));

function skinOf(figure: BodyFigure): { mesh: MeshData; neck: number } {
    const body = bodyTemplate(figure);
    const mesh = templateMesh(body.template, figure.fields.noFingers, {
        uv: bodyUv, partners: figure.partners, weights: (x, y, z, j, w) => figure.weightsAt(x, y, z, j, w)
    }).finish();
    return { mesh, neck: body.template.get(body.neckRing[0])[1] };
}
const skins = new Map(KINDS.map((kind) => [kind, skinOf(figures.get(kind)!)]));

/** Places (welded vertices) by index, so that uv cuts do not count as holes. */
function places(mesh: MeshData): number[] {
    const seen = new Map<string, number>();
    return Array.from({ length: mesh.positions.length / 3 }, (_, i) => {
        const key = [0, 1, 2].map((k) => Math.round(mesh.positions[3 * i + k] * 1e6)).join();
        if (!seen.has(key)) seen.set(key, i);
        return seen.get(key)!;
    });
}

const shapes: fc.Arbitrary<BodyShape> = fc.record({
    height: fc.double({ min: 0.9, max: 2, noNaN: true }),
    head: fc.double({ min: 0.75, max: 1.25, noNaN: true }),
    build: fc.double({ min: -1, max: 1, noNaN: true }),
    shoulders: fc.double({ min: 0.85, max: 1.2, noNaN: true }),
    hips: fc.double({ min: 0.85, max: 1.2, noNaN: true })
});

describe('body figures', () => {
    for (const kind of KINDS) {
        const figure = figures.get(kind)!;
        const { mesh, neck } = skins.get(kind)!;
        const n = mesh.positions.length / 3;

        it(`${kind}: the skin is closed but for the neck`, () => {
            const place = places(mesh);
            const edges = new Map<string, number>();
            for (let t = 0; t < mesh.indices.length; t += 3) {
                for (let a = 0; a < 3; a++) {
                    const i = place[mesh.indices[t + a]];
                    const j = place[mesh.indices[t + ((a + 1) % 3)]];
                    edges.set(`${i}>${j}`, (edges.get(`${i}>${j}`) ?? 0) + 1);
                }
            }
            let open = 0;
            for (const [edge, count] of edges) {
                assert.equal(count, 1, `edge ${edge} is used ${count} times in one direction`);
                const [i, j] = edge.split('>');
                if (edges.has(`${j}>${i}`)) continue;
                open++;
                assert.ok(Math.abs(mesh.positions[3 * Number(i) + 1] - neck) < 1e-5, 'an open edge below the neck');
            }
            assert.equal(open, 28, 'the neck ring has 28 edges');
        });

        it(`${kind}: triangles wind outwards and lie within the budget`, () => {
            let volume = 0;
            const p = mesh.positions;
            for (let t = 0; t < mesh.indices.length; t += 3) {
                const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.indices[t + k]);
                volume +=
                    (p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]) +
                        p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]) +
                        p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c])) / 6;
            }
            const expected = 0.0105 * figure.height * figure.height * figure.height;
            assert.ok(volume > 0.5 * expected && volume < 2.5 * expected, `volume ${volume}`);
            assert.ok(mesh.indices.length / 3 <= 6500, `${mesh.indices.length / 3} triangles`);
        });

        it(`${kind}: weights sum to one, and neighbours hold each other`, () => {
            // The four fingers count as one here: each web is shared by two.
            const bone = figure.bones.map((b) => figure.boneIndex(b.name.replace(/(Middle|Ring|Little)(?=Prox|Inter|Dist)/, 'Index')));
            const of = (i: number) => {
                const w = new Float64Array(figure.bones.length);
                for (let k = 0; k < 4; k++) w[bone[mesh.joints[4 * i + k]]] += mesh.weights[4 * i + k];
                return w;
            };
            for (let i = 0; i < n; i++) {
                const sum = of(i).reduce((a, b) => a + b);
                assert.ok(Math.abs(sum - 1) < 1e-5);
            }
            for (let t = 0; t < mesh.indices.length; t += 3) {
                const a = of(mesh.indices[t]);
                const b = of(mesh.indices[t + 1]);
                const apart = a.reduce((s, v, k) => s + Math.abs(v - b[k]), 0) / 2;
                // Short edges must not hold all of a joint's bend.
                const length = Math.sqrt([0, 1, 2].reduce((q, k) => q + (mesh.positions[3 * mesh.indices[t] + k] - mesh.positions[3 * mesh.indices[t + 1] + k]) ** 2, 0));
                assert.ok(apart < 0.75 + (40 * length) / figure.spec.hand, `weights jump by ${apart.toFixed(2)} across an edge at ${[...mesh.positions.subarray(3 * mesh.indices[t], 3 * mesh.indices[t] + 3)]}`);
            }
        });

        it(`${kind}: lies on its field`, () => {
            const { template, neckRing } = bodyTemplate(figure);
            const inset = new Set(neckRing);
            let sum = 0;
            let deep = 0;
            for (let i = 0; i < template.vertexCount; i++) {
                if (inset.has(i)) continue;
                const d = figure.fields.all.evaluate(...template.get(i));
                assert.ok(d < 1.5e-3, `vertex ${i} stands ${d} m off the body`);
                sum += Math.abs(d);
                if (d < -1.5e-3) deep++;
            }
            assert.ok(sum / template.vertexCount < 0.2e-3, `mean distance ${sum / template.vertexCount}`);
            // Only where fingers meet the palm do a few vertices lie inside.
            assert.ok(deep < 24, `${deep} vertices lie inside`);
        });

        it(`${kind}: soles stand on the ground, and the measures agree`, () => {
            let low = 1;
            for (let i = 0; i < n; i++) low = Math.min(low, mesh.positions[3 * i + 1]);
            assert.ok(Math.abs(low) < 0.004 * figure.scale + 0.001, `lowest point ${low}`);
            assert.ok(Math.abs(figure.chinY + figure.headHeight - figure.height) < 1e-9);
            assert.ok(figure.neckCutY > figure.bone('neck')[1] && figure.neckCutY < figure.chinY);
        });

        it(`${kind}: is left–right symmetric`, () => {
            const seen = new Set<string>();
            const key = (x: number, y: number, z: number) => [x, y, z].map((v) => Math.round(v * 1e6) + 0).join();
            for (let i = 0; i < n; i++) seen.add(key(mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2]));
            for (let i = 0; i < n; i++) assert.ok(seen.has(key(-mesh.positions[3 * i], mesh.positions[3 * i + 1], mesh.positions[3 * i + 2])));
        });

        it(`${kind}: the neck section lies on the body`, () => {
            const y = figure.neckCutY;
            const { rx, front, back, cz } = figure.neckSection(y);
            const points: [number, number, number][] = [[rx, y, cz], [0, y, cz + front], [0, y, cz - back]];
            for (const p of points) assert.ok(Math.abs(figure.distance(...p)) < 1e-3);
        });

        it(`${kind}: keeps its limbs’ lengths in every pose, and its hands outside its trunk when standing`, () => {
            const names = figure.bones.map((b) => b.name);
            for (const pose of POSE_NAMES) {
                const palette = skinPalette(figure.bones, poseRotations(pose, kind));
                const posed = skinMesh(mesh, names, figure.bones, palette);
                assert.ok(posed.positions.every(Number.isFinite));
                let longest = 0;
                let worst = '';
                for (let t = 0; t < mesh.indices.length; t += 3) {
                    const length = (m: MeshData) => Math.sqrt([0, 1, 2].reduce((s, k) => s + (m.positions[3 * m.indices[t] + k] - m.positions[3 * m.indices[t + 1] + k]) ** 2, 0));
                    // Between the thighs a stride pulls skin apart, as it does everywhere, and the splits more than any other.
                    if (Math.abs(mesh.positions[3 * mesh.indices[t]]) < (pose === 'splits' ? 0.045 : 0.02) * figure.scale) continue;
                    const over = length(posed) - 2.6 * length(mesh);
                    if (over > longest) {
                        longest = over;
                        worst = [0, 1, 2].map((k) => mesh.positions[3 * mesh.indices[t] + k].toFixed(3)).join();
                    }
                }
                assert.ok(longest < 0.015 * figure.scale, `${pose} stretches an edge at ${worst} by ${longest} m`);
            }
            const posed = skinMesh(mesh, names, figure.bones, skinPalette(figure.bones, poseRotations('stand', kind)));
            const hand = names.indexOf('leftHand');
            for (let i = 0; i < n; i++) {
                if (mesh.joints[4 * i] !== hand || mesh.weights[4 * i] < 0.9) continue;
                const p = posed.positions.subarray(3 * i, 3 * i + 3);
                assert.ok(figure.fields.leg.evaluate(p[0], p[1], p[2]) > 0, 'the hand is in the thigh');
            }
        });

        it(`${kind}: colliders stay inside the body, sockets near it`, () => {
            for (const c of bodyColliders(figure)) {
                assert.ok(c.radius > 0 && Number.isFinite(c.radius));
                assert.ok(['head', 'torso', 'arms', 'legs'].includes(c.group));
                const b = figure.bone(c.bone);
                assert.ok(c.group === 'head' || figure.distance(b[0] + c.offset[0], b[1] + c.offset[1], b[2] + c.offset[2]) < 0.003, `${c.name} starts outside`);
            }
            const sockets = bodySockets(figure);
            assert.equal(new Set(sockets.map((s) => s.name)).size, sockets.length);
            for (const s of sockets) {
                const l = s.rotation.reduce((a, v) => a + v * v, 0);
                assert.ok(Math.abs(l - 1) < 1e-9);
                const b = figure.bone(s.bone);
                const d = figure.distance(b[0] + s.position[0], b[1] + s.position[1], b[2] + s.position[2]);
                assert.ok(s.name === 'headTop' || Math.abs(d) < 0.03 * figure.scale + 0.01, `${s.name} is ${d} m from the body`);
            }
        });
    }

    it('has one vertex order for all figures', () => {
        const [a, b, c] = KINDS.map((kind) => skins.get(kind)!.mesh);
        assert.deepEqual(a.indices, b.indices);
        assert.deepEqual(a.indices, c.indices);
        assert.deepEqual(a.uvs, b.uvs);
    });

    it('names bones as VRM does, parents first, joints within the body', () => {
        const { bones } = figures.get('female')!;
        assert.equal(bones.length, 52);
        for (const [i, bone] of bones.entries()) assert.ok(bone.parent < i);
        for (const name of ['leftThumbMetacarpal', 'rightLittleDistal', 'upperChest', 'leftToes']) assert.ok(bones.some((b) => b.name === name));
        for (const kind of KINDS) {
            const figure = figures.get(kind)!;
            for (const bone of figure.bones) if (bone.name !== 'head') assert.ok(figure.distance(...bone.position) < 0, `${kind} ${bone.name} lies outside`);
        }
    });

    it('is finite and sound whatever the options', () => {
        fc.assert(
            fc.property(fc.constantFrom(...KINDS), shapes, (kind, shape) => {
                const figure = new BodyFigure(kind, shape);
                const { mesh } = skinOf(figure);
                assert.ok(mesh.positions.every(Number.isFinite) && mesh.normals.every(Number.isFinite) && mesh.weights.every(Number.isFinite));
                assert.equal(mesh.positions.length, skins.get(kind)!.mesh.positions.length);
                for (let k = 0; k < mesh.uvs.length; k++) assert.ok(mesh.uvs[k] >= 0 && mesh.uvs[k] <= 1);
            }),
            { numRuns: 12 }
        );
    });

    it('moves with each option', () => {
        const plain = new BodyFigure('female');
        const waist = (f: BodyFigure) => f.torso.at(f.spec.waistY)[0];
        const hips = (f: BodyFigure) => f.torso.at(f.spec.hip[1])[0];
        assert.ok(waist(new BodyFigure('female', { build: 1 })) > 1.06 * waist(plain));
        assert.ok(waist(new BodyFigure('female', { build: -1 })) < 0.94 * waist(plain));
        assert.ok(hips(new BodyFigure('female', { hips: 1.15 })) > 1.08 * hips(plain));
        assert.ok(new BodyFigure('female', { shoulders: 1.15 }).shoulder[0] > 1.1 * plain.shoulder[0]);
        const tall = new BodyFigure('female', { height: 1.75 });
        assert.ok(Math.abs(tall.height - 1.75) < 1e-9);
        assert.ok(tall.headHeight / tall.height < plain.headHeight / plain.height);
        assert.ok(new BodyFigure('chibi', { head: 1.2 }).headHeight > 1.1 * figures.get('chibi')!.headHeight);
    });

    it('gives the same bytes for the same options', () => {
        const shape = { height: 1.63, build: 0.3, hips: 1.05 };
        const a = skinOf(new BodyFigure('female', shape)).mesh;
        const b = skinOf(new BodyFigure('female', shape)).mesh;
        assert.deepEqual(a.positions, b.positions);
        assert.deepEqual(a.weights, b.weights);
    });

    it('turns palm sockets so that a held stick points past the thumb, on both sides', () => {
        for (const side of ['left', 'right']) {
            const [x, y, z, w] = bodySockets(figures.get('female')!).find((s) => s.name === `${side}Palm`)!.rotation;
            const up = [2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x)];
            const front = [2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y)];
            assert.ok(up[2] > 0.999, 'the stick runs along the thumb’s side');
            assert.ok(front[0] * (side === 'left' ? 1 : -1) > 0.999, 'front is towards the knuckles');
        }
    });

    it('refuses a body it does not know', () => {
        assert.throws(() => makeFigure('body/giant'), /makeFigure: unknown body part "body\/giant"/);
        assert.throws(() => figures.get('male')!.bone('tail'), /no bone named "tail"/);
    });
});
