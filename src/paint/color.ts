import { DEGREES, atan2, clamp, cos, pow, sin } from '../geometry/scalar';
import type { MaterialKind } from '../avatar/avatar';
import type { Ink } from './drawing';

/**
 * Colour in OKLab and OKLCH, where equal steps look equal.
 *
 * The conversions are written on `scalar.ts` rather than taken from a library, because a colour ends up in an Avatar
 * and the same recipe must give the same bytes in every engine; `test/paint/color.test.ts` holds them to culori's.
 */

/** Lightness 0 … 1, chroma 0 … about 0.33, hue in degrees [0, 360). */
export interface Oklch {
    l: number;
    c: number;
    h: number;
}

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4));
const toGamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * pow(v, 1 / 2.4) - 0.055);
const cubeRoot = (v: number): number => (v <= 0 ? 0 : pow(v, 1 / 3));
const cube = (v: number): number => v * v * v;

/** `#abc`, `abc`, `#aabbcc` or `aabbcc` in any case → `#rrggbb`; undefined when it is none of these. */
export function parseHex(text: string): string | undefined {
    const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim());
    if (!match) return undefined;
    const digits = match[1].toLowerCase();
    return '#' + (digits.length === 6 ? digits : [...digits].map((d) => d + d).join(''));
}

function rgbOf(hex: string): [number, number, number] {
    const full = parseHex(hex);
    if (!full) throw new Error(`color: "${hex}" is not a #rrggbb colour`);
    const n = parseInt(full.slice(1), 16);
    return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

const hexOf = (r: number, g: number, b: number): string =>
    '#' + [r, g, b].map((v) => Math.round(clamp(v) * 255).toString(16).padStart(2, '0')).join('');

/** `#rrggbb` → OKLab lightness, green–red, blue–yellow. */
export function toOklab(hex: string): [number, number, number] {
    const [r, g, b] = rgbOf(hex).map(toLinear);
    const l = cubeRoot(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = cubeRoot(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = cubeRoot(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
        0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
    ];
}

function linearFromOklab(L: number, a: number, b: number): [number, number, number] {
    const l = cube(L + 0.3963377774 * a + 0.2158037573 * b);
    const m = cube(L - 0.1055613458 * a - 0.0638541728 * b);
    const s = cube(L - 0.0894841775 * a - 1.291485548 * b);
    return [
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
    ];
}

/** `#rrggbb` → lightness, chroma, hue. */
export function toOklch(hex: string): Oklch {
    const [l, a, b] = toOklab(hex);
    const h = atan2(b, a) / DEGREES;
    return { l, c: Math.sqrt(a * a + b * b), h: h < 0 ? h + 360 : h };
}

const inGamut = (rgb: number[]): boolean => rgb.every((v) => v >= -1e-4 && v <= 1.0001);

/** OKLCH → `#rrggbb`. Colours outside sRGB keep lightness and hue and lose chroma until they fit. */
export function fromOklch({ l, c, h }: Oklch): string {
    const L = clamp(l);
    const x = cos(h * DEGREES);
    const y = sin(h * DEGREES);
    let rgb = linearFromOklab(L, c * x, c * y);
    if (!inGamut(rgb)) {
        let low = 0;
        let high = c;
        // 14 halvings: below a tenth of an 8-bit step.
        for (let i = 0; i < 14; i++) {
            const mid = (low + high) / 2;
            if (inGamut(linearFromOklab(L, mid * x, mid * y))) low = mid;
            else high = mid;
        }
        rgb = linearFromOklab(L, low * x, low * y);
    }
    return hexOf(toGamma(rgb[0]), toGamma(rgb[1]), toGamma(rgb[2]));
}

/** Adds to the lightness (0 … 1; negative darkens). */
export function lighten(hex: string, amount: number): string {
    const { l, c, h } = toOklch(hex);
    return fromOklch({ l: l + amount, c, h });
}

/** Mixes two colours in OKLab; `t` = 0 gives `a`. */
export function mixColors(a: string, b: string, t: number): string {
    const p = toOklab(a);
    const q = toOklab(b);
    const [l, x, y] = p.map((v, i) => v + (q[i] - v) * t);
    const h = atan2(y, x) / DEGREES;
    return fromOklch({ l, c: Math.sqrt(x * x + y * y), h });
}

/** Distance in OKLab: about 0.02 can be told apart side by side, 0.1 by name. */
export function colorDistance(a: string, b: string): number {
    const p = toOklab(a);
    const q = toOklab(b);
    return Math.sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]) + (p[2] - q[2]) * (p[2] - q[2]));
}

