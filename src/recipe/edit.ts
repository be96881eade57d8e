import { findPart } from '../catalogue/index';
import type { Slot } from '../catalogue/part';
import { readOption } from './parse';
import type { Recipe } from './recipe';

/** A recipe with another part in a slot; what it replaces is emptied. Options both parts share are kept. @throws for an unknown part. */
export function setPart(recipe: Recipe, id: string): Recipe {
    const part = findPart(id);
    if (!part) throw new Error(`setPart: there is no part "${id}"`);
    const parts = { ...recipe.parts };
    const kept = Object.fromEntries(
        Object.entries(parts[part.slot]?.options ?? {}).filter(([name, value]) => part.options[name] && readOption(part.options[name], value).problem === undefined)
    );
    for (const slot of part.replaces ?? []) delete parts[slot];
    for (const [slot, choice] of Object.entries(parts)) if (findPart(choice!.part)?.replaces?.includes(part.slot)) delete parts[slot as Slot];
    parts[part.slot] = { part: id, ...(Object.keys(kept).length && { options: kept }) };
    return { ...recipe, parts };
}

/** A recipe with one option changed; `undefined` returns it to the default. @throws for an empty slot, an unknown option or a value out of range. */
export function setOption(recipe: Recipe, slot: Slot, name: string, value: number | string | boolean | undefined): Recipe {
    const choice = recipe.parts[slot];
    const spec = choice && findPart(choice.part)?.options[name];
    if (!choice || !spec) throw new Error(`setOption: ${slot} has no option "${name}"`);
    const options = { ...choice.options };
    if (value === undefined) delete options[name];
    else {
        const read = readOption(spec, value);
        if (read.problem) throw new Error(`setOption: ${slot}.${name} ${read.problem}`);
        options[name] = read.value!;
    }
    return { ...recipe, parts: { ...recipe.parts, [slot]: { part: choice.part, ...(Object.keys(options).length && { options }) } } };
}

/** A recipe with nothing in a slot. @throws for a slot a character cannot be without. */
export function clearSlot(recipe: Recipe, slot: Slot): Recipe {
    if (slot === 'body' || slot === 'face' || slot === 'eyes') throw new Error(`clearSlot: a character needs its ${slot}`);
    const parts = { ...recipe.parts };
    delete parts[slot];
    return { ...recipe, parts };
}
