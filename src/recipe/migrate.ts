import { RecipeError } from './parse';

/** The newest version this program writes. */
export const RECIPE_VERSION = 1;

type Fields = Record<string, unknown>;

/** Steps from one version to the next, by the version they start from. A step never edits its argument. */
const STEPS: Record<number, (fields: Fields) => Fields> = {
    // Version 0 named the slots' object "slots" and wrote a part as its bare id.
    0: ({ slots, ...rest }) => ({
        ...rest,
        version: 1,
        parts: Object.fromEntries(
            Object.entries((slots ?? rest.parts ?? {}) as Fields).map(([slot, choice]) => [slot, typeof choice === 'string' ? { part: choice } : choice])
        )
    })
};

/**
 * Brings a recipe of any older version to this one.
 * @throws RecipeError for another format or a newer version.
 */
export function migrate(fields: Fields): Fields {
    if (fields.format !== 'hinagata-recipe') throw new RecipeError('This is not a recipe: the field "format" must be "hinagata-recipe".');
    const { version } = fields;
    if (!Number.isInteger(version) || (version as number) < 0) throw new RecipeError(`The recipe's field "version" must be a whole number (it is ${JSON.stringify(version)?.slice(0, 40)}).`);
    if ((version as number) > RECIPE_VERSION)
        throw new RecipeError(`The recipe's field "version" is ${version}, newer than this program reads (${RECIPE_VERSION}): update Hinagata to open it.`);
    let now = fields;
    for (let v = version as number; v < RECIPE_VERSION; v++) now = STEPS[v](now);
    return now;
}
