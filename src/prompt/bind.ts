import { means, type Head } from './nouns';
import type { Token } from './scan';

/** Words that join two things rather than two adjectives. */
const JOINER = /^(and|plus|ト|ニ|ヤ)$/;
/** How far a word looks for its noun, in tokens. */
const REACH = 12;

export interface Binding {
    head?: Head;
    /** A noun that governs the word but cannot take it: the word is not another's. */
    blocked?: boolean;
}

/** Finds the noun a colour or an adjective speaks of. */
export class Binder {
    private readonly clause: number[] = [];
    private readonly hasHead: boolean[] = [false];

    constructor(
        private readonly tokens: readonly Token[],
        private readonly heads: readonly (Head | undefined)[]
    ) {
        tokens.forEach((token, i) => {
            if (token.mark === 'clause') this.hasHead.push(false);
            this.clause.push(this.hasHead.length - 1);
            if (heads[i] && heads[i]!.kind !== 'quality') this.hasHead[this.hasHead.length - 1] = true;
        });
    }

    /**
     * 1. After "is" or a colon: the subject. 2. "Hair blue and …": the noun right before, when nothing follows at once.
     * 3. The next noun of the clause, over other adjectives and one or two unknown words. 4. The noun before it. 5. A
     * clause of adjectives only speaks of the clause before it, else of the next ("short, messy hair").
     * @param noun the word may be a noun itself ("thigh-highs and loafers"): it looks no further than "and"
     */
    headFor(i: number, fits: (head: Head) => boolean, noun = false): Binding {
        const subject = this.subject(i, fits);
        // "Outfit: black hoodie": the colour is the hoodie's.
        const own = subject?.kind === 'outfit' ? this.following(i, this.clause[i], fits)?.head : subject;
        if (own ?? subject) return { head: own ?? subject };
        const previous = this.heads[i - 1];
        if (previous && previous.colors === 0 && previous.kind !== 'person' && fits(previous) && !this.heads[i + 1] && this.clause[i - 1] === this.clause[i] && means(this.tokens[i + 1], 'filler', 'link')) return { head: previous };
        const next = this.following(i, this.clause[i], fits, noun);
        if (next) return next;
        const { head: before, open } = this.preceding(i - 1, this.clause[i], fits);
        if (before) return { head: before };
        if (this.hasHead[this.clause[i]] && !open) return {};
        let end = i;
        while (end >= 0 && this.clause[end] === this.clause[i]) end--;
        const earlier = end >= 0 && !open ? this.preceding(end, this.clause[end], fits).head : undefined;
        if (earlier) return { head: earlier };
        let start = i;
        while (start < this.tokens.length && this.clause[start] === this.clause[i]) start++;
        return { head: start < this.tokens.length ? this.following(start, this.clause[start], fits)?.head : undefined };
    }

    /** What a colour after "in" or "wearing" is said of when no noun follows it: the garment before, or the clothes as a whole. */
    dressed(i: number): Head | 'clothes' | undefined {
        for (let j = i - 1; j >= 0 && i - j < REACH && this.clause[j] === this.clause[i]; j--) {
            if (means(this.tokens[j], 'in')) {
                const before = this.tokens[j].key === 'in' ? this.heads[j - 1] : undefined;
                return before && ['part', 'detail', 'set'].includes(before.kind) && !before.slots.includes('hair') ? before : 'clothes';
            }
            if (!this.isAdjective(j)) return undefined;
        }
        return undefined;
    }

    private subject(i: number, fits: (head: Head) => boolean): Head | undefined {
        let colors = 0;
        for (let j = i - 1; j >= 0 && i - j < REACH; j--) {
            const token = this.tokens[j];
            if (token.mark === 'colon' || means(token, 'link')) {
                // "Tips that are pink and black hair": the black one has a noun of its own.
                if (colors && this.heads[i + 1] && fits(this.heads[i + 1]!)) return undefined;
                const head = this.nearestBefore(j);
                return head && head.kind !== 'person' && fits(head) ? head : undefined;
            }
            if (means(token, 'color') || token.hex) colors++;
            if (this.clause[j] !== this.clause[i] || this.heads[j] || !(this.isAdjective(j) || means(token, 'negation'))) return undefined;
        }
        return undefined;
    }