/** Shade hues gather here: the violet-blue of a sky-lit shadow. */
const SHADOW_HUE = 285;
/** Where the two ways round to it part: yellows go through orange and red, greens through blue. */
const PARTING_HUE = 116;

/** Turns a hue towards the shadow's by at most `degrees`, never past it. */
function towardsShadow(hue: number, degrees: number): number {
    const up = (SHADOW_HUE - hue + 360) % 360;
    const viaBlue = hue > PARTING_HUE && hue <= SHADOW_HUE;
    const turn = viaBlue ? Math.min(degrees, up) : -Math.min(degrees, 360 - up);
    return (hue + turn + 360) % 360;
}

/** How a kind of surface falls into shade: lightness kept, degrees of hue turned, chroma gained, least chroma. */
const SHADE: Record<MaterialKind, { keep: number; turn: number; gain: number; least: number }> = {
    skin: { keep: 0.885, turn: 20, gain: 1.3, least: 0.05 },
    hair: { keep: 0.8, turn: 15, gain: 1.1, least: 0.035 },
    cloth: { keep: 0.8, turn: 12, gain: 1.1, least: 0.03 },
    leather: { keep: 0.72, turn: 14, gain: 1.05, least: 0.03 },
    metal: { keep: 0.68, turn: 12, gain: 1.1, least: 0.035 },
    eye: { keep: 0.66, turn: 18, gain: 1.05, least: 0.04 },
    line: { keep: 0.86, turn: 8, gain: 1, least: 0.02 },
    glass: { keep: 0.86, turn: 10, gain: 1.1, least: 0.03 },
    fur: { keep: 0.85, turn: 14, gain: 1.05, least: 0.025 },
    sheer: { keep: 0.88, turn: 10, gain: 1.05, least: 0.02 }
};

/**
 * The two colours of a cel-shaded surface. The shade is darker, a little more saturated and turned in hue (skin to
 * rose, yellow to orange, green to blue, white to lavender), never the same hue greyed: black over paint reads as dirt.
 * @param hex the colour in light
 * @param kind of surface @default 'cloth'
 */
export function ink(hex: string, kind: MaterialKind = 'cloth'): Ink {
    const lit = parseHex(hex);
    if (!lit) throw new Error(`ink: "${hex}" is not a #rrggbb colour`);
    const { l, c, h } = toOklch(lit);
    const { keep, turn, gain, least } = SHADE[kind];
    // White must not fall as far as a mid tone, or cloth looks wet.
    const kept = keep + (1 - keep) * 0.4 * clamp((l - 0.8) / 0.2);
    // A grey has no hue of its own to turn: it takes the shadow's (a skin's is warm).
    const neutral = clamp(1 - c / 0.03);
    const own = towardsShadow(h, turn);
    const fallback = kind === 'skin' ? 25 : SHADOW_HUE;
    const hue = neutral > 0 ? mixHue(own, fallback, neutral) : own;
    // Near black there is no room for chroma; asking for it only turns the hue.
    // A colour already strong keeps its chroma less: at full gain reds and blues fall out of sRGB and glow.
    const chroma = Math.max(c * (gain - (gain - 0.88) * clamp((c - 0.05) / 0.11)), least * clamp(l / 0.35, 0.5, 1));
    return { lit, shade: fromOklch({ l: l * kept, c: chroma, h: hue }) };
}

function mixHue(a: number, b: number, t: number): number {
    const turn = ((b - a + 540) % 360) - 180;
    return (a + turn * t + 360) % 360;
}

/** The colour of an outline round a surface: deep, hue kept and turned, never pure black. */
export function lineColor(hex: string): string {
    const { l, c, h } = toOklch(hex);
    const neutral = clamp(1 - c / 0.03);
    return fromOklch({
        l: clamp(0.14 + l * 0.26, 0.16, 0.42),
        c: clamp(c * 0.75, 0.03, 0.09),
        h: mixHue(towardsShadow(h, 24), SHADOW_HUE, neutral)
    });
}

