import { partsOf } from '../catalogue/index';
import type { Slot } from '../catalogue/part';

/** Whether text could be the id of a part, known here or not: a part of somebody's own is kept in the recipe. */
export const looksLikePart = (id: unknown): id is string => typeof id === 'string' && /^[a-z]+\/[a-z0-9-]{1,60}$/.test(id);

/** One sentence about a part nobody has: the field, the nearest known part, and what is done instead. */
export function unknownPart(slot: Slot, id: string, instead: string | undefined): string {
    const near = nearest(id, partsOf(slot).map((p) => p.id));
    const kept = instead ? `${instead} is shown` : 'the slot is shown empty';
    return `parts.${slot}.part "${id.slice(0, 60)}" is not a part for that slot${near ? ` (the nearest is "${near}")` : ''}: ${kept}.`;
}

/** The candidate that needs the fewest letters changed, if that is fewer than half of them. */
function nearest(id: string, candidates: readonly string[]): string | undefined {
    const scored = candidates.map((candidate) => [distance(id.slice(0, 60), candidate), candidate] as const);
    const best = scored.length ? scored.reduce((a, b) => (b[0] < a[0] ? b : a)) : undefined;
    return best && best[0] <= best[1].length / 2 ? best[1] : undefined;
}

/** Letters to add, drop or change to make one text of another (Levenshtein). */
function distance(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
        row = next;
    }
    return row[b.length];
}
