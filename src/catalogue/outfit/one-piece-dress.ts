import { bell, clamp, hypot2, lerp, pow, sin, smoothstep, TAU } from '../../geometry/scalar';
import { MeshBuilder } from '../../geometry/mesh';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { clothInk, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { armReach, armShare, shell, smoothMax } from './shell';
import { skirt } from './skirt';
import { skirtArea } from './skirt-cloth';
import { BODY_AREAS } from './top-chart';

/** A soft wave round the hem, sampled finely enough to stay round. */
const WAVE = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => [i / 8, 0.5 - 0.5 * sin((i / 8) * TAU + TAU / 4)] as const);

/** Shadows of three folds beside each other: how far up they reach and how wide they are at the hem, shares of the skirt's height and the fold's width. */
const FOLDS = [[0.3, 0.34], [0.62, 0.2], [0.46, 0.28]] as const;

/** A swinging skirt's picture: shadows in its folds, the waist's shadow and a stitched hem. */
function flowingCloth(color: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const n = FOLDS.length;
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...FOLDS.map(([top, wide], f): DrawOp => ({
                // The valley lies where one fold ends and the next begins; the shadow falls to one side of it.
                op: 'fill', paint: { kind: 'solid', ink: dark },
                path: polyPath([[0.04, top], [0.09, lerp(top, 1, 0.35)], [wide, 1], [0, 1], [0, lerp(top, 1, 0.3)]].map(([u, v]): [number, number] => [(f + u) / n, v]), true)
            })),
            { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.09], [0, 0.09]], true), paint: { kind: 'solid', ink: dark } },
            { op: 'stroke', path: polyPath([[0, 0.965], [1, 0.965]]), width: 0.005, paint: { kind: 'solid', ink: dark, alpha: 0.8 } }
        ]
    };
}

