import { MeshBuilder } from '../../geometry/mesh';
import { atan2, cos, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { clothInk, figureOf, foldedCloth, piece, type Fold } from '../outfit/cloth';
import { definePart } from '../part';
import { hangingEnd, swinging } from './hanging-end';
import { ownTies } from './neck-bow';
import { besideClothes, feelClothes, grownWithHead } from './over-clothes';

const COLUMNS = 36;
/** Round a winding's section from inside its upper lip over its outside to below it, degrees: 0 is straight out. */
const SECTION = [170, 128, 90, 54, 16, -24, -62, -104] as const;
/** Rows of the picture: the windings above, the ends below. */
const WOUND = 0.5;

export default definePart({
    id: 'accessory/scarf',
    slot: 'neckwear',
    title: { en: 'Scarf', ja: 'マフラー' },
    description: 'A thick muffler wound twice round the neck; its fringed ends hang down and swing.',
    words: {
        en: ['scarf', 'scarves', 'muffler', 'woolen scarf', 'winter scarf', 'scarf around neck', 'neck scarf', 'long scarf'],
        ja: ['マフラー', 'スカーフ', '襟巻き', '長いマフラー']
    },
    likely: { feminine: 1.2, masculine: 1.2, chibi: 1.5 },
    options: {
        color: { type: 'color', default: '#b5333f', main: true, title: { en: 'Wool', ja: '毛糸' } },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '柄' }, group: 'Colour',
            values: [
                { id: 'plain', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain scarf'], ja: ['無地'] } },
                { id: 'striped', likely: 0.6, title: { en: 'Stripes', ja: 'ストライプ' }, words: { en: ['striped scarf', 'striped', 'stripes'], ja: ['縞マフラー', 'ストライプ', '縞'] } },
                { id: 'ends', likely: 0.5, title: { en: 'Stripes at the ends', ja: '端ライン' }, words: { en: ['scarf with stripes at the ends', 'lined scarf'], ja: ['端ライン'] } },
                { id: 'checked', likely: 0.6, title: { en: 'Tartan', ja: 'チェック' }, words: { en: ['plaid scarf', 'tartan scarf', 'checkered scarf', 'checked scarf', 'plaid', 'tartan', 'checkered'], ja: ['チェックのマフラー', 'タータンチェック', 'チェック'] } },
                { id: 'ribbed', likely: 0.6, title: { en: 'Ribbed knit', ja: 'リブ編み' }, words: { en: ['knit scarf', 'knitted scarf', 'ribbed scarf'], ja: ['ニットマフラー', '手編みのマフラー'] } }
            ]
        },
        trim: { type: 'color', default: '#f2e7d6', title: { en: 'Pattern colour', ja: '柄の色' }, words: { en: ['stripes', 'trim'], ja: ['縞', '柄', 'ライン'] }, needs: { option: 'pattern', value: 'striped', or: ['ends', 'checked'] } },
        ends: {
            type: 'choice', default: 'front-back', title: { en: 'Ends', ja: '端' },
            values: [
                { id: 'front-back', title: { en: 'One before, one behind', ja: '前後に' } },
                { id: 'front', likely: 1, title: { en: 'Both in front', ja: '前に' }, words: { en: ['hanging in front'], ja: ['前に垂らした'] } },
                { id: 'back', likely: 0.5, title: { en: 'Both behind', ja: '後ろに' }, words: { en: ['flowing scarf', 'floating scarf', 'hero scarf', 'ninja scarf', 'trailing scarf'], ja: ['後ろに垂らした', 'なびくマフラー', 'たなびくマフラー', '忍者マフラー'] } },
                { id: 'none', likely: 0.3, title: { en: 'Tucked away', ja: 'なし' }, words: { en: ['snood', 'infinity scarf', 'neck warmer'], ja: ['スヌード', 'ネックウォーマー'] } }
            ]
        },
        length: {
            type: 'number', min: 0.5, max: 2.6, default: 1, step: 0.1, unit: '×', title: { en: 'Length of the ends', ja: '端の長さ' },
            words: [
                { words: { en: ['long', 'very long'], ja: ['長い', 'ロング'] }, value: 1.9 },
                { words: { en: ['short'], ja: ['短い'] }, value: 0.65 }
            ]
        },
        fringe: { type: 'toggle', default: true, title: { en: 'Fringe', ja: 'フリンジ' }, words: { en: ['fringe', 'fringed', 'tassels'], ja: ['フリンジ', '房'] } }
    },
    build(context, { color, pattern, trim, ends, length, fringe }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const grown = grownWithHead(figure);
        const feel = feelClothes(context, { low: figure.y(0.7), high: figure.y(1.32), which: ({ material }) => !COLLARS.includes(material.name) });
        const [neckLow, neckHigh] = [figure.y(1.17), figure.y(1.33)];
        /** Height of what lies below a place beside the neck. */
        const floor = (x: number, z: number): number => neckLow + feel([x, neckLow, z], [0, 1, 0], neckHigh - neckLow);
        const wool = new MeshBuilder();
        const bones = [figure.boneIndex('upperChest'), figure.boneIndex('neck')];
        const [bendFrom, bendTo] = [figure.y(1.24), figure.y(1.32)];

        // 1. Two windings: the second lies lower, over the first, and crosses it.
        const { cz } = figure.neckSection(figure.y(1.29));
        const thick = 0.026 * grown;
        const spread = 0.5 * thick;
        const around = Array.from({ length: COLUMNS }, (_, i) => {
            const angle = (i / COLUMNS) * TAU;
            const [s, c] = [sin(angle), cos(angle)];
            const ahead = (1 + c) / 2;
            const neck = feel([0, figure.y(1.3), cz], [s, 0, c], 0.075 * grown);
            const inner = neck + 0.007 * grown;
            const far = inner + thick + 0.4 * spread;
            const low = lerp(figure.y(1.258), figure.y(1.21), ahead);
            const ground = Math.max(...[-0.5, 0.2, 0.9].map((k) => floor(s * (far + k * spread), cz + c * (far + k * spread))));
            const top = lerp(figure.y(1.322), figure.y(1.315), ahead);
            return { angle, s, c, inner, top, low: Math.min(Math.max(low, ground + 0.2 * thick), top - 1.3 * thick) };
        });
        const smooth = (pick: (i: number) => number): number[] => around.map((_, i) => [-2, -1, 0, 1, 2].reduce((sum, d) => sum + pick((i + d + COLUMNS) % COLUMNS) * (3 - Math.abs(d)), 0) / 9);
        const inners = smooth((i) => around[i].inner);
        const lows = smooth((i) => around[i].low);
        for (const second of [false, true]) {
            const rings = Array.from({ length: COLUMNS + 1 }, (_, i) => {
                const { angle, s, c, top } = around[i % COLUMNS];
                const [inner, low] = [inners[i % COLUMNS], lows[i % COLUMNS]];
                const tilt = sin(angle - 0.5);
                const from = second ? low : lerp(low, top, 0.3 + 0.1 * tilt);
                const to = second ? lerp(low, top, 0.6 + 0.15 * tilt) : top;
                const middle = inner + thick * (second ? 1.02 : 0.5);
                return SECTION.map((degrees, k) => {
                    const a = (degrees / 360) * TAU;
                    const [across, up] = [cos(a), sin(a)];
                    // Soft wool is fuller than an ellipse, and gathered askew.
                    const y = lerp(from, to, 0.5 + 0.5 * Math.sign(up) * pow(Math.abs(up), 0.9));
                    const fold = across > -0.3 ? 0.1 * cos(4 * angle + 2.6 * up + (second ? 1 : 3.2)) + 0.09 * cos(7 * angle - 3.4 * up + (second ? 0.4 : 2)) : 0;
                    const lean = 0.22 * (0.5 * (from + to) - y) * smoothstep(0.9, 0.2, (from - low) / (top - low));
                    const r = middle + thick * (0.62 * Math.sign(across) * pow(Math.abs(across), 0.9) + fold) + lean;
                    const vertex = wool.vertex(s * r, y, cz + c * r, 0, 0, 0, i / COLUMNS, (WOUND * k) / (SECTION.length - 1));
                    const bend = 0.4 * smoothstep(bendFrom, bendTo, y);
                    wool.skinAt(vertex, bones, [1 - bend, bend]);
                    wool.shadeAt(vertex, degrees > 120 ? -0.6 : degrees < -80 || (!second && degrees < 20) ? -0.35 : fold < -0.1 ? -0.15 : 0);
                    return vertex;
                });
            });
            for (let i = 0; i < COLUMNS; i++) for (let k = 0; k + 1 < SECTION.length; k++) wool.quad(rings[i][k], rings[i][k + 1], rings[i + 1][k + 1], rings[i + 1][k]);
        }

        // 2. Its ends come out from under the second winding.
        const swing = swinging(figure);
        const hang = (name: string, behind: boolean, aside: number, long: number): void => {
            const face: Vec3 = [0, 0, behind ? -1 : 1];
            const column = around[behind ? COLUMNS / 2 : 0];
            const y = lerp(lows[behind ? COLUMNS / 2 : 0], column.top, 0.3);
            const x = aside * grown;
            const half = 0.031 * grown;
            hangingEnd(wool, figure, swing, {
                name: `scarf-${name}`, parent: 'upperChest', length: long * length * unit, half: [0.8 * half, half], thick: 0.0095 * grown, face, drift: (behind ? -1 : 1) * 0.18 * x, fringe: fringe ? 8 : 0, v: [WOUND, 1],
                from: [x, y, cz + face[2] * Math.sqrt(Math.max(0, pow(inners[behind ? COLUMNS / 2 : 0] + 0.72 * thick, 2) - x * x))],
                ground: (at) => Math.max(...[-0.8, 0, 0.8].map((k) => Math.abs(besideClothes(feel, x + k * half, at, behind ? -1 : 1)))),
                colliders: ['torso', 'legs', 'arms']
            });
        };
        if (ends === 'front-back' || ends === 'front') hang('front', false, 0.034, 0.3);
        if (ends === 'front-back') hang('back', true, -0.026, 0.26);
        if (ends === 'front') hang('second', false, -0.036, 0.24);
        if (ends === 'back') {
            hang('back', true, 0.036, 0.46);
            hang('second', true, -0.03, 0.4);
        }
        const cover = (x: number, y: number, z: number): boolean => {
            const i = (Math.round((atan2(x, z - cz) / TAU) * COLUMNS) + COLUMNS) % COLUMNS;
            return y > lows[i] + 0.3 * thick && y < around[i].top - 0.35 * thick && x * x + (z - cz) * (z - cz) < (inners[i] + 0.4 * thick) * (inners[i] + 0.4 * thick);
        };
        return {
            meshes: [piece(context, 'neckwear', 'muffler', color, wool, { drawing: woolDrawing(color, pattern, trim), boneNames: swing.boneNames })],
            bones: swing.bones, springs: swing.springs,
            hides: [...ownTies, { layers: ['tops', 'dress', 'outerwear'], materials: COLLARS, test: cover }]
        };
    }
});

