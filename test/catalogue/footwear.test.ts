import assert from 'node:assert/strict';
import boots from '../../src/catalogue/outfit/boots';
import gloves from '../../src/catalogue/outfit/gloves';
import heels from '../../src/catalogue/outfit/heels';
import legWarmers from '../../src/catalogue/outfit/leg-warmers';
import maryJanes from '../../src/catalogue/outfit/mary-janes';
import mittens from '../../src/catalogue/outfit/mittens';
import sandals from '../../src/catalogue/outfit/sandals';
import tabi from '../../src/catalogue/outfit/tabi';
import thighHighs from '../../src/catalogue/outfit/thigh-highs';
import tights from '../../src/catalogue/outfit/tights';
import wristCuffs from '../../src/catalogue/outfit/wrist-cuffs';
import zori from '../../src/catalogue/outfit/zori';
import type { PartDefinition, PartResult } from '../../src/catalogue/part';
import type { MeshData } from '../../src/geometry/mesh';
import { readPrompt } from '../../src/prompt/index';
import { fault, KINDS, stand, triangles, wear, type Values } from './wear';

const part = (of: unknown): PartDefinition => of as PartDefinition;
/** Parts, what they may cost, and the looks that differ most. */
const WORN: [PartDefinition, number, Values[]][] = [
    // Tall boots hide as many triangles of leg as they have.
    [part(boots), 3300, [{ height: 'ankle', heel: 'flat' }, { height: 'knee', closing: 'laces', heel: 'block', cuff: true }, { height: 'thigh', closing: 'buckle', heel: 'high' }]],
    // Bows cost four hundred each.
    [part(heels), 2200, [{}, { trim: 'strap', heel: 'platform' }, { trim: 'bow', heel: 'low' }]],
    [part(maryJanes), 1900, [{}, { straps: 'double', heel: 'block' }, { straps: 'tee', heel: 'platform' }]],
    [part(sandals), 3200, [{}, { kind: 'slides' }, { kind: 'gladiator' }]],
    [part(zori), 1500, [{}, { kind: 'geta' }]],
    [part(tights), 4500, [{}, { weave: 'sheer' }, { length: 'leggings', weave: 'dots' }]],
    [part(thighHighs), 4500, [{}, { band: 'lace', bows: true, pattern: 'striped' }]],
    [part(legWarmers), 3300, [{}, { kind: 'warmers', striped: true }]],
    [part(tabi), 1600, [{}]],
    [part(gloves), 4500, [{}, { length: 'elbow' }, { fingers: 'less', material: 'knit' }]],
    [part(mittens), 3000, [{}]],
    [part(wristCuffs), 2000, [{}, { kind: 'frilled' }, { kind: 'sweatband' }]]
];
const meshOf = (result: PartResult, name: string): MeshData => {
    const found = result.meshes.find((piece) => piece.material.name === name);
    assert.ok(found, `there is a piece “${name}”`);
    return found.mesh;
};

