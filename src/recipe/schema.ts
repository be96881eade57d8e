import { z } from 'zod';
import { partsOf } from '../catalogue/index';
import { SLOTS, type OptionSpec, type PartDefinition } from '../catalogue/part';
import { RECIPE_VERSION } from './migrate';

/** The schema of one option's value. */
function optionSchema(option: OptionSpec): z.ZodType {
    const about = option.hint ? `${option.title.en}. ${option.hint}` : option.title.en;
    switch (option.type) {
        case 'number':
            return z.number().min(option.min).max(option.max).describe(`${about} Default ${option.default}.`);
        case 'color':
            return z.string().regex(/^#[0-9a-f]{6}$/).describe(`${about} Default ${option.default}.`);
        case 'choice':
            return z.enum(option.values.map((v) => v.id) as [string, ...string[]]).describe(`${about} Default ${option.default}.`);
        case 'toggle':
            return z.boolean().describe(`${about} Default ${option.default}.`);
    }
}

const partSchema = (part: PartDefinition): z.ZodType =>
    z.strictObject({
        part: z.literal(part.id),
        options: z.strictObject(Object.fromEntries(Object.entries(part.options).map(([name, option]) => [name, optionSchema(option).optional()]))).optional()
    }).describe(part.description);

/**
 * The schema of a recipe as this program writes it, made from the parts registered now. `parseRecipe` reads more
 * leniently and puts right what this would refuse.
 */
export function recipeSchema(): z.ZodType {
    const slots = SLOTS.flatMap((slot) => {
        const parts = partsOf(slot).map(partSchema);
        if (parts.length === 0) return [];
        const schema = parts.length === 1 ? parts[0] : z.union(parts as [z.ZodType, z.ZodType, ...z.ZodType[]]);
        return [[slot, slot === 'body' || slot === 'face' || slot === 'eyes' ? schema : schema.optional()] as const];
    });
    return z.strictObject({
        format: z.literal('hinagata-recipe'),
        version: z.literal(RECIPE_VERSION),
        name: z.string().max(120),
        seed: z.int().min(0).max(4294967295).describe("Feeds the parts' own randomness."),
        prompt: z.string().max(2000).optional(),
        parts: z.strictObject(Object.fromEntries(slots)),
        meta: z.strictObject({ author: z.string().max(200).optional(), license: z.string().max(200).optional() }).optional()
    });
}

/** The same as JSON Schema (draft 2020-12), for editors and validators outside. */
export function recipeJsonSchema(): Record<string, unknown> {
    return { title: 'Hinagata recipe', ...(z.toJSONSchema(recipeSchema()) as Record<string, unknown>) };
}
