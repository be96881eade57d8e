import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { allParts, findPart } from '../../src/catalogue/index';
import { clearSlot, inventRecipe, parseRecipe, randomizeSlot, recipeJsonSchema, RecipeError, recipeSchema, recipeSize, resolveRecipe, setOption, setPart } from '../../src/recipe/index';
import { maySuit } from '../../src/recipe/decency';
import { readOption } from '../../src/recipe/parse';
import type { Recipe } from '../../src/recipe/recipe';

const schema = recipeSchema();
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('a recipe', () => {
    const validate = new Ajv2020({ strict: false }).compile(recipeJsonSchema());
    it('invented from any seed keeps to the schema, zod and JSON alike, and stays under three kilobytes', () => {
        fc.assert(
            fc.property(seeds, (seed) => {
                const recipe = inventRecipe(seed);
                assert.ok(schema.safeParse(recipe).success, JSON.stringify(recipe));
                assert.ok(validate(recipe), JSON.stringify(validate.errors));
                assert.ok(JSON.stringify(recipe).length <= 3072);
                assert.deepEqual(parseRecipe(JSON.stringify(recipe)), { recipe, warnings: [] });
                assert.deepEqual(resolveRecipe(recipe).warnings, []);
            }),
            { numRuns: 60 }
        );
    });
    it('depends on its seed alone', () => {
        assert.deepEqual(inventRecipe(5), inventRecipe(5));
        assert.ok(new Set(Array.from({ length: 12 }, (_, i) => JSON.stringify(inventRecipe(i).parts))).size === 12);
    });
    it('is dressed when it is resolved, whatever it leaves out', () => {
        const { parts } = resolveRecipe(parseRecipe({ format: 'hinagata-recipe', version: 2, name: 'Bare', seed: 1, parts: { body: { part: 'body/male' } } }).recipe);
        assert.ok(parts.top && parts.bottom);
    });
    it('is never without clothes', () => {
        fc.assert(fc.property(seeds, (seed) => { const { parts } = inventRecipe(seed); assert.ok(parts.dress || (parts.top && parts.bottom)); }));
    });
    it('that contradicts itself wears what takes the place of the other, and says so', () => {
        const recipe: Recipe = { format: 'hinagata-recipe', version: 2, name: 'A', seed: 1, parts: { body: { part: 'body/female' }, top: { part: 'outfit/shirt' }, bottom: { part: 'outfit/jeans' }, dress: { part: 'outfit/sundress' } } };
        const { parts, warnings } = resolveRecipe(recipe);
        assert.equal(parts.dress!.part, 'outfit/sundress');
        assert.equal(parts.top, undefined);
        assert.deepEqual(warnings.map((w) => w.split(' ')[0]), ['parts.top.part', 'parts.bottom.part']);
        assert.match(warnings.join(), /"outfit\/jeans" cannot be worn with parts.dress.part "outfit\/sundress"/);
        for (let seed = 1; seed < 120; seed++) assert.deepEqual(resolveRecipe(inventRecipe(seed)).warnings, [], `seed ${seed}`);
    });
    it('puts what reveals on grown-up figures alone', () => {
        const body = (part: string, youth = 0) => ({ part, options: { youth } });
        assert.ok(maySuit({ revealing: true }, body('body/female', 0)));
        for (const young of [body('body/chibi'), body('body/female', 0.3), body('body/male', 1)]) {
            assert.ok(!maySuit({ revealing: true }, young));
            assert.ok(maySuit({}, young));
        }
    });
    it('has its schema written in docs', () => {
        const written = JSON.parse(readFileSync(join(import.meta.dirname ?? '', '../../docs/recipe.schema.json'), 'utf8'));
        assert.deepEqual(written, recipeJsonSchema(), 'run: node tools/write-schema.mjs');
    });
});

