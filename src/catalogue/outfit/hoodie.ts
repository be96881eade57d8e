import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp, smoothstep } from '../../geometry/scalar';
import { mixColors } from '../../paint/color';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { hood } from './hood';
import { aroundArm, aroundTrunk, ribbed } from './rib';
import { armReach, armShare, shell, smoothMax } from './shell';
import { cord } from './cord';

/** Loose everywhere, blousing over the waistband and the cuffs. */
function hoodieEase(figure: BodyFigure, sleeveEnd: number, hemY: number) {
    const unit = figure.scale;
    return (x: number, y: number): number => {
        const loose = lerp(0.012, 0.026, smoothstep(figure.y(1.18), figure.y(0.93), y)) + 0.014 * bell(y - figure.y(0.985), 0.09 * unit);
        const gathered = smoothstep(hemY + 0.05 * unit, hemY + 0.012 * unit, y);
        const trunk = lerp(loose, 0.017, gathered);
        const t = clamp(armReach(figure, x) / sleeveEnd);
        const sleeve = lerp(0.011, 0.021, smoothstep(0, 0.55, t)) + 0.007 * bell(t - 0.8, 0.11) - 0.016 * smoothstep(0.86, 0.95, t);
        return lerp(trunk, sleeve, armShare(figure, x)) * unit;
    };
}

export default definePart({
    id: 'outfit/hoodie',
    slot: 'top',
    title: { en: 'Hoodie', ja: 'パーカー' },
    description: 'Loose hooded sweatshirt with a pouch pocket, cords and ribbed edges.',
    words: { en: ['hoodie', 'hoody', 'hooded sweatshirt', 'hooded top', 'sweatshirt', 'sweater'], ja: ['パーカー', 'フーディー', 'フーディ', 'スウェット', 'トレーナー'] },
    likely: { feminine: 1.2, masculine: 3, chibi: 1.4 },
    options: {
        color: { type: 'color', default: '#a9aecd', main: true, title: { en: 'Cloth', ja: '生地' } },
        lining: { type: 'color', default: '#8d92b8', title: { en: 'Hood lining', ja: 'フードの裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        cords: { type: 'color', default: '#f3f3f8', title: { en: 'Cords', ja: '紐' }, words: { en: ['cords', 'drawstrings', 'strings'], ja: ['紐', 'ひも'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const sleeveEnd = figure.armS(0.415);
        const hemY = figure.y(0.858);
        const ease = hoodieEase(figure, sleeveEnd, hemY);
        const cuff = 0.042 * unit;
        const band = 0.04 * unit;
        const neck = (x: number, y: number, z: number): number => y - figure.y(1.243) + 0.35 * Math.max(0, z) - 0.12 * Math.abs(x);
        const body = (x: number, y: number, z: number): number => Math.max(smoothMax(hemY - y, armReach(figure, x) - sleeveEnd, 0.002 * unit), neck(x, y, z));
        const cloth = shell(figure, { ease, hem: body, smooth: 7, rim: 0.005 * unit });
        const ribEase = (x: number, y: number): number => ease(x, y) + 0.0015 * unit;
        const waistband = shell(figure, {
            ease: ribEase, smooth: 7, rim: 0.009 * unit, uv: aroundTrunk,
            hem: [(x, y) => Math.max(hemY - 0.0008 * unit - y, armReach(figure, x)), (_, y) => y - hemY - band]
        });
        const cuffs = shell(figure, {
            ease: (x, y) => Math.max(0.007 * unit, ease(x, y)) + 0.001 * unit, smooth: 7, rim: 0.006 * unit, uv: aroundArm(figure),
            hem: [(x) => armReach(figure, x) - sleeveEnd - 0.0008 * unit, (x) => sleeveEnd - cuff - armReach(figure, x)]
        });
        // The pouch: a patch with slanted hand openings.
        const pocketLow = hemY + band * 0.95;
        const pocketHigh = pocketLow + 0.105 * unit;
        const pocket = shell(figure, {
            ease: (x, y) => ease(x, y) + 0.0045 * unit, smooth: 7, rim: 0.0055 * unit,
            hem: [
                (_x, y, z) => Math.max(y - pocketHigh, pocketLow - y, -z),
                (x, y) => Math.abs(x) - lerp(0.1, 0.058, smoothstep(0.3, 1, (y - pocketLow) / (pocketHigh - pocketLow))) * unit * Math.min(1.1, figure.hipScale / figure.scale * 1)
            ]
        });
        const cowl = new MeshBuilder();
        const lining = new MeshBuilder();
        hood(cowl, lining, figure, 0.02 * unit);
        const cords = new MeshBuilder();
        for (const side of [1, -1]) {
            const points = Array.from({ length: 9 }, (_, i): [number, number, number] => {
                const t = i / 8;
                const x = side * (0.026 + 0.008 * t) * unit;
                const y = figure.y(1.212) - 0.135 * unit * t;
                return [x, y, besideBody(figure, x, y, lerp(0.034, 0.024, smoothstep(0, 0.35, t)) * unit)];
            });
            cord(cords, points, 0.0034 * unit, [figure.boneIndex('upperChest')]);
        }
        return {
            meshes: [
                piece(context, 'tops', 'hoodie', options.color, cloth, { drawing: foldedCloth(options.color, shirtFolds(1.35, true)) }),
                piece(context, 'tops', 'hoodie-waistband', options.color, waistband, { drawing: ribbed(mixColors(options.color, options.lining, 0.2), 44) }),
                piece(context, 'tops', 'hoodie-cuffs', options.color, cuffs, { drawing: ribbed(mixColors(options.color, options.lining, 0.2), 16) }),
                piece(context, 'tops', 'hoodie-pocket', options.color, pocket),
                piece(context, 'tops', 'hood', options.color, cowl),
                piece(context, 'tops', 'hood-lining', options.lining, lining),
                piece(context, 'tops', 'cords', options.cords, cords, { outline: 0.6 })
            ],
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body', 'bottoms'], test: (x, y, z) => body(x, y, z) < -0.02 * unit }
            ]
        };
    }
});
