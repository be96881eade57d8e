import type { Drawing } from '../../paint/drawing';
import { fromOklch, toOklch } from '../../paint/color';
import { irisDrawing, type PupilShape } from '../../paint/iris';
import { AnimeHead } from '../face/anime-head';
import type { Bilingual, BuildContext, OptionSpecs, PartDefinition, PartResult, Presentation, Words } from '../part';
import { EYE_BONES, eyeBone, eyesMesh } from './eye-mesh';
import { LINE_SWATCHES, lashMesh } from './lash-mesh';

/** What makes one kind of eye different from another: its names and its defaults. */
export interface EyeKind {
    id: string;
    title: Bilingual;
    description: string;
    words: Words;
    likely: Record<Presentation, number>;
    color: string;
    /** Height of the opening, 1 = round. */
    openness: number;
    /** Degrees the outer corner is raised. */
    tilt: number;
    /** 0 round lids … 1 straight, angular ones. */
    sharpness: number;
    /** Thickness and reach of the upper lash. */
    lash: number;
}

/** The options every kind of eye has. The head reads the numbers among them, the rest is paint. */
const optionsOf = (kind: EyeKind) =>
    ({
        color: {
            type: 'color',
            default: kind.color,
            main: true,
            title: { en: 'Colour', ja: '色' },
            words: { en: ['eye', 'eyes', 'eyed', 'iris', 'irises'], ja: ['瞳', '目', '眼', 'め', 'ひとみ'] }
        },
        odd: {
            type: 'toggle',
            default: false,
            title: { en: 'Odd eyes', ja: 'オッドアイ' },
            hint: 'Gives the right eye a colour of its own.',
            words: {
                en: ['heterochromia', 'odd eyes', 'odd-eyed', 'mismatched eyes'],
                ja: ['オッドアイ', 'ヘテロクロミア']
            }
        },
        otherColor: {
            type: 'color',
            default: '#e0a53a',
            title: { en: 'Right eye', ja: '右目の色' },
            hint: 'Colour of the right eye with odd eyes.',
            needs: { option: 'odd', value: true },
            words: { en: ['right eye', 'other eye'], ja: ['右目', '右眼'] }
        },
        pupil: {
            type: 'choice',
            default: 'round',
            title: { en: 'Pupil', ja: '瞳孔' },
            values: [
                { id: 'round', title: { en: 'Round', ja: '丸' } },
                {
                    id: 'slit',
                    title: { en: 'Slit', ja: '縦長' },
                    words: { en: ['slit pupils', 'slit pupil', 'cat eyes'], ja: ['縦長の瞳孔', '猫目'] }
                },
                {
                    id: 'star',
                    title: { en: 'Star', ja: '星' },
                    words: { en: ['star pupils', 'star-shaped pupils', 'starry eyes'], ja: ['星形の瞳孔', '星の瞳'] }
                },
                {
                    id: 'heart',
                    title: { en: 'Heart', ja: 'ハート' },
                    words: { en: ['heart pupils', 'heart-shaped pupils', 'heart eyes'], ja: ['ハートの瞳', 'ハート目'] }
                }
            ]
        },
        size: {
            type: 'number',
            min: 0.85,
            max: 1.15,
            default: 1,
            step: 0.01,
            unit: '×',
            title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big eyes', 'large eyes'], ja: ['大きな目', '大きい目', 'ぱっちり'] }, value: 1.12 },
                { words: { en: ['small eyes'], ja: ['小さな目', '小さい目'] }, value: 0.88 }
            ]
        },
        openness: {
            type: 'number',
            min: 0.6,
            max: 1.1,
            default: kind.openness,
            step: 0.01,
            unit: '×',
            title: { en: 'Openness', ja: '開き' },
            words: [
                {
                    words: {
                        en: ['sleepy eyes', 'half-closed eyes', 'half closed eyes'],
                        ja: ['眠そうな目', '半目', 'ジト目']
                    },
                    value: 0.66
                }
            ]
        },
        tilt: {
            type: 'number',
            min: -12,
            max: 16,
            default: kind.tilt,
            step: 0.5,
            unit: '°',
            title: { en: 'Tilt', ja: '傾き' },
            hint: 'How far the outer corner is raised.',
            words: [
                { words: { en: ['upturned eyes', 'tsurime'], ja: ['つり目', '吊り目', 'ツリ目'] }, value: 10 },
                { words: { en: ['downturned eyes', 'tareme'], ja: ['たれ目', '垂れ目', 'タレ目'] }, value: -7 }
            ]
        },
        spacing: {
            type: 'number',
            min: -1,
            max: 1,
            default: 0,
            step: 0.05,
            unit: '',
            title: { en: 'Spacing', ja: '間隔' }
        },
        sharpness: {
            type: 'number',
            min: 0,
            max: 1,
            default: kind.sharpness,
            step: 0.05,
            unit: '',
            title: { en: 'Sharpness', ja: '鋭さ' },
            hint: '0 has round lids, 1 straight and angular ones.'
        },
        lash: {
            type: 'number',
            min: 0.5,
            max: 1.4,
            default: kind.lash,
            step: 0.05,
            unit: '×',
            title: { en: 'Lashes', ja: 'まつ毛' },
            words: [
                {
                    words: { en: ['long lashes', 'long eyelashes', 'thick lashes'], ja: ['長いまつ毛', '長いまつげ'] },
                    value: 1.3
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
            title: { en: 'Brow thickness', ja: '眉の太さ' },
            words: [
                {
                    words: { en: ['thick eyebrows', 'thick brows', 'bushy eyebrows'], ja: ['太眉', '太い眉'] },
                    value: 1.6
                },
                { words: { en: ['thin eyebrows', 'thin brows'], ja: ['細眉', '細い眉'] }, value: 0.65 }
            ]
        }
    }) as const satisfies OptionSpecs;

export type EyeSpecs = ReturnType<typeof optionsOf>;

/** The definition of one kind of eye. */
export function eyeDefinition(kind: EyeKind): PartDefinition<EyeSpecs> {
    return {
        id: kind.id,
        slot: 'eyes',
        title: kind.title,
        description: kind.description,
        words: kind.words,
        likely: kind.likely,
        options: optionsOf(kind),
        build: (context, options) =>
            buildEyes(
                context,
                options.color,
                options.odd ? options.otherColor : options.color,
                options.pupil as PupilShape
            )
    };
}

function buildEyes(context: BuildContext, leftColor: string, rightColor: string, pupil: PupilShape): PartResult {
    const { head } = context;
    if (!(head instanceof AnimeHead))
        throw new Error('eyes: context.head must be an AnimeHead (got another HeadShape)');
    const bone = eyeBone(head);
    return {
        bones: [
            { name: 'leftEye', parent: 'head', position: head.toAvatar(bone[0], bone[1], bone[2]) },
            { name: 'rightEye', parent: 'head', position: head.toAvatar(-bone[0], bone[1], bone[2]) }
        ],
        meshes: [
            {
                layer: 'eyes',
                boneNames: EYE_BONES,
                mesh: eyesMesh(head),
                material: {
                    name: 'Eyes',
                    kind: 'eye',
                    drawing: irisDrawing({ left: leftColor, right: rightColor, pupil }),
                    alpha: 'opaque',
                    opacity: 1,
                    outlineWidth: 0,
                    outlineColor: '#000000'
                }
            },
            {
                layer: 'brows',
                boneNames: ['head'],
                mesh: lashMesh(head),
                material: {
                    name: 'Brows',
                    kind: 'line',
                    drawing: lineDrawing(context.hairColor, context.skin),
                    alpha: 'opaque',
                    opacity: 1,
                    outlineWidth: 0,
                    outlineColor: '#000000'
                }
            }
        ]
    };
}

/** Lashes nearly black in the hair's hue, the brow the hair darkened, creases a deeper skin. */
function lineDrawing(hairColor: string, skin: BuildContext['skin']): Drawing {
    const hair = toOklch(hairColor);
    const lash = fromOklch({ l: 0.22, c: Math.min(0.05, 0.02 + hair.c * 0.3), h: hair.c > 0.02 ? hair.h : 20 });
    const lower = fromOklch({ l: 0.4, c: Math.min(0.07, 0.03 + hair.c * 0.3), h: hair.c > 0.02 ? hair.h : 25 });
    // Fair hair keeps its hue and gets a brow one tone darker; dark hair's brow is nearly the hair.
    const brow = fromOklch({
        l: Math.max(0.22, Math.min(0.52, hair.l * 0.66)),
        c: Math.min(0.12, hair.c * 0.95),
        h: hair.h
    });
    const shade = toOklch(skin.shade);
    const crease = fromOklch({ l: shade.l * 0.8, c: shade.c * 1.15, h: shade.h });
    const colors: string[] = [];
    colors[LINE_SWATCHES.lash] = lash;
    colors[LINE_SWATCHES.lower] = lower;
    colors[LINE_SWATCHES.crease] = crease;
    colors[LINE_SWATCHES.brow] = brow;
    return {
        size: 16,
        ops: colors.map((color, i) => {
            const [a, b] = [i / LINE_SWATCHES.count, (i + 1) / LINE_SWATCHES.count];
            return {
                op: 'fill',
                path: `M${a} 0L${b} 0L${b} 1L${a} 1Z`,
                paint: { kind: 'solid', ink: { lit: color, shade: color } }
            };
        })
    };
}
