import type { ChoiceOption, NumberOption, Words } from '../part';

/** How far locks reach, as a share of their usual length. */
export const reachOption = (min = 0.6, max = 1.4, hint?: string): NumberOption => ({
    type: 'number', min, max, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' }, ...(hint && { hint }),
    words: [{ words: { en: ['long'], ja: ['長い', '長め'] }, value: 1 + (max - 1) * 0.75 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 1 - (1 - min) * 0.75 }]
});

/** How broad and thick locks are. */
export const thicknessOption: NumberOption = {
    type: 'number', min: 0.75, max: 1.35, default: 1, step: 0.05, unit: '×', title: { en: 'Thickness', ja: '毛量' },
    words: [{ words: { en: ['thick', 'heavy'], ja: ['厚め', '重め', '多め'] }, value: 1.25 }, { words: { en: ['thin', 'light', 'airy'], ja: ['薄め', '軽め', '少なめ'] }, value: 0.8 }]
};

/** Which side something is on, seen by the character. */
export const sideOption = (title: { en: string; ja: string }, left: Words, right: Words, usual: 'left' | 'right' = 'right'): ChoiceOption => ({
    type: 'choice', default: usual, title,
    values: [{ id: 'left', title: { en: 'Left', ja: '左' }, words: left }, { id: 'right', title: { en: 'Right', ja: '右' }, words: right }]
});
