import { bell, clamp, hypot2, lerp, smoothstep } from '../../geometry/scalar';
import type { DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, drawn, figureOf, foldedCloth, piece, type Fold } from './cloth';
import { hipSpot, legSpot, legsUv } from './leg-chart';
import { shell, type Hem } from './shell';

/** Heights on the adult female: where the cloth is tied below the knee, and where the wraps end above the foot. */
const TIED = 0.335;
const FOOT = 0.082;
const WAIST = 0.975;

export default definePart({
    id: 'outfit/gathered-trousers',
    slot: 'bottom',
    title: { en: 'Gathered trousers', ja: '裁着袴' },
    description: 'Loose trousers tied below the knee, with the shins wrapped; a ninja’s, a craftsman’s, a desert traveller’s.',
    words: {
        en: ['gathered trousers', 'gathered pants', 'ninja pants', 'ninja trousers', 'tobi pants', 'baggy pants', 'harem pants', 'leg wraps', 'shin wraps'],
        ja: ['裁着袴', 'たっつけ袴', 'もんぺ', 'ニッカポッカ', 'サルエルパンツ', '忍者ズボン', '脚絆']
    },
    likely: { feminine: 0.05, masculine: 0.1, chibi: 0.08 },
    options: {
        color: { type: 'color', default: '#3c4256', main: true, title: { en: 'Cloth', ja: '生地' } },
        wraps: { type: 'color', default: '#d8d0c0', title: { en: 'Wraps', ja: '脚絆' }, words: { en: ['wraps', 'leg wraps', 'shin wraps'], ja: ['脚絆'] } },
        cord: { type: 'color', default: '#2a2528', title: { en: 'Ties', ja: '結び紐' }, words: { en: ['ties'], ja: ['結び紐'] } },
        fullness: {
            type: 'number', min: 0.5, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Fullness', ja: 'ゆとり' },
            words: [{ words: { en: ['baggy'], ja: ['だぼだぼの'] }, value: 1.4 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { outfit } = context;
        const [tied, foot, waist, knee] = [TIED, FOOT, WAIST, 0.46].map((y) => figure.y(y));
        const full = options.fullness;
        // Cloth hangs over its tie in a bag, fullest a hand above it.
        const ease = (x: number, y: number, z: number): number => {
            const [, , , , cx, cz] = figure.leg.at(clamp(y, tied, knee));
            const bag = (0.011 + 0.026 * full * smoothstep(figure.y(0.74), figure.y(0.46), y)) * smoothstep(tied + 0.001 * unit, tied + 0.042 * unit, y) + 0.004;
            const hips = lerp(0.0075, bag, smoothstep(figure.y(0.86), figure.y(0.72), y));
            // Behind the knee and the ankle it falls straight, in front it lies closer.
            const out = hips * (1 + 0.2 * bell(y - figure.y(0.4), 0.06 * unit) * (hypot2(x - cx, z - cz) > 0 ? 1 : 0)) * unit;
            // The legs never meet.
            return y < figure.spec.crotchY + 0.03 * unit ? Math.min(out, Math.max(0.0006, Math.abs(x) - 0.0015)) : out;
        };
        const within: Hem = (_, y) => Math.max(y - waist, tied - y);
        const cloth = shell(figure, { outfit, ease, hem: within, smooth: 4, rim: (_x, y) => (y < knee ? 0.006 * unit : 0), uv: (_x, _y, _z, u, v) => legsUv(u, v) });
        const wound = (_x: number, y: number): number => (0.0046 + 0.0016 * smoothstep(figure.y(0.14), figure.y(0.1), y)) * unit;
        const shins = shell(figure, { outfit, ease: wound, hem: [(_, y) => y - tied - 0.02 * unit, (_, y) => foot - y], smooth: 3, rim: 0.004 * unit, uv: (_x, _y, _z, u, v) => legsUv(u, v) });
        const ties = shell(figure, { ease: () => 0.0105 * unit, smooth: 2, rim: 0.006 * unit, hem: [(_, y) => y - tied - 0.003 * unit, (_, y) => tied - 0.014 * unit - y] });
        const band = shell(figure, { outfit, ease: (x, y, z) => ease(x, y, z) + 0.003 * unit, smooth: 4, rim: 0.005 * unit, hem: [(_, y) => y - waist - 0.001 * unit, (_, y) => waist - 0.026 * unit - y] });
        const ink = clothInk(options.wraps);
        const line = { lit: ink.shade, shade: ink.shade };
        // The wraps climb the shin, crossing before it.
        const turns: DrawOp[] = Array.from({ length: 7 }, (_, i) => 0.1 + 0.034 * i).flatMap((y) => [
            drawn([-0.13, -0.05, 0.05, 0.15].map((turn, k) => legSpot(turn, y + 0.011 * k)), 0.006, line, 0.85),
            drawn([0.63, 0.5, 0.35, 0.2].map((turn, k) => legSpot(turn, y + 0.011 * k)), 0.006, line, 0.85)
        ]);
        return {
            meshes: [
                piece(context, 'bottoms', 'gathered-trousers', options.color, cloth, { drawing: foldedCloth(options.color, gathers(full), 512, [drawn([hipSpot(0, 0.95, false), hipSpot(0, 0.79, false)], 0.005, { lit: clothInk(options.color).shade, shade: clothInk(options.color).shade }, 0.8)]) }),
                piece(context, 'bottoms', 'gathered-wraps', options.wraps, shins, { drawing: foldedCloth(options.wraps, [], 512, turns) }),
                piece(context, 'bottoms', 'gathered-ties', options.cord, ties),
                piece(context, 'bottoms', 'gathered-band', options.color, band)
            ],
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => within(x, y, z) < -0.016 * unit },
                { layers: ['body'], test: (_, y) => y < tied && y > foot + 0.02 * unit }
            ]
        };
    }
});

/** Folds that run up from the ties and hang round the knees. */
function gathers(fullness: number): Fold[] {
    const up = [-0.1, -0.03, 0.04, 0.11, 0.18, 0.26, 0.34, 0.42, 0.5, 0.58].map((turn, i): Fold => ({
        points: [legSpot(turn, TIED + 0.002), legSpot(turn + 0.012 * (i % 2 ? 1 : -1), TIED + 0.05), legSpot(turn + 0.02 * (i % 2 ? 1 : -1), TIED + 0.09 + 0.03 * (i % 3))], width: 0.012, strength: 0.7
    }));
    const hang = ([[[-0.12, -0.02, 0.08], [0.56, 0.5, 0.49]], [[0.3, 0.2, 0.1], [0.6, 0.53, 0.51]], [[0.36, 0.46, 0.56], [0.55, 0.5, 0.49]], [[-0.13, -0.06, 0.04], [0.74, 0.752, 0.785]], [[0.62, 0.54, 0.45], [0.73, 0.742, 0.775]]] as const).map(([turns, heights]): Fold => ({
        points: turns.map((turn, i) => legSpot(turn, heights[i])), width: 0.013 * fullness, strength: 0.55
    }));
    return [...up, ...hang];
}
