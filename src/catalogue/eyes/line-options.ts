import type { OptionSpecs } from '../part';

const LASHES = 'Lashes';

/** The lines drawn round the eyes. */
export const LASH_OPTIONS = {
    lash: {
        type: 'number',
        min: 0.5,
        max: 1.4,
        default: 1,
        step: 0.05,
        unit: '×',
        spread: 0.5,
        title: { en: 'Lashes', ja: 'まつ毛' },
        hint: 'Thickness of the upper lash and length of its wing.',
        group: LASHES,
        words: [
            {
                words: {
                    en: ['long lashes', 'long eyelashes', 'thick lashes', 'thick eyelashes', 'eyelashes', 'eye lashes'],
                    ja: ['長いまつ毛', '長いまつげ', 'まつ毛', 'まつげ', '睫毛']
                },
                value: 1.3
            },
            { words: { en: ['short eyelashes', 'thin eyelashes'], ja: ['短いまつ毛', '短いまつげ'] }, value: 0.7 }
        ]
    },
    lashStyle: {
        type: 'choice',
        default: 'double',
        title: { en: 'Lash style', ja: 'まつ毛の形' },
        group: LASHES,
        values: [
            {
                id: 'single',
                title: { en: 'One wing', ja: '一本はね' },
                words: { en: ['winged eyeliner', 'cat eyeliner', 'winged lashes'], ja: ['跳ね上げまつ毛', 'はねまつ毛'] }
            },
            { id: 'double', title: { en: 'Double wing', ja: '二本はね' } },
            {
                id: 'spikes',
                title: { en: 'Three spikes', ja: '三本' },
                words: { en: ['spiky lashes', 'separated lashes', 'spiked eyelashes'], ja: ['束まつ毛', '三本まつ毛'] }
            },
            { id: 'soft', title: { en: 'Soft', ja: 'やわらか' }, words: { en: ['soft lashes', 'natural lashes'], ja: ['自然なまつ毛'] } },
            { id: 'none', title: { en: 'None', ja: 'なし' }, words: { en: ['no eyelashes', 'no lashes'], ja: ['まつ毛なし', 'まつげなし'] } }
        ]
    },
    lowerLashes: {
        type: 'choice',
        default: 'none',
        title: { en: 'Lower lashes', ja: '下まつ毛' },
        group: LASHES,
        values: [
            { id: 'none', title: { en: 'None', ja: 'なし' } },
            { id: 'few', title: { en: 'A few', ja: '少し' } },
            {
                id: 'full',
                title: { en: 'Full', ja: '多め' },
                words: { en: ['lower lashes', 'lower eyelashes', 'bottom lashes'], ja: ['下まつ毛', '下まつげ'] }
            }
        ]
    },
    underEye: {
        type: 'toggle',
        default: false,
        title: { en: 'Under-eye fold', ja: '涙袋' },
        hint: 'A soft line under the eye, as under smiling eyes.',
        group: LASHES,
        words: { en: ['aegyo sal', 'under-eye fold', 'puffy lower lids'], ja: ['涙袋', 'なみだ袋'] }
    }
} as const satisfies OptionSpecs;

const BROWS = 'Brows';

/** The brows. */
export const BROW_OPTIONS = {
    brow: {
        type: 'choice',
        default: 'soft',
        title: { en: 'Brows', ja: '眉' },
        group: BROWS,
        values: [
            { id: 'soft', likely: 4, title: { en: 'Soft arch', ja: 'やわらか' }, words: { en: ['soft eyebrows'], ja: ['やわらかい眉'] } },
            {
                id: 'straight', likely: 3,
                title: { en: 'Straight', ja: '平行' },
                words: { en: ['straight eyebrows', 'straight brows', 'flat eyebrows'], ja: ['平行眉', 'まっすぐな眉'] }
            },
            {
                id: 'arched', likely: 2,
                title: { en: 'Arched', ja: 'アーチ' },
                words: { en: ['arched eyebrows', 'arched brows', 'high-arched eyebrows'], ja: ['アーチ眉', '山なりの眉'] }
            },
            {
                id: 'angled', likely: 1.5,
                title: { en: 'Angled', ja: 'つり眉' },
                words: {
                    en: ['angled eyebrows', 'angry eyebrows', 'v-shaped eyebrows', 'fierce eyebrows', 'stern eyebrows', 'angled brows'],
                    ja: ['つり眉', '吊り眉', '凛々しい眉', '怒り眉']
                }
            },
            {
                id: 'worried', likely: 1,
                title: { en: 'Worried', ja: '困り眉' },
                words: {
                    en: ['worried eyebrows', 'sad eyebrows', 'worried brows', 'troubled eyebrows', 'drooping eyebrows'],
                    ja: ['困り眉', '下がり眉', 'ハの字眉', '八の字眉']
                }
            },
            {
                id: 'short', likely: 0.4,
                title: { en: 'Short, thick', ja: '短い太眉' },
                words: { en: ['short eyebrows', 'stubby eyebrows', 'short thick eyebrows'], ja: ['短い眉', 'まろ太眉', '短い太眉'] }
            },
            {
                id: 'dots',
                title: { en: 'Dots', ja: '麻呂眉' },
                words: { en: ['dot eyebrows', 'maro brows', 'maro eyebrows', 'hikimayu'], ja: ['麻呂眉', 'まろ眉', '引眉', '殿上眉'] }
            },
            {
                id: 'thin',
                title: { en: 'Pencilled', ja: '描き眉' },
                words: { en: ['pencil-thin eyebrows', 'pencilled eyebrows'], ja: ['描き眉'] }
            }
        ]
    },
    browThickness: {
        type: 'number',
        min: 0.5,
        max: 1.8,
        default: 1,
        step: 0.05,
        unit: '×',
        spread: 0.6,
        title: { en: 'Brow thickness', ja: '眉の太さ' },
        group: BROWS,
        words: [
            { words: { en: ['thick eyebrows', 'thick brows', 'bushy eyebrows'], ja: ['太眉', '太い眉'] }, value: 1.6 },
            { words: { en: ['thin eyebrows', 'thin brows'], ja: ['細眉', '細い眉'] }, value: 0.65 }
        ]
    },
    browLength: {
        type: 'number',
        min: 0.6,
        max: 1.3,
        default: 1,
        step: 0.05,
        unit: '×',
        spread: 0.6,
        title: { en: 'Brow length', ja: '眉の長さ' },
        group: BROWS,
        words: [{ words: { en: ['long eyebrows'], ja: ['長い眉'] }, value: 1.2 }]
    },
    browHeight: {
        type: 'number',
        min: -1,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        spread: 0.7,
        title: { en: 'Brow height', ja: '眉の高さ' },
        group: BROWS
    },
    browSpacing: {
        type: 'number',
        min: -1,
        max: 1,
        default: 0,
        step: 0.05,
        unit: '',
        spread: 0.7,
        title: { en: 'Brow spacing', ja: '眉の間隔' },
        group: BROWS
    },
    browOwn: {
        type: 'toggle',
        default: false,
        title: { en: 'Own brow colour', ja: '眉の色を変える' },
        hint: 'Off, the brows follow the hair.',
        group: BROWS
    },
    browColor: {
        type: 'color',
        default: '#4a3b36',
        title: { en: 'Brow colour', ja: '眉の色' },
        group: BROWS,
        words: { en: ['eyebrows', 'eyebrow', 'brows', 'brow'], ja: ['眉', '眉毛', 'まゆ'] },
        needs: { option: 'browOwn', value: true }
    }
} as const satisfies OptionSpecs;
