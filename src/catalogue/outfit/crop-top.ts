import { smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece } from './cloth';
import { neckline } from './neckline';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { armReach, shell, smoothMax, type Hem, type ShellOptions } from './shell';
import { TOP_AREAS, topUv } from './top-chart';
import { hemStitches, topFolds } from './top-folds';

export default definePart({
    id: 'outfit/crop-top',
    slot: 'top',
    title: { en: 'Crop top', ja: 'クロップトップ' },
    description: 'A sleeveless top that ends above the waist, with straps or tied behind the neck.',
    words: { en: ['crop top', 'cropped top', 'halterneck', 'halter top', 'halterneck top', 'midriff'], ja: ['クロップトップ', 'へそ出し', 'ホルターネック', '丈の短いトップス'] },
    likely: { feminine: 0.05, masculine: 0, chibi: 0 },
    revealing: true,
    youthful: true,
    options: {
        color: { type: 'color', default: '#f2efe9', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ stripes: 0.1, gingham: 0.1, flowers: 0.1, dots: 0.05 }, '#34425f'),
        trim: { type: 'color', default: '#3b4766', title: { en: 'Edges', ja: '縁' }, words: { en: ['edges', 'edging', 'piping'], ja: ['縁', 'パイピング'] } },
        cut: {
            type: 'choice', default: 'straps', title: { en: 'Cut', ja: '形' },
            values: [
                { id: 'straps', likely: 1, title: { en: 'Straps', ja: '肩ひも' } },
                { id: 'halter', likely: 0.5, title: { en: 'Halter', ja: 'ホルター' }, words: { en: ['halterneck', 'halter top', 'halter'], ja: ['ホルターネック'] } }
            ]
        },
        length: { type: 'number', min: 0, max: 1, default: 0.4, step: 0.05, unit: '', title: { en: 'Length', ja: '丈' }, words: [{ words: { en: ['short crop top'], ja: ['短いクロップトップ'] }, value: 0.1 }] }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const halter = options.cut === 'halter';
        const low = 1.052 - 0.05 * options.length;
        const hemY = figure.y(low);
        const ease = (_x: number, y: number): number => (0.006 + 0.004 * smoothstep(figure.y(1.08), hemY, y)) * unit;
        const neck = neckline(figure, { front: halter ? 1.228 : 1.188, back: halter ? 1.262 : 1.215, wide: halter ? -0.004 : 0.012 });
        const armpit = figure.shoulder[1] - 0.07 * unit;
        const arms: Hem = (x, y, z) => {
            // Tied behind the neck it leaves the shoulders free, and the back down to the shoulder blades.
            const side = halter ? armReach(figure, x) + 0.035 * unit + 0.32 * Math.max(0, y - figure.y(1.15)) : armReach(figure, x) + 0.026 * unit;
            const behind = halter && z < 0 ? y - figure.y(1.15) : -1;
            return Math.max(-smoothMax(-side, -(y - armpit), 0.055 * unit), behind);
        };
        const under = context.outfit.copy();
        const cloth: ShellOptions = {
            outfit: context.outfit, ease, smooth: 6, uv: topUv(figure), margin: 0.1, exact: false, rim: (_x, y) => (y < hemY + 0.03 * unit ? 0.0045 : 0) * unit,
            hem: (x, y, z) => Math.max(hemY - y, Math.max(neck(x, y, z), arms(x, y, z)) + 0.003 * unit)
        };
        const edge = 0.0085 * unit;
        const edges = shell(figure, {
            ...cloth, outfit: under, ease: (x, y) => ease(x, y) + 0.0024 * unit, margin: 0.1, exact: true, rim: 0.0042 * unit,
            hem: [(x, y, z) => Math.max(neck(x, y, z), arms(x, y, z), hemY + 0.02 * unit - y) - 0.0006 * unit, (x, y, z) => -edge - Math.max(neck(x, y, z), arms(x, y, z))]
        });
        return {
            meshes: [
                piece(context, 'tops', 'crop-top', options.color, shell(figure, cloth), { drawing: patterned(foldedCloth(options.color, topFolds({ fullness: 0.75, sleeve: 0, hem: low }), 512, hemStitches(options.color, { y: low + 0.012, rise: () => 0 })), options.pattern as PatternName, options.color, options.patternColor, TOP_AREAS) }),
                piece(context, 'tops', 'crop-top-edges', options.trim, edges)
            ],
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], test: (x, y, z) => Math.max(neck(x, y, z), arms(x, y, z), hemY + 0.03 * unit - y) < -0.016 * unit }
            ]
        };
    }
});
