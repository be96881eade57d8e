import { lerp, pow, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, piece } from './cloth';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { skirtRig } from './skirt';
import { SKIRT_PICTURES, skirtArea, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { hemHeight, waistband } from './waistband';

/** Where tiers end, shares of the skirt's height: each is longer than the one above, and begins under its hem. */
const TIERS: Record<string, readonly number[]> = { 2: [0.47, 1], 3: [0.3, 0.63, 1] };

export default definePart({
    id: 'outfit/tiered-skirt',
    slot: 'bottom',
    title: { en: 'Tiered skirt', ja: 'ティアードスカート' },
    description: 'Gathered frills in two or three tiers, one under the other.',
    words: { en: ['tiered skirt', 'layered skirt', 'ruffled skirt', 'frill skirt', 'skirt'], ja: ['ティアードスカート', '段フリルスカート', 'スカート'] },
    likely: { feminine: 1.2, masculine: 0, chibi: 1.5 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#5a6488', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ gingham: 0.06, dots: 0.06, flowers: 0.08, plaid: 0.05, stripes: 0, pinstripes: 0, stars: 0, hearts: 0 }, '#f6f2ea'),
        trim: { type: 'color', default: '#f3eef6', title: { en: 'Edges', ja: '縁' }, words: { en: ['trim', 'lace', 'edges'], ja: ['レース', '縁', '縁飾り'] }, needs: { option: 'lace', value: true } },
        lace: { type: 'toggle', default: true, title: { en: 'Edged hems', ja: '縁取り' }, words: { en: ['lace trim', 'lace-trimmed'], ja: ['レースの縁取り'] } },
        length: {
            type: 'number', min: 0.8, max: 2.6, default: 1.1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long', 'maxi'], ja: ['長い', 'ロング'] }, value: 2.2 },
                { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 0.85 }
            ]
        },
        flare: { type: 'number', min: 0.5, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Flare', ja: '広がり' } },
        tiers: {
            type: 'choice', default: '3', title: { en: 'Tiers', ja: '段' },
            values: [
                { id: '2', title: { en: 'Two', ja: '二段' }, words: { en: ['two tiers', 'two-tiered'], ja: ['二段'] }, likely: 0.4 },
                { id: '3', title: { en: 'Three', ja: '三段' }, words: { en: ['three tiers', 'three-tiered'], ja: ['三段'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const waistY = figure.y(0.968);
        const hemY = hemHeight(figure, 0.968, options.length);
        const rig = skirtRig(figure, { outfit: context.outfit, name: 'tiered-skirt', waistY, hemY, flare: 0.062 * unit * options.flare * pow(options.length, 0.8), spread: 1 });
        const ends = TIERS[options.tiers];
        const meshes = ends.map((end, i) => {
            // The seam lies well under the tier above.
            const start = i === 0 ? 0 : ends[i - 1] - 0.07;
            const tall = (end - start) * (waistY - hemY);
            const chibi = figure.kind === 'chibi';
            const tier = skirtLayer(figure, {
                rig, outfit: context.outfit, topY: lerp(waistY, hemY, start), hemY: lerp(waistY, hemY, end),
                folds: (chibi ? 15 : 18) + 3 * i, pictures: SKIRT_PICTURES, rings: 4, columns: 4, uneven: 0.7, dip: 0.3,
                lift: (t) => 0.17 * tall * pow(t, 0.8) * smoothstep(0, 0.25, t) - (i === 0 ? 0 : 0.004 * unit * (1 - t)),
                depth: (t) => lerp(i === 0 ? 0 : 0.003, 0.0165, smoothstep(0, 0.9, t)) * unit
            });
            return piece(context, 'bottoms', `tiered-skirt-${i + 1}`, options.color, tier.mesh, {
                boneNames: rig.boneNames,
                drawing: patterned(skirtCloth(options.color, { gathers: 0.13, stitched: !options.lace, borders: options.lace ? [{ color: options.trim, from: 0.87, to: 1 }] : [] }), options.pattern as PatternName, options.color, options.patternColor, [skirtArea(0.34 * unit, tall)])
            });
        });
        return {
            meshes: [...meshes, piece(context, 'bottoms', 'waistband', options.color, waistband(context, waistY))],
            bones: rig.bones,
            springs: rig.springs,
            hides: [{ layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) }]
        };
    }
});
