import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { allParts, findPart } from '../../src/catalogue/index';
import { clearSlot, inventRecipe, parseRecipe, recipeJsonSchema, RecipeError, recipeSchema, resolveRecipe, setOption, setPart } from '../../src/recipe/index';

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
        const { parts } = resolveRecipe(parseRecipe({ format: 'hinagata-recipe', version: 1, name: 'Bare', seed: 1, parts: { body: { part: 'body/male' } } }).recipe);
        assert.ok(parts.top && parts.bottom);
    });
    it('is never without clothes', () => {
        fc.assert(fc.property(seeds, (seed) => { const { parts } = inventRecipe(seed); assert.ok(parts.dress || (parts.top && parts.bottom)); }));
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
            [{ ...good, version: 2 }, /"version" is 2, newer than this program reads \(1\): update Hinagata/],
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
        assert.ok(schema.safeParse(recipe).success);
    });
    it('survives any JSON', () => {
        fc.assert(
            fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (extra, parts) => {
                const { recipe } = parseRecipe({ ...extra, format: 'hinagata-recipe', version: 1, parts });
                assert.ok(schema.safeParse(recipe).success);
            })
        );
    });
    it('migrates version 0', () => {
        const { recipe, warnings } = parseRecipe({ format: 'hinagata-recipe', version: 0, name: 'Old', seed: 4, slots: { body: 'body/male', hair: 'hair/short' } });
        assert.deepEqual(warnings, []);
        assert.equal(recipe.version, 1);
        assert.equal(recipe.parts.body?.part, 'body/male');
        assert.equal(recipe.parts.hair?.part, 'hair/short');
    });
});

describe('editing a recipe', () => {
    const recipe = parseRecipe({ format: 'hinagata-recipe', version: 1, name: 'A', seed: 1, parts: { top: { part: 'outfit/sailor-top' }, bottom: { part: 'outfit/pleated-skirt' } } }).recipe;
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

describe('the catalogue', () => {
    it('has words in both languages, a main colour at most once, and defaults in range for every part', () => {
        for (const part of allParts()) {
            assert.ok(part.words.en.length && part.words.ja.length && part.title.en && part.title.ja, part.id);
            assert.ok(Object.values(part.options).filter((o) => o.type === 'color' && o.main).length <= 1, part.id);
            for (const slot of part.replaces ?? []) assert.notEqual(slot, part.slot);
            assert.equal(findPart(part.id), part);
        }
    });
});
