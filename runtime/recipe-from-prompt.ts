import { readPrompt } from '../src/prompt/index';
import type { Recipe } from '../src/recipe/recipe';

/** The recipe a sentence asks for; `seed` decides what it leaves open. */
export const recipeFromPrompt = (prompt: string, seed = 1): Recipe => readPrompt(prompt, { seed }).recipe;
