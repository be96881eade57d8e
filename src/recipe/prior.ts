import { allEnsembles, allParts, findPart, partsOf, presentationOf } from '../catalogue/index';
import type { EnsembleDefinition, PartDefinition, Presentation, Slot } from '../catalogue/part';
import { SLOTS } from '../catalogue/part';
import { random, seedFor, type Random } from '../geometry/random';
import { toOklch } from '../paint/color';
import { inventOptions } from './invent-options';
import { likelihood, type Kind } from './likelihood';
import { choosePalette, FANTASTIC_HAIR, naturalHair, near, OLD_HAIR, SKIN } from './palette';
import type { PartChoice, Recipe } from './recipe';
import type { Said } from './said';
import { weighted } from './weighted';

/**
 * Invents a character. The same seed and the same `said` give the same recipe; another seed differs only where nothing
 * was said. Each slot draws from a stream of its own, so that fixing one thing leaves the others as they were.
 */
export function inventRecipe(seed: number, said: Said = {}): Recipe {
    const stream = (name: string): Random => random(seedFor(seed, name));
    const avoid = said.avoid ?? new Set<string>();
    const able = (slot: Slot): PartDefinition[] => {
        const allowed = partsOf(slot).filter((p) => !avoid.has(p.id));
        const fit = (part: PartDefinition): number => (said.values?.[slot] ?? []).filter((choices) => choices.some((c) => c.part === part.id)).length;
        const best = Math.max(0, ...allowed.map(fit));
        return allowed.filter((part) => fit(part) === best);
    };
    const parts: Partial<Record<Slot, PartChoice>> = {};
    const filled = new Set<Slot>(said.empty);
    const fill = (slot: Slot, choice: PartChoice): void => {
        parts[slot] = { part: choice.part, ...(choice.options && { options: { ...choice.options } }) };
        filled.add(slot);
        for (const other of findPart(choice.part)?.replaces ?? []) filled.add(other);
        for (const part of allParts()) if (part.replaces?.includes(slot)) filled.add(part.slot);
    };

    // 1. What is said stands; the figure decides what else is likely.
    for (const [slot, choice] of Object.entries(said.parts ?? {})) fill(slot as Slot, choice!);
    if (!parts.body) fill('body', { part: figureOrder(seed, avoid)[0] });
    const old = (ageSaid(said) ?? 0) >= OLD_AGE;
    const kind: Kind = { presentation: presentationOf(parts.body!.part), lean: said.lean, old };
    const wanted = new Set<Slot>([...(said.wanted ?? []), ...(Object.keys(said.values ?? {}) as Slot[]), ...(Object.keys(said.colors ?? {}) as Slot[])]);

    // 2. An outfit fills the clothes nobody spoke of.
    const outfits = allEnsembles().filter((set) => !avoid.has(set.id) && !(old && set.parts.some(({ part }) => findPart(part)!.youthful)) && suits(set, parts, said, wanted, able));
    const outfit = weighted(outfits.map((set) => [set, likelihood(set, kind)] as const), stream('outfit'));
    // A garment said by itself is worn with its outfit more often than not, but skirts go with hoodies too.
    const matched = stream('matched')() < 0.65 || !COVER.some((slot) => parts[slot]);
    const worn = outfit && matched ? outfit : undefined;
    const dressed = COVER.some((slot) => said.parts?.[slot]);
    for (const { part, options } of worn?.parts ?? []) {
        const { slot } = findPart(part)!;
        // A garment that was said is not hidden under a coat nobody spoke of.
        if (dressed && !BASICS.includes(slot)) continue;
        // What is said of its other slots, and what goes with what is said, comes before its own shoes and socks.
        const advised = suggestionsFor(slot, parts);
        const fits = able(slot).some((p) => p.id === part) && (!advised || advised.some(([id]) => id === part));
        if (!filled.has(slot) && !avoid.has(part) && fits) fill(slot, { part, ...(options && { options }) });
    }

    // 3. Every other slot by likelihood. Slots that may stay empty mostly do; a costume is complete as it is.
    const complete = worn ? Math.max(...Object.values(worn.likely)) < EVERYDAY : dressed;
    for (const slot of SLOTS) {
        if (filled.has(slot)) continue;
        const suggested = suggestionsFor(slot, parts);
        if (!wanted.has(slot) && !suggested && (LAYERS_OVER.includes(slot) || (complete && EXTRAS.includes(slot)))) continue;
        if (ON_HAIR.includes(slot) && !parts.hair && !wanted.has(slot)) continue;
        if (slot === 'beard' && !wanted.has(slot) && !mayBeBearded(said)) continue;
        if (!wanted.has(slot) && EXCLUSIVE.some((slots) => slots.includes(slot) && slots.some((other) => parts[other] || wanted.has(other) || (other !== slot && !suggested && suggestionsFor(other, parts)?.some(([id]) => id))))) continue;
        const next = stream(`${slot} at all`);
        const candidates = able(slot).filter((p) => !(old && p.youthful) && !p.replaces?.some((other) => parts[other] || wanted.has(other)));
        // Sandals are worn on bare feet: what is worn may do without what everyone has.
        const spared = !wanted.has(slot) && suggested !== undefined && suggested.some(([id]) => id === '');
        const needed = wanted.has(slot) || (NEEDED.includes(slot) && !spared);
        const choices: (readonly [PartDefinition | undefined, number])[] = suggested
            ? suggested.flatMap(([id, weight]) => (id === '' && needed ? [] : [[candidates.find((p) => p.id === id), weight] as const]))
            : candidates.map((p) => [p, likelihood(p, kind)]);
        const drawn = needed || suggested || next() < (RATE[slot] ?? RARE) * taste(slot, kind) ? weighted(choices, next) : undefined;
        const part = drawn ?? (needed ? (candidates[0] ?? partsOf(slot)[0]) : undefined);
        if (part) fill(slot, { part: part.id });
    }

    // 4. Colours and a little shape, wherever no one spoke.
    const fantastic = !old && (stream('fantastic')() < FANTASTIC || [parts.ears, parts.horns, parts.halo].some((choice) => choice !== undefined) || said.options?.face !== undefined || (said.values?.face ?? []).some((choices) => choices.some((c) => typeof c.value === 'string')));
    const skin = said.colors?.body?.[0] ?? weighted(SKIN, stream('skin'))!;
    // A brown beard tells of brown hair.
    const hair = said.colors?.hair?.[0] ?? said.colors?.beard?.[0] ?? near(weighted(fantastic ? FANTASTIC_HAIR : old ? OLD_HAIR : naturalHair(skin), stream('hair colour'))!, stream('hair shade'));
    // Some outfits keep the colours they are known by; then shoes and ribbons go with those.
    const spoken = said.clothes ?? clothesSaid(parts, said);
    const known = worn?.colored[0] && findPart(worn.colored[0].part)!.options[worn.colored[0].option].default;
    const own = known !== undefined && stream('outfit colours')() < 0.35 && !spoken.length && !said.mood;
    const palette = choosePalette(stream('palette'), said.lean ?? kind.presentation, hair, said.mood, own ? [String(known)] : spoken);
    const painted = colorsOfOutfit(worn, palette, own);
    let patterned = complete;
    for (const slot of SLOTS) {
        const choice = parts[slot];
        if (!choice) continue;
        // Whoever has a beard is old enough for it.
        const aged = slot === 'face' && parts.beard && ageSaid(said) === undefined ? { age: BEARDED_AGE + 0.05 * Math.floor(7 * stream('age')()) } : undefined;
        // Hair falls over the eye that a patch covers, not over the one that is left.
        const side = slot === 'bangs' && parts.patch ? parts.patch.options?.side ?? findPart(parts.patch.part)!.options.side?.default : undefined;
        // A hood that nobody spoke of the colour of belongs to the cloak or the hoodie.
        const hood = choice.part === 'headwear/hood' && !said.colors?.headwear ? clothOf(parts.cape?.part ? parts.cape : parts.top?.part === 'outfit/hoodie' ? parts.top : undefined) : undefined;
        const fixed = { ...hood, ...aged, ...(side !== undefined && { side }), ...(painted[choice.part] ?? {}), ...choice.options };
        const options = inventOptions(findPart(choice.part)!, { said, palette, hair, skin, fantastic, own, fixed, patterned: patterned || choice.options !== undefined, next: stream(`${slot} options`) });
        // One pattern is enough.
        patterned ||= (options.pattern ?? 'plain') !== 'plain' || (options.print ?? 'none') !== 'none';
        if (Object.keys(options).length) choice.options = options;
        else delete choice.options;
    }
    return { format: 'hinagata-recipe', version: 2, name: nameOf(stream('name')), seed: seed >>> 0, parts: inOrder(parts) };
}

