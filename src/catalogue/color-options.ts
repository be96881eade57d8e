import type { OptionSpec, PartDefinition } from './part';

const colorOption = (part: PartDefinition, main: boolean): string | undefined => Object.entries(part.options).find(([, spec]) => spec.type === 'color' && !!spec.main === main)?.[0];

/** The option a colour said of a part as a whole goes to ("red dress"). */
export const mainColor = (part: PartDefinition): string | undefined => colorOption(part, true);

/**
 * The option a second colour of a part goes to ("red and white dress", "red and blue eyes"): of several, the one that
 * `valueOf` makes show ("split hair, black and white").
 */
export function secondColor(part: PartDefinition, valueOf: ValueOf = () => undefined): string | undefined {
    const asked = Object.entries(part.options).find(([, spec]) => spec.type === 'color' && !spec.main && spec.needs && optionShows(spec, valueOf));
    return asked?.[0] ?? colorOption(part, false);
}

/** The values of a part's options, by name; undefined where nothing is chosen. */
type ValueOf = (option: string) => number | string | boolean | undefined;

/** Whether an option shows at all; `valueOf` gives the values of the part's other options. */
export function optionShows(spec: OptionSpec, valueOf: ValueOf): boolean {
    if (spec.type !== 'color' || !spec.needs) return true;
    const { option, value, or = [] } = spec.needs;
    return [value, ...or].includes(valueOf(option) as string | boolean);
}
