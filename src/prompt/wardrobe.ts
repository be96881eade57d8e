import { findEnsemble, findPart, partsOf, presentationOf } from '../catalogue/index';
import type { Bilingual, Slot } from '../catalogue/part';
import { likelihood, type Kind } from '../recipe/likelihood';
import type { Mood } from '../recipe/palette';
import { NEEDED, ON_HAIR } from '../recipe/prior';
import type { PartChoice } from '../recipe/recipe';
import type { PartOption } from '../recipe/said';
import { ALWAYS } from './lexicon';
import type { Finding, Plan } from './plan';
import { SAYINGS, slotTitle, type Ignorance } from './sayings';
import type { Place, Shade, Span, Statement, StatementOf } from './statement';

const FIXED_SLOTS: readonly Slot[] = ['body', 'face', 'eyes'];

/** What a sentence puts on one figure and takes off it. Colours and measures are said of this: see `said-from.ts`. */
export abstract class Wardrobe {
    protected readonly kind: Kind;
    protected readonly parts: Partial<Record<Slot, PartChoice>> = {};
    /** Where each said part stands in the text. */
    protected readonly saidAt: Partial<Record<Slot, number>> = {};
    protected readonly fromSet = new Set<Slot>();
    protected readonly wanted = new Set<Slot>();
    protected readonly empty = new Set<Slot>();
    protected readonly avoid = new Set<string>();
    protected readonly values: Partial<Record<Slot, PartOption[][]>> = {};
    protected readonly colors: Partial<Record<Slot, string[]>> = {};
    protected readonly notColors: Partial<Record<Slot, string[]>> = {};
    protected readonly options: Partial<Record<Slot, Record<string, string>>> = {};
    protected readonly clothes: string[] = [];
    protected mood?: Mood;
    protected readonly plan: Plan = { said: {}, findings: [], ignored: [], conflicts: [], misfits: 0, after: [] };

    constructor(
        protected readonly statements: readonly Statement[],
        body: string
    ) {
        this.parts.body = { part: body };
        // "A chibi boy who waits for her": a noun tells more than a pronoun, and the later one more than the earlier.
        const people = this.of('part').filter((s) => s.slot === 'body').sort((a, b) => Number(b.pronoun) - Number(a.pronoun));
        const lean = people.flatMap((s) => s.parts.map((p) => presentationOf(p.part))).reverse().find((p): p is 'feminine' | 'masculine' => p !== 'chibi');
        this.kind = { presentation: presentationOf(body), ...(lean && { lean }) };
    }

    /** What an adjective means for what is worn. */
    protected abstract addValue(s: StatementOf<'value'>): void;

    protected of<K extends Statement['kind']>(kind: K): StatementOf<K>[] {
        return this.statements.filter((s): s is StatementOf<K> => s.kind === kind);
    }

    protected find(span: Span, says: Bilingual, rest: Omit<Finding, 'span' | 'says'> = {}): void {
        this.plan.findings.push({ span, says, ...rest });
    }

    protected ignore(span: Span, why: Ignorance): void {
        this.plan.ignored.push({ span, why });
    }

    protected conflict(says: Bilingual): void {
        if (!this.plan.conflicts.some((c) => c.en === says.en)) this.plan.conflicts.push(says);
    }

    /** The one of several parts or outfits sharing a word that suits the figure, the better named first. */
    protected best<T extends { rank: number }>(items: readonly T[], likely: (item: T) => number): T {
        const score = (item: T): number => (likely(item) > 0 ? 100 : 0) - item.rank * 3 + likely(item);
        return items.reduce((a, b) => (score(b) > score(a) ? b : a));
    }

    // 1. Outfits, then single parts, which win over what an outfit brings.

    protected readonly setsSaid = new Map<string, { span: Span; colors: { span: Span; color: Shade }[] }>();

    protected chooseSet(ids: readonly string[]): string {
        return ids.reduce((a, b) => (likelihood(findEnsemble(b)!, this.kind) > likelihood(findEnsemble(a)!, this.kind) ? b : a));
    }

