import { ellipsePath, polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { ink } from '../../paint/color';
import { bowCloth } from '../outfit/bow';
import type { ChoiceOption, ColorOption } from '../part';

export const patternOption: ChoiceOption = {
    type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '柄' }, group: 'Colour',
    values: [
        { id: 'plain', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain'], ja: ['無地の'] } },
        { id: 'edged', title: { en: 'Edged', ja: '縁取り' }, words: { en: ['trimmed', 'edged', 'frilled ribbon', 'lace trimmed'], ja: ['縁取り', 'レース付き'] } },
        { id: 'dots', title: { en: 'Dots', ja: '水玉' }, words: { en: ['polka dot', 'polka dots', 'dotted', 'spotted'], ja: ['水玉', 'ドット柄'] } },
        { id: 'striped', title: { en: 'Stripes', ja: 'ストライプ' }, words: { en: ['striped', 'stripes'], ja: ['ストライプ', '縞'] } }
    ]
};
export const trimOption: ColorOption = {
    type: 'color', default: '#f8f4f0', title: { en: 'Pattern colour', ja: '柄の色' }, words: { en: ['trim', 'stripes'], ja: ['縁', '縞'] },
    needs: { option: 'pattern', value: 'edged', or: ['dots', 'striped'] }
};

/** A bow's creased cloth with a pattern; u runs across the ribbon, loops above, tails below. */
export function ribbonCloth(color: string, pattern: string, trim: string): Drawing {
    const base = bowCloth(color);
    const paint = { kind: 'solid', ink: ink(trim, 'cloth') } as const;
    const line = (u: number, width: number): DrawOp => ({ op: 'stroke', path: polyPath([[u, 0], [u, 1]]), width, paint });
    const over: DrawOp[] = [];
    if (pattern === 'edged') over.push(line(0.09, 0.07), line(0.91, 0.07));
    if (pattern === 'striped') over.push(line(0.3, 0.13), line(0.7, 0.13));
    if (pattern === 'dots')
        // Twice as long as broad on the cloth, so the dots are drawn flat; the loops' picture is shorter than the tails'.
        for (let row = 0; row < 13; row++) for (const u of row % 2 ? [0.25, 0.75] : [0, 0.5, 1]) over.push({ op: 'fill', path: ellipsePath(u, (row + 0.5) / 13, 0.1, 0.022), paint });
    return pattern === 'plain' ? base : { size: 256, ops: [base.ops[0], ...over, ...base.ops.slice(1)] };
}
