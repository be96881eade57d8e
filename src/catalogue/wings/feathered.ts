import { lerp } from '../../geometry/scalar';
import { ink, mixColors, toOklch } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { Spine, sweep } from '../tail/sweep';
import { addFeather, COVERT } from './feather';
import { makeWings, wingOptions, type WingPlan } from './wing';

/** How the feathers of a wing lie when it is held so: angles of the outermost, the first of the hand, the innermost of the arm; lengths of the same. */
interface Held extends WingPlan {
    angles: readonly [end: number, wrist: number, root: number];
    lengths: readonly [end: number, wrist: number, root: number];
}
const HELD: Record<string, Held> = {
    open: { arm: [[0, 0], [0.13, 0.12], [0.29, 0.27], [0.4, 0.305]], sweep: 30, lean: 4, angles: [-8, -62, -97], lengths: [0.46, 0.47, 0.2] },
    spread: { arm: [[0, 0], [0.17, 0.13], [0.39, 0.25], [0.55, 0.3]], sweep: 22, lean: 4, angles: [16, -52, -96], lengths: [0.46, 0.44, 0.22] },
    raised: { arm: [[0, 0], [0.13, 0.16], [0.24, 0.4], [0.32, 0.53]], sweep: 34, lean: -4, angles: [68, 0, -86], lengths: [0.46, 0.46, 0.22] },
    folded: { arm: [[0, 0], [0.09, 0.05], [0.16, 0.2], [0.215, 0.165]], sweep: 44, lean: -3, angles: [-80, -88, -100], lengths: [0.62, 0.55, 0.24] }
};
const PRIMARIES = 8;
const SECONDARIES = 7;
const TERTIALS = 2;
/** Where in the picture flight feathers and the two rows of short ones lie. */
const FLIGHT = [0, 0.33] as const;
const ROWS = [[0.335, 0.665], [0.67, 1]] as const;

/** Three feathers side by side: a shaft, gaps between the barbs, the shade of the row that lies over it, and the colour of the tips. */
function featherDrawing(color: string, tips: string): Drawing {
    const pale = toOklch(color).l > 0.8;
    const base = ink(color, 'hair');
    const end = ink(tips, 'hair');
    // Lavender in shade: a white wing must not read as grey paper.
    const dark: Ink = { lit: mixColors(base.lit, base.shade, pale ? 0.42 : 0.8), shade: ink(base.shade, 'hair').shade };
    const solid = (of: Ink, alpha = 1): { kind: 'solid'; ink: Ink; alpha: number } => ({ kind: 'solid', ink: of, alpha });
    const ops: DrawOp[] = [{ op: 'flood', paint: solid(base) }];
    const bands = [[...FLIGHT, 0.5], [...ROWS[0], 0.58], [...ROWS[1], 0.24]] as const;
    bands.forEach(([left, right, covered], i) => {
        const u = (x: number): number => lerp(left, right, x);
        const shape = (points: readonly (readonly [number, number])[], paint: ReturnType<typeof solid>): void => {
            ops.push({ op: 'fill', path: polyPath(points.map(([x, v]) => [u(x), v]), true), paint });
        };
        // 1. The tips' colour, on flight feathers alone.
        if (i === 0)
            ops.push({
                op: 'fill', path: polyPath([[left, 0], [right, 0], [right, 1], [left, 1]], true),
                paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: base }, { at: 0.5, ink: base }, { at: 0.78, ink: { lit: mixColors(base.lit, end.lit, 0.7), shade: mixColors(base.shade, end.shade, 0.7) } }, { at: 1, ink: end }] }
            });
        // 2. In the shade of what lies over it.
        shape([[0, 0], [1, 0], [1, covered], [0.72, covered + 0.07], [0.5, covered + 0.02], [0.28, covered + 0.08], [0, covered]], solid(dark));
        // 3. One side turns away; the other has an edge.
        shape([[0, 0.2], [0.16, 0.6], [0.12, 0.9], [0.2, 1], [0, 1]], solid(dark, 0.85));
        shape([[1, 0.3], [0.95, 0.7], [0.9, 1], [1, 1]], solid(dark, 0.85));
        // 4. The shaft, and gaps between the barbs.
        shape([[0.485, 0], [0.515, 0], [0.5, 0.86]], solid(dark));
        for (const [x, v, way] of [[0.98, 0.62, -1], [0.04, 0.74, 1]] as const) shape([[x, v], [x + way * 0.34, v - 0.1], [x, v + 0.035]], solid(dark));
    });
    return { size: 256, ops };
}

