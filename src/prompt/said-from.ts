import { findEnsemble, findPart, partsOf, presentationOf } from '../catalogue/index';
import type { Bilingual, Slot } from '../catalogue/part';
import { toOklch } from '../paint/color';
import { likelihood, type Kind } from '../recipe/likelihood';
import type { Mood } from '../recipe/palette';
import type { PartChoice, Recipe } from '../recipe/recipe';
import type { PartOption, Said } from '../recipe/said';
import { secondColor } from '../recipe/switches';
import { scaled } from './degrees';
import { ALWAYS, mainColor } from './lexicon';
import { optionSays, SAYINGS, slotTitle, type Ignorance } from './sayings';
import type { Place, Shade, Span, Statement, StatementOf } from './statement';
import { toneFor } from './tones';

/** A reason before it is put into a language. Fields that depend on the finished recipe are filled in by `after`. */
export interface Finding {
    span: Span;
    says: Bilingual;
    slot?: Slot;
    part?: string;
    set?: string;
    option?: string;
    value?: number | string | boolean;
}
export interface Plan {
    said: Said;
    findings: Finding[];
    ignored: { span: Span; why: Ignorance }[];
    conflicts: Bilingual[];
    /** How many things that were said do not suit the figure: a boy's sailor skirt. */
    misfits: number;
    /** What can only be told once every part is known. */
    after: ((recipe: Recipe) => Finding | Bilingual)[];
}

/** OKLCH lightness above which a uniform counts as white. */
const LIGHT = 0.86;
const FIXED_SLOTS: readonly Slot[] = ['body', 'face', 'eyes'];

/** Gathers statements into what a recipe must have, for one figure. A later word wins, and says so. */
export function saidFrom(statements: readonly Statement[], body: string): Plan {
    return new Gatherer(statements, body).gather();
}

class Gatherer {
    private readonly kind: Kind;
    private readonly parts: Partial<Record<Slot, PartChoice>> = {};
    /** Where each said part stands in the text. */
    private readonly saidAt: Partial<Record<Slot, number>> = {};
    private readonly fromSet = new Set<Slot>();
    private readonly wanted = new Set<Slot>();
    private readonly empty = new Set<Slot>();
    private readonly avoid = new Set<string>();
    private readonly values: Partial<Record<Slot, PartOption[][]>> = {};
    private readonly colors: Partial<Record<Slot, string[]>> = {};
    private readonly notColors: Partial<Record<Slot, string[]>> = {};
    private readonly options: Partial<Record<Slot, Record<string, string>>> = {};
    private readonly clothes: string[] = [];
    private mood?: Mood;
    private readonly plan: Plan = { said: {}, findings: [], ignored: [], conflicts: [], misfits: 0, after: [] };

    constructor(
        private readonly statements: readonly Statement[],
        body: string
    ) {
        this.parts.body = { part: body };
        const others = statements.flatMap((s) => (s.kind === 'part' && s.slot === 'body' ? s.parts.map((p) => presentationOf(p.part)) : []));
        const lean = [...others].reverse().find((p): p is 'feminine' | 'masculine' => p !== 'chibi');
        this.kind = { presentation: presentationOf(body), ...(lean && { lean }) };
    }

    gather(): Plan {
        for (const s of this.of('set')) this.addSet(s);
        for (const s of this.of('part')) this.addPart(s);
        for (const s of this.of('out')) this.ruleOut(s);
        for (const s of this.of('wear')) this.wear(s);
        for (const s of this.of('value')) this.addValue(s);
        for (const s of this.of('detail')) this.addDetail(s);
        for (const s of this.statements) {
            if (s.kind === 'color') this.addColor(s);
            else if (s.kind === 'tone') this.addTone(s);
        }
        for (const s of this.of('mood')) this.setMood(s);
        this.colorSets();
        const { parts, wanted, empty, avoid, values, colors, notColors, options, clothes } = this;
        this.plan.said = { parts, wanted, empty, avoid, values, colors, notColors, options, ...(clothes.length && { clothes }), ...(this.mood && { mood: this.mood }), ...(this.kind.presentation === 'chibi' && this.kind.lean && { lean: this.kind.lean }) };
        for (const choice of Object.values(parts)) if (choice !== parts.body && likelihood(findPart(choice.part)!.likely, this.kind) === 0) this.plan.misfits++;
        return this.plan;
    }

