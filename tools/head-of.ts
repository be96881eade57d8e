import { makeHead, type AnimeHead } from '../src/catalogue/face/anime-head';
import { headDye } from '../src/catalogue/hair/hair-colors';
import { HairSession } from '../src/catalogue/hair/session';
import { OutfitSession } from '../src/catalogue/outfit/outfit-session';
import { findPart, presentationOf } from '../src/catalogue/index';
import { SLOTS, type PartResult, type Slot } from '../src/catalogue/part';
import { random, seedFor } from '../src/geometry/random';
import { skinShade } from '../src/paint/skin';
import { resolveRecipe, type Recipe } from '../src/recipe/index';
import { makeFigure, type BodyFigure } from '../src/rig/body-figure';

/** Slots of the head itself, and the hair that grows on it; ornaments, ears and horns are worn. */
export const HEAD_SLOTS: readonly Slot[] = ['face', 'eyes', 'makeup', 'freckles', 'mole', 'scar', 'facepaint', 'hair', 'bangs', 'sides', 'ahoge'];

/** Builds what a recipe says of the head, without the body: its shape and the parts in `slots`, each with its result. */
export function headOf(recipe: Recipe, slots = HEAD_SLOTS): { head: AnimeHead; figure: BodyFigure; results: Partial<Record<Slot, PartResult>> } {
    const { parts } = resolveRecipe(recipe);
    const body = parts.body!;
    const figure = makeFigure(body.part, body.options);
    const presentation = presentationOf(body.part);
    const hair = new HairSession(headDye(parts));
    const head = makeHead(figure, parts.face!.options, parts.eyes!.options, presentation);
    const worn = new Set(SLOTS.flatMap((slot) => parts[slot]?.part ?? []));
    const results: Partial<Record<Slot, PartResult>> = {};
    for (const slot of slots) {
        const choice = parts[slot];
        if (!choice) continue;
        const context = {
            figure, head, presentation, hair, outfit: new OutfitSession(), worn, detail: 1, skin: skinShade(String(body.options.skin)), hairColor: hair.dye.color, random: random(seedFor(recipe.seed, choice.part))
        };
        results[slot] = findPart(choice.part)!.build(context, choice.options as never);
    }
    for (const result of Object.values(results)) result.meshes.push(...(result.later?.() ?? []));
    return { head, figure, results };
}
