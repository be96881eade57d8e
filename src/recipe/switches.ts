import type { PartDefinition } from '../catalogue/part';

/** Options that switch a colour on, by the colour's name: a tip colour shows only with tips of their own colour. */
const SWITCHES: Record<string, { option: string; value: string | boolean }> = {
    tipColor: { option: 'tips', value: 'own' },
    streakColor: { option: 'streaks', value: true },
    innerColor: { option: 'inner', value: true },
    splitColor: { option: 'split', value: true },
    otherColor: { option: 'odd', value: true },
    color: { option: 'matchHair', value: false }
};

/** What else must be set for a colour option of a part to show, if anything. */
export function switchFor(part: PartDefinition, color: string): { option: string; value: string | boolean } | undefined {
    const found = Object.hasOwn(SWITCHES, color) ? SWITCHES[color] : undefined;
    return found && Object.hasOwn(part.options, found.option) ? found : undefined;
}

/** The option a second colour of a part goes to ("red and white dress", "red and blue eyes"). */
export function secondColor(part: PartDefinition): string | undefined {
    return Object.entries(part.options).find(([, spec]) => spec.type === 'color' && !spec.main)?.[0];
}
