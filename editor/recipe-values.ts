import type { OptionSpec, Slot } from '../src/catalogue/part';
import type { Recipe } from '../src/recipe/recipe';

export type OptionValue = number | string | boolean;

/** What an option is now: what the recipe says, or the catalogue's default. */
export function optionValue(recipe: Recipe, slot: Slot, name: string, spec: OptionSpec): OptionValue {
    return recipe.parts[slot]?.options?.[name] ?? spec.default;
}

/** Whether the recipe says something else than the default. */
export function isChanged(recipe: Recipe, slot: Slot, name: string, spec: OptionSpec): boolean {
    const value = recipe.parts[slot]?.options?.[name];
    return value !== undefined && value !== spec.default;
}
