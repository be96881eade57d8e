import { lerp, smoothstep } from '../../geometry/scalar';
import type { DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import { legAreas, hipSpot, legSpot } from './leg-chart';
import { trouserFolds } from './leg-folds';
import { legShells } from './leg-shell';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { shell, type Hem } from './shell';

export default definePart({
    id: 'outfit/shorts',
    slot: 'bottom',
    title: { en: 'Shorts', ja: 'ショートパンツ' },
    description: 'Cotton shorts with pockets and a turned-up hem, from mid-thigh to the knee.',
    words: { en: ['shorts', 'short pants', 'half pants', 'bermuda shorts', 'culottes'], ja: ['ショートパンツ', '短パン', '半ズボン', 'ハーフパンツ'] },
    likely: { feminine: 1.2, masculine: 1.2, chibi: 2 },
    options: {
        color: { type: 'color', default: '#6f6a5c', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ plaid: 0.07, stripes: 0, gingham: 0.02, dots: 0, pinstripes: 0.02, flowers: 0, stars: 0, hearts: 0 }, '#e6dfcf'),
        length: {
            type: 'number', min: 0, max: 1, default: 0.3, step: 0.05, unit: '', title: { en: 'Length', ja: '丈' }, hint: '0: to the middle of the thigh; 1: to the knee.',
            words: [
                { words: { en: ['long', 'knee-length', 'bermuda'], ja: ['長い', 'ひざ丈'] }, value: 0.85 },
                { words: { en: ['short'], ja: ['短い'] }, value: 0.05 }
            ]
        },
        width: { type: 'number', min: 0, max: 1, default: 0.4, step: 0.05, unit: '', title: { en: 'Width', ja: '幅' }, words: [{ words: { en: ['loose', 'baggy', 'wide'], ja: ['ゆったり'] }, value: 0.9 }] },
        turnUp: { type: 'toggle', default: true, title: { en: 'Turned-up hem', ja: '裾の折り返し' }, words: { en: ['cuffed shorts', 'turned-up hem'], ja: ['折り返し'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const legs = legShells(figure, { ease: 0.01, knee: 0.016, hem: 0.012, waist: 0.97 });
        const waistY = figure.y(0.97);
        const hemY = figure.y(lerp(0.7, 0.5, options.length));
        const hipY = figure.y(0.84);
        const wide = lerp(0.004, 0.03, options.width) * unit;
        /** Hems stand off the thigh, not off the other leg. */
        const ease = (x: number, y: number, z: number): number => Math.min(legs.ease(x, y, z) + wide * smoothstep(hipY, hemY, y), y < figure.spec.crotchY + 0.02 * unit ? Math.max(0.0006, Math.abs(x) - 0.0012) : 1);
        const within: Hem = (x, y, z) => Math.max(legs.within(x, y, z), hemY - y);
        const over = (extra: number) => (x: number, y: number, z: number): number => ease(x, y, z) + extra * unit;
        const cloth = legs.make({ outfit: context.outfit, ease, hem: within, rim: (_x, y) => (y < hemY + 0.01 * unit ? 0.006 * unit : 0) });
        const band = 0.034 * unit;
        const waist = shell(figure, { outfit: context.outfit, ease: over(0.0028), smooth: 4, rim: 0.005 * unit, hem: [(_, y) => y - waistY - 0.001 * unit, (_, y) => waistY - band - y] });
        const ink = clothInk(options.color);
        const line = { lit: ink.shade, shade: ink.shade };
        const seams: DrawOp[] = [drawn([hipSpot(0, 0.93, false), hipSpot(0, 0.79, false)], 0.005, line, 0.9), drawn([hipSpot(0.02, 0.93, false), hipSpot(0.02, 0.83, false), hipSpot(0.004, 0.806, false)], 0.003, line, 0.7)];
        for (const mirrored of [false, true])
            seams.push(
                // Slanted pockets in front, a welt behind, the seam down the side.
                drawn([hipSpot(0.15, 0.928, mirrored), hipSpot(0.2, 0.868, mirrored)], 0.006, line, 0.9), drawn([hipSpot(0.36, 0.895, mirrored), hipSpot(0.43, 0.893, mirrored)], 0.007, line, 0.9),
                drawn([hipSpot(0.25, 0.93, mirrored), hipSpot(0.25, 0.87, mirrored)], 0.003, line, 0.6)
            );
        seams.push(drawn([legSpot(0.25, 0.45), legSpot(0.25, 0.84)], 0.004, line, 0.6));
        const meshes = [
            piece(context, 'bottoms', 'shorts', options.color, cloth, { drawing: patterned(foldedCloth(options.color, trouserFolds(0.9), 512, seams), options.pattern as PatternName, options.color, options.patternColor, legAreas(figure)) }),
            piece(context, 'bottoms', 'waistband', options.color, waist)
        ];
        if (options.turnUp) {
            const rise = 0.03 * unit;
            const hems = legs.make({
                outfit: context.outfit, ease: over(0.0042), rim: 0.007 * unit, hem: [(x, y, z) => Math.max(legs.within(x, y, z), hemY - 0.002 * unit - y), (_, y) => y - hemY - rise],
                uv: () => [0.5, 0.5]
            });
            meshes.push(piece(context, 'bottoms', 'shorts-hems', options.color, hems));
        }
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => within(x, y, z) < -0.016 * unit }
            ]
        };
    }
});
