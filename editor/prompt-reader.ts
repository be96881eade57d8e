import { findPart } from '../src/catalogue/index';
import type { Slot } from '../src/catalogue/part';
import { editRecipe, readPrompt, type Ignored, type Reason } from '../src/prompt/index';
import { inventRecipe, parseRecipe, RecipeError, type Recipe } from '../src/recipe/index';
import type { Chip, Reader } from './reading';
import { currentLanguage, t, tr } from './strings';
import { UserError } from './user-error';

/** Sentences read by rules, in the page: a few milliseconds, no network. */
export function createReader(): Reader {
    return {
        read(sentence, seed) {
            const { recipe, reasons, ignored, conflicts } = readPrompt(sentence, { seed, language: currentLanguage() });
            return { recipe, chips: [...chipsOf(reasons, ignored, recipe), ...conflicts.map((text): Chip => ({ word: t('chips.conflict'), meaning: text, kind: 'conflict' }))] };
        },
        edit(recipe, sentence) {
            const edited = editRecipe(recipe, sentence, { language: currentLanguage() });
            return { recipe: edited.recipe, chips: chipsOf(edited.reasons, edited.ignored, edited.recipe) };
        },
        invent: (seed) => inventRecipe(seed),
        parse(json, name) {
            try {
                return parseRecipe(json);
            } catch (error) {
                if (error instanceof RecipeError) throw new UserError('error.badRecipe', { name, detail: error.message });
                throw error;
            }
        }
    };
}

function chipsOf(reasons: readonly Reason[], ignored: readonly Ignored[], recipe: Recipe): Chip[] {
    const chips: Chip[] = [];
    // A reason without words ("nothing was understood") is said elsewhere.
    for (const reason of reasons) {
        if (reason.end <= reason.start) continue;
        const { start, end, text: word, value } = reason;
        chips.push({ word, start, end, meaning: meaningOf(reason, recipe), kind: 'read', ...(typeof value === 'string' && value.startsWith('#') ? { color: value } : {}) });
    }
    for (const { start, end, text, why } of ignored) chips.push({ word: text, start, end, meaning: why, kind: 'ignored' });
    return chips.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

/** What a reason set, in the editor's language: "Hair: Twintails", "Eyes: Colour". */
function meaningOf({ slot, part, option, value, says }: Reason, recipe: Recipe): string {
    const after = says.includes('→') ? says.slice(says.indexOf('→') + 1).trim() : says;
    if (!slot) return after;
    const title = t(`slot.${slot as Slot}`);
    if (option) {
        const spec = findPart(recipe.parts[slot]?.part ?? part ?? '')?.options[option];
        const name = spec ? tr(spec.title) : option;
        if (spec?.type === 'choice') return `${title}: ${tr(spec.values.find(({ id }) => id === value)?.title ?? spec.title)}`;
        if (typeof value === 'number') return `${title}: ${name} ${value}`;
        return `${title}: ${name}`;
    }
    if (part) return `${title}: ${tr(findPart(part)?.title ?? { en: part, ja: part })}`;
    return after === `no ${slot}` || after.startsWith('no ') ? `${title}: ${t('inspector.none')}` : after;
}
