import assert from 'node:assert/strict';
import { findPart } from '../../src/catalogue/index';
import { colorDistance, toOklch } from '../../src/paint/color';
import { readPrompt } from '../../src/prompt/index';
import { inventRecipe } from '../../src/recipe/index';
import { headOf } from '../../tools/head-of';

const FIGURES = ['body/female', 'body/male', 'body/chibi'];
const cast = FIGURES.flatMap((body) => Array.from({ length: 80 }, (_, seed) => inventRecipe(seed, { parts: { body: { part: body } } }).parts));
const colorOf = (parts: (typeof cast)[number], slot: keyof typeof parts, option = 'color'): string | undefined => {
    const choice = parts[slot];
    const value = choice && (choice.options?.[option] ?? findPart(choice.part)?.options[option]?.default);
    return value === undefined ? undefined : String(value);
};

describe('an invented cast', () => {
    it('mixes people with hair they were born with and people with hair of any colour, and dyes some of both', () => {
        const natural = cast.filter((parts) => {
            const hair = toOklch(colorOf(parts, 'hair')!);
            return hair.c < 0.045 || (hair.h > 15 && hair.h < 110);
        });
        assert.ok(natural.length > 0.4 * cast.length && natural.length < 0.85 * cast.length, `${natural.length} of ${cast.length}`);
        const dyed = cast.filter(({ hair }) => ['tips', 'inner', 'streaks', 'split'].some((name) => hair?.options?.[name]));
        assert.ok(dyed.length > 0.03 * cast.length && dyed.length < 0.25 * cast.length, `${dyed.length} of ${cast.length}`);
    });
    it('has no two heads alike among a hundred: figure, hair and eyes tell them apart', () => {
        const heads = Array.from({ length: 100 }, (_, i) => inventRecipe(i + 1).parts);
        const alike: string[] = [];
        const WORN = ['body', 'hair', 'bangs', 'ears', 'horns', 'eyewear', 'eyes'] as const;
        heads.forEach((a, i) =>
            heads.slice(0, i).forEach((b, j) => {
                if (WORN.some((slot) => a[slot]?.part !== b[slot]?.part)) return;
                const near = (slot: 'hair' | 'eyes', limit: number) => colorDistance(colorOf(a, slot)!, colorOf(b, slot)!) < limit;
                if (near('hair', 0.08) && near('eyes', 0.12)) alike.push(`${j + 1} and ${i + 1}`);
            })
        );
        assert.ok(alike.length <= 2, alike.join('; '));
    });
    it('has beards on men, none on boys and girls, and none on a young face', () => {
        const bearded = (prompt: string) => Array.from({ length: 200 }, (_, seed) => readPrompt(prompt, { seed }).recipe).filter(({ parts }) => parts.beard);
        assert.equal(bearded('boy').length + bearded('girl').length, 0);
        assert.ok(bearded('man').length > 10);
        for (let seed = 0; seed < 400; seed++) {
            const { parts } = inventRecipe(seed);
            if (parts.beard) assert.ok(Number(parts.face!.options!.age) >= 0.3, `seed ${seed}: a beard at age ${parts.face!.options!.age}`);
        }
    });
    it('is grey when it is old, and wears nothing made for the young', () => {
        for (const prompt of ['grandmother', 'grandfather'])
            for (let seed = 0; seed < 100; seed++) {
                const { parts } = readPrompt(prompt, { seed }).recipe;
                assert.ok(toOklch(colorOf(parts, 'hair')!).c < 0.045, `${prompt}, seed ${seed}: hair of ${colorOf(parts, 'hair')}`);
                for (const { part } of Object.values(parts)) assert.ok(!findPart(part)!.youthful, `${prompt}, seed ${seed}: ${part}`);
            }
        const { parts } = readPrompt('grandmother with pink twintails and a sailor uniform', { seed: 1 }).recipe;
        assert.deepEqual([parts.hair!.part, parts.top!.part], ['hair/twintails', 'outfit/sailor-top']);
    });
    it('has heads of 14,000 triangles at most', () => {
        for (let seed = 0; seed < 40; seed++) {
            const meshes = Object.values(headOf(inventRecipe(seed)).results).flatMap((result) => result.meshes);
            const triangles = meshes.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0);
            assert.ok(triangles <= 14000, `seed ${seed}: ${triangles} triangles`);
        }
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
