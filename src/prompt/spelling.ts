import { singular } from './fold';

/** Words a slip of the fingers may have meant, by first letter and length. */
export type Spellings = Map<string, string[]>;

/** Files a word under its first letter and its length. */
export function addSpelling(spellings: Spellings, word: string): void {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return;
    const key = word[0] + word.length;
    const list = spellings.get(key);
    if (!list) spellings.set(key, [word]);
    else if (!list.includes(word)) list.push(word);
}

/**
 * The one known word a single slip away (a letter more, fewer, other, or two swapped), or undefined. Words of four
 * letters may only have two swapped: there are too many four-letter words for anything looser.
 */
export function correct(word: string, spellings: Spellings): string | undefined {
    if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
    // Plurals are compared in the singular, but one letter for another only in longer words: "grass" is not glasses.
    const forms = singular(word) === word ? [word] : [word, singular(word)];
    for (const own of forms) {
        const lengths = own.length < 5 ? [own.length] : [own.length, own.length + 1, own.length - 1];
        for (const length of lengths)
            for (const known of spellings.get(own[0] + length) ?? []) {
                if (!oneSlip(own, known)) continue;
                if (swapped(own, known) || (own.length >= 5 && known.length >= 5 && (length !== own.length || own.length >= 6))) return known;
            }
    }
    return undefined;
}

/** Whether two words one slip apart have the same letters. */
const swapped = (a: string, b: string): boolean => a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

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
