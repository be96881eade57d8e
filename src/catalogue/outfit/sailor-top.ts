import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { bow } from './bow';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { armReach, armShare, shell, smoothMax } from './shell';

/** Ease of the blouse: close at the chest, free at the waist, fuller down the sleeve. */
function blouseEase(figure: BodyFigure, sleeveEnd: number, cuff: number) {
    const unit = figure.scale;
    return (x: number, y: number): number => {
        const arm = armShare(figure, x);
        const trunk = (0.007 + 0.008 * bell(y - figure.y(1.0), 0.07 * unit) + 0.006 * smoothstep(figure.y(0.96), figure.y(0.9), y)) * unit;
        const t = clamp(armReach(figure, x) / sleeveEnd);
        const sleeve = lerp(0.007, cuff, smoothstep(0, 1, t)) * unit;
        return lerp(trunk, sleeve, arm);
    };
}

/** The V of the neckline: height at its point and how fast it opens. */
const neckline = (figure: BodyFigure) => {
    const point = figure.y(1.098);
    const unit = figure.scale;
    return (x: number, y: number, z: number): number => {
        const ax = Math.abs(x);
        const front = y - (point + ax * 2.1);
        const back = y - figure.y(1.252) - 0.2 * ax;
        return z > -0.012 * unit ? smoothMax(Math.min(front, 0.08), back, 0.008 * unit) : back;
    };
};

/** Parts with a waistband that a blouse is tucked into. */
const findsWaist = (id: string): boolean => ['outfit/pleated-skirt', 'outfit/jeans', 'outfit/trousers'].includes(id);

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

        const blouse = shell(figure, { ease, hem: body, smooth: 5 });

        // The collar: a second layer, cut square behind and to a point in front.
        const lift = 0.0055 * unit;
        const edgeBack = figure.y(1.128);
        const halfBack = Math.min(0.118 * unit, figure.shoulder[0] * 0.98);
        const point = figure.y(1.098);
        const outer = (x: number, y: number, z: number, grow = 0): number => {
            const ax = Math.abs(x);
            const back = smoothMax(ax - halfBack - grow, edgeBack - grow - y, 0.006 * unit);
            // In front the lapel narrows from the shoulder to the V's point.
            const front = Math.max(ax - (0.004 * unit + Math.max(0, y - point + 0.018 * unit) * 0.93) - grow * 1.2, ax - halfBack - grow, point - 0.014 * unit - y);
            const t = smoothstep(-0.022 * unit, 0.012 * unit, z);
            return lerp(back, front, t);
        };
        const collarNeck = (x: number, y: number, z: number) => neck(x, y, z) + 0.001 * unit;
        const trunkOnly = (x: number) => Math.abs(x) - figure.shoulder[0] * 1.06;
        const over = (extra: number) => (x: number, y: number, z: number) => ease(x, y) + lift + extra + 0.003 * unit * smoothstep(0, -0.06 * unit, z);
        const collar = shell(figure, { ease: over(0), hem: [(x, y, z) => Math.max(collarNeck(x, y, z), trunkOnly(x)), (x, y, z) => outer(x, y, z)], smooth: 5, rim: 0.005 * unit, margin: 0.2 });
        const stripes = [-0.0065, -0.0135].map((inner) =>
            shell(figure, {
                ease: over(0.0008 * unit), smooth: 5, rim: 0, margin: 0.2, outline: () => 0,
                hem: [
                    (x, y, z) => Math.max(collarNeck(x, y, z) + 0.002 * unit, trunkOnly(x)),
                    (x, y, z) => outer(x, y, z, inner * unit),
                    (x, y, z) => -outer(x, y, z, (inner - 0.0036) * unit)
                ]
            })
        );
        const cuffs = long
            ? [
                  shell(figure, { ease: (x, y) => ease(x, y) + 0.002 * unit, smooth: 5, hem: [(x, y, z) => body(x, y, z) - 0.001 * unit, (x) => sleeveEnd - 0.042 * unit - armReach(figure, x)] })
              ]
            : [shell(figure, { ease: (x, y) => ease(x, y) + 0.002 * unit, smooth: 5, hem: [(x, y, z) => body(x, y, z) - 0.001 * unit, (x) => sleeveEnd - 0.02 * unit - armReach(figure, x)] })];
        const cuffStripe = shell(figure, {
            ease: (x, y) => ease(x, y) + 0.0032 * unit, smooth: 5, rim: 0, margin: 0.2, outline: () => 0,
            hem: [(x, y, z) => Math.max(body(x, y, z), armReach(figure, x) - sleeveEnd + 0.01 * unit), (x) => sleeveEnd - 0.016 * unit - armReach(figure, x)]
        });

        const scarf = new MeshBuilder();
        const knotY = point + 0.004 * unit;
        let z = 0.02 * unit;
        while (figure.distance(0, knotY, z) < 0.019 * unit && z < 0.4) z += 0.002;
        bow(scarf, { center: [0, knotY, z], size: 0.064 * unit, tails: 0.088 * unit, lean: 9, bone: figure.boneIndex('upperChest') });

        // Inside the V a plain chest piece, so that the neckline never opens on the base layer.
        const chest = shell(figure, {
            ease: () => 0.0045 * unit, smooth: 3,
            hem: (x, y, zz) => Math.max(y - figure.y(1.176) - Math.abs(x) * 0.25, figure.y(1.06) - y, Math.abs(x) - 0.06 * unit, -zz)
        });

        return {
            meshes: [
                piece(context, 'tops', 'blouse', options.color, blouse, { drawing: foldedCloth(options.color, shirtFolds(1, long)) }),
                piece(context, 'tops', 'chest', options.color, chest),
                piece(context, 'tops', 'collar', options.collar, collar),
                ...stripes.map((mesh, i) => piece(context, 'tops', `stripe-${i + 1}`, options.stripe, mesh, { outline: 0 })),
                ...cuffs.map((mesh) => piece(context, 'tops', 'cuffs', options.collar, mesh)),
                piece(context, 'tops', 'cuff-stripe', options.stripe, cuffStripe, { outline: 0 }),
                piece(context, 'tops', 'scarf', options.scarf, scarf)
            ],
            hides: [{ layers: ['body'], materials: ['Undershirt'], test: () => true }, { layers: ['body'], test: (x, y, zz) => body(x, y, zz) < -0.014 * unit && Math.max(figure.y(0.93) - y, armReach(figure, x) - sleeveEnd + 0.02 * unit) < 0 }]
        };
    }
});
