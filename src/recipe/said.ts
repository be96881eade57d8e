import type { Slot } from '../catalogue/part';
import type { Mood } from './palette';
import type { PartChoice } from './recipe';

/** An option of one part at a value. */
export interface PartOption {
    part: string;
    option: string;
    value: number | string | boolean;
}

/** What a sentence has fixed; the rest is invented around it. Everything is optional. */
export interface Said {
    /** Parts, whole or with some options. */
    parts?: Partial<Record<Slot, PartChoice>>;
    /** Slots that must be filled, by whichever part. */
    wanted?: ReadonlySet<Slot>;
    /** Slots that were said to be empty. */
    empty?: ReadonlySet<Slot>;
    /** Parts and outfits that were ruled out. */
    avoid?: ReadonlySet<string>;
    /** What an adjective means for each part that understands it; one list an adjective. The part is chosen to suit. */
    values?: Partial<Record<Slot, PartOption[][]>>;
    /** Colours said of whatever fills a slot: first its main colour, then its second. */
    colors?: Partial<Record<Slot, string[]>>;
    /** Colours a slot must not have. */
    notColors?: Partial<Record<Slot, string[]>>;
    /** Options by name ("otherColor"), for whichever part has them. */
    options?: Partial<Record<Slot, Record<string, number | string | boolean>>>;
    /** Colours of the clothes as a whole. */
    clothes?: string[];
    mood?: Mood;
    /** Nobody said who it is: the figure was chosen to suit the rest. */
    anyone?: boolean;
    /** Whether a chibi was said to be a girl or a boy. */
    lean?: 'feminine' | 'masculine';
}
