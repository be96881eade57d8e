import { allEnsembles, allParts, findPart, partsOf, presentationOf } from '../catalogue/index';
import type { PartDefinition, Slot } from '../catalogue/part';
import { SLOTS } from '../catalogue/part';
import { random, seedFor, type Random } from '../geometry/random';
import { fromOklch, toOklch } from '../paint/color';
import type { PartChoice, Recipe } from './recipe';

/** What a sentence has fixed; the rest is invented around it. */
export interface Said {
    /** Parts, whole or with some options. */
    parts?: Partial<Record<Slot, PartChoice>>;
    /** Slots that were said to be empty. */
    empty?: ReadonlySet<Slot>;
    /** Options said without naming their part ("red eyes"), by slot. */
    options?: Partial<Record<Slot, Record<string, number | string | boolean>>>;
}

/** Natural and fanciful hair with the eyes that flatter it; weights are how often a cast shows them. */
const HAIR_COLORS: [string, number][] = [
    ['#3a3036', 5], ['#5b4036', 5], ['#8a5f45', 4], ['#e3c27a', 4], ['#c9ccd8', 2], ['#e89ab0', 2], ['#5d7fb8', 2], ['#8a6bb0', 1.5], ['#b2453f', 1.5], ['#5f9a83', 1]
];
const EYE_COLORS: [string, number][] = [
    ['#4f86c6', 4], ['#6aa35a', 3], ['#8c5a3c', 4], ['#c94f55', 2], ['#8b62b8', 2], ['#d19a3a', 2], ['#4aa3a0', 2]
];
const SKIN_COLORS: [string, number][] = [['#ffe8d9', 6], ['#fdeee4', 3], ['#f3cfb3', 2], ['#d9a67e', 1], ['#a9704e', 1]];
/** Hues of a wardrobe: main colours that hold beside one another in two tones. */
const CLOTH_COLORS: [string, number][] = [
    ['#35406a', 4], ['#2f2e3a', 3], ['#7d3b4a', 2], ['#3f6b5c', 2], ['#c9b79a', 2], ['#7f93b8', 3], ['#f3f0ee', 3], ['#b86a76', 2], ['#6a5d8f', 1.5]
];

/** Draws from weighted items; undefined when every weight is 0. */
export function weighted<T>(items: readonly (readonly [T, number])[], next: Random): T | undefined {
    const total = items.reduce((sum, [, w]) => sum + w, 0);
    let at = next() * total;
    if (total <= 0) return undefined;
    for (const [item, w] of items) {
        at -= w;
        if (at < 0) return item;
    }
    return items[items.length - 1][0];
}

/**
 * Invents a character. The same seed and the same `said` give the same recipe; another seed differs only where nothing
 * was said. Each slot draws from a stream of its own, so that fixing one thing leaves the others as they were.
 */
export function inventRecipe(seed: number, said: Said = {}): Recipe {
    const stream = (name: string): Random => random(seedFor(seed, name));
    const empty = said.empty ?? new Set<Slot>();
    const parts: Partial<Record<Slot, PartChoice>> = {};

    // 1. The figure decides what is likely.
    const bodies = partsOf('body').map((p) => [p, Math.max(...Object.values(p.likely))] as const);
    const body = said.parts?.body?.part ?? weighted(bodies, stream('body'))!.id;
    const presentation = presentationOf(body);

    // 2. What is said stands; then an outfit fills the clothes nobody spoke of.
    const filled = new Set<Slot>();
    const fill = (slot: Slot, choice: PartChoice): void => {
        parts[slot] = { part: choice.part, ...(choice.options && { options: { ...choice.options } }) };
        filled.add(slot);
        for (const other of findPart(choice.part)?.replaces ?? []) filled.add(other);
        for (const part of allParts()) if (part.replaces?.includes(slot)) filled.add(part.slot);
    };
    for (const slot of empty) filled.add(slot);
    for (const [slot, choice] of Object.entries(said.parts ?? {})) fill(slot as Slot, choice!);
    if (!parts.body) fill('body', { part: body });

    const palette = makePalette(stream('palette'));
    const sets = allEnsembles().filter((set) => !set.parts.some(({ part }) => filled.has(findPart(part)!.slot) && COVER.includes(findPart(part)!.slot)));
    const outfit = weighted(sets.map((set) => [set, set.likely[presentation]] as const), stream('outfit'));
    // Every other outfit keeps the colours it is known by; the rest take the character's palette.
    const own = stream('outfit colours')() < 0.45;
    for (const { part, options } of outfit?.parts ?? []) {
        const { slot } = findPart(part)!;
        if (filled.has(slot)) continue;
        const painted: Record<string, string> = {};
        outfit!.colored.forEach((c, i) => {
            if (c.part !== part) return;
            if (own || (c.darkOnly && toOklch(palette[0]).l > 0.86)) painted[c.option] = String(defaultOf(part, c.option));
            else painted[c.option] = palette[i === 0 || c.darkOnly ? 0 : 1];
        });
        fill(slot, { part, options: { ...options, ...painted } });
    }

    // 3. Every other slot by likelihood. `likely` of a slot that may stay empty is a percentage.
    for (const slot of SLOTS) {
        if (filled.has(slot)) continue;
        const next = stream(`${slot} at all`);
        const choices = partsOf(slot).map((p) => [p, p.likely[presentation]] as const);
        const needed = NEEDED.includes(slot);
        const part = needed ? weighted(choices, next) ?? partsOf(slot)[0] : next() < 0.06 ? weighted(choices, next) : undefined;
        if (part) fill(slot, { part: part.id });
    }

    // 4. Colours and a little shape, wherever no one spoke.
    for (const slot of SLOTS) {
        const choice = parts[slot];
        if (!choice) continue;
        const part = findPart(choice.part)!;
        const spoken = { ...said.options?.[slot] };
        for (const name of Object.keys(spoken)) if (!Object.hasOwn(part.options, name)) delete spoken[name];
        const options = { ...invented(part, slot, stream(`${slot} options`), palette, choice.options), ...choice.options, ...spoken };
        if (Object.keys(options).length) choice.options = options;
        else delete choice.options;
    }
    return { format: 'hinagata-recipe', version: 1, name: nameOf(stream('name')), seed: seed >>> 0, parts: inOrder(parts) };
}

