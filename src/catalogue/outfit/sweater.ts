import { MeshBuilder } from '../../geometry/mesh';
import { clamp } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece } from './cloth';
import { knitEase, knitting, type KnitFit } from './knit';
import { neckline } from './neckline';
import { aroundArm, aroundTrunk, ribbed } from './rib';
import { rolledNeck } from './rolled-neck';
import { armReach, shell, type ShellOptions } from './shell';
import { topUv } from './top-chart';
import { gathers, topFolds } from './top-folds';
import { offSkirts, wearsSkirt } from './waist';

const FITS: Record<'regular' | 'oversized', KnitFit> = {
    regular: { chest: 0.0115, waist: 0.017, blouse: 0.008, sleeve: 0.0115, wrist: 0.0165, reach: 0.424, cuff: 0.04, hem: 0.878, band: 0.915, fullness: 1.05 },
    // Sleeves half over the hands, hem well over the hips.
    oversized: { chest: 0.019, waist: 0.026, blouse: 0.012, sleeve: 0.019, wrist: 0.0285, reach: 0.447, cuff: 0.046, hem: 0.822, band: 0.868, fullness: 1.5 }
};

export default definePart({
    id: 'outfit/sweater',
    slot: 'top',
    title: { en: 'Sweater', ja: 'セーター' },
    description: 'Knit pullover with ribbed hem, cuffs and neckband; turtleneck, round or V neck, plain or patterned.',
    words: { en: ['sweater', 'pullover', 'knit sweater', 'jumper', 'knitwear', 'wool sweater'], ja: ['セーター', 'ニット', 'ニットセーター', 'プルオーバー'] },
    likely: { feminine: 2, masculine: 2, chibi: 2 },
    options: {
        color: { type: 'color', default: '#e6d9c6', main: true, title: { en: 'Knit', ja: 'ニット' } },
        accent: { type: 'color', default: '#a8464e', title: { en: 'Pattern', ja: '柄' }, words: { en: ['pattern', 'stripes'], ja: ['柄', '模様'] }, needs: { option: 'pattern', value: 'nordic', or: ['stripes'] } },
        neck: {
            type: 'choice', default: 'crew', title: { en: 'Neck', ja: '首元' },
            values: [
                { id: 'crew', title: { en: 'Round', ja: '丸首' }, words: { en: ['crew neck', 'round neck'], ja: ['丸首', 'クルーネック'] } },
                { id: 'turtle', title: { en: 'Turtleneck', ja: 'タートルネック' }, words: { en: ['turtleneck', 'turtleneck sweater', 'polo neck', 'roll neck', 'high neck sweater'], ja: ['タートルネック', 'とっくり', 'ハイネック'] }, likely: 0.35 },
                { id: 'vee', title: { en: 'V', ja: 'Vネック' }, words: { en: ['v-neck', 'v neck', 'v-neck sweater'], ja: ['vネック'] }, likely: 0.2 }
            ]
        },
        fit: {
            type: 'choice', default: 'regular', title: { en: 'Fit', ja: 'シルエット' },
            values: [
                { id: 'regular', title: { en: 'Regular', ja: 'ふつう' } },
                { id: 'oversized', title: { en: 'Oversized', ja: 'オーバーサイズ' }, words: { en: ['oversized sweater', 'baggy sweater', 'loose sweater', 'big sweater', 'sleeves past wrists'], ja: ['オーバーサイズニット', 'ゆるニット', 'ぶかぶかセーター', '萌え袖'] }, likely: 0.3 }
            ]
        },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Knitting', ja: '編み柄' },
            values: [
                { id: 'plain', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain sweater'], ja: ['無地'] } },
                { id: 'cable', title: { en: 'Cables', ja: 'ケーブル編み' }, words: { en: ['cable knit', 'aran sweater', 'cable-knit sweater'], ja: ['ケーブル編み', 'アラン編み', '縄編み'] }, likely: 0.22 },
                { id: 'wide-rib', title: { en: 'Ribbed', ja: 'リブ編み' }, words: { en: ['ribbed sweater', 'ribbed knit'], ja: ['リブ編み', 'リブニット'] }, likely: 0.15 },
                { id: 'stripes', title: { en: 'Stripes', ja: 'ボーダー' }, words: { en: ['striped sweater'], ja: ['ボーダーニット'] }, likely: 0.1 },
                { id: 'nordic', title: { en: 'Nordic', ja: 'ノルディック' }, words: { en: ['nordic sweater', 'fair isle', 'norwegian sweater', 'christmas sweater'], ja: ['ノルディック', 'ノルディック柄', '雪柄セーター'] }, likely: 0.1 }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const skirt = wearsSkirt(context);
        const chosen = FITS[options.fit as keyof typeof FITS];
        // Over a skirt the rib lies on its yoke, above where it opens.
        const fit = !skirt ? chosen : options.fit === 'regular' ? { ...chosen, hem: 0.9, band: 0.934 } : { ...chosen, hem: 0.866, band: 0.908 };
        const [hemY, bandY] = [fit.hem, fit.band].map((y) => figure.y(y));
        const sleeveEnd = figure.armS(fit.reach);
        const cuffFrom = sleeveEnd - fit.cuff * unit;
        const ease = knitEase(figure, fit);
        const under = context.outfit.copy();
        const clear = offSkirts(figure, under, 0.008 * unit);
        /** Hems rise to the sides. */
        const rise = (x: number): number => (0.35 * x * x) / unit;
        const turtle = options.neck === 'turtle';
        const neck = neckline(figure, turtle ? { front: 1.226, back: 1.258 } : options.neck === 'vee' ? { point: 1.184, wide: 0.002 } : { front: 1.22 });
        const cloth: ShellOptions = {
            outfit: context.outfit, ease: (x, y, z) => (skirt ? Math.max(ease(x, y), clear.ease(x, y, z)) : ease(x, y)), over: 0.004 * unit, ...(skirt && { sculpt: clear.sculpt }), smooth: 5, uv: topUv(figure),
            hem: (x, y, z) => Math.max(bandY + rise(x) - y, armReach(figure, x) - cuffFrom, neck(x, y, z)),
            // It overhangs its ribs: a deep rim turns it in onto them.
            rim: (_x, y) => (y > figure.y(1.24) ? 0.003 : 0.013) * unit
        };
        const trimmed = (): ShellOptions => ({ ...cloth, outfit: under.copy(), sculpt: undefined });
        const body = shell(figure, cloth);
        const hemRib = shell(figure, {
            ...trimmed(), ease: (x, y, z) => Math.max((options.fit === 'oversized' ? 0.0165 : 0.012) * unit, skirt ? clear.ease(x, y, z) : 0), sculpt: skirt ? clear.sculpt : undefined, rim: 0.006 * unit, uv: aroundTrunk,
            hem: [(x, y) => y - bandY - rise(x) - 0.012 * unit, (x, y) => hemY + rise(x) - y]
        });
        const cuffs = shell(figure, {
            ...trimmed(), over: undefined, ease: () => (options.fit === 'oversized' ? 0.0125 : 0.0085) * unit, smooth: 3, rim: 0.0055 * unit, uv: aroundArm(figure),
            hem: [(x) => armReach(figure, x) - sleeveEnd, (x) => cuffFrom - 0.01 * unit - armReach(figure, x)]
        });
        const folds = [...topFolds({ fullness: fit.fullness, sleeve: fit.reach - fit.cuff, hem: fit.band, tucked: true }), ...gathers(fit.reach - fit.cuff, -1, 0.035, 0.009)];
        const meshes = [
            piece(context, 'tops', 'sweater', options.color, body, { drawing: foldedCloth(options.color, folds, 512, knitting(options.color, options.pattern as 'plain', options.accent)) }),
            piece(context, 'tops', 'sweater-rib', options.color, hemRib, { drawing: ribbed(options.color, 44) }),
            piece(context, 'tops', 'sweater-cuffs', options.color, cuffs, { drawing: ribbed(options.color, 13) })
        ];
        if (turtle) {
            const roll = new MeshBuilder();
            rolledNeck(roll, figure);
            meshes.push(piece(context, 'tops', 'turtleneck', options.color, roll, { drawing: ribbed(options.color, 26) }));
        } else {
            const band = 0.0215 * unit;
            meshes.push(piece(context, 'tops', 'sweater-neckband', options.color, shell(figure, {
                ...trimmed(), ease: (x, y) => ease(x, y) + 0.0016 * unit, margin: 0.1, exact: true, rim: 0.006 * unit, uv: aroundTrunk,
                hem: [(x, y, z) => neck(x, y, z) - 0.0008 * unit, (x, y, z) => -band - neck(x, y, z)]
            }), { drawing: ribbed(options.color, 32) }));
        }
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                ...(skirt ? [{ layers: ['bottoms' as const], test: (x: number, y: number) => y > hemY + rise(x) + 0.02 * unit }] : []),
                { layers: ['body'], test: (x, y, z) => Math.max(neck(x, y, z), armReach(figure, x) - Math.min(sleeveEnd, figure.armS(0.42)), figure.y(clamp(fit.hem, 0.9, 1)) + 0.03 * unit - y) < -0.016 * unit }
            ]
        };
    }
});
