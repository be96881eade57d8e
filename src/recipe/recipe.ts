/**
 * What a character is: versioned JSON a person can read and edit. The same recipe gives the same avatar anywhere.
 * The zod schema in `schema.ts` checks it; these types are what the rest of the code sees.
 */
export interface Recipe {
    format: 'hinagata-recipe';
    version: 2;
    name: string;
    /** Feeds the parts' own randomness (a lock's kick, a fold's place). */
    seed: number;
    /** The sentence it came from, if any; kept for people, not read by the builder. */
    prompt?: string;
    /** Part and options by slot; a missing slot is empty. `body`, `face`, `eyes` are always present. */
    parts: Partial<Record<SlotName, PartChoice>>;
    meta?: { author?: string; license?: string };
}
export interface PartChoice {
    /** Catalogue id. */
    part: string;
    /** Only what differs from the defaults need be written. */
    options?: Record<string, number | string | boolean>;
}
type SlotName = import('../catalogue/part').Slot;
