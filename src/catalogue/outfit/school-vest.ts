import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, hypot2, lerp, smoothstep } from '../../geometry/scalar';
import type { BodyFigure } from '../../rig/body-figure';
import { definePart } from '../part';
import { bow, bowCloth } from './bow';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { besideBody } from './drape';
import { aroundTrunk, ribbed } from './rib';
import { armReach, armShare, shell, smoothMax, type Hem } from './shell';
import { shirtCollar, UNDER_JACKET } from './shirt-collar';
import { tie, tieCloth } from './tie';

const smoothMin = (a: number, b: number, k: number): number => -smoothMax(-a, -b, k);

/** The knit stands off the shirt, falls free at the waist and clears a skirt's pleats. */
const vestEase = (figure: BodyFigure, overSkirt: boolean) => {
    const unit = figure.scale;
    const hem = overSkirt ? 0.02 : 0.004;
    const from = figure.y(overSkirt ? 1.02 : 0.95);
    const to = figure.y(overSkirt ? 0.955 : 0.9);
    const [waist, chest] = [figure.y(0.985), figure.y(1.08)];
    // Fuller at the armholes, where the shirt's sleeves come out.
    return (x: number, y: number): number => (0.0105 + 0.0045 * smoothstep(-0.06 * unit, -0.01 * unit, armReach(figure, x)) * smoothstep(waist, chest, y) + (overSkirt ? 0.006 : 0.011) * bell(y - waist, 0.065 * unit) + hem * smoothstep(from, to, y)) * unit;
};

const shirtEase = (figure: BodyFigure, sleeveEnd: number, cuff: number) => {
    const unit = figure.scale;
    return (x: number): number => {
        const t = clamp(armReach(figure, x) / sleeveEnd);
        return lerp(0.0045, lerp(0.008, cuff, smoothstep(0, 1, t)), armShare(figure, x)) * unit;
    };
};

/** Half the width of what is open at the neck, metres. */
const neckHalf = (figure: BodyFigure): number => figure.neckSection(figure.y(1.26)).rx + 0.025 * figure.scale;

/** Negative on the vest: V before, round behind, sleeveless. */
function vestCut(figure: BodyFigure, hemY: number): { neck: Hem; arms: Hem; cut: Hem } {
    const unit = figure.scale;
    const [point, nape] = [1.118, 1.25].map((y) => figure.y(y));
    // Broad shoulders stand higher than the neckline: what is open ends beside the neck.
    const half = neckHalf(figure);
    const round = 0.03 * unit;
    const neck: Hem = (x, y, z) => {
        const ax = Math.abs(x);
        const back = smoothMin(y - nape - 0.2 * (hypot2(ax, round) - round), half - ax, 0.03 * unit);
        const front = Math.min(y - point - ax * 1.95, 0.08) * 0.5;
        return z > -0.012 * unit ? smoothMax(front, back, 0.006 * unit) : back;
    };
    // Hips may be wider than shoulders: below the armpit nothing is arm.
    const armpit = figure.shoulder[1] - 0.062 * unit;
    const arms: Hem = (x, y) => smoothMin(armReach(figure, x) + 0.01 * unit, y - armpit, 0.05 * unit);
    return { neck, arms, cut: (x, y, z) => Math.max(neck(x, y, z), arms(x, y, z), hemY - y) };
}

