import { MeshBuilder } from '../../geometry/mesh';
import { smoothstep } from '../../geometry/scalar';
import { lighten, lineColor } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { boot, type BootShape } from './boot';
import { footSpot, shaftSpot } from './boot-chart';
import { bootLaces } from './boot-laces';
import { buckle } from './buckle';
import { clothInk, figureOf, foldedCloth, piece, type Fold } from './cloth';
import type { HeelShape } from './heeled-sole';
import { sideSpot } from './side-spot';

const CUTS: Record<string, Omit<BootShape, 'heel'>> = {
    ankle: { top: 0.15, rise: -0.004, ankle: 0.008, calf: 0.0095, edge: 0.0095, rim: 0.006 },
    calf: { top: 0.255, rise: 0.003, ankle: 0.009, calf: 0.0085, edge: 0.0115, rim: 0.0075 },
    knee: { top: 0.405, rise: 0.011, ankle: 0.0085, calf: 0.0075, edge: 0.0125, rim: 0.0085 },
    thigh: { top: 0.6, rise: 0.014, ankle: 0.0085, calf: 0.0062, edge: 0.0095, rim: 0.0065 }
};
const HEELS: Record<string, HeelShape> = {
    flat: { platform: 0.015, lift: 0.007, thick: 0.009, out: 0.0112, toe: 0.0045, tip: 0.97, breast: 0.3 },
    block: { platform: 0.015, lift: 0.024, thick: 0.008, out: 0.0112, toe: 0.0045, tip: 0.88, breast: 0.28 },
    high: { platform: 0.012, lift: 0.046, thick: 0.006, out: 0.0105, toe: 0.0045, tip: 0.36, breast: 0.24 }
};
/** Trousers that reach the shoes: under them only a boot's foot shows. */
const LONG = ['outfit/jeans', 'outfit/trousers'];

