import type { ChoiceOption, ColorOption } from '../part';

const NAMES = ['plain', 'stripes', 'pinstripes', 'gingham', 'plaid', 'argyle', 'dots', 'flowers', 'stars', 'hearts', 'gradient'] as const;
/** What may be woven into cloth or printed on it. */
export type PatternName = (typeof NAMES)[number];

const VALUES: Record<PatternName, Omit<ChoiceOption['values'][number], 'id' | 'likely'>> = {
    plain: { title: { en: 'Plain', ja: '無地' } },
    stripes: { title: { en: 'Stripes', ja: '横縞' }, words: { en: ['striped', 'stripes', 'horizontal stripes', 'stripy'], ja: ['ボーダー', '横縞', 'しましま', '縞模様', '縞'] } },
    pinstripes: { title: { en: 'Pinstripes', ja: '縦縞' }, words: { en: ['pinstripe', 'pinstriped', 'pinstripes', 'vertical stripes', 'vertical-striped'], ja: ['縦縞', 'ストライプ', 'ピンストライプ'] } },
    gingham: { title: { en: 'Gingham', ja: 'ギンガムチェック' }, words: { en: ['gingham', 'checkered', 'checked', 'chequered', 'checks'], ja: ['ギンガム', 'ギンガムチェック', '市松模様', '格子'] } },
    plaid: { title: { en: 'Plaid', ja: 'タータンチェック' }, words: { en: ['plaid', 'tartan', 'flannel'], ja: ['チェック', 'チェック柄', 'タータン', 'タータンチェック'] } },
    argyle: { title: { en: 'Argyle', ja: 'アーガイル' }, words: { en: ['argyle', 'diamond pattern', 'harlequin'], ja: ['アーガイル', 'ひし形'] } },
    dots: { title: { en: 'Dots', ja: '水玉' }, words: { en: ['polka dot', 'polka dots', 'polka-dotted', 'dotted', 'dots', 'spotted'], ja: ['水玉', 'ドット', '水玉模様', 'ドット柄'] } },
    flowers: { title: { en: 'Flowers', ja: '花柄' }, words: { en: ['floral', 'floral print', 'flowery', 'flower print', 'flower pattern'], ja: ['花柄', '花模様'] } },
    stars: { title: { en: 'Stars', ja: '星柄' }, words: { en: ['starry', 'star pattern', 'starry print'], ja: ['星柄', '星模様'] } },
    hearts: { title: { en: 'Hearts', ja: 'ハート柄' }, words: { en: ['heart pattern', 'hearts pattern'], ja: ['ハート柄', 'ハート模様'] } },
    gradient: { title: { en: 'Gradient', ja: 'グラデーション' }, words: { en: ['gradient', 'ombre', 'dip-dyed', 'fading'], ja: ['グラデーション', 'オンブレ', '段染め'] } }
};

/**
 * Options of a garment whose cloth may be patterned: the pattern, one of those named with how often it is invented
 * (0: only when asked for), and its colour. Any cloth may run from one colour into another.
 */
export function patternOptions(likely: Partial<Record<PatternName, number>>, color = '#f6f2ea'): { pattern: ChoiceOption; patternColor: ColorOption } {
    const names = NAMES.filter((name) => name !== 'plain' && (likely[name] !== undefined || name === 'gradient'));
    return {
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '柄' }, group: 'Pattern',
            values: [{ id: 'plain', ...VALUES.plain }, ...names.map((id) => ({ id, ...VALUES[id], likely: likely[id] ?? 0 }))]
        },
        patternColor: {
            type: 'color', default: color, title: { en: 'Pattern colour', ja: '柄の色' }, group: 'Pattern',
            words: { en: ['pattern', 'print'], ja: ['柄', '模様'] },
            needs: { option: 'pattern', value: names[0], or: names.slice(1) }
        }
    };
}
