import { mainColor, secondColor } from '../catalogue/color-options';
import { allEnsembles } from '../catalogue/index';
import type { ColorOption, NumberOption, OptionSpec, PartDefinition } from '../catalogue/part';
import type { Random } from '../geometry/random';
import { colorDistance, fromOklch, hueDistance, toOklch } from '../paint/color';
import { EYES, FANTASTIC_EYES, FANTASTIC_HAIR, naturalHair, near, SKIN, shoeColor, sockColor, washed, type Palette } from './palette';
import type { Said } from './said';
import { weighted } from './weighted';

type Value = number | string | boolean;

interface Surroundings {
    said: Said;
    palette: Palette;
    /** Hair's colour: brows and animal ears follow it. */
    hair: string | undefined;
    skin: string;
    /** Whether the outfit keeps the colours it is known by, ribbons and all. */
    own: boolean;
    /** Someone with animal ears may have hair no one is born with. */
    fantastic: boolean;
    /** Whether a pattern of its own accord would be one too many: something else worn has one, or a costume has none. */
    patterned: boolean;
    /** Options the outfit or the choice brings. */
    fixed: Record<string, Value>;
    next: Random;
}

/** A colour this close to one that was ruled out counts as that colour. */
const SAME_NAME = 0.12;

/** The options of one part: what was said of it, and what goes with that. */
export function inventOptions(part: PartDefinition, around: Surroundings): Record<string, Value> {
    const { said, next, fixed } = around;
    const spoken = spokenOptions(part, said);
    const out: Record<string, Value> = {};
    for (const [name, spec] of Object.entries(part.options)) {
        // Drawn even when not used: what is said of one option must not shift the next.
        const draws = [next(), next(), next()];
        if (name === 'pattern' && spoken[name] === undefined && fixed[name] === undefined && around.patterned) continue;
        const set = spoken[name] ?? fixed[name] ?? invent(part, name, spec, draws, around);
        if (set !== undefined) out[name] = set;
    }
    followMain(part, out);
    patternOnMain(part, out, spoken);
    if (part.slot === 'hair') dye(part, out, around);
    return out;
}

/** A piece whose default is a shade of its garment's default (piping, a hem) stays a shade of the garment, whatever its colour. */
function followMain(part: PartDefinition, out: Record<string, Value>): void {
    if (part.slot !== 'top' && part.slot !== 'bottom' && part.slot !== 'dress') return;
    const [main, spec] = Object.entries(part.options).find(([, s]) => s.type === 'color' && s.main) ?? [];
    if (!main || !spec || out[main] === undefined || out[main] === spec.default) return;
    const from = toOklch(String(spec.default));
    const to = toOklch(String(out[main]));
    for (const [name, piece] of Object.entries(part.options)) {
        if (piece.type !== 'color' || name === main || name in out) continue;
        const own = toOklch(piece.default);
        if (own.c < 0.04 || from.c < 0.04 || hueDistance(own.h, from.h) > 25) continue;
        // On a light or bright garment the shade is the darker one.
        const step = to.l > 0.5 ? -Math.abs(own.l - from.l) : own.l - from.l;
        out[name] = fromOklch({ l: to.l + step, c: to.c * Math.min(1, own.c / from.c), h: to.h });
    }
}

/** A pattern of no said colour is a tint or a shade of the cloth it is on; on white cloth the part's own colour is right. */
function patternOnMain(part: PartDefinition, out: Record<string, Value>, spoken: Record<string, Value>): void {
    const { pattern, patternColor } = part.options;
    if (!pattern || patternColor?.type !== 'color' || spoken.patternColor !== undefined || out.pattern === undefined || out.pattern === 'plain') return;
    const main = mainColor(part);
    const spec = main === undefined ? undefined : part.options[main];
    if (main === undefined || spec?.type !== 'color') return;
    const { l, c, h } = toOklch(String(out[main] ?? spec.default));
    if (l > 0.9 && c < 0.04) return;
    // Tartans cross bright cloth with dark, and dark cloth with light.
    const dark = out.pattern === 'plaid' ? l > 0.48 : l > 0.72;
    out.patternColor = dark ? fromOklch({ l: Math.max(0.16, l - 0.36), c: 0.7 * c + 0.01, h }) : fromOklch({ l: Math.min(0.95, l + 0.42), c: Math.min(0.05, 0.35 * c), h });
}

/** Ways to dye hair, how often each is chosen, and the colour that then wants choosing. */
const DYES: readonly (readonly [{ option: string; value: Value; color: string }, number])[] = [
    [{ option: 'tips', value: 'gradient', color: 'tipColor' }, 3],
    [{ option: 'tips', value: 'own', color: 'tipColor' }, 1.5],
    [{ option: 'inner', value: true, color: 'innerColor' }, 2.5],
    [{ option: 'streaks', value: true, color: 'streakColor' }, 2],
    [{ option: 'split', value: true, color: 'splitColor' }, 0.5]
];
const DYED = { fantastic: 0.2, natural: 0.04 };
/** Dye nearer than this to the hair is no dye. */
const APART = 0.2;

