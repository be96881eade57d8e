import { clothInk, foldedCloth } from '../outfit/cloth';
import { polyPath, type Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { Cowl, COWL_BONES } from './cowl';
import { hatPiece } from './hat-piece';

export default definePart({
    id: 'headwear/hood',
    slot: 'headwear',
    title: { en: 'Hood', ja: 'フード' },
    description: 'A hood drawn up over the hair, soft or with a pointed tip; it goes with a cloak or alone.',
    words: { en: ['hood', 'hood up', 'hooded', 'cowl', 'pointed hood'], ja: ['フード', 'フードをかぶった', '頭巾', 'フード付き'] },
    likely: { feminine: 0.15, masculine: 0.25, chibi: 0.2 },
    options: {
        color: { type: 'color', default: '#7a2434', main: true, title: { en: 'Cloth', ja: '生地' } },
        lining: { type: 'color', default: '#3a2430', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        trim: { type: 'color', default: '#7a2434', title: { en: 'Edge', ja: '縁' }, words: { en: ['edge', 'trim', 'fur trim'], ja: ['縁', '縁取り'] } },
        peak: {
            type: 'number', min: 0, max: 1, default: 0.25, step: 0.05, unit: '', title: { en: 'Tip', ja: '先のとがり' }, spread: 0.5,
            words: [{ words: { en: ['pointed', 'pointy'], ja: ['とがった', '尖った'] }, value: 0.9 }, { words: { en: ['round', 'rounded'], ja: ['丸い'] }, value: 0 }]
        },
        deep: {
            type: 'number', min: 0, max: 1, default: 0.3, step: 0.05, unit: '', title: { en: 'Depth', ja: '深さ' }, hint: 'How far it is drawn over the face.',
            words: [{ words: { en: ['deep'], ja: ['深い', '目深な'] }, value: 0.9 }]
        }
    },
    build(context, { color, lining, trim, peak, deep }) {
        const cowl = new Cowl(context, { off: 0.06, open: 64 - 10 * deep, flare: 0.04, peak: 0.16 * peak, edge: 0.04 });
        const { hides, presses } = cowl.cover();
        // A hood drawn up no longer hangs behind.
        return { presses, hides: [...hides!, { layers: ['tops'], materials: ['hood'], test: () => true }], meshes: [hatPiece(context, 'hood-up', color, cowl.mesh(), { boneNames: COWL_BONES, drawing: hoodUpCloth(color, lining, trim) })] };
    }
});

/** Folds run from the throat and the nape up the sides; the edge has a hem. */
function hoodUpCloth(color: string, lining: string, trim: string): Drawing {
    const side = (u: number): number[] => [u, 1 - u];
    const folds = [
        { points: [[0.03, 0.32], [0.12, 0.36], [0.2, 0.44], [0.24, 0.54]], width: 0.018, strength: 0.6 },
        { points: [[0.04, 0.46], [0.12, 0.56], [0.22, 0.64], [0.32, 0.67]], width: 0.02, strength: 0.7 },
        { points: [[0.05, 0.66], [0.16, 0.76], [0.27, 0.8]], width: 0.018, strength: 0.6 },
        { points: [[0.3, 0.96], [0.38, 0.86], [0.47, 0.82]], width: 0.018, strength: 0.65 },
        { points: [[0.34, 0.3], [0.4, 0.36], [0.49, 0.38]], width: 0.012, strength: 0.4 }
    ];
    const within = clothInk(lining);
    const hem = clothInk(trim);
    const dark = clothInk(color).shade;
    return foldedCloth(color, folds.flatMap(({ points, ...rest }) => [0, 1].map((s) => ({ ...rest, points: points.map(([u, v]): [number, number] => [side(u)[s], v]) }))), 512, [
        { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.158], [0, 0.158]], true), paint: { kind: 'solid', ink: within } },
        { op: 'fill', path: polyPath([[0, 0.158], [1, 0.158], [1, 0.225], [0, 0.225]], true), paint: { kind: 'solid', ink: hem } },
        { op: 'stroke', path: polyPath([[0, 0.235], [1, 0.235]]), width: 0.004, paint: { kind: 'solid', ink: { lit: dark, shade: dark }, alpha: 0.6 } }
    ]);
}