/** Collars under the wool, which would come through it. */
const COLLARS = ['shirt-collar', 'collar', 'cape-collar'];

/** Wool: windings above (u runs round, v across), ends below (u across, v down). */
function woolDrawing(color: string, pattern: string, trim: string): Drawing {
    const folds: Fold[] = [];
    // Long folds that follow the windings and run out; more at the crossing in front.
    for (let i = 0; i < 11; i++) {
        const u = (i * 0.618) % 1;
        const v = 0.14 + 0.23 * ((i * 0.377) % 1);
        const way = i % 2 ? 1 : -1;
        folds.push({ points: [[u, v], [u + 0.05 * way, v + 0.02], [u + 0.11 * way, v + 0.024 * ((i % 3) - 1)]], width: 0.015, strength: 0.7 });
    }
    folds.push({ points: [[0.3, WOUND], [0.34, 0.62], [0.32, 0.78]], width: 0.05, strength: 0.6 }, { points: [[0.66, WOUND], [0.62, 0.6], [0.66, 0.7]], width: 0.045, strength: 0.5 });
    const base = foldedCloth(color, folds, 512);
    const paint = { kind: 'solid', ink: clothInk(trim) } as const;
    const over: DrawOp[] = [];
    const line = (points: readonly (readonly [number, number])[], width: number, alpha = 1): DrawOp => ({ op: 'stroke', path: polyPath(points), width, paint: { ...paint, alpha } });
    if (pattern === 'striped') {
        for (let u = 0.04; u < 1; u += 0.1) over.push(line([[u, 0], [u, WOUND]], 0.035));
        for (let v = WOUND + 0.05; v < 1; v += 0.09) over.push(line([[0, v], [1, v]], 0.036));
    }
    if (pattern === 'ends') for (const v of [0.86, 0.92]) over.push(line([[0, v], [1, v]], 0.03));
    if (pattern === 'checked') {
        for (let u = 0.03; u < 1; u += 0.125) over.push(line([[u, 0], [u, WOUND]], 0.03, 0.4), line([[u + 0.05, 0], [u + 0.05, WOUND]], 0.006, 0.8));
        for (const v of [0.12, 0.3, 0.45]) over.push(line([[0, v], [1, v]], 0.03, 0.4), line([[0, v + 0.06], [1, v + 0.06]], 0.007, 0.8));
        for (const u of [0.25, 0.75]) over.push(line([[u, WOUND], [u, 1]], 0.16, 0.4), line([[u + 0.2, WOUND], [u + 0.2, 1]], 0.025, 0.8));
        for (let v = WOUND + 0.03; v < 1; v += 0.1) over.push(line([[0, v], [1, v]], 0.028, 0.4), line([[0, v + 0.035], [1, v + 0.035]], 0.005, 0.8));
    }
    if (pattern === 'ribbed') {
        const own = clothInk(color);
        const rib = { kind: 'solid', ink: { lit: own.shade, shade: ink(own.shade, 'cloth').shade }, alpha: 0.55 } as const;
        for (let v = 0.03; v < WOUND; v += 0.042) over.push({ op: 'stroke', path: polyPath([[0, v], [1, v]]), width: 0.008, paint: rib });
        for (let u = 0.06; u < 1; u += 0.11) over.push({ op: 'stroke', path: polyPath([[u, WOUND], [u, 1]]), width: 0.03, paint: rib });
    }
    return { size: 512, ops: [base.ops[0], ...over, ...base.ops.slice(1)] };
}
