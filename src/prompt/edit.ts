import { mainColor, optionShows, secondColor } from '../catalogue/color-options';
import { findEnsemble, findPart, partsOf, presentationOf } from '../catalogue/index';
import type { Bilingual, ColorOption, Slot } from '../catalogue/part';
import { modifyColor, toOklch } from '../paint/color';
import { clearSlot, setOption, setPart } from '../recipe/edit';
import { likelihood, type Kind } from '../recipe/likelihood';
import type { Recipe } from '../recipe/recipe';
import { changesBetween, type Change } from './changes';
import { scaled, stepped } from './degrees';
import { LONGEST_PROMPT } from './fold';
import { interpret } from './interpret';
import { ignoredOf, languageOf, reasonOf, type Ignored, type Reason } from './read';
import { optionSays, SAYINGS, slotTitle, type Ignorance, type Language } from './sayings';
import type { Finding } from './plan';
import { scan } from './scan';
import type { ColorTarget, Place, Span, Statement, StatementOf, ValueChoice } from './statement';
import { toneFor } from './tones';

export interface PromptEdit {
    recipe: Recipe;
    reasons: Reason[];
    ignored: Ignored[];
    changes: Change[];
}
export interface EditOptions {
    /** The language of `says` and `why`. @default 'ja' for an instruction with Japanese in it, else 'en' */
    language?: Language;
}

/**
 * Changes a character by saying so: "longer hair", "navy skirt, no glasses". Only what is named changes; the rest of the
 * recipe is the very same object tree. Never throws.
 */
export function editRecipe(recipe: Recipe, instruction: string, options: EditOptions = {}): PromptEdit {
    const text = instruction.slice(0, LONGEST_PROMPT);
    const language = options.language ?? languageOf(text);
    const { statements, ignored } = interpret(scan(text));
    const editor = new Editor(recipe);
    // What is taken off first, so that "jeans instead of a skirt" ends in jeans; then what is put on, then its colours.
    const order = (s: Statement): number => (s.kind === 'out' ? 0 : s.kind === 'set' ? 1 : s.kind === 'part' || s.kind === 'wear' ? 2 : 3);
    for (const s of [...statements].sort((a, b) => order(a) - order(b))) editor.apply(s);
    return {
        recipe: editor.recipe,
        reasons: editor.findings.map((f) => reasonOf(f, language)).sort((a, b) => a.start - b.start),
        ignored: [...ignored, ...editor.ignored].map((i) => ignoredOf(i, language)).sort((a, b) => a.start - b.start),
        changes: changesBetween(recipe, editor.recipe, language)
    };
}

const FIXED_SLOTS: readonly Slot[] = ['body', 'face', 'eyes'];
/** OKLCH lightness above which a colour leaves an outfit's dark pieces alone. */
const LIGHT = 0.86;

class Editor {
    readonly findings: Finding[] = [];
    readonly ignored: { span: Span; why: Ignorance }[] = [];

    constructor(public recipe: Recipe) {}

    apply(s: Statement): void {
        switch (s.kind) {
            case 'set':
                return this.putOn(s);
            case 'part':
                return this.wearPart(s);
            case 'wear':
                return this.wearSlot(s);
            case 'detail':
                return this.mention(s);
            case 'out':
                return this.takeOff(s);
            case 'color':
                return s.negated ? this.ignore(s.span, 'say-color') : this.recolor(s.target, s.span, (slot) => s.color.of(slot), s.index);
            case 'tone':
                return this.tone(s);
            case 'value':
                return this.measure(s);
            case 'mood':
                return this.ignore(s.span, 'no-noun-value');
        }
    }

    private get kind(): Kind {
        return { presentation: presentationOf(this.recipe.parts.body?.part ?? '') };
    }

    private ignore(span: Span, why: Ignorance): void {
        this.ignored.push({ span, why });
    }

    private find(span: Span, says: Bilingual, rest: Omit<Finding, 'span' | 'says'> = {}): void {
        this.findings.push({ span, says, ...rest });
    }

    private likeliest<T>(items: readonly T[], part: (item: T) => Parameters<typeof likelihood>[0]): T | undefined {
        const { kind } = this;
        return items.length ? items.reduce((a, b) => (likelihood(part(b), kind) > likelihood(part(a), kind) ? b : a)) : undefined;
    }

