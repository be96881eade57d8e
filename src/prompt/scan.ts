import { parseHex } from '../paint/color';
import { fold, isJapanese, phraseKey, singular } from './fold';
import { lexicon, type Meaning } from './lexicon';

/** A stretch of the prompt with what it can mean; no meanings = nobody knows the word. */
export interface Token {
    /** Where it stands in the original text. */
    start: number;
    end: number;
    text: string;
    meanings: Meaning[];
    /** The word it was taken for, if it was misspelt. */
    spelling?: string;
    /** A colour written in figures. */
    hex?: string;
    /** 'clause' for a comma and the like. */
    mark?: 'clause' | 'colon';
    /** "longer": the comparative of a known adjective. */
    comparative?: boolean;
}

/** Cuts a prompt into the longest phrases anybody knows, English and Japanese alike. */
export function scan(original: string): Token[] {
    const { text, at } = fold(original);
    const words = lexicon();
    const tokens: Token[] = [];
    const push = (from: number, to: number, rest: Partial<Token>): void => {
        tokens.push({ start: at[from], end: at[to], text: original.slice(at[from], at[to]), meanings: [], ...rest });
    };
    let i = 0;
    while (i < text.length) {
        const c = text[i];
        if (c === ' ' || c === "'") i++;
        else if (c === ',' || c === ':') {
            push(i, i + 1, { mark: c === ',' ? 'clause' : 'colon' });
            i++;
        } else if (isJapanese(c)) {
            const known = words.japanese.get(c)?.find((word) => text.startsWith(word, i));
            if (known) {
                push(i, i + known.length, { meanings: words.meanings.get(known)! });
                i += known.length;
            } else {
                // An unknown run ends where a known word begins.
                let to = i + 1;
                while (to < text.length && isJapanese(text[to]) && !words.japanese.get(text[to])?.some((word) => word.length > 1 && text.startsWith(word, to))) to++;
                push(i, to, {});
                i = to;
            }
        } else i = scanEnglish(text, i, push);
    }
    return tokens;
}

function scanEnglish(text: string, from: number, push: (from: number, to: number, rest: Partial<Token>) => void): number {
    const words = lexicon();
    const ends: number[] = [];
    const list: string[] = [];
    let i = from;
    while (i < text.length && list.length < words.longestPhrase + 1) {
        let to = i;
        while (to < text.length && text[to] !== ' ' && text[to] !== ',' && text[to] !== ':' && !isJapanese(text[to])) to++;
        if (to === i) break;
        list.push(text.slice(i, to).replace(/'s?$/, ''));
        ends.push(to);
        if (text[to] !== ' ') break;
        i = to;
        while (text[i] === ' ') i++;
        if (i >= text.length || text[i] === ',' || isJapanese(text[i])) break;
    }
    for (let n = Math.min(list.length, words.longestPhrase); n > 0; n--) {
        const meanings = words.meanings.get(phraseKey(list.slice(0, n).join(' ')));
        if (meanings) {
            push(from, ends[n - 1], { meanings });
            return ends[n - 1];
        }
    }
    const [word] = list;
    const end = ends[0];
    // "Bigger eyes" is more of "big eyes".
    if (list.length > 1)
        for (const base of stemsOf(word)) {
            const meanings = words.meanings.get(phraseKey(`${base} ${list[1]}`));
            if (meanings?.some((m) => m.kind === 'value')) {
                push(from, ends[1], { meanings, comparative: true });
                return ends[1];
            }
        }
    const hex = word.startsWith('#') ? parseHex(word) : undefined;
    if (hex) push(from, end, { hex });
    else {
        const base = comparativeOf(word);
        const compared = base ? words.meanings.get(base) : undefined;
        if (compared?.some((m) => m.kind === 'value')) push(from, end, { meanings: compared, comparative: true });
        else {
            const spelling = correct(word);
            push(from, end, spelling ? { meanings: words.meanings.get(spelling)!, spelling } : {});
        }
    }
    return end;
}

/** "longer" → "long", "bigger" → "big", "fluffier" → "fluffy". */
function comparativeOf(word: string): string | undefined {
    const { meanings } = lexicon();
    return stemsOf(word).find((t) => meanings.has(t));
}

function stemsOf(word: string): string[] {
    if (!/..er$/.test(word)) return [];
    const stem = word.slice(0, -2);
    return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}

/** The one known word a single slip away (a letter more, fewer, other, or two swapped), for words of five letters and more. */
export function correct(word: string): string | undefined {
    if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined;
    const { spellings, meanings } = lexicon();
    // Plurals are compared in the singular, but one letter for another only in longer words: "grass" is not glasses.
    for (const own of new Set([word, singular(word)])) {
        if (own.length < 5) continue;
        for (const length of [own.length, own.length + 1, own.length - 1])
            for (const known of spellings.get(length) ?? [])
                if (known[0] === own[0] && (length !== own.length || own.length >= 6 || swapped(own, known)) && meanings.has(known) && oneSlip(own, known)) return known;
    }
    return undefined;
}

/** Whether two words of a length differ by two letters changing places. */
function swapped(a: string, b: string): boolean {
    return [...a].sort().join('') === [...b].sort().join('');
}

function oneSlip(a: string, b: string): boolean {
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i++;
    let j = 0;
    while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
    const ra = a.length - i - j;
    const rb = b.length - i - j;
    if (ra <= 1 && rb <= 1) return true;
    return ra === 2 && rb === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}
