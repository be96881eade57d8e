import { lerp, pow, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { shell } from './shell';
import { skirt } from './skirt';

/** A knife pleat: out along the face, back under the next. (phase, radius as a share of the depth) */
const KNIFE = [[0, 0], [0.32, 0.44], [0.62, 0.78], [0.86, 1], [0.89, -0.08], [0.95, -0.06]] as const;

export default definePart({
    id: 'outfit/pleated-skirt',
    slot: 'bottom',
    title: { en: 'Pleated skirt', ja: 'プリーツスカート' },
    description: 'Knife-pleated school skirt with a waistband.',
    words: { en: ['skirt', 'pleated skirt', 'school skirt', 'miniskirt'], ja: ['スカート', 'プリーツスカート', 'ミニスカート'] },
    likely: { feminine: 3, masculine: 0, chibi: 2 },
    options: {
        color: { type: 'color', default: '#2f3a62', main: true, title: { en: 'Cloth', ja: '生地' } },
        length: {
            type: 'number', min: 0.75, max: 1.9, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.6 },
                { words: { en: ['short'], ja: ['短い'] }, value: 0.8 }
            ]
        },
        flare: { type: 'number', min: 0.4, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Flare', ja: '広がり' } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const waistY = figure.y(0.968);
        const hemY = waistY - (waistY - figure.y(0.672)) * options.length;
        const made = skirt(figure, {
            name: 'skirt', waistY, hemY, flare: 0.062 * unit * options.flare * pow(options.length, 0.8), folds: figure.kind === 'chibi' ? 16 : 20, profile: KNIFE, rings: 6,
            depth: (t) => (0.0014 + 0.0145 * smoothstep(0.06, 0.36, t) * pow(t, 0.8)) * unit,
            light: (phase, t) => (phase > 0.87 && phase < 0.97 ? -0.5 : lerp(0, 0.02, phase)) * smoothstep(0.02, 0.2, t)
        });
        const band = shell(figure, {
            ease: () => 0.0205 * unit, smooth: 2, rim: 0.006 * unit,
            hem: [(_, y) => y - waistY - 0.02 * unit, (_, y) => waistY - 0.012 * unit - y]
        });
        const ink = clothInk(options.color);
        return {
            meshes: [
                piece(context, 'bottoms', 'skirt', options.color, made.mesh, {
                    boneNames: made.boneNames,
                    drawing: { size: 64, ops: [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: { lit: ink.shade, shade: ink.shade } }, { at: 0.18, ink }, { at: 1, ink }] } }] }
                }),
                piece(context, 'bottoms', 'waistband', options.color, band)
            ],
            hides: [{ layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) }],
            bones: made.bones,
            springs: made.springs
        };
    }
});
