import { faceSkinDrawing } from '../../paint/face-skin';
import { BLUSH_STYLES, type BlushStyle } from '../../paint/face/blush';
import { NOSE_STYLES, type NoseStyle } from '../../paint/face/nose';
import { fromOklch, mixColors, toOklch } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { smoothstep } from '../../geometry/scalar';
import type { Material } from '../../avatar/avatar';
import { definePart, type NumberOption, type Words } from '../part';
import { earMesh } from './ear-mesh';
import { FACE_MATERIAL, animeHead, faceLayout } from './face-layout';
import { fangsMesh } from './fangs';
import { MOUTH_SWATCHES, cavityMesh, mouthLinesMesh } from './mouth-mesh';
import { skinMesh } from './skin-mesh';
import { symbolMesh } from './symbols/index';

/** Ink line round the head, metres at full width. */
const OUTLINE = 0.0014;
/** Wrinkles of the oldest face. */
const OLD_WRINKLES = 0.7;

/** A control that runs −1 … 1 with the figure's own face at 0; its words are those of either end. */
const between = (en: string, ja: string, hint: string, more: Partial<NumberOption> = {}): NumberOption => ({
    type: 'number', min: -1, max: 1, default: 0, step: 0.05, unit: '', title: { en, ja }, hint, ...more
});
/** A control that multiplies the figure's own measure. */
const times = (en: string, ja: string, min: number, max: number, more: Partial<NumberOption> = {}): NumberOption => ({
    type: 'number', min, max, default: 1, step: 0.05, unit: '×', title: { en, ja }, ...more
});
/** A control from none to all. */
const share = (en: string, ja: string, value: number, more: Partial<NumberOption> = {}): NumberOption => ({
    type: 'number', min: 0, max: 1, default: value, step: 0.05, unit: '', title: { en, ja }, ...more
});
const said = (value: number, en: string[], ja: string[]): { words: Words; value: number } => ({ words: { en, ja }, value });

