import { MeshBuilder } from '../../geometry/mesh';
import { clamp } from '../../geometry/scalar';
import { lineColor } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { feelTrunk } from '../accessory/taut-strap';
import { definePart } from '../part';
import { braces } from './braces';
import { button } from './button';
import { clothInk, figureOf, foldedCloth, piece } from './cloth';
import { shell } from './shell';

export default definePart({
    id: 'outfit/overalls',
    slot: 'apron',
    title: { en: 'Overalls', ja: 'オーバーオール' },
    description: 'A denim bib with a pocket and straps over the shoulders, worn with jeans over any top.',
    words: { en: ['overalls', 'dungarees', 'denim overalls', 'bib overalls', 'salopettes'], ja: ['オーバーオール', 'サロペット', 'つなぎ'] },
    likely: { feminine: 0.1, masculine: 0.1, chibi: 0.2 },
    suggests: { bottom: [['outfit/jeans', 6], ['outfit/shorts', 1]] },
    options: {
        color: { type: 'color', default: '#46658f', main: true, title: { en: 'Denim', ja: 'デニム' } },
        thread: { type: 'color', default: '#d9b27a', title: { en: 'Thread', ja: 'ステッチ' }, words: { en: ['stitching', 'thread'], ja: ['ステッチ'] } },
        metal: { type: 'color', default: '#c9a24f', title: { en: 'Buckles', ja: '金具' }, words: { en: ['overall buckles'], ja: ['金具'] } }
    },
    build(context, { color, thread, metal }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const [top, low] = [figure.y(1.125), figure.y(0.955)];
        const half = (y: number): number => (0.072 + 0.028 * clamp((top - y) / (top - low))) * figure.shoulderScale;
        const bib = shell(figure, {
            outfit, over: 0.0032 * unit, ease: () => 0.012 * unit, smooth: 8, margin: 0.08, exact: false, rim: 0.005 * unit,
            hem: [(x, y, z) => Math.max(Math.abs(x) - half(y), 0.01 * unit - z), (_, y) => Math.max(y - top, low - y)],
            uv: (x, y) => [clamp(0.5 + (0.48 * x) / half(low)), clamp((top - y) / (top - low))]
        });
        const back = shell(figure, {
            outfit, over: 0.0032 * unit, ease: () => 0.012 * unit, smooth: 8, margin: 0.08, exact: false, rim: 0.005 * unit,
            hem: [(x, y, z) => Math.max(z + 0.005 * unit, Math.abs(x) - 0.035 * unit - 1.1 * Math.max(0, figure.y(1.06) - y)), (_, y) => Math.max(y - figure.y(1.06), low - y)]
        });
        const waist = shell(figure, { outfit, over: 0.0036 * unit, ease: () => 0.0135 * unit, smooth: 4, rim: 0.006 * unit, hem: [(_, y) => y - figure.y(0.978), (_, y) => figure.y(0.944) - y] });
        const straps = new MeshBuilder();
        const ends = braces(straps, figure, feelTrunk(context, 0.95, 1.33), { front: 0.06, back: 0.022, shoulder: 0.076, low: 1.108, rear: 1.05, half: 0.0135, thick: 0.0036 });
        const studs = new MeshBuilder();
        for (const { at, out } of ends) button(studs, figure, { at: [at[0], at[1] + 0.004 * unit, at[2] + 0.003 * unit], out }, 0.0135 * unit);
        for (const x of [-1, 1]) button(studs, figure, { at: [x * figure.torso.at(low)[0] * 0.98, low + 0.002 * unit, figure.torso.at(low)[4]], out: [x, 0, 0] }, 0.0075 * unit);
        return {
            meshes: [
                piece(context, 'outerwear', 'overall-bib', color, bib, { drawing: bibDenim(color, thread) }), piece(context, 'outerwear', 'overall-back', color, back), piece(context, 'outerwear', 'overall-waist', color, waist),
                piece(context, 'outerwear', 'overall-straps', color, straps, { outline: 0.8 }), piece(context, 'outerwear', 'overall-buckles', metal, studs, { kind: 'metal', outline: 0.6 })
            ],
            hides: [{ layers: ['tops', 'dress', 'neckwear'], materials: ['tie', 'scarf', 'hoodie-strings'], test: (x, y, z) => z > 0 && y < top + 0.02 * unit && Math.abs(x) < half(y) }]
        };
    }
});

/** Stitched edges, a pocket with a double seam. */
function bibDenim(color: string, thread: string): Drawing {
    const line = { lit: lineColor(color), shade: lineColor(color) };
    const yarn = clothInk(thread);
    const stroke = (points: [number, number][], width: number, ink: typeof line, alpha = 1, closed = false): Drawing['ops'][number] => ({ op: 'stroke', path: polyPath(points, closed), width, paint: { kind: 'solid', ink, alpha } });
    const pocket: [number, number][] = [[0.3, 0.34], [0.7, 0.34], [0.7, 0.66], [0.5, 0.76], [0.3, 0.66]];
    return foldedCloth(color, [{ points: [[0.1, 0.95], [0.25, 0.86], [0.4, 0.84]], width: 0.02, strength: 0.4 }, { points: [[0.9, 0.95], [0.75, 0.86], [0.6, 0.84]], width: 0.02, strength: 0.4 }], 256, [
        stroke([[0.02, 0.05], [0.98, 0.05]], 0.012, yarn), stroke([[0.14, 0.05], [0.05, 1]], 0.01, yarn, 0.9), stroke([[0.86, 0.05], [0.95, 1]], 0.01, yarn, 0.9),
        stroke(pocket, 0.014, line, 0.8, true), stroke(pocket.map(([x, y]): [number, number] => [0.5 + (x - 0.5) * 0.9, 0.54 + (y - 0.54) * 0.88]), 0.009, yarn, 1, true), stroke([[0.3, 0.42], [0.7, 0.42]], 0.008, yarn)
    ]);
}
