import assert from 'node:assert/strict';
import backpack from '../../src/catalogue/accessory/backpack';
import randoseru from '../../src/catalogue/accessory/randoseru';
import shoulderBag from '../../src/catalogue/accessory/shoulder-bag';
import { buildAvatar } from '../../src/build/build';
import belt from '../../src/catalogue/outfit/belt';
import corsetBelt from '../../src/catalogue/outfit/corset-belt';
import sash from '../../src/catalogue/outfit/sash';
import utilityBelt from '../../src/catalogue/outfit/utility-belt';
import type { PartDefinition } from '../../src/catalogue/part';
import { readPrompt } from '../../src/prompt/index';
import { fault, KINDS, stand, triangles, wear, type Values } from './wear';

const part = (of: unknown): PartDefinition => of as PartDefinition;
/** Parts, what they may cost, and the looks that differ most. */
const WORN: [PartDefinition, number, Values[]][] = [
    [part(belt), 1600, [{}, { width: 'wide', buckle: 'double', second: true }, { buckle: 'round', studs: true }]],
    [part(utilityBelt), 2600, [{}, { kind: 'fanny' }, { kind: 'pouch' }, { kind: 'holster' }]],
    [part(corsetBelt), 1600, [{}, { closing: 'buckles', height: 0.7 }, { closing: 'studs', height: 1.2 }]],
    [part(sash), 1500, [{}, { kind: 'obi', knot: 'back' }, { kind: 'ribbon', knot: 'front' }]],
    [part(backpack), 2000, [{}, { kind: 'rucksack', size: 1.3 }]],
    [part(randoseru), 1400, [{}]],
    [part(shoulderBag), 1600, [{}, { kind: 'school', side: 'right' }, { kind: 'pochette' }]]
];

describe('what is worn round the waist and over the shoulders', () => {
    it('is sound and within its triangles on every figure', function () {
        this.timeout(10000);
        for (const [of, most, looks] of WORN)
            for (const kind of KINDS)
                for (const look of looks) {
                    const result = wear(of, kind, look);
                    const said = `${of.id} on ${kind} ${JSON.stringify(look)}`;
                    assert.ok(triangles(result) <= most, `${said} has ${triangles(result)} triangles`);
                    for (const { mesh, material, boneNames } of result.meshes) assert.equal(fault(mesh, boneNames.length), undefined, `${said}: ${material.name}`);
                }
    });

    it('lies on the body, not in it, and goes all round', () => {
        for (const kind of KINDS)
            for (const [of, name] of [[belt, 'belt'], [corsetBelt, 'corset'], [sash, 'sash']] as const) {
                const { figure } = stand(kind);
                const { positions: p } = wear(part(of), kind).meshes.find(({ material }) => material.name === name)!.mesh;
                const reached = [false, false, false, false];
                for (let i = 0; i < p.length; i += 3) {
                    assert.ok(figure.distance(p[i], p[i + 1], p[i + 2]) > -0.004 * figure.scale, `${name} sinks into ${kind} at ${p[i]}, ${p[i + 1]}, ${p[i + 2]}`);
                    reached[(p[i] > 0 ? 1 : 0) + (p[i + 2] > 0 ? 2 : 0)] = true;
                }
                assert.deepEqual(reached, [true, true, true, true], `${name} on ${kind}`);
            }
    });

    it('keeps bags out of the body, and those on the back behind it', () => {
        for (const kind of KINDS) {
            const { figure } = stand(kind);
            for (const [of, name] of [[backpack, 'backpack'], [randoseru, 'randoseru'], [shoulderBag, 'shoulder-bag']] as const) {
                const { positions: p } = wear(part(of), kind).meshes.find(({ material }) => material.name === name)!.mesh;
                for (let i = 0; i < p.length; i += 3) {
                    assert.ok(figure.distance(p[i], p[i + 1], p[i + 2]) > -0.02 * figure.scale, `${name} sinks into ${kind} at ${p[i]}, ${p[i + 1]}, ${p[i + 2]}`);
                    if (name !== 'shoulder-bag') assert.ok(p[i + 2] < 0, `${name} on ${kind}`);
                }
            }
        }
    });

    it('takes the place of a dress’s own sash, and draws a blouse in under a corset', function () {
        this.timeout(10000);
        const reading = readPrompt('girl in a white sundress', { seed: 4 }).recipe;
        reading.parts.dress = { part: 'outfit/sundress' };
        const own = (parts: typeof reading.parts): boolean => buildAvatar({ ...reading, parts }).materials.some(({ name }) => name === 'sundress-bow');
        assert.ok(own(reading.parts));
        assert.ok(!own({ ...reading.parts, waist: { part: 'outfit/sash' } }));
        const { presses } = wear(part(corsetBelt), 'female');
        const { figure } = stand('female');
        const to = presses![0].move(0, figure.y(1.01), 0.2);
        assert.ok(to && to[2] < 0.15, `drawn in to ${to?.[2]}`);
        assert.equal(presses![0].move(0, figure.y(1.2), 0.2), undefined);
    });

    it('comes when it is asked for by name', () => {
        const worn = (text: string) => readPrompt(text, { seed: 2 }).recipe.parts;
        assert.equal(worn('girl with a brown belt').waist!.part, 'outfit/belt');
        assert.equal(worn('boy with a studded belt').waist!.options?.studs, true);
        assert.equal(worn('girl with a fanny pack').waist!.options?.kind, 'fanny');
        assert.equal(worn('girl with a belt pouch').waist!.options?.kind, 'pouch');
        assert.equal(worn('boy with a holster').waist!.options?.kind, 'holster');
        assert.equal(worn('girl in a black corset').waist!.part, 'outfit/corset-belt');
        assert.equal(worn('girl with a red sash').waist!.part, 'outfit/sash');
        assert.equal(worn('girl with a waist ribbon').waist!.options?.kind, 'ribbon');
        assert.equal(worn('girl with a red backpack').bag!.part, 'accessory/backpack');
        assert.equal(worn('girl with a randoseru').bag!.part, 'accessory/randoseru');
        assert.equal(worn('boy with a satchel').bag!.part, 'accessory/shoulder-bag');
        assert.equal(worn('girl with a handbag').bag!.options?.kind, 'pochette');
        assert.equal(worn('girl with a school bag').bag!.options?.kind, 'school');
        assert.equal(worn('ランドセルの女の子').bag!.part, 'accessory/randoseru');
        assert.equal(worn('黒いベルトの女の子').waist!.part, 'outfit/belt');
    });
});
