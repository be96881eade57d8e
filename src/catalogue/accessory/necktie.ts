import { MeshBuilder } from '../../geometry/mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import { normalize, type Vec3 } from '../../geometry/vec3';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { clothInk, figureOf, piece } from '../outfit/cloth';
import { tie, tieCloth } from '../outfit/tie';
import { definePart } from '../part';
import { band, placesAlong } from './band';
import { knotAt, made, neckBand, ownTies, type Knot } from './neck-bow';
import { grownWithHead } from './over-clothes';

export default definePart({
    id: 'accessory/necktie',
    slot: 'neckwear',
    title: { en: 'Necktie', ja: 'ネクタイ' },
    description: 'A long tie, plain or striped, drawn close or worn loose; it goes under jackets.',
    words: { en: ['necktie', 'tie', 'neck tie', 'school tie', 'striped tie'], ja: ['ネクタイ', 'タイ'] },
    likely: { feminine: 0.6, masculine: 2.5, chibi: 0.8 },
    options: {
        color: { type: 'color', default: '#9c2f3c', main: true, title: { en: 'Colour', ja: '色' } },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '柄' }, group: 'Colour',
            values: [
                { id: 'plain', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain tie'], ja: ['無地'] } },
                { id: 'striped', likely: 1, title: { en: 'Slanting stripes', ja: '斜めストライプ' }, words: { en: ['striped tie', 'striped necktie', 'diagonal-striped necktie', 'regimental tie', 'striped'], ja: ['ストライプのネクタイ', 'レジメンタル', '縞のネクタイ', 'ストライプ'] } },
                { id: 'edged', likely: 0.3, title: { en: 'Two stripes at the end', ja: '裾ライン' }, words: { en: ['tie with stripes at the end', 'lined tie'], ja: ['裾ラインのネクタイ'] } },
                { id: 'checked', likely: 0.2, title: { en: 'Checked', ja: 'チェック' }, words: { en: ['checked tie', 'plaid tie', 'plaid necktie', 'checkered necktie'], ja: ['チェックのネクタイ'] } }
            ]
        },
        trim: { type: 'color', default: '#f0e6d8', title: { en: 'Pattern colour', ja: '柄の色' }, words: { en: ['stripes', 'trim'], ja: ['縞', '柄'] }, needs: { option: 'pattern', value: 'striped', or: ['edged', 'checked'] } },
        wear: {
            type: 'choice', default: 'neat', title: { en: 'Worn', ja: '締め方' },
            values: [
                { id: 'neat', title: { en: 'Neatly', ja: 'きちんと' } },
                { id: 'loose', likely: 0.3, title: { en: 'Loosely', ja: 'ゆるめ' }, words: { en: ['loose necktie', 'loosened tie', 'loose tie', 'undone tie', 'loosened necktie', 'loose'], ja: ['ゆるめたネクタイ', '緩んだネクタイ', '着崩したネクタイ', 'ゆるい'] } }
            ]
        },
        length: {
            type: 'number', min: 0.45, max: 1.15, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['short', 'short necktie'], ja: ['短い'] }, value: 0.6 }, { words: { en: ['long'], ja: ['長い'] }, value: 1.15 }]
        }
    },
    build(context, { color, pattern, trim, wear, length }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const knot = knotAt(context);
        const loose = wear === 'loose';
        const y = knot.y - (loose ? (knot.collar ? 0.028 : 0.022) : 0.002) * unit;
        const [blade, neck] = [new MeshBuilder(), new MeshBuilder()];
        // Under an open jacket it stays flat, so that the fronts lie over it.
        const [from, to] = [figure.y(1.16), figure.y(1.12)];
        const sink = context.outfit.jacket ? 0.0026 * unit : 0;
        const top = y + 0.013 * unit;
        tie(blade, figure, top, top - (top - figure.y(0.985)) * length, 0.0125 * unit, (at) => knot.on(0, Math.min(at, y)) - sink * smoothstep(from, to, at));
        if (loose) for (let i = 0; i < blade.count; i++) blade.positions[3 * i] += 0.004 * unit * lerp(1, 0, (top - blade.positions[3 * i + 1]) / (0.3 * unit));
        if (knot.collar && loose) slackLoop(neck, figure, knot, y);
        if (!knot.collar) neckBand(context, neck, { ...knot, y }, 0.006 * grownWithHead(figure), 0.0022 * unit);
        const drawing = tieDrawing(color, pattern, trim);
        return {
            meshes: made(piece(context, 'neckwear', 'tie', color, blade, { drawing }), piece(context, 'neckwear', 'necktie-band', color, neck, { outline: 0.6 })),
            hides: ownTies
        };
    }
});

/** The two sides of a loosened loop: from the knot up to where the collar's points cover them. */
function slackLoop(mesh: MeshBuilder, figure: BodyFigure, { on }: Knot, y: number): void {
    const unit = figure.scale;
    for (const side of [1, -1]) {
        const line = Array.from({ length: 6 }, (_, i) => {
            const t = i / 5;
            const [x, at] = [side * lerp(0.004, 0.034, t) * unit, y + lerp(0.002, 0.033, t) * unit];
            // Felt below the collar's points, which lie over it.
            return { at: [x, at, on(x, y - 0.008 * unit) + 0.0025 * unit - 0.42 * (at - y)] as Vec3, out: normalize([side * 0.25, -0.1, 1]) };
        });
        band(mesh, figure, placesAlong(side > 0 ? line : line.reverse(), false), { half: 0.0062 * unit, thick: 0.003 * unit, closed: false });
    }
}

/** A tie's cloth with a pattern under its folds; v runs down it, and it is about eight times as long as broad. */
function tieDrawing(color: string, pattern: string, trim: string): Drawing {
    const base = tieCloth(color);
    if (pattern === 'plain') return base;
    const paint = { kind: 'solid', ink: clothInk(trim) } as const;
    const slant = (v: number, width: number): DrawOp => ({ op: 'stroke', path: polyPath([[-0.1, v + 0.075], [1.1, v - 0.075]]), width, paint });
    const over: DrawOp[] = [];
    if (pattern === 'striped') for (let v = 0.07; v < 1.1; v += 0.115) over.push(slant(v, 0.03));
    if (pattern === 'edged') over.push(slant(0.8, 0.026), slant(0.86, 0.026));
    if (pattern === 'checked') {
        const faint = { ...paint, alpha: 0.45 };
        for (const u of [0.32, 0.68]) over.push({ op: 'stroke', path: polyPath([[u, 0], [u, 1]]), width: 0.1, paint: faint });
        for (let v = 0.2; v < 1; v += 0.09) over.push({ op: 'stroke', path: polyPath([[0, v], [1, v]]), width: 0.022, paint: faint });
    }
    return { size: 256, ops: [base.ops[0], ...over, ...base.ops.slice(1)] };
}
