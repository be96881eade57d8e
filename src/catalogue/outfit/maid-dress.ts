import { MeshBuilder } from '../../geometry/mesh';
import { bell, lerp, pow, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { clothInk, drawn, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { hemRuffle, sleeveRuffle } from './hem-ruffle';
import { elbowFolds, gathers, puffEase, sleeveUv } from './puff-sleeve';
import { ruffleCloth } from './ruffle';
import { armReach, armShare, shell, smoothMax, type Hem } from './shell';
import { shirtCollar } from './shirt-collar';
import { skirtRig } from './skirt';
import { SKIRT_PICTURES, skirtCloth } from './skirt-cloth';
import { skirtLayer } from './skirt-layer';
import { hemHeight } from './waistband';

export default definePart({
    id: 'outfit/maid-dress',
    slot: 'dress',
    title: { en: 'Maid dress', ja: 'メイド服' },
    description: 'Dark dress with a white collar and cuffs, puffed sleeves and a petticoat’s frill under its hem.',
    words: { en: ['maid dress', 'maid uniform'], ja: ['メイド服', 'メイドドレス'] },
    likely: { feminine: 0.25, masculine: 0, chibi: 0.4 },
    youthful: true,
    replaces: ['top', 'bottom'],
    suggests: { apron: [['outfit/maid-apron', 1]], hairband: [['hairband/maid-headdress', 4], ['', 1]] },
    options: {
        color: { type: 'color', default: '#34323f', main: true, usual: 0.8, title: { en: 'Cloth', ja: '生地' } },
        collar: { type: 'color', default: '#fbfaff', title: { en: 'Collar and cuffs', ja: '襟と袖口' }, words: { en: ['collar', 'cuffs'], ja: ['襟', '袖口'] } },
        petticoat: { type: 'color', default: '#faf8ff', title: { en: 'Petticoat', ja: 'パニエ' }, words: { en: ['petticoat', 'underskirt'], ja: ['パニエ', 'ペチコート'] } },
        ribbon: { type: 'color', default: '#b3404f', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['ribbon', 'neck ribbon', 'bow'], ja: ['リボン'] } },
        sleeves: {
            type: 'choice', default: 'short', title: { en: 'Sleeves', ja: '袖' },
            values: [
                { id: 'short', title: { en: 'Short', ja: '半袖' }, words: { en: ['short sleeves', 'short-sleeved', 'puff sleeves'], ja: ['半袖', 'パフスリーブ'] } },
                { id: 'long', title: { en: 'Long', ja: '長袖' }, words: { en: ['long sleeves', 'long-sleeved'], ja: ['長袖'] }, likely: 0.4 }
            ]
        },
        length: {
            type: 'number', min: 1, max: 2.7, default: 1.45, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [
                { words: { en: ['long', 'ankle-length', 'classic', 'victorian'], ja: ['長い', 'ロング', 'クラシカル'] }, value: 2.6 },
                { words: { en: ['short', 'mini'], ja: ['短い', 'ミニ'] }, value: 1.05 }
            ]
        },
        bow: { type: 'toggle', default: true, title: { en: 'Ribbon at the collar', ja: '襟元のリボン' } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const long = options.sleeves === 'long';
        const sleeveEnd = figure.armS(long ? 0.4 : 0.112);
        const cuffWidth = (long ? 0.048 : 0.018) * unit;
        // A long sleeve blouses over the top of its cuff.
        const clothEnd = long ? sleeveEnd - cuffWidth + 0.006 * unit : sleeveEnd;
        const puffEnd = figure.armS(long ? 0.135 : 0.112);
        const sleeve = puffEase(figure, { end: clothEnd, puffEnd, puff: long ? 0.02 : 0.03 });
        const waistY = figure.y(0.99);
        const bust = figure.y(1.06);
        const throat = figure.neckSection(figure.y(1.26)).rx + 0.013 * unit;
        const neck: Hem = (x, y) => -smoothMax(figure.y(1.262) - y, Math.abs(x) - throat, 0.008 * unit);
        const ease = (x: number, y: number): number => lerp((0.0062 + 0.004 * bell(y - bust, 0.05 * unit)) * unit, sleeve(x), armShare(figure, x));
        const body: Hem = (x, y, z) => Math.max(waistY - 0.012 * unit - y, armReach(figure, x) - clothEnd, neck(x, y, z));
        const bodice = shell(figure, { outfit: context.outfit, ease, hem: body, smooth: 3, uv: sleeveUv(figure, clothEnd) });
        const cuffs = shell(figure, {
            outfit: context.outfit, ease: () => (long ? 0.0105 : 0.0125) * unit, smooth: 3, rim: 0.005 * unit,
            hem: [(x) => armReach(figure, x) - sleeveEnd - (long ? 0 : 0.006) * unit, (x) => sleeveEnd - cuffWidth - armReach(figure, x)]
        });
        const frills = new MeshBuilder();
        const atCuff = figure.arm.at(sleeveEnd);
        if (!long)
            sleeveRuffle(frills, figure, {
                reach: sleeveEnd + 0.003 * unit, radius: 0.25 * (atCuff[0] + atCuff[1] + atCuff[2] + atCuff[3]) + 0.0095 * unit,
                waves: 10, height: 0.021 * unit, depth: 0.0045 * unit, thick: 0.003 * unit
            });
        const band = shell(figure, { outfit: context.outfit, ease: () => 0.0165 * unit, smooth: 3, rim: 0.008 * unit, hem: [(_, y) => y - waistY - 0.014 * unit, (_, y) => waistY - 0.016 * unit - y] });
        const collar = new MeshBuilder();
        shirtCollar(collar, figure, { fall: 0.034, tips: 0.05, clearance: 0.0165 });

        const hemY = hemHeight(figure, 0.99, options.length);
        const rig = skirtRig(figure, { outfit: context.outfit, name: 'maid-dress', waistY: waistY - 0.006 * unit, hemY, flare: 0.15 * unit * pow(options.length, 0.62), spread: 1.02 });
        const skirt = skirtLayer(figure, {
            rig, outfit: context.outfit, folds: figure.kind === 'chibi' ? 13 : 16, pictures: SKIRT_PICTURES, rings: 8, columns: 5,
            depth: (t) => 0.024 * smoothstep(0.04, 0.95, t) * unit
        });
        const petticoat = new MeshBuilder();
        hemRuffle(petticoat, skirt, { at: 0.94, columns: 3, waves: figure.kind === 'chibi' ? 26 : 34, height: 0.05 * unit + 0.06 * (rig.waistY - hemY), depth: 0.008 * unit, thick: 0.003 * unit, off: -0.011 * unit });

        const meshes = [
            piece(context, 'dress', 'maid-bodice', options.color, bodice, {
                drawing: foldedCloth(options.color, [...shirtFolds(0.8, false), ...gathers(long ? [[0.02, 1, 0.2], [0.34, -1, 0.12], [0.97, -1, 0.1]] : [[0.04, 1, 0.42], [0.97, -1, 0.34]]), ...(long ? elbowFolds(0.6) : [])], 512, placket(options.color))
            }),
            piece(context, 'dress', 'maid-skirt', options.color, skirt.mesh, { boneNames: rig.boneNames, drawing: skirtCloth(options.color) }),
            piece(context, 'dress', 'maid-petticoat', options.petticoat, petticoat, { boneNames: rig.boneNames, drawing: ruffleCloth(options.petticoat) }),
            piece(context, 'dress', 'maid-collar', options.collar, collar),
            piece(context, 'dress', 'maid-cuffs', options.collar, cuffs),
            piece(context, 'dress', 'maid-waist', options.color, band)
        ];
        if (!long) meshes.push(piece(context, 'dress', 'maid-cuff-frills', options.collar, frills, { drawing: ruffleCloth(options.collar) }));
        if (options.bow) {
            const knotY = figure.y(1.23);
            const ribbon = new MeshBuilder();
            bow(ribbon, { center: [0, knotY, besideBody(figure, 0, knotY, 0.02 * unit)], size: 0.054 * unit, tails: 0.06 * unit, lean: 8, bone: figure.boneIndex('upperChest') });
            meshes.push(piece(context, 'dress', 'maid-ribbon', options.ribbon, ribbon, { drawing: bowCloth(options.ribbon) }));
        }
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

/** The front's closing edge and its buttons, in the body's picture. */
function placket(color: string): ReturnType<typeof drawn>[] {
    const { shade } = clothInk(color);
    const line = { lit: shade, shade };
    return [drawn([[0.262, 0.02], [0.262, 0.4]], 0.0028, line, 0.9), drawn([[0.238, 0.02], [0.238, 0.4]], 0.0028, line, 0.5)];
}