const NEEDED: readonly Slot[] = ['body', 'face', 'eyes', 'hair', 'top', 'bottom', 'legwear', 'footwear'];
const COVER: readonly Slot[] = ['top', 'bottom', 'dress'];

const inOrder = (parts: Recipe['parts']): Recipe['parts'] => Object.fromEntries(SLOTS.flatMap((slot) => (parts[slot] ? [[slot, parts[slot]]] : [])));

/** The default of a part's option. */
const defaultOf = (part: string, option: string): number | string | boolean | undefined => findPart(part)?.options[option]?.default;

function makePalette(next: Random): string[] {
    const main = weighted(CLOTH_COLORS, next)!;
    const { l, c, h } = toOklch(main);
    // The second garment is a neighbour or a quiet neutral, never a rival.
    const second = next() < 0.5 ? main : fromOklch({ l: l < 0.5 ? l + 0.08 : l - 0.35, c: c * 0.8, h: h + (next() - 0.5) * 40 });
    return [main, second];
}

function invented(part: PartDefinition, slot: Slot, next: Random, palette: string[], already: PartChoice['options']): Record<string, number | string | boolean> {
    const out: Record<string, number | string | boolean> = {};
    for (const [name, spec] of Object.entries(part.options)) {
        // Drawn even when not used: what is said of one option must not shift the next.
        const a = next();
        const b = next();
        if (already && name in already) continue;
        if (spec.type === 'color' && spec.main) {
            const from = slot === 'hair' ? HAIR_COLORS : slot === 'eyes' ? EYE_COLORS : slot === 'body' ? SKIN_COLORS : undefined;
            if (from) out[name] = weighted(from, () => a)!;
            else if (slot === 'top' || slot === 'dress') out[name] = palette[0];
            else if (slot === 'bottom') out[name] = palette[1];
        } else if (spec.type === 'number' && a < 0.6) {
            // A bell round the default that stays well inside the range.
            const reach = b < 0.5 ? spec.default - spec.min : spec.max - spec.default;
            const value = spec.default + (b - 0.5) * 2 * reach * 0.4 * next();
            out[name] = Number((Math.round(value / spec.step) * spec.step).toFixed(4));
        } else if (spec.type === 'choice' && slot === 'hair' && spec.group !== 'Colour' && a < 0.5) out[name] = spec.values[Math.floor(b * spec.values.length)].id;
    }
    return out;
}

const SYLLABLES = ['a', 'ka', 'mi', 'ri', 'na', 'yu', 'sa', 'to', 'ha', 'ru', 'no', 'ko', 'ma', 're', 'ki', 'shi', 'ne', 'mo'];
function nameOf(next: Random): string {
    const count = 2 + Math.floor(next() * 2);
    let name = '';
    for (let i = 0; i < count; i++) name += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    return name[0].toUpperCase() + name.slice(1);
}
