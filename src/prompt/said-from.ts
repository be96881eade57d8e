import { mainColor, secondColor } from '../catalogue/color-options';
import { findEnsemble, findPart } from '../catalogue/index';
import type { Bilingual, Slot } from '../catalogue/part';
import { toOklch } from '../paint/color';
import { likelihood } from '../recipe/likelihood';
import type { Recipe } from '../recipe/recipe';
import { scaled } from './degrees';
import type { Finding, Plan } from './plan';
import { optionSays, SAYINGS, slotTitle } from './sayings';
import type { Place, Shade, Span, Statement, StatementOf } from './statement';
import { toneFor } from './tones';
import { Wardrobe } from './wardrobe';

/** OKLCH lightness above which a uniform counts as white. */
const LIGHT = 0.86;

/** Gathers statements into what a recipe must have, for one figure. A later word wins, and says so. */
export function saidFrom(statements: readonly Statement[], body: string): Plan {
    return new Gatherer(statements, body).gather();
}

/** Adds colours, moods and measures to what is worn. */
class Gatherer extends Wardrobe {
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
        for (const choice of Object.values(parts)) if (choice !== parts.body && likelihood(findPart(choice.part)!, this.kind) === 0) this.plan.misfits++;
        return this.plan;
    }

    private setMood({ mood, span }: StatementOf<'mood'>): void {
        this.mood = mood;
        this.find(span, SAYINGS[mood]());
    }

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
            const option = part && (index ? secondColor(part, (name) => recipe.parts[slot]?.options?.[name]) : mainColor(part));
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

    protected addValue({ slot, choices, named, strength, span }: StatementOf<'value'>): void {
        if (this.empty.has(slot)) return this.ignore(span, 'not-worn');
        const worn = this.parts[slot];
        if (named && !worn) return this.addPart({ kind: 'part', slot, parts: named, also: choices, pronoun: false, span });
        const own = choices.filter((c) => !worn || c.part === worn.part);
        // Another figure may be it.
        if (!own.length && slot === 'body') this.plan.misfits++;
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