export default definePart({
    id: 'face/anime',
    slot: 'face',
    title: { en: 'Anime face', ja: 'アニメ顔' },
    description: 'A clean anime face: fixed loops round lids and lips, a mouth that opens, human or pointed ears.',
    words: { en: ['face'], ja: ['顔'] },
    likely: { feminine: 1, masculine: 1, chibi: 1 },
    options: {
        age: between('Age', '年頃', '−1 a child, 1 mature: eye line, cheeks, nose and jaw together.', {
            spread: 0.65,
            words: [
                said(-0.7, ['baby face', 'baby faced', 'youthful', 'young face', 'young looking', 'childlike', 'child', 'kid'], ['童顔', '幼い顔', 'あどけない', '子供', '子ども', 'こども']),
                said(0, ['teenage', 'teenager', 'teen', 'teenaged'], ['十代', 'ティーン', '思春期']),
                said(0.45, ['adult', 'adult face', 'grown'], ['大人', '成人']),
                said(0.75, ['mature', 'mature face', 'grown up', 'middle aged', 'middle-aged'], ['大人びた', '大人っぽい', '大人の顔', '中年']),
                said(1, ['old', 'elderly', 'aged', 'aging', 'old face', 'senior'], ['老けた', '年老いた', '年配', '老人'])
            ]
        }),
        wrinkles: share('Wrinkles', 'しわ', 0, {
            spread: 0, hint: 'Beyond those that the greatest age brings.',
            words: [said(0.75, ['wrinkles', 'wrinkled', 'wrinkly', 'wrinkled face'], ['しわ', 'シワ', 'しわしわ']), said(0.35, ['laugh lines', 'smile lines', 'crow s feet', 'crows feet'], ['笑いじわ', '目尻のしわ'])]
        }),
        masculinity: between('Masculinity', '男らしさ', 'Over the figure’s own: −1 softer and finer, 1 stronger brows, nose and jaw.', {
            spread: 0.6,
            words: [
                said(-0.8, ['feminine face', 'girlish face', 'delicate face', 'delicate features'], ['女顔', '中性的な顔', '女性的な顔']),
                said(0.8, ['masculine face', 'manly', 'manly face', 'rugged', 'rugged face'], ['男顔', '男らしい', '精悍'])
            ]
        }),
        faceLength: between('Length', '長さ', 'From the nose down.', {
            spread: 0.9,
            words: [said(0.7, ['long face'], ['面長']), said(-0.7, ['round face', 'short face'], ['丸顔'])]
        }),
        forehead: between('Forehead', 'おでこ', '−1 flat and low, 1 round and high.', {
            spread: 0.7,
            words: [said(0.8, ['high forehead', 'big forehead', 'large forehead', 'round forehead'], ['広いおでこ', '広い額', 'でこっぱち']), said(-0.8, ['low forehead', 'small forehead'], ['狭いおでこ', '狭い額'])]
        }),
        jaw: between('Jaw', 'あご幅', 'Width and squareness of the lower face.', {
            spread: 0.9,
            words: [
                said(0.8, ['strong jaw', 'square jaw', 'wide jaw'], ['えら張り', 'がっしりした顎']),
                said(-0.7, ['slim jaw', 'narrow jaw'], ['細い顎', '小顔'])
            ]
        }),
        chin: between('Chin', 'あご先', '−1 short and round, 1 long and pointed.', {
            spread: 0.9,
            words: [said(0.7, ['pointed chin', 'sharp chin', 'pointy chin'], ['尖った顎', 'とがった顎']), said(-0.7, ['round chin', 'soft chin'], ['丸い顎', '丸顎'])]
        }),
        chinForward: between('Chin forward', 'あごの前後', '−1 set back, 1 standing out in profile.', {
            spread: 0.6,
            words: [said(0.8, ['strong chin', 'prominent chin'], ['しゃくれ', '出た顎']), said(-0.8, ['weak chin', 'receding chin'], ['引っ込んだ顎'])]
        }),
        cheek: between('Cheeks', '頬', '−1 hollow, 1 chubby.', {
            spread: 0.9,
            words: [
                said(0.8, ['chubby cheeks', 'full cheeks', 'round cheeks'], ['ふっくら頬', 'もちもちほっぺ']),
                said(-0.8, ['hollow cheeks', 'slim cheeks', 'gaunt'], ['こけた頬'])
            ]
        }),
        nose: times('Nose', '鼻', 0.3, 1.7, {
            spread: 0.7,
            group: 'Nose and mouth',
            words: [said(0.55, ['small nose', 'tiny nose', 'button nose'], ['小さな鼻', '小さい鼻']), said(1.5, ['big nose', 'large nose'], ['大きな鼻', '高い鼻'])]
        }),
        noseHeight: between('Nose height', '鼻の高さ', 'Where the tip stands.', { spread: 0.7, group: 'Nose and mouth' }),
        noseStyle: {
            type: 'choice', default: 'wedge', title: { en: 'Nose style', ja: '鼻の描き方' }, group: 'Nose and mouth',
            values: [
                { id: NOSE_STYLES[0], title: { en: 'Dot', ja: '点' }, likely: 3, words: { en: ['dot nose'], ja: ['点の鼻', '点鼻'] } },
                { id: NOSE_STYLES[1], title: { en: 'Small wedge', ja: '小さな影' }, likely: 4 },
                { id: NOSE_STYLES[2], title: { en: 'Bridge line', ja: '鼻筋の線' }, likely: 2, words: { en: ['nose line', 'straight nose', 'defined nose'], ja: ['鼻筋', '通った鼻筋'] } },
                { id: NOSE_STYLES[3], title: { en: 'Mature', ja: '大人の鼻' }, likely: 0.5, words: { en: ['mature nose', 'realistic nose'], ja: ['大人の鼻', '写実的な鼻'] } }
            ]
        },
        mouthWidth: times('Mouth width', '口の幅', 0.7, 1.4, {
            spread: 0.7,
            group: 'Nose and mouth',
            words: [said(0.75, ['small mouth'], ['小さな口', 'おちょぼ口']), said(1.3, ['wide mouth', 'big mouth'], ['大きな口'])]
        }),
        mouthHeight: between('Mouth height', '口の高さ', 'Nearer to the chin or to the nose.', { spread: 0.8, group: 'Nose and mouth' }),
        lips: share('Lips', '唇', 0.25, {
            spread: 0.6,
            group: 'Nose and mouth', hint: 'How full they are and how plainly painted.',
            words: [said(0.85, ['full lips', 'plump lips', 'thick lips'], ['厚い唇', 'ぷっくり唇', 'ぽってり唇']), said(0, ['thin lips'], ['薄い唇'])]
        }),
        philtrum: share('Philtrum', '人中', 0.15, { group: 'Nose and mouth', hint: 'Shade of the groove under the nose.' }),
        fangs: {
            type: 'choice', default: 'none', title: { en: 'Fangs', ja: '牙' }, group: 'Nose and mouth',
            values: [
                { id: 'none', title: { en: 'None', ja: 'なし' } },
                { id: 'one', title: { en: 'One', ja: '片方' }, words: { en: ['one fang', 'single fang', 'snaggletooth', 'skin fang'], ja: ['八重歯'] } },
                { id: 'two', title: { en: 'Two', ja: '両方' }, words: { en: ['fangs', 'fang', 'vampire fangs', 'vampire teeth'], ja: ['牙', 'キバ', '吸血鬼の牙'] } }
            ]
        },
        ears: {
            type: 'choice', default: 'round', title: { en: 'Ears', ja: '耳' }, group: 'Ears',
            values: [
                { id: 'round', title: { en: 'Round', ja: '丸い' }, words: { en: ['human ears'], ja: ['人間の耳'] } },
                { id: 'pointed', title: { en: 'Pointed', ja: '尖った' }, words: { en: ['short pointed ears', 'half elf', 'half elf ears'], ja: ['短い尖り耳', 'ハーフエルフ'] } },
                {
                    id: 'elf', title: { en: 'Long', ja: '長い' },
                    words: { en: ['elf ears', 'elven ears', 'pointed ears', 'pointy ears', 'long ears', 'elf'], ja: ['エルフ耳', '尖った耳', 'とがった耳', '長い耳', 'エルフ'] }
                }
            ]
        },
        earSize: times('Ear size', '耳の大きさ', 0.7, 1.4, { group: 'Ears', spread: 0.6, words: [said(0.75, ['small ears'], ['小さな耳']), said(1.3, ['big ears', 'large ears'], ['大きな耳'])] }),
        blush: share('Blush', 'チーク', 0.4, {
            spread: 0.6,
            group: 'Colour',
            words: [
                said(0.85, ['blush', 'blushing', 'flush', 'flushed', 'rosy cheeks'], ['赤面', '頬染め', 'チーク', '照れ']),
                said(0.25, ['light blush', 'slight blush'], ['ほんのり頬染め']),
                said(0.1, ['pale', 'no blush'], ['青白い', '色白'])
            ]
        }),
        blushStyle: {
            type: 'choice', default: 'oval', title: { en: 'Blush style', ja: 'チークの形' }, group: 'Colour',
            values: [
                { id: BLUSH_STYLES[0], title: { en: 'Gradient', ja: 'ぼかし' } },
                { id: BLUSH_STYLES[1], title: { en: 'Lines', ja: '線' }, words: { en: ['blush lines', 'lined blush'], ja: ['赤面線', '頬の斜線'] } },
                { id: BLUSH_STYLES[2], title: { en: 'Stickers', ja: '丸' }, words: { en: ['blush stickers', 'blush sticker'], ja: ['ほっぺ丸', '丸いほっぺ'] } },
                { id: BLUSH_STYLES[3], title: { en: 'Over the nose', ja: '鼻まで' }, words: { en: ['nose blush', 'full face blush'], ja: ['鼻チーク', '鼻まで赤い'] } },
                { id: BLUSH_STYLES[4], title: { en: 'None', ja: 'なし' } }
            ]
        }
    },
    build(context, options) {
        const { skin, presentation } = context;
        const head = animeHead(context.head, 'face/anime');
        // A man's cheeks are painted half as red at the same setting, his lips a third as plainly.
        const manly = Math.max(0, Math.min(1, head.shape.masculinity));
        const skinMaterial: Material = {
            name: FACE_MATERIAL,
            kind: 'skin',
            drawing: faceSkinDrawing(faceLayout(head), {
                skin,
                blush: options.blush * (1 - 0.5 * manly) * (presentation === 'chibi' ? 1.15 : 1),
                blushStyle: options.blushStyle as BlushStyle,
                nose: options.noseStyle as NoseStyle,
                lips: options.lips * (1 - 0.6 * manly),
                philtrum: options.philtrum,
                // The last years of the scale bring them by themselves.
                wrinkles: Math.max(options.wrinkles, OLD_WRINKLES * smoothstep(0.8, 1, options.age)),
                // Marks are drawn in finer strokes than skin is.
                size: [...context.worn].some((id) => id.startsWith('marks/')) ? 1024 : 512
            }),
            alpha: 'opaque',
            opacity: 1,
            outlineWidth: OUTLINE,
            outlineColor: skin.outline
        };
        const mouthMaterial = (name: string, kind: 'eye' | 'line'): Material => ({
            name,
            kind,
            drawing: mouthDrawing(skin),
            alpha: 'opaque',
            opacity: 1,
            outlineWidth: 0,
            outlineColor: skin.outline
        });
        return {
            meshes: [
                { layer: 'face', material: skinMaterial, boneNames: context.figure.bones.map((bone) => bone.name), mesh: skinMesh(head) },
                { layer: 'face', material: skinMaterial, boneNames: ['head'], mesh: earMesh(head) },
                { layer: 'mouth', material: mouthMaterial('Mouth', 'eye'), boneNames: ['head'], mesh: cavityMesh(head) },
                { layer: 'mouth', material: mouthMaterial('Lips', 'line'), boneNames: ['head'], mesh: mouthLinesMesh(head) },
                symbolMesh(head),
                ...(options.fangs === 'none'
                    ? []
                    : [{ layer: 'mouth' as const, material: mouthMaterial('Fangs', 'eye'), boneNames: ['head'], mesh: fangsMesh(head, options.fangs === 'two') }])
            ]
        };
    }
});

