import { mainColor } from '../catalogue/color-options';
import { allEnsembles, allParts, partsOf } from '../catalogue/index';
import type { Slot, Words } from '../catalogue/part';
import { ADJECTIVE_ROOTS, COLOR_MODIFIERS, NAMED_COLORS, type ColorModifier, type NamedColor } from '../paint/color';
import type { Mood } from '../recipe/palette';
import { foldWord, phraseKey } from './fold';
import * as grammar from './grammar';
import { addSpelling, type Spellings } from './spelling';

/** What a word can mean. Several meanings may share a word; the reader chooses by what stands beside it. */
export type Meaning =
    /** `rank` is the word's place among the part's words. */
    | { kind: 'part'; part: string; slot: Slot; rank: number }
    | { kind: 'set'; set: string }
    /** Whatever fills a slot: "hair", "shoes". */
    | { kind: 'slot'; slot: Slot }
    /** A piece of one part with a colour of its own: a ribbon, a sole. `rank` as for a part. */
    | { kind: 'detail'; slot: Slot; part: string; option: string; rank: number }
    | { kind: 'value'; slot: Slot; part: string; option: string; value: number | string | boolean }
    | { kind: 'color'; color: NamedColor }
    | { kind: 'modifier'; modifier: ColorModifier }
    | { kind: 'negation'; before: boolean }
    | { kind: 'degree'; strength: number }
    /** "More" is 1, "less" −1. */
    | { kind: 'more'; sign: number }
    | { kind: 'bare'; slots: Slot[] }
    | { kind: 'mood'; mood: Mood }
    /** A thing no part answers yet. */
    | { kind: 'thing' }
    | { kind: 'outfit' | 'link' | 'preposition' | 'in' | 'count' | 'each' | 'filler' };
export type MeaningKind = Meaning['kind'];

export interface Lexicon {
    /** Meanings by folded phrase, words in the singular. */
    meanings: Map<string, Meaning[]>;
    /** Most words in an English phrase. */
    longestPhrase: number;
    /** First words of English phrases of more than one word. */
    phraseStarts: Set<string>;
    /** Japanese words by first character, longest first. */
    japanese: Map<string, string[]>;
    spellings: Spellings;
    /** How a key was written where it came from: "hoody" is the key of "hoodie". */
    written: Map<string, string>;
}

let cached: { size: number; lexicon: Lexicon } | undefined;

/** The words of everything registered now. Rebuilt when a part is added. */
export function lexicon(): Lexicon {
    const size = allParts().length + allEnsembles().length;
    if (cached?.size !== size) cached = { size, lexicon: collect() };
    return cached.lexicon;
}

/** Slots a character always has: the words of their main colour stand for the slot. */
export const ALWAYS: readonly Slot[] = ['body', 'face', 'eyes', 'hair'];

const NOUNS: readonly MeaningKind[] = ['part', 'set', 'slot', 'detail', 'value', 'color', 'outfit', 'bare'];

/** Kinds of words a misspelling may stand for. */
const GUESSED: readonly MeaningKind[] = ['part', 'set', 'slot', 'detail', 'value', 'color'];

