import { findPart, partsOf, presentationOf } from '../catalogue/index';
import { SLOTS, type Slot } from '../catalogue/part';
import { defaultPart, REQUIRED_SLOTS, readOption } from './parse';
import { maySuit } from './decency';
import type { Recipe } from './recipe';
import { unknownPart } from './unknown-part';

export interface ResolvedPart {
    part: string;
    /** Every option of the part, in range. */
    options: Record<string, number | string | boolean>;
}

/**
 * Completes a recipe for the builder: every option of every part worn has a value in range, slots that another part
 * replaces are emptied, what reveals is not put on young or chibi figures, and a figure is never without clothes. Odd values fall back to the default with one warning each.
 */
export function resolveRecipe(recipe: Recipe): { parts: Partial<Record<Slot, ResolvedPart>>; warnings: string[] } {
    const warnings: string[] = [];
    const parts: Partial<Record<Slot, ResolvedPart>> = {};
    for (const slot of SLOTS) {
        let choice = recipe.parts[slot];
        if (!choice && REQUIRED_SLOTS.includes(slot)) choice = { part: defaultPart(slot).id };
        if (!choice) continue;
        let part = findPart(choice.part);
        if (!part || part.slot !== slot) {
            const instead = REQUIRED_SLOTS.includes(slot) ? defaultPart(slot) : undefined;
            warnings.push(unknownPart(slot, choice.part, instead?.id));
            if (!instead) continue;
            part = instead;
        }
        const options: ResolvedPart['options'] = {};
        for (const [name, spec] of Object.entries(part.options)) {
            const given = choice.options?.[name];
            options[name] = spec.default;
            if (given === undefined) continue;
            const read = readOption(spec, given);
            if (read.value !== undefined) options[name] = read.value;
            if (read.problem) warnings.push(`parts.${slot}.options.${name} ${read.problem}`);
        }
        // The body comes first of all slots.
        if (parts.body && !maySuit(part, parts.body)) {
            warnings.push(`parts.${slot}.part "${part.id}" is not for young or chibi figures: something else is worn.`);
            continue;
        }
        parts[slot] = { part: part.id, options };
    }
    // Nobody stands about in the base layer: what a recipe leaves bare is covered by the likeliest part of that slot.
    const kind = presentationOf(parts.body!.part);
    if (!parts.dress)
        for (const slot of ['top', 'bottom'] as const) {
            const choices = partsOf(slot);
            if (parts[slot] || choices.length === 0) continue;
            const part = choices.reduce((a, b) => (b.likely[kind] > a.likely[kind] ? b : a));
            parts[slot] = { part: part.id, options: Object.fromEntries(Object.entries(part.options).map(([name, spec]) => [name, spec.default])) };
        }
    for (const slot of SLOTS)
        for (const other of (parts[slot] && findPart(parts[slot].part)?.replaces) ?? []) {
            if (recipe.parts[other] && parts[other]) warnings.push(`parts.${other}.part "${parts[other].part}" cannot be worn with parts.${slot}.part "${parts[slot]!.part}", which takes its place.`);
            delete parts[other];
        }
    return { parts, warnings };
}