function mouthDrawing(skin: { lit: string; shade: string }): Drawing {
    const shade = toOklch(skin.shade);
    const line = fromOklch({ l: Math.max(0.2, shade.l * 0.5), c: 0.085, h: 22 });
    const accent = mixColors(skin.lit, fromOklch({ l: shade.l * 0.86, c: shade.c * 1.25, h: shade.h }), 0.9);
    const colors: [string, string][] = [];
    colors[MOUTH_SWATCHES.throat] = ['#571524', '#48101f'];
    colors[MOUTH_SWATCHES.deep] = ['#6b1b2a', '#591524'];
    colors[MOUTH_SWATCHES.flesh] = ['#a33c42', '#862f3a'];
    colors[MOUTH_SWATCHES.tooth] = ['#fffaf7', '#e4d8e2'];
    colors[MOUTH_SWATCHES.tongue] = ['#e0686c', '#c2525e'];
    colors[MOUTH_SWATCHES.tongueLight] = ['#ee8284', '#cf626c'];
    colors[MOUTH_SWATCHES.line] = [line, line];
    colors[MOUTH_SWATCHES.accent] = [accent, accent];
    return {
        size: 32,
        ops: colors.map(([lit, dark], i) => {
            const [a, b] = [i / MOUTH_SWATCHES.count, (i + 1) / MOUTH_SWATCHES.count];
            return {
                op: 'fill',
                path: `M${a} 0L${b} 0L${b} 1L${a} 1Z`,
                paint: { kind: 'solid', ink: { lit, shade: dark } }
            };
        })
    };
}
