import { bodyUv } from '../../rig/body-template';
import { CHART_LEG } from '../../rig/rings';
import { lighten } from '../../paint/color';
import { polyPath, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, foldedCloth, piece } from './cloth';
import { trouserFolds } from './leg-folds';
import { legShells } from './leg-shell';
import { shell } from './shell';

/** Ease and widths by fit, metres on an adult. */
const FITS = {
    slim: { ease: 0.008, knee: 0.01, hem: 0.0035, waist: 0.955 },
    regular: { ease: 0.011, knee: 0.018, hem: 0.011, waist: 0.955 }
};

/** Thread of the seams. */
const THREAD = { lit: '#c99a5b', shade: '#9a6f4a' };

/** Seams, hems and the wash, painted on the legs' charts. */
function denim(color: string): DrawOp[] {
    const ink = clothInk(color);
    const worn = { lit: lighten(color, 0.09), shade: lighten(ink.shade, 0.07) };
    const ops: DrawOp[] = [];
    const line = (points: [number, number][], mirrored: boolean, width: number, paint: { lit: string; shade: string }, alpha: number): void => {
        const path = polyPath(points.map(([u, v]) => bodyUv(CHART_LEG, u, v, mirrored)).map(([u, v]): [number, number] => [u, v]));
        ops.push({ op: 'stroke', path, width, soft: 0.0008, paint: { kind: 'solid', ink: paint, alpha } });
    };
    for (const mirrored of [false, true]) {
        // Worn paler down the front of the thigh and at the knee: a soft column of light.
        for (const [width, alpha] of [[0.05, 0.16], [0.034, 0.18], [0.02, 0.18]]) {
            const path = polyPath([bodyUv(CHART_LEG, 2 / 18, 0.9, mirrored), bodyUv(CHART_LEG, 2.2 / 18, 0.45, mirrored)].map(([u, v]): [number, number] => [u, v]));
            ops.push({ op: 'stroke', path, width, soft: 0.02, paint: { kind: 'solid', ink: worn, alpha } });
        }
        // The side seam, and the thread beside it.
        for (const u of [6.5 / 18]) {
            line([[u, 0.14], [u, 0.99]], mirrored, 0.003, { lit: ink.shade, shade: ink.shade }, 0.9);
            line([[u - 0.022, 0.14], [u - 0.022, 0.99]], mirrored, 0.0013, THREAD, 0.55);
        }
    }
    return ops;
}

export default definePart({
    id: 'outfit/jeans',
    slot: 'bottom',
    title: { en: 'Jeans', ja: 'ジーンズ' },
    description: 'Denim jeans with stitched seams and a turned hem.',
    words: { en: ['jeans', 'denim', 'denim pants', 'pants', 'trousers', 'slacks'], ja: ['ジーンズ', 'デニム', 'ジーパン', 'ズボン', 'パンツ'] },
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
        const waistband = shell(figure, { ease: over(0.0025), smooth: 4, rim: 0.005 * unit, hem: [(_, y) => y - waistY - 0.001 * unit, (_, y) => waistY - 0.03 * unit - y] });
        const button = shell(figure, {
            ease: over(0.0045), smooth: 4, rim: 0.002 * unit,
            hem: (x, y, z) => Math.max(x * x + (y - waistY + 0.015 * unit) * (y - waistY + 0.015 * unit) - 0.000049 * unit * unit, -z)
        });
        // Hems stitched a finger's width above the edge.
        const hems = legs.make({ ease: over(0.0016), rim: 0.004 * unit, hem: [(x, y, z) => legs.within(x, y, z) - 0.0005 * unit, legs.belowHem(0.02 * unit)] });
        const thread = legs.make({ ease: over(0.0022), rim: 0, outline: () => 0, hem: [(x, y, z) => Math.max(legs.within(x, y, z), legs.belowHem(0.0165 * unit)(x, y, z)), (x, y, z) => -legs.belowHem(0.0148 * unit)(x, y, z)] });
        return {
            meshes: [
                piece(context, 'bottoms', 'jeans', options.color, legs.make(), { drawing: foldedCloth(options.color, trouserFolds(1.15), 512, denim(options.color)) }),
                piece(context, 'bottoms', 'waistband', options.color, waistband),
                piece(context, 'bottoms', 'jeans-hems', options.color, hems),
                piece(context, 'bottoms', 'hem-thread', THREAD.lit, thread, { outline: 0 }),
                piece(context, 'bottoms', 'jeans-button', '#b98d55', button, { kind: 'metal' })
            ],
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => legs.within(x, y, z) < -0.014 * unit }
            ]
        };
    }
});
