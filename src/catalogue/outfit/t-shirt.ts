import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { polyPath, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { clothInk, figureOf, foldedCloth, piece } from './cloth';
import { neckline } from './neckline';
import { printed, printPatch, type Print } from './print';
import { aroundTrunk, ribbed } from './rib';
import { armReach, armShare, shell, smoothMax, type ShellOptions } from './shell';
import { armSpot, topUv, trunkSpot } from './top-chart';
import { hemStitches, topFolds } from './top-folds';
import { offSkirts, TUCKED, tuckIn, wearsSkirt, wearsWaistband } from './waist';

/** Lengths by fit, metres on an adult female: ease at the chest, more of it at the waist and at the hem, ease down the sleeve, where sleeve and hem end. */
const FITS = {
    fitted: { chest: 0.0055, waist: 0.006, hem: 0.003, sleeve: 0.007, cuff: 0.0095, reach: 0.088, low: 0.905, fullness: 0.7 },
    regular: { chest: 0.0085, waist: 0.019, hem: 0.005, sleeve: 0.0105, cuff: 0.018, reach: 0.122, low: 0.876, fullness: 1 },
    oversized: { chest: 0.0145, waist: 0.024, hem: 0.011, sleeve: 0.017, cuff: 0.029, reach: 0.178, low: 0.845, fullness: 1.4 }
};
type Fit = (typeof FITS)[keyof typeof FITS];

/** Ease of the jersey: straight down from the chest unless it is fitted. */
function jerseyEase(figure: BodyFigure, fit: Fit, sleeveEnd: number, cuff: number) {
    const unit = figure.scale;
    const [waist, above, below, chestY, collarY] = [0.995, 0.97, 0.89, 1.17, 1.245].map((y) => figure.y(y));
    return (x: number, y: number): number => {
        // However loose, it lies close round the neck.
        const trunk = lerp(fit.chest, Math.min(fit.chest, 0.0085), smoothstep(chestY, collarY, y)) + fit.waist * bell(y - waist, 0.075 * unit) + fit.hem * smoothstep(above, below, y);
        const sleeve = lerp(fit.sleeve, cuff, smoothstep(0, 1, clamp(armReach(figure, x) / sleeveEnd)));
        return lerp(trunk, sleeve, armShare(figure, x)) * unit;
    };
}

/** Stripes all over, a finger apart, in the top's picture. */
function stripes(color: string): DrawOp[] {
    const paint = { kind: 'solid', ink: clothInk(color) } as const;
    const ops: DrawOp[] = [];
    for (let y = 1.225; y > 0.8; y -= 0.032) ops.push({ op: 'stroke', path: polyPath([trunkSpot(-0.52, y), trunkSpot(0.52, y)]), width: 0.0165, paint });
    for (let s = -0.019; s < 0.44; s += 0.032) ops.push({ op: 'fill', path: polyPath([armSpot(-0.02, s), armSpot(1.02, s), armSpot(1.02, s + 0.0135), armSpot(-0.02, s + 0.0135)], true), paint });
    return ops;
}

/** One broad band round the chest, and round the sleeves. */
function chestBand(color: string): DrawOp[] {
    const paint = { kind: 'solid', ink: clothInk(color) } as const;
    return [{ op: 'fill', path: polyPath([trunkSpot(-0.52, 1.142), trunkSpot(0.52, 1.142), trunkSpot(0.52, 1.088), trunkSpot(-0.52, 1.088)], true), paint }];
}

export default definePart({
    id: 'outfit/t-shirt',
    slot: 'top',
    title: { en: 'T-shirt', ja: 'Tシャツ' },
    description: 'Jersey T-shirt, fitted to oversized, plain, striped or printed.',
    words: { en: ['t-shirt', 'tshirt', 't shirt', 'tee', 'tee shirt', 'jersey top'], ja: ['tシャツ', 'ティーシャツ', 'カットソー'] },
    likely: { feminine: 3, masculine: 4, chibi: 3 },
    options: {
        color: { type: 'color', default: '#f4f2f0', main: true, title: { en: 'Cloth', ja: '生地' } },
        ringer: { type: 'toggle', default: false, title: { en: 'Coloured edges', ja: '縁の色分け' }, hint: 'Neckband and sleeve ends in a colour of their own.', words: { en: ['ringer tee', 'ringer t-shirt', 'coloured edges'], ja: ['リンガーtシャツ'] } },
        trim: { type: 'color', default: '#34425f', title: { en: 'Neckband and cuffs', ja: '襟ぐりと袖口' }, words: { en: ['neckband', 'ringer'], ja: ['襟ぐり', 'リンガー'] }, needs: { option: 'ringer', value: true } },
        printColor: { type: 'color', default: '#4a6fa8', title: { en: 'Print', ja: 'プリント' }, words: { en: ['print', 'stripes', 'logo'], ja: ['プリント', '柄', 'ボーダー', 'ロゴ'] }, needs: { option: 'print', value: 'stripes', or: ['band', 'star', 'heart', 'moon', 'cat', 'smile', 'number'] } },
        fit: {
            type: 'choice', default: 'regular', title: { en: 'Fit', ja: 'シルエット' },
            values: [
                { id: 'fitted', title: { en: 'Fitted', ja: 'ぴったり' }, words: { en: ['fitted t-shirt', 'tight t-shirt', 'slim t-shirt', 'baby tee'], ja: ['ぴったりしたtシャツ', 'チビt'] }, likely: 0.2 },
                { id: 'regular', title: { en: 'Regular', ja: 'ふつう' } },
                { id: 'oversized', title: { en: 'Oversized', ja: 'オーバーサイズ' }, words: { en: ['oversized t-shirt', 'baggy t-shirt', 'loose t-shirt', 'big t-shirt'], ja: ['オーバーサイズtシャツ', 'ぶかぶかのtシャツ', 'ビッグtシャツ'] }, likely: 0.3 }
            ]
        },
        sleeves: {
            type: 'choice', default: 'short', title: { en: 'Sleeves', ja: '袖' },
            values: [
                { id: 'short', title: { en: 'Short', ja: '半袖' }, words: { en: ['short sleeves', 'short-sleeved'], ja: ['半袖'] } },
                { id: 'long', title: { en: 'Long', ja: '長袖' }, words: { en: ['long sleeves', 'long-sleeved', 'long-sleeved t-shirt'], ja: ['長袖', 'ロンt'] }, likely: 0.2 }
            ]
        },
        neck: {
            type: 'choice', default: 'crew', title: { en: 'Neckline', ja: '襟ぐり' },
            values: [
                { id: 'crew', title: { en: 'Round', ja: '丸首' }, words: { en: ['crew neck', 'round neck'], ja: ['丸首', 'クルーネック'] } },
                { id: 'vee', title: { en: 'V', ja: 'Vネック' }, words: { en: ['v-neck', 'v neck'], ja: ['vネック'] }, likely: 0.2 }
            ]
        },
        print: {
            type: 'choice', default: 'none', title: { en: 'Print', ja: '柄' },
            values: [
                { id: 'none', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain t-shirt'], ja: ['無地'] } },
                { id: 'stripes', title: { en: 'Stripes', ja: 'ボーダー' }, words: { en: ['striped t-shirt', 'striped shirt', 'horizontal stripes', 'striped tee'], ja: ['ボーダー', '横縞', 'ボーダーtシャツ'] }, likely: 0.3 },
                { id: 'band', title: { en: 'Chest band', ja: '胸の帯' }, words: { en: ['chest stripe', 'colour block'], ja: ['胸のライン'] }, likely: 0.12 },
                { id: 'star', title: { en: 'Star', ja: '星' }, words: { en: ['star print', 'star t-shirt'], ja: ['星柄', '星のtシャツ'] }, likely: 0.14 },
                { id: 'heart', title: { en: 'Heart', ja: 'ハート' }, words: { en: ['heart print', 'heart t-shirt'], ja: ['ハート柄', 'ハートのtシャツ'] }, likely: 0.12 },
                { id: 'moon', title: { en: 'Moon', ja: '月' }, words: { en: ['moon print', 'moon t-shirt'], ja: ['月柄', '月のtシャツ'] }, likely: 0.08 },
                { id: 'cat', title: { en: 'Cat', ja: '猫' }, words: { en: ['cat print', 'cat t-shirt'], ja: ['猫柄', '猫のtシャツ'] }, likely: 0.1 },
                { id: 'smile', title: { en: 'Smile', ja: 'スマイル' }, words: { en: ['smiley print', 'smiley t-shirt'], ja: ['スマイル柄', 'ニコちゃん'] }, likely: 0.06 },
                { id: 'number', title: { en: 'Number', ja: '数字' }, words: { en: ['number print', 'numbered t-shirt', 'jersey number'], ja: ['背番号', '数字のtシャツ'] }, likely: 0.12 }
            ]
        },
        hem: {
            type: 'choice', default: 'auto', title: { en: 'Hem', ja: '裾' },
            values: [
                { id: 'auto', title: { en: 'As suits', ja: 'おまかせ' } },
                { id: 'out', title: { en: 'Worn loose', ja: '外に出す' }, words: { en: ['untucked t-shirt'], ja: ['裾出し'] } },
                { id: 'tucked', title: { en: 'Tucked in', ja: '中に入れる' }, words: { en: ['tucked-in t-shirt', 'tucked in'], ja: ['タックイン', '裾イン'] }, likely: 0.15 }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const fit = FITS[options.fit as keyof typeof FITS];
        const long = options.sleeves === 'long';
        const reach = long ? 0.412 : fit.reach;
        const sleeveEnd = figure.armS(reach);
        const skirt = wearsSkirt(context);
        const tucked = wearsWaistband(context) && (options.hem === 'tucked' || (options.hem === 'auto' && skirt && options.fit !== 'oversized'));
        const low = tucked ? TUCKED : skirt ? Math.max(fit.low, 0.875) : fit.low;
        const hemY = figure.y(low);
        const jersey = jerseyEase(figure, fit, sleeveEnd, long ? lerp(fit.sleeve, 0.009, 0.6) : fit.cuff);
        const under = context.outfit.copy();
        const clear = offSkirts(figure, under, 0.007 * unit);
        const [inside, slack, over] = [0.981, 0.999, 1.012].map((y) => figure.y(y));
        const ease = (x: number, y: number, z: number): number =>
            tucked
                ? lerp(0.0065 * unit, jersey(x, y) + 0.006 * unit * bell(y - over, 0.03 * unit), smoothstep(inside, slack, y))
                : skirt ? Math.max(jersey(x, y), clear.ease(x, y, z)) : jersey(x, y);
        const neck = neckline(figure, options.neck === 'vee' ? { point: 1.184, wide: 0.003 } : options.fit === 'oversized' ? { wide: 0.007, front: 1.214 } : {});
        /** Hems rise to the sides. */
        const rise = (x: number): number => (tucked ? 0 : (0.4 * x * x) / unit);
        const body = (x: number, y: number, z: number): number => Math.max(hemY + rise(x) - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));
        const cloth: ShellOptions = {
            outfit: context.outfit, ease, smooth: 5, hem: body, uv: topUv(figure),
            ...(tucked ? { sculpt: tuckIn(figure) } : { over: 0.0035 * unit, ...(skirt && { sculpt: clear.sculpt }) }),
            // Sleeves stand off the arm: their hems are turned in deep.
            rim: (x, y) => (armReach(figure, x) > 0.03 * unit ? 0.0105 : y < figure.y(1.1) ? (tucked ? 0 : 0.005) : 0.003) * unit
        };
        /** For trims: they lie over what the shirt lies over. */
        const trimmed = (): ShellOptions => ({ ...cloth, outfit: under.copy() });
        const band = 0.0165 * unit;
        const trim = options.ringer ? options.trim : options.color;
        const meshes = [
            piece(context, 'tops', 't-shirt', options.color, shell(figure, cloth), {
                drawing: foldedCloth(options.color, topFolds({ fullness: fit.fullness, sleeve: reach, hem: low, tucked }), 512, [
                    ...(options.print === 'stripes' ? stripes(options.printColor) : options.print === 'band' ? chestBand(options.printColor) : []),
                    ...hemStitches(options.color, { s: reach - 0.019, ...(tucked ? {} : { y: low + 0.02, rise: (turn: number) => 0.007 * (1 - Math.abs(Math.abs(4 * turn) - 1)) }) })
                ])
            }),
            piece(context, 'tops', 't-shirt-neckband', trim, shell(figure, {
                ...trimmed(), ease: (x, y, z) => ease(x, y, z) + 0.0012 * unit, margin: 0.1, exact: true, rim: 0.0045 * unit, uv: aroundTrunk,
                hem: [(x, y, z) => neck(x, y, z) - 0.0006 * unit, (x, y, z) => -band - neck(x, y, z)]
            }), { drawing: ribbed(trim, 36) })
        ];
        if (long || options.ringer)
            meshes.push(piece(context, 'tops', 't-shirt-cuffs', trim, shell(figure, {
                ...trimmed(), ease: (x, y, z) => ease(x, y, z) + 0.0012 * unit, margin: 0.1, exact: false, rim: 0.011 * unit,
                hem: [(x) => armReach(figure, x) - sleeveEnd - 0.0008 * unit, (x) => sleeveEnd - 0.017 * unit - armReach(figure, x)]
            })));
        if (!['none', 'stripes', 'band'].includes(options.print))
            meshes.push(piece(context, 'tops', 't-shirt-print', options.color, printPatch(figure, trimmed(), options.fit === 'oversized' ? 1.15 : 1), { outline: 0, drawing: printed(options.print as Print, options.color, options.printColor) }));
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                ...(skirt && !tucked ? [{ layers: ['bottoms' as const], test: (x: number, y: number) => y > hemY + rise(x) + 0.016 * unit }] : []),
                { layers: ['body'], test: (x, y, z) => smoothMax(body(x, y, z), figure.y(0.93) - y, 1e-6) < -0.016 * unit }
            ]
        };
    }
});
