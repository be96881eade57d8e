import { definePart } from '../part';
import { figureOf, piece } from './cloth';
import { denim, denimBand, denimTurnUp, dyed } from './denim';
import { legShells } from './leg-shell';
import { aroundTrunk } from './rib';
import { shell } from './shell';

/** Ease and widths by fit, metres on an adult. */
const FITS = {
    slim: { ease: 0.008, knee: 0.01, hem: 0.0035, waist: 0.97 },
    regular: { ease: 0.011, knee: 0.018, hem: 0.011, waist: 0.97 }
};

export default definePart({
    id: 'outfit/jeans',
    slot: 'bottom',
    title: { en: 'Jeans', ja: 'ジーンズ' },
    description: 'Denim jeans with stitched seams and a turned hem.',
    words: { en: ['jeans', 'denim', 'denim pants', 'pants'], ja: ['ジーンズ', 'デニム', 'ジーパン', 'パンツ'] },
    likely: { feminine: 2, masculine: 4, chibi: 2 },
    options: {
        color: { type: 'color', default: '#3f5a88', main: true, title: { en: 'Denim', ja: 'デニム' } },
        fit: {
            type: 'choice', default: 'regular', title: { en: 'Fit', ja: 'シルエット' },
            values: [
                { id: 'slim', title: { en: 'Slim', ja: 'スリム' }, words: { en: ['skinny jeans', 'slim jeans', 'tight jeans'], ja: ['スキニー', 'スキニージーンズ'] } },
                { id: 'regular', title: { en: 'Regular', ja: 'レギュラー' }, words: { en: ['straight jeans', 'loose jeans', 'baggy jeans'], ja: ['ストレートジーンズ', 'ゆったりジーンズ'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const fit = FITS[options.fit as keyof typeof FITS];
        const legs = legShells(figure, fit);
        const waistY = figure.y(fit.waist);
        const over = (extra: number) => (x: number, y: number, z: number): number => legs.ease(x, y, z) + extra * unit;
        const band = 0.032 * unit;
        const color = dyed(options.color);
        const waistband = shell(figure, {
            outfit: context.outfit, ease: over(0.0025), smooth: 4, rim: 0.005 * unit, hem: [(_, y) => y - waistY - 0.001 * unit, (_, y) => waistY - band - y],
            uv: (x, y, z) => [aroundTrunk(x, y, z)[0], (waistY - y) / band]
        });
        const button = shell(figure, {
            outfit: context.outfit, ease: over(0.0045), smooth: 4, rim: 0.002 * unit,
            hem: (x, y, z) => Math.max(x * x + (y - waistY + 0.015 * unit) * (y - waistY + 0.015 * unit) - 0.000049 * unit * unit, -z)
        });
        // Turned up by two fingers' width.
        const rise = 0.026 * unit;
        const turnUps = legs.make({
            outfit: context.outfit, ease: over(0.0022), rim: 0.004 * unit, hem: [(x, y, z) => legs.within(x, y, z) - 0.0005 * unit, legs.belowHem(rise)],
            uv: (x, y, z) => [0.5, 1 + (legs.belowHem(rise)(x, y, z)) / rise]
        });
        return {
            meshes: [
                piece(context, 'bottoms', 'jeans', color, legs.make({ outfit: context.outfit, rim: 0 }), { drawing: denim(color) }),
                piece(context, 'bottoms', 'waistband', color, waistband, { drawing: denimBand(color) }),
                piece(context, 'bottoms', 'jeans-hems', color, turnUps, { drawing: denimTurnUp(color) }),
                piece(context, 'bottoms', 'jeans-button', '#b98d55', button, { kind: 'metal' })
            ],
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => legs.within(x, y, z) < -0.014 * unit }
            ]
        };
    }
});