export default definePart({
    id: 'outfit/one-piece-dress',
    slot: 'dress',
    title: { en: 'One-piece dress', ja: 'ワンピース' },
    description: 'Fitted bodice with puff sleeves and a round collar, ribbon at the waist, swinging skirt.',
    words: { en: ['dress', 'one-piece', 'one piece', 'one-piece dress', 'frock'], ja: ['ワンピース', 'ドレス'] },
    likely: { feminine: 3, masculine: 0, chibi: 3 },
    replaces: ['top', 'bottom'],
    options: {
        color: { type: 'color', default: '#7f9fd0', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ dots: 0.08, plaid: 0.06, flowers: 0.06, gingham: 0.05, pinstripes: 0.03, stripes: 0, stars: 0, hearts: 0 }, '#f6f2ea'),
        collar: { type: 'color', default: '#fbfaff', title: { en: 'Collar and cuffs', ja: '襟と袖口' }, words: { en: ['collar', 'cuffs'], ja: ['襟', '袖口'] } },
        ribbon: { type: 'color', default: '#f2eef8', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['ribbon', 'sash', 'bow'], ja: ['リボン', '帯'] } },
        length: {
            type: 'number', min: 0.8, max: 2.2, default: 1.15, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long', 'maxi'], ja: ['長い', 'ロング'] }, value: 1.9 },
                { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 0.9 }
            ]
        },
        flare: {
            type: 'number', min: 0.5, max: 1.7, default: 1, step: 0.05, unit: '×', title: { en: 'Flare', ja: '広がり' },
            words: [{ words: { en: ['flared', 'full'], ja: ['ふんわり'] }, value: 1.5 }]
        },
        puff: { type: 'number', min: 0.2, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Puff sleeves', ja: 'パフスリーブ' } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const sleeveEnd = figure.armS(0.1);
        const waistY = figure.y(0.99);
        const [back, front, bust] = [1.246, 1.226, 1.06].map((y) => figure.y(y));
        const neck = (x: number, y: number, z: number): number => smoothMax(y - back - 0.2 * (hypot2(x, 0.04 * unit) - 0.04 * unit), z > 0 ? y - front - Math.abs(x) * 0.42 : -1, 0.01 * unit);
        const ease = (x: number, y: number): number => {
            const t = clamp(armReach(figure, x) / sleeveEnd);
            // The puff stands up between the armhole and the cuff, and is gathered into both.
            const sleeve = (0.008 + 0.026 * options.puff * bell(t - 0.5, 0.42)) * unit;
            return lerp((0.0062 + 0.004 * bell(y - bust, 0.05 * unit)) * unit, sleeve, armShare(figure, x));
        };
        const body = (x: number, y: number, z: number): number => Math.max(waistY - 0.012 * unit - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));
        const bodice = shell(figure, { outfit: context.outfit, ease, hem: body, smooth: 3 });
        const cuffs = shell(figure, { outfit: context.outfit, ease: () => 0.0128 * unit, smooth: 3, hem: [(x) => armReach(figure, x) - sleeveEnd - 0.006 * unit, (x) => sleeveEnd - 0.015 * unit - armReach(figure, x)] });
        const edge = figure.y(1.243) - figure.y(1.196);
        const collar = shell(figure, {
            outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.0052 * unit, smooth: 4, rim: 0.0045 * unit,
            // Two round leaves that part in front and meet behind.
            hem: [
                (x, y, z) => neck(x, y, z) + 0.0008 * unit,
                (x, y, z) => smoothMax(-(neck(x, y, z) + edge) + (z > 0 ? 0.6 * edge * smoothstep(0.016 * unit, 0, Math.abs(x)) : 0), Math.abs(x) - 0.96 * figure.shoulder[0], 0.05 * unit)
            ]
        });
        const sash = shell(figure, { outfit: context.outfit, ease: () => 0.0185 * unit, smooth: 3, rim: 0.009 * unit, hem: [(_, y) => y - waistY - 0.02 * unit, (_, y) => waistY - 0.022 * unit - y] });
        const hemY = waistY - (waistY - figure.y(0.672)) * options.length;
        const made = skirt(figure, {
            outfit: context.outfit, name: 'dress', waistY: waistY - 0.008 * unit, hemY, flare: 0.125 * unit * options.flare * pow(options.length, 0.85), folds: figure.kind === 'chibi' ? 12 : 15, profile: WAVE, rings: 8,
            depth: (t) => 0.026 * options.flare * smoothstep(0.1, 0.95, t) * unit,
            pictures: FOLDS.length
        });
        const knot = new MeshBuilder();
        // The bow is tied behind.
        bow(knot, {
            center: [0, waistY, besideBody(figure, 0, waistY, 0.029 * unit, -1)], side: -1, size: 0.085 * unit, tails: 0.19 * unit, lean: 6, bone: figure.boneIndex('spine'),
            against: (_, y) => made.behind(y)
        });
        return {
            meshes: [
                piece(context, 'dress', 'bodice', options.color, bodice, { drawing: patterned(foldedCloth(options.color, shirtFolds(0.8, false)), options.pattern as PatternName, options.color, options.patternColor, BODY_AREAS) }),
                piece(context, 'dress', 'dress-skirt', options.color, made.mesh, {
                    boneNames: made.boneNames,
                    drawing: patterned(flowingCloth(options.color), options.pattern as PatternName, options.color, options.patternColor, [skirtArea(0.42 * unit, waistY - hemY)])
                }),
                piece(context, 'dress', 'dress-collar', options.collar, collar),
                piece(context, 'dress', 'dress-cuffs', options.collar, cuffs),
                piece(context, 'dress', 'sash', options.ribbon, sash),
                piece(context, 'dress', 'sash-bow', options.ribbon, knot, { drawing: bowCloth(options.ribbon) })
            ],
            bones: made.bones,
            springs: made.springs,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) },
                { layers: ['body'], test: (x, y, zz) => body(x, y, zz) < -0.016 * unit }
            ]
        };
    }
});
