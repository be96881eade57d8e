import { MeshBuilder } from '../../geometry/mesh';
import { lerp } from '../../geometry/scalar';
import { lighten, lineColor } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, piece } from './cloth';
import { laces } from './laces';
import { shoe, shoeSpot } from './shoe';
import { smoothMax } from './shell';

export default definePart({
    id: 'outfit/sneakers',
    slot: 'footwear',
    title: { en: 'Sneakers', ja: 'スニーカー' },
    description: 'Canvas sneakers with a rubber sole, a toe cap and laces.',
    words: { en: ['sneakers', 'sneaker', 'trainers', 'canvas shoes', 'running shoes', 'tennis shoes'], ja: ['スニーカー', '運動靴', 'キャンバスシューズ'] },
    likely: { feminine: 2, masculine: 4, chibi: 2 },
    options: {
        color: { type: 'color', default: '#3d4a6b', main: true, title: { en: 'Canvas', ja: '生地' } },
        rubber: { type: 'color', default: '#f3f1ec', title: { en: 'Rubber', ja: 'ゴム' }, words: { en: ['sole', 'soles', 'toe cap'], ja: ['ソール', '靴底'] } },
        laces: { type: 'color', default: '#faf9f6', title: { en: 'Laces', ja: '靴ひも' }, words: { en: ['laces', 'shoelaces'], ja: ['靴ひも', '靴紐'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heelZ, toeZ } = figure.spec.foot;
        const ease = 0.0085;
        const front = 0.094;
        const { upper, soles, opening } = shoe(figure, {
            heel: 0.08, side: 0.062, front, vamp: 0.38, ease, toe: 0.007, welt: 0.003, sole: { height: 0.019, arch: 0, lift: 0.004 }
        });
        const tapes = new MeshBuilder();
        laces(tapes, figure, { from: lerp(heelZ, toeZ, LACES[0]), to: lerp(heelZ, toeZ, LACES[1]), rows: 5, half: 0.0185 * unit, clearance: (ease + 0.001) * unit, below: figure.y(front) + 0.004 * unit });
        // Hidden skin ends well under the opening, so that the ankle never shows a gap.
        return {
            meshes: [
                piece(context, 'footwear', 'sneakers', options.color, upper, { drawing: canvas(options.color, options.rubber) }),
                piece(context, 'footwear', 'sneaker-soles', options.rubber, soles, { drawing: rubber(options.rubber, options.color) }),
                piece(context, 'footwear', 'sneaker-laces', options.laces, tapes, { outline: 0.7 })
            ],
            hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => smoothMax(opening(x, y, z), y - figure.y(0.06), 0.002) < -0.012 * unit }]
        };
    }
});

/** The laces' first and last row, as shares of the foot from the heel. */
const LACES = [0.44, 0.68] as const;

/** Canvas with a rubber toe cap, a tongue between stitched panels and a strip up the heel. */
function canvas(color: string, rubber: string): Drawing {
    const base = clothInk(color);
    const line = { lit: lineColor(color), shade: lineColor(color) };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    type Spot = readonly [turn: number, share: number];
    const both = (half: readonly Spot[]): Spot[] => [...half, ...half.slice().reverse().map(([turn, share]): Spot => [-turn, share])];
    const path = (spots: readonly Spot[], closed = false): string => polyPath(spots.map(([turn, share]) => shoeSpot(turn, share)), closed);
    const stroke = (spots: readonly Spot[], width: number, alpha: number): void => {
        ops.push({ op: 'stroke', path: path(spots), width, soft: 0.0008, paint: { kind: 'solid', ink: line, alpha } });
    };
    const tongue = both([[0.1, 0.2], [0.096, 0.45], [0.088, 0.62], [0.072, 0.71], [0.035, 0.735]]);
    ops.push({ op: 'fill', path: path(tongue, true), paint: { kind: 'solid', ink: { lit: lighten(base.lit, -0.045), shade: lighten(base.shade, -0.03) } } });
    stroke(tongue, 0.005, 0.75);
    // The panels' own edge, and stitches inside it.
    stroke([[0.175, 0.24], [0.16, 0.4], [0.15, 0.6], [0.155, 0.78]], 0.004, 0.5);
    stroke([[-0.175, 0.24], [-0.16, 0.4], [-0.15, 0.6], [-0.155, 0.78]], 0.004, 0.5);
    const heel: Spot[] = [[-0.5, 0.045], [0.5, 0.045]];
    stroke(heel, 0.005, 0.6);
    const cap = both([[0.5, 0.7], [0.25, 0.735], [0.18, 0.775], [0.1, 0.805], [0.04, 0.815]]);
    ops.push({ op: 'fill', path: path([...cap, [-0.5, 1.02], [0.5, 1.02]], true), paint: { kind: 'solid', ink: clothInk(rubber) } });
    stroke(cap, 0.006, 0.8);
    return { size: 512, ops };
}

/** A stripe round the sole. */
function rubber(color: string, stripe: string): Drawing {
    const path = polyPath([[0, 0.34], [1, 0.34], [1, 0.46], [0, 0.46]], true);
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, { op: 'fill', path, paint: { kind: 'solid', ink: clothInk(stripe) } }] };
}
