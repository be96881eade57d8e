import { findPart } from '../catalogue/index';
import type { Slot } from '../catalogue/part';
import type { Recipe } from '../recipe/recipe';
import { slotTitle, type Language } from './sayings';

/** One field an instruction changed. */
export interface Change {
    /** `parts.hair.options.length`. */
    path: string;
    before: unknown;
    after: unknown;
    /** One line for people. */
    says: string;
}

/** The fields in which two recipes' parts differ. */
export function changesBetween(before: Recipe, after: Recipe, language: Language = 'en'): Change[] {
    const changes: Change[] = [];
    const words = language === 'ja' ? { unset: '標準', none: 'なし' } : { unset: 'default', none: 'nothing' };
    const show = (value: unknown): string => (value === undefined ? words.unset : String(value));
    const part = (id: string | undefined): string => (id === undefined ? words.none : (findPart(id)?.title[language] ?? id));
    for (const slot of new Set([...Object.keys(before.parts), ...Object.keys(after.parts)]) as Set<Slot>) {
        const a = before.parts[slot];
        const b = after.parts[slot];
        const title = slotTitle(slot)[language];
        if (a?.part !== b?.part) changes.push({ path: `parts.${slot}.part`, before: a?.part, after: b?.part, says: `${title}: ${part(a?.part)} → ${part(b?.part)}` });
        if (!b) continue;
        for (const name of new Set([...Object.keys(a?.options ?? {}), ...Object.keys(b.options ?? {})])) {
            const x = a?.options?.[name];
            const y = b.options?.[name];
            const option = language === 'ja' ? (findPart(b.part)?.options[name]?.title.ja ?? name) : name;
            if (x !== y) changes.push({ path: `parts.${slot}.options.${name}`, before: x, after: y, says: `${title} ${option}: ${show(x)} → ${show(y)}` });
        }
    }
    return changes;
}
