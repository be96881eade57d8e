import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { button } from './button';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import { frill, frillCloth, type FrillPlace } from './frill';
import { neckline } from './neckline';
import { onCloth } from './on-cloth';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { buttonFace, placket, placketCloth } from './placket';
import { armReach, armShare, shell, type ShellOptions } from './shell';
import { shirtCollar, UNDER_JACKET } from './shirt-collar';
import { SHIRT_SLEEVES, sleeveEase } from './shirt-sleeves';
import { standCollar } from './stand-collar';
import { tie, tieCloth } from './tie';
import { TOP_AREAS, armSpot, topUv, trunkSpot } from './top-chart';
import { hemStitches, topFolds } from './top-folds';
import { offSkirts, tuckedHem, tuckIn, wearsSkirt, wearsWaistband } from './waist';

/** Lengths by fit, metres on the adult female: ease at the chest, more of it at the waist and at the hem; where the hem lies at the sides' foot. */
const FITS = {
    regular: { chest: 0.0075, waist: 0.013, hem: 0.006, sleeve: 1, low: 0.862, fullness: 1 },
    oversized: { chest: 0.0135, waist: 0.023, hem: 0.012, sleeve: 1.5, low: 0.81, fullness: 1.35 }
};

export default definePart({
    id: 'outfit/shirt',
    slot: 'top',
    title: { en: 'Shirt', ja: 'シャツ' },
    description: 'Buttoned shirt or blouse with collar, placket and cuffs; sleeves, collar and front as you like.',
    words: {
        en: ['shirt', 'blouse', 'dress shirt', 'button-up shirt', 'button-down shirt', 'collared shirt', 'button shirt'],
        ja: ['シャツ', 'ブラウス', 'ワイシャツ', 'yシャツ', 'カッターシャツ', '襟付きシャツ']
    },
    likely: { feminine: 3, masculine: 3, chibi: 2 },
    options: {
        color: { type: 'color', default: '#f8f7fb', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ plaid: 0.1, stripes: 0.02, pinstripes: 0.1, gingham: 0.05, dots: 0.03, flowers: 0.02, argyle: 0, stars: 0, hearts: 0 }, '#7d93b8'),
        buttons: { type: 'color', default: '#d8d2dd', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['buttons', 'button'], ja: ['ボタン'] } },
        tie: { type: 'color', default: '#33436f', title: { en: 'Ribbon or tie', ja: 'リボン・タイ' }, words: { en: ['tie', 'necktie', 'ribbon', 'bow tie', 'bow'], ja: ['ネクタイ', 'タイ', 'リボン', '蝶ネクタイ'] }, needs: { option: 'neck', value: 'ribbon', or: ['bow-tie', 'tie'] } },
        sleeves: {
            type: 'choice', default: 'long', title: { en: 'Sleeves', ja: '袖' },
            values: [
                { id: 'long', title: { en: 'Long', ja: '長袖' }, words: { en: ['long sleeves', 'long-sleeved'], ja: ['長袖'] } },
                { id: 'short', title: { en: 'Short', ja: '半袖' }, words: { en: ['short sleeves', 'short-sleeved'], ja: ['半袖'] }, likely: 0.25 },
                { id: 'rolled', title: { en: 'Rolled up', ja: '腕まくり' }, words: { en: ['rolled sleeves', 'rolled-up sleeves', 'sleeves rolled up'], ja: ['腕まくり', 'ロールアップ'] }, likely: 0.15 },
                { id: 'puffy', title: { en: 'Puffy', ja: 'バルーン袖' }, words: { en: ['puffy sleeves', 'frilled sleeves', 'bishop sleeves', 'balloon sleeves', 'juliet sleeves'], ja: ['ふんわり袖', 'バルーン袖', 'ボリューム袖'] }, likely: 0.15 },
                { id: 'puff', title: { en: 'Short puffs', ja: 'パフスリーブ' }, words: { en: ['puff sleeves', 'puffy short sleeves', 'short puffy sleeves'], ja: ['パフスリーブ', 'ちょうちん袖'] }, likely: 0.12 }
            ]
        },
        collar: {
            type: 'choice', default: 'pointed', title: { en: 'Collar', ja: '襟' },
            values: [
                { id: 'pointed', title: { en: 'Turned down', ja: 'シャツ襟' }, words: { en: ['shirt collar', 'pointed collar', 'wing collar'], ja: ['シャツ襟', 'レギュラーカラー'] } },
                { id: 'round', title: { en: 'Round', ja: '丸襟' }, words: { en: ['round collar', 'rounded collar', 'peter pan collar'], ja: ['丸襟', 'ピーターパンカラー'] }, likely: 0.25 },
                { id: 'frilled', title: { en: 'Frilled', ja: 'フリル襟' }, words: { en: ['frilled collar', 'ruffled collar', 'high collar blouse'], ja: ['フリル襟', 'フリルカラー'] }, likely: 0.12 },
                { id: 'stand', title: { en: 'Stand-up', ja: 'スタンドカラー' }, words: { en: ['stand collar', 'band collar', 'mandarin collar', 'grandad collar'], ja: ['スタンドカラー', '立ち襟', 'バンドカラー'] }, likely: 0.08 }
            ]
        },
        front: {
            type: 'choice', default: 'plain', title: { en: 'Front', ja: '前身頃' },
            values: [
                { id: 'plain', title: { en: 'Plain', ja: '無地' }, words: { en: ['plain shirt'], ja: ['無地'] } },
                { id: 'frilled', title: { en: 'Frilled', ja: 'フリル' }, words: { en: ['frilled shirt', 'frilled blouse', 'ruffled shirt', 'ruffled blouse', 'frills', 'ruffles'], ja: ['フリルブラウス', 'フリルシャツ', 'フリル'] }, likely: 0.12 },
                { id: 'tucks', title: { en: 'Pin-tucks', ja: 'ピンタック' }, words: { en: ['pintucks', 'pin tucks', 'pleated shirt'], ja: ['ピンタック'] }, likely: 0.08 }
            ]
        },
        neck: {
            type: 'choice', default: 'none', title: { en: 'At the collar', ja: '襟元' },
            values: [
                { id: 'none', title: { en: 'Nothing', ja: 'なし' }, words: { en: ['without a tie'], ja: ['ノーネクタイ'] } },
                { id: 'ribbon', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['neck ribbon', 'with a ribbon', 'ribbon tie', 'pussy bow'], ja: ['リボンタイ', '首元のリボン'] }, likely: 0.22 },
                { id: 'bow-tie', title: { en: 'Bow tie', ja: '蝶ネクタイ' }, words: { en: ['bow tie', 'bowtie'], ja: ['蝶ネクタイ'] }, likely: 0.08 },
                { id: 'tie', title: { en: 'Tie', ja: 'ネクタイ' }, words: { en: ['necktie', 'with a tie'], ja: ['ネクタイ'] }, likely: 0.15 }
            ]
        },
        fit: {
            type: 'choice', default: 'regular', title: { en: 'Fit', ja: 'シルエット' },
            values: [
                { id: 'regular', title: { en: 'Regular', ja: 'ふつう' } },
                { id: 'oversized', title: { en: 'Oversized', ja: 'オーバーサイズ' }, words: { en: ['oversized shirt', 'baggy shirt', 'loose shirt', 'boyfriend shirt', 'big shirt'], ja: ['オーバーサイズシャツ', '彼シャツ', 'ぶかぶかのシャツ'] }, likely: 0.1 }
            ]
        },
        hem: {
            type: 'choice', default: 'tucked', title: { en: 'Hem', ja: '裾' },
            values: [
                { id: 'tucked', title: { en: 'Tucked in', ja: '中に入れる' }, words: { en: ['tucked-in shirt', 'tucked in'], ja: ['タックイン', '裾イン', 'シャツイン'] } },
                { id: 'out', title: { en: 'Worn loose', ja: '外に出す' }, words: { en: ['untucked shirt', 'untucked'], ja: ['裾出し', 'シャツ出し'] }, likely: 0.3 }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const fit = FITS[options.fit as keyof typeof FITS];
        const sleeve = SHIRT_SLEEVES[options.sleeves as keyof typeof SHIRT_SLEEVES];
        const sleeveEnd = figure.armS(sleeve.reach);
        const cuffFrom = sleeveEnd - sleeve.cuff * unit;
        const skirt = wearsSkirt(context);
        const tucked = wearsWaistband(context) && options.hem === 'tucked';
        const low = tucked ? tuckedHem(context) : skirt ? Math.max(0.866, fit.low) : fit.low;
        const hemY = figure.y(low);

        // 1. The shirt's own cloth.
        const [waist, above, below, inside, slack, over, chestY, collarY] = [0.995, 0.97, 0.89, 0.981, 0.999, 1.014, 1.17, 1.24].map((y) => figure.y(y));
        const armEase = sleeveEase(figure, sleeve, fit.sleeve);
        const under = context.outfit.copy();
        const clear = offSkirts(figure, under, 0.007 * unit);
        const ease = (x: number, y: number, z: number): number => {
            const trunk = (lerp(fit.chest, 0.0075, smoothstep(chestY, collarY, y)) + fit.waist * bell(y - waist, 0.075 * unit) + fit.hem * smoothstep(above, below, y)) * unit;
            const full = lerp(trunk, armEase(x), armShare(figure, x));
            if (!tucked) return skirt ? Math.max(full, clear.ease(x, y, z)) : full;
            // It blouses over the waistband it is tucked into.
            return lerp(0.0065 * unit, full + 0.007 * unit * bell(y - over, 0.03 * unit), smoothstep(inside, slack, y));
        };
        const upright = options.collar === 'frilled' || options.collar === 'stand';
        const neck = neckline(figure, upright ? { front: 1.236, back: 1.279, middle: 1.287, wide: -0.002 } : { front: 1.234, back: 1.264, wide: -0.006 });
        /** A shirt's tails hang lower than its sides. */
        const rise = (x: number): number => {
            const t = clamp(Math.abs(x) / (0.13 * figure.hipScale));
            return tucked ? 0 : 0.042 * unit * t * t * (skirt ? 0.4 : 1);
        };
        const body = (x: number, y: number, z: number): number => Math.max(hemY + rise(x) - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));
        const cloth: ShellOptions = {
            outfit: context.outfit, ease, smooth: 5, hem: body, uv: topUv(figure),
            ...(tucked ? { sculpt: tuckIn(figure, low) } : { over: 0.0035 * unit, ...(skirt && { sculpt: clear.sculpt }) }),
            rim: (x, y) => (armReach(figure, x) > 0.03 * unit ? 0 : y < figure.y(1.1) ? (tucked ? 0 : 0.0045 * unit) : 0)
        };
        const linen = shell(figure, { ...cloth, hem: (x, y, z) => Math.max(body(x, y, z), armReach(figure, x) - cuffFrom - 0.006 * unit) });
        const base = clothInk(options.color);
        const thread = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
        const drawing = patterned(foldedCloth(options.color, [...topFolds({ fullness: 0.9 * fit.fullness, sleeve: sleeve.reach - sleeve.cuff, hem: low, tucked }), ...sleeve.folds()], 512, [
            // Seams of the sleeves and of the yoke behind.
            drawn([armSpot(0, 0.012), armSpot(1, 0.012)], 0.003, thread, 0.8),
            drawn([trunkSpot(0.3, 1.196), trunkSpot(0.4, 1.19), trunkSpot(0.5, 1.189)], 0.003, thread, 0.8),
            drawn([trunkSpot(-0.3, 1.196), trunkSpot(-0.4, 1.19), trunkSpot(-0.5, 1.189)], 0.003, thread, 0.8),
            ...(options.front === 'tucks' ? [0.034, 0.048, 0.062, 0.076].flatMap((turn) => [1, -1].map((k) => drawn([trunkSpot(k * turn, 1.215 - 0.15 * turn), trunkSpot(k * turn, 1.08)], 0.0045, thread, 0.9))) : []),
            ...(tucked ? [] : hemStitches(options.color, { y: low + 0.012, rise: (turn) => 0.042 * (skirt ? 0.4 : 1) * (1 - Math.abs(Math.abs(4 * turn) - 1)) * (1 - Math.abs(Math.abs(4 * turn) - 1)) }))
        ]), options.pattern as PatternName, options.color, options.patternColor, TOP_AREAS);
        const cuffs = shell(figure, {
            outfit: context.outfit, ease: () => sleeve.tight * unit * (options.sleeves === 'short' || options.sleeves === 'rolled' ? fit.sleeve : 1), smooth: 4, rim: sleeve.rim * unit,
            hem: [(x) => armReach(figure, x) - sleeveEnd, (x) => cuffFrom - armReach(figure, x)]
        });

        // 2. The placket and what is buttoned.
        const tieEnd = figure.y(tucked ? 1.0 : 0.985);
        const top = figure.y(1.228);
        const { strip, buttons } = placket(figure, { ...cloth, outfit: under.copy() }, { top, bottom: hemY + 0.001 * unit, half: 0.0135 * unit, step: 0.051 * unit, first: 0.03 * unit, radius: 0.0052 * unit, hidden: options.neck === 'tie' ? tieEnd : undefined, last: tucked ? figure.y(0.992) : hemY + 0.04 * unit });
        if (sleeve.reach > 0.3)
            for (const side of [1, -1]) {
                const s = sleeveEnd - 0.5 * sleeve.cuff * unit;
                const spot = onCloth(cuffs, side * (figure.shoulder[0] + s), figure.shoulder[1] - 0.008 * unit, -1);
                if (spot) button(buttons, figure, spot, 0.0045 * unit);
            }

        // 3. The collar.
        const collar = new MeshBuilder();
        const frills = new MeshBuilder();
        const lie = context.outfit.jacket ? { ...UNDER_JACKET, low: -0.003, loose: 0 } : {};
        if (options.collar === 'pointed') shirtCollar(collar, figure, { low: -0.011, loose: -0.002, open: 0.2, fall: 0.027, tips: 0.058, clearance: 0.017, ...lie });
        else if (options.collar === 'round') shirtCollar(collar, figure, { low: -0.008, open: 0.06, round: 0.8, fall: 0.036, tips: 0.052, clearance: 0.0175, ...lie });
        else {
            const edge = standCollar(collar, figure, options.collar === 'frilled' ? { open: 0, height: 0.034, lean: 0.002 } : { open: 0.07, height: 0.03 });
            if (options.collar === 'frilled')
                frill(frills, figure, edge.slice(0, -1).map((place): FrillPlace => ({ ...place, at: [place.at[0], place.at[1] - 0.004 * unit, place.at[2]], across: [0.75 * place.out[0], 0.66, 0.75 * place.out[2]], out: [0.66 * place.out[0], -0.75, 0.66 * place.out[2]] })), { width: 0.017 * unit, wave: 0.014 * unit, depth: 0.005 * unit, thick: 0.0016 * unit, closed: true });
        }

        // 4. Frills down both sides of the placket, and at the wrists of a frilled collar.
        if (options.front === 'frilled')
            for (const side of [1, -1]) {
                const seam: FrillPlace[] = [];
                for (let i = 0; i <= 14; i++) {
                    const y = lerp(figure.y(1.212), Math.max(figure.y(1.03), hemY), i / 14);
                    const place = onCloth(linen, side * 0.0125 * unit, y);
                    if (!place) continue;
                    const flat = Math.sqrt(place.out[0] * place.out[0] + place.out[2] * place.out[2]) || 1;
                    const away: Vec3 = [(side * place.out[2]) / flat, 0, (-side * place.out[0]) / flat];
                    seam.push({ ...place, across: away, width: smoothstep(0, 3, i + 1) * lerp(1, 0.45, smoothstep(5, 14, i)) });
                }
                if (seam.length > 2) frill(frills, figure, seam, { width: 0.036 * unit, wave: 0.024 * unit, depth: 0.009 * unit, thick: 0.0022 * unit });
            }

        const meshes = [
            piece(context, 'tops', 'shirt', options.color, linen, { drawing }),
            piece(context, 'tops', 'shirt-cuffs', options.color, cuffs),
            piece(context, 'tops', 'shirt-placket', options.color, strip, { drawing: placketCloth(options.color), outline: 0.6 }),
            piece(context, 'tops', 'shirt-buttons', options.buttons, buttons, { drawing: buttonFace(options.buttons), outline: 0.55 }),
            piece(context, 'tops', 'shirt-collar', options.color, collar, { drawing: upright ? { size: 64, ops: [...foldedCloth(options.color, []).ops, drawn([[0, 0.6], [1, 0.6]], 0.05, thread, 0.8, 0.01)] } : undefined })
        ];
        if (frills.count > 0) meshes.push(piece(context, 'tops', 'shirt-frills', options.color, frills, { drawing: frillCloth(options.color), outline: 0.8 }));

        // 5. What is tied round it.
        if (options.neck !== 'none') {
            const mesh = new MeshBuilder();
            const knotY = figure.y(upright ? 1.229 : 1.222);
            const on = (x: number, y: number): number => Math.max(onCloth(strip, x + 1e-6, y)?.at[2] ?? -1, onCloth(linen, x + 1e-6, y)?.at[2] ?? -1);
            const knotZ = on(0, figure.y(1.214)) + 0.0085 * unit;
            // Under a jacket's or a cardigan's front it lies flatter.
            const sunk = (y: number): number => (context.outfit.jacket ? 0.0026 * unit * smoothstep(figure.y(1.16), figure.y(1.12), y) : 0);
            if (options.neck === 'tie') tie(mesh, figure, knotY + 0.013 * unit, tieEnd, 0.0125 * unit, (y) => on(0, Math.min(y, figure.y(1.222))) - sunk(y));
            else
                bow(mesh, {
                    center: [0, knotY, knotZ], lean: 7, bone: figure.boneIndex('upperChest'),
                    ...(options.neck === 'ribbon' ? { size: 0.05 * unit, tails: 0.105 * unit, against: (x: number, y: number) => Math.abs(on(x, y)) + 0.004 * unit } : { size: 0.046 * unit, tails: 0.006 * unit })
                });
            meshes.push(piece(context, 'tops', options.neck === 'tie' ? 'tie' : 'ribbon', options.tie, mesh, { drawing: options.neck === 'tie' ? tieCloth(options.tie) : bowCloth(options.tie) }));
        }
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                ...(skirt && !tucked ? [{ layers: ['bottoms' as const], test: (x: number, y: number) => y > hemY + rise(x) + 0.016 * unit }] : []),
                { layers: ['body'], test: (x, y, z) => Math.max(body(x, y, z), figure.y(tucked ? 0.975 : 0.93) - y) < -0.016 * unit }
            ]
        };
    }
});
