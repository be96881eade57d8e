import { findPart, partsOf, presentationOf } from '../catalogue/index';
import { SLOTS, type Slot } from '../catalogue/part';
import { inventRecipe } from './prior';
import type { Recipe } from './recipe';

/**
 * A recipe with one slot invented anew, in colours that go with the rest: another hairstyle, other shoes. The part
 * worn now is drawn again only where no other suits the figure. Everything else is the same object tree.
 *
 * Slots a character can be without come out filled: `clearSlot` empties them. A slot that another part replaces
 * (the top of someone in a dress) stays empty, and the recipe comes back as it was.
 * @param seed which of the possible ones; the same seed gives the same.
 * @throws for a slot that does not exist.
 */
export function randomizeSlot(recipe: Recipe, slot: Slot, seed: number): Recipe {
    if (!SLOTS.includes(slot)) throw new Error(`randomizeSlot: there is no slot "${slot}"`);
    const current = recipe.parts[slot];
    const others: Recipe['parts'] = { ...recipe.parts };
    delete others[slot];
    const kind = presentationOf((slot === 'body' ? current : recipe.parts.body)?.part ?? '');
    // The figure itself only changes its measures: another figure would be another character.
    if (slot === 'body' && current) others.body = { part: current.part };
    const avoid = new Set(current && partsOf(slot).some((p) => p.id !== current.part && p.likely[kind] > 0) ? [current.part] : []);
    const known = Object.fromEntries(Object.entries(others).filter(([, choice]) => findPart(choice.part)));
    const invented = inventRecipe(seed, { parts: known, wanted: new Set([slot]), avoid }).parts[slot];
    return invented ? { ...recipe, parts: { ...recipe.parts, [slot]: invented } } : recipe;
}
