import assert from 'node:assert/strict';
import fc from 'fast-check';
import { grow, signedArea, star, triangulate, heart, drop } from '../../src/catalogue/face/symbols/outline';
import { faceExpressions } from '../../src/rig/expressions';
import type { MeshData } from '../../src/geometry/mesh';
import { KINDS, buildHead, posed } from './head-parts';

/** Area of every triangle, square metres. */
function areas({ indices }: MeshData, p: ArrayLike<number>): number[] {
    const found: number[] = [];
    for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * indices[t + k]);
        const u = [0, 1, 2].map((k) => p[b + k] - p[a + k]);
        const v = [0, 1, 2].map((k) => p[c + k] - p[a + k]);
        found.push(Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2);
    }
    return found;
}

describe('symbols of the face', () => {
    for (const kind of KINDS) {
        it(`cover nothing until they are asked for, and each grows alone (${kind})`, () => {
            const { symbols } = buildHead(kind);
            assert.ok(areas(symbols, symbols.positions).every((area) => area < 1e-12));
            const grown = new Map<number, string[]>();
            for (const { name } of symbols.morphs)
                areas(symbols, posed(symbols, name, 1)).forEach((area, t) => {
                    if (area > 1e-9) grown.set(t, [...(grown.get(t) ?? []), name]);
                });
            const drawn = ['eyesArc', 'eyesChevron', 'eyesCross'];
            for (const names of grown.values()) assert.deepEqual(names.length === 1 ? names : names.sort(), names.length === 1 ? names : drawn);
            assert.equal(grown.size, symbols.indices.length / 3, 'no triangle is without use');
        });
        it(`face the front and stay near the head (${kind})`, () => {
            const { symbols, head } = buildHead(kind);
            for (const { name, vertices } of symbols.morphs) {
                const p = posed(symbols, name, 1);
                const own = new Set(vertices);
                for (let t = 0; t < symbols.indices.length; t += 3) {
                    if (!own.has(symbols.indices[t])) continue;
                    const [a, b, c] = [0, 1, 2].map((k) => 3 * symbols.indices[t + k]);
                    const forward = (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a]);
                    assert.ok(forward > -1e-12, `${name}: triangle ${t / 3} shows its back`);
                }
                for (const v of vertices) {
                    const [x, y, z] = head.toHead(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
                    assert.ok(Math.abs(x) < 0.75 && y > 0 && y < 1.35 && z > 0.05 && z < 0.7, `${name}: vertex ${v} at ${[x, y, z]}`);
                }
            }
        });
    }
    it('cost 900 triangles at most, and all belong to an expression', () => {
        const { symbols } = buildHead();
        assert.ok(symbols.indices.length / 3 <= 900, `${symbols.indices.length / 3} triangles`);
        const used = new Set(faceExpressions().flatMap((e) => Object.keys(e.morphs)));
        for (const { name } of symbols.morphs) assert.ok(used.has(name), name);
    });
    it('are drawn from loops cut into as much area as they enclose', () => {
        const loops = fc.oneof(
            fc.record({ points: fc.integer({ min: 3, max: 9 }), depth: fc.double({ min: 0.15, max: 0.95, noNaN: true }) }).map(({ points, depth }) => star(points, depth)),
            fc.integer({ min: 8, max: 30 }).map(heart),
            fc.record({ width: fc.double({ min: 0.2, max: 1, noNaN: true }), count: fc.integer({ min: 6, max: 30 }) }).map(({ width, count }) => drop(width, count))
        );
        fc.assert(
            fc.property(loops, fc.boolean(), (loop, backwards) => {
                if (backwards) loop.reverse();
                const triangles = triangulate(loop);
                assert.equal(triangles.length, 3 * (loop.length - 2));
                let sum = 0;
                for (let t = 0; t < triangles.length; t += 3) {
                    const area = signedArea([0, 1, 2].map((k) => loop[triangles[t + k]]));
                    assert.ok(area > -1e-12);
                    sum += area;
                }
                assert.ok(Math.abs(sum - Math.abs(signedArea(loop))) < 1e-9);
                assert.ok(Math.abs(signedArea(grow(loop, 0.05))) > Math.abs(signedArea(loop)));
            })
        );
    });
});