/** What a colour is said of: "black" hair, eyes and cloth are three different blacks, and skin has its own names. */
export type ColorField = 'hair' | 'eye' | 'skin' | 'cloth';

export interface NamedColor {
    id: string;
    /** Shown to people. */
    title: { en: string; ja: string };
    /** Lower case; the reader adds 〜い and 〜色 forms to the Japanese roots it finds in {@link ADJECTIVE_ROOTS}. */
    words: { en: string[]; ja: string[] };
    /** On cloth, and wherever no other is given. */
    hex: string;
    hair?: string;
    eye?: string;
    skin?: string;
    /** The word alone says of what: "blonde" is hair. */
    implies?: ColorField;
}

const named = (
    id: string, en: string[], ja: string[], hex: string, other: Pick<NamedColor, 'hair' | 'eye' | 'skin' | 'implies'> = {}
): NamedColor => ({ id, title: { en: en[0], ja: ja[0] ?? en[0] }, words: { en, ja }, hex, ...other });

/** Colours by name. Picked to sit together under two-tone shading: no pure black, no full primaries. */
export const NAMED_COLORS: readonly NamedColor[] = [
    named('black', ['black', 'jet black', 'raven', 'ebony'], ['黒', 'ブラック', '漆黒'], '#2a2a33', { hair: '#2e2c38', eye: '#3a3340', skin: '#5c3a2c' }),
    named('charcoal', ['charcoal'], ['チャコール', '墨色'], '#44454f', { hair: '#454452' }),
    named('grey', ['grey', 'gray', 'ash', 'ashen'], ['灰色', 'グレー', 'グレイ', '灰', 'ねずみ色'], '#8d8f99', { hair: '#a3a3ad', eye: '#8a8e9c' }),
    named('silver', ['silver', 'silvery', 'platinum'], ['銀', 'シルバー', '白銀', 'プラチナ'], '#c9ccd6', { eye: '#b4bccb' }),
    named('white', ['white', 'snow white', 'snowy'], ['白', 'ホワイト', '純白', '真っ白'], '#f4f3f5', { hair: '#eeeaf0', eye: '#dfe3ee', skin: '#fff0e8' }),
    named('ivory', ['ivory', 'off white'], ['アイボリー', '象牙色', 'オフホワイト'], '#f6efdf'),
    named('cream', ['cream', 'creamy'], ['クリーム'], '#f7ead0', { hair: '#f0dfb8' }),
    named('beige', ['beige', 'sand', 'sandy'], ['ベージュ'], '#dcc6a4', { hair: '#d2b68e' }),
    named('tan', ['tan', 'tanned', 'khaki'], ['カーキ', '小麦色'], '#b8976a', { skin: '#dba27a' }),
    named('camel', ['camel', 'caramel'], ['キャメル', 'キャラメル'], '#b9824f'),
    named('blonde', ['blonde', 'blond'], ['ブロンド'], '#ecc977', { hair: '#efcd7e', implies: 'hair' }),
    named('gold', ['gold', 'golden'], ['金', 'ゴールド', '黄金', '金色'], '#e0b04a', { hair: '#edc66d', eye: '#e2ab3a' }),
    named('yellow', ['yellow', 'lemon'], ['黄色', '黄', 'イエロー', 'レモン'], '#f2d24f', { hair: '#f0d467', eye: '#e8c23a' }),
    named('mustard', ['mustard'], ['マスタード', '辛子色'], '#c99a2e'),
    named('amber', ['amber', 'honey'], ['琥珀', '琥珀色', 'アンバー', '蜂蜜色'], '#d98f2b', { hair: '#d39a4b', eye: '#e09a2c' }),
    named('orange', ['orange', 'tangerine'], ['オレンジ', '橙', '橙色', 'だいだい色'], '#ef8a3c', { hair: '#ea8a4a', eye: '#e9842f' }),
    named('ginger', ['ginger', 'copper'], ['銅色', 'カッパー'], '#c9703b', { hair: '#d17b45' }),
    named('peach', ['peach', 'apricot'], ['ピーチ', 'アプリコット'], '#f9bd9c'),
    named('coral', ['coral', 'salmon'], ['コーラル', '珊瑚色', 'サーモン'], '#f28573'),
    named('red', ['red'], ['赤', 'レッド', '真っ赤', '紅'], '#c8323e', { hair: '#c43f45', eye: '#d03a48' }),
    named('scarlet', ['scarlet', 'vermilion'], ['朱', '朱色', '緋色', 'スカーレット'], '#d8412f', { hair: '#cd4a38' }),
    named('crimson', ['crimson', 'ruby', 'cherry'], ['深紅', '真紅', '紅色', 'クリムゾン', 'ルビー'], '#a81f3a', { hair: '#a92f45', eye: '#c0203f' }),
    named('burgundy', ['burgundy', 'wine', 'maroon', 'bordeaux'], ['ワインレッド', 'えんじ色', 'えんじ', 'ボルドー', 'バーガンディ'], '#6f2438', { hair: '#76293d' }),
    named('pink', ['pink'], ['ピンク', '桃色', '桃'], '#f08fae', { hair: '#f1a3bd', eye: '#e8719b' }),
    named('rose', ['rose'], ['ローズ', 'バラ色', '薔薇色'], '#d9627f'),
    named('cherry-blossom', ['sakura'], ['桜色', 'さくら色'], '#f8ccd8', { hair: '#f6bfd0' }),
    named('magenta', ['magenta', 'fuchsia', 'hot pink'], ['マゼンタ', 'フューシャ', 'ショッキングピンク'], '#d43a94', { eye: '#d84a9c' }),
    named('purple', ['purple', 'violet', 'amethyst'], ['紫', '紫色', 'パープル', 'バイオレット', 'すみれ色'], '#7a4fae', { hair: '#8763b8', eye: '#8a58c8' }),
    named('lavender', ['lavender', 'lilac', 'mauve'], ['ラベンダー', '藤色', 'ライラック', '薄紫'], '#b9a3dc', { hair: '#bba8de', eye: '#a78fd8' }),
    named('plum', ['plum'], ['プラム', '梅色'], '#7b3866'),
    named('indigo', ['indigo'], ['藍色', '藍', 'インディゴ'], '#3c3f8f', { hair: '#43478f' }),
    named('navy', ['navy', 'navy blue', 'midnight blue'], ['紺', '紺色', 'ネイビー', '濃紺'], '#27305a', { hair: '#2f3760', eye: '#34457f' }),
    named('blue', ['blue'], ['青', 'ブルー', '蒼', '真っ青', '青色'], '#3a6fc4', { hair: '#4f7fce', eye: '#3f86dc' }),
    named('sapphire', ['sapphire', 'royal blue', 'cobalt'], ['サファイア', '瑠璃色', '群青', '群青色', 'コバルト'], '#2b4fa8', { eye: '#2f5fd0' }),
    named('azure', ['azure'], ['碧'], '#3b8fd0', { eye: '#3f93d8' }),
    named('sky-blue', ['sky blue', 'baby blue', 'powder blue'], ['水色', '空色', 'スカイブルー', '空の色'], '#8fcbee', { hair: '#97cdec', eye: '#62b8ea' }),
    named('cyan', ['cyan', 'aqua', 'aquamarine'], ['シアン', 'アクア'], '#52c5d8', { hair: '#6cc8d8' }),
    named('turquoise', ['turquoise', 'teal'], ['ターコイズ', '青緑', '青緑色', 'ティール'], '#2a9a9c', { hair: '#3fa5a8', eye: '#2fb0ae' }),
    named('mint', ['mint', 'mint green'], ['ミント', 'ミントグリーン'], '#a5e0c8', { hair: '#a3dcc8' }),
    named('green', ['green'], ['緑', '緑色', 'グリーン', '翠'], '#3f9a56', { hair: '#5aa568', eye: '#3fa55f' }),
    named('emerald', ['emerald', 'jade'], ['エメラルド', '翡翠', '翡翠色'], '#1f8f66', { eye: '#25a678' }),
    named('lime', ['lime', 'lime green', 'chartreuse'], ['黄緑', '黄緑色', 'ライム', '若草色'], '#9ecb45', { hair: '#a9cc68' }),
    named('olive', ['olive', 'olive green', 'moss'], ['オリーブ', '抹茶色', '苔色'], '#75773c'),
    named('forest', ['forest green', 'hunter green'], ['深緑', '深緑色'], '#2b5a40'),
    named('brown', ['brown', 'chestnut', 'auburn', 'hazel', 'brunette'], ['茶', '茶色', 'ブラウン', '栗色', '栗', '亜麻色'], '#7a4f35', { hair: '#7a5140', eye: '#8a5a3a', skin: '#a8704c' }),
    named('chocolate', ['chocolate', 'coffee', 'espresso'], ['チョコレート', 'チョコ', '焦げ茶', '焦茶', 'こげ茶'], '#4f3328', { hair: '#523830', skin: '#7d4f38' }),
    named('fair', ['fair', 'porcelain'], ['色白'], '#fbe3d4', { implies: 'skin', skin: '#ffece0' }),
    named('bronze', ['bronze'], ['ブロンズ', '褐色'], '#a9713f', { skin: '#b77b55' })
];

