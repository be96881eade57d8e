import { parseHex } from '../paint/color';
import { fold, isJapanese, singular } from './fold';
import { lexicon, type Lexicon, type Meaning } from './lexicon';
import { correct } from './spelling';

/** A stretch of the prompt with what it can mean; no meanings = nobody knows the word. */
export interface Token {
    /** Where it stands in the original text. */
    start: number;
    end: number;
    text: string;
    /** Folded, words in the singular: what it was looked up as. */
    key: string;
    meanings: Meaning[];
    /** The word it was taken for, if it was misspelt. */
    spelling?: string;
    /** A colour written in figures. */
    hex?: string;
    /** 'clause' for a comma and the like. */
    mark?: 'clause' | 'colon';
    /** "longer": the comparative of a known adjective. */
    comparative?: boolean;
    /** "hatless": the word carries its own negation. */
    without?: boolean;
}

/** One English word in the folded text. */
interface Word {
    start: number;
    end: number;
    key: string;
    /** Whether the next word follows after spaces only, so that a phrase may run on. */
    joined: boolean;
}

/** Cuts a prompt into the longest phrases anybody knows, English and Japanese alike. One pass, whatever the text. */
export function scan(original: string): Token[] {
    const { text, at } = fold(original);
    const words = lexicon();
    const tokens: Token[] = [];
    const push = (from: number, to: number, rest: Partial<Token>): void => {
        tokens.push({ start: at[from], end: at[to], text: original.slice(at[from], at[to]), key: text.slice(from, to), meanings: [], ...rest });
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
            const to = known ? i + known.length : unknownRun(text, i, words);
            push(i, to, known ? { meanings: words.meanings.get(known)! } : {});
            i = to;
        } else {
            const run = wordsFrom(text, i, words);
            scanWords(run, words, push);
            i = run[run.length - 1].end;
        }
    }
    return tokens;
}

/** Where a run of Japanese nobody knows ends: at a known word of two characters or more. */
function unknownRun(text: string, from: number, { japanese }: Lexicon): number {
    let to = from + 1;
    while (to < text.length && isJapanese(text[to]) && !japanese.get(text[to])?.some((word) => word.length > 1 && text.startsWith(word, to))) to++;
    return to;
}

/** Letters of the shortest word that two may be run together in, and of the shorter of the two. */
const GLUED = { both: 7, each: 3 };

/** Where "blondehair" falls into two known words of which the second is a thing; 0 where it does not. */
function seamOf(word: string, words: Lexicon): number {
    if (word.length < GLUED.both || !/^[a-z]+$/.test(word)) return 0;
    const whole = readWord(singular(word), words);
    if (whole.meanings) return 0;
    for (let at = word.length - GLUED.each; at >= GLUED.each; at--) {
        const things = words.meanings.get(singular(word.slice(at)));
        if (words.meanings.has(word.slice(0, at)) && things?.some((m) => m.kind === 'slot' || m.kind === 'part' || m.kind === 'detail')) return at;
    }
    return 0;
}

/** The English words up to the next clause mark or Japanese character. */
function wordsFrom(text: string, from: number, words: Lexicon): Word[] {
    const list: Word[] = [];
    let i = from;
    for (;;) {
        let end = i;
        while (end < text.length && text[end] !== ' ' && text[end] !== ',' && text[end] !== ':' && !isJapanese(text[end])) end++;
        // "Girl's" is the girl; "2girls" is girls, whose number is looked at later.
        const word = text.slice(i, end).replace(/'s?$/, '');
        const seam = seamOf(word, words);
        if (seam) list.push({ start: i, end: i + seam, key: word.slice(0, seam), joined: true });
        list.push({ start: i + seam, end, key: singular(word.slice(seam)), joined: text[end] === ' ' });
        if (text[end] !== ' ') return list;
        i = end;
        while (text[i] === ' ' || text[i] === "'") i++;
        if (i >= text.length || text[i] === ',' || text[i] === ':' || isJapanese(text[i])) return list;
    }
}

/** Words inside a phrase that change nothing. */
const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'the', 'a', 'an']);

