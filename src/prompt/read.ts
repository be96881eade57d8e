import { presentationOf } from '../catalogue/index';
import type { Bilingual, Slot } from '../catalogue/part';
import { figureOrder, inventRecipe } from '../recipe/prior';
import type { Recipe } from '../recipe/recipe';
import { isJapanese, LONGEST_PROMPT } from './fold';
import { interpret } from './interpret';
import type { Finding, Plan } from './plan';
import { saidFrom } from './said-from';
import { SAYINGS, why, type Ignorance, type Language } from './sayings';
import { scan } from './scan';
import type { Span, Statement } from './statement';

/** Why something is as it is: the words and what they set. `start`, `end` point into the prompt. */
export interface Reason extends Span {
    slot?: Slot;
    part?: string;
    /** The outfit the words stand for. */
    set?: string;
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
    /** The language of `says`, `why` and `conflicts`. @default 'ja' for a prompt with Japanese in it, else 'en' */
    language?: Language;
}

/** Reads a sentence or a list of tags into a whole character. Never throws, whatever the text. */
export function readPrompt(prompt: string, options: ReadOptions = {}): PromptReading {
    const seed = options.seed ?? 1;
    const text = prompt.slice(0, LONGEST_PROMPT);
    const language = options.language ?? languageOf(text);
    const { statements, ignored } = interpret(scan(text));
    const plan = planFor(statements, seed);
    const recipe = inventRecipe(seed, plan.said);
    for (const tell of plan.after) {
        const told = tell(recipe);
        if ('span' in told) plan.findings.push(told);
        else if (!plan.conflicts.some((c) => c.en === told.en)) plan.conflicts.push(told);
    }
    if (text.trim()) recipe.prompt = [...text.trim()].slice(0, KEPT_PROMPT).join('');
    const reasons = plan.findings.map((finding) => reasonOf(finding, language));
    if (statements.length === 0) reasons.push({ start: 0, end: 0, text: '', says: (text.trim() ? SAYINGS.nothingUnderstood : SAYINGS.nothingSaid)({ seed: String(seed) })[language] });
    const cut: Bilingual[] = prompt.length > LONGEST_PROMPT ? [SAYINGS.cut({ count: String(prompt.length), read: String(LONGEST_PROMPT) })] : [];
    return {
        recipe,
        reasons: reasons.sort((a, b) => a.start - b.start),
        ignored: [...ignored, ...plan.ignored].map((i) => ignoredOf(i, language)).sort((a, b) => a.start - b.start),
        conflicts: [...cut, ...plan.conflicts].map((c) => c[language])
    };
}

/** The figure that was said, else the first of those the seed would draw that everything said suits. */
function planFor(statements: readonly Statement[], seed: number): Plan {
    const bodies = statements.flatMap((s) => (s.kind === 'part' && s.slot === 'body' ? [s] : []));
    const out = new Set(statements.flatMap((s) => (s.kind === 'out' ? s.parts : [])));
    const named = bodies.filter((s) => !s.pronoun);
    const from = named.length ? named : bodies.slice(0, 1);
    const said = from.map((s) => s.parts[0].part).filter((id) => !out.has(id));
    // A chibi boy is a chibi; otherwise the later word stands.
    const figure = said.find((id) => presentationOf(id) === 'chibi') ?? said.at(-1);
    let best: Plan | undefined;
    for (const body of figure ? [figure] : figureOrder(seed, out)) {
        const plan = saidFrom(statements, body);
        if (!best || plan.misfits < best.misfits) best = plan;
        if (best.misfits === 0) break;
    }
    best!.said.anyone = !figure;
    return best!;
}

/** The language to answer a text in. */
export const languageOf = (text: string): Language => ([...text].some(isJapanese) ? 'ja' : 'en');

/** A finding in words. */
export function reasonOf({ span, says, ...rest }: Finding, language: Language): Reason {
    const asked = span.spelling ? `${span.text} (${language === 'ja' ? `${span.spelling} と読みました` : `read as ${span.spelling}`})` : span.text;
    return { ...span, ...rest, says: `${asked} → ${says[language]}` };
}
/** A word left aside, in words. */
export const ignoredOf = ({ span, why: reason }: { span: Span; why: Ignorance }, language: Language): Ignored => ({ ...span, why: why(reason, language) });