/** A garment's colours as a hood takes them. */
function clothOf(choice: PartChoice | undefined): Record<string, string> | undefined {
    if (!choice) return undefined;
    const { color, lining } = { ...Object.fromEntries(Object.entries(findPart(choice.part)!.options).map(([name, { default: own }]) => [name, own])), ...choice.options };
    return { color: String(color), trim: String(color), ...(lining !== undefined && { lining: String(lining) }) };
}

/** What goes with the parts there are in a slot nobody spoke of, if one of them says so. */
const suggestionsFor = (slot: Slot, parts: Recipe['parts']): readonly (readonly [part: string, weight: number])[] | undefined =>
    Object.values(parts).map((choice) => findPart(choice.part)?.suggests?.[slot]).find((list) => list);

/** Age of the face that is said, −1 … 1, if it is. */
const ageSaid = (said: Said): number | undefined => {
    const value = said.parts?.face?.options?.age ?? (said.values?.face ?? []).flat().find(({ option }) => option === 'age')?.value;
    return typeof value === 'number' ? value : undefined;
};
/** Age of a face from which on nothing youthful is invented for it, and its hair has gone grey. */
const OLD_AGE = 0.75;
/** Age of a face from which on it may have a beard. */
const BEARDED_AGE = 0.3;
/** Whether a beard may be invented: on a man, or on whoever may become one, not on a boy. */
const mayBeBearded = (said: Said): boolean => (ageSaid(said) ?? (said.parts?.body && !said.anyone ? -1 : 1)) >= BEARDED_AGE;

