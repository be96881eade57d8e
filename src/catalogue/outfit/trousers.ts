import type { DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import { legAreas, anklePlace, hipSpot, legSpot } from './leg-chart';
import { trouserFolds } from './leg-folds';
import { legShells } from './leg-shell';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { shell } from './shell';

export default definePart({
    id: 'outfit/trousers',
    slot: 'bottom',
    title: { en: 'Slacks', ja: 'スラックス' },
    description: 'Pressed school slacks with a crease and a belt.',
    words: { en: ['slacks', 'trousers', 'school trousers', 'suit pants', 'dress pants'], ja: ['スラックス', 'ズボン', '制服のズボン'] },
    likely: { feminine: 0.4, masculine: 2, chibi: 0.6 },
    options: {
        color: { type: 'color', default: '#3a3f52', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ pinstripes: 0.06, plaid: 0.08, gingham: 0, stripes: 0, dots: 0 }, '#8d93a8'),
        belt: { type: 'color', default: '#2b2320', title: { en: 'Belt', ja: 'ベルト' }, words: { en: ['belt'], ja: ['ベルト'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const legs = legShells(figure, { ease: 0.009, knee: 0.013, hem: 0.006, waist: 0.97 });
        const waistY = figure.y(0.97);
        const belt = shell(figure, { outfit: context.outfit, ease: (x, y, z) => legs.ease(x, y, z) + 0.003 * unit, smooth: 4, rim: 0.005 * unit, hem: [(_, y) => y - waistY - 0.001 * unit, (_, y) => waistY - 0.024 * unit - y] });
        const ink = clothInk(options.color);
        const line = { lit: ink.shade, shade: ink.shade };
        // The crease: a dark hairline down the middle of the front and the back of each leg. Then the fly and slanted pockets.
        const seams: DrawOp[] = [0.01, 0.5].flatMap((turn) => [drawn([legSpot(turn, 0.095), legSpot(turn, 0.72)], 0.006, line, 0.8), drawn([anklePlace(turn, 0), anklePlace(turn, 4)], 0.0018, line, 0.8)]);
        seams.push(drawn([hipSpot(0, 0.93, false), hipSpot(0, 0.79, false)], 0.005, line, 0.9));
        for (const mirrored of [false, true]) seams.push(drawn([hipSpot(0.17, 0.928, mirrored), hipSpot(0.225, 0.868, mirrored)], 0.006, line, 0.9));
        return {
            meshes: [
                piece(context, 'bottoms', 'trousers', options.color, legs.make({ outfit: context.outfit, rim: (_x, y) => (y < figure.y(0.5) ? 0.004 * unit : 0) }), { drawing: patterned(foldedCloth(options.color, trouserFolds(0.8), 512, seams), options.pattern as PatternName, options.color, options.patternColor, legAreas(figure)) }),
                piece(context, 'bottoms', 'belt', options.belt, belt, { kind: 'leather' })
            ],
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => legs.within(x, y, z) < -0.014 * unit }
            ]
        };
    }
});
