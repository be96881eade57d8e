import { findEnsemble, findPart, partsOf, presentationOf } from '../catalogue/index';
import type { Presentation, Slot } from '../catalogue/part';
import { colorDistance, toOklch } from '../paint/color';
import { inventRecipe, type Said } from '../recipe/prior';
import type { PartChoice, Recipe } from '../recipe/recipe';
import { LONGEST_PROMPT } from './fold';
import { interpret, mainOf, type Span, type Statement } from './interpret';
import { scan, type Token } from './scan';

/** Why something is as it is: the words and what they set. `start`, `end` point into the prompt. */
export interface Reason extends Span {
    slot?: Slot;
    part?: string;
    option?: string;
    value?: number | string | boolean;
    /** One line for people: `silver → hair colour #c9ccd6`. */
    says: string;
}
export interface Ignored extends Span {
    why: string;
}
export interface PromptReading {
    recipe: Recipe;
    reasons: Reason[];
    ignored: Ignored[];
    /** Things said that exclude one another, and how that was settled; one sentence each. */
    conflicts: string[];
}

/** How much of the sentence a recipe remembers, so that it stays a kilobyte. */
const KEPT_PROMPT = 300;

export interface ReadOptions {
    /** Settles what the prompt leaves open. @default 1 */
    seed?: number;
}

/** Reads a sentence or a list of tags into a whole character. Never throws, whatever the text. */
export function readPrompt(prompt: string, options: ReadOptions = {}): PromptReading {
    const seed = options.seed ?? 1;
    const text = prompt.slice(0, LONGEST_PROMPT);
    const conflicts: string[] = [];
    if (prompt.length > LONGEST_PROMPT) conflicts.push(`The prompt has ${prompt.length} characters; the first ${LONGEST_PROMPT} were read.`);
    const tokens = scan(text);
    const { statements, ignored } = interpret(tokens, figureOf(tokens));
    const reasons: Reason[] = [];
    const said = gather(statements, reasons, conflicts, figureOf(tokens));
    const recipe = inventRecipe(seed, said.said);
    for (const apply of said.after) apply(recipe);
    if (text.trim()) recipe.prompt = [...text.trim()].slice(0, KEPT_PROMPT).join('');
    if (statements.length === 0) reasons.push({ start: 0, end: 0, text: '', says: text.trim() ? `No word was understood: the character comes from the seed ${seed}` : `Nothing was said: the character comes from the seed ${seed}` });
    return { recipe, reasons: reasons.sort((a, b) => a.start - b.start), ignored: ignored.map(({ span, why }) => ({ ...span, why })), conflicts };
}

/** The figure a sentence speaks of, so that "uniform" means the one that figure wears. */
export function figureOf(tokens: Token[]): Presentation {
    const bodies = tokens.flatMap((t) => t.meanings.flatMap((m) => (m.kind === 'part' && m.slot === 'body' ? [m.part] : [])));
    const said = bodies.map(presentationOf);
    return said.includes('chibi') ? 'chibi' : said.includes('masculine') ? 'masculine' : 'feminine';
}

/** OKLCH lightness above which a uniform counts as white. */
const LIGHT = 0.86;

interface Gathered {
    said: Said;
    /** What can only be applied once the parts are known. */
    after: ((recipe: Recipe) => void)[];
}

