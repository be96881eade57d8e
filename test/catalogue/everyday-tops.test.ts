import assert from 'node:assert/strict';
import shirt from '../../src/catalogue/outfit/shirt';
import sweater from '../../src/catalogue/outfit/sweater';
import tShirt from '../../src/catalogue/outfit/t-shirt';
import type { PartDefinition, PartResult } from '../../src/catalogue/part';
import type { MeshData } from '../../src/geometry/mesh';
import { readPrompt } from '../../src/prompt/index';
import { fault, KINDS, stand, triangles, volumes, wear } from './wear';

const part = (of: unknown): PartDefinition => of as PartDefinition;
const TOPS = [tShirt, shirt, sweater].map(part);
const meshOf = (result: PartResult, name: string): MeshData => {
    const found = result.meshes.find((piece) => piece.material.name === name);
    assert.ok(found, `there is a piece “${name}”`);
    return found.mesh;
};
const lowest = (mesh: MeshData): number => mesh.positions.reduce((low, v, i) => (i % 3 === 1 ? Math.min(low, v) : low), Infinity);

describe('everyday tops', () => {
    it('are sound and within 4,500 triangles tucked into a skirt or trousers and loose over them, on every figure', function () {
        this.timeout(20000);
        for (const of of TOPS)
            for (const kind of KINDS)
                for (const bottom of ['outfit/pleated-skirt', 'outfit/jeans'])
                    for (const hem of ['tucked', 'out']) {
                        const result = wear(of, kind, of.options.hem ? { hem } : { fit: 'oversized' }, 1, 1, [bottom]);
                        assert.ok(triangles(result) <= 4500, `${of.id} has ${triangles(result)} triangles`);
                        for (const piece of result.meshes) assert.equal(fault(piece.mesh, piece.boneNames.length), undefined, `${of.id} ${kind} ${piece.material.name}`);
                    }
    });

    it('end inside the waistband when they are tucked in, and close to the skin there', () => {
        for (const [of, name] of [[shirt, 'shirt'], [tShirt, 't-shirt']] as const)
            for (const kind of KINDS) {
                const { figure } = stand(kind);
                const { positions: p } = meshOf(wear(part(of), kind, { hem: 'tucked' }, 1, 1, ['outfit/trousers']), name);
                for (let i = 0; i < p.length; i += 3) {
                    if (p[i + 1] > figure.y(0.9685) || Math.abs(p[i]) > 1.2 * figure.shoulder[0]) continue;
                    assert.ok(p[i + 1] > figure.y(0.962), `${name} on ${kind} reaches down to ${p[i + 1]}`);
                    assert.ok(figure.distance(p[i], p[i + 1], p[i + 2]) < 0.0095 * figure.scale, `${name} on ${kind} stands ${figure.distance(p[i], p[i + 1], p[i + 2])} off the skin in the waistband`);
                }
            }
    });

    it('hang lower when they are worn loose, and lowest when they are oversized', () => {
        for (const kind of KINDS) {
            const at = (values: Record<string, string>): number => lowest(meshOf(wear(part(shirt), kind, values, 1, 1, ['outfit/jeans']), 'shirt'));
            const [tucked, loose, big] = [at({ hem: 'tucked' }), at({ hem: 'out' }), at({ hem: 'out', fit: 'oversized' })];
            assert.ok(big < loose && loose < tucked, `${kind}: ${big}, ${loose}, ${tucked}`);
        }
    });

    it('sew their buttons on the cloth: none floats, none sinks', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const result = wear(part(shirt), kind, {}, 1, 1, ['outfit/jeans']);
            const buttons = meshOf(result, 'shirt-buttons');
            assert.ok(volumes(buttons).length >= 6, `${kind} has ${volumes(buttons).length} buttons`);
            for (let i = 0; i < buttons.positions.length; i += 3) {
                const d = figure.distance(buttons.positions[i], buttons.positions[i + 1], buttons.positions[i + 2]);
                assert.ok(d > 0.003 * figure.scale && d < 0.05 * figure.scale, `${kind}: a button lies ${d.toFixed(4)} m off the skin`);
            }
        }
    });

    it('frill the front and the collar with cloth that stays outside the body', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const { positions: p } = meshOf(wear(part(shirt), kind, { front: 'frilled', collar: 'frilled' }), 'shirt-frills');
            for (let i = 0; i < p.length; i += 3) assert.ok(figure.distance(p[i], p[i + 1], p[i + 2]) > 0, `${kind}: a frill sinks in`);
        }
    });

    it('come when they are asked for by name', () => {
        const top = (text: string) => readPrompt(text, { seed: 2 }).recipe.parts.top!;
        assert.equal(top('girl in a red t-shirt').part, 'outfit/t-shirt');
        assert.equal(top('boy in an oversized t-shirt').options?.fit, 'oversized');
        assert.equal(top('girl with a frilled blouse and a skirt').part, 'outfit/shirt');
        assert.equal(top('turtleneck sweater, boy').options?.neck, 'turtle');
        assert.equal(top('セーターの女の子').part, 'outfit/sweater');
        assert.equal(top('白いブラウスの女の子').part, 'outfit/shirt');
    });
});