/** Japanese colour roots that take 〜い as adjectives (赤い, 黒い). */
export const ADJECTIVE_ROOTS: readonly string[] = ['赤', '青', '黒', '白', '蒼', '紅', '黄色', '茶色', '真っ赤', '真っ青', '真っ白'];

/** The hex of a named colour, said of a field. */
export const colorFor = (color: NamedColor, field: ColorField): string => color[field === 'cloth' ? 'hex' : field] ?? color.hex;

export interface ColorModifier {
    id: string;
    words: { en: string[]; ja: string[] };
    /** Skin said with the modifier alone ("dark skin"). */
    skin?: string;
    /** Changes a colour; `strength` 1 is the plain word, "very" is more. */
    apply(color: Oklch, strength: number): Oklch;
}

/** Words that change a colour. */
export const COLOR_MODIFIERS: readonly ColorModifier[] = [
    {
        id: 'light', words: { en: ['light', 'lighter'], ja: ['明るい', '明るく', '明るめ', 'ライト'] }, skin: '#ffeadd',
        apply: ({ l, c, h }, s) => ({ l: l + (0.97 - l) * clamp(0.38 * s), c: c * (1 - 0.18 * s), h })
    },
    {
        id: 'pale', words: { en: ['pale', 'soft', 'faint'], ja: ['薄い', '淡い', 'うすい', '淡く', '薄く', '薄'] }, skin: '#fff1ea',
        apply: ({ l, c, h }, s) => ({ l: l + (0.95 - l) * clamp(0.55 * s), c: c * clamp(1 - 0.42 * s), h })
    },
    {
        id: 'pastel', words: { en: ['pastel'], ja: ['パステル', 'パステルカラー'] },
        apply: ({ l, c, h }) => ({ l: Math.max(l, 0.86), c: Math.min(c, 0.075), h })
    },
    {
        id: 'dark', words: { en: ['dark', 'darker'], ja: ['暗い', '暗く', '暗め', 'ダーク'] }, skin: '#8d5b41',
        apply: ({ l, c, h }, s) => ({ l: l * clamp(1 - 0.36 * s, 0.15, 1), c: c * (1 - 0.12 * s), h })
    },
    {
        id: 'deep', words: { en: ['deep', 'rich'], ja: ['濃い', '深い', '濃く', 'ディープ'] }, skin: '#7a4a35',
        apply: ({ l, c, h }, s) => ({ l: l * clamp(1 - 0.22 * s, 0.2, 1), c: c * 1.1, h })
    },
    {
        id: 'bright', words: { en: ['bright', 'vivid', 'vibrant', 'neon'], ja: ['鮮やかな', '鮮やか', 'ビビッド', 'ネオン'] },
        apply: ({ l, c, h }, s) => ({ l: l + (0.72 - l) * 0.3, c: c * (1 + 0.3 * s) + 0.02, h })
    },
    {
        id: 'muted', words: { en: ['muted', 'dusty', 'dull', 'smoky'], ja: ['くすんだ', 'くすみ', 'スモーキー', 'ダスティ'] },
        apply: ({ l, c, h }, s) => ({ l: l * 0.97 + 0.01, c: c * clamp(1 - 0.45 * s), h })
    }
];

/** Applies a modifier to a colour. */
export const modifyColor = (hex: string, modifier: ColorModifier, strength = 1): string => fromOklch(modifier.apply(toOklch(hex), strength));

/** The angle between two hues, degrees [0, 180]. */
export const hueDistance = (a: number, b: number): number => Math.abs((((a - b) % 360) + 540) % 360 - 180);
