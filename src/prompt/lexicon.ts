import { allEnsembles, allParts, partsOf } from '../catalogue/index';
import type { Slot, Words } from '../catalogue/part';
import { ADJECTIVE_ROOTS, COLOR_MODIFIERS, NAMED_COLORS, type ColorModifier, type NamedColor } from '../paint/color';
import { foldWord, phraseKey } from './fold';

/** What a word can mean. Several meanings may share a word; the reader chooses by what stands beside it. */
export type Meaning =
    | { kind: 'part'; part: string; slot: Slot }
    | { kind: 'set'; set: string }
    /** A noun a colour or an adjective binds to. */
    | { kind: 'noun'; slot: Slot; option: string }
    | { kind: 'value'; slot: Slot; part: string; option: string; value: number | string | boolean }
    | { kind: 'color'; color: NamedColor }
    | { kind: 'modifier'; modifier: ColorModifier }
    | { kind: 'negation'; before: boolean }
    | { kind: 'degree'; strength: number }
    | { kind: 'more' }
    | { kind: 'link' }
    | { kind: 'filler' };

export interface Lexicon {
    /** Meanings by folded phrase, words in the singular. */
    meanings: Map<string, Meaning[]>;
    /** Most words in an English phrase. */
    longestPhrase: number;
    /** Japanese words by first character, longest first. */
    japanese: Map<string, string[]>;
    /** English words by length, for spelling. */
    spellings: Map<number, string[]>;
}

const NEGATIONS_BEFORE = ['no', 'not', 'without', 'never', 'minus', 'remove', 'lose', 'drop', 'take off', 'anything but', 'other than', 'non'];
const NEGATIONS_AFTER = ['なし', '無し', '抜き', 'ではない', 'じゃない', 'のない', 'を外して', '以外', 'をつけない', 'をかけていない', 'を着ていない'];
const DEGREES: [string[], number][] = [
    [['very', 'extremely', 'super', 'really', 'so', 'extra', 'ultra', 'とても', 'すごく', '超', 'かなり'], 1.5],
    [['slightly', 'somewhat', 'a bit', 'a little', 'fairly', 'medium', '少し', 'ちょっと', 'やや', '少々'], 0.5]
];
const MORE = ['more', 'even', 'もっと', 'さらに', '更に'];
const LINKS = ['is', 'are', 'of', 'は', 'が'];
const FILLERS = (
    'a an the and with in on at to for her his their its she he they who that which has have having had wears wear wearing dressed puts put make made makes be being been it this some any please give gives add colour color colored coloured ' +
    'style styled look looking looks character avatar anime person kind one two pair set please want would like i me my from by as or but also very really just change turn into now use'
).split(' ');
const JAPANESE_FILLERS = ['の', 'に', 'を', 'と', 'で', 'も', 'や', 'な', 'い', 'た', 'て', 'だ', 'です', 'ます', 'した', 'している', 'して', 'する', '着た', '着て', '着ている', '着', 'かけた', 'かけている', 'つけた', '履いた', 'はいた', '姿', 'へ', 'から', 'ある', 'いる', 'キャラ', 'キャラクター', '色'];

let cached: { size: number; lexicon: Lexicon } | undefined;

/** The words of everything registered now. Rebuilt when a part is added. */
export function lexicon(): Lexicon {
    const size = allParts().length + allEnsembles().length;
    if (cached?.size !== size) cached = { size, lexicon: collect() };
    return cached.lexicon;
}

