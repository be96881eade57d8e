import { ink, lighten, mixColors } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { addBlade, onPicture, rounded, type Blade } from './insect-wing';
import { makeWings, wingOptions, type Flat, type WingPlan } from './wing';

const PLAN: WingPlan = { arm: [[0, 0], [0.12, 0.07], [0.3, 0.2], [0.52, 0.36]], sweep: 30, lean: 0 };
/** A pointed leaf above, a shorter one below. */
const LEAF: Flat[] = [[0.02, 0.012], [0.12, 0.06], [0.26, 0.1], [0.42, 0.11], [0.54, 0.085], [0.62, 0.04], [0.66, 0.005], [0.6, -0.03], [0.48, -0.075], [0.34, -0.095], [0.2, -0.075], [0.08, -0.03], [0.02, -0.01]];
const LOWER: Flat[] = [[0.02, 0.014], [0.1, 0.055], [0.2, 0.08], [0.3, 0.08], [0.39, 0.05], [0.44, 0.005], [0.39, -0.035], [0.3, -0.065], [0.2, -0.065], [0.09, -0.032], [0.02, -0.012]];
/** A dragonfly's: long, narrow, round at the end. */
const SLIM: Flat[] = [[0.02, 0.01], [0.14, 0.032], [0.3, 0.045], [0.46, 0.05], [0.58, 0.048], [0.645, 0.03], [0.66, 0.002], [0.63, -0.03], [0.52, -0.055], [0.36, -0.06], [0.2, -0.045], [0.08, -0.022], [0.02, -0.01]];
const WIDE = 0.68;

/** Glass in two colours from the root to the tip, a pale glint, fine veins and a rim. */
function glassDrawing(outlines: readonly [readonly Flat[], readonly Flat[]], color: string, tips: string): Drawing {
    const root = ink(color, 'glass');
    const end = ink(tips, 'glass');
    const vein: Ink = { lit: lighten(mixColors(root.lit, '#ffffff', 0.55), 0.02), shade: mixColors(root.lit, '#ffffff', 0.35) };
    const rim: Ink = { lit: mixColors(root.shade, root.lit, 0.35), shade: root.shade };
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: root } }];
    outlines.forEach((outline, i) => {
        const left = 0.5 * i;
        const at = (x: number, y: number): readonly [number, number] => {
            const [u, v] = onPicture(x, y, WIDE);
            return [left + 0.5 * u, v];
        };
        const far = Math.max(...outline.map(([x]) => x));
        ops.push({ op: 'clip', path: `M${left} 0L${left + 0.5} 0L${left + 0.5} 1L${left} 1Z` });
        ops.push({ op: 'flood', paint: { kind: 'linear', from: [...at(0, 0)] as [number, number], to: [...at(far, 0)] as [number, number], stops: [{ at: 0, ink: root }, { at: 0.25, ink: root }, { at: 0.55, ink: { lit: lighten(mixColors(root.lit, end.lit, 0.5), 0.05), shade: mixColors(root.lit, end.lit, 0.5) } }, { at: 1, ink: end }] } });
        // A glint across the middle.
        ops.push({ op: 'fill', path: polyPath([at(0.36 * far, 0.06), at(0.44 * far, 0.075), at(0.62 * far, -0.05), at(0.54 * far, -0.06)], true), paint: { kind: 'solid', ink: vein, alpha: 0.6 } });
        for (let k = 2; k < outline.length - 2; k += 2) {
            const [x, y] = outline[k];
            ops.push({ op: 'stroke', path: polyPath([at(0.01, 0), at(0.55 * x, 0.45 * y), at(0.99 * x, 0.99 * y)]), width: 0.006, soft: 0.001, paint: { kind: 'solid', ink: vein } });
        }
        ops.push({ op: 'stroke', path: polyPath(rounded(outline).map(([x, y]) => at(x, y))), width: 0.022, soft: 0.002, paint: { kind: 'solid', ink: rim } }, { op: 'stroke', path: polyPath(rounded(outline).map(([x, y]) => at(0.965 * x, 0.93 * y))), width: 0.006, soft: 0.001, paint: { kind: 'solid', ink: vein } });
        ops.push({ op: 'unclip' });
    });
    return { size: 512, ops };
}

export default definePart({
    id: 'wings/fairy',
    slot: 'wings',
    title: { en: 'Fairy wings', ja: '妖精の羽' },
    description: 'Two pairs of thin wings one can see through, tinted from root to tip: a fairy\'s, a bee\'s, a dragonfly\'s.',
    words: {
        en: ['fairy wings', 'fairy wing', 'insect wings', 'transparent wings', 'bee wings', 'pixie wings', 'fairy', 'pixie', 'fairy girl', 'gossamer wings', 'see through wings'],
        ja: ['妖精の羽', '妖精の翅', '妖精', '虫の羽', '昆虫の羽', '透明な羽', 'フェアリー', '透ける羽']
    },
    likely: { feminine: 0.4, masculine: 0.1, chibi: 0.6 },
    options: {
        kind: {
            type: 'choice', default: 'fairy', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'fairy', title: { en: 'Leaves', ja: '葉形' } },
                { id: 'dragonfly', title: { en: 'Dragonfly', ja: 'トンボ' }, words: { en: ['dragonfly', 'dragonfly wings'], ja: ['トンボの羽', '蜻蛉の羽', 'トンボ'] } }
            ]
        },
        ...wingOptions(),
        color: { type: 'color', default: '#8fd3ef', main: true, title: { en: 'Tint', ja: '色' } },
        tips: { type: 'color', default: '#e3b8f2', title: { en: 'Tips', ja: '先の色' }, words: { en: ['wing tips', 'wingtips'], ja: ['羽の先', '翅の先'] } },
        opacity: { type: 'number', min: 0.3, max: 0.95, default: 0.62, step: 0.05, unit: '', title: { en: 'Cover', ja: '不透明度' }, group: 'Colour', hint: 'How much they hide what lies behind them.', spread: 0.2 }
    },
    build(context, options) {
        const slim = options.kind === 'dragonfly';
        const [upper, lower] = slim ? [SLIM, SLIM] : [LEAF, LOWER];
        const blades: Blade[] = [
            { outline: lower, root: [-0.005, -0.02], angle: slim ? -6 : -34, off: [0.01, -0.05], hangs: [0.2, 1.6], picture: [0.5, 0, WIDE] },
            { outline: upper, root: [-0.01, 0], angle: slim ? 24 : 38, off: [0, -0.04], hangs: [0.2, 2.9], picture: [0, 0, WIDE] }
        ];
        return makeWings(context, 'fairy-wings', PLAN, options, [
            { name: 'fairy-wings', color: options.color, drawing: glassDrawing([upper, lower], options.color, options.tips), kind: 'glass', line: 0, opacity: options.opacity, add: (mesh, wing) => blades.forEach((blade) => addBlade(mesh, wing, blade)) }
        ], { stiffness: 1.8, drag: 0.35 });
    }
});
