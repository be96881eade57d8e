import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, cos, lerp, sin, smoothstep, TAU } from '../../geometry/scalar';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { hemRuffle, sleeveRuffle } from './hem-ruffle';
import { neckEdge, neckRuffle } from './neck-edge';
import { onCloth } from './on-cloth';
import { gathers, puffEase, sleeveUv } from './puff-sleeve';
import { ruffleCloth } from './ruffle';
import { armReach, armShare, shell, type Hem } from './shell';
import { skirtRig } from './skirt';
import { SKIRT_PICTURES, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { starTrim } from './star-trim';
import { hemHeight } from './waistband';

/** Half the overskirt's opening in front at the waist, and how much it draws back to the hem, radians. */
const PARTED = 0.1;
const DRAWN_BACK = 0.62;
/** Scallops of the overskirt's hem, a star on each. */
const SCALLOPS = 9;

export default definePart({
    id: 'outfit/idol-dress',
    slot: 'dress',
    title: { en: 'Idol dress', ja: 'アイドル衣装' },
    description: 'Stage costume: puffed sleeves, a white front with golden edges, an overskirt that opens over two tiers of frills, stars, and a large bow behind.',
    words: {
        en: ['idol dress', 'idol clothes', 'idol costume', 'idol outfit', 'stage costume', 'stage dress', 'magical girl dress', 'performance costume', 'frilled dress'],
        ja: ['アイドル衣装', 'アイドル服', 'ステージ衣装', 'アイドルドレス', '魔法少女の衣装', 'フリルドレス']
    },
    likely: { feminine: 0.25, masculine: 0, chibi: 0.4 },
    youthful: true,
    replaces: ['top', 'bottom'],
    suggests: { footwear: [['outfit/boots', 3], ['outfit/heels', 1], ['outfit/mary-janes', 1]] },
    options: {
        color: { type: 'color', default: '#f08fb0', main: true, title: { en: 'Cloth', ja: '生地' } },
        frills: { type: 'color', default: '#fffafc', title: { en: 'Frills and front', ja: 'フリルと前身頃' }, words: { en: ['frills', 'frill', 'ruffles', 'trim'], ja: ['フリル'] } },
        tier: { type: 'color', default: '#fbd3df', title: { en: 'Middle tier', ja: '中段のスカート' }, words: { en: ['tier', 'underskirt', 'petticoat'], ja: ['下のスカート', 'パニエ'] } },
        ribbon: { type: 'color', default: '#d24a7c', title: { en: 'Bows and sash', ja: 'リボンと帯' }, words: { en: ['ribbon', 'ribbons', 'bow', 'bows', 'sash'], ja: ['リボン', '帯'] } },
        gold: { type: 'color', default: '#f0c14a', title: { en: 'Stars and edges', ja: '星と縁取り' }, words: { en: ['stars', 'star', 'piping', 'edges'], ja: ['星', '縁取り'] } },
        length: {
            type: 'number', min: 0.95, max: 1.7, default: 1.12, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [{ words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.6 }, { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 1 }]
        },
        stars: { type: 'toggle', default: true, title: { en: 'Stars', ja: '星飾り' }, words: { en: ['star trim', 'star print'], ja: ['星飾り', '星柄'] } },
        bow: { type: 'toggle', default: true, title: { en: 'Bow behind', ja: '後ろのリボン' } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const chibi = figure.kind === 'chibi';

        // 1. The bodice: puffed sleeves, a front of the frills' colour between golden edges.
        const sleeveEnd = figure.armS(0.1);
        const waistY = figure.y(0.99);
        const bust = figure.y(1.06);
        // A shallow bowl: close at the throat, steep beside the neck.
        const throat = figure.neckSection(figure.y(1.26)).rx + 0.022 * unit;
        const [dip, nape] = [1.214, 1.243].map((y) => figure.y(y));
        const sleeve = puffEase(figure, { end: sleeveEnd, puffEnd: sleeveEnd, puff: 0.034 });
        const ease = (x: number, y: number): number => lerp((0.006 + 0.004 * bell(y - bust, 0.05 * unit)) * unit, sleeve(x), armShare(figure, x));
        const neck: Hem = (x, y, z) => {
            const side = Math.abs(x) / throat;
            return Math.min(y - lerp(nape, dip, smoothstep(-0.03 * unit, 0.03 * unit, z)) - 0.045 * unit * side * side, (throat - Math.abs(x)) * 1.1 + 0.012 * unit);
        };
        const body: Hem = (x, y, z) => Math.max(waistY - 0.012 * unit - y, armReach(figure, x) - sleeveEnd, neck(x, y, z));
        const bodice = shell(figure, { outfit, ease, hem: body, smooth: 3, uv: sleeveUv(figure, sleeveEnd) });
        const panelHalf = (y: number): number => lerp(0.026, 0.062, smoothstep(waistY, figure.y(1.19), y)) * unit;
        const lay = (extra: number) => ({ outfit, ease: (x: number, y: number): number => ease(x, y) + extra * unit, smooth: 3, margin: 0.1, exact: true });
        const front: Hem = (x, y, z) => Math.max(neck(x, y, z) + 0.002 * unit, waistY - y, -z);
        const panel = shell(figure, { ...lay(0.0028), rim: 0, hem: [front, (x, y) => Math.abs(x) - panelHalf(y)] });
        const edges = shell(figure, { ...lay(0.0042), rim: 0.003 * unit, hem: [(x, y, z) => Math.max(front(x, y, z), Math.abs(x) - panelHalf(y) - 0.003 * unit), (x, y) => panelHalf(y) - 0.0025 * unit - Math.abs(x)] });
        const cuffs = shell(figure, { outfit, ease: () => 0.0125 * unit, smooth: 3, rim: 0.005 * unit, hem: [(x) => armReach(figure, x) - sleeveEnd - 0.008 * unit, (x) => sleeveEnd - 0.012 * unit - armReach(figure, x)] });
        const atCuff = figure.arm.at(sleeveEnd);
        const frills = new MeshBuilder();
        sleeveRuffle(frills, figure, { reach: sleeveEnd + 0.005 * unit, radius: 0.25 * (atCuff[0] + atCuff[1] + atCuff[2] + atCuff[3]) + 0.0095 * unit, waves: 10, height: 0.026 * unit, depth: 0.006 * unit, thick: 0.003 * unit });
        const line = neckEdge(figure, bodice, (x, y, z) => (y > bust ? neck(x, y, z) : 1));
        if (line) neckRuffle(frills, figure, line, { waves: 18, height: 0.03 * unit, depth: 0.005 * unit, thick: 0.0028 * unit, columns: 3 });
        const sash = shell(figure, { outfit, ease: () => 0.0165 * unit, smooth: 3, rim: 0.008 * unit, hem: [(_, y) => y - waistY - 0.02 * unit, (_, y) => waistY - 0.02 * unit - y] });

        // 2. Two tiers of frills, and an overskirt that opens before them.
        const hemY = hemHeight(figure, 0.99, options.length);
        const rig = skirtRig(figure, { outfit, name: 'idol-dress', waistY: waistY - 0.006 * unit, hemY, flare: 0.15 * unit, spread: 0.86 });
        const tall = rig.waistY - hemY;
        const under = skirtLayer(figure, { rig, outfit, topY: rig.waistY - 0.52 * tall, hemY: hemY + 0.06 * tall, folds: chibi ? 12 : 14, pictures: SKIRT_PICTURES, rings: 2, columns: 4, lift: () => -0.004 * unit, depth: (t) => lerp(0.004, 0.02, t) * unit });
        const middle = skirtLayer(figure, {
            rig, hemY: lerp(rig.waistY, hemY, 0.74), folds: chibi ? 13 : 15, pictures: SKIRT_PICTURES, rings: 5, columns: 4,
            lift: (t) => 0.022 * smoothstep(0.1, 1, t) * unit, depth: (t) => 0.02 * smoothstep(0.05, 1, t) * unit
        });
        const hems = new MeshBuilder();
        hemRuffle(hems, under, { waves: chibi ? 22 : 26, height: 0.17 * tall, depth: 0.009 * unit, thick: 0.003 * unit, columns: 3, off: 0.003 * unit, at: 0.94 });
        hemRuffle(hems, middle, { waves: chibi ? 20 : 24, height: 0.14 * tall, depth: 0.008 * unit, thick: 0.003 * unit, columns: 3, off: 0.003 * unit, at: 0.96 });
        const scallop = (angle: number): number => {
            const s = clamp((angle - PARTED - DRAWN_BACK) / (TAU - 2 * PARTED - 2 * DRAWN_BACK));
            return 0.07 * tall * Math.abs(cos(s * SCALLOPS * TAU * 0.5));
        };
        const over = skirtLayer(figure, {
            rig, hemY: lerp(rig.waistY, hemY, 0.7), arc: [PARTED, TAU - PARTED], part: (t) => DRAWN_BACK * t * t, folds: 2 * SCALLOPS, pictures: SKIRT_PICTURES, rings: 6, columns: 4, uneven: 0,
            lift: (t) => (0.008 + 0.05 * smoothstep(0, 1, t)) * unit, depth: (t) => 0.009 * smoothstep(0, 0.6, t) * unit, rise: scallop
        });
        outfit.hang(rig.waistY, hemY, (angle, y) => rig.radius(angle, (rig.waistY - y) / tall) + 0.066 * unit, rig);

        // 3. Stars down the front and on the scallops; bows at the throat and behind.
        const stars = new MeshBuilder();
        const joints = [0, 0, 0, 0];
        const weights = [0, 0, 0, 0];
        const onBody = (y: number, size: number): void => {
            const spot = onCloth(panel, 0, y);
            if (!spot) return;
            figure.weightsAt(spot.at[0], spot.at[1], spot.at[2], joints, weights);
            starTrim(stars, spot.at, spot.out, size * unit, (mesh, i) => mesh.skinAt(i, joints, weights));
        };
        if (options.stars) for (const y of [1.115, 1.075, 1.035]) onBody(figure.y(y), 0.02);
        const swinging = new MeshBuilder();
        if (options.stars)
            for (let i = 0; i < SCALLOPS; i++) {
                const s = (i + 0.5) / SCALLOPS;
                const t = 0.8;
                const [p, above] = [over.at(s, t), over.at(s, t - 0.15)];
                const a = over.angle(s, t);
                const run = Math.sqrt((p[0] - above[0]) * (p[0] - above[0]) + (p[2] - above[2]) * (p[2] - above[2]));
                const out: [number, number, number] = [sin(a) * (above[1] - p[1]), run, cos(a) * (above[1] - p[1])];
                starTrim(swinging, [p[0] + 0.004 * unit * sin(a), p[1], p[2] + 0.004 * unit * cos(a)], out, 0.03 * unit, (mesh, k) => over.skin(mesh, k, s, t));
            }
        const bows = new MeshBuilder();
        const knotY = figure.y(1.205);
        const knotZ = besideBody(figure, 0, knotY, 0.024 * unit);
        bow(bows, { center: [0, knotY, knotZ], size: 0.07 * unit, tails: 0.06 * unit, lean: 10, bone: figure.boneIndex('upperChest') });
        if (options.stars) {
            const chest = figure.boneIndex('upperChest');
            starTrim(stars, [0, knotY, knotZ + 0.0175 * unit], [0, 0.15, 1], 0.034 * unit, (mesh, i) => mesh.skinAt(i, [chest], [1]));
        }
        if (options.bow)
            bow(bows, {
                center: [0, waistY, besideBody(figure, 0, waistY, 0.03 * unit, -1)], side: -1, size: 0.135 * unit, tails: Math.min(0.3 * unit, 0.9 * tall), lean: 5, bone: figure.boneIndex('spine'),
                against: (_, y) => rig.radius(TAU / 2, (rig.waistY - y) / tall) + 0.066 * unit
            });
        const swings = { boneNames: rig.boneNames };
        const meshes = [
            piece(context, 'dress', 'idol-bodice', options.color, bodice, { drawing: foldedCloth(options.color, [...shirtFolds(0.6, false), ...gathers([[0.05, 1, 0.42], [0.96, -1, 0.34]])]) }),
            piece(context, 'dress', 'idol-front', options.frills, panel, { drawing: foldedCloth(options.frills, shirtFolds(0.5, false)) }),
            piece(context, 'dress', 'idol-edges', options.gold, edges, { outline: 0.4 }),
            piece(context, 'dress', 'idol-underskirt', options.frills, under.mesh, { ...swings, drawing: skirtCloth(options.frills, { gathers: 0.02, stitched: false }) }),
            piece(context, 'dress', 'idol-tier', options.tier, middle.mesh, { ...swings, drawing: skirtCloth(options.tier, { gathers: 0.06, stitched: false }) }),
            piece(context, 'dress', 'idol-frills', options.frills, hems, { ...swings, drawing: ruffleCloth(options.frills) }),
            piece(context, 'dress', 'idol-overskirt', options.color, over.mesh, { ...swings, drawing: skirtCloth(options.color, { gathers: 0.09, stitched: false, borders: [{ color: options.gold, from: 0.915, to: 0.955 }, { color: options.frills, from: 0.97, to: 1 }] }) }),
            piece(context, 'dress', 'idol-cuffs', options.ribbon, cuffs),
            piece(context, 'dress', 'idol-collar', options.frills, frills, { drawing: ruffleCloth(options.frills) }),
            piece(context, 'dress', 'idol-sash', options.ribbon, sash),
            piece(context, 'dress', 'idol-bows', options.ribbon, bows, { drawing: bowCloth(options.ribbon) })
        ];
        if (options.stars)
            meshes.push(
                piece(context, 'dress', 'idol-stars', options.gold, stars, { kind: 'metal', outline: 0.5 }),
                piece(context, 'dress', 'idol-hem-stars', options.gold, swinging, { ...swings, kind: 'metal', outline: 0.5 })
            );
        return {
            meshes,
            bones: rig.bones,
            springs: rig.springs,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], materials: ['Undershorts'], test: (_, y) => y > figure.y(0.81) },
                { layers: ['body'], test: (x, y, z) => body(x, y, z) < -0.016 * unit }
            ]
        };
    }
});
