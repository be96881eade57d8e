import { lerp } from '../../geometry/scalar';
import { ink, lighten, mixColors } from '../../paint/color';
import { ellipsePath, polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { addBlade, onPicture, type Blade } from './insect-wing';
import { makeWings, wingOptions, type Flat, type WingPlan } from './wing';

const PLAN: WingPlan = { arm: [[0, 0], [0.12, 0.05], [0.3, 0.14], [0.55, 0.28]], sweep: 30, lean: 0 };
/** Outlines about their axes; the fore wing is broad and bluntly three-cornered, the hind wing has a tail. */
const FORE: Flat[] = [[0.03, 0.02], [0.16, 0.07], [0.34, 0.14], [0.5, 0.19], [0.595, 0.19], [0.62, 0.15], [0.6, 0.09], [0.575, 0.03], [0.535, -0.03], [0.47, -0.1], [0.38, -0.15], [0.27, -0.14], [0.15, -0.08], [0.04, -0.02]];
const HIND: Flat[] = [[0.02, 0.03], [0.13, 0.11], [0.25, 0.16], [0.35, 0.15], [0.41, 0.09], [0.415, 0.03], [0.44, -0.005], [0.53, -0.04], [0.545, -0.065], [0.51, -0.075], [0.4, -0.085], [0.33, -0.12], [0.22, -0.12], [0.1, -0.07], [0.02, -0.02]];
const [FORE_WIDE, HIND_WIDE] = [0.64, 0.57];
/** Sharper, longer blades of a swallowtail-less moth: broad and soft. */
const MOTH_FORE: Flat[] = [[0.03, 0.03], [0.18, 0.1], [0.36, 0.15], [0.5, 0.15], [0.565, 0.11], [0.57, 0.05], [0.53, -0.02], [0.5, -0.09], [0.43, -0.16], [0.33, -0.2], [0.22, -0.17], [0.11, -0.09], [0.03, -0.02]];
const MOTH_HIND: Flat[] = [[0.02, 0.03], [0.12, 0.12], [0.23, 0.17], [0.33, 0.16], [0.39, 0.1], [0.4, 0.02], [0.375, -0.06], [0.31, -0.11], [0.22, -0.12], [0.1, -0.07], [0.02, -0.02]];

/** Both blades side by side: colour from the root outwards, a dark border with pale spots, veins. */
function wingDrawing(fore: readonly Flat[], hind: readonly Flat[], color: string, border: string, spots: string, eye: boolean): Drawing {
    const base = ink(color, 'hair');
    const rim = ink(border, 'hair');
    const glow: Ink = { lit: lighten(mixColors(base.lit, '#ffffff', 0.25), 0.02), shade: base.lit };
    const pale = ink(spots, 'hair');
    const solid = (of: Ink, alpha = 1): { kind: 'solid'; ink: Ink; alpha: number } => ({ kind: 'solid', ink: of, alpha });
    const ops: DrawOp[] = [{ op: 'flood', paint: solid(rim) }];
    for (const [left, outline, wide] of [[0, fore, FORE_WIDE], [0.5, hind, HIND_WIDE]] as const) {
        const at = ([x, y]: Flat): readonly [number, number] => {
            const [u, v] = onPicture(x, y, wide);
            return [left + u * 0.5, v];
        };
        const middle: Flat = [outline.reduce((sum, p) => sum + p[0], 0) / outline.length, outline.reduce((sum, p) => sum + p[1], 0) / outline.length];
        const towards = (p: Flat, k: number): Flat => [lerp(middle[0], p[0], k), lerp(middle[1], p[1], k)];
        // 1. The coloured field within the border, its edge drawn in towards every vein.
        const field: Flat[] = [];
        outline.forEach((p, i) => {
            field.push(towards(p, i < 2 || i > outline.length - 3 ? 0.93 : 0.78));
            const n = outline[Math.min(i + 1, outline.length - 1)];
            field.push(towards([(p[0] + n[0]) / 2, (p[1] + n[1]) / 2], i < 1 || i > outline.length - 3 ? 0.93 : 0.84));
        });
        ops.push({ op: 'clip', path: `M${left} 0L${left + 0.5} 0L${left + 0.5} 1L${left} 1Z` }, { op: 'clip', path: polyPath(field.map(at), true) });
        const [mx, my] = at([0, 0]);
        ops.push({ op: 'flood', paint: { kind: 'radial', center: [mx, my], radius: 0.5, stops: [{ at: 0, ink: rim }, { at: 0.16, ink: base }, { at: 0.55, ink: base }, { at: 0.9, ink: glow }, { at: 1, ink: glow }] } });
        ops.push({ op: 'unclip' });
        // 2. Veins from the root to the edge.
        for (let i = 2; i < outline.length - 1; i += 2) ops.push({ op: 'stroke', path: polyPath([at([0.02, 0]), at(towards([outline[i][0] * 0.5, outline[i][1] * 0.62], 1)), at(towards(outline[i], 0.94))]), width: 0.006, soft: 0.001, paint: solid(rim) });
        // 3. Spots in the border.
        for (let i = 3; i < outline.length - 2; i++) {
            const n = outline[i + 1];
            const [u, v] = at(towards([(outline[i][0] + n[0]) / 2, (outline[i][1] + n[1]) / 2], 0.92));
            ops.push({ op: 'fill', path: ellipsePath(u, v, 0.008, 0.013), paint: solid(pale) });
        }
        // 4. An eye on each wing of a moth.
        if (eye) {
            const [u, v] = at([middle[0] * 1.08, middle[1] + 0.015]);
            for (const [r, paint] of [[0.05, rim], [0.037, pale], [0.022, rim]] as const) ops.push({ op: 'fill', path: ellipsePath(u, v, 0.6 * r, 1.1 * r), paint: solid(paint) });
        }
        ops.push({ op: 'unclip' });
    }
    return { size: 512, ops };
}

export default definePart({
    id: 'wings/butterfly',
    slot: 'wings',
    title: { en: 'Butterfly wings', ja: '蝶の羽' },
    description: 'Two pairs of bright wings with a dark border, veins and spots: a butterfly\'s or a moth\'s.',
    words: {
        en: ['butterfly wings', 'butterfly wing', 'swallowtail wings', 'monarch wings'],
        ja: ['蝶の羽', '蝶の翅', '蝶々の羽', '蝶羽', 'アゲハの羽', '蝶の翼']
    },
    likely: { feminine: 0.3, masculine: 0.05, chibi: 0.4 },
    options: {
        kind: {
            type: 'choice', default: 'butterfly', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'butterfly', title: { en: 'Swallowtail', ja: 'アゲハ' }, words: { en: ['swallowtail'], ja: ['アゲハ'] } },
                { id: 'moth', title: { en: 'Moth', ja: '蛾' }, words: { en: ['moth', 'moth wings'], ja: ['蛾', '蛾の羽', '蛾の翅'] } }
            ]
        },
        ...wingOptions(),
        color: { type: 'color', default: '#3f8fe0', main: true, title: { en: 'Colour', ja: '色' } },
        border: { type: 'color', default: '#231f35', title: { en: 'Border', ja: '縁' }, words: { en: ['wing border', 'wing edges', 'wing edge'], ja: ['羽の縁', '翅の縁'] } },
        spots: { type: 'color', default: '#f4f1ff', title: { en: 'Spots', ja: '斑点' }, words: { en: ['wing spots'], ja: ['羽の斑点', '翅の斑点'] } }
    },
    build(context, options) {
        const moth = options.kind === 'moth';
        const [fore, hind] = moth ? [MOTH_FORE, MOTH_HIND] : [FORE, HIND];
        const blades: Blade[] = [
            { outline: hind, root: [-0.005, -0.02], angle: moth ? -42 : -48, off: [0.012, -0.05], hangs: [0.2, 1.6], picture: [0.5, 0, HIND_WIDE] },
            { outline: fore, root: [-0.01, 0], angle: moth ? 20 : 34, off: [0, -0.04], hangs: [0.2, 2.9], picture: [0, 0, FORE_WIDE] }
        ];
        return makeWings(context, 'butterfly-wings', PLAN, options, [
            { name: 'butterfly-wings', color: options.border, drawing: wingDrawing(fore, hind, options.color, options.border, options.spots, moth), kind: 'hair', add: (mesh, wing) => blades.forEach((blade) => addBlade(mesh, wing, blade)) }
        ], { stiffness: 1.8, drag: 0.4 });
    }
});
