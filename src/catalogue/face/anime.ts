import { faceSkinDrawing } from '../../paint/face-skin';
import { fromOklch, mixColors, toOklch } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import type { Material } from '../../avatar/avatar';
import { definePart } from '../part';
import { AnimeHead } from './anime-head';
import { earMesh } from './ear-mesh';
import { earUv, frontUv, inPicture } from './face-uv';
import { MOUTH_SWATCHES, cavityMesh, mouthLinesMesh } from './mouth-mesh';
import { skinMesh } from './skin-mesh';
import { symbolMesh } from './symbols/index';

/** Ink line round the head, metres at full width. */
const OUTLINE = 0.0014;

export default definePart({
    id: 'face/anime',
    slot: 'face',
    title: { en: 'Anime face', ja: 'アニメ顔' },
    description: 'A clean anime face: fixed loops round lids and lips, a mouth that opens, human or pointed ears.',
    words: { en: ['face'], ja: ['顔'] },
    likely: { feminine: 1, masculine: 1, chibi: 1 },
    options: {
        faceLength: {
            type: 'number',
            min: -1,
            max: 1,
            default: 0,
            step: 0.05,
            unit: '',
            title: { en: 'Length', ja: '長さ' },
            words: [
                { words: { en: ['long face'], ja: ['面長'] }, value: 0.7 },
                { words: { en: ['round face', 'baby face', 'baby-faced'], ja: ['丸顔', '童顔'] }, value: -0.7 }
            ]
        },
        jaw: {
            type: 'number',
            min: -1,
            max: 1,
            default: 0,
            step: 0.05,
            unit: '',
            title: { en: 'Jaw', ja: 'あご幅' },
            hint: 'Width and squareness of the lower face.',
            words: [
                { words: { en: ['strong jaw', 'square jaw'], ja: ['えら張り', 'がっしりした顎'] }, value: 0.8 },
                { words: { en: ['slim jaw', 'narrow jaw'], ja: ['細い顎', '小顔'] }, value: -0.7 }
            ]
        },
        chin: {
            type: 'number',
            min: -1,
            max: 1,
            default: 0,
            step: 0.05,
            unit: '',
            title: { en: 'Chin', ja: 'あご先' },
            hint: '−1 short and round, 1 long and pointed.',
            words: [{ words: { en: ['pointed chin', 'sharp chin'], ja: ['尖った顎', 'とがった顎'] }, value: 0.7 }]
        },
        cheek: {
            type: 'number',
            min: -1,
            max: 1,
            default: 0,
            step: 0.05,
            unit: '',
            title: { en: 'Cheeks', ja: '頬' },
            words: [
                {
                    words: {
                        en: ['chubby cheeks', 'full cheeks', 'round cheeks'],
                        ja: ['ふっくら頬', 'もちもちほっぺ']
                    },
                    value: 0.8
                },
                { words: { en: ['hollow cheeks', 'slim cheeks'], ja: ['こけた頬'] }, value: -0.8 }
            ]
        },
        nose: {
            type: 'number',
            min: 0.3,
            max: 1.7,
            default: 1,
            step: 0.05,
            unit: '×',
            title: { en: 'Nose', ja: '鼻' },
            words: [
                {
                    words: { en: ['small nose', 'tiny nose', 'button nose'], ja: ['小さな鼻', '小さい鼻'] },
                    value: 0.55
                },
                { words: { en: ['big nose', 'large nose'], ja: ['大きな鼻', '高い鼻'] }, value: 1.5 }
            ]
        },
        mouthWidth: {
            type: 'number',
            min: 0.7,
            max: 1.4,
            default: 1,
            step: 0.05,
            unit: '×',
            title: { en: 'Mouth width', ja: '口の幅' },
            words: [
                { words: { en: ['small mouth'], ja: ['小さな口', 'おちょぼ口'] }, value: 0.75 },
                { words: { en: ['wide mouth', 'big mouth'], ja: ['大きな口'] }, value: 1.3 }
            ]
        },
        ears: {
            type: 'choice',
            default: 'round',
            title: { en: 'Ears', ja: '耳' },
            values: [
                { id: 'round', title: { en: 'Round', ja: '丸い' }, words: { en: ['human ears'], ja: ['人間の耳'] } },
                {
                    id: 'pointed',
                    title: { en: 'Pointed', ja: '尖った' },
                    words: {
                        en: ['elf ears', 'pointed ears', 'pointy ears', 'elven ears', 'elf'],
                        ja: ['エルフ耳', '尖った耳', 'とがった耳', 'エルフ']
                    }
                }
            ]
        },
        blush: {
            type: 'number',
            min: 0,
            max: 1,
            default: 0.4,
            step: 0.05,
            unit: '',
            title: { en: 'Blush', ja: 'チーク' },
            group: 'Colour',
            words: [
                {
                    words: {
                        en: ['blush', 'blushing', 'rosy cheeks', 'flushed'],
                        ja: ['赤面', '頬染め', 'チーク', '照れ']
                    },
                    value: 0.85
                },
                { words: { en: ['pale', 'no blush'], ja: ['青白い', '色白'] }, value: 0.1 }
            ]
        }
    },
    build(context, options) {
        const { head, skin, presentation } = context;
        if (!(head instanceof AnimeHead))
            throw new Error('face/anime: context.head must be an AnimeHead (got another HeadShape)');
        const { shape } = head;
        // A man's cheeks are painted half as red at the same setting.
        const blush = options.blush * (presentation === 'masculine' ? 0.5 : presentation === 'chibi' ? 1.15 : 1);
        const skinMaterial: Material = {
            name: 'Face',
            kind: 'skin',
            drawing: faceSkinDrawing(
                {
                    place: frontUv,
                    length: inPicture,
                    eye: head.eye,
                    noseY: shape.noseY,
                    mouthY: shape.mouthY,
                    mouth: shape.mouth,
                    ears: [earUv(1, 0.026, 0.01), earUv(-1, 0.026, 0.01)]
                },
                { skin, blush }
            ),
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
                {
                    layer: 'face',
                    material: skinMaterial,
                    boneNames: context.figure.bones.map((bone) => bone.name),
                    mesh: skinMesh(head)
                },
                { layer: 'face', material: skinMaterial, boneNames: ['head'], mesh: earMesh(head) },
                {
                    layer: 'mouth',
                    material: mouthMaterial('Mouth', 'eye'),
                    boneNames: ['head'],
                    mesh: cavityMesh(head)
                },
                {
                    layer: 'mouth',
                    material: mouthMaterial('Lips', 'line'),
                    boneNames: ['head'],
                    mesh: mouthLinesMesh(head)
                },
                symbolMesh(head)
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
