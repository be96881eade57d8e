import type { Bilingual, OptionSpec, Slot } from '../catalogue/part';

/** The languages the reader answers in. */
export type Language = keyof Bilingual;

/** Why a word was left aside. */
export type Ignorance =
    | 'unknown' | 'number' | 'count' | 'thing' | 'clothes' | 'needed' | 'no-noun-color' | 'no-noun-value' | 'say-instead' | 'say-color' | 'not-worn' | 'so-already' | 'worn-already' | 'fixed' | 'no-place' | 'third-color';

const WHY: Record<Ignorance, Bilingual> = {
    unknown: { en: 'nothing in the catalogue has this word', ja: 'カタログにない言葉です' },
    number: { en: 'numbers are not read', ja: '数字は読み取りません' },
    count: { en: 'one character is made at a time', ja: '一度に作れるのは一人です' },
    thing: { en: 'the catalogue has nothing of that kind yet', ja: 'その種類のパーツはまだありません' },
    clothes: { en: 'a character is always dressed', ja: 'キャラクターは必ず服を着ます' },
    needed: { en: 'a character needs this', ja: 'キャラクターに必要なものです' },
    'no-noun-color': { en: 'no noun beside it takes a colour', ja: '色をつける対象が見つかりません' },
    'no-noun-value': { en: 'no noun beside it can be so', ja: 'そうできる対象が見つかりません' },
    'say-instead': { en: 'say what it should be instead', ja: '代わりにどうするかを書いてください' },
    'say-color': { en: 'say which colour it should be instead', ja: '代わりの色を書いてください' },
    'not-worn': { en: 'it is not worn', ja: '身につけていません' },
    'so-already': { en: 'it is so already', ja: 'すでにそうなっています' },
    'worn-already': { en: 'it is worn already', ja: 'すでに身につけています' },
    fixed: { en: 'it does not come off by itself', ja: 'それだけを外すことはできません' },
    'no-place': { en: 'nothing worn has one', ja: '身につけているものにはありません' },
    'third-color': { en: 'there is no place for one more colour', ja: 'これ以上の色をつける場所がありません' }
};
export const why = (reason: Ignorance, language: Language): string => WHY[reason][language];

const SLOT_TITLES: Partial<Record<Slot, Bilingual>> = {
    body: { en: 'body', ja: '体' }, face: { en: 'face', ja: '顔' }, eyes: { en: 'eyes', ja: '目' }, hair: { en: 'hair', ja: '髪' }, ears: { en: 'ears', ja: '耳' },
    makeup: { en: 'make-up', ja: 'メイク' }, freckles: { en: 'freckles', ja: 'そばかす' }, mole: { en: 'mole', ja: 'ほくろ' }, scar: { en: 'scar', ja: '傷' },
    facepaint: { en: 'face paint', ja: 'フェイスペイント' }, bodymark: { en: 'body marks', ja: '体の模様' }, tattoo: { en: 'tattoo', ja: 'タトゥー' }, beard: { en: 'facial hair', ja: 'ひげ' }, patch: { en: 'patch', ja: '眼帯・包帯' }, bangs: { en: 'bangs', ja: '前髪' },
    sides: { en: 'side hair', ja: '横髪' }, ahoge: { en: 'ahoge', ja: 'アホ毛' }, ornament: { en: 'hair ornament', ja: '髪飾り' }, hairband: { en: 'hairband', ja: 'カチューシャ' },
    horns: { en: 'horns', ja: '角' }, halo: { en: 'halo', ja: '光輪' },
    top: { en: 'top', ja: 'トップス' }, bottom: { en: 'bottom', ja: 'ボトムス' }, dress: { en: 'dress', ja: 'ワンピース' }, legwear: { en: 'legwear', ja: '靴下' },
    footwear: { en: 'footwear', ja: '靴' }, eyewear: { en: 'eyewear', ja: '眼鏡' }, headwear: { en: 'headwear', ja: '帽子' }, neckwear: { en: 'neckwear', ja: '首元' },
    outer: { en: 'outerwear', ja: 'アウター' }, cape: { en: 'cape', ja: 'マント' }, apron: { en: 'apron', ja: 'エプロン' }, waist: { en: 'waist', ja: '腰' }, handwear: { en: 'gloves', ja: '手袋' },
    wrist: { en: 'wrists', ja: '手首' }, earrings: { en: 'earrings', ja: '耳飾り' }, mask: { en: 'mask', ja: 'マスク' }, bag: { en: 'bag', ja: '鞄' }, tail: { en: 'tail', ja: 'しっぽ' }, wings: { en: 'wings', ja: '翼' }
};
/** What a slot is called. */
export const slotTitle = (slot: Slot): Bilingual => SLOT_TITLES[slot] ?? { en: slot, ja: slot };