describe('reading a recipe', () => {
    const good = inventRecipe(3);
    it('refuses what is no recipe with one sentence', () => {
        const cases: [unknown, RegExp][] = [
            ['{', /not a recipe: the text is not JSON/],
            ['[]', /a JSON object is expected/],
            [null, /a JSON object is expected/],
            [{ version: 1 }, /"format" must be "hinagata-recipe"/],
            [{ ...good, version: 3 }, /"version" is 3, newer than this program reads \(2\): update Hinagata/],
            [{ ...good, version: 'x' }, /"version" must be a whole number/]
        ];
        for (const [value, message] of cases) assert.throws(() => parseRecipe(value), (error: Error) => error instanceof RecipeError && message.test(error.message) && !error.message.includes('\n'));
    });
    it('puts odd fields right with one warning each, naming the field', () => {
        const { recipe, warnings } = parseRecipe({
            ...good, name: 7, seed: 'x',
            parts: { ...good.parts, body: { part: 'body/female', options: { height: 99, wings: 2, skin: 'green' } }, hair: { part: 'hair/nothing' }, tentacles: {} }
        });
        for (const field of [/^name is not text/, /^seed is not a whole number/, /^parts\.body\.options\.height is 99, above/, /^parts\.body\.options\.wings is not an option/, /^parts\.body\.options\.skin is not a colour/, /^parts\.hair\.part "hair\/nothing"/, /^parts\.tentacles is not a slot/])
            assert.equal(warnings.filter((w) => field.test(w)).length, 1, String(field));
        assert.equal(warnings.length, 7);
        assert.ok(schema.safeParse({ ...recipe, parts: { ...recipe.parts, hair: undefined } }).success);
    });
    it('keeps a part nobody here knows, names the nearest, and builds without it', () => {
        const mine = { part: 'hair/twintail', options: { length: 2, bow: 'big' } };
        const { recipe, warnings } = parseRecipe({ ...good, parts: { ...good.parts, hair: mine, eyes: { part: 'eyes/laser' } } });
        assert.deepEqual(recipe.parts.hair, mine);
        assert.deepEqual(recipe.parts.eyes, { part: 'eyes/laser' });
        assert.match([...warnings].sort().join(), /parts\.hair\.part "hair\/twintail" is not a part for that slot \(the nearest is "hair\/twintails"\): the slot is shown empty\.$/);
        assert.deepEqual(parseRecipe(JSON.stringify(recipe)).recipe, recipe);
        const resolved = resolveRecipe(recipe);
        assert.equal(resolved.parts.hair, undefined);
        assert.ok(resolved.parts.eyes && findPart(resolved.parts.eyes.part));
        assert.deepEqual([...resolved.warnings].sort(), [...warnings].sort());
    });
    it('survives any JSON', () => {
        fc.assert(
            fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (extra, parts) => {
                const { recipe } = parseRecipe({ ...extra, format: 'hinagata-recipe', version: 2, parts });
                // Ids of somebody else's parts are kept, whatever their options.
                const known = Object.fromEntries(Object.entries(recipe.parts).filter(([, choice]) => findPart(choice.part)));
                assert.ok(schema.safeParse({ ...recipe, parts: { ...inventRecipe(1).parts, ...known } }).success);
            })
        );
    });
    it('keeps the bangs and sides that a hairstyle of version 1 brought with it', () => {
        const read = (hair: object) => parseRecipe({ format: 'hinagata-recipe', version: 1, name: 'Old', seed: 4, parts: { hair } });
        const { recipe, warnings } = read({ part: 'hair/twintails', options: { bangs: 'parted', length: 1.2 } });
        assert.deepEqual(warnings, []);
        const { hair, bangs, sides, ahoge } = recipe.parts;
        assert.deepEqual({ hair, bangs, sides, ahoge }, {
            hair: { part: 'hair/twintails', options: { length: 1.2 } }, bangs: { part: 'bangs/parted' }, sides: { part: 'sides/sidelocks' }, ahoge: { part: 'ahoge/ahoge' }
        });
        assert.equal(read({ part: 'hair/bob' }).recipe.parts.bangs?.part, 'bangs/swept');
    });
    it('migrates version 0', () => {
        const { recipe, warnings } = parseRecipe({ format: 'hinagata-recipe', version: 0, name: 'Old', seed: 4, slots: { body: 'body/male', hair: 'hair/short' } });
        assert.deepEqual(warnings, []);
        assert.equal(recipe.version, 2);
        assert.equal(recipe.parts.body?.part, 'body/male');
        assert.equal(recipe.parts.hair?.part, 'hair/short');
    });
});

