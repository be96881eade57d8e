import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOUTH_SWATCHES } from '../../src/catalogue/face/mouth-mesh';
import { SHAPES } from '../../src/catalogue/face/shapes';
import type { MeshData } from '../../src/geometry/mesh';
import { faceExpressions } from '../../src/rig/expressions';
import { skinOver } from './front-view';
import { KINDS, buildHead, type BuiltHead, type Kind } from './head-parts';

const EXPRESSIONS = faceExpressions().filter(({ morphs }) => Object.keys(morphs).length > 0);
const HEADS = Object.fromEntries(KINDS.map((kind) => [kind, buildHead(kind)])) as Record<Kind, BuiltHead>;

type Weights = ReadonlyMap<string, number>;

/** Weights of blend shapes with up to two expressions at weights, as VRM adds them. */
function blend(...worn: readonly (readonly [name: string, weight: number])[]): Weights {
    const weights = new Map<string, number>();
    for (const [name, weight] of worn)
        for (const [morph, share] of Object.entries(EXPRESSIONS.find((e) => e.name === name)!.morphs))
            weights.set(morph, Math.min(1, (weights.get(morph) ?? 0) + share * weight));
    return weights;
}

function wearing(mesh: MeshData, weights: Weights): Float64Array {
    const p = Float64Array.from(mesh.positions);
    for (const { name, vertices, deltas } of mesh.morphs) {
        const weight = weights.get(name);
        if (weight) vertices.forEach((v, i) => [0, 1, 2].forEach((k) => (p[3 * v + k] += weight * deltas[3 * i + k])));
    }
    return p;
}

/** First indices of the skin's triangles round the mouth. */
function roundMouth({ skin, head }: BuiltHead): number[] {
    const found: number[] = [];
    for (let t = 0; t < skin.indices.length; t += 3) {
        const i = 3 * skin.indices[t];
        const [x, y, z] = head.toHead(skin.positions[i], skin.positions[i + 1], skin.positions[i + 2]);
        if (z > 0.15 && Math.abs(x) < 0.2 && Math.abs(y - head.shape.mouthY) < 0.15) found.push(t);
    }
    return found;
}

/** Vertices of the mouth's inside that are painted as teeth or as the tongue. */
function painted({ cavity }: BuiltHead, ...swatches: number[]): number[] {
    return Array.from({ length: cavity.uvs.length / 2 }, (_, v) => v).filter((v) => swatches.includes(Math.floor(cavity.uvs[2 * v] * MOUTH_SWATCHES.count)));
}

function assertMouthKeepsItsInside(built: BuiltHead, weights: Weights, what: string): void {
    const { skin, cavity } = built;
    const near = roundMouth(built);
    const skinPlaces = wearing(skin, weights);
    const p = wearing(cavity, weights);
    // A tongue that is put out is meant to lie on the lip.
    const tongue = (weights.get('tongueOut') ?? 0) > 0 ? [] : [MOUTH_SWATCHES.tongue, MOUTH_SWATCHES.tongueLight];
    for (const v of painted(built, MOUTH_SWATCHES.tooth, ...tongue)) {
        const over = skinOver(skin, skinPlaces, near, p[3 * v], p[3 * v + 1]);
        if (over !== undefined) assert.ok(over > p[3 * v + 2], `${what}: vertex ${v} stands ${p[3 * v + 2] - over} m before the lips`);
    }
}

/** Share of the face's area that looked at the viewer at rest and shows its back in a pose; under the jaw all is seen edge on. */
function turnedOver({ skin, head }: BuiltHead, weights: Weights): number {
    const p = wearing(skin, weights);
    const facing = (q: ArrayLike<number>, t: number): number => {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * skin.indices[t + k]);
        return (q[b] - q[a]) * (q[c + 1] - q[a + 1]) - (q[b + 1] - q[a + 1]) * (q[c] - q[a]);
    };
    let over = 0;
    let all = 0;
    for (let t = 0; t < skin.indices.length; t += 3) {
        const before = facing(skin.positions, t);
        const depth = head.toHead(0, 0, skin.positions[3 * skin.indices[t] + 2])[2];
        if (before <= 0 || depth < 0.25) continue;
        all += before;
        over += Math.max(0, -facing(p, t));
    }
    return over / all;
}

describe('faces with expressions', () => {
    for (const kind of KINDS)
        it(`keep teeth and tongue behind the lips, and the skin in one piece (${kind})`, () => {
            for (const { name } of EXPRESSIONS)
                for (const weight of [0.5, 1]) {
                    const weights = blend([name, weight]);
                    assertMouthKeepsItsInside(HEADS[kind], weights, `${name} at ${weight}`);
                    const share = turnedOver(HEADS[kind], weights);
                    // Slivers at the corners of shut eyes and wide mouths, under the lash and the lip line.
                    assert.ok(share < 0.004, `${name} at ${weight} turns ${share} of the face over`);
                }
        }).timeout(60000);

    it('do so with any two at once', () => {
        const one = fc.tuple(fc.constantFrom(...EXPRESSIONS.map((e) => e.name)), fc.double({ min: 0, max: 1, noNaN: true }));
        fc.assert(
            fc.property(fc.constantFrom(...KINDS), one, one, (kind, a, b) => {
                const weights = blend(a, b);
                assertMouthKeepsItsInside(HEADS[kind], weights, `${a} and ${b}`);
                assert.ok(turnedOver(HEADS[kind], weights) < 0.01);
            }),
            { numRuns: 150 }
        );
    }).timeout(60000);

    it('have few enough blend shapes for the smallest GPU: two uniforms each of its 224, in either of the two draws', () => {
        const { skin, cavity, lips, eyeballs, lashes, symbols } = HEADS.female;
        for (const draw of [[skin, cavity, lips], [eyeballs, lashes, symbols]]) {
            const names = new Set(draw.flatMap((mesh) => mesh.morphs.map((morph) => morph.name)));
            assert.ok(names.size <= 100, `${names.size} blend shapes`);
        }
    });

    it('add up from shapes a side to the pose they were built from', () => {
        const { skin } = HEADS.female;
        for (const name of Object.keys(SHAPES).filter((shape) => shape.endsWith('Left') && SHAPES[shape].side === 'left')) {
            const twin = name.replace(/Left$/, 'Right');
            const both = wearing(skin, new Map([[name, 1], [twin, 1]]));
            // The middle of the face gets half from each side, and so moves straight up, down or forward.
            for (let v = 0; v < skin.positions.length / 3; v++)
                if (skin.positions[3 * v] === 0) assert.ok(Math.abs(both[3 * v]) < 1e-5, `${name}: vertex ${v} leaves the middle`);
        }
    });
});