/** A sentence with its names filled in. */
const fill = (template: Bilingual, names: Record<string, Bilingual | string>): Bilingual => {
    const put = (language: Language): string => template[language].replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = names[name];
        return typeof value === 'string' ? value : value[language];
    });
    return { en: put('en').trimEnd(), ja: put('ja').trimEnd() };
};
const sentence = (en: string, ja: string) => (names: Record<string, Bilingual | string> = {}): Bilingual => fill({ en, ja }, names);

/** Everything the reader says of itself, in both languages. */
export const SAYINGS = {
    cut: sentence('The prompt has {count} characters; the first {read} were read.', '文章は{count}文字あります。最初の{read}文字を読み取りました。'),
    nothingSaid: sentence('Nothing was said: the character comes from the seed {seed}', '何も書かれていません。シード{seed}から作りました'),
    nothingUnderstood: sentence('No word was understood: the character comes from the seed {seed}', '読み取れる言葉がありません。シード{seed}から作りました'),
    both: sentence('Both {first} and {second} were asked for; the later, {second}, is worn.', '{first}と{second}の両方が書かれています。後の{second}にしました。'),
    inPlaceOf: sentence('{first} takes the place of {second}.', '{first}は{second}の代わりになります。'),
    askedAndRuledOut: sentence('{part} was both asked for and ruled out; the later word stands.', '{part}は指定も除外もされています。後の言葉に従いました。'),
    cannotBe: sentence('{part} cannot be {word}.', '{part}は「{word}」にできません。'),
    saidTwice: sentence('{slot} {option} was said twice; the later, {word}, is used.', '{slot}の{option}が二度書かれています。後の「{word}」にしました。'),
    twoColors: sentence('Two colours were said of {slot}; the later, {color}, is used.', '{slot}に二つの色が書かれています。後の{color}にしました。'),
    no: sentence('no {what}', '{what}なし'),
    not: sentence('not {what}', '{what}以外'),
    has: sentence('{part} has one', '{part}についています'),
    boyish: sentence('boyish, where nothing is said', '言葉のないところは男の子らしく'),
    girlish: sentence('girlish, where nothing is said', '言葉のないところは女の子らしく'),
    bright: sentence('bright colours, where nothing is said', '言葉のないところは明るい色に'),
    soft: sentence('soft colours, where nothing is said', '言葉のないところは柔らかい色に'),
    dark: sentence('dark colours, where nothing is said', '言葉のないところは暗い色に'),
    deep: sentence('deep colours, where nothing is said', '言葉のないところは落ち着いた色に'),
    color: sentence('{slot} colour {value}', '{slot}の色 {value}'),
    option: sentence('{slot} {option} {value}', '{slot}の{option} {value}'),
    outfitColor: sentence('{set} colour {value}', '{set}の色 {value}'),
    clothesColor: sentence('clothes colour {value}', '服の色 {value}')
};

/** An option at a value, as people read it: "hair tail length 1.4", "eyewear shape round", "eyes odd eyes". */
export function optionSays(slot: Slot, spec: OptionSpec | undefined, option: string, value: number | string | boolean): Bilingual {
    const title = spec ? { en: spec.title.en.toLowerCase(), ja: spec.title.ja } : { en: option, ja: option };
    if (value === true) return SAYINGS.option({ slot: slotTitle(slot), option: title, value: '' });
    if (value === false) return SAYINGS.no({ what: title });
    const named = spec?.type === 'choice' ? spec.values.find((v) => v.id === value)?.title : undefined;
    return SAYINGS.option({ slot: slotTitle(slot), option: title, value: named ? { en: named.en.toLowerCase(), ja: named.ja } : String(value) });
}
