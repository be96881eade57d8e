import { smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece } from './cloth';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { armReach, shell, smoothMax, type Hem, type ShellOptions } from './shell';
import { TOP_AREAS, topUv } from './top-chart';
import { gathers, hemStitches, topFolds } from './top-folds';
import { offSkirts, wearsSkirt } from './waist';

/** Share of the arm at which a sleeve ends. */
const SLEEVES = { short: 0.19, long: 0.405 };

export default definePart({
    id: 'outfit/off-shoulder-top',
    slot: 'top',
    title: { en: 'Off-shoulder top', ja: 'オフショルダー' },
    description: 'A top that leaves the shoulders bare, held by a folded band round chest and arms.',
    words: {
        en: ['off shoulder', 'off-shoulder', 'off shoulders', 'off-shoulder top', 'off the shoulder', 'off-the-shoulder top', 'bardot top', 'bare shoulders top'],
        ja: ['オフショルダー', 'オフショル', '肩出しトップス']
    },
    likely: { feminine: 0.25, masculine: 0, chibi: 0 },
    revealing: true,
    youthful: true,
    options: {
        color: { type: 'color', default: '#f4efe6', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ stripes: 0.12, gingham: 0.1, flowers: 0.12, dots: 0.06 }, '#34425f'),
        band: { type: 'color', default: '#fbf8f1', title: { en: 'Band', ja: '折り返し' }, words: { en: ['folded band', 'neck band'], ja: ['折り返し'] } },
        sleeves: {
            type: 'choice', default: 'short', title: { en: 'Sleeves', ja: '袖' },
            values: [
                { id: 'short', likely: 1, title: { en: 'Short', ja: '半袖' } },
                { id: 'long', likely: 0.6, title: { en: 'Long', ja: '長袖' }, words: { en: ['long-sleeved off-shoulder top'], ja: ['長袖オフショルダー'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const skirt = wearsSkirt(context);
        const reach = SLEEVES[options.sleeves as keyof typeof SLEEVES];
        const sleeveEnd = figure.armS(reach);
        const low = skirt ? 0.93 : 0.9;
        const hemY = figure.y(low);
        const top = figure.y(1.162);
        const outer = figure.armS(0.062);
        /** Its upper edge: level round the chest, then up and over the arms just below the shoulders. */
        const edge: Hem = (x, y) => -smoothMax(top - y, armReach(figure, x) - outer, 0.085 * unit);
        const ease = (x: number, y: number): number =>
            (0.007 + 0.006 * smoothstep(figure.y(1.1), hemY, y) + 0.009 * smoothstep(outer, sleeveEnd, armReach(figure, x))) * unit;
        const under = context.outfit.copy();
        const clear = offSkirts(figure, under, 0.008 * unit);
        const cloth: ShellOptions = {
            outfit: context.outfit, ease: (x, y, z) => (skirt ? Math.max(ease(x, y), clear.ease(x, y, z)) : ease(x, y)), over: 0.004 * unit, ...(skirt && { sculpt: clear.sculpt }), smooth: 6, uv: topUv(figure), margin: 0.1,
            rim: (_x, y) => (y > top - 0.03 * unit && y < top + 0.02 * unit ? 0.004 : 0.008) * unit,
            hem: (x, y, z) => Math.max(edge(x, y, z) + 0.003 * unit, hemY - y, armReach(figure, x) - sleeveEnd)
        };
        const band = shell(figure, {
            ...cloth, outfit: under, sculpt: undefined, ease: (x, y) => ease(x, y) + 0.0065 * unit, margin: 0.1, exact: true, rim: 0.007 * unit,
            hem: [(x, y, z) => edge(x, y, z) - 0.0006 * unit, (x, y, z) => -0.047 * unit - edge(x, y, z)]
        });
        const folds = [...topFolds({ fullness: 0.95, sleeve: reach, hem: low, tucked: skirt }), ...(options.sleeves === 'long' ? gathers(reach, -1, 0.03, 0.008) : [])];
        return {
            meshes: [
                piece(context, 'tops', 'off-shoulder-top', options.color, shell(figure, cloth), {
                    drawing: patterned(foldedCloth(options.color, folds, 512, hemStitches(options.color, { y: low + 0.012, rise: () => 0 })), options.pattern as PatternName, options.color, options.patternColor, TOP_AREAS)
                }),
                piece(context, 'tops', 'off-shoulder-band', options.band, band)
            ],
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], test: (x, y, z) => Math.max(edge(x, y, z), hemY + 0.03 * unit - y, armReach(figure, x) - sleeveEnd) < -0.02 * unit }
            ]
        };
    }
});
