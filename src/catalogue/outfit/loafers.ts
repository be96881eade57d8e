import { lighten, lineColor } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { shoe, shoeSpot } from './shoe';

export default definePart({
    id: 'outfit/loafers',
    slot: 'footwear',
    title: { en: 'Loafers', ja: 'ローファー' },
    description: 'Polished school loafers with a strap and a low heel.',
    words: { en: ['loafers', 'loafer', 'school shoes', 'leather shoes', 'shoes'], ja: ['ローファー', '革靴', '靴', 'くつ'] },
    likely: { feminine: 3, masculine: 2, chibi: 3 },
    options: {
        color: { type: 'color', default: '#5a3428', main: true, title: { en: 'Leather', ja: '革' } },
        sole: { type: 'color', default: '#2e211e', title: { en: 'Sole', ja: 'ソール' }, words: { en: ['sole', 'soles'], ja: ['ソール', '靴底'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { upper, soles, opening } = shoe(figure, {
            heel: 0.066, side: 0.05, front: 0.08, vamp: 0.46, ease: 0.0075, toe: 0.006, welt: 0.0032, sole: { height: 0.012, arch: 0.006, lift: 0.005 }
        });
        const height = figure.y(0.066);
        return {
            meshes: [
                piece(context, 'footwear', 'loafers', options.color, upper, { kind: 'leather', drawing: moccasin(options.color) }),
                piece(context, 'footwear', 'loafer-soles', options.sole, soles, { kind: 'leather' })
            ],
            hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => y < height - 0.008 * unit && opening(x, y, z) < -0.012 * unit }]
        };
    }
});

/** The seam round the toes, the strap across the instep with its slot, and the seam up the heel. */
function moccasin(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: lineColor(color), shade: lineColor(color) };
    const strap = { lit: lighten(base.lit, -0.035), shade: lighten(base.shade, -0.03) };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    const line = (spots: readonly [number, number][], width: number): void => {
        ops.push({ op: 'stroke', path: polyPath(spots.map(([turn, share]) => shoeSpot(turn, share))), width, soft: 0.0008, paint: { kind: 'solid', ink: dark, alpha: 0.75 } });
    };
    const seam: [number, number][] = [[0.135, 0.62], [0.133, 0.72], [0.125, 0.8], [0.105, 0.86], [0.075, 0.895], [0.04, 0.91], [0, 0.915]];
    line([...seam, ...seam.slice(0, -1).reverse().map(([turn, share]): [number, number] => [-turn, share])], 0.0055);
    const edges = [0.5, 0.62];
    ops.push({ op: 'fill', path: polyPath([shoeSpot(-0.5, edges[0]), shoeSpot(0.5, edges[0]), shoeSpot(0.5, edges[1]), shoeSpot(-0.5, edges[1])], true), paint: { kind: 'solid', ink: strap } });
    for (const share of edges) line([[-0.5, share], [0.5, share]], 0.0055);
    ops.push({ op: 'fill', path: polyPath([shoeSpot(-0.055, 0.545), shoeSpot(0.055, 0.545), shoeSpot(0.035, 0.585), shoeSpot(-0.035, 0.585)], true), paint: { kind: 'solid', ink: dark } });
    return { size: 512, ops };
}