export default definePart({
    id: 'wings/feathered',
    slot: 'wings',
    title: { en: 'Feathered wings', ja: '羽根の翼' },
    description: 'Bird wings with long flight feathers under rows of short ones: an angel\'s, a fallen angel\'s, a harpy\'s.',
    words: {
        en: ['feathered wings', 'feathered wing', 'feather wings', 'angel wings', 'angel wing', 'white wings', 'bird wings', 'seraph wings', 'swan wings'],
        ja: ['羽根の翼', '天使の羽', '天使の翼', '天使の羽根', '白い翼', '鳥の翼', '鳥の羽', '白い羽']
    },
    likely: { feminine: 1, masculine: 0.7, chibi: 1 },
    options: {
        carried: {
            type: 'choice', default: 'open', title: { en: 'Held', ja: '広げ方' },
            values: [
                { id: 'open', title: { en: 'Half open', ja: '半開き' }, words: { en: ['half open'], ja: ['半開き'] } },
                { id: 'spread', likely: 0.4, title: { en: 'Spread', ja: '広げた' }, words: { en: ['spread', 'open', 'outstretched', 'spread wings', 'open wings', 'unfurled'], ja: ['広げた', '開いた'] } },
                { id: 'raised', likely: 0.3, title: { en: 'Raised', ja: '掲げた' }, words: { en: ['raised', 'upright'], ja: ['掲げた', '上げた'] } },
                { id: 'folded', likely: 0.4, title: { en: 'Folded', ja: '畳んだ' }, words: { en: ['folded', 'closed', 'folded wings'], ja: ['畳んだ', '閉じた', 'たたんだ'] } }
            ]
        },
        ...wingOptions(),
        color: { type: 'color', default: '#fbf8f4', main: true, title: { en: 'Feathers', ja: '羽根' } },
        tips: { type: 'color', default: '#f1ecf8', title: { en: 'Tips', ja: '先の色' }, words: { en: ['wing tips', 'wingtips', 'feather tips'], ja: ['翼の先', '羽の先', '羽先'] } }
    },
    build(context, options) {
        const held = HELD[options.carried];
        const { angles, lengths } = held;
        // Said black, its tips go dark as well.
        const tips = options.tips === '#f1ecf8' ? mixColors(options.color, '#d8cdf0', toOklch(options.color).l > 0.6 ? 0.25 : 0.12) : options.tips;
        /** Angle and length of a feather at a place of the arm. */
        const lie = (p: number): readonly [angle: number, length: number] => {
            if (p >= 2) return [lerp(angles[1], angles[0], (p - 2) * (p - 2) * 0.35 + (p - 2) * 0.65), lerp(lengths[1], lengths[0], p - 2)];
            const x = p / 2;
            return [lerp(angles[2], angles[1], x * x * 0.45 + x * 0.55), lerp(lengths[2], lengths[1], x)];
        };
        return makeWings(context, 'feathered-wings', held, options, [
            {
                name: 'feathered-wings', color: tips, drawing: featherDrawing(options.color, tips), kind: 'hair',
                add(mesh, wing) {
                    // 1. Flight feathers, each a little behind the next one towards the body.
                    const flight = [
                        ...Array.from({ length: TERTIALS }, (_, i) => lerp(0.25, 0.75, i / (TERTIALS - 1))),
                        ...Array.from({ length: SECONDARIES }, (_, i) => lerp(1, 1.86, i / (SECONDARIES - 1))), ...Array.from({ length: PRIMARIES }, (_, i) => lerp(2, 3, i / (PRIMARIES - 1)))
                    ];
                    flight.forEach((p, i) => {
                        const [angle, length] = lie(p);
                        const hand = p >= 2 ? p - 2 : 0;
                        addFeather(mesh, wing, { from: p, angle, length: length * (1 - 0.26 * hand * hand) * (i % 2 ? 0.97 : 1), width: lerp(0.088, 0.074, hand), thick: 0.008, off: 0.0022 * (i - 8), lift: -0.05 * length, bend: p >= 2 ? lerp(0.1, -0.06, hand) : 0.04, picture: FLIGHT, shade: -0.5, point: p >= 2 ? 0.35 : 0.15 });
                    });
                    // 2. Two rows of short ones over their roots, on both sides of the wing.
                    for (const [count, share, width, thick, first, picture] of [[11, 0.5, 0.084, 0.03, 0.35, ROWS[0]], [9, 0.27, 0.078, 0.046, 0.1, ROWS[1]]] as const)
                        for (let i = 0; i < count; i++) {
                            const p = lerp(first, 2.96, i / (count - 1));
                            const [angle, length] = lie(p);
                            const reach = Math.min(length, 0.4) * share * (i % 2 ? 0.9 : 1) * lerp(1, 0.72, Math.max(0, p - 2));
                            addFeather(mesh, wing, { from: p, below: -0.006, angle: angle + 3, length: reach, width, thick, off: 0.0015 * (i - count / 2), picture, shade: -0.2, shape: COVERT, bend: 0.03 });
                        }
                    // 3. The arm, full where the shoulder is, a line along the hand.
                    const points = [[-0.03, -0.02], ...held.arm, [held.arm[3][0] + 0.25 * (held.arm[3][0] - held.arm[2][0]), held.arm[3][1] + 0.25 * (held.arm[3][1] - held.arm[2][1])]].map(([out, up], i) => wing.at(out, up, i ? 0 : 0.02));
                    sweep(mesh, new Spine(points, wing.front), {
                        radius: (t) => wing.unit * lerp(0.033, 0.014, t), flat: () => 0.72, stops: [0, 0.14, 0.3, 0.44, 0.58, 0.72, 0.86, 0.96], around: 6,
                        picture: [0.76, 0.92, 0.36, 0.5], hang: (v, t) => wing.hang(mesh, v, Math.max(0, t * 3.6 - 0.3)), line: () => 0.9
                    });
                }
            }
        ]);
    }
});
