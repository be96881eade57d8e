import type { PartDefinition } from './part';

const colorOption = (part: PartDefinition, main: boolean): string | undefined => Object.entries(part.options).find(([, spec]) => spec.type === 'color' && !!spec.main === main)?.[0];

/** The option a colour said of a part as a whole goes to ("red dress"). */
export const mainColor = (part: PartDefinition): string | undefined => colorOption(part, true);

/** The option a second colour of a part goes to ("red and white dress", "red and blue eyes"). */
export const secondColor = (part: PartDefinition): string | undefined => colorOption(part, false);
