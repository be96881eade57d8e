import assert from 'node:assert/strict';
import hoodie from '../../src/catalogue/outfit/hoodie';
import dress from '../../src/catalogue/outfit/one-piece-dress';
import pleatedSkirt from '../../src/catalogue/outfit/pleated-skirt';
import sailorTop from '../../src/catalogue/outfit/sailor-top';
import schoolVest from '../../src/catalogue/outfit/school-vest';
import type { PartDefinition, PartResult } from '../../src/catalogue/part';
import type { MeshData } from '../../src/geometry/mesh';
import { readPrompt } from '../../src/prompt/index';
import { KINDS, stand, volumes, wear, type Kind } from './wear';

const part = (of: unknown): PartDefinition => of as PartDefinition;
const meshOf = (result: PartResult, name: string): MeshData => {
    const found = result.meshes.find((piece) => piece.material.name === name);
    assert.ok(found, `there is a piece “${name}”`);
    return found.mesh;
};

/** Whether some triangle of a mesh, seen from straight ahead, covers (x, y). */
function covers(mesh: MeshData, x: number, y: number): boolean {
    const p = mesh.positions;
    for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.indices[t + k]);
        if (p[a + 2] + p[b + 2] + p[c + 2] < 0) continue;
        const side = (i: number, j: number): number => (p[j] - p[i]) * (y - p[i + 1]) - (p[j + 1] - p[i + 1]) * (x - p[i]);
        const [u, v, w] = [side(a, b), side(b, c), side(c, a)];
        if (u > 0 && v > 0 && w > 0) return true;
    }
    return false;
}

/** Shares of the probed places on the chest that no piece of a top covers. */
function bare(result: PartResult, kind: Kind): number {
    const { figure } = stand(kind);
    let looked = 0;
    let open = 0;
    for (let row = 0; row <= 12; row++)
        for (let column = -3; column <= 3; column++) {
            const y = figure.y(1.08 + (0.105 * row) / 12) + 1e-5;
            const x = 0.011 * figure.scale * column + 1e-5;
            looked++;
            if (!result.meshes.some(({ mesh }) => covers(mesh, x, y))) open++;
        }
    return open / looked;
}

