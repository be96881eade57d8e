import { mainColor } from '../catalogue/color-options';
import { findEnsemble, findPart } from '../catalogue/index';
import type { Slot } from '../catalogue/part';
import type { Meaning, MeaningKind } from './lexicon';
import type { Token } from './scan';
import type { Place } from './statement';

/** The meaning of one kind, if the token has it. */
export type MeaningOf<K extends MeaningKind> = Extract<Meaning, { kind: K }>;
export const meaningsOf = <K extends MeaningKind>(token: Token | undefined, kind: K): MeaningOf<K>[] => (token ? (sorted(token.meanings).get(kind) ?? []) : []) as MeaningOf<K>[];
export const means = (token: Token | undefined, ...kinds: MeaningKind[]): boolean => {
    if (!token || token.meanings.length === 0) return false;
    const own = sorted(token.meanings);
    return kinds.some((kind) => own.has(kind));
};

/** The meanings of a word by kind. Asked of every token many times over, and the lists are the lexicon's own. */
const byKind = new WeakMap<Meaning[], Map<MeaningKind, Meaning[]>>();
function sorted(meanings: Meaning[]): Map<MeaningKind, Meaning[]> {
    let found = byKind.get(meanings);
    if (!found) {
        byKind.set(meanings, (found = new Map()));
        for (const m of meanings) found.set(m.kind, [...(found.get(m.kind) ?? []), m]);
    }
    return found;
}

/** A noun in the sentence: something colours and adjectives bind to. */
export interface Head {
    at: number;
    kind: 'set' | 'part' | 'slot' | 'detail' | 'outfit' | 'person' | 'thing' | 'quality';
    /** Slots an adjective said of it may mean. */
    slots: Slot[];
    sets: string[];
    parts: { part: string; rank: number }[];
    places: Place[];
    /** Colours bound to it so far. */
    colors: number;
    /** Whether a colour or an adjective was said of it. */
    described: boolean;
    negated: boolean;
}

/** The nouns among the tokens, by index; undefined where a token is none. */
export function findHeads(tokens: readonly Token[]): (Head | undefined)[] {
    const named = new Set<string>();
    return tokens.map((token, at) => {
        const head = ownPiece(token, named) ?? headOf(token);
        for (const { part } of head?.parts ?? []) named.add(part);
        for (const set of head?.sets ?? []) for (const { part } of findEnsemble(set)!.parts) named.add(part);
        return head && { ...head, at, colors: 0, described: false, negated: false };
    });
}

/** A piece of a garment named before: the scarf of "sailor uniform with a scarf" is the uniform's, not one of wool over it. */
function ownPiece(token: Token, named: ReadonlySet<string>): Noun | undefined {
    if (token.comparative || isPhrase(token) || !means(token, 'part')) return undefined;
    const places = meaningsOf(token, 'detail').filter(({ part }) => named.has(part));
    return places.length ? { ...nothing, kind: 'detail', places } : undefined;
}

type Noun = Omit<Head, 'at' | 'colors' | 'described' | 'negated'>;
const nothing = { slots: [], sets: [], parts: [], places: [] };

function headOf(token: Token): Noun | undefined {
    if (token.comparative || means(token, 'color')) return undefined;
    const sets = meaningsOf(token, 'set').map((m) => m.set);
    const [slot] = meaningsOf(token, 'slot');
    const parts = meaningsOf(token, 'part');
    const places = meaningsOf(token, 'detail');
    if (sets.length) return { ...nothing, kind: 'set', sets, slots: sets.flatMap((id) => findEnsemble(id)!.parts.map((p) => findPart(p.part)!.slot)) };
    // "Eyes" alone names the slot, not the one part whose words include it; "round eyes" names the part.
    if (slot && !(parts.length && isPhrase(token))) return { ...nothing, kind: 'slot', slots: [slot.slot], places };
    if (parts.length) return { ...nothing, kind: parts[0].slot === 'body' ? 'person' : 'part', slots: [...new Set(parts.flatMap((p) => [p.slot, coloredAs(p.slot)]))], parts };
    if (places.length) return { ...nothing, kind: 'detail', places };
    if (means(token, 'outfit')) return { ...nothing, kind: 'outfit' };
    if (means(token, 'thing')) return { ...nothing, kind: 'thing' };
    // "Thigh-highs", "heterochromia": values that are nouns in the sentence. Of body and face the colour would be the skin's.
    const values = new Set(meaningsOf(token, 'value').map((m) => m.slot));
    if (values.size === 1 && !values.has('body') && !values.has('face')) return { ...nothing, kind: 'quality', slots: [...values], parts: meaningsOf(token, 'value').map(({ part }) => ({ part, rank: 0 })) };
    return undefined;
}

/** Slots whose parts have no colour of their own, and the slot whose colour they are: black bangs are black hair. */
const COLORED_AS: Partial<Record<Slot, Slot>> = { bangs: 'hair', sides: 'hair', ahoge: 'hair' };
/** The slot that a colour or a texture said of `slot` belongs to. */
export const coloredAs = (slot: Slot): Slot => COLORED_AS[slot] ?? slot;

const isPhrase = (token: Token): boolean => token.key.includes(' ') || (/[^\x00-\x7f]/.test(token.key) && token.key.length > 3);

/** Whether a colour can be said of it. */
export function takesColor(head: Head): boolean {
    if (head.kind === 'part') return head.parts.some(({ part }) => mainColor(findPart(part)!) !== undefined || coloredAs(findPart(part)!.slot) !== findPart(part)!.slot);
    return head.kind !== 'thing' && head.kind !== 'person';
}
