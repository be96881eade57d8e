import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, hypot2, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { chestPanel } from './chest-panel';
import { armReach, armShare, shell, smoothMax, type Hem } from './shell';

/** Ease of the blouse: close at the chest, free at the waist, fuller down the sleeve. */
function blouseEase(figure: BodyFigure, sleeveEnd: number, cuff: number) {
    const unit = figure.scale;
    const [waist, above, below] = [1.0, 0.96, 0.9].map((y) => figure.y(y));
    return (x: number, y: number): number => {
        const arm = armShare(figure, x);
        const trunk = (0.007 + 0.008 * bell(y - waist, 0.07 * unit) + 0.006 * smoothstep(above, below, y)) * unit;
        const t = clamp(armReach(figure, x) / sleeveEnd);
        const sleeve = lerp(0.007, cuff, smoothstep(0, 1, t)) * unit;
        return lerp(trunk, sleeve, arm);
    };
}

/** Height of the V's point, drawn for the adult female. */
const POINT = 1.098;

/** The V of the neckline: from its point to the sides of the neck, round behind. */
const neckline = (figure: BodyFigure): Hem => {
    const point = figure.y(POINT);
    const unit = figure.scale;
    const nape = figure.y(1.254);
    const half = figure.neckSection(figure.y(1.262)).rx + 0.011 * unit;
    const steep = (figure.y(1.26) - point) / half;
    return (x, y, z) => {
        const ax = Math.abs(x);
        const front = y - (point + ax * steep);
        const round = 0.03 * unit;
        const low = y - nape - 0.22 * (hypot2(ax, round) - round);
        // Shoulders stand higher than the nape: what is open ends beside the neck.
        const back = -smoothMax(-low, ax - half, 0.03 * unit);
        return z > -0.012 * unit ? smoothMax(Math.min(front, 0.08), back, 0.008 * unit) : back;
    };
};

/** Parts with a waistband that a blouse is tucked into. */
const findsWaist = (id: string): boolean => id.endsWith('skirt') || ['outfit/jeans', 'outfit/trousers', 'outfit/shorts'].includes(id);

