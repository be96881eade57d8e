import type { OptionSpecs } from '../part';

const IRIS = 'Iris';

/** What is painted on the eyes, and how large it is. */
export const IRIS_OPTIONS = {
    color: {
        type: 'color',
        default: '#5b7fd6',
        main: true,
        title: { en: 'Colour', ja: '色' },
        words: { en: ['eye', 'eyes', 'eyed', 'iris', 'irises'], ja: ['瞳', '目', '眼', 'め', 'ひとみ'] }
    },
    odd: {
        type: 'toggle',
        default: false,
        title: { en: 'Odd eyes', ja: 'オッドアイ' },
        hint: 'Gives the right eye a colour of its own.',
        group: 'Colour',
        words: {
            en: ['heterochromia', 'odd eyes', 'odd eye', 'odd-eyed', 'mismatched eyes'],
            ja: ['オッドアイ', 'ヘテロクロミア']
        }
    },
    otherColor: {
        type: 'color',
        default: '#e0a53a',
        title: { en: 'Right eye', ja: '右目の色' },
        words: { en: ['right eye', 'other eye'], ja: ['右目', '右眼'] },
        needs: { option: 'odd', value: true }
    },
    gradient: {
        type: 'toggle',
        default: false,
        title: { en: 'Two colours', ja: 'グラデーション' },
        hint: 'The iris turns to a second colour below.',
        group: 'Colour',
        words: {
            en: ['gradient eyes', 'two-tone eyes', 'two-tone irises', 'multicolored eyes', 'multicoloured eyes'],
            ja: ['グラデーションの瞳', 'グラデの瞳', '二色の瞳']
        }
    },
    lowerColor: {
        type: 'color',
        default: '#f2a7c8',
        title: { en: 'Lower colour', ja: '下の色' },
        words: { en: ['lower iris', 'lower irises'], ja: ['瞳の下', '下の瞳'] },
        needs: { option: 'gradient', value: true }
    },
    sclera: {
        type: 'color',
        default: '#fdfbff',
        title: { en: 'White of the eye', ja: '白目の色' },
        words: { en: ['sclera', 'scleras', 'sclerae'], ja: ['白目', '強膜'] }
    },
    iris: {
        type: 'number',
        min: 0.6,
        max: 1.15,
        default: 1,
        step: 0.01,
        unit: '×',
        title: { en: 'Iris size', ja: '虹彩の大きさ' },
        group: IRIS,
        words: [
            { words: { en: ['small irises', 'small iris', 'tiny irises', 'constricted pupils'], ja: ['小さな瞳', '小さい瞳'] }, value: 0.76 },
            { words: { en: ['big irises', 'large irises'], ja: ['大きな虹彩', '黒目がち', '黒目がちな目'] }, value: 1.1 }
        ]
    },
    irisHeight: {
        type: 'number',
        min: -1,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        title: { en: 'Iris height', ja: '虹彩の位置' },
        group: IRIS
    },
    pupil: {
        type: 'choice',
        default: 'round',
        title: { en: 'Pupil', ja: '瞳孔' },
        group: IRIS,
        values: [
            { id: 'round', title: { en: 'Round', ja: '丸' } },
            {
                id: 'slit',
                title: { en: 'Slit', ja: '縦長' },
                words: {
                    en: ['slit pupils', 'slit pupil', 'vertical pupils', 'cat eyes', 'snake eyes', 'reptile eyes'],
                    ja: ['縦長の瞳孔', '猫目', '蛇目', '爬虫類の目']
                }
            },
            {
                id: 'star',
                title: { en: 'Star', ja: '星' },
                words: {
                    en: ['star pupils', 'star-shaped pupils', 'starry eyes', 'symbol-shaped pupils'],
                    ja: ['星形の瞳孔', '星の瞳', '星形の瞳']
                }
            },
            {
                id: 'heart',
                title: { en: 'Heart', ja: 'ハート' },
                words: { en: ['heart pupils', 'heart-shaped pupils', 'heart eyes'], ja: ['ハートの瞳', 'ハート目'] }
            },
            {
                id: 'cross',
                title: { en: 'Cross', ja: '十字' },
                words: { en: ['cross pupils', 'cross-shaped pupils', 'plus-shaped pupils'], ja: ['十字の瞳', '十字形の瞳'] }
            },
            {
                id: 'ring',
                title: { en: 'Ring', ja: '輪' },
                words: { en: ['ringed eyes', 'ring pupils', 'ring-shaped pupils', 'ringed pupils'], ja: ['輪の瞳', '二重丸の瞳'] }
            },
            {
                id: 'flower',
                title: { en: 'Flower', ja: '花' },
                words: { en: ['flower pupils', 'flower-shaped pupils'], ja: ['花の瞳', '花形の瞳'] }
            },
            {
                id: 'diamond',
                title: { en: 'Diamond', ja: 'ひし形' },
                words: { en: ['diamond pupils', 'diamond-shaped pupils'], ja: ['ひし形の瞳', '菱形の瞳'] }
            },
            {
                id: 'blank',
                title: { en: 'None', ja: 'なし' },
                words: { en: ['no pupils', 'blank eyes', 'without pupils', 'pupilless eyes'], ja: ['瞳孔なし', '瞳孔のない目'] }
            }
        ]
    },
    brightPupil: {
        type: 'toggle',
        default: false,
        title: { en: 'Bright pupil', ja: '明るい瞳孔' },
        group: IRIS,
        words: { en: ['bright pupils', 'white pupils', 'glowing pupils'], ja: ['明るい瞳孔', '光る瞳孔'] }
    },
    lights: {
        type: 'choice',
        default: 'round',
        title: { en: 'Highlights', ja: 'ハイライト' },
        group: IRIS,
        values: [
            { id: 'round', title: { en: 'Two round', ja: '丸二つ' } },
            {
                id: 'sparkle',
                title: { en: 'Sparkle', ja: 'きらめき' },
                words: { en: ['sparkling eyes', 'sparkly eyes'], ja: ['キラキラした目', 'きらきらした目', '輝く瞳'] }
            },
            { id: 'crescent', title: { en: 'Crescent', ja: '三日月' }, words: { en: ['glassy eyes'], ja: ['ガラスの瞳'] } },
            {
                id: 'many',
                title: { en: 'Many', ja: 'たくさん' },
                words: { en: ['glittering eyes', 'shiny eyes', 'jewel-like eyes'], ja: ['うるうるした目', '潤んだ瞳', '宝石のような瞳'] }
            },
            {
                id: 'none',
                title: { en: 'None', ja: 'なし' },
                words: {
                    en: ['empty eyes', 'dull eyes', 'lifeless eyes', 'dead eyes', 'hollow eyes'],
                    ja: ['ハイライトなし', '死んだ目', '虚ろな目', '光のない目']
                }
            }
        ]
    }
} as const satisfies OptionSpecs;