    private putOn({ sets, span }: StatementOf<'set'>): void {
        const id = this.likeliest(sets, (set) => findEnsemble(set)!)!;
        const set = findEnsemble(id)!;
        for (const { part, options } of set.parts) {
            this.recipe = setPart(this.recipe, part);
            for (const [name, value] of Object.entries(options ?? {})) this.recipe = setOption(this.recipe, findPart(part)!.slot, name, value);
        }
        this.find(span, set.title, { set: id });
    }

    private wearPart({ parts, slot, also, span }: StatementOf<'part'>): void {
        const worn = this.recipe.parts[slot]?.part;
        if (parts.some((p) => p.part === worn)) return this.settle(span, slot);
        // "Long hair" said to someone in twintails lengthens them.
        const own = also.filter((c) => c.part === worn);
        if (own.length) return this.measure({ kind: 'value', slot, choices: own, comparative: false, strength: 1, span });
        const id = this.likeliest(parts, ({ part }) => findPart(part)!)!.part;
        this.recipe = setPart(this.recipe, id);
        this.find(span, findPart(id)!.title, { slot, part: id });
    }

    private wearSlot({ slot, span }: StatementOf<'wear'>): void {
        if (this.recipe.parts[slot]) return;
        const part = this.likeliest(partsOf(slot), (p) => p);
        if (!part) return this.ignore(span, 'thing');
        this.recipe = setPart(this.recipe, part.id);
        this.find(span, part.title, { slot, part: part.id });
    }

    /** A noun that only repeats what is worn: worth saying when nothing else is said of it. */
    private settle(span: Span, slot: Slot): void {
        if (slot !== 'body') this.find(span, findPart(this.recipe.parts[slot]!.part)!.title, { slot, part: this.recipe.parts[slot]!.part });
    }

    private mention({ places, kinds, negated, alone, span }: StatementOf<'detail'>): void {
        const place = this.placeOn(places);
        if (!place) return this.ignore(span, negated ? 'not-worn' : 'no-place');
        if (negated) return this.ignore(span, 'fixed');
        const choices = kinds.filter((c) => c.part === place.part);
        if (choices.length) this.measure({ kind: 'value', slot: place.slot, choices, comparative: false, strength: 1, span });
        else if (alone) this.find(span, SAYINGS.has({ part: findPart(place.part)!.title }), { slot: place.slot, part: place.part });
    }

    private takeOff({ slots, parts, sets, bare, span }: StatementOf<'out'>): void {
        const worn = [...slots, ...parts.map((id) => findPart(id)!.slot)].filter((slot) => {
            const id = this.recipe.parts[slot]?.part;
            return id !== undefined && (slots.includes(slot) || parts.includes(id));
        });
        for (const id of sets) for (const { part } of findEnsemble(id)!.parts) if (this.recipe.parts[findPart(part)!.slot]?.part === part) worn.push(findPart(part)!.slot);
        if (!worn.length) return this.ignore(span, 'not-worn');
        if (worn.some((slot) => FIXED_SLOTS.includes(slot))) return this.ignore(span, 'needed');
        // No twintails is not no hair.
        if (worn.includes('hair') && !slots.includes('hair')) return this.ignore(span, 'say-instead');
        for (const slot of new Set(worn)) this.recipe = clearSlot(this.recipe, slot);
        this.find(span, SAYINGS.no({ what: bare ? slotTitle(worn[0]) : span.text.trim() }), { slot: worn[0] });
    }

    // Colours.

    /** The worn piece that the word names most readily: a hair tie may be a ribbon, a sailor's scarf is called one. */
    private placeOn(places: readonly Place[]): Place | undefined {
        const worn = places.filter((p) => this.recipe.parts[p.slot]?.part === p.part);
        return worn.length ? worn.reduce((a, b) => (b.rank < a.rank ? b : a)) : undefined;
    }