    protected addSet({ sets, span }: StatementOf<'set'>): void {
        const id = this.chooseSet(sets);
        const set = findEnsemble(id)!;
        if (likelihood(set, this.kind) === 0) this.plan.misfits++;
        for (const slot of this.fromSet) delete this.parts[slot];
        this.fromSet.clear();
        for (const { part, options: fixed } of set.parts) {
            const { slot } = findPart(part)!;
            // An outfit named without a colour is meant in the colours it is known by.
            const known = Object.fromEntries(set.colored.filter((c) => c.part === part).map((c) => [c.option, findPart(part)!.options[c.option].default]));
            this.parts[slot] = { part, options: { ...known, ...fixed } };
            this.fromSet.add(slot);
            this.saidAt[slot] = span.start;
        }
        this.setsSaid.set(id, { span, colors: [] });
        this.find(span, set.title, { set: id });
    }

    protected addPart(s: StatementOf<'part'>): void {
        const { slot, span } = s;
        if (slot === 'body') return this.addFigure(s);
        const id = this.best(s.parts, ({ part }) => likelihood(findPart(part)!, this.kind)).part;
        // "Long hair, twintails" are long twintails.
        const named = this.of('part').find((t) => t.slot === slot && t.also.length === 0 && t !== s);
        const own = named && s.also.filter((c) => named.parts.some((p) => p.part === c.part));
        if (own?.length) return this.addValue({ kind: 'value', slot, choices: own, comparative: false, strength: 1, span });
        const part = findPart(id)!;
        const before = this.parts[slot];
        if (before && before.part !== id && !this.fromSet.has(slot)) this.conflict(SAYINGS.both({ first: findPart(before.part)!.title, second: part.title }));
        // The word may only repeat what the outfit brings, in the outfit's colours.
        if (before?.part !== id) this.parts[slot] = { part: id };
        this.fromSet.delete(slot);
        this.saidAt[slot] = span.start;
        for (const other of part.replaces ?? []) {
            if (this.parts[other] && !this.fromSet.has(other)) this.conflict(SAYINGS.inPlaceOf({ first: part.title, second: findPart(this.parts[other].part)!.title }));
            delete this.parts[other];
        }
        for (const [other, choice] of Object.entries(this.parts) as [Slot, PartChoice][])
            if (findPart(choice.part)?.replaces?.includes(slot)) {
                if (!this.fromSet.has(other)) this.conflict(SAYINGS.inPlaceOf({ first: part.title, second: findPart(choice.part)!.title }));
                delete this.parts[other];
            }
        this.find(span, part.title, { slot, part: id });
    }

    protected addFigure({ span, parts, pronoun }: StatementOf<'part'>): void {
        const worn = this.parts.body!.part;
        // A pronoun that comes again tells nothing new.
        if (pronoun && this.plan.findings.some((f) => f.slot === 'body')) return;
        if (parts.some((p) => p.part === worn)) return this.find(span, findPart(worn)!.title, { slot: 'body', part: worn });
        const asked = presentationOf(parts[0].part);
        // "Chibi boy" is a chibi, and boyish.
        if (this.kind.presentation === 'chibi' && asked !== 'chibi') return this.find(span, asked === 'masculine' ? SAYINGS.boyish() : SAYINGS.girlish(), { slot: 'body' });
        if (!pronoun) this.conflict(SAYINGS.both({ first: findPart(parts[0].part)!.title, second: findPart(worn)!.title }));
        else this.ignore(span, 'worn-already');
    }

    protected wear({ slot, alone, span }: StatementOf<'wear'>): void {
        if (this.empty.has(slot)) return;
        const optional = !FIXED_SLOTS.includes(slot) && slot !== 'hair';
        if (optional) this.wanted.add(slot);
        if (optional && alone) this.plan.after.push((recipe) => ({ span, slot, part: recipe.parts[slot]?.part, says: findPart(recipe.parts[slot]?.part ?? '')?.title ?? slotTitle(slot) }));
    }

    // 2. What was ruled out.

