import { readPrompt } from '../../src/prompt/index';
import type { Recipe } from '../../src/recipe/recipe';

/** Characters every tier builds: one for each figure and outfit. */
export const PROMPTS = {
    hero: 'silver-haired girl with long twintails, red eyes, black sailor uniform',
    boy: 'boy with short brown hair, green eyes, grey hoodie, blue jeans and glasses',
    chibi: 'chibi girl with pink bob hair, cat ears, blue dress',
    lady: 'woman with long wavy blonde hair, blue eyes, white dress'
};

export const CASES = Object.fromEntries(Object.entries(PROMPTS).map(([name, prompt]) => [name, readPrompt(prompt, { seed: 1 }).recipe])) as Record<keyof typeof PROMPTS, Recipe>;
