import type { Random } from '../geometry/random';

/** Draws from weighted items; undefined when every weight is 0. Always takes one number from the stream. */
export function weighted<T>(items: readonly (readonly [T, number])[], next: Random): T | undefined {
    const total = items.reduce((sum, [, w]) => sum + w, 0);
    let at = next() * total;
    if (total <= 0) return undefined;
    for (const [item, w] of items) {
        at -= w;
        if (at < 0) return item;
    }
    return items[items.length - 1][0];
}
