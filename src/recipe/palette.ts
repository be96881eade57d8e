import type { Presentation } from '../catalogue/part';
import type { Random } from '../geometry/random';
import { colorDistance, fromOklch, hueDistance, toOklch } from '../paint/color';
import { weighted } from './weighted';

/** Colours of one character's clothes, chosen to hold beside one another in two tones. */
export interface Palette {
    /** Top or dress. */
    main: string;
    /** Bottom: quieter or darker than the main, never its rival. */
    second: string;
    /** Ribbons, ties and other small things. */
    accent: string;
}
/** What the character is like, as far as colours tell. */
export type Mood = 'bright' | 'soft' | 'dark' | 'deep';

interface Scheme extends Palette {
    likely: Record<Presentation, number>;
    mood: Mood;
}
const scheme = (mood: Mood, main: string, second: string, accent: string, feminine: number, masculine: number, chibi = feminine): Scheme => ({ mood, main, second, accent, likely: { feminine, masculine, chibi } });

/** Picked by eye on rendered figures; a part's own default colour is the other half of what a cast wears. */
const SCHEMES: readonly Scheme[] = [
    scheme('deep', '#35406a', '#2b3050', '#b8404a', 4, 4),
    scheme('bright', '#f3f0ec', '#3b4468', '#c4505a', 4, 4),
    scheme('soft', '#ece0cb', '#6b5040', '#a8483f', 2, 2),
    scheme('dark', '#44454f', '#2e2f38', '#d0a24a', 2, 4, 1),
    scheme('bright', '#86aedb', '#3a4a75', '#f3d58a', 3, 2, 4),
    scheme('soft', '#9db89d', '#465349', '#ece0c4', 2, 2),
    scheme('deep', '#3f6b5c', '#2f3b3c', '#d9b15f', 2, 3),
    scheme('deep', '#7d3547', '#3a2e38', '#e6d2b4', 3, 2, 1),
    scheme('soft', '#e3a6ae', '#5f4c60', '#f7eee8', 3, 0.3, 4),
    scheme('soft', '#b0a4d3', '#4a4569', '#f0dfae', 3, 0.7, 3),
    scheme('bright', '#dcae4c', '#3d4258', '#7a3b3f', 2, 2, 3),
    scheme('bright', '#3f8f93', '#2f4454', '#f2c974', 2, 3),
    scheme('soft', '#aab0bd', '#3c4258', '#5f8fc9', 2, 4, 1),
    scheme('dark', '#2f2d36', '#2c2b33', '#a83a4c', 3, 4, 1),
    scheme('bright', '#c24a4c', '#343743', '#f3efe9', 2, 3, 3),
    scheme('bright', '#f4cf6c', '#43527f', '#e2725b', 1.5, 1, 3)
];

/**
 * A palette for a character. With `wish` (a colour said of clothes) the scheme that is nearest to it lends its quieter
 * colours; otherwise one is drawn, seldom one whose main colour quarrels with the hair.
 */
export function choosePalette(next: Random, presentation: Presentation, hair: string | undefined, mood: Mood | undefined, wish: readonly string[]): Palette {
    const [main, second] = wish;
    if (main) {
        const near = SCHEMES.reduce((a, b) => (colorDistance(b.main, main) < colorDistance(a.main, main) ? b : a));
        next();
        return { main, second: second ?? quieter(main, near), accent: colorDistance(near.accent, main) > 0.15 ? near.accent : near.main };
    }
    const chosen = weighted(SCHEMES.map((s) => [s, s.likely[presentation] * (mood && s.mood !== mood ? 0.04 : 1) * (hair ? harmony(hair, s.main) : 1)] as const), next)!;
    return { main: chosen.main, second: chosen.second, accent: chosen.accent };
}

/** A strong main colour goes with the scheme's quiet second, unless that is the main colour once more. */
function quieter(main: string, near: Scheme): string {
    const { l, c, h } = toOklch(main);
    return l < 0.42 ? fromOklch({ l: Math.max(0.24, l - 0.05), c: c * 0.8, h }) : near.second;
}

/** 1 where two colours go together, less where two strong hues stand in between agreeing and answering. */
function harmony(a: string, b: string): number {
    const p = toOklch(a);
    const q = toOklch(b);
    if (p.c < 0.09 || q.c < 0.06) return 1;
    const apart = hueDistance(p.h, q.h);
    return apart > 45 && apart < 110 ? 0.35 : 1;
}

