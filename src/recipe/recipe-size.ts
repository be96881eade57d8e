import type { Recipe } from './recipe';

/** How many bytes a recipe takes as compact JSON in UTF-8: what a save file or a message holds for one character. */
export const recipeSize = (recipe: Recipe): number => new TextEncoder().encode(JSON.stringify(recipe)).length;
