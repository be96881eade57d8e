import { ink } from '../../paint/color';
import type { DrawOp } from '../../paint/drawing';
import { eyelinerOps, eyeshadowOps, lipstickOps } from '../../paint/marks/make-up';
import { FACE_MATERIAL, animeHead, faceLayout } from '../face/face-layout';
import { definePart } from '../part';

export default definePart({
    id: 'marks/make-up',
    slot: 'makeup',
    title: { en: 'Make-up', ja: 'メイク' },
    description: 'Eyeshadow, eyeliner and lipstick, each with its colour.',
    words: { en: ['makeup', 'make up'], ja: ['メイク', '化粧', 'お化粧'] },
    likely: { feminine: 1, masculine: 0.04, chibi: 0.15 },
    options: {
        shadow: {
            type: 'number', min: 0, max: 1, default: 0.45, step: 0.05, unit: '', title: { en: 'Eyeshadow', ja: 'アイシャドウ' },
            words: [{ words: { en: ['eyeshadow', 'eye shadow'], ja: ['アイシャドウ', 'アイシャドー'] }, value: 0.8 }, { words: { en: ['heavy makeup', 'gyaru makeup'], ja: ['濃いメイク', '厚化粧', 'ギャルメイク'] }, value: 1 }]
        },
        shadowColor: { type: 'color', default: '#c76a86', main: true, title: { en: 'Eyeshadow colour', ja: 'アイシャドウの色' }, words: { en: ['eyeshadow', 'eye shadow'], ja: ['アイシャドウ'] } },
        liner: {
            type: 'number', min: 0, max: 1, default: 0.35, step: 0.05, unit: '', title: { en: 'Eyeliner', ja: 'アイライン' },
            words: [{ words: { en: ['eyeliner', 'winged eyeliner'], ja: ['アイライン', 'アイライナー'] }, value: 0.95 }]
        },
        linerColor: { type: 'color', default: '#7c2434', title: { en: 'Eyeliner colour', ja: 'アイラインの色' }, words: { en: ['eyeliner'], ja: ['アイライン'] } },
        lipstick: {
            type: 'number', min: 0, max: 1, default: 0.5, step: 0.05, unit: '', title: { en: 'Lipstick', ja: '口紅' },
            words: [{ words: { en: ['lipstick', 'painted lips', 'lip gloss'], ja: ['口紅', 'リップ', 'ルージュ'] }, value: 0.9 }]
        },
        lipColor: { type: 'color', default: '#dc4a66', title: { en: 'Lip colour', ja: '口紅の色' }, words: { en: ['lipstick', 'lips'], ja: ['口紅', '唇'] } }
    },
    build({ head }, options) {
        const layout = faceLayout(animeHead(head, 'marks/make-up'));
        const on = (hex: string): { lit: string; shade: string } => ink(hex, 'skin');
        const ops: DrawOp[] = [];
        if (options.shadow > 0) ops.push(...eyeshadowOps(layout, on(options.shadowColor), options.shadow));
        if (options.liner > 0) ops.push(...eyelinerOps(layout, on(options.linerColor), options.liner));
        if (options.lipstick > 0) ops.push(...lipstickOps(layout, on(options.lipColor), options.lipstick));
        return { meshes: [], paint: [{ onto: FACE_MATERIAL, ops }] };
    }
});
