import { ink } from '../../paint/color';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, foldedCloth, piece, type Fold } from './cloth';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { skirtRig } from './skirt';
import { skirtArea } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { hemHeight, waistband } from './waistband';

/** Creases of narrow cloth, u from the front (0) round to the front again (1): across the hips, from the waist's darts, above the hem. */
const CREASES: readonly Fold[] = [0, 1].flatMap((side) => {
    const at = (u: number): number => (side ? 1 - u : u);
    return [
        { points: [[at(0.23), 0.3], [at(0.18), 0.33], [at(0.12), 0.325]], width: 0.007, strength: 0.5 },
        { points: [[at(0.235), 0.36], [at(0.19), 0.4], [at(0.15), 0.41]], width: 0.006, strength: 0.4 },
        { points: [[at(0.28), 0.34], [at(0.34), 0.38], [at(0.4), 0.375]], width: 0.007, strength: 0.5 },
        { points: [[at(0.24), 0.96], [at(0.232), 0.8], [at(0.215), 0.62]], width: 0.01, strength: 0.45 },
        { points: [[at(0.3), 0.96], [at(0.31), 0.84], [at(0.33), 0.7]], width: 0.008, strength: 0.4 }
    ] as Fold[];
});

export default definePart({
    id: 'outfit/pencil-skirt',
    slot: 'bottom',
    title: { en: 'Pencil skirt', ja: 'タイトスカート' },
    description: 'Straight, narrow skirt to the knee with a vent behind, as worn with a suit.',
    words: { en: ['pencil skirt', 'tight skirt', 'office skirt', 'suit skirt', 'straight skirt', 'skirt'], ja: ['タイトスカート', 'ペンシルスカート', 'スーツのスカート', 'スカート'] },
    likely: { feminine: 0.8, masculine: 0, chibi: 0.1 },
    options: {
        color: { type: 'color', default: '#3d3f4e', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ pinstripes: 0.1, gingham: 0.04, plaid: 0.08, dots: 0.02, stripes: 0, argyle: 0, flowers: 0 }, '#a9adbd'),
        length: {
            type: 'number', min: 0.85, max: 1.9, default: 1.5, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.8 },
                { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 1 }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const waistY = figure.y(0.968);
        const hemY = hemHeight(figure, 0.968, options.length);
        const rig = skirtRig(figure, { outfit: context.outfit, name: 'pencil-skirt', waistY, hemY, flare: -0.004 * unit * options.length, spread: 1.6, narrow: true, stiffness: 2.4 });
        const made = skirtLayer(figure, { rig, outfit: context.outfit, folds: 0, columns: 36, rings: 9, depth: () => 0, thick: 0.005 * unit });
        const { shade } = clothInk(options.color);
        const line = { lit: shade, shade: ink(shade, 'cloth').shade };
        const seams = [
            drawn([[0, 0.955], [1, 0.955]], 0.004, line, 0.7),
            // Side seams, the seam behind and its vent, the darts.
            ...[0.25, 0.75].map((u) => drawn([[u, 0.05], [u, 1]], 0.003, line, 0.7)), drawn([[0.5, 0.05], [0.5, 0.74]], 0.003, line, 0.9), drawn([[0.5, 0.72], [0.506, 0.86], [0.51, 1]], 0.009, line),
            ...[0.09, 0.91, 0.41, 0.59].map((u) => drawn([[u, 0.04], [u, 0.24]], 0.003, line, 0.7)),
            drawn([[0, 0.02], [1, 0.02]], 0.07, line, 0.8)
        ];
        return {
            meshes: [
                piece(context, 'bottoms', 'pencil-skirt', options.color, made.mesh, { boneNames: rig.boneNames, drawing: patterned(foldedCloth(options.color, CREASES, 512, seams), options.pattern as PatternName, options.color, options.patternColor, [skirtArea(0.88 * unit, waistY - hemY)]) }),
                piece(context, 'bottoms', 'waistband', options.color, waistband(context, waistY, 0.0195))
            ],
            bones: rig.bones,
            springs: rig.springs,
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > hemY + 0.06 * unit },
                { layers: ['body'], test: (_, y) => y < waistY - 0.02 * unit && y > hemY + 0.2 * (waistY - hemY) }
            ]
        };
    }
});
