import { findEnsemble, findPart, presentationOf } from '../catalogue/index';
import type { Slot } from '../catalogue/part';
import { toOklch } from '../paint/color';
import { clearSlot, setOption, setPart } from '../recipe/edit';
import type { Recipe } from '../recipe/recipe';
import { LONGEST_PROMPT } from './fold';
import { interpret, mainOf, type Span } from './interpret';
import type { Ignored, Reason } from './read';
import { scan } from './scan';

/** One field an instruction changed. */
export interface Change {
    /** `parts.hair.options.length`. */
    path: string;
    before: unknown;
    after: unknown;
    /** One line for people. */
    says: string;
}
export interface PromptEdit {
    recipe: Recipe;
    reasons: Reason[];
    ignored: Ignored[];
    changes: Change[];
}

/**
 * Changes a character by saying so: "longer hair", "navy skirt, no glasses". Only what is named changes; the rest of the
 * recipe is the very same object tree. Never throws.
 */
export function editRecipe(recipe: Recipe, instruction: string): PromptEdit {
    const body = recipe.parts.body?.part ?? '';
    const { statements, ignored } = interpret(scan(instruction.slice(0, LONGEST_PROMPT)), presentationOf(body));
    const reasons: Reason[] = [];
    const unable: Ignored[] = ignored.map(({ span, why }) => ({ ...span, why }));
    let now = recipe;
    const set = (slot: Slot, option: string, value: number | string | boolean, span: Span): boolean => {
        const choice = now.parts[slot];
        const spec = choice && findPart(choice.part)?.options[option];
        if (!spec) {
            unable.push({ ...span, why: choice ? `${findPart(choice.part)!.title.en} has no ${option}` : `nothing is worn as ${slot}` });
            return false;
        }
        now = setOption(now, slot, option, value);
        return true;
    };
    for (const s of statements) {
        let says = '';
        if (s.kind === 'set') {
            for (const { part, options } of findEnsemble(s.set)!.parts) {
                now = setPart(now, part);
                for (const [name, value] of Object.entries(options ?? {})) now = setOption(now, findPart(part)!.slot, name, value);
            }
            says = findEnsemble(s.set)!.title.en;
        } else if (s.kind === 'part') {
            if (now.parts[s.slot]?.part === s.part) continue;
            now = setPart(now, s.part);
            says = findPart(s.part)!.title.en;
        } else if (s.kind === 'clear') {
            if (s.slot === 'body' || s.slot === 'face' || s.slot === 'eyes') unable.push({ ...s.span, why: `a character needs its ${s.slot}` });
            else if (!now.parts[s.slot]) unable.push({ ...s.span, why: 'it is not worn' });
            else {
                now = clearSlot(now, s.slot);
                says = `no ${s.what.trim()}`;
            }
        } else if (s.kind === 'color') {
            if (s.negated) unable.push({ ...s.span, why: 'say which colour it should be instead' });
            else if ('set' in s.target) {
                for (const c of findEnsemble(s.target.set)!.colored) if (!(c.darkOnly && toOklch(s.hex).l > 0.86) && now.parts[findPart(c.part)!.slot]?.part === c.part) set(findPart(c.part)!.slot, c.option, s.hex, s.span);
                says = `outfit colour ${s.hex}`;
            } else {
                const { slot } = s.target;
                const worn = now.parts[slot]?.part;
                const option = worn && s.target.option === mainOf(slot) ? mainOf(slot, worn) : s.target.option;
                if (set(slot, option, s.hex, s.span)) says = `${slot} ${option} ${s.hex}`;
            }
        } else {
            const worn = now.parts[s.slot];
            const choice = s.choices.find((c) => c.part === worn?.part);
            if (!worn || !choice) {
                unable.push({ ...s.span, why: worn ? `${findPart(worn.part)!.title.en} cannot be so` : `nothing is worn as ${s.slot}` });
                continue;
            }
            const spec = findPart(worn.part)!.options[choice.option];
            let { value } = choice;
            if (spec.type === 'number' && typeof value === 'number') {
                const current = (worn.options?.[choice.option] as number | undefined) ?? spec.default;
                const direction = Math.sign(value - spec.default) || 1;
                // A comparative is a step a person would notice: a fifth of the range.
                if (s.comparative) value = current + direction * (spec.max - spec.min) * 0.2 * s.strength;
                else value = spec.default + (value - spec.default) * s.strength;
                value = Number(Math.min(spec.max, Math.max(spec.min, value)).toFixed(4));
                if (value === current) {
                    unable.push({ ...s.span, why: 'it is so already' });
                    continue;
                }
            }
            if (set(s.slot, choice.option, value, s.span)) says = `${s.slot} ${choice.option} ${value}`;
        }
        if (says) reasons.push({ ...s.span, says: `${s.span.text} → ${says}` });
    }
    return { recipe: now, reasons, ignored: unable, changes: changesBetween(recipe, now) };
}

/** The fields in which two recipes' parts differ. */
export function changesBetween(before: Recipe, after: Recipe): Change[] {
    const changes: Change[] = [];
    const show = (value: unknown): string => (value === undefined ? 'default' : String(value));
    for (const slot of new Set([...Object.keys(before.parts), ...Object.keys(after.parts)]) as Set<Slot>) {
        const a = before.parts[slot];
        const b = after.parts[slot];
        if (a?.part !== b?.part) changes.push({ path: `parts.${slot}.part`, before: a?.part, after: b?.part, says: `${slot}: ${a ? findPart(a.part)?.title.en : 'nothing'} → ${b ? findPart(b.part)?.title.en : 'nothing'}` });
        if (!b) continue;
        for (const name of new Set([...Object.keys(a?.options ?? {}), ...Object.keys(b.options ?? {})])) {
            const x = a?.options?.[name];
            const y = b.options?.[name];
            if (x !== y) changes.push({ path: `parts.${slot}.options.${name}`, before: x, after: y, says: `${slot} ${name}: ${show(x)} → ${show(y)}` });
        }
    }
    return changes;
}
