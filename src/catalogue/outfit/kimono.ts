import { MeshBuilder } from '../../geometry/mesh';
import { lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type Drawing, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { blossoms } from './blossoms';
import { bow, bowCloth } from './bow';
import { clothInk, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { robe } from './robe';
import { shell } from './shell';
import { skirt } from './skirt';
import { wideSleeves } from './wide-sleeve';

const FOLDS = 5;
const SOFT = Array.from({ length: 9 }, (_, i) => [i / 8, 0.5 - 0.5 * sin((i / 8) * TAU + TAU / 4)] as const);

/** The robe below the sash, once round from the front: the edge of the left front, two folds, and the pattern. */
function robeCloth(color: string, pattern: string, strewn: boolean, lining: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const solid = (of: Ink, alpha = 1) => ({ kind: 'solid', ink: of, alpha }) as const;
    return {
        size: 512,
        ops: [
            { op: 'flood', paint: solid(base) },
            ...(strewn ? blossoms({ box: [0, 0.3, 1, 1], aspect: 1.05 }, [pattern, '#fbf6ee', pattern], 46, 0.062) : []),
            // The edge of the left front, and the fold its weight pulls beside it.
            { op: 'fill', path: polyPath([[0.945, 0], [0.952, 0], [0.965, 1], [0.94, 1]], true), paint: solid(dark) },
            { op: 'fill', path: polyPath([[0.9, 0.04], [0.915, 0.5], [0.9, 1], [0.884, 1]], true), paint: solid(dark, 0.8) },
            { op: 'fill', path: polyPath([[0.12, 0.1], [0.1, 0.55], [0.085, 1], [0.11, 1]], true), paint: solid(dark, 0.7) },
            { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.05], [0, 0.05]], true), paint: solid(dark) },
            { op: 'fill', path: polyPath([[0, 0.985], [1, 0.985], [1, 1], [0, 1]], true), paint: solid(clothInk(lining)) }
        ]
    };
}

/** A sleeve's picture: pattern towards its hem, then the lining. */
export function sleeveCloth(color: string, pattern: string, strewn: boolean, lining: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const fold = (u: number, from: number): string => polyPath([[u, from], [u + 0.012, lerp(from, 0.5, 0.5)], [u + 0.03, 0.5], [u - 0.02, 0.5], [u - 0.01, lerp(from, 0.5, 0.5)]], true);
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } },
            ...(strewn ? blossoms({ box: [0, 0.2, 1, 0.49], aspect: 0.9 }, [pattern, '#fbf6ee', pattern], 16, 0.06, 4) : []),
            { op: 'fill', path: [fold(0.12, 0.16), fold(0.42, 0.22), fold(0.66, 0.12), fold(0.88, 0.25)].join(''), paint: { kind: 'solid', ink: dark, alpha: 0.75 } },
            { op: 'fill', path: polyPath([[0, 0.51], [1, 0.51], [1, 1], [0, 1]], true), paint: { kind: 'solid', ink: clothInk(lining) } }
        ]
    };
}

/** The sash: a cord round its middle, and a shadow under its upper fold. */
function obiCloth(color: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'fill', path: polyPath([[0, 0.3], [1, 0.3], [1, 0.36], [0, 0.36]], true), paint: { kind: 'solid', ink: dark } }] };
}

