import { bell, smoothstep } from '../../geometry/scalar';
import { facet, metalInks, steel } from '../../paint/plate';
import type { Drawing, DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { boot } from './boot';
import { footSpot, shaftSpot } from './boot-chart';
import { figureOf, piece } from './cloth';
import { shell } from './shell';

export default definePart({
    id: 'outfit/sabatons',
    slot: 'footwear',
    title: { en: 'Greaves', ja: '脛当て' },
    description: 'Plate boots: sabatons in lames, greaves up the shin, a cop over the knee.',
    words: { en: ['greaves', 'sabatons', 'armored boots', 'armoured boots', 'plate boots', 'leg armor', 'metal boots'], ja: ['脛当て', '鉄靴', 'グリーブ', '足鎧', '鎧のブーツ'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#b9c2d0', main: true, title: { en: 'Steel', ja: '鋼' } },
        trim: { type: 'color', default: '#d2ab57', title: { en: 'Trim', ja: '縁' }, words: { en: ['greave trim'], ja: ['縁'] } },
        sole: { type: 'color', default: '#3a322f', title: { en: 'Sole', ja: '靴底' }, words: { en: ['sole', 'soles'], ja: ['靴底'] } },
        knees: { type: 'toggle', default: true, title: { en: 'Knee cops', ja: '膝当て' }, words: { en: ['knee guards', 'knee armor'], ja: ['膝当て'] } }
    },
    build(context, { color, trim, sole, knees }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const top = 0.4;
        const made = boot(figure, {
            top, rise: 0.012, ankle: 0.012, calf: 0.0105, edge: 0.016, rim: 0.006,
            heel: { platform: 0.012, lift: 0.007, thick: 0.008, out: 0.0112, toe: 0.0085, tip: 0.97, breast: 0.3 }
        }, { outfit: context.outfit, over: 0.003 * unit });
        const meshes = [
            piece(context, 'footwear', 'sabatons', color, made.upper, { kind: 'metal', drawing: greaveSteel(color, trim, top) }),
            piece(context, 'footwear', 'sabaton-soles', sole, made.soles, { kind: 'leather' })
        ];
        if (knees) {
            const [high, low, middle] = [figure.y(0.492), figure.y(0.385), figure.y(0.44)];
            const cops = shell(figure, {
                outfit: context.outfit, over: 0.004 * unit, smooth: 4, rim: 0.0055 * unit, margin: 0.05, exact: false,
                ease: (x, y) => (0.011 + 0.014 * bell(y - middle, 0.026 * unit) * smoothstep(0.06 * unit, 0, Math.abs(Math.abs(x) - figure.leg.at(y)[4]))) * unit,
                hem: [(_x, y, z) => figure.leg.at(y)[5] - 0.004 * unit - z, (x, y) => y - high + 0.5 * Math.abs(Math.abs(x) - figure.leg.at(y)[4]), (x, y) => low + 0.5 * Math.abs(Math.abs(x) - figure.leg.at(y)[4]) - y],
                uv: (x, y) => [Math.min(1, Math.max(0, 0.5 + (Math.abs(x) - figure.leg.at(y)[4]) / (0.14 * unit))), (high - y) / (high - low)]
            });
            meshes.push(piece(context, 'footwear', 'knee-cops', color, cops, { kind: 'metal', drawing: copSteel(color, trim) }));
        }
        return { meshes, hides: [{ layers: ['body', 'legwear', 'bottoms'], test: (x, y, z) => made.opening(x, y, z) < -0.016 * unit }] };
    }
});

/** Lames over the foot, a bright band and a ridge up the shin, gilt at the top. */
function greaveSteel(color: string, trim: string, top: number): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim);
    const ops: DrawOp[] = [];
    const shaft = (spots: readonly (readonly [number, number])[]): [number, number][] => spots.map(([turn, y]) => shaftSpot(turn, y));
    ops.push(facet(shaft([[0.05, 0.13], [0.05, top], [0.12, top], [0.1, 0.13]]), gleam, 0.9), facet(shaft([[-0.13, 0.13], [-0.13, top], [-0.09, top], [-0.09, 0.13]]), gleam, 0.6));
    ops.push(facet(shaft([[0.22, 0.12], [0.22, top], [0.42, top], [0.42, 0.12]]), dark, 0.4), facet(shaft([[-0.42, 0.12], [-0.42, top], [-0.26, top], [-0.26, 0.12]]), dark, 0.4));
    ops.push({ op: 'stroke', path: `M${shaft([[0, 0.12]])[0].join(' ')}L${shaft([[0, top]])[0].join(' ')}`, width: 0.006, paint: { kind: 'solid', ink: dark, alpha: 0.7 } });
    const band = (y0: number, y1: number, ink: typeof gleam): number => ops.push(facet([...shaft([-0.5, -0.25, 0, 0.25, 0.5].map((t) => [t, y0] as const)), ...shaft([0.5, 0.25, 0, -0.25, -0.5].map((t) => [t, y1] as const))], ink));
    band(top - 0.018, top + 0.04, gilt.base);
    band(0.128, 0.138, dark);
    for (const down of [3.4, 4.6, 5.8, 7, 8.2]) {
        const row = (d: number): [number, number][] => [-0.5, -0.35, -0.2, -0.1, 0, 0.1, 0.2, 0.35, 0.5].map((t) => footSpot(t, d));
        ops.push(facet([...row(down), ...row(down + 0.22).reverse()], dark, 0.75), facet([...row(down + 0.22), ...row(down + 0.6).reverse()], gleam, 0.55));
    }
    return steel(color, ops, 512);
}

function copSteel(color: string, trim: string): Drawing {
    const { gleam, dark } = metalInks(color);
    const gilt = metalInks(trim).base;
    return steel(color, [
        facet([[0.32, 0], [0.46, 0], [0.46, 1], [0.34, 1]], gleam, 0.9), facet([[0.72, 0], [1, 0], [1, 1], [0.7, 1]], dark, 0.4), facet([[0.49, 0], [0.515, 0], [0.515, 1], [0.49, 1]], dark, 0.6),
        facet([[0, 0], [1, 0], [1, 0.1], [0, 0.1]], gilt), facet([[0, 0.9], [1, 0.9], [1, 1], [0, 1]], gilt)
    ], 128);
}
