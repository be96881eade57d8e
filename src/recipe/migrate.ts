import { RecipeError } from './parse';

/** The newest version this program writes. */
export const RECIPE_VERSION = 2;

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
    }),
    // Until version 1 a hairstyle brought its own bangs and sides; now they are parts.
    1: (fields) => {
        const parts = { ...(fields.parts as Fields | undefined) };
        const hair = parts.hair as { part?: unknown; options?: Fields } | undefined;
        const were = typeof hair?.part === 'string' && Object.hasOwn(WORN_WITH, hair.part) ? WORN_WITH[hair.part] : undefined;
        if (hair && were) {
            const { bangs, ...options } = hair.options ?? {};
            parts.hair = { ...hair, ...(Object.keys(options).length ? { options } : { options: undefined }) };
            parts.bangs ??= { part: hair.part === 'hair/short' && bangs === 'swept' ? 'bangs/over-one-eye' : `bangs/${typeof bangs === 'string' ? bangs : were.bangs}` };
            if (were.sides) parts.sides ??= { part: were.sides };
            if (were.ahoge) parts.ahoge ??= { part: 'ahoge/ahoge' };
        }
        return { ...fields, version: 2, parts };
    }
};
/** What each hairstyle of version 1 brought with it. */
const WORN_WITH: Record<string, { bangs: string; sides?: string; ahoge?: boolean }> = {
    'hair/bob': { bangs: 'swept' },
    'hair/bun': { bangs: 'parted', sides: 'sides/sidelocks' },
    'hair/long': { bangs: 'full', sides: 'sides/chest-locks' },
    'hair/ponytail': { bangs: 'swept', sides: 'sides/sidelocks' },
    'hair/short': { bangs: 'ragged', sides: 'sides/short', ahoge: true },
    'hair/twintails': { bangs: 'full', sides: 'sides/sidelocks', ahoge: true }
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
