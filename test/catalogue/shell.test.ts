import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findPart } from '../../src/catalogue/index';
import { shell, type Hem } from '../../src/catalogue/outfit/shell';
import { shellBody } from '../../src/catalogue/outfit/shell-body';
import type { MeshData } from '../../src/geometry/mesh';
import { fault, KINDS, stand, wear, type Kind } from './wear';

/** @yields The corners of each triangle. */
function* triangles(mesh: MeshData): Generator<[number[], number[], number[]]> {
    const at = (i: number): number[] => [...mesh.positions.subarray(3 * i, 3 * i + 3)];
    for (let t = 0; t < mesh.indices.length; t += 3) yield [at(mesh.indices[t]), at(mesh.indices[t + 1]), at(mesh.indices[t + 2])];
}

const sub = (a: number[], b: number[]): number[] => a.map((v, k) => v - b[k]);
const cross = (a: number[], b: number[]): number[] => [0, 1, 2].map((k) => a[(k + 1) % 3] * b[(k + 2) % 3] - a[(k + 2) % 3] * b[(k + 1) % 3]);

/** Shortest height of any triangle, metres, and the smallest ratio of a triangle's height to its longest side. */
function thinnest(mesh: MeshData): { height: number; ratio: number } {
    let height = Infinity;
    let ratio = Infinity;
    for (const [a, b, c] of triangles(mesh)) {
        const longest = Math.max(Math.hypot(...sub(b, a)), Math.hypot(...sub(c, b)), Math.hypot(...sub(a, c)));
        const h = Math.hypot(...cross(sub(b, a), sub(c, a))) / longest;
        height = Math.min(height, h);
        ratio = Math.min(ratio, h / longest);
    }
    return { height, ratio };
}

/** Middles of the edges that one triangle has for itself; uv cuts are no edges. */
function openMiddles(mesh: MeshData): number[][] {
    const key = (p: number[]): string => p.map((v) => Math.round(v * 1e6)).join();
    const edges = new Map<string, number[]>();
    for (const corners of triangles(mesh))
        for (let k = 0; k < 3; k++) {
            const [p, q] = [corners[k], corners[(k + 1) % 3]];
            if (!edges.delete(`${key(q)};${key(p)}`)) edges.set(`${key(p)};${key(q)}`, p.map((v, d) => (v + q[d]) / 2));
        }
    return [...edges.values()];
}

/** Hems of every kind, drawn on the adult female: level bands, slanted ones, patches and the ends of sleeves. */
const cuts: fc.Arbitrary<(kind: Kind) => Hem[]> = fc.oneof(
    fc.record({ at: fc.double({ min: 0.2, max: 1.1, noNaN: true }), wide: fc.double({ min: 0.012, max: 0.2, noNaN: true }), slope: fc.double({ min: -0.4, max: 0.4, noNaN: true }) })
        .map(({ at, wide, slope }) => (kind: Kind): Hem[] => {
            const { figure } = stand(kind);
            const y0 = figure.y(at);
            return [(_x, y, z) => y + slope * z - y0, (_x, y, z) => y0 - wide * figure.scale - y - slope * z];
        }),
    fc.record({ x: fc.double({ min: 0, max: 0.05, noNaN: true }), at: fc.double({ min: 0.95, max: 1.15, noNaN: true }), radius: fc.double({ min: 0.04, max: 0.07, noNaN: true }) })
        .map(({ x: x0, at, radius }) => (kind: Kind): Hem[] => {
            const { figure } = stand(kind);
            return [(x, y, z) => Math.max(Math.hypot(x - x0 * figure.scale, y - figure.y(at)) - radius * figure.scale, -z)];
        }),
    fc.double({ min: 0.12, max: 0.4, noNaN: true })
        .map((at) => (kind: Kind): Hem[] => {
            const { figure } = stand(kind);
            const end = figure.shoulder[0] + figure.armS(at);
            return [(x) => Math.abs(x) - end, (x) => end - 0.05 * figure.scale - Math.abs(x), (_x, y) => figure.y(1.0) - y];
        })
);

