import assert from 'node:assert/strict';
import { findPart } from '../../src/catalogue/index';
import { colorDistance, toOklch } from '../../src/paint/color';
import { inventRecipe } from '../../src/recipe/index';

const FIGURES = ['body/female', 'body/male', 'body/chibi'];
const cast = FIGURES.flatMap((body) => Array.from({ length: 80 }, (_, seed) => inventRecipe(seed, { parts: { body: { part: body } } }).parts));
const colorOf = (parts: (typeof cast)[number], slot: keyof typeof parts, option = 'color'): string | undefined => {
    const choice = parts[slot];
    const value = choice && (choice.options?.[option] ?? findPart(choice.part)?.options[option]?.default);
    return value === undefined ? undefined : String(value);
};

describe('an invented cast', () => {
    it('has hair and eyes people are born with, unless the ears say otherwise', () => {
        for (const parts of cast.filter((p) => !p.ears)) {
            const hair = toOklch(colorOf(parts, 'hair')!);
            assert.ok(hair.c < 0.045 || (hair.h > 15 && hair.h < 110), colorOf(parts, 'hair'));
            const eyes = toOklch(colorOf(parts, 'eyes')!);
            assert.ok(eyes.h > 30 && eyes.h < 270, colorOf(parts, 'eyes'));
        }
        assert.ok(cast.some((p) => p.ears && toOklch(colorOf(p, 'hair')!).h > 200));
    });
    it('never puts two strong colours of unlike hue on top and legs', () => {
        for (const parts of cast) {
            const [top, bottom] = [colorOf(parts, 'top'), colorOf(parts, 'bottom')];
            if (!top || !bottom) continue;
            const [a, b] = [toOklch(top), toOklch(bottom)];
            // Dark cloth is quiet whatever its hue, and denim goes with everything.
            assert.ok(parts.bottom!.part === 'outfit/jeans' || a.c < 0.1 || b.c < 0.08 || b.l < 0.42 || Math.abs(a.h - b.h) < 40, `${top} over ${bottom}`);
        }
    });
    it('wears ribbons and ties that stand out from the cloth they lie on', () => {
        for (const parts of cast) {
            if (parts.top?.part === 'outfit/sailor-top') assert.ok(colorDistance(colorOf(parts, 'top')!, colorOf(parts, 'top', 'scarf')!) > 0.12, JSON.stringify(parts.top));
            if (parts.top?.part === 'outfit/school-vest') assert.ok(colorDistance(colorOf(parts, 'top', 'shirt')!, colorOf(parts, 'top', 'tie')!) > 0.02, JSON.stringify(parts.top));
        }
    });
    it('is many people: no two alike, with many colours of clothes and every hairstyle that suits them', () => {
        assert.equal(new Set(cast.map((p) => JSON.stringify(p))).size, cast.length);
        const girls = cast.slice(0, 80);
        assert.ok(new Set(girls.map((p) => colorOf(p, 'top') ?? colorOf(p, 'dress'))).size >= 10);
        const styles = girls.map((p) => p.hair!.part);
        assert.ok(new Set(styles).size >= 5);
        for (const style of new Set(styles)) assert.ok(styles.filter((s) => s === style).length < 32, style);
    });
    it('goes with what was said: one red garment, and the rest answers it quietly', () => {
        for (let seed = 0; seed < 40; seed++) {
            const { parts } = inventRecipe(seed, { parts: { body: { part: 'body/female' } }, colors: { top: ['#c8323e'] } });
            assert.equal(colorOf(parts, 'top'), '#c8323e');
            assert.ok(toOklch(colorOf(parts, 'bottom')!).c < 0.12);
        }
    });
    it('keeps what a seed chose for one slot when another is said', () => {
        for (let seed = 0; seed < 20; seed++) {
            const body = { part: 'body/female' };
            const free = inventRecipe(seed, { parts: { body } }).parts;
            const said = inventRecipe(seed, { parts: { body }, colors: { eyes: ['#d03a48'] } }).parts;
            assert.deepEqual({ ...said, eyes: undefined }, { ...free, eyes: undefined });
        }
    });
});
