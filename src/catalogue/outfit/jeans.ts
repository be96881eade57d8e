import { bodyUv } from '../../rig/body-template';
import { CHART_LEG } from '../../rig/rings';
import { lighten, mixColors } from '../../paint/color';
import { ellipsePath, polyPath, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, foldedCloth, piece } from './cloth';
import { trouserFolds } from './leg-folds';
import { legShells, type LegShape } from './leg-shell';
import { shell } from './shell';

const FITS: Record<string, LegShape> = {
    slim: { ease: 0.006, knee: 0.006, hem: -0.004, waist: 0.95 },
    regular: { ease: 0.0095, knee: 0.014, hem: 0.011, waist: 0.95 }
};

export default definePart({
    id: 'outfit/jeans',
    slot: 'bottom',
    title: { en: 'Jeans', ja: 'ジーンズ' },
    description: 'Faded denim jeans with stitched seams and a turned hem.',
    words: { en: ['jeans', 'denim', 'denims', 'blue jeans'], ja: ['ジーンズ', 'ジーパン', 'デニム'] },
    likely: { feminine: 1.2, masculine: 3, chibi: 1 },
    options: {
        color: { type: 'color', default: '#3f5583', main: true, title: { en: 'Denim', ja: 'デニム' } },
        fit: {
            type: 'choice', default: 'regular', title: { en: 'Fit', ja: 'フィット' },
            values: [
                { id: 'slim', title: { en: 'Slim', ja: 'スリム' }, words: { en: ['slim', 'skinny', 'skinny jeans', 'tight'], ja: ['スリム', 'スキニー'] } },
                { id: 'regular', title: { en: 'Regular', ja: 'レギュラー' }, words: { en: ['regular', 'straight'], ja: ['レギュラー', 'ストレート'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const shape = FITS[options.fit];
        const legs = legShells(figure, shape);
        const waistY = figure.y(shape.waist);
        const raised = (x: number, y: number, z: number) => legs.ease(x, y, z) + 0.0022 * unit;
        const band = shell(figure, { ease: raised, smooth: 4, rim: 0.005 * unit, hem: [(_, y) => y - waistY - 0.001 * unit, (_, y) => waistY - 0.026 * unit - y] });
        const turnUp = shell(figure, { ease: raised, smooth: 4, rim: 0.003 * unit, hem: [(x, y, z) => legs.within(x, y, z) - 0.0006 * unit, legs.belowHem(0.02 * unit)] });

        const ink = clothInk(options.color);
        const worn = { lit: lighten(options.color, 0.1), shade: lighten(ink.shade, 0.07) };
        const thread = { lit: mixColors(options.color, '#e2b06a', 0.55), shade: mixColors(ink.shade, '#a97840', 0.5) };
        const ops: DrawOp[] = [];
        for (const mirrored of [false, true]) {
            // Worn pale on the thighs and a little over the knees.
            for (const [u, v, rx, ry, alpha] of [[2 / 18, 0.72, 0.03, 0.1, 0.55], [2 / 18, 0.53, 0.022, 0.03, 0.35], [12 / 18, 0.78, 0.026, 0.07, 0.3]] as const) {
                const [x, y] = bodyUv(CHART_LEG, u, v, mirrored);
                ops.push({
                    op: 'fill', path: ellipsePath(x, y, rx, ry),
                    paint: { kind: 'radial', center: [x, y], radius: Math.max(rx, ry), stops: [{ at: 0, ink: worn, alpha }, { at: 0.28, ink: worn, alpha: alpha * 0.5 }, { at: 1, ink: worn, alpha: 0 }] }
                });
            }
            // The seam down the outside, with its two rows of thread.
            for (const [offset, colour, width] of [[0, { lit: ink.shade, shade: ink.shade }, 0.003], [0.006, thread, 0.0016]] as const) {
                const a = bodyUv(CHART_LEG, 7 / 18, 0.06, mirrored);
                const b = bodyUv(CHART_LEG, 7 / 18, 1, mirrored);
                const dx = mirrored ? offset : -offset;
                ops.push({ op: 'stroke', path: polyPath([[a[0] + dx, a[1]], [b[0] + dx, b[1]]]), width, paint: { kind: 'solid', ink: colour, alpha: 0.8 } });
            }
        }
        // Trunk: front pockets, the fly and the back pockets. u .25 is the front's centre, v .5 the groin; the waist lies near v .40.
        const stitch = (points: [number, number][]): void => {
            ops.push({ op: 'stroke', path: polyPath(points), width: 0.0018, paint: { kind: 'solid', ink: thread, alpha: 0.85 } });
        };
        for (const k of [1, -1]) {
            const u = (x: number) => 0.25 + k * x;
            stitch([[u(0.045), 0.405], [u(0.058), 0.425], [u(0.085), 0.437], [u(0.118), 0.44]]);
            stitch([[u(0.18), 0.43], [u(0.18), 0.462], [u(0.2), 0.472], [u(0.22), 0.462], [u(0.22), 0.43], [u(0.18), 0.43]]);
        }
        stitch([[0.262, 0.405], [0.262, 0.455], [0.252, 0.472]]);
        return {
            meshes: [
                piece(context, 'bottoms', 'jeans', options.color, legs.make(), { drawing: foldedCloth(options.color, trouserFolds(options.fit === 'slim' ? 0.9 : 1.1), 1024, ops) }),
                piece(context, 'bottoms', 'jeans-band', options.color, band),
                piece(context, 'bottoms', 'jeans-hems', lighten(options.color, 0.06), turnUp)
            ],
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => legs.within(x, y, z) < -0.014 * unit }
            ]
        };
    }
});