export default definePart({
    id: 'outfit/school-vest',
    slot: 'top',
    title: { en: 'School vest', ja: 'スクールベスト' },
    description: 'Knit vest over a collared shirt, with a tie or a ribbon.',
    words: { en: ['vest', 'school vest', 'knit vest', 'sweater vest', 'waistcoat'], ja: ['ベスト', 'スクールベスト', 'ニットベスト', 'チョッキ'] },
    likely: { feminine: 1, masculine: 2, chibi: 1 },
    options: {
        color: { type: 'color', default: '#2f3a5c', main: true, title: { en: 'Knit', ja: 'ニット' } },
        trim: { type: 'color', default: '#4b5a86', title: { en: 'Edging', ja: '縁' }, words: { en: ['edging', 'piping'], ja: ['縁取り'] } },
        shirt: { type: 'color', default: '#fbfaff', title: { en: 'Shirt', ja: 'シャツ' }, words: { en: ['shirt', 'blouse', 'dress shirt'], ja: ['シャツ', 'ワイシャツ', 'ブラウス'] } },
        tie: { type: 'color', default: '#a8303c', title: { en: 'Tie', ja: 'タイ' }, words: { en: ['tie', 'necktie', 'ribbon', 'bow tie'], ja: ['ネクタイ', 'タイ', 'リボン'] } },
        neck: {
            type: 'choice', default: 'tie', title: { en: 'At the collar', ja: '襟元' },
            values: [
                { id: 'tie', title: { en: 'Tie', ja: 'ネクタイ' }, words: { en: ['with a tie', 'necktie'], ja: ['ネクタイ'] } },
                { id: 'ribbon', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['with a ribbon', 'with a bow'], ja: ['リボンタイ'] } },
                { id: 'open', title: { en: 'Open', ja: 'なし' }, words: { en: ['without a tie', 'open collar'], ja: ['ノーネクタイ'] } }
            ]
        },
        sleeves: {
            type: 'choice', default: 'long', title: { en: 'Sleeves', ja: '袖' },
            values: [
                { id: 'long', title: { en: 'Long', ja: '長袖' }, words: { en: ['long sleeves', 'long-sleeved'], ja: ['長袖'] } },
                { id: 'short', title: { en: 'Short', ja: '半袖' }, words: { en: ['short sleeves', 'short-sleeved'], ja: ['半袖'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const long = options.sleeves === 'long';
        const sleeveEnd = figure.armS(long ? 0.41 : 0.12);
        // A skirt's pleats open below its yoke: the vest ends on it.
        const overSkirt = [...context.worn].some((id) => id.endsWith('skirt'));
        const hemY = figure.y(overSkirt ? 0.928 : 0.905);
        const { neck, arms, cut } = vestCut(figure, hemY);
        const knit = vestEase(figure, overSkirt);
        const linen = shirtEase(figure, sleeveEnd, long ? 0.0125 : 0.019);

        // The shirt shows where the vest does not: sleeves, V and shoulders, with a margin under the edges.
        const throat = neckHalf(figure) - 0.012 * unit;
        const collarLine = (x: number, y: number): number => smoothMin(y - figure.y(1.262), throat - Math.abs(x), 0.008 * unit);
        const worn: Hem = (x, y, z) => Math.max(collarLine(x, y), armReach(figure, x) - sleeveEnd, figure.y(0.95) - y);
        const shirt = shell(figure, { outfit: context.outfit, ease: linen, smooth: 4, hem: [worn, (x, y, z) => -0.022 * unit - Math.max(neck(x, y, z), arms(x, y, z))] });
        const cuffWidth = (long ? 0.05 : 0.02) * unit;
        const cuffs = shell(figure, {
            outfit: context.outfit, ease: (x) => linen(x) + (long ? 0.0008 : 0.0022) * unit, smooth: 4,
            hem: [(x) => armReach(figure, x) - sleeveEnd - 0.0008 * unit, (x) => sleeveEnd - cuffWidth - armReach(figure, x)]
        });
        const collar = new MeshBuilder();
        shirtCollar(collar, figure, context.outfit.jacket ? UNDER_JACKET : {});

        // Eased as far as the edging and the rib, which lie on it all along.
        const vest = shell(figure, { outfit: context.outfit, ease: knit, smooth: 6, margin: 0.12, exact: false, hem: (x, y, z) => Math.max(cut(x, y, z), hemY + 0.022 * unit - y) });
        const band = 0.0105 * unit;
        const edging = shell(figure, {
            outfit: context.outfit, ease: (x, y) => knit(x, y) + 0.0024 * unit, smooth: 6, margin: 0.12, rim: 0.006 * unit,
            hem: [(x, y, z) => Math.max(neck(x, y, z), arms(x, y, z), figure.y(1.0) - y) - 0.0006 * unit, (x, y, z) => -band - Math.max(neck(x, y, z) * 0.95, arms(x, y, z))]
        });
        const rib = shell(figure, {
            outfit: context.outfit, ease: (x, y) => knit(x, y) + 0.0052 * unit, smooth: 6, margin: 0.12, exact: false, rim: 0.009 * unit, uv: aroundTrunk,
            hem: [(_, y) => hemY - 0.0008 * unit - y, (_, y) => y - hemY - 0.036 * unit]
        });
        const meshes = [
            piece(context, 'tops', 'shirt', options.shirt, shirt, { drawing: foldedCloth(options.shirt, shirtFolds(0.9, long)) }),
            piece(context, 'tops', 'shirt-cuffs', options.shirt, cuffs),
            piece(context, 'tops', 'shirt-collar', options.shirt, collar),
            piece(context, 'tops', 'vest', options.color, vest, { drawing: foldedCloth(options.color, shirtFolds(0.9, false)) }),
            piece(context, 'tops', 'vest-edging', options.trim, edging),
            piece(context, 'tops', 'vest-rib', options.color, rib, { drawing: ribbed(options.color, 44) })
        ];
        const knotY = figure.y(1.224);
        if (options.neck !== 'open') {
            const mesh = new MeshBuilder();
            if (options.neck === 'tie') tie(mesh, figure, knotY + 0.012 * unit, figure.y(1.085), 0.0085 * unit);
            else bow(mesh, { center: [0, knotY, besideBody(figure, 0, knotY, 0.02 * unit)], size: 0.046 * unit, lean: 6, bone: figure.boneIndex('upperChest') });
            meshes.push(options.neck === 'tie' ? piece(context, 'tops', 'tie', options.tie, mesh, { drawing: tieCloth(options.tie) }) : piece(context, 'tops', 'ribbon', options.tie, mesh, { drawing: bowCloth(options.tie) }));
        }
        return {
            meshes,
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['bottoms'], test: (_, y) => y > hemY + 0.016 * unit },
                { layers: ['body'], test: (x, y, z) => Math.max(Math.max(collarLine(x, y), figure.y(0.93) - y) + 0.016 * unit, armReach(figure, x) - sleeveEnd + 0.02 * unit) < 0 && Math.min(cut(x, y, z), worn(x, y, z)) < -0.008 * unit }
            ]
        };
    }
});
