import type { NumberOption } from '../part';

/** How loose hair waves, from straight to curled: the sculptor's `wave`. */
export const waveOption = (usual: number): NumberOption => ({
    type: 'number', min: 0, max: 1.5, default: usual, step: 0.05, unit: '×', title: { en: 'Wave', ja: 'ウェーブ' }, hint: '0 straight, 1 wavy, 1.5 curled.',
    words: [
        { words: { en: ['straight', 'sleek'], ja: ['ストレート', 'まっすぐ', 'サラサラ'] }, value: 0 },
        { words: { en: ['wavy', 'wave', 'waved'], ja: ['ウェーブ', 'ゆるふわ'] }, value: 1 },
        { words: { en: ['curly', 'curled', 'permed'], ja: ['巻き髪', 'くるくる', 'パーマ'] }, value: 1.4 }
    ]
});

/** How far locks stray from where they were combed: the sculptor's `mess`. */
export const messOption: NumberOption = {
    type: 'number', min: 0, max: 1, default: 0, step: 0.05, unit: '', title: { en: 'Messiness', ja: '乱れ' }, hint: '0 combed, 1 just out of bed.', spread: 0.12,
    words: [
        { words: { en: ['messy', 'tousled', 'disheveled', 'dishevelled', 'unkempt', 'windblown', 'wild'], ja: ['ぼさぼさ', 'ボサボサ', '乱れた', '無造作'] }, value: 0.85 },
        { words: { en: ['neat', 'tidy', 'combed'], ja: ['整った', 'きれいな'] }, value: 0 }
    ]
};