export default definePart({
    id: 'outfit/boots',
    slot: 'footwear',
    title: { en: 'Boots', ja: 'ブーツ' },
    description: 'Leather boots from ankle to thigh, flat or heeled, plain, laced or buckled.',
    words: { en: ['boots', 'boot', 'leather boots', 'riding boots', 'long boots'], ja: ['ブーツ', '長靴', '革ブーツ', 'ロングブーツ', '乗馬ブーツ'] },
    likely: { feminine: 1.4, masculine: 1, chibi: 1 },
    options: {
        color: { type: 'color', default: '#4a2f27', main: true, title: { en: 'Leather', ja: '革' } },
        sole: { type: 'color', default: '#2a2022', title: { en: 'Sole', ja: 'ソール' }, words: { en: ['boot soles', 'sole', 'soles'], ja: ['ソール', '靴底'] } },
        trim: { type: 'color', default: '#d8cbb2', title: { en: 'Laces', ja: '靴ひも' }, words: { en: ['laces', 'bootlaces'], ja: ['靴ひも', '靴紐'] }, needs: { option: 'closing', value: 'laces' } },
        metal: { type: 'color', default: '#d9b45c', title: { en: 'Buckles', ja: 'バックル' }, words: { en: ['boot buckles'], ja: ['ブーツのバックル'] }, needs: { option: 'closing', value: 'buckle' } },
        cuffColor: { type: 'color', default: '#8a5a44', title: { en: 'Cuffs', ja: '折り返し' }, words: { en: ['boot cuffs'], ja: ['ブーツの折り返し'] }, needs: { option: 'cuff', value: true } },
        height: {
            type: 'choice', default: 'knee', title: { en: 'Height', ja: '高さ' },
            values: [
                { id: 'ankle', likely: 2, title: { en: 'Ankle', ja: 'くるぶし' }, words: { en: ['ankle boots', 'booties', 'short boots', 'chelsea boots'], ja: ['ショートブーツ', 'アンクルブーツ', 'ブーティ'] } },
                { id: 'calf', likely: 2, title: { en: 'Mid-calf', ja: 'ふくらはぎ' }, words: { en: ['mid-calf boots', 'calf boots', 'half boots', 'combat boots', 'work boots', 'military boots'], ja: ['ミドルブーツ', 'ハーフブーツ', 'コンバットブーツ', '軍靴', '半長靴'] } },
                { id: 'knee', likely: 2, title: { en: 'Knee', ja: 'ひざ下' }, words: { en: ['knee boots', 'knee-high boots', 'knee high boots', 'tall boots'], ja: ['ニーハイブーツ', 'ひざ下ブーツ', '膝下ブーツ'] } },
                { id: 'thigh', likely: 0.3, title: { en: 'Over the knee', ja: 'ひざ上' }, words: { en: ['thigh boots', 'thigh-high boots', 'thigh high boots', 'over-knee boots', 'over the knee boots', 'overknee boots'], ja: ['サイハイブーツ', 'オーバーニーブーツ', 'ひざ上ブーツ'] } }
            ]
        },
        heel: {
            type: 'choice', default: 'block', title: { en: 'Heel', ja: 'ヒール' },
            values: [
                { id: 'flat', likely: 2, title: { en: 'Flat', ja: 'フラット' }, words: { en: ['flat boots', 'flat-heeled boots'], ja: ['ぺたんこブーツ', 'フラットブーツ'] } },
                { id: 'block', likely: 2, title: { en: 'Block', ja: 'ブロック' }, words: { en: ['block-heel boots', 'block heel boots', 'heeled boots'], ja: ['太ヒールブーツ'] } },
                { id: 'high', likely: 0.5, title: { en: 'High', ja: 'ハイヒール' }, words: { en: ['high heel boots', 'high-heeled boots', 'high heeled boots', 'stiletto boots'], ja: ['ハイヒールブーツ', 'ヒールブーツ'] } }
            ]
        },
        closing: {
            type: 'choice', default: 'plain', title: { en: 'Closing', ja: '留め方' },
            values: [
                { id: 'plain', likely: 2, title: { en: 'Plain', ja: 'なし' } },
                { id: 'laces', likely: 2, title: { en: 'Laces', ja: '編み上げ' }, words: { en: ['lace-up boots', 'laced boots', 'lace up boots', 'cross-laced boots'], ja: ['編み上げブーツ', 'レースアップブーツ'] } },
                { id: 'buckle', likely: 1, title: { en: 'Buckles', ja: 'バックル' }, words: { en: ['buckled boots', 'belted boots', 'buckle boots', 'biker boots', 'engineer boots'], ja: ['ベルトブーツ', 'エンジニアブーツ', 'バックルブーツ'] } }
            ]
        },
        cuff: { type: 'toggle', default: false, title: { en: 'Turned-down cuffs', ja: '折り返し' }, words: { en: ['cuffed boots', 'fold-over boots', 'pirate boots', 'bucket-top boots'], ja: ['折り返しブーツ', '折り返し付きブーツ'] } }
    },
    build(context, { color, sole, trim, metal, cuffColor, height, heel, closing, cuff }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const long = LONG.some((id) => context.worn.has(id));
        const cut = CUTS[long ? 'ankle' : height];
        // Under a trouser leg lies no thick sock and no gaping shaft.
        const made = boot(figure, { ...cut, heel: HEELS[heel], ...(long && { ankle: 0.006, calf: 0.006, edge: 0.006 }) }, { outfit: context.outfit, ...(!long && { over: 0.0025 * unit }) });
        const meshes = [
            piece(context, 'footwear', 'boots', color, made.upper, { kind: 'leather', drawing: leather(color, cut.top, closing === 'laces') }),
            piece(context, 'footwear', 'boot-soles', sole, made.soles, { kind: 'leather', drawing: soleLayers(sole) })
        ];
        const deep = Math.min(0.075, 0.3 * (cut.top - 0.05));
        if (cuff && !long) {
            // It flares: turned leather does not lie close.
            const low = figure.y(cut.top) - deep * unit;
            const over = (x: number, y: number, z: number): number => made.ease(x, y, z) + (0.004 + 0.007 * smoothstep(figure.y(cut.top), low, y)) * unit;
            const turned = made.band([(x, y, z) => made.opening(x, y, z) - 0.001 * unit, (x, y, z) => -deep * unit - made.opening(x, y, z)], 0, 0.005, { ease: over });
            meshes.push(piece(context, 'footwear', 'boot-cuffs', cuffColor, turned, { kind: 'leather', drawing: leather(cuffColor, cut.top, false) }));
        }
        if (closing === 'laces') {
            const tapes = new MeshBuilder();
            const [from, to] = [figure.y(0.082), figure.y(cut.top) - (cuff ? deep : 0.018) * unit];
            bootLaces(tapes, figure, made.upper, { from, to, crossings: Math.max(2, Math.min(8, Math.round((to - from) / (0.031 * unit)))), half: 0.0165 * unit, wide: 0.0034 * unit });
            meshes.push(piece(context, 'footwear', 'boot-laces', trim, tapes, { outline: 0.7 }));
        }
        if (closing === 'buckle') {
            const metals = new MeshBuilder();
            const straps = new MeshBuilder();
            const heights = height === 'ankle' || long ? [0.118] : [0.118, Math.min(0.37, cut.top - (cuff ? deep + 0.02 : 0.028))];
            for (const y of heights) {
                const at = figure.y(y);
                const half = 0.0085 * unit;
                const band = made.band([(_, py) => py - at - half, (_, py) => at - half - py], 0.0035, 0.0035);
                append(straps, band);
                for (const side of [1, -1] as const) {
                    const spot = sideSpot(band, figure, side, at, 0.2);
                    if (spot) buckle(metals, figure, spot, [-spot.out[2] * side, 0, spot.out[0] * side], 1.15 * half);
                }
            }
            meshes.push(piece(context, 'footwear', 'boot-straps', lighten(color, -0.05), straps, { kind: 'leather' }), piece(context, 'footwear', 'boot-buckles', metal, metals, { kind: 'metal' }));
        }
        return { meshes, hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => made.opening(x, y, z) < -0.014 * unit }] };
    }
});

