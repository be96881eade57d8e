import { Crowd } from './crowd';

/** What a head of hair is coloured with. */
export interface HairColors {
    /** `#rrggbb`. */
    color: string;
    /** `own` gives the tips `tipColor`. */
    tips?: string;
    tipColor?: string;
}

/**
 * What the parts of one head of hair share: back, bangs, sides and the rest are separate parts, but one coat of paint
 * covers them all, and an ink line must know every lock that touches it.
 */
export class HairSession {
    readonly crowd = new Crowd();

    constructor(readonly colors: HairColors) {}
}

/** The colours among a hair part's options. */
export const hairColorsOf = (options: Record<string, number | string | boolean> | undefined): HairColors => ({
    color: '#4a3b36', ...(options as Partial<HairColors> | undefined)
});
