import { BODY_SPECS, type FigureKind } from '../../rig/body-spec';
import type { ColorOption, NumberOption, ToggleOption, Words } from '../part';

/** The colour that leaves nails as they grew: a rosier skin, whatever the skin is. */
export const NATURAL_NAILS = '#f3bdb0';

/** Options every body has; the figure itself is made from them by `makeFigure`, before anything else is built. */
export function bodyOptions(kind: FigureKind) {
    const own = BODY_SPECS[kind];
    const chibi = kind === 'chibi';
    const height: NumberOption = {
        type: 'number', unit: 'm', step: 0.01, default: own.height,
        min: chibi ? 0.7 : kind === 'male' ? 1.5 : 1.38, max: chibi ? 1.3 : kind === 'male' ? 2 : 1.85,
        title: { en: 'Height', ja: '身長' }, group: 'Proportions', hint: 'To the top of the skull, without hair. Tall figures have relatively small heads.',
        words: [
            { words: { en: ['tall', 'lanky', 'leggy'], ja: ['背の高い', '背が高い', '長身', '高身長', 'スラリ'] }, value: own.height * 1.09 },
            { words: { en: ['very tall'], ja: ['すごく背の高い', 'とても背の高い'] }, value: own.height * 1.14 },
            { words: { en: ['petite', 'short stature', 'not tall'], ja: ['背の低い', '背が低い', '小柄', '低身長'] }, value: own.height * 0.92 }
        ]
    };
    const head: NumberOption = {
        type: 'number', unit: '×', step: 0.01, default: 1, min: chibi ? 0.75 : 0.85, max: chibi ? 1.25 : 1.2,
        title: { en: 'Head size', ja: '頭の大きさ' }, group: 'Proportions', hint: 'Bigger looks younger and rounder; the total height stays.',
        words: [
            { words: { en: ['big head', 'big-headed'], ja: ['頭が大きい', '大きな頭'] }, value: chibi ? 1.2 : 1.13 },
            { words: { en: ['small head', 'model proportions'], ja: ['頭が小さい', '小さな頭', '八頭身'] }, value: chibi ? 0.85 : 0.9 }
        ]
    };
    const build: NumberOption = {
        type: 'number', unit: '', step: 0.05, default: 0, min: -1, max: 1,
        title: { en: 'Build', ja: '体格' }, group: 'Proportions', hint: '−1 slim, 1 sturdy. Widens the trunk and thickens arms, legs and neck.',
        words: [
            { words: { en: ['slim', 'slender', 'delicate', 'skinny build', 'thin build'], ja: ['細身', 'スリム', '華奢', '痩せた', 'やせ', 'ほっそり'] }, value: -0.8 },
            { words: { en: ['sturdy', 'stocky', 'burly'], ja: ['がっしり', 'たくましい', 'ガッチリ'] }, value: 0.8 },
            { words: { en: ['plump', 'chubby'], ja: ['ぽっちゃり', 'ふくよか'] }, value: 1 }
        ]
    };
    const shoulders: NumberOption = {
        type: 'number', unit: '×', step: 0.01, default: 1, min: 0.85, max: 1.2, title: { en: 'Shoulders', ja: '肩幅' }, group: 'Proportions',
        words: [
            { words: { en: ['broad shoulders', 'broad-shouldered', 'wide shoulders'], ja: ['肩幅が広い', '広い肩'] }, value: 1.15 },
            { words: { en: ['narrow shoulders', 'sloping shoulders'], ja: ['なで肩', '肩幅が狭い'] }, value: 0.89 }
        ]
    };
    const hips: NumberOption = {
        type: 'number', unit: '×', step: 0.01, default: 1, min: 0.85, max: 1.2, title: { en: 'Hips', ja: '腰幅' }, group: 'Proportions',
        words: [
            { words: { en: ['wide hips'], ja: ['腰が広い'] }, value: 1.12 },
            { words: { en: ['narrow hips'], ja: ['腰が細い'] }, value: 0.89 }
        ]
    };
    const times = (min: number, max: number, en: string, ja: string, more: Words, less: Words, spread: number): NumberOption => ({
        type: 'number', unit: '×', step: 0.01, default: 1, min, max, spread, title: { en, ja }, group: 'Proportions',
        words: [{ words: more, value: 1 + (max - 1) * 0.75 }, { words: less, value: 1 - (1 - min) * 0.75 }]
    });
    const waist = times(0.88, 1.12, 'Waist', '腰回り', { en: ['thick waist'], ja: ['寸胴'] }, { en: ['narrow waist', 'slim waist', 'small waist'], ja: ['くびれ', '細い腰'] }, 0.2);
    const legs = times(0.9, 1.1, 'Legs', '脚の長さ', { en: ['long legs', 'long-legged'], ja: ['脚が長い', '足が長い', '長い脚'] }, { en: ['short legs'], ja: ['脚が短い', '短い脚'] }, 0.2);
    const arms = times(0.92, 1.08, 'Arms', '腕の長さ', { en: ['long arms'], ja: ['腕が長い', '長い腕'] }, { en: ['short arms'], ja: ['腕が短い', '短い腕'] }, 0);
    const hands = times(0.85, 1.2, 'Hands', '手の大きさ', { en: ['big hands', 'large hands'], ja: ['手が大きい', '大きな手'] }, { en: ['small hands'], ja: ['手が小さい', '小さな手'] }, 0);
    const feet = times(0.88, 1.15, 'Feet', '足の大きさ', { en: ['big feet', 'large feet'], ja: ['足が大きい', '大きな足'] }, { en: ['small feet'], ja: ['足が小さい', '小さな足'] }, 0);
    const muscle: NumberOption = {
        type: 'number', unit: '', step: 0.05, default: 0, min: 0, max: 1, spread: 0, title: { en: 'Muscles', ja: '筋肉' }, group: 'Proportions',
        words: [
            { words: { en: ['muscular', 'muscles', 'abs', 'six-pack', 'brawny', 'bodybuilder'], ja: ['筋肉質', 'マッチョ', '筋肉', '腹筋', 'ムキムキ'] }, value: 0.9 },
            { words: { en: ['athletic', 'toned', 'fit'], ja: ['引き締まった', 'アスリート体型'] }, value: 0.45 }
        ]
    };
    const youth: NumberOption = {
        type: 'number', unit: '', step: 0.05, default: 0, min: 0, max: 1, spread: 0, title: { en: 'Youth', ja: '幼さ' }, group: 'Proportions', hint: '1 a child: smaller, with a larger head, short limbs, a straight trunk.',
        words: [{ words: { en: ['childlike', 'child', 'kid', 'young child'], ja: ['子供', 'こども', '子ども', '幼い', '幼児'] }, value: 1 }, { words: { en: ['teen', 'teenage', 'teenager', 'young'], ja: ['十代', 'ティーン', '若い'] }, value: 0.3 }]
    };
    const skin: ColorOption = {
        type: 'color', default: '#ffe8d9', title: { en: 'Skin', ja: '肌' }, main: true,
        words: { en: ['skin', 'skinned', 'complexion'], ja: ['肌', '皮膚', '肌色'] }
    };
    const nails: ColorOption = {
        type: 'color', default: NATURAL_NAILS, title: { en: 'Nails', ja: '爪' }, group: 'Colour',
        words: { en: ['nail', 'nails', 'nail polish', 'fingernails', 'manicure'], ja: ['爪', 'ネイル', 'マニキュア'] }
    };
    const undertone: NumberOption = {
        type: 'number', unit: '', step: 0.05, default: 0, min: -1, max: 1, spread: 0.25, title: { en: 'Undertone', ja: '肌の色み' }, group: 'Colour', hint: '−1 cool and rosy, 1 warm and golden.',
        words: [
            { words: { en: ['cool undertone', 'rosy skin', 'pinkish skin', 'rosy complexion'], ja: ['ピンク肌', 'ブルベ'] }, value: -0.8 },
            { words: { en: ['warm undertone', 'golden skin', 'olive skin', 'honey skin'], ja: ['小麦肌', 'イエベ'] }, value: 0.8 }
        ]
    };
    const tanLines: ToggleOption = {
        type: 'toggle', default: false, title: { en: 'Tan lines', ja: '日焼け跡' }, group: 'Colour', hint: 'What a T-shirt and shorts kept from the sun stays paler.',
        words: { en: ['tan lines', 'tanlines', 'tan line', 'tanline', 'farmer tan'], ja: ['日焼け跡', '日焼けあと'] }
    };
    // What a chibi is leaves nothing to grow up from.
    return { height, head, build, muscle, shoulders, waist, hips, legs, arms, hands, feet, ...(chibi ? {} : { youth }), skin, undertone, tanLines, nails };
}

export const BODY_WORDS: Record<FigureKind, Words> = {
    female: {
        en: ['girl', 'woman', 'female', 'lady', 'schoolgirl', 'heroine', 'maiden', 'princess', 'she', 'her', 'feminine', 'young woman'],
        ja: ['女の子', '少女', '女性', '女', '女子', 'お姉さん', '乙女', 'ヒロイン', '女子高生', '娘', '彼女']
    },
    male: {
        en: ['boy', 'man', 'male', 'guy', 'gentleman', 'hero', 'prince', 'he', 'his', 'masculine', 'young man', 'schoolboy'],
        ja: ['男の子', '少年', '男性', '男', '男子', 'お兄さん', '青年', 'ヒーロー', '男子高生', '王子', '彼']
    },
    chibi: {
        en: ['chibi', 'super deformed', 'sd', 'mini character', 'mascot', 'deformed'],
        ja: ['ちび', 'チビ', 'デフォルメ', 'ちびキャラ', 'ミニキャラ', 'sdキャラ', '二頭身', '三頭身', 'マスコット']
    }
};