/** Adds all of one mesh to another. */
function append(to: MeshBuilder, from: MeshBuilder): void {
    const first = to.count;
    for (let i = 0; i < from.count; i++) {
        const [p, n] = [from.positions, from.normals];
        const v = to.vertex(p[3 * i], p[3 * i + 1], p[3 * i + 2], n[3 * i], n[3 * i + 1], n[3 * i + 2], from.uvs[2 * i], from.uvs[2 * i + 1]);
        for (let k = 0; k < 4; k++) {
            to.shade[4 * v + k] = from.shade[4 * i + k];
            to.joints[4 * v + k] = from.joints[4 * i + k];
            to.weights[4 * v + k] = from.weights[4 * i + k];
        }
    }
    for (const i of from.indices) to.indices.push(first + i);
}

type Spots = readonly (readonly [turn: number, y: number])[];

/** Folds where the shaft breaks over the instep and behind the ankle, a seam up the back, a stitched edge; with laces a tongue between its facings. */
function leather(color: string, top: number, laced: boolean): Drawing {
    const base = clothInk(color);
    const line = { lit: lineColor(color), shade: lineColor(color) };
    const ops: DrawOp[] = [];
    const stroke = (points: readonly (readonly [number, number])[], width: number, alpha: number): void => {
        ops.push({ op: 'stroke', path: polyPath(points), width, soft: 0.0008, paint: { kind: 'solid', ink: line, alpha } });
    };
    const shaft = (spots: Spots): [number, number][] => spots.map(([turn, y]) => shaftSpot(turn, y));
    const foot = (spots: Spots): [number, number][] => spots.map(([turn, down]) => footSpot(turn, down));
    if (laced) {
        const dark = { lit: lighten(base.lit, -0.06), shade: lighten(base.shade, -0.05) };
        const edge: Spots = [[0.052, top + 0.02], [0.056, 0.2], [0.062, 0.095]];
        const lower: Spots = [[0.062, 0], [0.075, 2], [0.085, 4.2], [0.05, 5.1], [0, 5.25]];
        const both = (of: (spots: Spots) => [number, number][], spots: Spots): [number, number][] => [...of(spots), ...of(spots.map(([turn, y]) => [-turn, y] as const)).reverse()];
        for (const area of [both(shaft, edge), both(foot, lower)]) ops.push({ op: 'fill', path: polyPath(area, true), paint: { kind: 'solid', ink: dark } });
        for (const k of [1, -1]) {
            stroke(shaft(edge.map(([turn, y]) => [k * turn, y] as const)), 0.005, 0.8);
            stroke(foot(lower.map(([turn, y]) => [k * turn, y] as const)), 0.005, 0.8);
            stroke(shaft(edge.map(([turn, y]) => [k * (turn + 0.045), y] as const)), 0.0028, 0.45);
        }
    }
    // Round the toes, up the heel and up the back.
    if (laced) stroke(foot([[-0.27, 6.4], [-0.2, 7], [-0.1, 7.5], [0, 7.6], [0.1, 7.5], [0.2, 7], [0.27, 6.4]]), 0.005, 0.75);
    stroke(shaft([[0.5, top + 0.02], [0.5, 0.09]]), 0.004, 0.55);
    stroke(foot([[0.5, 0], [0.5, 3]]), 0.004, 0.55);
    for (const k of [1, -1]) stroke(foot([[0.5 * k, 1.2], [0.42 * k, 1.9], [0.36 * k, 2.6], [0.335 * k, 3.4]]), 0.004, 0.5);
    // The facing of the top edge, a shade darker, and its row of stitches.
    const facing = { lit: lighten(base.lit, -0.055), shade: lighten(base.shade, -0.05) };
    const low = top - (top > 0.2 ? 0.024 : 0.016);
    if (!laced) ops.push({ op: 'fill', path: polyPath([...shaft([[-0.37, top + 0.03], [0.64, top + 0.03], [0.64, low], [-0.37, low]])], true), paint: { kind: 'solid', ink: facing } });
    stroke(shaft([[-0.37, low], [0.64, low]]), 0.0035, 0.6);
    // Each fold from where the leather is pinched: across the instep's crook, behind the ankle, and long slack ones up the shaft.
    const slack = top > 0.2 ? 1 : 0.6;
    const folds: Fold[] = ([
        [[-0.2, -0.1, 0, 0.1], [0.103, 0.098, 0.1, 0.112], 1.5], [[0.24, 0.14, 0.04, -0.06], [0.12, 0.111, 0.112, 0.122], 1.3], [[-0.22, -0.13, -0.05], [0.136, 0.127, 0.137], 1.1],
        [[0.3, 0.4, 0.52, 0.6], [0.113, 0.105, 0.109, 0.122], 1.4], [[0.62, 0.52, 0.42], [0.136, 0.127, 0.137], 1.1], [[0.28, 0.2, 0.12], [0.158, 0.144, 0.146], 0.9],
        [[0.26, 0.29, 0.33], [0.215, 0.18, 0.152], 0.7], [[-0.2, -0.19, -0.14], [0.2, 0.172, 0.152], 0.7], [[0.42, 0.45, 0.46], [0.22, 0.19, 0.165], 0.6]
    ] as const).filter(([, ys]) => Math.max(...ys) < top - 0.02).map(([turns, ys, width]) => ({ points: turns.map((turn, i) => shaftSpot(turn, ys[i])), width: 0.01 * width * slack, strength: 0.6 }));
    for (const k of [1, -1]) folds.push({ points: foot([[0.2 * k, 1.2], [0.12 * k, 1.9], [0.04 * k, 1.7]]), width: 0.012, strength: 0.55 }, { points: foot([[0.22 * k, 5.6], [0.13 * k, 6], [0.03 * k, 5.9]]), width: 0.01, strength: 0.4 });
    return foldedCloth(color, folds, 512, ops);
}

/** The welt's light line over the stacked sole. */
function soleLayers(color: string): Drawing {
    const light = { lit: lighten(clothInk(color).lit, 0.05), shade: lighten(clothInk(color).shade, 0.04) };
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.14], [0, 0.14]], true), paint: { kind: 'solid', ink: light } }] };
}
