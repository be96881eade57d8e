import assert from 'node:assert/strict';
import { allEnsembles, partsOf } from '../../src/catalogue/index';
import { SLOTS, type PartDefinition, type PartResult } from '../../src/catalogue/part';
import { bytes, fault, KINDS, stand, triangles, wear, type Kind, type Values } from './wear';

/** Most triangles a part may spend, at default detail. */
const BUDGET: Record<string, number> = {
    'outfit/sailor-top': 5600, 'outfit/school-vest': 6600, 'outfit/hoodie': 5600, 'outfit/one-piece-dress': 7400,
    'outfit/kimono': 5900, 'outfit/kosode': 4000, 'outfit/hakama': 3900, 'outfit/pleated-skirt': 3600, 'outfit/jeans': 3300, 'outfit/trousers': 3000,
    'outfit/maid-dress': 6500, 'outfit/ball-gown': 8600, 'outfit/sundress': 5600, 'outfit/china-dress': 5600,
    'outfit/idol-dress': 8900, 'outfit/bodysuit': 7000, 'outfit/space-suit': 5600, 'outfit/knee-socks': 2300, 'outfit/loafers': 1300, 'outfit/sneakers': 1600
};

/** Shoes with heels lift the foot, which here is measured flat on the ground: how much of them may lie inside it there. */
const SQUEEZED: Record<string, number> = { 'outfit/boots': 0.3, 'outfit/heels': 0.4, 'outfit/mary-janes': 0.2, 'outfit/zori': 0.3, 'outfit/sabatons': 0.06 };

const clothes = (['top', 'bottom', 'dress', 'legwear', 'footwear'] as const).flatMap((slot) => partsOf(slot)).filter((part) => part.id.startsWith('outfit/'));

/** The defaults, every choice, and numbers all low and all high: each in turn, the rest as they are. */
function extremes(part: PartDefinition): Values[] {
    const cases: Values[] = [{}];
    const low: Values = {};
    const high: Values = {};
    for (const [name, option] of Object.entries(part.options)) {
        if (option.type === 'number') {
            low[name] = option.min;
            high[name] = option.max;
        } else if (option.type === 'choice') {
            for (const { id } of option.values) if (id !== option.default) cases.push({ [name]: id });
        } else if (option.type === 'toggle') cases.push({ [name]: !option.default });
    }
    if (Object.keys(low).length > 0) cases.push(low, high);
    return cases;
}

/** Share of the vertices that sink more than `depth` metres into the bare body while facing away from it. */
function sunken(kind: Kind, result: PartResult, depth: number): number {
    const { figure } = stand(kind);
    const field = figure.fields.all.withMargin(10);
    let looked = 0;
    let inside = 0;
    for (const { mesh } of result.meshes)
        for (let i = 0; i < mesh.positions.length / 3; i += 3) {
            const [x, y, z] = mesh.positions.subarray(3 * i, 3 * i + 3);
            const d = field.evaluate(x, y, z);
            const g = field.gradient;
            const facing = g[0] * mesh.normals[3 * i] + g[1] * mesh.normals[3 * i + 1] + g[2] * mesh.normals[3 * i + 2];
            if (facing < 0.5) continue;
            looked++;
            if (d < -depth) inside++;
        }
    return looked ? inside / looked : 0;
}

describe('clothes', () => {
    it('cover every slot a character dresses', () => {
        for (const slot of ['top', 'bottom', 'dress', 'legwear', 'footwear'] as const) assert.ok(partsOf(slot).length > 0, slot);
    });

    for (const part of clothes)
        for (const kind of KINDS)
            it(`${part.id} is sound, in budget and outside the body on a ${kind} figure, at every extreme`, function () {
                this.timeout(20000);
                const { figure } = stand(kind);
                for (const values of extremes(part)) {
                    const said = `${part.id} ${JSON.stringify(values)}`;
                    const result = wear(part, kind, values);
                    assert.ok(triangles(result) > 100, `${said} is nearly nothing`);
                    assert.ok(triangles(result) <= (BUDGET[part.id] ?? 5000), `${said} has ${triangles(result)} triangles`);
                    const bones = new Set([...figure.bones.map((b) => b.name), ...(result.bones ?? []).map((b) => b.name)]);
                    for (const piece of result.meshes) {
                        assert.equal(fault(piece.mesh, piece.boneNames.length), undefined, `${said}, ${piece.material.name}`);
                        for (const name of piece.boneNames) assert.ok(bones.has(name), `${said}: ${piece.material.name} hangs on ${name}, which is no bone`);
                        // Shoes may stand a little under the soles; nothing reaches over the jaw or far past the hands.
                        for (let i = 0; i < piece.mesh.positions.length; i += 3) {
                            const [x, y, z] = piece.mesh.positions.subarray(i, i + 3);
                            assert.ok(y > -0.03 && y < figure.chinY + 0.01, `${said}: ${piece.material.name} reaches height ${y.toFixed(3)}`);
                            assert.ok(Math.abs(x) < 0.4 * figure.height && Math.abs(z) < 0.5 * figure.height, `${said}: ${piece.material.name} reaches ${x.toFixed(3)}, ${z.toFixed(3)}`);
                        }
                    }
                    const share = sunken(kind, result, 0.003);
                    assert.ok(share < (SQUEEZED[part.id] ?? 0.01), `${said}: ${(100 * share).toFixed(1)} % of it sinks into the body`);
                    for (const spring of result.springs ?? []) for (const joint of spring.joints) assert.ok(bones.has(joint), `${said}: ${spring.name} swings ${joint}, which is no bone`);
                }
            });

    it('have the same bytes for the same seed', () => {
        for (const part of clothes) assert.ok(bytes(wear(part)).equals(bytes(wear(part))), part.id);
    });

    it('take a colour said of the whole in exactly one option', () => {
        for (const part of clothes)
            assert.equal(Object.values(part.options).filter((o) => o.type === 'color' && o.main).length, 1, part.id);
    });

    it('are named in English and Japanese', () => {
        for (const part of clothes) assert.ok(part.words.en.length > 0 && part.words.ja.length > 0, part.id);
    });

    it('make outfits whose parts share no slot and whose colours land on options that exist', () => {
        const known = new Map(SLOTS.flatMap((slot) => partsOf(slot)).map((part) => [part.id, part]));
        for (const set of allEnsembles()) {
            const slots = set.parts.map(({ part }) => known.get(part)?.slot);
            assert.ok(!slots.includes(undefined), `${set.id} names something that is no garment`);
            assert.equal(new Set(slots).size, slots.length, `${set.id} fills a slot twice`);
            for (const { part, option } of set.colored) assert.equal(known.get(part)?.options[option]?.type, 'color', `${set.id}: ${part} ${option}`);
        }
    });
});