/** Slots a character is never invented without. */
export const NEEDED: readonly Slot[] = ['body', 'face', 'eyes', 'hair', 'top', 'bottom', 'legwear', 'footwear'];
/** Share of characters from a world where hair and eyes have any colour. */
const FANTASTIC = 0.5;
/** What grows on a head that has hair, or is tied into it. */
export const ON_HAIR: readonly Slot[] = ['bangs', 'sides', 'ahoge', 'ornament', 'hairband'];
/** Nobody is a cat and a demon and an angel, wears glasses over a patch or a coat under a cape, unless it is said. */
const EXCLUSIVE: readonly (readonly Slot[])[] = [['ears', 'horns', 'halo'], ['patch', 'eyewear'], ['ornament', 'hairband'], ['headwear', 'hairband'], ['headwear', 'horns'], ['headwear', 'halo'], ['outer', 'cape'], ['bag', 'cape'], ['wings', 'cape'], ['mask', 'beard']];
/** How often a slot that may stay empty is filled when nothing is said. */
const RATE: Partial<Record<Slot, number>> = {
    bangs: 0.97, sides: 0.8, ahoge: 0.22, ornament: 0.2, hairband: 0.09, makeup: 0.12, mole: 0.07, beard: 0.16, scar: 0.02, facepaint: 0.01, bodymark: 0.01, tattoo: 0.008, patch: 0.01, ears: 0.08, horns: 0.03, halo: 0.012,
    waist: 0.04, handwear: 0.03, wrist: 0.04, headwear: 0.06, earrings: 0.08, bag: 0.04, neckwear: 0.07, tail: 0, wings: 0
};
const RARE = 0.06;
/** An outfit this likely for someone is everyday clothes, not a costume. */
const EVERYDAY = 1;
/** What only an outfit or a word puts over other clothes, and what nobody adds to a costume. */
const LAYERS_OVER: readonly Slot[] = ['outer', 'cape', 'apron', 'mask'];
const EXTRAS: readonly Slot[] = ['headwear', 'neckwear', 'waist', 'handwear', 'bag', 'wrist', 'wings', 'tail'];
/** What an outfit adds to a garment that was said. */
const BASICS: readonly Slot[] = ['top', 'bottom', 'dress', 'legwear', 'footwear'];
const COVER: readonly Slot[] = ['top', 'bottom', 'dress'];

