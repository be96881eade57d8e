import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { clothInk, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { drawstrings } from './drawstring';
import { hood } from './hood';
import { aroundArm, aroundTrunk, ribbed } from './rib';
import { armReach, armShare, shell, smoothMax } from './shell';

/** Ease of the fleece: straight from the chest to the hips, full down the sleeve. */
function fleeceEase(figure: BodyFigure, sleeveEnd: number) {
    const unit = figure.scale;
    return (x: number, y: number): number => {
        const trunk = (0.016 + 0.014 * bell(y - figure.y(0.985), 0.07 * unit) + 0.004 * smoothstep(figure.y(1.0), figure.y(0.92), y) - 0.004 * smoothstep(figure.y(1.17), figure.y(1.24), y)) * unit;
        const t = clamp(armReach(figure, x) / sleeveEnd);
        const sleeve = (lerp(0.0135, 0.019, smoothstep(0.1, 0.55, t)) - 0.003 * smoothstep(0.9, 1, t)) * unit;
        return lerp(trunk, sleeve, armShare(figure, x));
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
            { op: 'stroke', path: polyPath(inset(0.07), true), width: 0.008, soft: 0.003, paint: { kind: 'solid', ink: { lit: ink.shade, shade: ink.shade }, alpha: 0.75 } },
            { op: 'stroke', path: polyPath(inset(0.12), true), width: 0.008, soft: 0.003, paint: { kind: 'solid', ink: { lit: ink.shade, shade: ink.shade }, alpha: 0.5 } }
        ]
    };
}

export default definePart({
    id: 'outfit/hoodie',
    slot: 'top',
    title: { en: 'Hoodie', ja: 'パーカー' },
    description: 'Loose fleece hoodie with ribbed cuffs, a front pocket and drawstrings.',
    words: { en: ['hoodie', 'hooded sweatshirt', 'sweatshirt', 'jumper', 'sweater'], ja: ['パーカー', 'フーディー', 'トレーナー', 'スウェット'] },
    likely: { feminine: 2, masculine: 4, chibi: 2 },
    options: {
        color: { type: 'color', default: '#9aa0ab', main: true, title: { en: 'Cloth', ja: '生地' } },
        lining: { type: 'color', default: '#e9e7ea', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining', 'inside of the hood'], ja: ['裏地'] } },
        string: { type: 'color', default: '#f8f6f2', title: { en: 'Drawstrings', ja: 'ひも' }, words: { en: ['drawstring', 'drawstrings'], ja: ['パーカーのひも'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const cuffEnd = figure.armS(0.418);
        const sleeveEnd = figure.armS(0.386);
        const ease = fleeceEase(figure, sleeveEnd);
        const hemY = figure.y(0.868);
        const bandY = figure.y(0.905);
        const neck = (x: number, y: number, z: number): number => y - lerp(figure.y(1.252), figure.y(1.222), smoothstep(-0.03 * unit, 0.04 * unit, z)) - 0.12 * Math.abs(x) - 1.1 * Math.max(0, Math.abs(x) - 0.052 * unit);
        const body = (x: number, y: number, z: number): number => Math.max(bandY - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));

        // The fleece overhangs its ribs: a deep rim turns it in onto them.
        const fleece = shell(figure, { ease, hem: body, smooth: 5, rim: 0.009 * unit });
        const waistband = shell(figure, {
            ease: (x, y) => ease(x, y) - 0.004 * unit, smooth: 5, rim: 0.006 * unit, uv: aroundTrunk,
            hem: [(_, y) => y - bandY - 0.008 * unit, (_, y) => hemY - y]
        });
        const cuffs = shell(figure, {
            ease: () => 0.0085 * unit, smooth: 3, rim: 0.005 * unit, uv: aroundArm(figure),
            hem: [(x) => armReach(figure, x) - cuffEnd, (x) => sleeveEnd - 0.01 * unit - armReach(figure, x)]
        });

        // The pocket: a trapezium on the belly, its hand openings aslant.
        const wide = 0.112 * unit * figure.hipScale / unit;
        const low = bandY + 0.004 * unit;
        const shoulder = figure.y(0.945);
        const high = figure.y(1.022);
        const narrow = wide * 0.66;
        const slant = (y: number): number => lerp(wide, narrow, clamp((y - shoulder) / (high - shoulder)));
        const pocket = shell(figure, {
            ease: (x, y) => ease(x, y) + 0.0035 * unit, smooth: 5, rim: 0.0045 * unit,
            uv: (x, y) => [0.5 + (0.45 * x) / wide, 0.95 - (0.9 * (y - low)) / (high - low)],
            hem: [(x, y, z) => Math.max(-z, low - y, Math.abs(x) - wide), (_, y) => y - high, (x, y) => smoothMax(Math.abs(x) - slant(y), y - high, 0.006 * unit)]
        });
        const tall = 0.95 - (0.9 * (shoulder - low)) / (high - low);
        const pocketShape = [[0.05, 0.95], [0.95, 0.95], [0.95, tall], [0.5 + 0.45 * 0.66, 0.05], [0.5 - 0.45 * 0.66, 0.05], [0.05, tall]] as const;

        const bag = new MeshBuilder();
        hood(bag, figure, 0.013 * unit);
        const cords = new MeshBuilder();
        drawstrings(cords, figure, figure.y(1.205), 0.125 * unit, 0.0215 * unit);
        const outside = clothInk(options.color);
        const lining = clothInk(options.lining);
        return {
            meshes: [
                piece(context, 'tops', 'hoodie', options.color, fleece, { drawing: foldedCloth(options.color, shirtFolds(1.35, true)) }),
                piece(context, 'tops', 'hoodie-waistband', options.color, waistband, { drawing: ribbed(options.color, 44) }),
                piece(context, 'tops', 'hoodie-cuffs', options.color, cuffs, { drawing: ribbed(options.color, 13) }),
                piece(context, 'tops', 'hoodie-pocket', options.color, pocket, { drawing: pocketCloth(options.color, pocketShape) }),
                piece(context, 'tops', 'hood', options.color, bag, {
                    drawing: { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: outside } }, { op: 'fill', path: polyPath([[0.5, 0], [1, 0], [1, 1], [0.5, 1]], true), paint: { kind: 'solid', ink: lining } }] }
                }),
                piece(context, 'tops', 'hoodie-strings', options.string, cords, { outline: 0.7 })
            ],
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], test: (x, y, z) => Math.max(neck(x, y, z), armReach(figure, x) - cuffEnd, hemY + 0.03 * unit - y) < -0.016 * unit }
            ]
        };
    }
});
