import type { Slot } from '../catalogue/part';
import type { ColorModifier } from '../paint/color';
import type { Mood } from '../recipe/palette';

/** A stretch of the prompt, as indices into it. */
export interface Span {
    start: number;
    end: number;
    text: string;
    /** The spelling it was taken for, if it was misspelt. */
    spelling?: string;
}

/** One option of one part. */
export interface Place {
    part: string;
    slot: Slot;
    option: string;
    /** How far down the list of the option's words the word stands: the first is what it is called. */
    rank: number;
}
/** What one adjective means for one part: "long" is another number for a skirt than for a braid. */
export interface ValueChoice {
    part: string;
    option: string;
    value: number | string | boolean;
}
/**
 * What a colour is said of: whatever fills a slot, a piece that one or another part has, an outfit, or all that is worn.
 * With `slot` beside `places` the word names both ("shirt"): the slot is meant unless a part with the piece is worn.
 */
export type ColorTarget = { slot: Slot } | { places: Place[]; slot?: Slot } | { sets: string[] } | { outfit: true };

/** A thing a sentence says. */
export type Statement = { span: Span } & (
    | { kind: 'set'; sets: string[] }
    /** `also`: what the words mean for other parts of the slot ("long hair" said of twintails). */
    | { kind: 'part'; slot: Slot; parts: { part: string; rank: number }[]; also: ValueChoice[]; pronoun: boolean }
    /** A slot by its noun: "a hat"; `alone` when nothing else is said of it. */
    | { kind: 'wear'; slot: Slot; alone: boolean }
    /**
     * A piece by its noun: "with a ribbon". `loose` ("striped", "fur trim") is said of what is worn or of nothing. `kinds`:
     * what the noun says of the piece beside its being there (bobbles are a kind of hair tie).
     */
    | { kind: 'detail'; places: Place[]; kinds: ValueChoice[]; negated: boolean; alone: boolean; loose: boolean }
    /** What is ruled out; `bare` when one word says it ("bald"). */
    | { kind: 'out'; slots: Slot[]; parts: string[]; sets: string[]; bare: boolean }
    | { kind: 'color'; target: ColorTarget; color: Shade; index: number; negated: boolean }
    /** A modifier alone: "dark hair"; with `comparative` "darker hair". */
    | { kind: 'tone'; target: ColorTarget; modifier: ColorModifier; strength: number; comparative: boolean }
    /** What the character is like: it colours the clothes nobody spoke of. */
    | { kind: 'mood'; mood: Mood }
    /** `named`: the parts the words name together ("longer hair" of a character that is still to be made). */
    | { kind: 'value'; slot: Slot; choices: ValueChoice[]; named?: { part: string; rank: number }[]; comparative: boolean; strength: number }
);
export type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

/** A colour as it was said; what it is in figures depends on what it is said of. */
export interface Shade {
    title: { en: string; ja: string };
    /** The colour on hair, eyes, skin and cloth. */
    of(slot: Slot): string;
}
