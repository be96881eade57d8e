import assert from 'node:assert/strict';
import { allEnsembles, findPart } from '../../src/catalogue/index';
import { fault, KINDS, stand, triangles, wear, type Values } from './wear';

/** Costume pieces worn over the rest: what each is tried with, and the most triangles it may spend. */
const PIECES: readonly (readonly [id: string, budget: number, cases: readonly Values[]])[] = [
    ['outfit/cloak', 6200, [{}, { length: 0.4, mantle: 0.8 }, { length: 1.2, mantle: 1.25 }]],
    ['outfit/pirate-coat', 7200, [{}, { length: 0.6 }, { length: 1.6 }]],
    ['outfit/gathered-trousers', 5000, [{}, { fullness: 0.5 }, { fullness: 1.5 }]]
];

describe('costumes', () => {
    for (const [id, budget, cases] of PIECES)
        for (const kind of KINDS)
            it(`${id} is sound, in budget, outside the body and even on both sides on a ${kind} figure`, function () {
                this.timeout(20000);
                const { figure } = stand(kind);
                const field = figure.fields.all.withMargin(10);
                for (const values of cases) {
                    const said = `${id} ${JSON.stringify(values)}`;
                    const result = wear(findPart(id)!, kind, values);
                    assert.ok(triangles(result) > 300 && triangles(result) <= budget, `${said} has ${triangles(result)} triangles`);
                    let inside = 0;
                    let count = 0;
                    let [left, right] = [0, 0];
                    for (const { mesh, boneNames, material } of result.meshes) {
                        assert.equal(fault(mesh, boneNames.length), undefined, `${said}, ${material.name}`);
                        for (let i = 0; i < mesh.positions.length; i += 3) {
                            const [x, y, z] = mesh.positions.subarray(i, i + 3);
                            count++;
                            // What faces the body, as the underside of a collar, may touch it: it is not seen.
                            const d = field.evaluate(x, y, z);
                            const facing = [0, 1, 2].reduce((sum, k) => sum + field.gradient[k] * mesh.normals[i + k], 0);
                            if (facing > 0.5 && d < -0.003 * figure.scale) inside++;
                            left = Math.max(left, x);
                            right = Math.max(right, -x);
                        }
                    }
                    assert.ok(inside < 0.01 * count, `${said}: ${inside} of ${count} places lie inside the body`);
                    assert.ok(Math.abs(left - right) < 0.004 * figure.scale, `${said} reaches ${left.toFixed(3)} to the left, ${right.toFixed(3)} to the right`);
                }
            });

    it('sets ask their parts for options and values these have', () => {
        for (const set of allEnsembles())
            for (const { part, options } of set.parts)
                for (const [name, value] of Object.entries(options ?? {})) {
                    const option = findPart(part)!.options[name];
                    const said = `${set.id}: ${part} ${name} ${value}`;
                    assert.ok(option, `${said}: there is no such option`);
                    if (option.type === 'choice') assert.ok(option.values.some(({ id }) => id === value), said);
                    if (option.type === 'number') assert.ok(typeof value === 'number' && value >= option.min && value <= option.max, said);
                    if (option.type === 'toggle') assert.equal(typeof value, 'boolean', said);
                }
    });
});