    private of<K extends Statement['kind']>(kind: K): StatementOf<K>[] {
        return this.statements.filter((s): s is StatementOf<K> => s.kind === kind);
    }

    private find(span: Span, says: Bilingual, rest: Omit<Finding, 'span' | 'says'> = {}): void {
        this.plan.findings.push({ span, says, ...rest });
    }

    private ignore(span: Span, why: Ignorance): void {
        this.plan.ignored.push({ span, why });
    }

    private conflict(says: Bilingual): void {
        if (!this.plan.conflicts.some((c) => c.en === says.en)) this.plan.conflicts.push(says);
    }

    /** The one of several parts or outfits sharing a word that suits the figure, the better named first. */
    private best<T extends { rank: number }>(items: readonly T[], likely: (item: T) => number): T {
        const score = (item: T): number => (likely(item) > 0 ? 100 : 0) - item.rank * 3 + likely(item);
        return items.reduce((a, b) => (score(b) > score(a) ? b : a));
    }

    // 1. Outfits, then single parts, which win over what an outfit brings.

    private readonly setsSaid = new Map<string, { span: Span; colors: { span: Span; color: Shade }[] }>();

    private chooseSet(ids: readonly string[]): string {
        return ids.reduce((a, b) => (likelihood(findEnsemble(b)!.likely, this.kind) > likelihood(findEnsemble(a)!.likely, this.kind) ? b : a));
    }

    private addSet({ sets, span }: StatementOf<'set'>): void {
        const id = this.chooseSet(sets);
        const set = findEnsemble(id)!;
        if (likelihood(set.likely, this.kind) === 0) this.plan.misfits++;
        for (const slot of this.fromSet) delete this.parts[slot];
        this.fromSet.clear();
        for (const { part, options: fixed } of set.parts) {
            const { slot } = findPart(part)!;
            // An outfit named without a colour is meant in the colours it is known by.
            const known = Object.fromEntries(set.colored.filter((c) => c.part === part).map((c) => [c.option, findPart(part)!.options[c.option].default]));
            this.parts[slot] = { part, options: { ...fixed, ...known } };
            this.fromSet.add(slot);
        }
        this.setsSaid.set(id, { span, colors: [] });
        this.find(span, set.title, { set: id });
    }