function collect(): Lexicon {
    const meanings = new Map<string, Meaning[]>();
    const add = (word: string, meaning: Meaning): void => {
        const key = phraseKey(foldWord(word));
        if (!key) return;
        const list = meanings.get(key) ?? [];
        if (!list.some((m) => JSON.stringify(m) === JSON.stringify(meaning))) list.push(meaning);
        meanings.set(key, list);
    };
    const addAll = ({ en, ja }: Words, meaning: Meaning): void => {
        for (const word of [...en, ...ja]) add(word, meaning);
    };
    for (const part of allParts()) {
        const main = Object.entries(part.options).find(([, spec]) => spec.type === 'color' && spec.main)?.[0];
        for (const [option, spec] of Object.entries(part.options)) {
            if (spec.type === 'color' && spec.words) addAll(spec.words, { kind: 'noun', slot: part.slot, option });
            if (spec.type === 'number') for (const { words, value } of spec.words ?? []) addAll(words, { kind: 'value', slot: part.slot, part: part.id, option, value });
            if (spec.type === 'toggle' && spec.words) addAll(spec.words, { kind: 'value', slot: part.slot, part: part.id, option, value: true });
            if (spec.type === 'choice') for (const { id, words } of spec.values) if (words) addAll(words, { kind: 'value', slot: part.slot, part: part.id, option, value: id });
        }
        addAll(part.words, { kind: 'part', part: part.id, slot: part.slot });
        // "Hair" and "eyes" stand for their slot, whichever part fills it.
        if (main) for (const word of SLOT_NOUNS[part.slot] ?? []) add(word, { kind: 'noun', slot: part.slot, option: main });
    }
    // A slot nothing fills yet still has its word: "no hat" is understood, and already so.
    for (const [slot, nouns] of Object.entries(SLOT_NOUNS) as [Slot, string[]][])
        if (partsOf(slot).length === 0) for (const word of nouns) add(word, { kind: 'noun', slot, option: 'color' });
    for (const set of allEnsembles()) addAll(set.words, { kind: 'set', set: set.id });
    for (const color of NAMED_COLORS) {
        addAll(color.words, { kind: 'color', color });
        for (const root of color.words.ja) {
            add(`${root}色`, { kind: 'color', color });
            if (ADJECTIVE_ROOTS.includes(root)) for (const ending of ['い', 'く', 'の']) add(root + ending, { kind: 'color', color });
        }
    }
    for (const modifier of COLOR_MODIFIERS) addAll(modifier.words, { kind: 'modifier', modifier });
    for (const word of NEGATIONS_BEFORE) add(word, { kind: 'negation', before: true });
    for (const word of NEGATIONS_AFTER) add(word, { kind: 'negation', before: false });
    for (const [words, strength] of DEGREES) for (const word of words) add(word, { kind: 'degree', strength });
    for (const word of MORE) add(word, { kind: 'more' });
    for (const word of LINKS) add(word, { kind: 'link' });
    for (const word of [...FILLERS, ...JAPANESE_FILLERS]) if (!meanings.has(phraseKey(foldWord(word)))) add(word, { kind: 'filler' });

    const japanese = new Map<string, string[]>();
    const spellings = new Map<number, string[]>();
    let longestPhrase = 1;
    for (const key of meanings.keys()) {
        if (/[^\x00-\x7f]/.test(key)) {
            const list = japanese.get(key[0]) ?? [];
            list.push(key);
            japanese.set(key[0], list);
        } else {
            longestPhrase = Math.max(longestPhrase, key.split(' ').length);
            for (const word of key.split(' ')) {
                if (word.length < 5) continue;
                const list = spellings.get(word.length) ?? [];
                if (!list.includes(word)) list.push(word);
                spellings.set(word.length, list);
            }
        }
    }
    for (const list of japanese.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return { meanings, longestPhrase, japanese, spellings };
}

const SLOT_NOUNS: Partial<Record<Slot, string[]>> = {
    hair: ['hair', 'haired', 'hairstyle', '髪', '髪の毛', '毛'],
    eyes: ['eye', 'eyed', 'iris', '瞳', '目', '眼'],
    body: ['skin', 'skinned', 'complexion', '肌'],
    top: ['top', 'shirt', '上着'],
    bottom: ['bottoms', 'ボトムス'],
    footwear: ['shoe', 'footwear', '靴'],
    legwear: ['sock', 'legwear', '靴下'],
    ears: ['animal ears', 'けもの耳'],
    eyewear: ['eyewear'],
    headwear: ['headwear', 'hat', '帽子'],
    neckwear: ['neckwear']
};