/** How much a kind of figure cares for what a slot holds, beside the kind that cares most: 0 … 1. */
function taste(slot: Slot, kind: Kind): number {
    const care = (of: Presentation): number => partsOf(slot).reduce((sum, part) => sum + (of === kind.presentation ? likelihood(part, kind) : part.likely[of]), 0);
    const most = Math.max(care('feminine'), care('masculine'), care('chibi'));
    return most > 0 ? Math.min(1, care(kind.presentation) / most) : 0;
}

/** The figures a seed would draw, likeliest first for that seed: what is said may rule the first one out. */
export function figureOrder(seed: number, avoid: ReadonlySet<string> = new Set()): string[] {
    const next = random(seedFor(seed, 'body'));
    let left = partsOf('body').map((p) => [p.id, Math.max(...Object.values(p.likely))] as const);
    if (left.some(([id]) => !avoid.has(id))) left = left.filter(([id]) => !avoid.has(id));
    const order: string[] = [];
    while (left.length) {
        const id = weighted(left, next) ?? left[0][0];
        order.push(id);
        left = left.filter(([other]) => other !== id);
    }
    return order;
}

/** Whether an outfit can be worn with what is said: it may repeat a garment, never contradict one. */
function suits(set: EnsembleDefinition, parts: Recipe['parts'], said: Said, wanted: ReadonlySet<Slot>, able: (slot: Slot) => PartDefinition[]): boolean {
    const own = new Map(set.parts.map(({ part }) => [findPart(part)!.slot, part]));
    for (const slot of COVER) {
        const theirs = own.get(slot);
        if (parts[slot] && parts[slot].part !== theirs) return false;
        if (theirs && said.empty?.has(slot)) return false;
        if (wanted.has(slot) && !parts[slot] && !theirs) return false;
        if (theirs && !parts[slot] && !able(slot).some((p) => p.id === theirs)) return false;
    }
    return true;
}

/** Colours already said of the clothes that cover the body: the rest goes with them. */
function clothesSaid(parts: Recipe['parts'], said: Said): string[] {
    const colorOf = (slot: Slot): string | undefined => {
        const main = Object.entries(findPart(parts[slot]?.part ?? '')?.options ?? {}).find(([, spec]) => spec.type === 'color' && spec.main)?.[0];
        const set = main && parts[slot]?.options?.[main];
        return said.colors?.[slot]?.[0] ?? (typeof set === 'string' ? set : undefined);
    };
    const main = colorOf('top') ?? colorOf('dress');
    return main ? [main] : [];
}

/** The colours of an outfit's garments: those it is known by, or the character's palette. */
function colorsOfOutfit(set: EnsembleDefinition | undefined, palette: { main: string; second: string }, own: boolean): Record<string, Record<string, string>> {
    const out: Record<string, Record<string, string>> = {};
    // A uniform of one light colour all over is a nightgown: its collar and skirt take the darker second.
    const light = toOklch(palette.main).l > 0.5;
    set?.colored.forEach((c, i) => {
        const color = own ? String(findPart(c.part)!.options[c.option].default) : i > 0 && (light || !c.darkOnly) ? palette.second : palette.main;
        (out[c.part] ??= {})[c.option] = color;
    });
    return out;
}

const inOrder = (parts: Recipe['parts']): Recipe['parts'] => Object.fromEntries(SLOTS.flatMap((slot) => (parts[slot] ? [[slot, parts[slot]]] : [])));

const SYLLABLES = ['a', 'ka', 'mi', 'ri', 'na', 'yu', 'sa', 'to', 'ha', 'ru', 'no', 'ko', 'ma', 're', 'ki', 'shi', 'ne', 'mo'];
function nameOf(next: Random): string {
    const count = 2 + Math.floor(next() * 2);
    let name = '';
    for (let i = 0; i < count; i++) name += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    return name[0].toUpperCase() + name.slice(1);
}
