import { MeshBuilder } from '../../geometry/mesh';
import { lerp, sin, TAU } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp, type Ink } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { clothInk, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { coatBody } from './coat-body';
import { besideBody } from './drape';
import { sleeveCloth } from './kimono';
import { shell } from './shell';
import { wideSleeves } from './wide-sleeve';

/** Width of the band round the neck and down both fronts, metres on an adult. */
const BAND = 0.03;
/** Height of the cord that holds the fronts. */
const CORD = 1.075;
/** Half the gap between the fronts. */
const GAP = 0.042;

export default definePart({
    id: 'outfit/haori',
    slot: 'outer',
    title: { en: 'Haori', ja: '羽織' },
    description: 'Open jacket with wide sleeves worn over a kimono, its fronts held by a knotted cord.',
    words: { en: ['haori', 'happi', 'happi coat', 'kimono jacket', 'haori jacket'], ja: ['羽織', '法被', 'はっぴ', '羽織り'] },
    likely: { feminine: 0.05, masculine: 0.08, chibi: 0.05 },
    options: {
        color: { type: 'color', default: '#2f4a5c', main: true, title: { en: 'Cloth', ja: '生地' } },
        band: { type: 'color', default: '#26323c', title: { en: 'Band', ja: '襟' }, words: { en: ['haori band', 'haori collar'], ja: ['羽織の襟'] } },
        lining: { type: 'color', default: '#d9d3c6', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        cord: { type: 'color', default: '#f1ece0', title: { en: 'Cord', ja: '羽織紐' }, words: { en: ['cord', 'haori cord'], ja: ['羽織紐'] } },
        hem: {
            type: 'choice', default: 'plain', title: { en: 'Hem', ja: '裾' },
            values: [
                { id: 'plain', likely: 1, title: { en: 'Plain', ja: '無地' } },
                { id: 'peaks', likely: 0.5, title: { en: 'White peaks', ja: 'だんだら' }, words: { en: ['peaks', 'white peaks', 'mountain pattern', 'peaked hem', 'zigzag hem'], ja: ['だんだら', 'だんだら羽織', '山形模様'] } },
                { id: 'waves', likely: 0.3, title: { en: 'Band and line', ja: '二本線' }, words: { en: ['lined hem', 'hem lines'], ja: ['裾の線'] } }
            ]
        },
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' }, hint: '1 reaches the thighs.',
            words: [{ words: { en: ['long'], ja: ['長い', '長羽織'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い'] }, value: 0.7 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const waist = 0.985;
        const { cut, bodice, skirt, hides } = coatBody(context, {
            name: 'haori', point: 1.0, waist, hem: waist - (waist - 0.64) * options.length, sleeve: 0.09, gap: [GAP, GAP], flare: 0.03, part: 0.12, whole: true,
            ease: { chest: 0.017, waist: 0.019, hem: 0.021, shoulder: 0.016, cuff: 0.02 }
        });
        const band = shell(figure, {
            outfit, over: 0.003 * unit, ease: cut.ease, smooth: 4, margin: 0.12, exact: false, rim: 0.005 * unit,
            hem: [(x, y, z) => Math.max(cut.neck(x, y, z) - 0.001 * unit, cut.hemY - y), (x, y, z) => -BAND * unit - cut.neck(x, y, z)]
        });
        const sleeves = new MeshBuilder();
        wideSleeves(sleeves, figure, { from: figure.armS(0.055), to: figure.armS(0.405), start: 0.022 * unit, front: 0.084 * unit, back: 0.148 * unit, top: 0.058 * unit, bottom: 0.082 * unit });
        return {
            meshes: [
                piece(context, 'outerwear', 'haori', options.color, bodice, { drawing: foldedCloth(options.color, shirtFolds(0.7, false)) }),
                piece(context, 'outerwear', 'haori-skirt', options.color, skirt.mesh, { boneNames: skirt.boneNames, drawing: skirtCloth(options.color, options.band, options.hem, options.cord) }),
                piece(context, 'outerwear', 'haori-sleeves', options.color, sleeves, { drawing: hemmedSleeve(options.color, options.lining, options.hem, options.cord) }),
                piece(context, 'outerwear', 'haori-band', options.band, band),
                piece(context, 'outerwear', 'haori-cord', options.cord, cord(figure, outfit.over(figure) + 0.006 * unit), { outline: 0.6 })
            ],
            bones: skirt.bones,
            springs: skirt.springs,
            // A kimono's sleeves are folded into its own.
            hides: [...hides, { layers: ['tops', 'dress'], materials: ['robe-sleeves'], test: () => true }]
        };
    }
});

/** What is dyed along a hem: `along` runs from 0 to 1 beside it, `away` from it (0) into the cloth, as shares of the picture. */
function hemDye(kind: string, color: string, cloth: string, count: number, place: (along: number, away: number) => [number, number]): DrawOp[] {
    const paint = { kind: 'solid', ink: clothInk(color) } as const;
    const strip = (from: number, to: number): DrawOp => ({ op: 'fill', path: polyPath([place(0, from), place(1, from), place(1, to), place(0, to)], true), paint });
    if (kind === 'waves') return [strip(0.03, 0.1), strip(0.13, 0.15)];
    if (kind !== 'peaks') return [];
    const teeth = Array.from({ length: count }, (_, i) => polyPath([place(i / count, 0), place((i + 0.5) / count, 0.3), place((i + 1) / count, 0)], true)).join('');
    const edge = { lit: clothInk(cloth).shade, shade: ink(clothInk(cloth).shade, 'cloth').shade };
    return [{ op: 'fill', path: teeth, paint }, { op: 'stroke', path: teeth, width: 0.004, paint: { kind: 'solid', ink: edge, alpha: 0.8 } }];
}

/** The skirt, once round from its right front edge to its left: folds, the dyed hem, the band along both edges. */
function skirtCloth(color: string, band: string, hem: string, dye: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const fold = (u: number, wide: number): DrawOp => ({ op: 'fill', paint: { kind: 'solid', ink: dark, alpha: 0.8 }, path: polyPath([[u, 0.04], [u + 0.004, 0.5], [u + wide, 1], [u - wide, 1], [u - 0.004, 0.5]], true) });
    const edge = (from: number, to: number): DrawOp => ({ op: 'fill', paint: { kind: 'solid', ink: clothInk(band) }, path: polyPath([[from, 0], [to, 0], [to, 1], [from, 1]], true) });
    return {
        size: 512,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...hemDye(hem, dye, color, 14, (along, away) => [along, 1 - away]),
            ...[0.14, 0.29, 0.43, 0.57, 0.71, 0.86].map((u, i) => fold(u, i % 2 ? 0.007 : 0.01)),
            edge(0, 0.042), edge(0.958, 1)
        ]
    };
}

/** A sleeve with the hem's dye before its lining. */
function hemmedSleeve(color: string, lining: string, hem: string, dye: string): Drawing {
    const plain = sleeveCloth(color, color, false, lining);
    return { ...plain, size: 256, ops: [...plain.ops.slice(0, -2), ...hemDye(hem, dye, color, 8, (along, away) => [along, 0.5 - 0.5 * away]), ...plain.ops.slice(-2)] };
}

/** The cord between the fronts: it sags from band to band and is knotted in the middle, two ends hanging. `clearance`: how far off the skin, metres. */
function cord(figure: BodyFigure, clearance: number): MeshBuilder {
    const unit = figure.scale;
    const mesh = new MeshBuilder();
    const joints = [0, 0, 0, 0];
    const weights = [0, 0, 0, 0];
    const tube = (points: readonly (readonly [x: number, y: number, radius: number])[]): void => {
        const rings = points.map(([x, y, radius]) => {
            const at = figure.y(y);
            const z = besideBody(figure, x * unit, at, clearance);
            return [0, 1, 2, 3, 4, 5].map((k) => {
                // Across runs mostly along x for the cord, along y for its ends: a round ring in the plane that faces neither.
                const a = (k / 6) * TAU;
                const v = mesh.vertex(x * unit + radius * unit * sin(a) * 0.8, at + radius * unit * sin(a), z + radius * unit * sin(a + TAU / 4));
                figure.weightsAt(x * unit, at, z, joints, weights);
                mesh.skinAt(v, joints, weights);
                return v;
            });
        });
        for (let i = 0; i + 1 < rings.length; i++) for (let k = 0; k < 6; k++) mesh.quad(rings[i][k], rings[i + 1][k], rings[i + 1][(k + 1) % 6], rings[i][(k + 1) % 6]);
    };
    const sag = (x: number): number => CORD - 0.012 * (1 - (x / GAP) * (x / GAP));
    tube(Array.from({ length: 9 }, (_, i) => [lerp(-GAP - 0.006, GAP + 0.006, i / 8), sag(lerp(-GAP, GAP, i / 8)), 0.0034] as const));
    tube([[-0.004, CORD - 0.004, 0.001], [-0.003, CORD - 0.007, 0.0075], [0.003, CORD - 0.017, 0.0075], [0.004, CORD - 0.02, 0.001]]);
    for (const side of [-1, 1]) tube([[side * 0.001, CORD - 0.014, 0.003], [side * 0.006, CORD - 0.04, 0.0034], [side * 0.007, CORD - 0.062, 0.0055], [side * 0.008, CORD - 0.085, 0.0045], [side * 0.008, CORD - 0.087, 0.0005]]);
    return mesh;
}
