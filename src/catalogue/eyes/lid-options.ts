import type { OptionSpecs } from '../part';

const SHAPE = 'Shape';
const LIDS = 'Lids';

/** Where the eyes are, how large, and how their lids run. */
export const LID_OPTIONS = {
    size: {
        type: 'number',
        min: 0.85,
        max: 1.15,
        default: 1,
        step: 0.01,
        unit: '×',
        spread: 0.8,
        title: { en: 'Size', ja: '大きさ' },
        group: SHAPE,
        words: [
            { words: { en: ['big eyes', 'large eyes'], ja: ['大きな目', '大きい目', 'ぱっちり'] }, value: 1.12 },
            { words: { en: ['small eyes'], ja: ['小さな目', '小さい目'] }, value: 0.88 }
        ]
    },
    openness: {
        type: 'number',
        min: 0.6,
        max: 1.15,
        default: 1,
        step: 0.01,
        unit: '×',
        spread: 0.5,
        title: { en: 'Openness', ja: '開き' },
        hint: 'Height of the eye for its width.',
        group: SHAPE
    },
    tilt: {
        type: 'number',
        min: -12,
        max: 16,
        default: 4,
        step: 0.5,
        unit: '°',
        spread: 0.5,
        title: { en: 'Tilt', ja: '傾き' },
        hint: 'How far the outer corner is raised.',
        group: SHAPE
    },
    spacing: {
        type: 'number',
        min: -1,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        spread: 0.8,
        title: { en: 'Spacing', ja: '間隔' },
        group: SHAPE,
        words: [
            { words: { en: ['close-set eyes'], ja: ['寄り目'] }, value: -0.8 },
            { words: { en: ['wide-set eyes'], ja: ['離れ目'] }, value: 0.8 }
        ]
    },
    sharpness: {
        type: 'number',
        min: 0,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        title: { en: 'Sharpness', ja: '鋭さ' },
        hint: '0 has round lids, 1 straight and angular ones.',
        group: LIDS
    },
    peak: {
        type: 'number',
        min: -1,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        spread: 0.6,
        title: { en: 'Highest point', ja: '上まぶたの山' },
        hint: '−1 arches the upper lid over its inner half, 1 over its outer half.',
        group: LIDS
    },
    hang: {
        type: 'number',
        min: 0,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        title: { en: 'Lowered lid', ja: '上まぶたの下がり' },
        hint: 'The upper lid covers the eye from above, its edge straight.',
        group: LIDS,
        words: [{ words: { en: ['heavy-lidded', 'heavy lidded', 'hooded eyes'], ja: ['重たいまぶた'] }, value: 0.45 }]
    },
    droop: {
        type: 'number',
        min: -1,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        title: { en: 'Outer end', ja: '目尻' },
        hint: '−1 sweeps the outer end up, 1 lets it droop.',
        group: LIDS
    },
    flat: {
        type: 'number',
        min: 0,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        spread: 0.5,
        title: { en: 'Flat lower lid', ja: '下まぶたの平らさ' },
        group: LIDS
    },
    corner: {
        type: 'number',
        min: 0,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        spread: 0.5,
        title: { en: 'Inner corner', ja: '目頭' },
        hint: 'Length of the point towards the nose.',
        group: LIDS
    },
    crease: {
        type: 'choice',
        default: 'single',
        title: { en: 'Lid crease', ja: '二重' },
        group: LIDS,
        values: [
            {
                id: 'none',
                likely: 1.5,
                title: { en: 'None', ja: '一重' },
                words: { en: ['monolid', 'single eyelids'], ja: ['一重', '一重まぶた'] }
            },
            {
                id: 'single',
                likely: 4,
                title: { en: 'Fine', ja: '奥二重' },
                words: { en: ['double eyelids'], ja: ['奥二重', '二重まぶた'] }
            },
            { id: 'deep', likely: 2, title: { en: 'Deep', ja: 'くっきり二重' }, words: { en: ['deep eyelids'], ja: ['くっきり二重'] } }
        ]
    },
    rest: {
        type: 'choice',
        default: 'open',
        title: { en: 'At rest', ja: '普段のまぶた' },
        hint: 'Eyes that rest shut open when the character is surprised.',
        group: LIDS,
        values: [
            { id: 'open', title: { en: 'Open', ja: '開いている' } },
            { id: 'smile', title: { en: 'Shut, smiling', ja: '笑って閉じる' } },
            {
                id: 'calm',
                title: { en: 'Shut, calm', ja: '静かに閉じる' },
                words: { en: ['closed eyes', 'eyes closed', 'shut eyes', 'eyes shut'], ja: ['閉じた目', '目を閉じた', '閉眼', '目閉じ'] }
            }
        ]
    }
} as const satisfies OptionSpecs;
