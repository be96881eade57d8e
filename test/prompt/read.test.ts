import assert from 'node:assert/strict';
import fc from 'fast-check';
import { colorDistance } from '../../src/paint/color';
import { editRecipe, LONGEST_PROMPT, readPrompt } from '../../src/prompt/index';
import { recipeSchema } from '../../src/recipe/index';
import type { Slot } from '../../src/catalogue/part';

/** What a sentence must set: part by slot, colours near a hex, empty slots, and what it may not ignore. */
interface Case {
    say: string;
    parts?: Partial<Record<Slot, string>>;
    colors?: [Slot, string, string][];
    empty?: Slot[];
    ignored?: string[];
}
const schema = recipeSchema();
const CASES: Case[] = [
    {
        say: 'silver-haired girl with long twintails, red eyes, black sailor uniform',
        parts: { body: 'body/female', hair: 'hair/twintails', top: 'outfit/sailor-top', bottom: 'outfit/pleated-skirt' },
        colors: [['hair', 'color', '#c9ccd6'], ['eyes', 'color', '#d03a48'], ['top', 'color', '#2a2a33'], ['bottom', 'color', '#2a2a33']],
        ignored: []
    },
    {
        say: 'boy with short black hair and glasses, grey hoodie and jeans',
        parts: { body: 'body/male', hair: 'hair/short', eyewear: 'accessory/glasses', top: 'outfit/hoodie', bottom: 'outfit/jeans' },
        colors: [['hair', 'color', '#2e2c38'], ['top', 'color', '#8d8f99']],
        ignored: []
    },
    {
        say: 'chibi cat girl with pink bob hair and blue dress',
        parts: { body: 'body/chibi', ears: 'accessory/cat-ears', hair: 'hair/bob', dress: 'outfit/one-piece-dress' },
        colors: [['hair', 'color', '#f1a3bd'], ['dress', 'color', '#3a6fc4']],
        ignored: []
    },
    {
        say: '銀髪ツインテールの女の子、赤い瞳、黒いセーラー服',
        parts: { body: 'body/female', hair: 'hair/twintails', top: 'outfit/sailor-top' },
        colors: [['hair', 'color', '#c9ccd6'], ['eyes', 'color', '#d03a48'], ['top', 'color', '#2a2a33']],
        ignored: []
    },
    {
        say: 'a girl with blue hair and green eyes wearing a white dress, no glasses',
        parts: { dress: 'outfit/one-piece-dress' }, empty: ['eyewear'],
        colors: [['hair', 'color', '#4f7fce'], ['eyes', 'color', '#3fa55f'], ['dress', 'color', '#f4f3f5']], ignored: []
    },
    { say: 'woman, long wavy blonde hair', parts: { hair: 'hair/long' }, colors: [['hair', 'color', '#efcd7e']], ignored: [] },
    { say: 'hair: #12ab34, eyes: #334455', colors: [['hair', 'color', '#12ab34'], ['eyes', 'color', '#334455']], ignored: [] },
    { say: 'a girl whose hair is red and eyes are blue', colors: [['hair', 'color', '#c43f45'], ['eyes', 'color', '#3f86dc']] },
    { say: 'girl without socks', empty: ['legwear'] },
    { say: '眼鏡なしの女の子', empty: ['eyewear'] },
    { say: 'girl with twintials', parts: { hair: 'hair/twintails' }, ignored: [] },
    { say: 'girl with dark skin and glasses', colors: [['body', 'skin', '#8d5b41']], parts: { eyewear: 'accessory/glasses' }, ignored: [] },
    { say: 'girl on the grass, first class', ignored: ['grass', 'first', 'class'] },
    { say: 'girl, no hat', ignored: [] },
    { say: 'girl with a red hat', ignored: ['hat'] },
    { say: '帽子なしの女の子', ignored: [] },
    { say: 'girl, no skirt, pleated skirt', parts: { bottom: 'outfit/pleated-skirt' } },
    { say: 'girl riding a dragonfruit', ignored: ['riding', 'dragonfruit'] }
];

