import { lerp } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { looseTube, type LooseTube } from './loose-tube';
import { shell } from './shell';

const CUTS: Record<string, LooseTube> = {
    socks: { top: 0.335, bottom: 0.052, close: 0.0075, wide: 0.0265, deep: 0.009, folds: 5, from: 0.34, rim: 0.006, gathered: 0.1 },
    warmers: { top: 0.4, bottom: 0.085, close: 0.0085, wide: 0.015, deep: 0.0055, folds: 4, from: 0.45, rim: 0.007, gathered: 0.75 }
};

export default definePart({
    id: 'outfit/leg-warmers',
    slot: 'legwear',
    title: { en: 'Loose socks', ja: 'ルーズソックス' },
    description: 'Loose socks that slouch over the shoe in thick folds, or ribbed leg warmers.',
    words: { en: ['loose socks', 'slouch socks', 'slouchy socks', 'scrunch socks', 'baggy socks'], ja: ['ルーズソックス', 'ルーズ', 'スラウチソックス'] },
    likely: { feminine: 0.4, masculine: 0, chibi: 0.4 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f6f3ee', main: true, title: { en: 'Colour', ja: '色' } },
        trim: { type: 'color', default: '#d65a6e', title: { en: 'Stripes', ja: 'ライン' }, words: { en: ['sock stripes', 'stripes'], ja: ['ライン', 'しま'] }, needs: { option: 'striped', value: true } },
        kind: {
            type: 'choice', default: 'socks', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'socks', title: { en: 'Loose socks', ja: 'ルーズソックス' } },
                { id: 'warmers', title: { en: 'Leg warmers', ja: 'レッグウォーマー' }, words: { en: ['leg warmers', 'legwarmers', 'leg warmer'], ja: ['レッグウォーマー', 'レッグウォーマ'] } }
            ]
        },
        striped: { type: 'toggle', default: false, title: { en: 'Stripes at the top', ja: '上のライン' }, words: { en: ['striped leg warmers', 'striped loose socks'], ja: ['ラインルーズソックス'] } }
    },
    build(context, { color, trim, kind, striped }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const cut = CUTS[kind];
        const [top, bottom] = [figure.y(cut.top), figure.y(cut.bottom)];
        const meshes = [piece(context, 'legwear', 'leg-warmers', color, looseTube(figure, cut), { drawing: knitted(color, striped ? trim : undefined) })];
        // The sock's own foot, inside the shoe.
        if (kind === 'socks') meshes.push(piece(context, 'legwear', 'loose-sock-feet', color, shell(figure, { outfit: context.outfit, ease: () => 0.0028 * unit, smooth: 1, least: 0.0012 * unit, hem: (_, y) => y - bottom - 0.05 * unit, rim: 0 })));
        return { meshes, hides: [{ layers: ['body'], test: (_, y) => y < top - 0.014 * unit && (kind === 'socks' || y > bottom + 0.02 * unit) }] };
    }
});

/** Wide ribs down the tube, and two stripes round its top. */
function knitted(color: string, stripe?: string): Drawing {
    const base = clothInk(color);
    const valley = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const count = 17;
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    if (stripe) for (const v of [0.07, 0.15]) ops.push({ op: 'fill', path: polyPath([[0, v], [1, v], [1, v + 0.05], [0, v + 0.05]], true), paint: { kind: 'solid', ink: clothInk(stripe) } });
    // Ribs sway where the cloth slouches.
    const path = Array.from({ length: count }, (_, i) => {
        const x = (i + 0.5) / count;
        const w = 0.13 / count;
        const sway = [0, 0, 0.1, -0.12, 0.14, -0.1, 0.08].map((s) => (s * (i % 2 ? 1 : -0.8)) / count);
        const line = sway.map((s, r): [number, number] => [x + s, lerp(0, 1, r / 6)]);
        return polyPath([...line.map(([a, b]): [number, number] => [a - w, b]), ...line.reverse().map(([a, b]): [number, number] => [a + w, b])], true);
    }).join('');
    ops.push({ op: 'fill', path, paint: { kind: 'solid', ink: valley, alpha: 0.5 } });
    return { size: 256, ops };
}