/** Now and then dyes hair of which only the colour was said, or nothing. */
function dye(part: PartDefinition, out: Record<string, Value>, { fantastic, next, hair }: Surroundings): void {
    const draws = [next(), next(), next()];
    if (draws[0] >= (fantastic ? DYED.fantastic : DYED.natural) || DYES.some(([{ option }]) => out[option] !== undefined)) return;
    const chosen = weighted(DYES.filter(([{ option, color }]) => part.options[option] && part.options[color]), () => draws[1]);
    if (!chosen) return;
    const base = String(out.color ?? hair ?? part.options.color?.default);
    out[chosen.option] = chosen.value;
    out[chosen.color] ??= weighted(FANTASTIC_HAIR.filter(([hex]) => colorDistance(hex, base) > APART), () => draws[2])!;
}

/** What was said, by the names this part has for it. */
function spokenOptions(part: PartDefinition, said: Said): Record<string, Value> {
    const out: Record<string, Value> = {};
    const color = (option: string | undefined, hex: string | undefined): void => {
        if (!option || !hex) return;
        out[option] = hex;
        const { needs } = part.options[option] as ColorOption;
        if (needs) out[needs.option] ??= needs.value;
    };
    for (const choices of said.values?.[part.slot] ?? []) for (const c of choices) if (c.part === part.id) out[c.option] = c.value;
    const [main, second] = said.colors?.[part.slot] ?? [];
    color(mainColor(part), main);
    color(secondColor(part, (name) => out[name]), second);
    for (const [name, value] of Object.entries(said.options?.[part.slot] ?? {})) {
        if (!Object.hasOwn(part.options, name)) continue;
        if (part.options[name].type === 'color') color(name, String(value));
        else out[name] = value;
    }
    return out;
}

const toStep = ({ step }: NumberOption, value: number): number => Number((Math.round(value / step) * step).toFixed(4));
/** How often a choice with likelihoods stays what its part makes it. */
const KEEPS_DEFAULT = 0.4;

function invent(part: PartDefinition, name: string, spec: OptionSpec, [a, b, c]: number[], around: Surroundings): Value | undefined {
    if (spec.type === 'color') return inventColor(part, name, spec, [a, b], around);
    if (spec.type === 'number' && spec.spread === 0) return undefined;
    if (spec.type === 'number' && spec.spread) {
        // The mean of two draws: most are near the default, few at the ends of the spread.
        const off = (a + b - 1) * spec.spread;
        return toStep(spec, spec.default + off * (off < 0 ? spec.default - spec.min : spec.max - spec.default));
    }
    if (spec.type === 'number' && a < 0.6) {
        // A bell round the default that stays well inside the range.
        const reach = b < 0.5 ? spec.default - spec.min : spec.max - spec.default;
        return toStep(spec, spec.default + (b - 0.5) * 2 * reach * 0.4 * c);
    }
    if (spec.type === 'choice' && spec.values.some((v) => v.likely)) return a < KEEPS_DEFAULT ? undefined : weighted(spec.values.map((v) => [v.id, v.likely ?? 0] as const), () => b);
    if (spec.type === 'choice' && part.slot === 'hair' && spec.group !== 'Colour' && a < 0.5) return spec.values[Math.floor(b * spec.values.length)].id;
    return undefined;
}

function inventColor(part: PartDefinition, name: string, spec: ColorOption, [a, b]: number[], { said, palette, hair, skin, fantastic, own }: Surroundings): string | undefined {
    const not = said.notColors?.[part.slot] ?? [];
    const allowed = (items: readonly (readonly [string, number])[]): string => weighted(items.filter(([hex]) => not.every((n) => colorDistance(hex, n) > SAME_NAME)), () => a) ?? items[0][0];
    const passes = (hex: string): string => (not.every((n) => colorDistance(hex, n) > SAME_NAME) ? hex : allowed([[palette.main, 1], [palette.second, 1], [palette.accent, 1], ['#3a3f52', 1], ['#f3f0ec', 1], ['#8a4a55', 1]]));
    if (spec.main)
        switch (part.slot) {
            case 'hair':
                return hair && not.length === 0 ? hair : allowed(fantastic ? FANTASTIC_HAIR : naturalHair(skin));
            case 'eyes':
                return near(allowed(fantastic ? FANTASTIC_EYES : EYES), () => b);
            case 'body':
                return not.length ? allowed(SKIN) : skin;
            case 'top':
            case 'dress':
                return b < (spec.usual ?? 0) && not.length === 0 && !said.clothes ? undefined : passes(palette.main);
            case 'bottom':
                return passes(keepsOwnColor(part) && !said.clothes ? washed(spec.default, () => a) : palette.second);
            case 'legwear':
                return passes(sockColor(palette, () => a));
            case 'footwear':
                return passes(shoeColor(palette, spec.default, () => a));
            case 'ornament':
            case 'hairband':
                // Half of them go with the clothes; the rest are gold, a flower's own colour, and so on.
                return a < 0.5 && !keepsOwnColor(part) ? passes(palette.accent) : undefined;
            default:
                return undefined;
        }
    // Ribbons and ties that are a colour by default take the character's accent; white pieces stay white.
    const trimming = (part.slot === 'hair' || part.slot === 'top' || part.slot === 'dress') && !spec.needs && toOklch(spec.default).c > 0.11;
    return trimming && !own ? palette.accent : undefined;
}

/** Cloth that has a colour of its own, whatever it is worn with: an outfit includes it and leaves it unpainted. */
function keepsOwnColor(part: PartDefinition): boolean {
    const sets = allEnsembles().filter((set) => set.parts.some((p) => p.part === part.id));
    return sets.length > 0 && !sets.some((set) => set.colored.some((c) => c.part === part.id));
}
