import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { button } from './button';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import { jacketCut, underJacket } from './jacket-cut';
import { knitting } from './knit';
import { onCloth } from './on-cloth';
import { aroundArm, aroundTrunk, ribbed } from './rib';
import { armReach, shell, type Hem, type ShellOptions } from './shell';
import { topUv } from './top-chart';
import { gathers, topFolds } from './top-folds';
import { offSkirts, wearsSkirt } from './waist';

/** Lengths by fit, metres on the adult female. */
const FITS = {
    regular: { chest: 0.0135, waist: 0.0165, hem: 0.0175, shoulder: 0.0125, wrist: 0.018, reach: 0.418, low: 0.85, fullness: 1.05 },
    oversized: { chest: 0.019, waist: 0.028, hem: 0.03, shoulder: 0.018, wrist: 0.0285, reach: 0.441, low: 0.8, fullness: 1.45 }
};

const BUTTONS = 5;
/** What stands so far off a chest that it would come through a cardigan. */
const RUFFLES = ['shirt-frills', 'sundress-frill'];

/** A band knitted lengthwise: ribs run along it. */
function bandCloth(color: string): Drawing {
    const base = clothInk(color);
    const valley = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 32, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, ...[0.2, 0.4, 0.6, 0.8].map((u) => drawn([[u, 0], [u, 1]], 0.05, valley, 0.5))] };
}

