import assert from 'node:assert/strict';
import fc from 'fast-check';
import { colorDistance, toOklch } from '../../src/paint/color';
import { editRecipe, LONGEST_PROMPT, readPrompt, variations } from '../../src/prompt/index';
import { recipeSchema } from '../../src/recipe/index';
import type { Slot } from '../../src/catalogue/part';
import { PROMPT_CASES } from './cases';

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
    { say: 'girl with a red hat', colors: [['headwear', 'color', '#c8323e']], ignored: [] },
    { say: 'girl with a red umbrella', ignored: ['red', 'umbrella'] },
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
    it('reads the beginning of a very long prompt and says so', () => {
        const reading = readPrompt('red hair, '.repeat(10000));
        assert.ok(reading.conflicts.some((c) => c.includes(String(LONGEST_PROMPT))));
    });
    it('takes no longer for a hundred kilobytes than for ten, and grows by the word in what it reads', () => {
        const kinds = ['red hair, ', 'zzyzx ', 'twintials ', '赤い髪の', '鬱', 'red ', 'no ', 'short ', 'and '];
        const time = (text: string): number => Math.min(...Array.from({ length: 9 }, () => { const start = performance.now(); readPrompt(text); return performance.now() - start; }));
        const filled = (size: number): string[] => kinds.map((kind) => kind.repeat(Math.ceil(size / kind.length)));
        const total = (size: number): number => filled(size).reduce((sum, text) => sum + time(text), 0);
        total(2000);
        // Ratios with room for a busy machine: quadratic would be ×10 and ×64.
        assert.ok(total(100000) < 4 * total(10000));
        assert.ok(total(2000) < 24 * total(250));
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

for (const [name, cases] of Object.entries(PROMPT_CASES))
    describe(`reading ${name}`, () => {
        for (const { say, parts = {}, options = [], empty = [], ignored = [] } of cases)
            it(`“${say}”`, () => {
                // Whatever the seed leaves open, what is said is there.
                for (const seed of [3, 11, 20]) {
                    const reading = readPrompt(say, { seed });
                    for (const [slot, part] of Object.entries(parts)) assert.equal(reading.recipe.parts[slot as Slot]?.part, part, slot);
                    for (const [slot, option, wanted] of options) {
                        const got = reading.recipe.parts[slot]?.options?.[option];
                        if (typeof wanted === 'string' && wanted.startsWith('#')) assert.ok(typeof got === 'string' && colorDistance(got, wanted) < 0.03, `seed ${seed}: ${slot}.${option} is ${got}, wanted ${wanted}`);
                        else assert.equal(got, wanted, `seed ${seed}: ${slot}.${option}`);
                    }
                    for (const slot of empty) assert.equal(reading.recipe.parts[slot], undefined, `seed ${seed}: ${slot}`);
                    assert.deepEqual(reading.ignored.map((i) => i.text), ignored, `seed ${seed}`);
                }
            });
    });

describe('what the reader says', () => {
    it('leaves no word out: every one is a reason, ignored, or grammar', () => {
        const words = fc.constantFrom('red', 'hair', 'girl', 'long', 'uniform', '髪', '赤い', 'dress', 'ribbon', 'zzyzx', 'jacket', 'wavy', 'tiny', 'なぞ', 'socks', ',', 'boy', 'glasses', 'big', 'eyes', 'fluffy', 'in', 'with');
        const silent = new Set(['hair', 'eyes', '髪', 'in', 'with', ',']);
        fc.assert(fc.property(fc.array(words, { maxLength: 9 }), (list) => {
            const say = list.join(' ');
            const { reasons, ignored, conflicts } = readPrompt(say);
            const told = (from: number, to: number): boolean => [...reasons, ...ignored].some((r) => r.start < to && r.end > from) || conflicts.some((c) => c.includes(say.slice(from, to)));
            let at = 0;
            for (const word of list) {
                if (!silent.has(word) && !told(at, at + word.length) && !reasons.some((r) => r.says)) assert.fail(`“${word}” in “${say}”`);
                if ((word === 'zzyzx' || word === 'jacket' || word === 'なぞ') && !told(at, at + word.length)) assert.fail(`“${word}” in “${say}”`);
                at += word.length + 1;
            }
        }), { numRuns: 300 });
    });
    it('is in the language of the prompt, or in the one asked for', () => {
        const says = (say: string, language?: 'en' | 'ja') => readPrompt(say, { language }).reasons.map((r) => r.says).join();
        assert.match(says('紺色のセーラー服'), /セーラー服の色/);
        assert.match(says('sailor uniform'), /→ Sailor uniform/);
        assert.match(says('sailor uniform', 'ja'), /→ セーラー服/);
        assert.match(readPrompt('なぞ').ignored[0].why, /カタログ/);
        assert.match(readPrompt('ボブ、ツインテール').conflicts[0], /ツインテールにしました/);
        assert.ok(!/[ぁ-ん]/.test(says('セーラー服と眼鏡', 'en').replace(/[^→]*→/g, '')));
    });
    it('names the outfit a word stood for', () => assert.equal(readPrompt('girl, sailor uniform').reasons.find((r) => r.text === 'sailor uniform')?.set, 'set/sailor-uniform'));
});

describe('a chibi', () => {
    const drawn = (say: string) => Array.from({ length: 60 }, (_, seed) => readPrompt(say, { seed }).recipe.parts);
    it('said to be a boy wears no skirt, no dress and no twintails', () => {
        // Suits of one piece fill the dress's place.
        const suited = ['outfit/bodysuit', 'outfit/space-suit', 'outfit/kimono'];
        for (const { bottom, dress, hair } of drawn('chibi boy')) {
            assert.ok(dress ? suited.includes(dress.part) : bottom && !bottom.part.endsWith('skirt'), `${dress?.part} ${bottom?.part}`);
            assert.notEqual(hair?.part, 'hair/twintails');
        }
        assert.ok(drawn('chibi boy').filter((p) => /hair\/(short|spiky|messy|pompadour|slicked-back|bowl-cut|wolf-cut|curly|medium|undercut|buzz-cut|mohawk|afro)/.test(p.hair!.part)).length > 40);
    });
    it('said to be a girl mostly has long or dressed hair', () => assert.ok(drawn('chibi girl').filter((p) => p.hair?.part !== 'hair/short').length > 45));
    it('of whom nothing is said may be either', () => {
        const hair = new Set(drawn('a chibi').map((p) => p.hair?.part));
        assert.ok(hair.has('hair/short') && hair.has('hair/twintails'));
    });
});

describe('variations', () => {
    it('answer the same sentence, all different', () => {
        const found = variations('girl with a red bob', 6, 4);
        assert.equal(new Set(found.map((r) => JSON.stringify(r.recipe.parts))).size, 6);
        for (const { recipe } of found) assert.equal(recipe.parts.hair?.part, 'hair/bob');
        assert.deepEqual(variations('girl with a red bob', 6, 4), found);
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
    it('changes the measure of what is worn, not its kind, when a comparative says so', () => {
        for (const say of ['longer hair', 'much longer hair', 'もっと長い髪', '髪をもっと長く', 'make her hair longer']) {
            const { changes } = editRecipe(recipe, say);
            assert.deepEqual(changes.map((c) => c.path), ['parts.hair.options.length'], say);
            assert.ok((changes[0].after as number) > (changes[0].before as number), say);
        }
        const short = editRecipe(recipe, 'short hair, bob').recipe;
        assert.equal(editRecipe(short, 'longer hair').recipe.parts.hair?.part, 'hair/bob');
        assert.deepEqual(changed('less long twintails'), ['parts.hair.options.length']);
        assert.deepEqual(changed('目をもっと大きく'), ['parts.eyes.options.size']);
        assert.deepEqual(changed('もっと背を高く'), ['parts.body.options.height']);
    });
    it('switches on what a colour needs to show', () => {
        assert.deepEqual(changed('pink tips'), ['parts.hair.options.tipColor', 'parts.hair.options.tips']);
        assert.deepEqual(changed('right eye gold'), ['parts.eyes.options.otherColor', 'parts.eyes.options.odd']);
    });
    it('binds a piece to what is worn and admits one that is not', () => {
        assert.deepEqual(changed('blue ribbon'), ['parts.top.options.scarf']);
        const { changes, ignored } = editRecipe(recipe, 'red umbrella');
        assert.deepEqual([changes.length, ignored.map((i) => i.text)], [0, ['red', 'umbrella']]);
    });
    it('darkens what is there for “darker”, and paints for “dark”', () => {
        const lightness = (say: string) => toOklch(String(editRecipe(recipe, say).recipe.parts.hair?.options?.color)).l;
        assert.ok(lightness('dark hair') < lightness('darker hair') && lightness('darker hair') < toOklch(String(recipe.parts.hair?.options?.color)).l);
    });
    it('puts on before it colours, and takes off first of all', () => {
        const { recipe: dressed } = editRecipe(recipe, 'put her in a blue dress');
        assert.ok(dressed.parts.dress?.options?.color && !dressed.parts.top);
        assert.equal(editRecipe(recipe, 'jeans instead of the skirt').recipe.parts.bottom?.part, 'outfit/jeans');
        assert.equal(editRecipe(recipe, 'replace the skirt with jeans').recipe.parts.bottom?.part, 'outfit/jeans');
        assert.equal(editRecipe(recipe, '眼鏡を外して').recipe.parts.eyewear, undefined);
    });
    it('does not shave the head of someone who should have no twintails', () => {
        const { recipe: after, ignored } = editRecipe(recipe, 'no twintails');
        assert.equal(after, recipe);
        assert.equal(ignored[0].text, 'twintails');
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

describe('an age', () => {
    const ageOf = (say: string): number => Number(readPrompt(say, { seed: 5 }).recipe.parts.face?.options?.age ?? 0);
    it('is told by the noun, and by an adjective before the noun', () => {
        assert.ok(ageOf('little girl') < ageOf('teenage girl') && ageOf('teenage girl') < ageOf('woman') && ageOf('woman') < ageOf('old woman'));
        assert.ok(ageOf('middle-aged man') > ageOf('man') && ageOf('elderly man') === ageOf('grandpa'));
        assert.equal(ageOf('おばあさん'), ageOf('old woman'));
    });
    it('changes nothing else', () => {
        const { body } = readPrompt('old man', { seed: 5 }).recipe.parts;
        assert.equal(body?.part, 'body/male');
    });
});

describe('two colours of hair', () => {
    it('go to what the sentence says the second is', () => {
        const hair = (say: string) => readPrompt(say, { seed: 12 }).recipe.parts.hair!.options!;
        const split = hair('girl with split hair, black and white');
        assert.ok(split.split === true && split.splitColor && !split.tipColor);
        assert.equal(hair('girl with black and white hair').tips, 'own');
    });
});