describe('editing a recipe', () => {
    const recipe = parseRecipe({ format: 'hinagata-recipe', version: 2, name: 'A', seed: 1, parts: { top: { part: 'outfit/sailor-top' }, bottom: { part: 'outfit/pleated-skirt' } } }).recipe;
    it('leaves the original alone', () => {
        const before = JSON.stringify(recipe);
        setOption(setPart(recipe, 'outfit/one-piece-dress'), 'dress', 'length', 1.2);
        assert.equal(JSON.stringify(recipe), before);
    });
    it('empties what a dress replaces, and a dress when a skirt comes back', () => {
        const dressed = setPart(recipe, 'outfit/one-piece-dress');
        assert.deepEqual([dressed.parts.top, dressed.parts.bottom], [undefined, undefined]);
        assert.equal(setPart(dressed, 'outfit/pleated-skirt').parts.dress, undefined);
    });
    it('names what is wrong', () => {
        assert.throws(() => setPart(recipe, 'hair/none'), /setPart: there is no part "hair\/none"/);
        assert.throws(() => setOption(recipe, 'bottom', 'length', 99), /setOption: bottom\.length is 99, above/);
        assert.throws(() => clearSlot(recipe, 'face'), /a character needs its face/);
    });
});

describe('inventing one slot anew', () => {
    const recipe = inventRecipe(7, { parts: { body: { part: 'body/female' }, hair: { part: 'hair/bob' } } });
    it('changes that slot alone, to another part, the same for the same seed', () => {
        for (let seed = 0; seed < 20; seed++) {
            const other = randomizeSlot(recipe, 'hair', seed);
            assert.notEqual(other.parts.hair?.part, 'hair/bob');
            assert.deepEqual({ ...other.parts, hair: undefined }, { ...recipe.parts, hair: undefined });
            assert.deepEqual(randomizeSlot(recipe, 'hair', seed), other);
            assert.ok(schema.safeParse(other).success);
        }
    });
    it('keeps the figure and does not undress anybody', () => {
        const dressed = setPart(recipe, 'outfit/one-piece-dress');
        assert.equal(randomizeSlot(recipe, 'body', 3).parts.body?.part, 'body/female');
        assert.deepEqual(randomizeSlot(dressed, 'top', 3), dressed);
    });
    it('names a slot that does not exist', () => assert.throws(() => randomizeSlot(recipe, 'wheels' as never, 1), /there is no slot "wheels"/));
    it('is weighed in bytes of JSON', () => assert.equal(recipeSize({ ...recipe, name: 'あ' }) - recipeSize({ ...recipe, name: '' }), 3));
});

describe('the catalogue', () => {
    it('has words in both languages, a main colour at most once, and defaults in range for every part', () => {
        for (const part of allParts()) {
            assert.ok(part.words.en.length && part.words.ja.length && part.title.en && part.title.ja, part.id);
            assert.ok(Object.values(part.options).filter((o) => o.type === 'color' && o.main).length <= 1, part.id);
            for (const slot of part.replaces ?? []) assert.notEqual(slot, part.slot);
            assert.equal(findPart(part.id), part);
        }
    });
    it('has, for every colour that needs another option to show, that option and the value', () => {
        for (const part of allParts())
            for (const [name, spec] of Object.entries(part.options)) {
                if (spec.type !== 'color' || !spec.needs) continue;
                const { option, value } = spec.needs;
                assert.ok(Object.hasOwn(part.options, option), `${part.id}.${name} needs "${option}"`);
                assert.deepEqual(readOption(part.options[option], value), { value }, `${part.id}.${name}`);
            }
    });
});