function gather(statements: Statement[], reasons: Reason[], conflicts: string[], presentation: Presentation): Gathered {
    const parts: Partial<Record<Slot, PartChoice>> = {};
    const fromSet = new Set<Slot>();
    const empty = new Set<Slot>();
    const options: NonNullable<Said['options']> = {};
    const after: Gathered['after'] = [];
    const because = (span: Span, says: string, rest: Partial<Reason> = {}): void => {
        reasons.push({ ...span, ...rest, says: span.spelling ? `${span.text} (read as ${span.spelling}) → ${says}` : `${span.text} → ${says}` });
    };

    // 1. Outfits, then single parts, which win over what an outfit brings.
    for (const s of statements) {
        if (s.kind !== 'set') continue;
        const set = findEnsemble(s.set)!;
        for (const { part, options: fixed } of set.parts) {
            const { slot } = findPart(part)!;
            // An outfit named without a colour is meant in the colours it is known by.
            const known = Object.fromEntries(set.colored.filter((c) => c.part === part).map((c) => [c.option, findPart(part)!.options[c.option].default]));
            parts[slot] = { part, options: { ...fixed, ...known } };
            fromSet.add(slot);
        }
        because(s.span, set.title.en);
    }
    const bodies = statements.filter((s) => s.kind === 'part' && s.slot === 'body');
    for (const s of statements) {
        if (s.kind !== 'part') continue;
        const part = findPart(s.part)!;
        // "Chibi boy" is a chibi: the more particular figure stands.
        if (s.slot === 'body' && bodies.length > 1 && bodies.some((b) => b.kind === 'part' && presentationOf(b.part) === 'chibi') && presentationOf(s.part) !== 'chibi') continue;
        const before = parts[s.slot];
        if (before && before.part !== s.part && !fromSet.has(s.slot)) conflicts.push(`Both ${findPart(before.part)!.title.en} and ${part.title.en} were asked for; the later, ${part.title.en}, is worn.`);
        parts[s.slot] = { part: s.part };
        fromSet.delete(s.slot);
        for (const other of part.replaces ?? []) {
            if (parts[other] && !fromSet.has(other)) conflicts.push(`${part.title.en} takes the place of ${findPart(parts[other].part)!.title.en}.`);
            delete parts[other];
        }
        because(s.span, part.title.en, { slot: s.slot, part: s.part });
    }

    // 2. What was ruled out.
    for (const s of statements) {
        if (s.kind !== 'clear') continue;
        const asked = parts[s.slot];
        const later = statements.some((t) => t.kind === 'part' && t.slot === s.slot && t.span.start > s.span.start);
        if (asked && !fromSet.has(s.slot)) conflicts.push(`${findPart(asked.part)!.title.en} was both asked for and ruled out; the later word stands: it is ${later ? 'worn' : 'left out'}.`);
        if (later) continue;
        if (s.slot === 'body' || s.slot === 'face' || s.slot === 'eyes') continue;
        delete parts[s.slot];
        empty.add(s.slot);
        because(s.span, `no ${s.what.trim()}`, { slot: s.slot });
    }

    // 3. Colours and measures.
    for (const s of statements) {
        if (s.kind === 'color') {
            if (s.negated) {
                if ('slot' in s.target) after.push(avoidColor(s.target.slot, s.target.option, s.hex));
                because(s.span, `not ${s.title}`, 'slot' in s.target ? { slot: s.target.slot } : {});
            } else if ('set' in s.target) {
                const set = findEnsemble(s.target.set)!;
                // One colour dresses the whole set; a second one its second garment.
                set.colored.forEach((c, i) => {
                    const { slot } = findPart(c.part)!;
                    if (c.darkOnly && toOklch(s.hex).l > LIGHT) return;
                    if (s.index === 0 || i === s.index) (options[slot] ??= {})[c.option] = s.hex;
                });
                because(s.span, `${set.title.en} colour ${s.hex}`, { value: s.hex });
            } else {
                const { slot } = s.target;
                if (partsOf(slot).length === 0) continue;
                const option = s.index > 0 ? secondColor(parts[slot]?.part, s.target.option) ?? s.target.option : s.target.option;
                const main = s.target.option === mainOf(slot);
                if (options[slot]?.[option] !== undefined && options[slot]![option] !== s.hex) conflicts.push(`Two colours were said of ${slot}; the later, ${s.title}, is used.`);
                (options[slot] ??= {})[option] = s.hex;
                // The word may have been said of another part's main colour: the part worn decides which option that is.
                if (main) after.push((recipe) => setMain(recipe, slot, s.hex));
                because(s.span, `${slot} ${option === 'color' ? 'colour' : option} ${s.hex}`, { slot, option, value: s.hex });
            }
        } else if (s.kind === 'value') {
            // An adjective only some parts of the slot understand chooses one of those.
            if (!parts[s.slot] && !empty.has(s.slot) && partsOf(s.slot).some((p) => !s.choices.some((c) => c.part === p.id))) {
                const able = s.choices.map((c) => findPart(c.part)!).reduce((a, b) => (b.likely[presentation] > a.likely[presentation] ? b : a));
                parts[s.slot] = { part: able.id };
            }
            const worn = parts[s.slot]?.part;
            const choice = s.choices.find((c) => c.part === worn) ?? (worn ? undefined : s.choices[0]);
            if (!choice) {
                conflicts.push(`${findPart(worn!)!.title.en} cannot be ${s.span.text.trim()}.`);
                continue;
            }
            const spec = findPart(choice.part)!.options[choice.option];
            let value = choice.value;
            if (typeof value === 'number' && spec.type === 'number') {
                value = spec.default + (value - spec.default) * s.strength;
                value = Number(Math.min(spec.max, Math.max(spec.min, value)).toFixed(4));
            }
            const old = options[s.slot]?.[choice.option];
            if (old !== undefined && old !== value && typeof old !== 'boolean') conflicts.push(`${s.slot} ${choice.option} was said twice; the later, ${s.span.text.trim()}, is used.`);
            (options[s.slot] ??= {})[choice.option] = value;
            because(s.span, `${s.slot} ${choice.option} ${value}`, { slot: s.slot, option: choice.option, value });
        }
    }
    return { said: { parts, empty, options }, after };
}

function secondColor(part: string | undefined, main: string): string | undefined {
    return part && Object.entries(findPart(part)!.options).find(([name, spec]) => spec.type === 'color' && name !== main)?.[0];
}

function setMain(recipe: Recipe, slot: Slot, hex: string): void {
    const choice = recipe.parts[slot];
    if (!choice) return;
    const option = mainOf(slot, choice.part);
    if (findPart(choice.part)!.options[option]) choice.options = { ...choice.options, [option]: hex };
}

/** Makes sure an invented colour is not the one ruled out. */
function avoidColor(slot: Slot, option: string, hex: string) {
    return (recipe: Recipe): void => {
        const choice = recipe.parts[slot] ?? (partsOf(slot)[0] && undefined);
        const now = choice?.options?.[option];
        if (!choice || typeof now !== 'string' || colorDistance(now, hex) > 0.12) return;
        for (let seed = recipe.seed + 1; seed < recipe.seed + 40; seed++) {
            const other = inventRecipe(seed, { parts: { body: recipe.parts.body, [slot]: { part: choice.part } } }).parts[slot]?.options?.[option];
            if (typeof other === 'string' && colorDistance(other, hex) > 0.12) {
                choice.options = { ...choice.options, [option]: other };
                return;
            }
        }
    };
}
