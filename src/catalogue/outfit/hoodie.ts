import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, hypot2, lerp, smoothstep } from '../../geometry/scalar';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { clothInk, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { drawstrings } from './drawstring';
import { hood, hoodCloth, hoodSeam } from './hood';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { aroundArm, aroundTrunk, ribbed } from './rib';
import { armReach, armShare, shell, smoothMax } from './shell';
import { BODY_AREAS } from './top-chart';

/** Ease of the fleece: straight from the chest to the hips, where it blouses over its rib; full down the sleeve, likewise. */
function fleeceEase(figure: BodyFigure, sleeveEnd: number, bandY: number) {
    const unit = figure.scale;
    const [waist, low, hip, chest, collar] = [0.985, 0.92, 1.0, 1.17, 1.24].map((y) => figure.y(y));
    return (x: number, y: number): number => {
        const trunk = 0.016 + 0.014 * bell(y - waist, 0.07 * unit) + 0.004 * smoothstep(hip, low, y) - 0.004 * smoothstep(chest, collar, y) + 0.009 * bell(y - bandY - 0.016 * unit, 0.026 * unit);
        const t = clamp(armReach(figure, x) / sleeveEnd);
        const sleeve = lerp(0.0135, 0.0205, smoothstep(0.1, 0.55, t)) + 0.004 * bell(t - 0.94, 0.09);
        return lerp(trunk, sleeve, armShare(figure, x)) * unit;
    };
}

/** The pocket's picture: cloth with a double row of stitches along its outline. `shape` in picture coordinates. */
function pocketCloth(color: string, shape: readonly (readonly [number, number])[]): Drawing {
    const ink = clothInk(color);
    const cx = shape.reduce((sum, [x]) => sum + x, 0) / shape.length;
    const cy = shape.reduce((sum, [, y]) => sum + y, 0) / shape.length;
    const inset = (share: number) => shape.map(([x, y]): [number, number] => [lerp(x, cx, share), lerp(y, cy, share)]);
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink } },
            { op: 'stroke', path: polyPath(inset(0.07), true), width: 0.011, soft: 0.003, paint: { kind: 'solid', ink: { lit: ink.shade, shade: ink.shade }, alpha: 0.95 } },
            { op: 'stroke', path: polyPath(inset(0.12), true), width: 0.008, soft: 0.003, paint: { kind: 'solid', ink: { lit: ink.shade, shade: ink.shade }, alpha: 0.5 } }
        ]
    };
}