    /** The options a colour goes to. */
    private targets(target: ColorTarget, index: number, light: boolean): { slot: Slot; option: string }[] {
        const main = (slot: Slot): { slot: Slot; option: string }[] => {
            const part = findPart(this.recipe.parts[slot]?.part ?? '');
            const option = part && (index ? secondColor(part, (name) => this.recipe.parts[slot]!.options?.[name]) : mainColor(part));
            return option ? [{ slot, option }] : [];
        };
        if ('outfit' in target) return (['top', 'bottom', 'dress'] as const).flatMap(main);
        if ('sets' in target) {
            const set = this.likeliest(target.sets, (id) => findEnsemble(id)!)!;
            return findEnsemble(set)!.colored.filter((c) => this.recipe.parts[findPart(c.part)!.slot]?.part === c.part && !(c.darkOnly && light)).map((c) => ({ slot: findPart(c.part)!.slot, option: c.option }));
        }
        const place = 'places' in target ? this.placeOn(target.places) : undefined;
        if (place) return [place];
        return target.slot ? main(target.slot) : [];
    }

    private recolor(target: ColorTarget, span: Span, colorOf: (slot: Slot, now: string) => string, index = 0): void {
        const light = toOklch(colorOf('top', '#808080')).l > LIGHT;
        const targets = this.targets(target, index, light);
        if (!targets.length) return this.ignore(span, 'slot' in target && target.slot && !this.recipe.parts[target.slot] ? 'not-worn' : 'no-place');
        for (const { slot, option } of targets) {
            const { part, options } = this.recipe.parts[slot]!;
            const spec = findPart(part)!.options[option] as ColorOption;
            const hex = colorOf(slot, String(options?.[option] ?? spec.default));
            this.recipe = setOption(this.recipe, slot, option, hex);
            if (spec.needs && !optionShows(spec, (name) => options?.[name])) this.recipe = setOption(this.recipe, slot, spec.needs.option, spec.needs.value);
        }
        const [{ slot, option }] = targets;
        const value = String(this.recipe.parts[slot]!.options![option]);
        const spec = findPart(this.recipe.parts[slot]!.part)!.options[option];
        this.find(span, spec.type === 'color' && spec.main ? SAYINGS.color({ slot: slotTitle(slot), value }) : optionSays(slot, spec, option, value), { slot, option, value });
    }

    /** "Darker hair" darkens what it is; "dark hair" is dark hair. */
    private tone({ target, modifier, comparative, strength, span }: StatementOf<'tone'>): void {
        this.recolor(target, span, (slot, now) => (comparative ? undefined : slot === 'body' ? modifier.skin : toneFor(modifier.id, slot)) ?? modifyColor(now, modifier, 0.7 * strength));
    }

    // Measures.

    private measure({ slot, choices, comparative, strength, span }: StatementOf<'value'>): void {
        const worn = this.recipe.parts[slot];
        const part = findPart(worn?.part ?? '');
        if (!worn || !part) return this.ignore(span, 'not-worn');
        const choice = choices.find((c) => c.part === worn.part) ?? (comparative ? this.alike(worn.part, choices) : undefined);
        if (!choice) return this.wearAble(slot, choices, strength, span);
        const spec = part.options[choice.option];
        const current = worn.options?.[choice.option] ?? spec.default;
        const value = comparative && typeof current === 'number' ? stepped(choice, current, strength) : scaled(choice, Math.abs(strength)).value;
        if (value === current) return this.ignore(span, 'so-already');
        this.recipe = setOption(this.recipe, slot, choice.option, value);
        this.find(span, optionSays(slot, spec, choice.option, value), { slot, option: choice.option, value });
    }

    /** "Longer" is known of twintails' length, so of any length: the same option of what is worn, the same way. */
    private alike(worn: string, choices: readonly ValueChoice[]): ValueChoice | undefined {
        for (const c of choices) {
            const from = findPart(c.part)!.options[c.option];
            const to = findPart(worn)!.options[c.option];
            if (from.type !== 'number' || to?.type !== 'number' || typeof c.value !== 'number') continue;
            return { part: worn, option: c.option, value: c.value < from.default ? to.min : to.max };
        }
        return undefined;
    }

    /** An adjective only another part understands, when that part is what it is the name of: "thigh-highs". */
    private wearAble(slot: Slot, choices: readonly ValueChoice[], strength: number, span: Span): void {
        const able = this.likeliest(choices, (c) => findPart(c.part)!);
        if (!able || slot === 'hair' || FIXED_SLOTS.includes(slot)) return this.ignore(span, 'no-noun-value');
        this.recipe = setPart(this.recipe, able.part);
        this.recipe = setOption(this.recipe, slot, able.option, scaled(able, Math.abs(strength)).value);
        this.find(span, findPart(able.part)!.title, { slot, part: able.part, option: able.option, value: able.value });
    }
}