    protected ruleOut(s: StatementOf<'out'>): void {
        const { span } = s;
        const later = (slot: Slot, part?: string): boolean => this.of('part').some((t) => t.slot === slot && t.span.start > span.start && (!part || t.parts.some((p) => p.part === part)));
        let done = false;
        for (const id of s.sets) {
            this.avoid.add(id);
            done = true;
        }
        for (const id of s.parts) {
            const { slot } = findPart(id)!;
            if (slot === 'body') {
                done ||= this.parts.body!.part !== id;
                continue;
            }
            const asked = this.parts[slot]?.part === id;
            if (asked && !this.fromSet.has(slot)) this.conflict(SAYINGS.askedAndRuledOut({ part: findPart(id)!.title }));
            done = true;
            if (later(slot, id)) continue;
            this.avoid.add(id);
            if (asked) delete this.parts[slot];
            // Whoever says "no glasses" wants no monocle by chance either.
            if (!NEEDED.includes(slot) && !ON_HAIR.includes(slot) && !this.parts[slot] && !later(slot)) this.empty.add(slot);
        }
        for (const slot of s.slots) {
            if (FIXED_SLOTS.includes(slot)) continue;
            const asked = this.parts[slot];
            if (asked && !this.fromSet.has(slot)) this.conflict(SAYINGS.askedAndRuledOut({ part: findPart(asked.part)!.title }));
            done = true;
            if (later(slot)) continue;
            delete this.parts[slot];
            this.empty.add(slot);
        }
        if (!done) return this.ignore(span, 'needed');
        const [slot] = [...s.slots, ...s.parts.map((p) => findPart(p)!.slot)];
        this.find(span, SAYINGS.no({ what: s.bare ? slotTitle(slot) : span.text.trim() }), slot ? { slot } : {});
    }

    // 3. Pieces: a ribbon is on something.

    /** The part that has a piece: one that was said, else one that suits, which is then worn; undefined when there is none. */
    protected placeFor(places: readonly Place[], span: Span): Place | undefined {
        const worn = places.filter((p) => this.parts[p.slot]?.part === p.part);
        if (worn.length) {
            const distance = (p: Place): number => Math.abs((this.saidAt[p.slot] ?? 1e6) - span.start);
            return worn.reduce((a, b) => (distance(b) < distance(a) ? b : a));
        }
        const every = places.find((p) => ALWAYS.includes(p.slot) && partsOf(p.slot).every((part) => places.some((q) => q.part === part.id && q.option === p.option)));
        if (every && !this.empty.has(every.slot)) return every;
        const free = places.filter((p) => !this.parts[p.slot] && !this.empty.has(p.slot) && !this.avoid.has(p.part) && !this.replaced(p) && (this.values[p.slot] ?? []).every((choices) => choices.some((c) => c.part === p.part)) && likelihood(findPart(p.part)!, this.kind) > 0);
        if (!free.length) {
            this.plan.misfits++;
            return undefined;
        }
        const place = this.best(free, (p) => likelihood(findPart(p.part)!, this.kind));
        this.parts[place.slot] = { part: place.part };
        return place;
    }

    protected replaced({ part, slot }: Place): boolean {
        const replaces = findPart(part)!.replaces ?? [];
        return replaces.some((other) => this.parts[other] ?? this.wanted.has(other)) || Object.values(this.parts).some((c) => findPart(c.part)?.replaces?.includes(slot));
    }

    protected addDetail({ places, kinds, negated, alone, loose, span }: StatementOf<'detail'>): void {
        if (negated) {
            const worn = places.some((p) => this.parts[p.slot]?.part === p.part);
            if (worn) return this.ignore(span, 'fixed');
            for (const p of places) if (!FIXED_SLOTS.includes(p.slot)) this.avoid.add(p.part);
            return this.find(span, SAYINGS.no({ what: span.text.trim() }));
        }
        const place = !loose || !alone || places.some((p) => this.parts[p.slot]?.part === p.part) ? this.placeFor(places, span) : undefined;
        if (!place) return this.ignore(span, 'no-place');
        const own = kinds.filter((c) => c.part === place.part);
        if (own.length) this.addValue({ kind: 'value', slot: place.slot, choices: own, comparative: false, strength: 1, span });
        if (alone) this.find(span, SAYINGS.has({ part: findPart(place.part)!.title }), { slot: place.slot, part: place.part });
    }
}
