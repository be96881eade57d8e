import { MeshBuilder } from '../../geometry/mesh';
import { pow, smoothstep, TAU } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type Ink } from '../../paint/drawing';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { clothInk, figureOf, piece } from './cloth';
import { besideBody } from './drape';
import { shell } from './shell';
import { skirt } from './skirt';

/** A broad knife pleat, pressed flat: (phase, radius). */
const EDGE = 0.86;
const PLEAT = [[0, 0], [0.45, 0.45], [EDGE, 1], [EDGE, 1], [EDGE + 0.03, -0.1], [EDGE + 0.03, -0.1], [1, 0]] as const;

function hakamaCloth(color: string): Drawing {
    const base = clothInk(color);
    const dark: Ink = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const edge = ink(lighten(color, 0.04), 'cloth');
    const solid = (of: Ink) => ({ kind: 'solid', ink: of }) as const;
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: solid(base) },
            { op: 'fill', path: polyPath([[EDGE, 0.05], [EDGE, 1], [EDGE - 0.1, 1]], true), paint: solid(edge) },
            { op: 'fill', path: polyPath([[0, 0.04], [0.05, 0.3], [0.16, 1], [0, 1]], true), paint: solid(dark) },
            { op: 'fill', path: polyPath([[EDGE, 0], [1, 0], [1, 1], [EDGE, 1]], true), paint: solid(dark) },
            { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.03], [0, 0.03]], true), paint: solid(dark) }
        ]
    };
}

export default definePart({
    id: 'outfit/hakama',
    slot: 'bottom',
    title: { en: 'Hakama', ja: '袴' },
    description: 'Wide pleated trousers of a shrine maiden or a swordsman, tied with a bow in front.',
    words: { en: ['hakama', 'hakama skirt', 'japanese trousers'], ja: ['袴', 'はかま'] },
    likely: { feminine: 0.12, masculine: 0.15, chibi: 0.12 },
    suggests: { legwear: [['outfit/tabi', 1]], footwear: [['outfit/zori', 3], ['outfit/boots', 0.5]] },
    options: {
        color: { type: 'color', default: '#c23a44', main: true, title: { en: 'Cloth', ja: '生地' } },
        cord: { type: 'color', default: '#c23a44', title: { en: 'Ties', ja: '紐' }, words: { en: ['hakama ties', 'cord'], ja: ['紐'] } },
        length: {
            type: 'number', min: 0.6, max: 1.05, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [{ words: { en: ['short'], ja: ['短い', 'ミニ'] }, value: 0.65 }, { words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.05 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const waistY = figure.y(0.995);
        const made = skirt(figure, {
            name: 'hakama', outfit, waistY, hemY: waistY - (waistY - figure.y(0.09)) * options.length, flare: 0.075 * unit * options.length, folds: figure.kind === 'chibi' ? 12 : 16, profile: PLEAT, rings: 8, dip: 0.2,
            depth: (t) => (0.002 + 0.02 * smoothstep(0.02, 0.3, t) * pow(t, 0.6)) * unit,
            light: (phase) => (phase > EDGE ? -0.6 : 0)
        });
        const band = shell(figure, { outfit, ease: () => 0.021 * unit, smooth: 3, rim: 0.007 * unit, hem: [(_, y) => y - waistY - 0.028 * unit, (_, y) => waistY - 0.016 * unit - y] });
        const knot = new MeshBuilder();
        const y = waistY + 0.004 * unit;
        bow(knot, { center: [0, y, besideBody(figure, 0, y, 0.034 * unit)], size: 0.062 * unit, tails: 0.16 * unit, lean: 4, bone: figure.boneIndex('spine'), against: (_, at) => Math.max(made.behind(Math.min(at, waistY)) * 0.94, besideBody(figure, 0, y, 0.03 * unit)) });
        return {
            meshes: [
                piece(context, 'bottoms', 'hakama', options.color, made.mesh, { boneNames: made.boneNames, drawing: hakamaCloth(options.color) }),
                piece(context, 'bottoms', 'hakama-band', options.cord, band),
                piece(context, 'bottoms', 'hakama-bow', options.cord, knot, { drawing: bowCloth(options.cord) })
            ],
            bones: made.bones,
            springs: made.springs,
            hides: [
                { layers: ['body'], materials: ['Undershorts'], test: (_, at) => at > figure.y(0.81) },
                { layers: ['body', 'legwear'], test: (x, at, z) => at < waistY - 0.05 * unit && at > figure.y(0.62) && Math.sqrt(x * x + z * z) < outfit.hanging(figure, x >= 0 ? TAU / 4 : (3 * TAU) / 4, at) }
            ]
        };
    }
});
