import assert from 'node:assert/strict';
import { paintFringeShadow } from '../../runtime/fringe-shadow';
import { MeshBuilder, type MeshData } from '../../src/geometry/mesh';
import type { RenderModel, RenderRange } from '../../src/build/merge';

const SIZE = 64;
const HEAD = [0, 1.4, 0, 0.24] as const;

/** A square facing the viewer: half a side `r`, centred on (0, y, z), its picture the whole tile. */
function card(build: MeshBuilder, r: number, y: number, z: number): void {
    const v = [[-1, 1, 0, 0], [-1, -1, 0, 1], [1, -1, 1, 1], [1, 1, 1, 0]].map(([sx, sy, u, w]) => build.vertex(sx * r, y + sy * r, z, 0, 0, 1, u, w));
    build.quad(v[0], v[1], v[2], v[3]);
}
const group = (name: 'face' | 'body', mesh: MeshData, range: Omit<RenderRange, 'start' | 'count' | 'part'>) => ({
    name, pass: 'opaque' as const, mesh, ranges: [{ ...range, part: 'test/x', start: 0, count: mesh.indices.length }]
});

function model(hairLayer: RenderRange['layer'] = 'hair', sharedTile = false): RenderModel {
    const face = new MeshBuilder();
    card(face, 0.1, 1.48, 0.08);
    const hair = new MeshBuilder();
    // A lock before the upper half of the face, 2 cm out.
    card(hair, 0.05, 1.53, 0.1);
    return {
        bones: [],
        groups: [group('face', face.finish(), { layer: 'face', material: 0 }), group('body', hair.finish(), { layer: hairLayer, material: 1 })],
        atlas: { width: SIZE, height: SIZE, tiles: [{ drawing: { size: SIZE, ops: [] }, x: 0, y: 0, size: SIZE, padding: 0 }, { drawing: { size: 4, ops: [] }, x: 0, y: 0, size: 4, padding: 0 }], tileOf: [0, sharedTile ? 0 : 1] }
    };
}
const white = () => ({ width: SIZE, height: SIZE, data: new Uint8ClampedArray(4 * SIZE * SIZE).fill(255) });
const alphaAt = ({ data }: { data: Uint8ClampedArray }, u: number, v: number) => data[4 * (Math.floor(v * SIZE) * SIZE + Math.floor(u * SIZE)) + 3];

describe('the fringe’s shadow', () => {
    it('falls below the lock, away from the light, and nowhere else', () => {
        const lit = white();
        paintFringeShadow(model(), lit, { head: HEAD });
        assert.equal(alphaAt(lit, 0.55, 0.4), 0, 'behind the lock');
        assert.equal(alphaAt(lit, 0.55, 0.58), 0, 'just below the lock, at v 0.5');
        assert.equal(alphaAt(lit, 0.55, 0.75), 255, 'well below it');
        assert.equal(alphaAt(lit, 0.1, 0.4), 255, 'beside it');
        assert.ok(lit.data.every((value, i) => i % 4 === 3 || value === 255), 'colours are not touched');
    });

    it('falls on a lid where it lies when shut, though it is folded up at rest', () => {
        const scene = model();
        const { mesh } = scene.groups[0];
        // The lower edge is folded up onto the upper one, and the blink lets it down.
        const down = mesh.positions.slice();
        for (const v of [1, 2]) mesh.positions[3 * v + 1] += 0.2;
        mesh.morphs.push({ name: 'blinkLeft', vertices: Uint32Array.from([1, 2]), deltas: Float32Array.from([1, 2].flatMap((v) => [0, 1, 2].map((k) => down[3 * v + k] - mesh.positions[3 * v + k]))), normalDeltas: new Float32Array(6) });
        const [lid, card] = [white(), white()];
        paintFringeShadow(scene, lid, { head: HEAD });
        paintFringeShadow(model(), card, { head: HEAD });
        assert.ok(card.data.some((v) => v < 128));
        assert.deepEqual(lid.data, card.data);
    });
    it('darkens hair that lies under other hair, and leaves the outermost as it was', () => {
        const under = new MeshBuilder();
        // The light comes from above: five centimetres behind, the lock's shadow lies six lower.
        card(under, 0.01, 1.47, 0.05);
        const both = model();
        const over = both.groups[1];
        both.groups.push(group('body', under.finish(), { layer: 'hair', material: 1 }));
        paintFringeShadow(both, white(), { head: HEAD });
        const deep = both.groups[2].mesh.shade;
        for (let i = 0; i < deep.length; i += 4) assert.ok(deep[i] < 80, `threshold ${deep[i]}`);
        for (let i = 0; i < over.mesh.shade.length; i += 4) assert.equal(over.mesh.shade[i], 128);
    });

    it('is thrown by hair, not by clothes', () => {
        const lit = white();
        paintFringeShadow(model('tops'), lit, { head: HEAD });
        assert.ok(lit.data.every((value) => value === 255));
    });

    it('leaves a tile alone that other things are painted from', () => {
        const lit = white();
        paintFringeShadow(model('hair', true), lit, { head: HEAD });
        assert.ok(lit.data.every((value) => value === 255));
    });
});
