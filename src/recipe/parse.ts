import { findPart, partsOf } from '../catalogue/index';
import { SLOTS, type OptionSpec, type PartDefinition, type Slot } from '../catalogue/part';
import { migrate } from './migrate';
import type { PartChoice, Recipe } from './recipe';
import { looksLikePart, unknownPart } from './unknown-part';

/** A recipe that cannot be read at all; `message` is one sentence that names the field or the remedy. */
export class RecipeError extends Error {
    override name = 'RecipeError';
}

/** The part a slot falls back to: the one likeliest to be worn. */
export const defaultPart = (slot: Slot): PartDefinition => partsOf(slot).reduce((a, b) => (b.likely.feminine > a.likely.feminine ? b : a));

/** Slots without which there is no character. */
export const REQUIRED_SLOTS: readonly Slot[] = ['body', 'face', 'eyes'];

/**
 * Reads a recipe from JSON text or a parsed value. What is odd but harmless (an unknown part, an option out of range) is
 * put right with one warning per field; what is no recipe at all throws. A part this program does not have keeps its
 * place in the recipe, so that saving it again loses nothing; `resolveRecipe` does without it.
 * @throws RecipeError for text that is not JSON, for other formats, and for versions newer than this program.
 */
export function parseRecipe(source: unknown): { recipe: Recipe; warnings: string[] } {
    let value = source;
    if (typeof source === 'string') {
        try {
            value = JSON.parse(source);
        } catch {
            throw new RecipeError('This is not a recipe: the text is not JSON.');
        }
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RecipeError('This is not a recipe: a JSON object is expected.');
    const warnings: string[] = [];
    const fields = migrate(value as Record<string, unknown>);
    const parts: Recipe['parts'] = {};
    const given = isObject(fields.parts) ? fields.parts : {};
    if (!isObject(fields.parts)) warnings.push('parts is missing or not an object: the default parts are used.');
    for (const [slot, choice] of Object.entries(given)) {
        if (!(SLOTS as readonly string[]).includes(slot)) warnings.push(`parts.${slot} is not a slot this program knows; it is left out.`);
        else {
            const read = readChoice(slot as Slot, choice, warnings);
            if (read) parts[slot as Slot] = read;
        }
    }
    for (const slot of REQUIRED_SLOTS) parts[slot] ??= { part: defaultPart(slot).id };
    const meta = isObject(fields.meta) ? fields.meta : {};
    const recipe: Recipe = {
        format: 'hinagata-recipe',
        version: 2,
        name: text(fields.name, 'name', 'Character', warnings),
        seed: Number.isInteger(fields.seed) ? (fields.seed as number) >>> 0 : (warnings.push('seed is not a whole number: 1 is used.'), 1),
        parts
    };
    if (typeof fields.prompt === 'string') recipe.prompt = fields.prompt.slice(0, 2000);
    const author = typeof meta.author === 'string' ? meta.author.slice(0, 200) : undefined;
    const license = typeof meta.license === 'string' ? meta.license.slice(0, 200) : undefined;
    if (author || license) recipe.meta = { ...(author && { author }), ...(license && { license }) };
    return { recipe, warnings };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown, field: string, fallback: string, warnings: string[]): string {
    if (typeof value === 'string') return value.slice(0, 120);
    if (value !== undefined) warnings.push(`${field} is not text: "${fallback}" is used.`);
    return fallback;
}

function readChoice(slot: Slot, choice: unknown, warnings: string[]): PartChoice | undefined {
    const id = isObject(choice) ? choice.part : undefined;
    const part = typeof id === 'string' ? findPart(id) : undefined;
    if (!part || part.slot !== slot) {
        const instead = REQUIRED_SLOTS.includes(slot) ? defaultPart(slot) : undefined;
        if (typeof id === 'string') warnings.push(unknownPart(slot, id, instead?.id));
        else warnings.push(`parts.${slot}.part is missing: ${instead ? `${instead.id} is used` : 'the slot is left empty'}.`);
        // Somebody's own part, not registered here: saving the recipe must not lose it.
        if (!part && looksLikePart(id)) return { part: id, ...keptOptions((choice as Record<string, unknown>).options) };
        return instead && { part: instead.id };
    }
    const options: NonNullable<PartChoice['options']> = {};
    const given = isObject(choice) && isObject(choice.options) ? choice.options : {};
    for (const [name, value] of Object.entries(given)) {
        const spec = Object.hasOwn(part.options, name) ? part.options[name] : undefined;
        const field = `parts.${slot}.options.${name.slice(0, 60)}`;
        if (!spec) {
            warnings.push(`${field} is not an option of ${part.id}; it is left out.`);
            continue;
        }
        const read = readOption(spec, value);
        if (read.problem) warnings.push(`${field} ${read.problem}`);
        if (read.value !== undefined) options[name] = read.value;
    }
    return Object.keys(options).length ? { part: part.id, options } : { part: part.id };
}

/** The options of a part nobody here knows, as far as they are plain values. */
function keptOptions(given: unknown): Pick<PartChoice, 'options'> {
    if (!isObject(given)) return {};
    const plain = Object.entries(given).filter((entry): entry is [string, number | string | boolean] => ['number', 'string', 'boolean'].includes(typeof entry[1]));
    const kept = plain.slice(0, 64).map(([name, value]) => [name.slice(0, 60), typeof value === 'string' ? value.slice(0, 200) : value]);
    return kept.length ? { options: Object.fromEntries(kept) } : {};
}

/** Brings a value to what an option takes; says what was wrong with it, if anything. */
export function readOption(spec: OptionSpec, value: unknown): { value?: number | string | boolean; problem?: string } {
    switch (spec.type) {
        case 'number': {
            if (typeof value !== 'number' || !Number.isFinite(value)) return { problem: `is not a number: the default ${spec.default} is used.` };
            if (value < spec.min) return { value: spec.min, problem: `is ${value}, below ${spec.min}: ${spec.min} is used.` };
            if (value > spec.max) return { value: spec.max, problem: `is ${value}, above ${spec.max}: ${spec.max} is used.` };
            return { value };
        }
        case 'color':
            return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? { value: value.toLowerCase() } : { problem: `is not a colour like #aabbcc: the default ${spec.default} is used.` };
        case 'choice':
            return spec.values.some((v) => v.id === value) ? { value: value as string } : { problem: `is not one of ${spec.values.map((v) => v.id).join(', ')}: ${spec.default} is used.` };
        case 'toggle':
            return typeof value === 'boolean' ? { value } : { problem: `is neither true nor false: ${spec.default} is used.` };
    }
}
