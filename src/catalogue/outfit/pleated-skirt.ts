import { pow, smoothstep } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { shell } from './shell';
import { skirt } from './skirt';
import { skirtArea } from './skirt-cloth';

/** A knife pleat: flat out to its edge, creased, back under the next. (phase, radius as a share of the depth) */
const EDGE = 0.88;
const KNIFE = [[0, -0.04], [0.44, 0.48], [EDGE, 1], [EDGE, 1], [EDGE + 0.025, -0.1], [EDGE + 0.025, -0.1], [1, -0.04]] as const;

/** Cloth of a pleat as it is worn, hidden part and all, metres on an adult: one repeat of a plaid. */
const PLEAT = 0.085;

/** One pleat's picture: the edge beside it throws a shadow that widens as the pleats open; its own edge catches light. */
function pleatCloth(color: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const edge = ink(lighten(color, 0.05), 'cloth');
    const solid = (of: Ink, alpha = 1) => ({ kind: 'solid', ink: of, alpha }) as const;
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: solid(base) },
            { op: 'fill', path: polyPath([[EDGE, 0.1], [EDGE, 1], [EDGE - 0.16, 1]], true), paint: solid(edge) },
            { op: 'fill', path: polyPath([[0, 0.06], [0.06, 0.3], [0.25, 1], [0, 1]], true), paint: solid(dark) },
            { op: 'fill', path: polyPath([[EDGE, 0], [1, 0], [1, 1], [EDGE, 1]], true), paint: solid(dark) },
            // The waistband's shadow.
            { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.075], [0, 0.075]], true), paint: solid(dark) }
        ]
    };
}

export default definePart({
    id: 'outfit/pleated-skirt',
    slot: 'bottom',
    title: { en: 'Pleated skirt', ja: 'プリーツスカート' },
    description: 'Knife-pleated school skirt with a waistband.',
    words: { en: ['skirt', 'pleated skirt', 'school skirt', 'miniskirt'], ja: ['スカート', 'プリーツスカート', 'ミニスカート'] },
    likely: { feminine: 3, masculine: 0, chibi: 2 },
    options: {
        color: { type: 'color', default: '#2f3a62', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ plaid: 0.3, gingham: 0.04, stripes: 0, pinstripes: 0.04, argyle: 0, dots: 0.02, flowers: 0, stars: 0, hearts: 0 }, '#c9ccd6'),
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
            outfit: context.outfit, name: 'skirt', waistY, hemY, flare: 0.062 * unit * options.flare * pow(options.length, 0.8), folds: figure.kind === 'chibi' ? 18 : 24, profile: KNIFE, rings: 6, dip: 0.45,
            depth: (t) => (0.0016 + 0.0155 * smoothstep(0.06, 0.36, t) * pow(t, 0.8)) * unit,
            light: (phase) => (phase > EDGE ? -0.6 : 0)
        });
        const band = shell(figure, {
            outfit: context.outfit, ease: () => 0.0205 * unit, smooth: 2, rim: 0.006 * unit,
            hem: [(_, y) => y - waistY - 0.02 * unit, (_, y) => waistY - 0.012 * unit - y]
        });
        return {
            meshes: [
                piece(context, 'bottoms', 'skirt', options.color, made.mesh, {
                    boneNames: made.boneNames,
                    drawing: patterned(pleatCloth(options.color), options.pattern as PatternName, options.color, options.patternColor, [skirtArea(PLEAT * unit, waistY - hemY)])
                }),
                piece(context, 'bottoms', 'waistband', options.color, band)
            ],
            hides: [{ layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) }],
            bones: made.bones,
            springs: made.springs
        };
    }
});