describe('shells', () => {
    it('are whole up to their hems, wound outward and without slivers, wherever the hems run', () => {
        fc.assert(
            fc.property(fc.constantFrom(...KINDS), cuts, (kind, make) => {
                const { figure } = stand(kind);
                const hems = make(kind);
                const mesh = shell(figure, { ease: () => 0.006 * figure.scale, hem: hems, rim: 0 }).finish();
                assert.equal(fault(mesh, figure.bones.length), undefined);
                assert.ok(mesh.indices.length > 30, `nearly nothing is left: ${mesh.indices.length / 3} triangles between ${hems.map((hem) => hem(0, 0, 0).toFixed(3)).join(' and ')}`);
                for (const p of openMiddles(mesh)) {
                    const beside = Math.min(...hems.map((hem) => Math.abs(hem(p[0], p[1], p[2]))));
                    assert.ok(beside < 0.006 * figure.scale, `a hole ${(1000 * beside).toFixed(1)} mm from the hem at ${p.map((v) => v.toFixed(3)).join(' ')}`);
                }
                let over = 0;
                for (let t = 0; t < mesh.indices.length; t += 3) {
                    const corner = (k: number): number[] => [...mesh.positions.subarray(3 * mesh.indices[t + k], 3 * mesh.indices[t + k] + 3)];
                    const [a, b, c] = [corner(0), corner(1), corner(2)];
                    const n = cross(sub(b, a), sub(c, a));
                    const i = 3 * mesh.indices[t];
                    if (n[0] * mesh.normals[i] + n[1] * mesh.normals[i + 1] + n[2] * mesh.normals[i + 2] < 0) over++;
                }
                assert.equal(over, 0, `${over} triangles face inwards`);
                const { height, ratio } = thinnest(mesh);
                assert.ok(height > 0.0004 * figure.scale && ratio > 0.02, `thinnest triangle ${(1000 * height).toFixed(2)} mm high, ${ratio.toFixed(3)} of its length`);
            }),
            { numRuns: 120 }
        );
    });

    it('cut exactly follow trims on other cloth: their faces stay parallel', () => {
        const { figure } = stand('female');
        const top = figure.y(1.05);
        const make = (ease: number, hem: Hem[]): MeshData => shell(figure, { ease: () => ease, hem, rim: 0, margin: 0.2, smooth: 3 }).finish();
        const cloth = make(0.01, [(_x, y) => Math.abs(y - top) - 0.06]);
        const trim = make(0.0115, [(x, y) => Math.max(Math.abs(y - top - 0.3 * x) - 0.008, Math.abs(x) - 0.1)]);
        // Every middle of the trim's faces has the cloth below it by about the ease they differ in.
        let measured = 0;
        for (const [a, b, c] of triangles(trim)) {
            const m = a.map((v, k) => (v + b[k] + c[k]) / 3);
            let nearest = Infinity;
            for (const [p, q, r] of triangles(cloth)) {
                const n = cross(sub(q, p), sub(r, p));
                const l = Math.hypot(...n);
                const d = sub(m, p).reduce((sum, v, k) => sum + v * n[k], 0) / l;
                const foot = m.map((v, k) => v - (d * n[k]) / l);
                const within = [[p, q], [q, r], [r, p]].every(([s, t]) => cross(sub(t, s), sub(foot, s)).reduce((sum, v, k) => sum + v * n[k], 0) >= 0);
                if (within && Math.abs(d) < Math.abs(nearest)) nearest = d;
            }
            // Over an edge of the cloth a point's foot may fall beside both faces.
            if (nearest === Infinity) continue;
            measured++;
            assert.ok(nearest > 0.0005 && nearest < 0.0025, `the trim lies ${(1000 * nearest).toFixed(2)} mm over the cloth`);
        }
        assert.ok(measured > 0.8 * (trim.indices.length / 3), `only ${measured} of ${trim.indices.length / 3} faces lie over the cloth`);
    });

    it('know what touches what on any figure from one', () => {
        const [first, ...others] = KINDS.map((kind) => shellBody(stand(kind).figure));
        for (const other of others) {
            assert.equal(other.topology, first.topology);
            assert.equal(other.positions.length, first.positions.length);
        }
        const { topology, positions } = first;
        for (let i = 0; i < topology.count; i++) for (let k = 0; k < 3; k++) assert.equal(positions[3 * i + k], positions[3 * topology.weld[i] + k]);
        for (const i of topology.faces) assert.ok(i >= -1 && i < topology.count);
    });

    for (const id of ['outfit/knee-socks', 'outfit/loafers', 'outfit/sneakers', 'outfit/jeans', 'outfit/trousers'])
        it(`${id} has no sliver on any figure`, () => {
            for (const kind of KINDS)
                for (const { mesh, material } of wear(findPart(id)!, kind).meshes) {
                    const { height, ratio } = thinnest(mesh);
                    const least = 0.0005 * stand(kind).figure.scale;
                    assert.ok(height > least && ratio > 0.03, `${kind} ${material.name}: thinnest triangle ${(1000 * height).toFixed(2)} mm high, ${ratio.toFixed(3)} of its length`);
                }
        });
});