describe('what is worn on feet and hands', () => {
    it('is sound, within its triangles and alike on both sides, on every figure', function () {
        this.timeout(30000);
        for (const [of, most, looks] of WORN)
            for (const kind of KINDS)
                for (const look of looks) {
                    const result = wear(of, kind, look);
                    const said = `${of.id} on ${kind} ${JSON.stringify(look)}`;
                    assert.ok(triangles(result) <= most, `${said} has ${triangles(result)} triangles`);
                    for (const { mesh, material, boneNames } of result.meshes) {
                        assert.equal(fault(mesh, boneNames.length), undefined, `${said}: ${material.name}`);
                        let [left, right] = [0, 0];
                        for (let i = 0; i < mesh.positions.length; i += 3) {
                            left = Math.max(left, mesh.positions[i]);
                            right = Math.max(right, -mesh.positions[i]);
                        }
                        assert.ok(Math.abs(left - right) < 0.004, `${said}: ${material.name} reaches ${left} to the left, ${right} to the right`);
                    }
                }
    });

    it('stands on the ground: no sole sinks in or hovers', () => {
        for (const [of, name, looks] of [
            [boots, 'boot-soles', [{ heel: 'flat' }, { heel: 'high' }]], [heels, 'pump-soles', [{}, { heel: 'platform' }]], [maryJanes, 'mary-jane-soles', [{}]],
            [sandals, 'sandal-soles', [{}]], [zori, 'zori-boards', [{}, { kind: 'geta' }]]
        ] as const)
            for (const kind of KINDS)
                for (const look of looks) {
                    const { positions: p } = meshOf(wear(part(of), kind, look as Values), name);
                    let low = Infinity;
                    for (let i = 1; i < p.length; i += 3) low = Math.min(low, p[i]);
                    assert.ok(Math.abs(low) < 0.0005, `${name} on ${kind} ends at ${low}`);
                }
    });

    it('lifts the foot in a heel, and nothing above its edge', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const { presses } = wear(part(heels), kind, { heel: 'high' });
            const { heelZ, x } = figure.spec.foot;
            const to = presses![0].move(x, 0.002, heelZ + 0.02 * figure.scale);
            assert.ok(to && to[1] > 0.025 * figure.scale, `${kind}: the heel is lifted to ${to?.[1]}`);
            assert.equal(presses![0].move(x, figure.y(0.07), heelZ), undefined);
            assert.equal(presses![0].move(figure.shoulder[0], figure.shoulder[1], 0), undefined);
        }
    });

    it('covers every finger with gloves and leaves the tips out of fingerless ones', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            const whole = meshOf(wear(part(gloves), kind), 'gloves');
            const less = meshOf(wear(part(gloves), kind, { fingers: 'less' }), 'gloves');
            const far = (mesh: MeshData): number => mesh.positions.reduce((most, v, i) => (i % 3 === 0 ? Math.max(most, v) : most), 0);
            const tip = figure.fingers.Middle.points[3][0];
            assert.ok(far(whole) > tip, `${kind}: the middle finger shows`);
            assert.ok(far(less) < figure.fingers.Middle.points[2][0], `${kind}: fingerless gloves reach ${far(less)}`);
            for (let i = 0; i < whole.positions.length; i += 3) {
                const [x, y, z] = [0, 1, 2].map((k) => whole.positions[i + k]);
                // The skin's own mesh smooths over the thumb's root and the webs between the fingers.
                if (Math.abs(x) < figure.fingers.Index.points[0][0] + 0.015 * figure.spec.hand) continue;
                assert.ok(figure.fields.hand.evaluate(Math.abs(x), y, z) > -0.0055 * figure.spec.hand, `${kind}: a glove sinks into the hand at ${x}, ${y}, ${z}`);
            }
        }
    });

    it('comes when it is asked for by name', () => {
        const worn = (text: string) => readPrompt(text, { seed: 2 }).recipe.parts;
        assert.equal(worn('girl in brown boots').footwear!.part, 'outfit/boots');
        assert.equal(worn('girl with black thigh-high boots').footwear!.options?.height, 'thigh');
        assert.equal(worn('girl in ankle boots').footwear!.options?.height, 'ankle');
        assert.equal(worn('girl in red high heels and black tights').footwear!.part, 'outfit/heels');
        assert.equal(worn('girl in red high heels and black tights').legwear!.part, 'outfit/tights');
        assert.equal(worn('girl with white gloves').handwear!.part, 'outfit/gloves');
        assert.equal(worn('boy in fingerless gloves').handwear!.options?.fingers, 'less');
        assert.equal(worn('girl in sandals').footwear!.part, 'outfit/sandals');
        assert.equal(worn('girl in sandals').legwear, undefined);
        assert.equal(worn('ルーズソックスの女の子').legwear!.part, 'outfit/leg-warmers');
        assert.equal(worn('下駄の女の子').footwear!.options?.kind, 'geta');
        assert.equal(worn('黒いタイツの女の子').legwear!.part, 'outfit/tights');
        assert.equal(worn('girl with striped thighhighs').legwear!.options?.pattern, 'striped');
    });
});