    private addPart(s: StatementOf<'part'>): void {
        const { slot, span } = s;
        if (slot === 'body') return this.addFigure(s);
        const id = this.best(s.parts, ({ part }) => likelihood(findPart(part)!.likely, this.kind)).part;
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

    private addFigure({ span, parts, pronoun }: StatementOf<'part'>): void {
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

    private wear({ slot, alone, span }: StatementOf<'wear'>): void {
        if (this.empty.has(slot)) return;
        const optional = !FIXED_SLOTS.includes(slot) && slot !== 'hair';
        if (optional) this.wanted.add(slot);
        if (optional && alone) this.plan.after.push((recipe) => ({ span, slot, part: recipe.parts[slot]?.part, says: findPart(recipe.parts[slot]?.part ?? '')?.title ?? slotTitle(slot) }));
    }

    private setMood({ mood, span }: StatementOf<'mood'>): void {
        this.mood = mood;
        this.find(span, SAYINGS[mood]());
    }

    // 2. What was ruled out.

    private ruleOut(s: StatementOf<'out'>): void {
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
    private placeFor(places: readonly Place[], span: Span): Place | undefined {
        const worn = places.filter((p) => this.parts[p.slot]?.part === p.part);
        if (worn.length) {
            const distance = (p: Place): number => Math.abs((this.saidAt[p.slot] ?? 1e6) - span.start);
            return worn.reduce((a, b) => (distance(b) < distance(a) ? b : a));
        }
        const every = places.find((p) => ALWAYS.includes(p.slot) && partsOf(p.slot).every((part) => places.some((q) => q.part === part.id && q.option === p.option)));
        if (every && !this.empty.has(every.slot)) return every;
        const free = places.filter((p) => !this.parts[p.slot] && !this.empty.has(p.slot) && !this.avoid.has(p.part) && !this.replaced(p) && (this.values[p.slot] ?? []).every((choices) => choices.some((c) => c.part === p.part)) && likelihood(findPart(p.part)!.likely, this.kind) > 0);
        if (!free.length) {
            this.plan.misfits++;
            return undefined;
        }
        const place = this.best(free, (p) => likelihood(findPart(p.part)!.likely, this.kind));
        this.parts[place.slot] = { part: place.part };
        return place;
    }

    private replaced({ part, slot }: Place): boolean {
        const replaces = findPart(part)!.replaces ?? [];
        return replaces.some((other) => this.parts[other] ?? this.wanted.has(other)) || Object.values(this.parts).some((c) => findPart(c.part)?.replaces?.includes(slot));
    }

    private addDetail({ places, negated, alone, span }: StatementOf<'detail'>): void {
        if (negated) {
            const worn = places.some((p) => this.parts[p.slot]?.part === p.part);
            if (worn) return this.ignore(span, 'fixed');
            for (const p of places) if (!FIXED_SLOTS.includes(p.slot)) this.avoid.add(p.part);
            return this.find(span, SAYINGS.no({ what: span.text.trim() }));
        }
        const place = this.placeFor(places, span);
        if (!place) this.ignore(span, 'no-place');
        else if (alone) this.find(span, SAYINGS.has({ part: findPart(place.part)!.title }), { slot: place.slot, part: place.part });
    }

    // 4. Colours and measures.

    private addColor(s: StatementOf<'color'>): void {
        const { target, color, span, negated, index } = s;
        if ('sets' in target) {
            const set = this.setsSaid.get(this.chooseSet(target.sets));
            if (negated || !set) return this.ignore(span, 'say-color');
            set.colors.push({ span, color });
        } else if ('outfit' in target) {
            if (negated) return this.ignore(span, 'say-color');
            if (index > 1) return this.ignore(span, 'third-color');
            this.dress(color, span);
        } else if ('places' in target) {
            const said = target.slot && !target.places.some((p) => this.parts[p.slot]?.part === p.part);
            if (said) return this.colorSlot(target.slot!, s);
            const place = negated ? undefined : this.placeFor(target.places, span);
            if (!place) return this.ignore(span, negated ? 'say-color' : 'no-place');
            this.colorPlace(place, color.of(place.slot), color.title, span);
        } else this.colorSlot(target.slot, s);
    }

    private colorPlace({ slot, option }: Place, hex: string, title: Bilingual, span: Span): void {
        const options = (this.options[slot] ??= {});
        if (options[option] !== undefined && options[option] !== hex) this.conflict(SAYINGS.twoColors({ slot: slotTitle(slot), color: title }));
        options[option] = hex;
        this.plan.after.push((recipe) => this.optionFinding(recipe, slot, option, hex, span));
    }

    private colorSlot(slot: Slot, { color, span, negated, index }: Pick<StatementOf<'color'>, 'color' | 'span' | 'negated' | 'index'>): void {
        const hex = color.of(slot);
        if (negated) {
            (this.notColors[slot] ??= []).push(hex);
            return this.find(span, SAYINGS.not({ what: color.title }), { slot });
        }
        if (this.empty.has(slot)) return this.ignore(span, 'not-worn');
        if (index > 1) return this.ignore(span, 'third-color');
        const colors = (this.colors[slot] ??= []);
        if (colors[index] !== undefined && colors[index] !== hex) this.conflict(SAYINGS.twoColors({ slot: slotTitle(slot), color: color.title }));
        colors[index] = hex;
        this.plan.after.push((recipe) => {
            const part = findPart(recipe.parts[slot]?.part ?? '');
            const option = part && (index ? secondColor(part) : mainColor(part));
            return option ? this.optionFinding(recipe, slot, option, hex, span) : SAYINGS.cannotBe({ part: part?.title ?? slotTitle(slot), word: color.title });
        });
    }

    private optionFinding(recipe: Recipe, slot: Slot, option: string, value: number | string | boolean, span: Span): Finding {
        const part = findPart(recipe.parts[slot]?.part ?? '');
        const spec = part?.options[option];
        const main = spec?.type === 'color' && spec.main;
        const says = main ? SAYINGS.color({ slot: slotTitle(slot), value: String(value) }) : optionSays(slot, spec, option, value);
        return { span, slot, option, value, says };
    }

    private dress(color: Shade, span: Span): void {
        const hex = color.of('top');
        this.clothes.push(hex);
        // An outfit that was named takes the colour itself; garments with colours of their own keep them.
        if (this.setsSaid.size) [...this.setsSaid.values()].at(-1)!.colors.push({ span, color });
        else {
            const slots = (['top', 'bottom', 'dress'] as const).filter((slot) => !this.colors[slot]);
            if (this.clothes.length === 1) for (const slot of slots) if (this.parts[slot]) (this.options[slot] ??= {})[mainColor(findPart(this.parts[slot].part)!) ?? 'color'] ??= hex;
            this.find(span, SAYINGS.clothesColor({ value: hex }), { value: hex });
        }
    }

    /** A colour said of an outfit dresses the whole; a second one its second garment, unless white and dark sort themselves. */
    private colorSets(): void {
        for (const [id, { colors }] of this.setsSaid) {
            const set = findEnsemble(id)!;
            const worn = set.colored.filter((c) => this.parts[findPart(c.part)!.slot]?.part === c.part);
            let hexes = colors.map(({ color }) => color.of('top'));
            const light = (hex: string): boolean => toOklch(hex).l > LIGHT;
            if (hexes.length > 1 && worn.some((c) => c.darkOnly) && light(hexes[1]) && !light(hexes[0])) hexes = [hexes[1], hexes[0]];
            worn.forEach((c, i) => {
                const { slot } = findPart(c.part)!;
                const hex = i > 0 && hexes[1] ? hexes[1] : hexes[0];
                if (!hex || (c.darkOnly && light(hex)) || this.colors[slot]?.[0] || this.options[slot]?.[c.option]) return;
                this.parts[slot] = { ...this.parts[slot]!, options: { ...this.parts[slot]!.options, [c.option]: hex } };
            });
            colors.forEach(({ span, color }, i) => {
                if (i > 1) this.ignore(span, 'third-color');
                else this.find(span, SAYINGS.outfitColor({ set: set.title, value: color.of('top') }), { set: id, value: color.of('top') });
            });
        }
    }

    private addTone({ target, modifier, span }: StatementOf<'tone'>): void {
        const tone = (slot: Slot): string | undefined => (slot === 'body' ? modifier.skin : toneFor(modifier.id, slot));
        const hex = tone('slot' in target && target.slot ? target.slot : 'top');
        if (!hex) return this.ignore(span, 'no-noun-color');
        const title = { en: modifier.words.en[0], ja: modifier.words.ja[0] };
        this.addColor({ kind: 'color', target, color: { title, of: (slot) => tone(slot) ?? hex }, index: 0, negated: false, span });
    }

    private addValue({ slot, choices, named, strength, span }: StatementOf<'value'>): void {
        if (this.empty.has(slot)) return this.ignore(span, 'not-worn');
        const worn = this.parts[slot];
        if (named && !worn) return this.addPart({ kind: 'part', slot, parts: named, also: choices, pronoun: false, span });
        const own = choices.filter((c) => !worn || c.part === worn.part);
        if (!own.length) return this.conflict(SAYINGS.cannotBe({ part: findPart(worn!.part)!.title, word: span.text.trim() }));
        const scaledChoices = own.map((c) => scaled(c, strength));
        const list = (this.values[slot] ??= []);
        const clash = list.find((other) => other.some((o) => scaledChoices.some((c) => c.part === o.part && c.option === o.option && c.value !== o.value)));
        if (clash) {
            const [c] = scaledChoices;
            if (typeof c.value !== 'boolean') this.conflict(SAYINGS.saidTwice({ slot: slotTitle(slot), option: findPart(c.part)!.options[c.option].title, word: span.text.trim() }));
            list.splice(list.indexOf(clash), 1);
        }
        list.push(scaledChoices);
        this.plan.after.push((recipe) => {
            const c = scaledChoices.find((choice) => choice.part === recipe.parts[slot]?.part);
            if (c) return this.optionFinding(recipe, slot, c.option, c.value, span);
            return SAYINGS.cannotBe({ part: findPart(recipe.parts[slot]?.part ?? '')?.title ?? slotTitle(slot), word: span.text.trim() });
        });
    }
}