describe('reading a prompt', () => {
    for (const { say, parts = {}, colors = [], empty = [], ignored } of CASES)
        it(`understands “${say}”`, () => {
            const reading = readPrompt(say, { seed: 11 });
            for (const [slot, part] of Object.entries(parts)) assert.equal(reading.recipe.parts[slot as Slot]?.part, part, slot);
            for (const [slot, option, hex] of colors) {
                const got = String(reading.recipe.parts[slot]?.options?.[option]);
                assert.ok(/^#/.test(got) && colorDistance(got, hex) < 0.03, `${slot}.${option} is ${got}, wanted ${hex}`);
            }
            for (const slot of empty) assert.equal(reading.recipe.parts[slot], undefined, slot);
            if (ignored) assert.deepEqual(reading.ignored.map((i) => i.text), ignored);
        });
    it('says where in the text each reason stands', () => {
        const say = 'girl with red eyes';
        for (const reason of readPrompt(say).reasons) assert.equal(say.slice(reason.start, reason.end), reason.text);
    });
    it('admits a spelling it corrected', () => {
        assert.ok(readPrompt('twintials').reasons.some((r) => r.says.includes('read as twintail')));
    });
    it('reports what excludes itself and keeps the later word', () => {
        const reading = readPrompt('girl with a bob, twintails');
        assert.equal(reading.recipe.parts.hair?.part, 'hair/twintails');
        assert.equal(reading.conflicts.length, 1);
    });
    it('varies with the seed only what is not said', () => {
        const [a, b] = [1, 2].map((seed) => readPrompt('girl with red hair and a black sailor uniform', { seed }).recipe);
        assert.notDeepEqual(a.parts, b.parts);
        assert.equal(a.parts.hair?.options?.color, b.parts.hair?.options?.color);
        assert.deepEqual(a.parts.top?.part, b.parts.top?.part);
        assert.equal(a.parts.top?.options?.color, b.parts.top?.options?.color);
    });
    it('avoids a colour that was ruled out', () => {
        for (let seed = 0; seed < 30; seed++) {
            const color = String(readPrompt('girl, not blonde', { seed }).recipe.parts.hair?.options?.color);
            assert.ok(colorDistance(color, '#efcd7e') > 0.1, `${seed}: ${color}`);
        }
    });
    it('makes a whole character of nothing, and says so', () => {
        for (const say of ['', '   ', '😀🎉', '<script>alert(1)</script>']) {
            const reading = readPrompt(say);
            assert.ok(schema.safeParse(reading.recipe).success);
            assert.ok(reading.reasons.length > 0);
        }
    });
    it('reads the beginning of a very long prompt, quickly, and says so', () => {
        readPrompt('girl');
        const start = performance.now();
        const reading = readPrompt('red hair, '.repeat(10000));
        assert.ok(performance.now() - start < 2000);
        assert.ok(reading.conflicts.some((c) => c.includes(String(LONGEST_PROMPT))));
    });
    it('never throws and always makes a valid recipe, whatever the text', () => {
        const words = fc.constantFrom('red', 'hair', 'no', 'girl', 'very', 'long', ',', 'uniform', '#fff', '髪', '赤い', 'なし', 'boy', 'not', 'dress', 'and', 'もっと', 'eyes', ':');
        fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(words, { maxLength: 14 }).map((w) => w.join(' '))), fc.integer(), (say, seed) => {
            const { recipe } = readPrompt(say, { seed });
            const result = schema.safeParse(recipe);
            assert.ok(result.success, JSON.stringify(recipe));
        }), { numRuns: 200 });
    });
});

describe('editing by saying so', () => {
    const { recipe } = readPrompt('silver-haired girl with long twintails, red eyes, black sailor uniform, glasses', { seed: 1 });
    const changed = (say: string) => editRecipe(recipe, say).changes.map((c) => c.path);
    it('changes what is named and nothing else', () => {
        assert.deepEqual(changed('longer hair'), ['parts.hair.options.length']);
        assert.deepEqual(changed('navy skirt, no glasses'), ['parts.bottom.options.color', 'parts.eyewear.part']);
        assert.deepEqual(changed('green eyes'), ['parts.eyes.options.color']);
        assert.deepEqual(changed('bigger eyes'), ['parts.eyes.options.size']);
        assert.deepEqual(changed('shorter skirt'), ['parts.bottom.options.length']);
    });
    it('steps a comparative from where it is', () => {
        const once = editRecipe(recipe, 'shorter skirt').recipe;
        const length = (r: typeof recipe) => (r.parts.bottom?.options?.length as number) ?? 1;
        assert.ok(length(once) < length(recipe));
    });
    it('shares every untouched part with the original', () => {
        const { recipe: after } = editRecipe(recipe, 'green eyes');
        for (const slot of ['body', 'face', 'hair', 'top'] as const) assert.equal(after.parts[slot], recipe.parts[slot]);
    });
    it('says what it could not do', () => {
        const { recipe: after, ignored } = editRecipe(recipe, 'no eyes, fly to the moon');
        assert.equal(after, recipe);
        assert.ok(ignored.some((i) => i.text === 'eyes') && ignored.some((i) => i.text === 'moon'));
    });
    it('never throws and keeps recipes valid', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (say) => assert.ok(schema.safeParse(editRecipe(recipe, say).recipe).success)));
    });
});
