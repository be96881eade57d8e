export type { Recipe, PartChoice } from './recipe';
export { parseRecipe, readOption, RecipeError, REQUIRED_SLOTS } from './parse';
export { RECIPE_VERSION } from './migrate';
export { recipeSchema, recipeJsonSchema } from './schema';
export { resolveRecipe, type ResolvedPart } from './resolve';
export { inventRecipe, type Said } from './prior';
export { setPart, setOption, clearSlot } from './edit';
