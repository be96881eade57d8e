import type { DrawOp } from '../../paint/drawing';
import { BODY_MARKS, bodyFreckles, bodyPatches, bodyScales, bodyScars, bodyStripes, type BodyMark, type Ground } from '../../paint/marks/body-marks';
import type { BodyFigure } from '../../rig/body-figure';
import { bodyTemplate } from '../../rig/body-template';
import { skinCanvas, type SkinPlace } from '../../rig/skin-canvas';
import { SKIN_DETAIL, SKIN_MATERIAL } from '../body/body-part';
import { definePart } from '../part';

/** Where each kind is found. */
const WHERE: Record<BodyMark, readonly SkinPlace[]> = {
    freckles: ['upper-arm'], scars: ['forearm', 'calf'], scales: ['forearm', 'calf'], stripes: ['forearm', 'thigh'], patches: ['upper-arm', 'thigh']
};

export default definePart({
    id: 'marks/body-marks',
    slot: 'bodymark',
    title: { en: 'Body marks', ja: '体の模様' },
    description: 'Freckled shoulders, healed scars, scales, stripes or pale patches on arms and legs.',
    words: { en: ['body marks', 'body markings', 'skin markings', 'birthmark'], ja: ['体の模様', '体の痣'] },
    likely: { feminine: 1, masculine: 1, chibi: 0.6 },
    options: {
        kind: {
            type: 'choice', default: 'freckles', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: BODY_MARKS[0], title: { en: 'Freckles', ja: 'そばかす' }, words: { en: ['body freckles', 'freckled shoulders', 'freckles on shoulders', 'freckled arms'], ja: ['体のそばかす', '肩のそばかす'] } },
                { id: BODY_MARKS[1], likely: 0.3, title: { en: 'Scars', ja: '傷跡' }, words: { en: ['body scars', 'scars on body', 'scarred body', 'scars on arms', 'scar on arm', 'battle scars'], ja: ['体の傷跡', '腕の傷'] } },
                { id: BODY_MARKS[2], title: { en: 'Scales', ja: '鱗' }, words: { en: ['scales', 'dragon scales', 'scaled arms', 'scaly skin', 'fish scales', 'mermaid scales'], ja: ['鱗', '竜の鱗', 'うろこ'] } },
                { id: BODY_MARKS[3], title: { en: 'Stripes', ja: '縞' }, words: { en: ['tiger stripes', 'body stripes', 'striped skin', 'zebra stripes'], ja: ['虎縞', '虎柄の肌'] } },
                { id: BODY_MARKS[4], title: { en: 'Pale patches', ja: '白斑' }, words: { en: ['vitiligo', 'pale patches', 'piebald'], ja: ['白斑'] } }
            ]
        },
        color: { type: 'color', default: '#3f8f86', main: true, title: { en: 'Scales and stripes', ja: '鱗と縞' }, hint: 'Freckles, scars and patches take theirs from the skin.' },
        strength: { type: 'number', min: 0.3, max: 1, default: 0.9, step: 0.05, unit: '', title: { en: 'Strength', ja: '濃さ' } }
    },
    build(context, { kind, color, strength }) {
        const figure = context.figure as BodyFigure;
        const body = bodyTemplate(figure);
        const { skin, random } = context;
        const unit = figure.scale;
        const painters: Record<BodyMark, (ground: Ground) => DrawOp[]> = {
            freckles: (ground) => bodyFreckles(ground, skin, strength, unit, random), scars: (ground) => bodyScars(ground, skin, strength, unit, random),
            scales: (ground) => bodyScales(ground, skin, color, strength, unit), stripes: (ground) => bodyStripes(ground, skin, color, strength, unit),
            patches: (ground) => bodyPatches(ground, skin, strength, unit, random)
        };
        const ops = WHERE[kind as BodyMark].flatMap((place) =>
            [false, true].flatMap((mirrored) => painters[kind as BodyMark](skinCanvas(body, place, mirrored, (y) => figure.y(y), unit))));
        return { meshes: [], paint: [{ onto: SKIN_MATERIAL, ops, size: SKIN_DETAIL }] };
    }
});
