import type { NumberOption } from '../part';

/** How large it is. */
export const sizeOption: NumberOption = {
    type: 'number', min: 0.6, max: 1.7, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
    words: [
        { words: { en: ['big', 'large', 'long'], ja: ['大きな', '大きい', '長い'] }, value: 1.45 },
        { words: { en: ['small', 'tiny', 'little', 'short'], ja: ['小さな', '小さい', '短い'] }, value: 0.7 }
    ]
};
