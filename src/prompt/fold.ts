/** Text made comparable, with the way back to where each character stood in the original. */
export interface Folded {
    text: string;
    /** Index in the original of each character of `text`; one more entry for the end. */
    at: number[];
}

/** How much of a prompt is read: a description, not a document. */
export const LONGEST_PROMPT = 2000;

const HIRAGANA = /[ぁ-ゖ]/;

/**
 * NFKC, lower case, hiragana as katakana, anything that is neither letter, digit, `#` nor clause mark as a space.
 * Position by position, so that reasons can point into what the user typed.
 */
export function fold(original: string): Folded {
    let text = '';
    const at: number[] = [];
    let index = 0;
    // A kana and its voicing mark are one character once folded (half-width ｶﾞ).
    for (const [character] of original.matchAll(/.[\u3099\u309a\uff9e\uff9f]?/gsu)) {
        for (const c of foldCharacter(character)) {
            text += c;
            at.push(index);
        }
        index += character.length;
    }
    at.push(index);
    return { text, at };
}

function foldCharacter(character: string): string {
    const known = folded.get(character);
    if (known !== undefined) return known;
    const out = foldNew(character);
    // Bounded, for a page that reads prompts all day.
    if (folded.size < 4096) folded.set(character, out);
    return out;
}

/** Characters folded before. */
const folded = new Map<string, string>();

function foldNew(character: string): string {
    const plain = character.normalize('NFKC').toLowerCase();
    let out = '';
    for (const c of plain) {
        if (HIRAGANA.test(c)) out += String.fromCharCode(c.charCodeAt(0) + 0x60);
        else if (/[,;.、。・:!?\n]/.test(c)) out += c === ':' ? ':' : ',';
        else if (/[\p{L}\p{N}#ー々]/u.test(c)) out += c;
        else if (/['’]/.test(c)) out += "'";
        else out += ' ';
    }
    return out;
}

/** A catalogue word as the reader looks it up. */
export const foldWord = (word: string): string => fold(word).text.replace(/\s+/g, ' ').trim();

/** One English word without its plural: "eyes" and "eye", "hoodies", "hoodie" and "hoody" meet. Short words and -ss stay. */
export function singular(word: string): string {
    if (PLURALS.has(word)) return word;
    if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
    if (word.length > 4 && word.endsWith('ie')) return `${word.slice(0, -2)}y`;
    if (word.length > 4 && /(sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
    return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word;
}

/** Plurals that are no more of the same: what is short is not one of the shorts. */
const PLURALS: ReadonlySet<string> = new Set(['shorts']);

/** A phrase with each word in the singular: the key of the lexicon. */
export const phraseKey = (phrase: string): string => phrase.split(' ').map(singular).join(' ');

/** Whether a folded character belongs to a script written without spaces. */
export const isJapanese = (c: string): boolean => /[\u3040-\u30ff\u3400-\u9fff々ー]/.test(c);
