import { MeshBuilder } from '../../geometry/mesh';
import { lerp } from '../../geometry/scalar';
import { lighten } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { footSpot } from './boot-chart';
import { buckle } from './buckle';
import { button } from './button';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import type { HeelShape } from './heeled-sole';
import { lowShoe, strapSpot } from './low-shoe';
import type { Hem } from './shell';

const HEELS: Record<string, HeelShape> = {
    flat: { platform: 0.013, lift: 0.006, thick: 0.008, out: 0.0098, toe: 0.0035, tip: 0.97, breast: 0.29 },
    block: { platform: 0.013, lift: 0.022, thick: 0.007, out: 0.0098, toe: 0.0035, tip: 0.82, breast: 0.27 },
    platform: { platform: 0.02, lift: 0.016, thick: 0.016, out: 0.0105, toe: 0.0035, tip: 0.9, breast: 0.32 }
};

export default definePart({
    id: 'outfit/mary-janes',
    slot: 'footwear',
    title: { en: 'Mary Janes', ja: 'ストラップシューズ' },
    description: 'Round-toed shoes with one or two straps over the instep, or a T.',
    words: { en: ['mary janes', 'mary jane', 'strap shoes', 'strapped shoes', 'doll shoes', 'lolita shoes'], ja: ['ストラップシューズ', 'メリージェーン', 'メリージェーンシューズ', 'ワンストラップシューズ'] },
    likely: { feminine: 1.6, masculine: 0, chibi: 1.2 },
    options: {
        color: { type: 'color', default: '#2b2a31', main: true, title: { en: 'Leather', ja: '革' } },
        sole: { type: 'color', default: '#241f22', title: { en: 'Sole', ja: 'ソール' }, words: { en: ['sole', 'soles'], ja: ['ソール', '靴底'] } },
        metal: { type: 'color', default: '#d9b45c', title: { en: 'Buckles', ja: '金具' }, words: { en: ['shoe buckles'], ja: ['靴の金具'] } },
        straps: {
            type: 'choice', default: 'single', title: { en: 'Straps', ja: 'ストラップ' },
            values: [
                { id: 'single', likely: 3, title: { en: 'One', ja: '1本' } },
                { id: 'double', likely: 1, title: { en: 'Two', ja: '2本' }, words: { en: ['double strap shoes', 'double-strap mary janes', 'two-strap shoes'], ja: ['ダブルストラップシューズ', 'ダブルストラップ'] } },
                { id: 'tee', likely: 1, title: { en: 'T', ja: 'T字' }, words: { en: ['t-strap shoes', 't-strap', 't strap shoes'], ja: ['tストラップシューズ', 'tストラップ'] } }
            ]
        },
        heel: {
            type: 'choice', default: 'flat', title: { en: 'Heel', ja: 'ヒール' },
            values: [
                { id: 'flat', likely: 3, title: { en: 'Low', ja: '低め' } },
                { id: 'block', likely: 1, title: { en: 'Block', ja: '太ヒール' }, words: { en: ['heeled mary janes', 'block heel mary janes'], ja: ['太ヒールのストラップシューズ'] } },
                { id: 'platform', likely: 0.6, title: { en: 'Platform', ja: '厚底' }, words: { en: ['platform mary janes', 'platform shoes', 'platform footwear', 'chunky shoes'], ja: ['厚底', '厚底靴', '厚底シューズ'] } }
            ]
        }
    },
    build(context, { color, sole, metal, straps, heel }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heelZ, toeZ } = figure.spec.foot;
        const at = (t: number): number => lerp(heelZ, toeZ, t);
        const made = lowShoe(figure, { back: 0.064, side: 0.046, throat: 0.66, ease: 0.0078, toe: 0.0075, heel: HEELS[heel] }, context.outfit);
        const metals = new MeshBuilder();
        const meshes = [
            piece(context, 'footwear', 'mary-janes', color, made.upper, { kind: 'leather', drawing: polished(color) }),
            piece(context, 'footwear', 'mary-jane-soles', sole, made.soles, { kind: 'leather' })
        ];
        const half = 0.0078 * unit;
        const across = (t: number): Hem[] => [(_, __, z) => z - at(t) - half, (_, __, z) => at(t) - half - z];
        // Short feet have little instep before the shin: there the straps lie closer to the toes.
        const [, , shin, , , leg] = figure.leg.at(figure.y(0.1));
        const from = (leg + shin + 0.015 * unit + half - heelZ) / (toeZ - heelZ);
        const places = straps === 'double' ? [Math.max(0.36, from), Math.max(0.51, from + 0.12)] : [Math.max(straps === 'tee' ? 0.4 : 0.45, from)];
        for (const t of places) {
            const strap = made.strap(across(t));
            meshes.push(piece(context, 'footwear', 'mary-jane-straps', lighten(color, -0.02), strap, { kind: 'leather' }));
            for (const side of [1, -1] as const) {
                const spot = strapSpot(strap, figure, side, at(t), 0.42);
                if (spot && straps === 'single') buckle(metals, figure, spot, [-spot.out[1] * side, spot.out[0] * side, 0], 0.0075 * unit);
                else if (spot) button(metals, figure, spot, 0.0052 * unit);
            }
        }
        if (straps === 'tee') {
            // Up the middle from the throat to the strap.
            const bar = made.strap([(x, _, z) => Math.abs(Math.abs(x) - figure.foot.at(z)[4]) - 0.75 * half, (_, __, z) => at(places[0]) - z, (_, __, z) => z - at(0.7)], 0.0004);
            meshes.push(piece(context, 'footwear', 'mary-jane-bars', lighten(color, -0.02), bar, { kind: 'leather' }));
        }
        meshes.push(piece(context, 'footwear', 'mary-jane-buckles', metal, metals, { kind: 'metal' }));
        return { meshes, presses: [{ slots: ['body', 'legwear'], move: made.press }], hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => made.opening(x, y, z) < -0.009 * unit }] };
    }
});

/** Polished leather: a seam up the heel and the shine along the toes. */
export function polished(color: string): Drawing {
    const base = clothInk(color);
    const shine = { lit: lighten(base.lit, 0.1), shade: lighten(base.shade, 0.07) };
    const line = { lit: base.shade, shade: lighten(base.shade, -0.06) };
    return foldedCloth(color, [], 256, [
        drawn([footSpot(0.5, 0), footSpot(0.5, 3)], 0.008, line, 0.8),
        { op: 'fill', path: polyPath([footSpot(0.12, 8.2), footSpot(0.17, 9), footSpot(0.16, 9.9), footSpot(0.13, 9.4), footSpot(0.1, 8.6)], true), paint: { kind: 'solid', ink: shine, alpha: 0.8 } }
    ]);
}
