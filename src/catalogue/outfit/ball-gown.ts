import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, cos, hypot2, lerp, smoothstep, TAU } from '../../geometry/scalar';
import type { Vec3 } from '../../geometry/vec3';
import type { DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { clothInk, drawn, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { hemRuffle } from './hem-ruffle';
import { neckEdge, neckRuffle } from './neck-edge';
import { gathers, puffEase, sleeveUv } from './puff-sleeve';
import { ruffle, ruffleCloth } from './ruffle';
import { armReach, armShare, shell, type Hem } from './shell';
import { skirtRig } from './skirt';
import { SKIRT_PICTURES, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';

/** Half the overskirt's opening in front at the waist, and how much it draws back to the hem, radians. */
const PARTED = 0.16;
const DRAWN_BACK = 0.42;
/** Festoons round the overskirt's hem. */
const FESTOONS = 7;

export default definePart({
    id: 'outfit/ball-gown',
    slot: 'dress',
    title: { en: 'Ball gown', ja: 'プリンセスドレス' },
    description: 'Princess gown: laced bodice, puffed sleeves, a very full floor-length skirt and a gathered overskirt that parts in front.',
    words: { en: ['ball gown', 'gown', 'princess dress', 'princess gown', 'ballgown', 'evening gown', 'wedding dress', 'royal dress'], ja: ['プリンセスドレス', 'ドレス', '舞踏会のドレス', 'お姫様のドレス', 'ガウン', 'ウェディングドレス'] },
    likely: { feminine: 0.2, masculine: 0, chibi: 0.4 },
    replaces: ['top', 'bottom'],
    options: {
        color: { type: 'color', default: '#d98aa3', main: true, title: { en: 'Cloth', ja: '生地' } },
        trim: { type: 'color', default: '#fbf4ec', title: { en: 'Underskirt and trims', ja: '下のスカートとフリル' }, words: { en: ['trim', 'trims', 'frills', 'underskirt', 'lace'], ja: ['フリル', 'レース', '下のスカート'] } },
        ribbon: { type: 'color', default: '#b8506e', title: { en: 'Ribbons', ja: 'リボン' }, words: { en: ['ribbon', 'ribbons', 'bow', 'lacing'], ja: ['リボン', '編み上げ'] } },
        fullness: {
            type: 'number', min: 0.6, max: 1.25, default: 1, step: 0.05, unit: '×', title: { en: 'Fullness', ja: '広がり' },
            words: [
                { words: { en: ['full', 'huge'], ja: ['ふんわり', '大きい'] }, value: 1.2 },
                { words: { en: ['slender', 'narrow'], ja: ['細身'] }, value: 0.7 }
            ]
        },
        puff: { type: 'number', min: 0.3, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Puff sleeves', ja: 'パフスリーブ' } },
        bow: { type: 'toggle', default: true, title: { en: 'Bow behind', ja: '後ろのリボン' } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const chibi = figure.kind === 'chibi';
        const sleeveEnd = figure.armS(0.118);
        const waistY = figure.y(0.985);
        const bust = figure.y(1.06);

        // 1. The bodice: close, cut wide and round at the neck.
        const sleeve = puffEase(figure, { end: sleeveEnd, puffEnd: sleeveEnd, puff: 0.037 * options.puff });
        const ease = (x: number, y: number): number => lerp((0.0055 + 0.003 * bell(y - bust, 0.05 * unit)) * unit, sleeve(x), armShare(figure, x));
        const [front, back] = [1.19, 1.214].map((y) => figure.y(y));
        const half = 0.083 * figure.shoulderScale;
        const neck: Hem = (x, y, z) => {
            const deep = lerp(back, front, smoothstep(-0.03 * unit, 0.03 * unit, z));
            // A wide bowl: flat in the middle, steep where it climbs to the shoulders.
            const side = Math.abs(x) / half;
            return Math.min(y - deep - 0.062 * unit * side * side * side, (half - Math.abs(x)) * 1.1 + 0.012 * unit);
        };
        const body: Hem = (x, y, z) => Math.max(waistY - 0.012 * unit - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));
        const bodice = shell(figure, { outfit: context.outfit, ease, hem: body, smooth: 3, uv: sleeveUv(figure, sleeveEnd) });
        const cuffs = shell(figure, { outfit: context.outfit, ease: () => 0.0125 * unit, smooth: 3, rim: 0.005 * unit, hem: [(x) => armReach(figure, x) - sleeveEnd - 0.008 * unit, (x) => sleeveEnd - 0.012 * unit - armReach(figure, x)] });
        // The stomacher: a wedge of the trim, laced with ribbon.
        const stomacher = shell(figure, {
            outfit: context.outfit, ease: (x, y) => ease(x, y) + 0.0028 * unit, smooth: 3, rim: 0.003 * unit, margin: 0.1, exact: true,
            hem: [(x, y, z) => Math.max(neck(x, y, z) + 0.002 * unit, waistY - y, -z), (x, y) => Math.abs(x) - lerp(0.019, 0.05, smoothstep(waistY, front, y)) * unit]
        });
        const lace: DrawOp[] = [];
        const cord = clothInk(options.ribbon);
        for (let i = 0; i < 5; i++) {
            // The bodice's front in the body's picture: u .25 is its middle, v grows down from the neck.
            const [v, w, x] = [0.195 + 0.043 * i, 0.035, 0.034 - 0.0036 * i];
            for (const k of [1, -1]) lace.push(drawn([[0.25 - k * x, v], [0.25 + k * x * 0.9, v + w]], 0.0055, cord));
        }
        const band = shell(figure, { outfit: context.outfit, ease: () => 0.0155 * unit, smooth: 3, rim: 0.008 * unit, hem: [(_, y) => y - waistY - 0.014 * unit, (_, y) => waistY - 0.018 * unit - y] });
        const frills = new MeshBuilder();
        const line = neckEdge(figure, bodice, (x, y, z) => (y > bust ? neck(x, y, z) : 1));
        if (line) neckRuffle(frills, figure, line, { waves: 24, height: 0.026 * unit, depth: 0.0045 * unit, thick: 0.0028 * unit, columns: 3 });

        // 2. The skirts: a bell to the floor, and over it one that parts and is taken up in festoons.
        const hemY = figure.y(0.03);
        const rig = skirtRig(figure, { outfit: context.outfit, name: 'ball-gown', waistY: waistY - 0.006 * unit, hemY, flare: (chibi ? 0.25 : 0.31) * unit * options.fullness, spread: 0.94, stiffness: 1.6 });
        const tall = rig.waistY - hemY;
        const under = skirtLayer(figure, {
            rig, hemY: hemY + 0.075 * tall, folds: chibi ? 14 : 18, pictures: SKIRT_PICTURES, rings: 6, columns: 4,
            lift: () => -0.002 * unit, depth: (t) => 0.028 * smoothstep(0, 0.9, t) * unit
        });
        const flounce = new MeshBuilder();
        hemRuffle(flounce, under, { waves: chibi ? 28 : 36, height: 0.09 * tall, depth: 0.009 * unit, thick: 0.003 * unit, columns: 3, off: 0.004 * unit });
        const festoon = (angle: number): number => {
            const s = clamp((angle - PARTED - DRAWN_BACK) / (TAU - 2 * PARTED - 2 * DRAWN_BACK));
            const peak = 0.5 + 0.5 * cos(s * FESTOONS * TAU);
            return tall * 0.11 * peak * peak;
        };
        const over = skirtLayer(figure, {
            rig, hemY: lerp(rig.waistY, hemY, 0.76), arc: [PARTED, TAU - PARTED], part: (t) => DRAWN_BACK * t, folds: 3 * FESTOONS, pictures: SKIRT_PICTURES, rings: 6, columns: 4, uneven: 0.5,
            // Air under it: it lies over the folds below.
            lift: (t) => (0.012 + 0.024 * smoothstep(0, 0.6, t)) * unit + 0.006 * unit * smoothstep(0.25, 0, t),
            depth: (t) => 0.02 * smoothstep(0, 0.6, t) * unit, rise: festoon
        });
        context.outfit.hang(rig.waistY, hemY, (angle, y) => rig.radius(angle, (rig.waistY - y) / tall) + 0.062 * unit, rig);
        const edging = new MeshBuilder();
        // Down one front edge, round the hem, up the other.
        const DOWN = 0.17;
        const way = (share: number): readonly [s: number, t: number] =>
            share < DOWN ? [0, lerp(0.02, 1, share / DOWN)] : share > 1 - DOWN ? [1, lerp(0.02, 1, (1 - share) / DOWN)] : [(share - DOWN) / (1 - 2 * DOWN), 1];
        ruffle(edging, {
            waves: chibi ? 40 : 48, height: 0.04 * unit, depth: 0.006 * unit, thick: 0.0028 * unit, columns: 3,
            seam: (share) => {
                const at = over.at(...way(share));
                const [a, b] = [over.at(...way(Math.max(0, share - 0.006))), over.at(...way(Math.min(1, share + 0.006)))];
                const run: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
                const r = hypot2(at[0], at[2]) || 1;
                const out: Vec3 = [at[0] / r, 0.3, at[2] / r];
                const fall: Vec3 = [run[1] * out[2] - run[2] * out[1], run[2] * out[0] - run[0] * out[2], run[0] * out[1] - run[1] * out[0]];
                const l = Math.sqrt(fall[0] * fall[0] + fall[1] * fall[1] + fall[2] * fall[2]) || 1;
                return { at: [0, 1, 2].map((k) => at[k] - (0.008 * unit * fall[k]) / l + 0.003 * unit * out[k]) as Vec3, out, fall };
            },
            skin: (into, i, share) => over.skin(into, i, ...way(share))
        });

        // 3. Bows: one at the neckline, a large one behind.
        const bows = new MeshBuilder();
        bow(bows, { center: [0, front - 0.012 * unit, besideBody(figure, 0, front - 0.012 * unit, 0.017 * unit)], size: 0.044 * unit, tails: 0.05 * unit, lean: 4, bone: figure.boneIndex('upperChest') });
        if (options.bow)
            bow(bows, {
                center: [0, waistY, besideBody(figure, 0, waistY, 0.03 * unit, -1)], side: -1, size: 0.12 * unit, tails: 0.34 * unit, lean: 5, bone: figure.boneIndex('spine'),
                against: (_, y) => rig.radius(TAU / 2, (rig.waistY - y) / tall) + 0.045 * unit
            });
        const skirtPicture = { boneNames: rig.boneNames };
        return {
            meshes: [
                piece(context, 'dress', 'gown-bodice', options.color, bodice, { drawing: foldedCloth(options.color, [...shirtFolds(0.6, false), ...gathers([[0.05, 1, 0.4], [0.96, -1, 0.34]])]) }),
                piece(context, 'dress', 'gown-stomacher', options.trim, stomacher, { drawing: foldedCloth(options.trim, [], 512, lace) }),
                piece(context, 'dress', 'gown-underskirt', options.trim, under.mesh, { ...skirtPicture, drawing: skirtCloth(options.trim, { gathers: 0.05 }) }),
                piece(context, 'dress', 'gown-flounce', options.trim, flounce, { ...skirtPicture, drawing: ruffleCloth(options.trim) }),
                piece(context, 'dress', 'gown-overskirt', options.color, over.mesh, { ...skirtPicture, drawing: skirtCloth(options.color, { gathers: 0.09, stitched: false }) }),
                piece(context, 'dress', 'gown-edging', options.trim, edging, { ...skirtPicture, drawing: ruffleCloth(options.trim) }),
                piece(context, 'dress', 'gown-cuffs', options.trim, cuffs),
                piece(context, 'dress', 'gown-neckline', options.trim, frills, { drawing: ruffleCloth(options.trim) }),
                piece(context, 'dress', 'gown-waist', options.ribbon, band),
                piece(context, 'dress', 'gown-bows', options.ribbon, bows, { drawing: bowCloth(options.ribbon) })
            ],
            bones: rig.bones,
            springs: rig.springs,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) },
                { layers: ['body'], test: (x, y, z) => body(x, y, z) < -0.016 * unit },
                // Nobody sees legs above the ankles, seated or not.
                { layers: ['body', 'legwear'], test: (_, y) => y < waistY - 0.05 * unit && y > figure.y(0.42) }
            ]
        };
    }
});