export default definePart({
    id: 'outfit/cardigan',
    slot: 'outer',
    title: { en: 'Cardigan', ja: 'カーディガン' },
    description: 'Knit cardigan with a V neck, buttons, ribbed edges and two pockets, worn open or buttoned.',
    words: { en: ['cardigan', 'knit cardigan', 'school cardigan', 'cardi'], ja: ['カーディガン', 'ニットカーディガン', 'スクールカーディガン', 'カーデ'] },
    likely: { feminine: 1.5, masculine: 0.8, chibi: 1 },
    options: {
        color: { type: 'color', default: '#d9bfa0', main: true, title: { en: 'Knit', ja: 'ニット' } },
        buttons: { type: 'color', default: '#8a6a50', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } },
        front: {
            type: 'choice', default: 'open', title: { en: 'Front', ja: '前' },
            values: [
                { id: 'open', title: { en: 'Open', ja: '開ける' }, words: { en: ['open cardigan', 'unbuttoned cardigan'], ja: ['前を開けた', '前開き'] } },
                { id: 'closed', likely: 0.5, title: { en: 'Buttoned', ja: '閉じる' }, words: { en: ['buttoned cardigan', 'closed cardigan'], ja: ['前を閉じた'] } }
            ]
        },
        fit: {
            type: 'choice', default: 'regular', title: { en: 'Fit', ja: 'シルエット' },
            values: [
                { id: 'regular', title: { en: 'Regular', ja: 'ふつう' } },
                { id: 'oversized', likely: 0.35, title: { en: 'Oversized', ja: 'オーバーサイズ' }, words: { en: ['oversized cardigan', 'baggy cardigan', 'loose cardigan', 'big cardigan'], ja: ['オーバーサイズカーディガン', 'ゆるカーデ', 'だぼだぼカーディガン'] } }
            ]
        },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Knitting', ja: '編み柄' },
            values: [
                { id: 'plain', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain cardigan'], ja: ['無地'] } },
                { id: 'cable', likely: 0.15, title: { en: 'Cables', ja: 'ケーブル編み' }, words: { en: ['cable-knit cardigan', 'cable knit'], ja: ['ケーブル編み'] } },
                { id: 'wide-rib', likely: 0.15, title: { en: 'Ribbed', ja: 'リブ編み' }, words: { en: ['ribbed cardigan'], ja: ['リブ編み'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const open = options.front === 'open';
        const fit = FITS[options.fit as keyof typeof FITS];
        const skirt = wearsSkirt(context);
        const low = skirt ? Math.max(fit.low, 0.862) : fit.low;
        const bandHigh = 0.042;
        const gap: readonly [number, number] = open ? [0.026, 0.05] : [0, 0];
        const cut = jacketCut(figure, {
            point: open ? 1.1 : 1.118, hem: low, sleeve: fit.reach, gap: open ? gap : undefined,
            ease: { chest: fit.chest, waist: fit.waist, hem: fit.hem, shoulder: fit.shoulder, cuff: fit.wrist }
        });
        const { hemY, pointY, sleeveEnd } = cut;
        const ribTop = hemY + bandHigh * unit;
        const cuffFrom = sleeveEnd - 0.042 * unit;
        const under = context.outfit.copy();
        const clear = offSkirts(figure, under, 0.009 * unit);
        /** It blouses over its ribs. */
        const knit = (x: number, y: number): number =>
            cut.ease(x, y) + 0.006 * unit * bell(y - ribTop - 0.014 * unit, 0.026 * unit) * clamp(1 - armReach(figure, x) / (0.02 * unit)) + 0.004 * unit * bell(armReach(figure, x) - cuffFrom + 0.016 * unit, 0.025 * unit);
        const ease = (x: number, y: number, z: number): number => (skirt ? Math.max(knit(x, y), clear.ease(x, y, z)) : knit(x, y));
        /** Negative inside the edges of neck and fronts, in metres from them. */
        const edge: Hem = (x, y, z) => {
            if (y >= pointY || z < 0) return cut.neck(x, y, z);
            return open ? unit * lerp(gap[0], gap[1], clamp((pointY - y) / (pointY - hemY))) - Math.abs(x) : -0.3;
        };
        const cloth: ShellOptions = { outfit: context.outfit, over: 0.0035 * unit, ease, smooth: 5, hem: cut.cut, uv: topUv(figure), ...(skirt && { sculpt: clear.sculpt }) };
        const trimmed = (lift: number): ShellOptions => ({ ...cloth, outfit: under.copy(), over: (0.0035 + lift) * unit, ease: (x, y, z) => ease(x, y, z) + lift * unit });

        const body = shell(figure, {
            ...cloth, hem: (x, y, z) => Math.max(cut.cut(x, y, z), ribTop - y, armReach(figure, x) - cuffFrom),
            rim: (x, y) => (y < figure.y(1) || armReach(figure, x) > 0.1 * unit ? 0.012 : 0) * unit
        });
        const rib = shell(figure, {
            ...trimmed(-0.002), rim: 0.006 * unit, uv: aroundTrunk, margin: 0.06, exact: false,
            hem: [(x, y, z) => Math.max(cut.cut(x, y, z), armReach(figure, x) > 0.2 * unit ? 1 : -1), (_x, y) => y - ribTop - 0.012 * unit]
        });
        const cuffs = shell(figure, {
            ...cloth, outfit: under.copy(), over: 0.0022 * unit, sculpt: undefined, ease: () => (options.fit === 'oversized' ? 0.0135 : 0.0105) * unit, smooth: 3, rim: 0.0055 * unit, uv: aroundArm(figure),
            hem: [(x) => armReach(figure, x) - sleeveEnd, (x) => cuffFrom - 0.01 * unit - armReach(figure, x)]
        });
        // The band that runs up one front, round the neck and down the other; buttoned, both meet in one.
        const wide = 0.0235 * unit;
        const band = shell(figure, {
            ...trimmed(0.0022), margin: 0.2, exact: false, rim: 0.0065 * unit,
            uv: (x, y, z) => (!open && y < pointY && z > 0 ? [clamp(0.5 + x / wide), 0.5] : [clamp(-edge(x, y, z) / wide), 0.5]),
            hem: [
                (x, y, z) => Math.max(hemY - 0.0006 * unit - y, edge(x, y, z) - 0.0008 * unit, armReach(figure, x) + 0.01 * unit),
                (x, y, z) => {
                    const along = -wide - edge(x, y, z);
                    return open || z < 0 || y > pointY + 0.03 * unit ? along : Math.min(along, Math.max(Math.abs(x) - 0.5 * wide, y - pointY - 0.02 * unit));
                }
            ]
        });
        const buttons = new MeshBuilder();
        for (let i = 0; i < BUTTONS; i++) {
            const y = lerp(pointY - 0.014 * unit, hemY + 0.022 * unit, i / (BUTTONS - 1));
            const x = open ? unit * lerp(gap[0], gap[1], (pointY - y) / (pointY - hemY)) + 0.5 * wide : 0;
            const spot = onCloth(band, x + 1e-6, y);
            if (spot) button(buttons, figure, spot, 0.0075 * unit);
        }
        const pocketTop = figure.y(low + 0.105);
        const pocketLow = ribTop + 0.006 * unit;
        const [near, far] = [(open ? 0.082 : 0.05) * unit, (open ? 0.122 : 0.105) * figure.hipScale];
        const pockets = shell(figure, {
            ...trimmed(0.0026), margin: 0.1, exact: false, rim: 0.004 * unit,
            hem: [(x, _y, z) => Math.max(near - Math.abs(x), Math.abs(x) - far, -z), (_x, y) => Math.max(y - pocketTop, pocketLow - y)],
            uv: (x, y) => [clamp((Math.abs(x) - near) / (far - near)), clamp((pocketTop - y) / (pocketTop - pocketLow))]
        });
        const base = clothInk(options.color);
        const seam = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
        const folds = [...topFolds({ fullness: fit.fullness, sleeve: fit.reach - 0.042, hem: low + bandHigh, tucked: true }), ...gathers(fit.reach - 0.042, -1, 0.035, 0.009)];
        return {
            meshes: [
                piece(context, 'outerwear', 'cardigan', options.color, body, { drawing: foldedCloth(options.color, folds, 512, knitting(options.color, options.pattern as 'plain', options.color)) }),
                piece(context, 'outerwear', 'cardigan-rib', options.color, rib, { drawing: ribbed(options.color, 44) }),
                piece(context, 'outerwear', 'cardigan-cuffs', options.color, cuffs, { drawing: ribbed(options.color, 13) }),
                piece(context, 'outerwear', 'cardigan-band', options.color, band, { drawing: bandCloth(options.color) }),
                piece(context, 'outerwear', 'cardigan-pockets', options.color, pockets, { drawing: { size: 64, ops: [...foldedCloth(options.color, []).ops, drawn([[0, 0.22], [1, 0.22]], 0.03, seam, 0.8)] } }),
                piece(context, 'outerwear', 'cardigan-buttons', options.buttons, buttons, { outline: 0.6 })
            ],
            // Ruffles stand off what is worn below: they end where the bands begin.
            hides: [...underJacket(cut, unit), { layers: ['tops', 'dress'], materials: RUFFLES, test: (x, y, z) => z > 0 && y > ribTop && cut.cut(x, y, z) < 0.006 * unit }]
        };
    }
});
