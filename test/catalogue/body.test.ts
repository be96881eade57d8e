import assert from 'node:assert/strict';
import chibi from '../../src/catalogue/body/chibi';
import female from '../../src/catalogue/body/female';
import male from '../../src/catalogue/body/male';
import type { BuildContext, PartResult } from '../../src/catalogue/part';
import { random } from '../../src/geometry/random';
import { toOklch } from '../../src/paint/color';
import { skinShade } from '../../src/paint/skin';
import { makeFigure } from '../../src/rig/body-figure';

const PARTS = [female, male, chibi];

function build(part: (typeof PARTS)[number], options: Record<string, number | string> = {}): PartResult {
    const figure = makeFigure(part.id, options);
    const context = {
        figure, presentation: 'feminine', detail: 1, skin: skinShade('#ffe8d9'), hairColor: '#4a3b36', random: random(1), worn: new Set<string>()
    } as unknown as BuildContext;
    const defaults = Object.fromEntries(Object.entries(part.options).map(([name, option]) => [name, option.default]));
    return part.build(context, { ...defaults, ...options } as never);
}

describe('body parts', () => {
    for (const part of PARTS) {
        it(`${part.id} makes skin with toes, nails, undershorts and undershirt within 10,000 triangles`, () => {
            const { meshes } = build(part);
            assert.deepEqual(meshes.map((m) => m.material.name), ['Skin', 'Nails', 'Undershorts', 'Undershirt']);
            assert.ok(meshes.every((m) => m.layer === 'body'));
            assert.ok(meshes.reduce((n, m) => n + m.mesh.indices.length / 3, 0) < 10000);
            for (const { mesh, boneNames } of meshes) {
                assert.ok(mesh.positions.every(Number.isFinite) && mesh.normals.every(Number.isFinite));
                assert.ok(mesh.joints.every((j) => j < boneNames.length));
            }
        });

        it(`${part.id} is never undressed: the underclothes cover trunk and hips from every side`, () => {
            const figure = makeFigure(part.id);
            const { meshes } = build(part);
            // From outside, every ray through the covered band meets cloth before skin.
            for (let y = figure.y(0.75); y < figure.y(1.13); y += 0.016 * figure.scale) {
                for (let a = 0; a < 6.28; a += 0.31) {
                    const d: [number, number, number] = [Math.sin(a), 0, Math.cos(a)];
                    // Arms and the gap between the legs are no part of the band.
                    const o: [number, number, number] = [y < figure.y(0.80) ? figure.spec.hip[0] * (d[0] < 0 ? -1 : 1) : 0, y, -0.005 * figure.scale];
                    const [skin, ...cloth] = meshes.map((m) => farthest(m.mesh.positions, m.mesh.indices, o, d, 0.2 * figure.scale));
                    assert.ok(Math.max(...cloth) > skin, `skin shows at y ${y.toFixed(3)}, angle ${a.toFixed(2)}`);
                }
            }
        });

        it(`${part.id} says its options in both languages and has one main colour`, () => {
            const options = Object.values(part.options);
            assert.equal(options.filter((o) => o.type === 'color' && o.main).length, 1);
            for (const o of options) assert.ok(o.title.en && o.title.ja);
            assert.ok(part.words.en.length > 3 && part.words.ja.length > 3);
        });

        it(`${part.id} is finite at both ends of every option`, () => {
            for (const [name, o] of Object.entries(part.options)) {
                if (o.type !== 'number') continue;
                for (const value of [o.min, o.max]) {
                    const { meshes } = build(part, { [name]: value });
                    for (const { mesh } of meshes) assert.ok(mesh.positions.every(Number.isFinite), `${name} ${value}`);
                }
            }
        });
    }

    it('skin falls into a shade that is darker, richer and redder, never grey', () => {
        for (const lit of ['#ffe8d9', '#f6d3bb', '#c98d66', '#8d5b41', '#fff1ea']) {
            const skin = skinShade(lit);
            const [a, b, c] = [skin.lit, skin.shade, skin.outline].map(toOklch);
            assert.ok(b.l < a.l - 0.03 && b.c > a.c, `${lit} → ${skin.shade}`);
            assert.ok(c.l < b.l - 0.1 && c.c > 0.04, `outline ${skin.outline}`);
        }
    });
});

/** Distance from `o` along `d` to the farthest triangle hit within `limit`, 0 for none. */
function farthest(p: Float32Array, indices: Uint32Array, o: [number, number, number], d: [number, number, number], limit: number): number {
    let best = 0;
    for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
        const low = Math.min(p[a + 1], p[b + 1], p[c + 1]);
        if (low > o[1] || Math.max(p[a + 1], p[b + 1], p[c + 1]) < o[1]) continue;
        const e1 = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
        const e2 = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
        const h = [d[1] * e2[2] - d[2] * e2[1], d[2] * e2[0] - d[0] * e2[2], d[0] * e2[1] - d[1] * e2[0]];
        const det = e1[0] * h[0] + e1[1] * h[1] + e1[2] * h[2];
        if (Math.abs(det) < 1e-14) continue;
        const s = [o[0] - p[a], o[1] - p[a + 1], o[2] - p[a + 2]];
        const u = (s[0] * h[0] + s[1] * h[1] + s[2] * h[2]) / det;
        if (u < 0 || u > 1) continue;
        const q = [s[1] * e1[2] - s[2] * e1[1], s[2] * e1[0] - s[0] * e1[2], s[0] * e1[1] - s[1] * e1[0]];
        const v = (d[0] * q[0] + d[1] * q[1] + d[2] * q[2]) / det;
        if (v < 0 || u + v > 1) continue;
        const r = (e2[0] * q[0] + e2[1] * q[1] + e2[2] * q[2]) / det;
        if (r > best && r < limit) best = r;
    }
    return best;
}