function scanWords(run: Word[], words: Lexicon, push: (from: number, to: number, rest: Partial<Token>) => void): void {
    for (let i = 0; i < run.length; ) {
        const { start, end, key } = run[i];
        let taken = 0;
        if (words.phraseStarts.has(key))
            for (let n = Math.min(words.longestPhrase + 1, run.length - i); n > 1 && !taken; n--) {
                const own = run.slice(i, i + n).map((w) => w.key);
                // "Scar across her nose" is a scar across the nose, whosever it is.
                const short = OWNERS.has(own[n - 1]) ? own : own.filter((word, k) => k === 0 || !OWNERS.has(word));
                const phrase = [own, short].map((list) => list.join(' ')).find((text) => words.meanings.has(text));
                // "Big hair bow" is a bow that is big, not hair that is.
                const shared = phrase && n === 2 && words.phraseStarts.has(own[1]) && words.meanings.has(own[0]) && words.meanings.has(`${own[1]} ${run[i + 2]?.key}`);
                if (phrase?.includes(' ') && !shared) {
                    push(start, run[i + n - 1].end, { meanings: words.meanings.get(phrase)!, key: phrase });
                    taken = n;
                }
            }
        // "Bigger eyes" is more of "big eyes".
        if (!taken && i + 1 < run.length)
            for (const stem of stemsOf(key)) {
                const phrase = `${stem} ${run[i + 1].key}`;
                const meanings = words.meanings.get(phrase);
                if (taken || !meanings?.some((m) => m.kind === 'value')) continue;
                push(start, run[i + 1].end, { meanings, key: phrase, comparative: true });
                taken = 2;
            }
        if (!taken) {
            push(start, end, { key, ...readWord(key, words) });
            taken = 1;
        }
        i += taken;
    }
}

/** What a single word means, as it stands or by one of the ways English bends words. */
function readWord(key: string, words: Lexicon): Partial<Token> {
    const known = words.meanings.get(key);
    if (known) return { meanings: known };
    const hex = key.startsWith('#') || /^(?=.*\d)[0-9a-f]{6}$/.test(key) ? parseHex(key) : undefined;
    if (hex) return { hex };
    for (const stem of stemsOf(key)) {
        const meanings = words.meanings.get(stem);
        if (meanings?.some((m) => m.kind === 'value' || m.kind === 'modifier')) return { meanings, key: stem, comparative: true };
    }
    const bent = bentForm(key, words);
    if (bent) return bent;
    const spelling = correct(key, words.spellings);
    return spelling ? { meanings: words.meanings.get(spelling)!, key: spelling, spelling: words.written.get(spelling) } : {};
}

/** "1girl", "collared", "hatless": a known noun with something before or after it. */
function bentForm(key: string, { meanings }: Lexicon): Partial<Token> | undefined {
    const noun = (word: string): Meaning[] | undefined => {
        const found = meanings.get(word)?.filter((m) => m.kind === 'part' || m.kind === 'slot' || m.kind === 'detail' || m.kind === 'thing');
        return found?.length ? found : undefined;
    };
    const count = /^(\d+)(\D+)$/.exec(key);
    if (count && noun(count[2])) return { key: count[2], meanings: Number(count[1]) === 1 ? noun(count[2]) : [...noun(count[2])!, { kind: 'count' }] };
    if (key.endsWith('less') && noun(key.slice(0, -4))) return { key: key.slice(0, -4), meanings: noun(key.slice(0, -4)), without: true };
    if (key.endsWith('ed'))
        for (const stem of [key.slice(0, -2), key.slice(0, -1), key.slice(0, -2).replace(/(.)\1$/, '$1')]) if (noun(stem)) return { key: stem, meanings: noun(stem) };
    return undefined;
}

/** "longer" → "long", "bigger" → "big", "fluffier" → "fluffy". */
function stemsOf(word: string): string[] {
    if (!/..er$/.test(word)) return [];
    const stem = word.slice(0, -2);
    return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}