/** Natural hair, and what a stylist would call natural; weights are how often a cast shows them. */
const HAIR: readonly (readonly [string, number])[] = [
    ['#2f2b33', 4], ['#40323a', 4], ['#54392f', 5], ['#74493a', 4], ['#9a6546', 3], ['#b98a5a', 2], ['#e0bd78', 3], ['#ecd9ac', 1.5], ['#b5623c', 1.5], ['#7a3833', 1], ['#8e8682', 1], ['#d9d8de', 1]
];
/** Natural hair for a skin: dark skin seldom comes with light hair. */
export const naturalHair = (skin: string): readonly (readonly [string, number])[] => (toOklch(skin).l > 0.72 ? HAIR : HAIR.map(([hex, w]) => [hex, toOklch(hex).l > 0.42 ? w * 0.12 : w] as const));

/** Hair that age has bleached. */
export const OLD_HAIR: readonly (readonly [string, number])[] = [['#e9e7ea', 4], ['#cfcdd4', 4], ['#a9a6a8', 3], ['#8b8583', 2], ['#d9d2c6', 1]];

/** Hair nobody is born with: for those with animal ears and the like. */
export const FANTASTIC_HAIR: readonly (readonly [string, number])[] = [
    ['#e89ab0', 3], ['#6d8cc4', 3], ['#9077ba', 3], ['#c9ccd8', 4], ['#6ba58e', 2], ['#b2453f', 2], ['#f0eaf0', 2], ['#7cc0cf', 2], ['#3a3036', 2], ['#e3c27a', 2]
];
export const EYES: readonly (readonly [string, number])[] = [
    ['#7a4c36', 5], ['#5c3c30', 3], ['#9c6a3c', 3], ['#4f86c6', 4], ['#5f9a5e', 3], ['#6f8794', 2], ['#c08a3a', 1.5], ['#4a8f92', 1.5]
];
export const FANTASTIC_EYES: readonly (readonly [string, number])[] = [
    ['#c94f55', 3], ['#8b62b8', 3], ['#e0a83a', 4], ['#4aa3a0', 3], ['#4f86c6', 2], ['#6aa35a', 2], ['#d9719a', 1.5]
];
export const SKIN: readonly (readonly [string, number])[] = [['#ffe8d9', 6], ['#fdeee4', 3], ['#f3cfb3', 2.5], ['#d9a67e', 1.2], ['#a9704e', 1]];

/** A colour a little off one of the lists: no two people have the very same hair. */
export function near(hex: string, next: Random): string {
    const { l, c, h } = toOklch(hex);
    return fromOklch({ l: Math.min(0.96, l + (next() - 0.5) * 0.07), c: c * (0.85 + next() * 0.3), h: h + (next() - 0.5) * 18 });
}

const WHITE_SOCKS = '#f7f5f2';
const DARK_SOCKS = '#2f2e38';
const BLACK_SHOES = '#2b2930';

/** Socks: white or dark, now and then the clothes' own second colour when that is dark enough to read as hose. */
export function sockColor(palette: Palette, next: Random): string {
    const at = next();
    return at < 0.56 ? WHITE_SOCKS : at < 0.84 || toOklch(palette.second).l > 0.45 ? DARK_SOCKS : palette.second;
}
/** Shoes: a dark brown or black default is leather and stays so; another is canvas and may take the clothes' colours. */
export function shoeColor(palette: Palette, own: string, next: Random): string {
    const at = next();
    const { l, c, h } = toOklch(own);
    if (l < 0.45 && (c < 0.03 || hueDistance(h, 45) < 50)) return at < 0.55 ? own : at < 0.85 ? BLACK_SHOES : '#5b2c33';
    return at < 0.4 ? '#f4f1ec' : at < 0.6 ? own : at < 0.75 ? BLACK_SHOES : at < 0.9 ? palette.second : palette.accent;
}
/** One cloth in another wash: as it is, darker, or lighter and paler. */
export function washed(own: string, next: Random): string {
    const at = next();
    const { l, c, h } = toOklch(own);
    if (at < 0.45) return own;
    return at < 0.75 ? fromOklch({ l: Math.max(0.26, l - 0.1), c: c * 0.9, h }) : fromOklch({ l: l + 0.14, c: c * 0.75, h });
}