describe('tops, skirts and the dress', () => {
    for (const kind of KINDS)
        it(`never bare the chest of a ${kind} figure under a sailor collar, with the chest panel or without`, () => {
            for (const panel of [true, false]) assert.equal(bare(wear(part(sailorTop), kind, { panel }), kind), 0, `panel: ${panel}`);
        });

    it('close the sailor collar with a panel in the collar’s colour unless told not to', () => {
        const named = (result: PartResult): string[] => result.meshes.map((piece) => piece.material.name);
        const collar = '#123456';
        const worn = wear(part(sailorTop), 'female', { collar });
        const panel = worn.meshes.find((piece) => piece.material.name === 'chest-panel');
        assert.ok(JSON.stringify(panel?.material.drawing).includes(collar));
        assert.ok(!named(wear(part(sailorTop), 'female', { panel: false })).includes('chest-panel'));
        assert.equal(readPrompt('girl in a sailor uniform without a chest panel', { seed: 1 }).recipe.parts.top?.options?.panel, false);
    });

    it('keep the panel under the lapels: nothing of it lies outside the V further than they reach', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const { positions } = meshOf(wear(part(sailorTop), kind), 'chest-panel');
            for (let i = 0; i < positions.length; i += 3) {
                assert.ok(Math.abs(positions[i]) < 0.082 * figure.scale, `${kind}: panel reaches ${positions[i]} aside`);
                assert.ok(positions[i + 2] > -0.01 * figure.scale, `${kind}: panel reaches behind`);
            }
        }
    });

    it('tie bows and neckties closed and wound outward', () => {
        const pieces: [string, MeshData][] = KINDS.flatMap((kind): [string, MeshData][] => [
            [`${kind} scarf`, meshOf(wear(part(sailorTop), kind), 'scarf')],
            [`${kind} sash bow`, meshOf(wear(part(dress), kind), 'sash-bow')],
            [`${kind} ribbon`, meshOf(wear(part(schoolVest), kind, { neck: 'ribbon' }), 'ribbon')],
            [`${kind} tie`, meshOf(wear(part(schoolVest), kind), 'tie')]
        ]);
        for (const [name, mesh] of pieces) for (const volume of volumes(mesh)) assert.ok(volume > 0, `${name}: a piece has volume ${volume}`);
    });

    it('hang the sash bow’s tails outside the skirt they fall on', () => {
        for (const kind of KINDS) {
            const result = wear(part(dress), kind, { flare: 1.7 });
            const bow = meshOf(result, 'sash-bow').positions;
            const skirt = meshOf(result, 'dress-skirt').positions;
            let end = 0;
            for (let i = 0; i < bow.length; i += 3) if (bow[i + 1] < bow[end + 1]) end = i;
            // The skirt's farthest place behind, at the height where the tail ends.
            let far = 0;
            for (let i = 0; i < skirt.length; i += 3) if (Math.abs(skirt[i]) < 0.03 && skirt[i + 1] > bow[end + 1]) far = Math.min(far, skirt[i + 2]);
            assert.ok(bow[end + 2] < far + 0.006, `${kind}: the tail ends at ${bow[end + 2]}, the skirt reaches ${far}`);
        }
    });

    it('hide a skirt’s and a dress’s upper seam behind their bands on every figure', () => {
        for (const kind of KINDS)
            for (const [of, skirt, band] of [[pleatedSkirt, 'skirt', 'waistband'], [dress, 'dress-skirt', 'sash']] as const) {
                const result = wear(part(of), kind);
                const cloth = meshOf(result, skirt).positions;
                const strip = meshOf(result, band).positions;
                const sector = (x: number, z: number): number => Math.floor(((Math.atan2(x, z) / Math.PI + 1) / 2) * 24) % 24;
                const [low, high] = [1, 2].map((k) => (k === 1 ? Math.min : Math.max)(...Array.from(strip).filter((_, i) => i % 3 === 1)));
                const outside = new Float64Array(24);
                for (let i = 0; i < strip.length; i += 3) outside[sector(strip[i], strip[i + 2])] = Math.max(outside[sector(strip[i], strip[i + 2])], Math.hypot(strip[i], strip[i + 2]));
                for (let i = 0; i < cloth.length; i += 3) {
                    if (cloth[i + 1] < low + 0.12 * (high - low)) continue;
                    const reach = Math.hypot(cloth[i], cloth[i + 2]);
                    const most = outside[sector(cloth[i], cloth[i + 2])];
                    assert.ok(reach < most + 0.0005, `${kind} ${skirt}: cloth at ${reach.toFixed(4)}, band at ${most.toFixed(4)}`);
                }
            }
    });

    it('crease knife pleats: two normals at a pleat’s edge, more than 60° apart at the hem', () => {
        const mesh = meshOf(wear(part(pleatedSkirt)), 'skirt');
        const hem = Math.min(...Array.from(mesh.positions).filter((_, i) => i % 3 === 1)) + 0.02;
        const places = new Map<string, number[]>();
        for (let i = 0; i < mesh.positions.length / 3; i++) {
            if (mesh.positions[3 * i + 1] > hem) continue;
            const key = [0, 1, 2].map((k) => mesh.positions[3 * i + k].toFixed(5)).join();
            places.set(key, [...(places.get(key) ?? []), i]);
        }
        const sharp = [...places.values()].filter(([a, b]) => b !== undefined && [0, 1, 2].reduce((sum, k) => sum + mesh.normals[3 * a + k] * mesh.normals[3 * b + k], 0) < 0.5);
        assert.ok(sharp.length >= 24, `${sharp.length} sharp edges`);
    });

    it('lay a hood on every figure: nowhere farther off the body than a roll of fleece is thick', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const { positions: p } = meshOf(wear(part(hoodie), kind), 'hood');
            let far = 0;
            for (let i = 0; i < p.length; i += 3) far = Math.max(far, figure.distance(p[i], p[i + 1], p[i + 2]));
            assert.ok(far < 0.068 * figure.scale, `${kind}: the hood stands ${far.toFixed(3)} m off`);
        }
    });
});
