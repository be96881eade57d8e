import { clamp } from '../../geometry/scalar';
import { lighten } from '../../paint/color';
import { ellipsePath, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { hose, ribs } from './hose-paint';
import { legSpot, legsUv } from './leg-chart';
import { shell, type Hem } from './shell';

export default definePart({
    id: 'outfit/tights',
    slot: 'legwear',
    title: { en: 'Tights', ja: 'タイツ' },
    description: 'Tights up to the waist, opaque or sheer, or leggings that end above the ankle.',
    words: { en: ['tights', 'pantyhose', 'hose', 'nylons'], ja: ['タイツ', 'パンスト', 'パンティストッキング'] },
    likely: { feminine: 1.4, masculine: 0, chibi: 0.8 },
    options: {
        color: { type: 'color', default: '#2b2833', main: true, title: { en: 'Colour', ja: '色' } },
        weave: {
            type: 'choice', default: 'opaque', title: { en: 'Knit', ja: '編み' },
            values: [
                { id: 'opaque', likely: 2, title: { en: 'Opaque', ja: '厚手' }, words: { en: ['opaque tights', 'thick tights'], ja: ['厚手タイツ'] } },
                { id: 'sheer', likely: 1.5, title: { en: 'Sheer', ja: '薄手' }, words: { en: ['sheer tights', 'sheer pantyhose', 'thin tights', 'see-through tights'], ja: ['薄手タイツ', '透けタイツ', 'シアータイツ'] } },
                { id: 'ribbed', likely: 0.6, title: { en: 'Ribbed', ja: 'リブ' }, words: { en: ['ribbed tights', 'ribbed legwear', 'knit tights', 'wool tights'], ja: ['リブタイツ', 'ニットタイツ'] } },
                { id: 'dots', likely: 0.3, title: { en: 'Dots', ja: 'ドット' }, words: { en: ['polka dot tights', 'dotted tights', 'polka dot legwear'], ja: ['ドットタイツ', '水玉タイツ'] } }
            ]
        },
        length: {
            type: 'choice', default: 'footed', title: { en: 'Length', ja: '丈' },
            values: [
                { id: 'footed', likely: 5, title: { en: 'With feet', ja: 'つま先まで' } },
                { id: 'leggings', likely: 0.4, title: { en: 'Leggings', ja: 'レギンス' }, words: { en: ['leggings', 'footless tights'], ja: ['レギンス', 'スパッツ'] } },
                { id: 'capri', likely: 0.1, title: { en: 'To the calf', ja: '七分丈' }, words: { en: ['capri leggings', 'cropped leggings'], ja: ['七分丈レギンス'] } }
            ]
        }
    },
    build(context, { color, weave, length }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const top = figure.y(0.962);
        const low = length === 'footed' ? -1 : figure.y(length === 'capri' ? 0.27 : 0.118);
        const within: Hem = (_, y) => Math.max(y - top, low - y);
        // The thighs touch: each side keeps to its half.
        const ease = (off: number) => (x: number): number => Math.min(off * unit, Math.max(0.0004, Math.abs(x) - 0.0006));
        const uv = (_x: number, _y: number, _z: number, u: number, v: number): readonly [number, number] => legsUv(u, v);
        const dots: DrawOp[] = [];
        if (weave === 'dots') {
            const paint = { kind: 'solid', ink: { lit: lighten(clothInk(color).lit, 0.32), shade: lighten(clothInk(color).shade, 0.26) } } as const;
            for (let row = 0; row < 16; row++)
                for (let i = 0; i < 7; i++) {
                    const [x, y] = legSpot(-0.135 + (i + 0.25 + 0.5 * (row % 2)) / 7, 0.13 + 0.036 * row);
                    dots.push({ op: 'fill', path: ellipsePath(x, y, 0.0125, 0.0085), paint });
                }
        }
        const detail = weave === 'ribbed' ? [ribs(color, 30, 0.75, 0.095)] : dots;
        const cloth = shell(figure, { outfit: context.outfit, ease: ease(0.0018), least: 0.0008 * unit, smooth: 1, hem: within, rim: (_x, y) => (y < top - 0.1 * unit ? 0.0022 * unit : 0), uv });
        const meshes = [piece(context, 'legwear', 'tights', color, cloth, { drawing: hose(color, context.skin, weave === 'sheer' ? 0.46 : 0, detail, weave === 'ribbed' || weave === 'dots' ? 1024 : 512) })];
        if (length !== 'footed') {
            const hem = shell(figure, { ease: ease(0.0032), least: 0.0008 * unit, smooth: 1, hem: [(_, y) => low - 0.0004 * unit - y, (_, y) => y - low - 0.012 * unit], rim: 0.0032 * unit, uv: (_x, y) => [0.5, clamp((y - low) / (0.012 * unit))] });
            meshes.push(piece(context, 'legwear', 'legging-hems', color, hem, { drawing: hemmed(color) }));
        }
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body'], test: (x, y, z) => within(x, y, z) < -0.012 * unit }
            ]
        };
    }
});

/** The row of stitches over a narrow hem. */
function hemmed(color: string): ReturnType<typeof hose> {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: base.shade };
    return { size: 16, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'fill', path: 'M0 0.8L1 0.8L1 1L0 1Z', paint: { kind: 'solid', ink: dark } }] };
}