export default definePart({
    id: 'outfit/sailor-top',
    slot: 'top',
    title: { en: 'Sailor blouse', ja: 'セーラー服' },
    description: 'School blouse with a wide sailor collar, stripes and a scarf bow.',
    words: { en: ['sailor top', 'sailor blouse', 'sailor shirt', 'sailor collar'], ja: ['セーラー襟', 'セーラートップス'] },
    likely: { feminine: 2, masculine: 0, chibi: 2 },
    options: {
        color: { type: 'color', default: '#f6f5fb', main: true, title: { en: 'Cloth', ja: '生地' } },
        collar: { type: 'color', default: '#2f3a62', title: { en: 'Collar', ja: '襟' }, words: { en: ['collar'], ja: ['襟'] } },
        stripe: { type: 'color', default: '#f8f7fc', title: { en: 'Stripes', ja: 'ライン' }, words: { en: ['stripe', 'stripes', 'trim'], ja: ['ライン', '線'] } },
        scarf: { type: 'color', default: '#c8323f', title: { en: 'Scarf', ja: 'スカーフ' }, words: { en: ['scarf', 'bow', 'ribbon', 'neckerchief'], ja: ['スカーフ', 'リボン', 'タイ'] } },
        panel: { type: 'toggle', default: true, title: { en: 'Chest panel', ja: '胸当て' }, hint: 'Closes the V in the collar’s colour, with a stripe and an emblem; without it the blouse’s own cloth does.', words: { en: ['chest panel', 'front panel', 'dickey'], ja: ['胸当て'] } },
        sleeves: {
            type: 'choice', default: 'long', title: { en: 'Sleeves', ja: '袖' },
            values: [
                { id: 'long', title: { en: 'Long', ja: '長袖' }, words: { en: ['long sleeves', 'long-sleeved', 'winter uniform'], ja: ['長袖', '冬服'] } },
                { id: 'short', title: { en: 'Short', ja: '半袖' }, words: { en: ['short sleeves', 'short-sleeved', 'summer uniform'], ja: ['半袖', '夏服'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const long = options.sleeves === 'long';
        const sleeveEnd = figure.armS(long ? 0.408 : 0.125);
        const ease = blouseEase(figure, sleeveEnd, long ? 0.014 : 0.02);
        // Tucked into a skirt or trousers, or hanging to the hip.
        const tucked = [...context.worn].some((id) => findsWaist(id));
        const hemY = figure.y(tucked ? 0.966 : 0.915);
        const neck = neckline(figure);
        const body = (x: number, y: number, z: number): number => Math.max(hemY - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));

        // The blouse's own edge stays under the collar's.
        const blouse = shell(figure, { outfit: context.outfit, ease, hem: (x, y, z) => Math.max(body(x, y, z), neck(x, y, z) + 0.011 * unit), smooth: 5 });

        // The collar: a second layer, cut square behind and to a point in front.
        const lift = 0.0055 * unit;
        const edgeBack = figure.y(1.128);
        const halfBack = Math.min(0.118 * unit, figure.shoulder[0] * 0.98);
        const point = figure.y(POINT);
        const outer = (x: number, y: number, z: number, grow = 0): number => {
            const ax = Math.abs(x);
            const back = smoothMax(ax - halfBack - grow, edgeBack - grow - y, 0.006 * unit);
            // In front the lapel narrows from the shoulder to the V's point.
            const lapel = ax - (0.004 * unit + Math.max(0, y - point + 0.018 * unit) * 0.93) - grow * 1.2;
            const front = Math.max(smoothMax(lapel, ax - halfBack - grow, 0.05 * unit), point - 0.014 * unit - y);
            const t = smoothstep(-0.022 * unit, 0.012 * unit, z);
            return lerp(back, front, t);
        };
                const trunkOnly = (x: number) => Math.abs(x) - figure.shoulder[0] * 1.06;
        const over = (extra: number) => (x: number, y: number, z: number) => ease(x, y) + lift + extra + 0.003 * unit * smoothstep(0, -0.06 * unit, z);
        const collar = shell(figure, { outfit: context.outfit, ease: over(0), hem: [(x, y, z) => Math.max(neck(x, y, z), trunkOnly(x)), (x, y, z) => outer(x, y, z)], smooth: 5, rim: 0.0085 * unit, margin: 0.2 });
        const stripes = [-0.0065, -0.0135].map((inner) =>
            shell(figure, {
                outfit: context.outfit, ease: over(0.0018 * unit), smooth: 5, rim: 0, margin: 0.2, outline: () => 0,
                hem: [
                    (x, y, z) => Math.max(neck(x, y, z) + 0.003 * unit, trunkOnly(x)),
                    (x, y, z) => outer(x, y, z, inner * unit),
                    (x, y, z) => -outer(x, y, z, (inner - 0.0036) * unit)
                ]
            })
        );
        const cuffs = long
            ? [
                  shell(figure, { outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.002 * unit, smooth: 5, hem: [(x, y, z) => body(x, y, z) - 0.001 * unit, (x) => sleeveEnd - 0.042 * unit - armReach(figure, x)] })
              ]
            : [shell(figure, { outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.002 * unit, smooth: 5, hem: [(x, y, z) => body(x, y, z) - 0.001 * unit, (x) => sleeveEnd - 0.02 * unit - armReach(figure, x)] })];
        const cuffStripe = shell(figure, {
            outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.0032 * unit, smooth: 5, rim: 0, margin: 0.2, outline: () => 0,
            hem: [(x, y, z) => Math.max(body(x, y, z), armReach(figure, x) - sleeveEnd + 0.01 * unit), (x) => sleeveEnd - 0.016 * unit - armReach(figure, x)]
        });

        const scarf = new MeshBuilder();
        const knotY = point + 0.002 * unit;
        bow(scarf, {
            center: [0, knotY, besideBody(figure, 0, knotY, 0.0165 * unit)], size: 0.072 * unit, tails: 0.1 * unit, lean: 7, bone: figure.boneIndex('upperChest'),
            against: (x, y) => besideBody(figure, x, y, 0.012 * unit)
        });

        // The V is closed to the throat whatever is chosen: by a panel, or by the blouse's own cloth.
        const panel = chestPanel(figure, neck, point);

        return {
            meshes: [
                piece(context, 'tops', 'blouse', options.color, blouse, { drawing: foldedCloth(options.color, shirtFolds(1, long)) }),
                options.panel
                    ? piece(context, 'tops', 'chest-panel', options.collar, panel.mesh, { drawing: panel.drawing(options.collar, options.stripe) })
                    : piece(context, 'tops', 'chest', options.color, panel.mesh),
                piece(context, 'tops', 'collar', options.collar, collar),
                ...stripes.map((mesh, i) => piece(context, 'tops', `stripe-${i + 1}`, options.stripe, mesh, { outline: 0 })),
                ...cuffs.map((mesh) => piece(context, 'tops', 'cuffs', options.collar, mesh)),
                piece(context, 'tops', 'cuff-stripe', options.stripe, cuffStripe, { outline: 0 }),
                piece(context, 'tops', 'scarf', options.scarf, scarf, { drawing: bowCloth(options.scarf) })
            ],
            hides: [{ layers: ['body'], materials: ['Undershirt'], test: () => true }, { layers: ['body'], test: (x, y, zz) => body(x, y, zz) < -0.014 * unit && Math.max(figure.y(0.93) - y, armReach(figure, x) - sleeveEnd + 0.02 * unit) < 0 }]
        };
    }
});
