import { MeshBuilder } from '../../geometry/mesh';
import type { DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import { besideBody } from './drape';
import { drawstrings } from './drawstring';
import { hipSpot, legSpot } from './leg-chart';
import { trouserFolds } from './leg-folds';
import { legShells } from './leg-shell';
import { aroundTrunk, ribbed } from './rib';
import { shell } from './shell';

/** Ease and widths by cut, metres on an adult. */
const CUTS = {
    straight: { ease: 0.012, knee: 0.019, hem: 0.012, waist: 0.965 },
    tapered: { ease: 0.011, knee: 0.014, hem: 0.002, waist: 0.965 }
};

export default definePart({
    id: 'outfit/track-trousers',
    slot: 'bottom',
    title: { en: 'Track trousers', ja: 'ジャージのズボン' },
    description: 'Sports trousers with stripes down the sides and a drawn waist.',
    words: {
        en: ['track trousers', 'track pants', 'tracksuit bottoms', 'tracksuit trousers', 'tracksuit pants', 'sweatpants', 'joggers', 'jogging pants', 'training pants', 'jersey pants'],
        ja: ['ジャージのズボン', 'ジャージの下', 'トラックパンツ', 'スウェットパンツ', 'ジョガーパンツ']
    },
    likely: { feminine: 0.3, masculine: 0.6, chibi: 0.4 },
    options: {
        color: { type: 'color', default: '#35508f', main: true, title: { en: 'Cloth', ja: '生地' } },
        stripe: { type: 'color', default: '#f4f2f0', title: { en: 'Stripes', ja: 'ライン' }, words: { en: ['stripes', 'stripe', 'side stripes'], ja: ['ライン', '線'] } },
        stripes: {
            type: 'choice', default: 'two', title: { en: 'Stripes', ja: '本数' },
            values: [
                { id: 'two', likely: 1, title: { en: 'Two', ja: '二本' } }, { id: 'one', likely: 0.7, title: { en: 'One', ja: '一本' } },
                { id: 'none', likely: 0.4, title: { en: 'None', ja: 'なし' }, words: { en: ['plain sweatpants', 'plain joggers'], ja: ['無地のスウェット'] } }
            ]
        },
        cut: {
            type: 'choice', default: 'straight', title: { en: 'Cut', ja: '形' },
            values: [
                { id: 'straight', likely: 1, title: { en: 'Straight', ja: 'ストレート' } },
                { id: 'tapered', likely: 0.6, title: { en: 'Tapered', ja: 'テーパード' }, words: { en: ['tapered joggers', 'tapered'], ja: ['テーパード'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const cut = CUTS[options.cut as keyof typeof CUTS];
        const legs = legShells(figure, cut);
        const waistY = figure.y(cut.waist);
        const wide = 0.034 * unit;
        const band = shell(figure, { outfit, ease: (x, y, z) => legs.ease(x, y, z) + 0.002 * unit, smooth: 4, rim: 0.005 * unit, uv: aroundTrunk, hem: [(_, y) => y - waistY - 0.002 * unit, (_, y) => waistY - wide - y] });
        const cords = new MeshBuilder();
        const knotY = waistY - 0.024 * unit;
        const off = Math.max(0.012 * unit, outfit.over(figure) + 0.003 * unit);
        drawstrings(cords, figure, { from: [0.011 * unit, knotY, besideBody(figure, 0.011 * unit, knotY, 0.0085 * unit)], out: [0.1, -0.2, 0.97], length: 0.075 * unit, clearance: off });
        const line = { lit: clothInk(options.color).shade, shade: clothInk(options.color).shade };
        const seams: DrawOp[] = [];
        for (const mirrored of [false, true]) seams.push(drawn([hipSpot(0.175, 0.92, mirrored), hipSpot(0.215, 0.866, mirrored)], 0.005, line, 0.9));
        // Stripes from the waistband down the outside of each leg.
        const [thick, offsets] = ({ none: [0, []], one: [0.034, [0]], two: [0.018, [-0.026, 0.026]] } as const)[options.stripes as 'none'];
        const white = clothInk(options.stripe);
        for (const at of offsets as readonly number[]) {
            seams.push(drawn(Array.from({ length: 15 }, (_, i) => legSpot(0.25 + at, 0.84 - 0.0575 * i)), thick, white));
            for (const mirrored of [false, true]) seams.push(drawn([0.96, 0.93, 0.9, 0.875, 0.84].map((y) => hipSpot(0.25 + 0.5 * at, y, mirrored)), thick * 0.55, white));
        }
        return {
            meshes: [
                piece(context, 'bottoms', 'track-trousers', options.color, legs.make({ outfit, rim: (_x, y) => (y < figure.y(0.5) ? 0.004 * unit : 0) }), { drawing: foldedCloth(options.color, trouserFolds(1), 512, seams) }),
                piece(context, 'bottoms', 'track-waistband', options.color, band, { drawing: ribbed(options.color, 24) }),
                piece(context, 'bottoms', 'track-cords', options.stripe, cords, { outline: 0.5 })
            ],
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => legs.within(x, y, z) < -0.014 * unit }
            ]
        };
    }
});
