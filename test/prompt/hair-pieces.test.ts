import assert from 'node:assert/strict';
import { readPrompt } from '../../src/prompt/index';
import type { Slot } from '../../src/catalogue/part';

/** What a sentence about bangs, sides and ahoge must give, whatever the seed. */
const CASES: { say: string; parts: Partial<Record<Slot, string>>; options?: [Slot, string, number | string | boolean][] }[] = [
    { say: 'girl with a black hime cut', parts: { hair: 'hair/hime-cut', bangs: 'bangs/blunt', sides: 'sides/hime' } },
    { say: 'hime cut, sailor uniform', parts: { hair: 'hair/hime-cut', bangs: 'bangs/blunt', sides: 'sides/hime', top: 'outfit/sailor-top' } },
    { say: 'a hime cut with parted bangs', parts: { hair: 'hair/hime-cut', bangs: 'bangs/parted', sides: 'sides/hime' } },
    { say: 'long hair, hime cut', parts: { hair: 'hair/hime-cut' } },
    { say: '姫カットの女の子', parts: { hair: 'hair/hime-cut', bangs: 'bangs/blunt', sides: 'sides/hime' } },
    { say: '前髪ぱっつん、インテーク、アホ毛', parts: { bangs: 'bangs/blunt', sides: 'sides/intakes', ahoge: 'ahoge/ahoge' } },
    { say: 'girl with hair over her left eye', parts: { bangs: 'bangs/over-one-eye' }, options: [['bangs', 'side', 'left']] },
    { say: 'boy with long spiky bangs', parts: { bangs: 'bangs/spiky' } },
    { say: 'bangs swept to the left', parts: { bangs: 'bangs/swept' }, options: [['bangs', 'side', 'left']] },
    { say: 'crossed bangs', parts: { bangs: 'bangs/between-eyes' }, options: [['bangs', 'crossed', true]] },
    { say: 'girl with hair between eyes and a heart ahoge', parts: { bangs: 'bangs/between-eyes', ahoge: 'ahoge/heart' } },
    { say: 'bob with short sidelocks', parts: { hair: 'hair/bob', sides: 'sides/sidelocks' } },
    { say: 'antenna hair and braided sidelocks', parts: { ahoge: 'ahoge/antenna', sides: 'sides/braided' } },
    { say: 'hair tucked behind left ear', parts: { sides: 'sides/tucked' }, options: [['sides', 'ears', 'left']] },
    { say: 'big ahoge', parts: { ahoge: 'ahoge/ahoge' }, options: [['ahoge', 'size', 1.45]] }
];

describe('words for bangs, sides and ahoge', () => {
    for (const { say, parts, options = [] } of CASES)
        it(`read “${say}”`, () => {
            for (const seed of [1, 2, 3]) {
                const { recipe, ignored } = readPrompt(say, { seed });
                for (const [slot, part] of Object.entries(parts)) assert.equal(recipe.parts[slot as Slot]?.part, part, `seed ${seed}`);
                for (const [slot, option, value] of options) assert.equal(recipe.parts[slot]?.options?.[option], value, `seed ${seed}`);
                assert.deepEqual(ignored.map(({ text }) => text), [], `seed ${seed}`);
            }
        });

    it('leave the forehead free when asked', () => {
        for (const seed of [1, 2, 3, 4]) assert.equal(readPrompt('girl with long hair, no bangs', { seed }).recipe.parts.bangs, undefined);
    });
});