export default definePart({
    id: 'outfit/kimono',
    slot: 'dress',
    title: { en: 'Kimono', ja: '着物' },
    description: 'Crossed robe with wide sleeves and a sash tied in a bow behind; plain or strewn with blossoms.',
    words: { en: ['kimono', 'yukata', 'japanese clothes', 'furisode', 'traditional japanese clothes'], ja: ['着物', '浴衣', '和服', '振袖', 'きもの', 'ゆかた'] },
    likely: { feminine: 0.3, masculine: 0.12, chibi: 0.3 },
    replaces: ['top', 'bottom'],
    suggests: { legwear: [['outfit/tabi', 2], ['', 1]], footwear: [['outfit/zori', 1]] },
    options: {
        color: { type: 'color', default: '#3d4f8a', main: true, title: { en: 'Cloth', ja: '生地' } },
        obi: { type: 'color', default: '#c8404f', title: { en: 'Sash', ja: '帯' }, words: { en: ['obi', 'sash', 'belt'], ja: ['帯'] } },
        cord: { type: 'color', default: '#e8c45c', title: { en: 'Cord', ja: '帯締め' }, words: { en: ['obijime', 'cord'], ja: ['帯締め'] } },
        collar: { type: 'color', default: '#fbf8f2', title: { en: 'Under-collar', ja: '半襟' }, words: { en: ['under-collar', 'collar'], ja: ['半襟', '襟'] } },
        lining: { type: 'color', default: '#c65a66', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        pattern: {
            type: 'choice', default: 'blossoms', title: { en: 'Pattern', ja: '柄' },
            values: [
                { id: 'blossoms', title: { en: 'Blossoms', ja: '花柄' }, words: { en: ['floral kimono', 'floral print', 'flower pattern', 'floral'], ja: ['花柄', '花模様'] } },
                { id: 'plain', likely: 1, title: { en: 'Plain', ja: '無地' }, words: { en: ['plain kimono', 'plain'], ja: ['無地'] } }
            ]
        },
        patternColor: { type: 'color', default: '#f0a8b8', title: { en: 'Blossoms', ja: '柄の色' }, needs: { option: 'pattern', value: 'blossoms' }, words: { en: ['blossoms', 'flowers', 'pattern'], ja: ['花', '柄'] } },
        sleeves: {
            type: 'number', min: 0.5, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Sleeves', ja: '袖' }, hint: 'How wide they open.',
            words: [{ words: { en: ['wide sleeves', 'long wide sleeves'], ja: ['広い袖', '振袖の袖'] }, value: 1.4 }, { words: { en: ['narrow sleeves'], ja: ['細い袖'] }, value: 0.6 }]
        },
        bow: { type: 'toggle', default: true, title: { en: 'Bow behind', ja: '後ろの結び' }, words: { en: ['obi bow', 'bow behind'], ja: ['帯結び'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const strewn = options.pattern === 'blossoms';
        const waistY = figure.y(0.985);
        const made = skirt(figure, {
            name: 'kimono', outfit, clear: 0.004 * unit, waistY, hemY: figure.y(0.1), flare: 0.012 * unit, folds: FOLDS, pictures: FOLDS, profile: SOFT, rings: 9, dip: 0.1,
            depth: (t) => 0.006 * smoothstep(0.3, 1, t) * unit
        });
        const { cut, cloth, right, left, inner } = robe(context, { hem: 0.965, sleeve: 0.09, collar: 0.036, ease: 0.011 });
        const sleeves = new MeshBuilder();
        const wide = options.sleeves * unit;
        wideSleeves(sleeves, figure, { from: figure.armS(0.055), to: figure.armS(0.4), start: 0.0165 * unit, front: 0.074 * wide, back: 0.135 * wide, top: 0.05 * unit, bottom: 0.07 * wide });
        const sash = (from: number, to: number, ease: number, rim: number): MeshBuilder =>
            shell(figure, { outfit, over: 0.004 * unit, ease: () => ease * unit, smooth: 6, margin: 0.1, exact: false, rim: rim * unit, uv: (x, y) => [0.5 + 0.4 * Math.sign(x), (figure.y(to) - y) / (figure.y(to) - figure.y(from))], hem: [(_, y) => y - figure.y(to), (_, y) => figure.y(from) - y] });
        const obi = sash(0.94, 1.058, 0.02, 0.008);
        const cord = sash(0.994, 1.006, 0.026, 0.005);
        const meshes = [
            piece(context, 'dress', 'under-robe', options.collar, inner),
            piece(context, 'dress', 'robe', options.color, cloth, { drawing: foldedCloth(options.color, shirtFolds(0.7, false)) }),
            piece(context, 'dress', 'robe-skirt', options.color, made.mesh, { boneNames: made.boneNames, drawing: robeCloth(options.color, options.patternColor, strewn, options.lining) }),
            piece(context, 'dress', 'robe-sleeves', options.color, sleeves, { drawing: sleeveCloth(options.color, options.patternColor, strewn, options.lining) }),
            piece(context, 'dress', 'robe-collar-right', options.color, right),
            piece(context, 'dress', 'robe-collar', options.color, left),
            piece(context, 'dress', 'obi', options.obi, obi, { drawing: obiCloth(options.obi) }),
            piece(context, 'dress', 'obi-cord', options.cord, cord)
        ];
        if (options.bow) {
            const knot = new MeshBuilder();
            const y = figure.y(1.015);
            const back = -outfit.hanging(figure, TAU / 2, y);
            bow(knot, { center: [0, y, back - 0.012 * unit], side: -1, size: 0.125 * unit, tails: 0.17 * unit, lean: 4, bone: figure.boneIndex('spine'), against: (_, at) => Math.max(made.behind(Math.min(at, waistY)), -back) });
            meshes.push(piece(context, 'dress', 'obi-bow', options.obi, knot, { drawing: bowCloth(options.obi) }));
        }
        return {
            meshes,
            bones: made.bones,
            springs: made.springs,
            hides: [
                { layers: ['body'], materials: ['Undershirt', 'Undershorts'], test: () => true },
                { layers: ['body', 'legwear'], test: (x, y, z) => cut.cut(x, y, z) < -0.016 * unit || (y < waistY && y > figure.y(0.6)) }
            ]
        };
    }
});