function collect(): Lexicon {
    const meanings: Lexicon['meanings'] = new Map();
    const written: Lexicon['written'] = new Map();
    const add = (word: string, meaning: Meaning): void => {
        const folded = foldWord(word);
        const key = phraseKey(folded);
        if (!key) return;
        const list = meanings.get(key);
        if (!list) {
            meanings.set(key, [meaning]);
            written.set(key, folded);
        } else if (!list.some((m) => same(m, meaning))) list.push(meaning);
    };
    const addAll = ({ en, ja }: Words, meaning: (rank: number) => Meaning): void => {
        en.forEach((word, rank) => add(word, meaning(rank)));
        ja.forEach((word, rank) => add(word, meaning(rank)));
    };

    // 1. The catalogue.
    for (const part of allParts()) {
        const { slot } = part;
        const main = mainColor(part);
        for (const [option, spec] of Object.entries(part.options)) {
            const value = (v: number | string | boolean): ((rank: number) => Meaning) => () => ({ kind: 'value', slot, part: part.id, option, value: v });
            if (spec.type === 'color' && spec.words) addAll(spec.words, option === main && ALWAYS.includes(slot) ? () => ({ kind: 'slot', slot }) : (rank) => ({ kind: 'detail', slot, part: part.id, option, rank }));
            if (spec.type === 'number') for (const w of spec.words ?? []) addAll(inflected(w.words), value(w.value));
            if (spec.type === 'toggle' && spec.words) addAll(inflected(spec.words), value(true));
            if (spec.type === 'choice') for (const { id, words } of spec.values) if (words) addAll(inflected(words), value(id));
        }
        addAll(part.words, (rank) => ({ kind: 'part', part: part.id, slot, rank }));
    }
    for (const set of allEnsembles()) addAll(set.words, () => ({ kind: 'set', set: set.id }));
    // "Hair" and "eyes" stand for their slot, whichever part fills it; a slot nothing fills yet is a thing nobody has.
    for (const [slot, nouns] of Object.entries(grammar.SLOT_NOUNS) as [Slot, string[]][])
        for (const word of nouns) add(word, partsOf(slot).length ? { kind: 'slot', slot } : { kind: 'thing' });

    // 2. Colours.
    for (const color of NAMED_COLORS) {
        addAll(color.words, () => ({ kind: 'color', color }));
        for (const root of color.words.ja) {
            add(`${root}色`, { kind: 'color', color });
            if (ADJECTIVE_ROOTS.includes(root)) for (const ending of ['い', 'く', 'くて', 'の']) add(root + ending, { kind: 'color', color });
        }
    }
    const colorOf = (id: string): NamedColor => NAMED_COLORS.find((c) => c.id === id)!;
    for (const [words, id] of grammar.KANA_COLORS) for (const word of words) add(word, { kind: 'color', color: colorOf(id) });
    for (const [words, id] of grammar.HAIR_COLORS) for (const word of words) meanings.set(phraseKey(word), [{ kind: 'color', color: { ...colorOf(id), implies: 'hair' } }]);
    for (const modifier of COLOR_MODIFIERS) addAll(modifier.words, () => ({ kind: 'modifier', modifier }));

    // 3. Grammar. A word the catalogue uses keeps the catalogue's meaning only.
    const addNew = (words: readonly string[], meaning: Meaning): void => {
        for (const word of words) if (!meanings.get(phraseKey(foldWord(word)))?.some((m) => NOUNS.includes(m.kind))) add(word, meaning);
    };
    addNew(grammar.NEGATIONS_BEFORE, { kind: 'negation', before: true });
    addNew(grammar.NEGATIONS_AFTER, { kind: 'negation', before: false });
    for (const [words, strength] of grammar.DEGREES) addNew(words, { kind: 'degree', strength });
    addNew(grammar.MORE, { kind: 'more', sign: 1 });
    addNew(grammar.LESS, { kind: 'more', sign: -1 });
    addNew(grammar.LINKS, { kind: 'link' });
    addNew(grammar.PREPOSITIONS, { kind: 'preposition' });
    addNew(grammar.IN, { kind: 'in' });
    addNew(grammar.OUTFIT, { kind: 'outfit' });
    addNew(grammar.EACH, { kind: 'each' });
    addNew(grammar.COUNTS, { kind: 'count' });
    for (const [words, slots] of grammar.BARE) addNew(words, { kind: 'bare', slots });
    for (const [mood, words] of Object.entries(grammar.MOODS) as [Mood, string[]][]) addNew(words, { kind: 'mood', mood });
    for (const [words, phrase] of grammar.ARCHETYPES)
        for (const word of words) for (const meaning of meanings.get(phraseKey(phrase)) ?? []) add(word, meaning);
    addNew(grammar.THINGS, { kind: 'thing' });
    for (const word of [...grammar.FILLERS, ...grammar.JAPANESE_FILLERS]) if (!meanings.has(phraseKey(foldWord(word)))) add(word, { kind: 'filler' });
    return { meanings, written, ...indexed(meanings) };
}

/** How the scanner looks words up. */
function indexed(meanings: Lexicon['meanings']): Pick<Lexicon, 'japanese' | 'spellings' | 'longestPhrase' | 'phraseStarts'> {
    const japanese: Lexicon['japanese'] = new Map();
    const spellings: Spellings = new Map();
    const phraseStarts = new Set<string>();
    let longestPhrase = 1;
    for (const [key, means] of meanings) {
        if (/[^\x00-\x7f]/.test(key)) {
            const list = japanese.get(key[0]);
            if (list) list.push(key);
            else japanese.set(key[0], [key]);
            continue;
        }
        const words = key.split(' ');
        longestPhrase = Math.max(longestPhrase, words.length);
        if (words.length > 1) phraseStarts.add(words[0]);
        // Only words of the catalogue and of colours are worth guessing at: "class" is not "classy".
        else if (means.some((m) => GUESSED.includes(m.kind))) addSpelling(spellings, key);
    }
    for (const list of japanese.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return { japanese, spellings, longestPhrase, phraseStarts };
}

/** Adds the forms a Japanese adjective takes: 長い, 長く, 長くて, 長めの; 背の高い, 背が高い, 背を高く. */
function inflected({ en, ja }: Words): Words {
    const subjects = ja.flatMap((word) => {
        const [, noun, rest] = /^(.+)[のが]([^のが]*.い)$/.exec(word) ?? [];
        return noun ? ['の', 'が', 'を', 'は', 'も'].map((particle) => noun + particle + rest) : [word];
    });
    const endings = ['く', 'くて', 'めの', 'め', 'かった'];
    return { en, ja: [...new Set(subjects)].flatMap((word) => (word.length > 1 && word.endsWith('い') ? [word, ...endings.map((e) => word.slice(0, -1) + e)] : [word])) };
}

function same(a: Meaning, b: Meaning): boolean {
    if (a.kind !== b.kind) return false;
    const keys = Object.keys(a) as (keyof Meaning)[];
    return keys.every((key) => (key as string) === 'rank' || a[key] === b[key]);
}