export default definePart({
    id: 'outfit/hoodie',
    slot: 'top',
    title: { en: 'Hoodie', ja: 'パーカー' },
    description: 'Loose fleece hoodie with ribbed cuffs, a front pocket and drawstrings.',
    words: { en: ['hoodie', 'hood down', 'hooded sweatshirt', 'sweatshirt', 'jumper', 'sweater'], ja: ['パーカー', 'フーディー', 'トレーナー', 'スウェット'] },
    likely: { feminine: 2, masculine: 4, chibi: 2 },
    options: {
        color: { type: 'color', default: '#9aa0ab', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ stripes: 0.04, gingham: 0, plaid: 0, dots: 0, argyle: 0, stars: 0.02, hearts: 0 }, '#f6f2ea'),
        lining: { type: 'color', default: '#e9e7ea', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining', 'inside of the hood'], ja: ['裏地'] } },
        string: { type: 'color', default: '#f8f6f2', title: { en: 'Drawstrings', ja: 'ひも' }, words: { en: ['drawstring', 'drawstrings'], ja: ['パーカーのひも'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const cuffEnd = figure.armS(0.418);
        const sleeveEnd = figure.armS(0.386);
        // Over a skirt the rib lies on its yoke, above where the pleats open, and is as wide as they are.
        const overSkirt = [...context.worn].some((id) => id.endsWith('skirt'));
        const hemY = figure.y(overSkirt ? 0.895 : 0.868);
        const bandY = figure.y(overSkirt ? 0.93 : 0.907);
        const ease = fleeceEase(figure, sleeveEnd, bandY);
        /** Hems sag before and behind. */
        const sag = (x: number): number => (0.3 * x * x) / unit;
        const seam = hoodSeam(figure);
        const nape = figure.neckSection(figure.y(1.29));
        const throat = seam(0, 1);
        // The fleece ends under the hood, lower towards the nape; shoulders may stand higher than its seam.
        const neck = (x: number, y: number, z: number): number =>
            Math.min(y - seam(x, z) + 0.3 * (seam(x, z) - throat) - 0.003 * unit, nape.rx + 0.026 * unit - hypot2(x, z - nape.cz));
        const body = (x: number, y: number, z: number): number => Math.max(bandY + sag(x) - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));

        // The fleece overhangs its ribs: a deep rim turns it in onto them.
        const fleece = shell(figure, { outfit: context.outfit, ease, hem: body, smooth: 5, rim: 0.014 * unit });
        const waistband = shell(figure, {
            outfit: context.outfit, ease: () => (overSkirt ? 0.03 : 0.0135) * unit, smooth: 5, rim: 0.006 * unit, uv: aroundTrunk,
            hem: [(x, y) => y - bandY - sag(x) - 0.012 * unit, (x, y) => hemY + sag(x) - y]
        });
        const cuffs = shell(figure, {
            outfit: context.outfit, ease: () => 0.0085 * unit, smooth: 3, rim: 0.005 * unit, uv: aroundArm(figure),
            hem: [(x) => armReach(figure, x) - cuffEnd, (x) => sleeveEnd - 0.01 * unit - armReach(figure, x)]
        });

        // The pocket: a trapezium on the belly, its hand openings aslant.
        const wide = 0.112 * unit * figure.hipScale / unit;
        const low = bandY + 0.007 * unit;
        const shoulder = figure.y(0.945);
        const high = figure.y(1.022);
        const narrow = wide * 0.66;
        const slant = (y: number): number => lerp(wide, narrow, clamp((y - shoulder) / (high - shoulder)));
        const pocket = shell(figure, {
            outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.0035 * unit, smooth: 5, rim: 0.0045 * unit,
            uv: (x, y) => [0.5 + (0.45 * x) / wide, 0.95 - (0.9 * (y - low)) / (high - low)],
            hem: [(x, y, z) => Math.max(-z, low - y, Math.abs(x) - wide), (_, y) => y - high, (x, y) => smoothMax(Math.abs(x) - slant(y), y - high, 0.006 * unit)]
        });
        const tall = 0.95 - (0.9 * (shoulder - low)) / (high - low);
        const pocketShape = [[0.05, 0.95], [0.95, 0.95], [0.95, tall], [0.5 + 0.45 * 0.66, 0.05], [0.5 - 0.45 * 0.66, 0.05], [0.05, tall]] as const;

        const bag = new MeshBuilder();
        const eyelet = hood(bag, figure, 0.014 * unit);
        const cords = new MeshBuilder();
        drawstrings(cords, figure, { from: eyelet.at, out: eyelet.out, length: 0.125 * unit, clearance: 0.0215 * unit });
        return {
            meshes: [
                piece(context, 'tops', 'hoodie', options.color, fleece, { drawing: patterned(foldedCloth(options.color, shirtFolds(1.35, true)), options.pattern as PatternName, options.color, options.patternColor, BODY_AREAS) }),
                piece(context, 'tops', 'hoodie-waistband', options.color, waistband, { drawing: ribbed(options.color, 44) }),
                piece(context, 'tops', 'hoodie-cuffs', options.color, cuffs, { drawing: ribbed(options.color, 13) }),
                piece(context, 'tops', 'hoodie-pocket', options.color, pocket, { drawing: pocketCloth(options.color, pocketShape) }),
                piece(context, 'tops', 'hood', options.color, bag, { drawing: hoodCloth(options.color, options.lining) }),
                piece(context, 'tops', 'hoodie-strings', options.string, cords, { outline: 0.7 })
            ],
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                ...(overSkirt ? [{ layers: ['bottoms' as const], test: (_: number, y: number) => y > hemY + 0.02 * unit }] : []),
                { layers: ['body'], test: (x, y, z) => Math.max(neck(x, y, z), armReach(figure, x) - cuffEnd, hemY + 0.03 * unit - y) < -0.016 * unit }
            ]
        };
    }
});
