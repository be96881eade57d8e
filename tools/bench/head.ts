import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slot } from '../../src/catalogue/part';
import { buildAvatar } from '../../src/build/build';
import { addLevels } from '../../src/build/levels';
import { mergeAvatar } from '../../src/build/merge';
import { readPrompt } from '../../src/prompt/index';
import type { Recipe } from '../../src/recipe/index';
import { median, type Figure } from '../bench-figure';
import { HEAD_SLOTS, headOf } from '../head-of';
import { ROOT } from '../install.mjs';

const RUNS = 5;

/** Milliseconds for everything of a head: its shape, face, eyes, marks and hair. */
function milliseconds(recipe: Recipe): number {
    const started = performance.now();
    headOf(recipe);
    return performance.now() - started;
}

/** How heavy the heads of the gallery are, at three levels of detail, and how long one takes. */
export async function run(): Promise<Figure[]> {
    const heads = JSON.parse(readFileSync(join(ROOT, 'samples/gallery/heads.json'), 'utf8')) as { prompt: string; seed: number }[];
    const times: number[] = [];
    const chains: number[] = [];
    const triangles: number[][] = [[], [], []];
    const ids = (slot: Slot, recipe: Recipe) => recipe.parts[slot]?.part;
    // Every path of the code is warm before any is timed.
    for (const { prompt, seed } of heads) milliseconds(readPrompt(prompt, { seed }).recipe);
    for (const { prompt, seed } of heads) {
        const { recipe } = readPrompt(prompt, { seed });
        milliseconds(recipe);
        times.push(median(Array.from({ length: RUNS }, () => milliseconds(recipe))));
        const avatar = buildAvatar(recipe);
        const own = new Set(HEAD_SLOTS.map((slot) => ids(slot, recipe)));
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