    private nearestBefore(i: number): Head | undefined {
        for (let j = i - 1; j >= 0 && i - j < REACH && this.clause[j] === this.clause[i]; j--) if (this.heads[j]) return this.heads[j];
        // "A hoodie. It is red."
        for (let j = i - 1; j >= 0 && i - j < REACH; j--) if (this.heads[j] && this.heads[j]!.kind !== 'person') return this.heads[j];
        return undefined;
    }

    private following(i: number, clause: number, fits: (head: Head) => boolean, noun = false): Binding | undefined {
        let unknown = 0;
        let quality: Head | undefined;
        for (let j = i + 1; j < this.tokens.length && j - i < REACH && this.clause[j] === clause; j++) {
            const token = this.tokens[j];
            const head = this.headAt(j);
            if (head?.kind === 'quality') {
                if (fits(head)) quality = head;
                continue;
            }
            if (head) {
                if (fits(head)) return { head };
                if (isParticiple(token)) continue;
                return head.kind === 'person' ? undefined : { blocked: true };
            }
            if (means(token, 'preposition', 'in', 'negation') || ((noun || quality) && JOINER.test(token.key))) break;
            if (token.meanings.length === 0 && !token.hex && !token.mark) {
                if (++unknown > 2) break;
            } else if (unknown && !means(token, 'value')) break;
            else if (!this.isAdjective(j)) break;
        }
        if (unknown) return { blocked: true };
        return quality && { head: quality };
    }

    /** The noun at `j`, or the last of a run of nouns: "hair" in "hair ribbon" only says which ribbon. */
    private headAt(j: number): Head | undefined {
        const head = this.heads[j];
        const next = this.heads[j + 1];
        const compound = head?.kind === 'slot' && next && (next.kind === 'detail' || next.kind === 'thing') && !isParticiple(this.tokens[j + 1]) && this.clause[j] === this.clause[j + 1];
        return compound ? next : head;
    }

    /** The noun before; `open` when a preposition stands between, so that the word's own noun is still to come. */
    private preceding(from: number, clause: number, fits: (head: Head) => boolean): { head?: Head; open?: boolean } {
        for (let j = from; j >= 0 && from - j < REACH && this.clause[j] === clause; j--) {
            const head = this.heads[j];
            // "Tipped with red" speaks of the tips.
            if (means(this.tokens[j], 'preposition', 'in') && !(this.heads[j - 1] && isParticiple(this.tokens[j - 1]))) return { open: true };
            if (head && fits(head)) return { head };
            if (head && head.kind !== 'person' && head.kind !== 'quality') return {};
        }
        return {};
    }

    private isAdjective(j: number): boolean {
        const token = this.tokens[j];
        return token.hex !== undefined || means(token, 'color', 'modifier', 'degree', 'value', 'more', 'filler', 'link', 'count');
    }
}

/** "Tipped", "rimmed": a noun used as an adjective. */
export const isParticiple = (token: Token): boolean => /^[a-z].*ed$/i.test(token.text.trim());

/**
 * Whether a negation governs token `i`: one before it with only adjectives between ("no red glasses"), one right after
 * (眼鏡なし), or one carried over by "or" ("no hat or glasses") and 〜も〜も.
 */
export function isNegated(tokens: readonly Token[], heads: readonly (Head | undefined)[], i: number): boolean {
    if (tokens[i].without) return true;
    let adjectives = 0;
    for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
        const token = tokens[j];
        if (token.mark) break;
        // "No long coat" is no coat; "not very tall" says it of the height alone.
        if (token.meanings.some((m) => m.kind === 'negation' && m.before)) return !(adjectives && heads[i] && /not$|n't$/.test(token.key));
        if (means(token, 'value')) adjectives++;
        if (/^(or|nor)$/i.test(token.key) && heads[j - 1]) return isNegated(tokens, heads, j - 1);
        if (token.key === 'and' && heads[i] && i === j + 1 && heads[j - 1] && tokens[j - 2]?.key === 'without') return true;
        if (heads[j] && heads[j]!.kind !== 'quality') break;
        if (!token.hex && !means(token, 'filler', 'color', 'value', 'degree', 'modifier', 'more')) break;
    }
    let next = i + 1;
    while (next - i < 3 && means(tokens[next], 'filler', 'link') && !tokens[next].mark) next++;
    if (tokens[next]?.meanings.some((m) => m.kind === 'negation' && !m.before)) return true;
    return tokens[i + 1]?.key === 'モ' && heads[i + 2] !== undefined && isNegated(tokens, heads, i + 2);
}
