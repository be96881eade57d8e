import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHead } from '../../src/catalogue/face/anime-head';
import { hairDye } from '../../src/catalogue/hair/hair-colors';
import { HairSession } from '../../src/catalogue/hair/session';
import { findPart, presentationOf } from '../../src/catalogue/index';
import { SLOTS, type Slot } from '../../src/catalogue/part';
import { buildAvatar } from '../../src/build/build';
import { addLevels } from '../../src/build/levels';
import { mergeAvatar } from '../../src/build/merge';
import { random, seedFor } from '../../src/geometry/random';
import { skinShade } from '../../src/paint/skin';
import { readPrompt } from '../../src/prompt/index';
import { resolveRecipe, type Recipe } from '../../src/recipe/index';
import { makeFigure } from '../../src/rig/body-figure';
import { median, type Figure } from '../bench-figure';
import { ROOT } from '../install.mjs';

/** Slots of the head itself, and the hair that grows on it; ornaments, ears and horns are worn. */
const HEAD: readonly Slot[] = ['face', 'eyes', 'makeup', 'freckles', 'mole', 'scar', 'facepaint', 'hair', 'bangs', 'sides', 'ahoge'];
const RUNS = 5;

/** Milliseconds for everything of a head: its shape, face, eyes, marks and hair. */
function buildHead(recipe: Recipe): number {
    const { parts } = resolveRecipe(recipe);
    const body = parts.body!;
    const figure = makeFigure(body.part, body.options);
    const started = performance.now();
    const presentation = presentationOf(body.part);
    const hair = new HairSession(hairDye(parts.hair?.options));
    const head = makeHead(figure, parts.face!.options, parts.eyes!.options, presentation);
    const worn = new Set(SLOTS.flatMap((slot) => parts[slot]?.part ?? []));
    const results = HEAD.flatMap((slot) => {
        const choice = parts[slot];
        if (!choice) return [];
        const context = {
            figure, head, presentation, hair, worn, detail: 1, skin: skinShade(String(body.options.skin)), hairColor: hair.dye.color, random: random(seedFor(recipe.seed, choice.part))
        };
        return [findPart(choice.part)!.build(context, choice.options as never)];
    });
    for (const { later } of results) later?.();
    return performance.now() - started;
}

/** How heavy the heads of the gallery are, at three levels of detail, and how long one takes. */
export async function run(): Promise<Figure[]> {
    const heads = JSON.parse(readFileSync(join(ROOT, 'samples/gallery/heads.json'), 'utf8')) as { prompt: string; seed: number }[];
    const times: number[] = [];
    const chains: number[] = [];
    const triangles: number[][] = [[], [], []];
    const ids = (slot: Slot, recipe: Recipe) => recipe.parts[slot]?.part;
    for (const { prompt, seed } of heads) {
        const { recipe } = readPrompt(prompt, { seed });
        buildHead(recipe);
        times.push(median(Array.from({ length: RUNS }, () => buildHead(recipe))));
        const avatar = buildAvatar(recipe);
        const own = new Set(HEAD.map((slot) => ids(slot, recipe)));
        const model = mergeAvatar(avatar);
        await addLevels(model);
        triangles.forEach((list, level) => {
            const ranges = model.groups.flatMap((group) => (level ? group.levels![level - 1] : group).ranges);
            list.push(ranges.filter(({ part }) => own.has(part)).reduce((sum, { count }) => sum + count / 3, 0));
        });
        const hair = new Set((['hair', 'bangs', 'sides', 'ahoge'] as const).map((slot) => ids(slot, recipe)?.split('/')[1]));
        chains.push(avatar.springs.filter(({ name }) => [...hair].some((style) => style && name.startsWith(style))).length);
    }
    return [
        { key: 'headMilliseconds', title: `head, eyes and hair built, median of ${heads.length} heads`, value: median(times), unit: 'ms' },
        { key: 'slowestHeadMilliseconds', title: 'the slowest of them', value: Math.max(...times), unit: 'ms' },
        ...triangles.flatMap((list, level) => [
            { key: `triangles${level}`, title: `triangles at level ${level}, median`, value: median(list) },
            { key: `mostTriangles${level}`, title: `triangles at level ${level}, most`, value: Math.max(...list) }
        ]),
        { key: 'chains', title: 'chains of bones in the hair, most', value: Math.max(...chains) }
    ];
}
