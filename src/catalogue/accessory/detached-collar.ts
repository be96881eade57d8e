import { MeshBuilder } from '../../geometry/mesh';
import { figureOf, piece } from '../outfit/cloth';
import { shirtCollar } from '../outfit/shirt-collar';
import { definePart } from '../part';
import { bowAt, knotAt, ownTies } from './neck-bow';
import { grownWithHead } from './over-clothes';

export default definePart({
    id: 'accessory/detached-collar',
    slot: 'neckwear',
    title: { en: 'Detached collar', ja: '付け襟' },
    description: 'A shirt collar without a shirt, with a small bow.',
    words: { en: ['detached collar', 'false collar', 'fake collar', 'collar without a shirt'], ja: ['付け襟', 'つけ襟', 'デタッチドカラー'] },
    likely: { feminine: 0.15, masculine: 0.03, chibi: 0.15 },
    options: {
        color: { type: 'color', default: '#fbfaff', main: true, title: { en: 'Collar', ja: '襟' } },
        bow: { type: 'color', default: '#2a2a33', title: { en: 'Bow', ja: 'リボン' }, words: { en: ['bow', 'ribbon'], ja: ['リボン'] } },
        round: { type: 'toggle', default: false, title: { en: 'Round ends', ja: '丸襟' }, words: { en: ['round collar', 'peter pan collar'], ja: ['丸襟'] } }
    },
    build(context, { color, bow, round }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const collar = new MeshBuilder();
        shirtCollar(collar, figure, { open: 0.12, fall: round ? 0.04 : 0.034, tips: round ? 0.052 : 0.056, clearance: Math.max(0.006, context.outfit.over(figure) / unit + 0.004), round: round ? 0.5 : 0 });
        const tied = new MeshBuilder();
        const knot = { ...knotAt(context), y: figure.y(1.222) };
        bowAt(context, tied, knot, { size: 0.034 * grownWithHead(figure), tails: 0.01 * unit });
        return { meshes: [piece(context, 'neckwear', 'detached-collar', color, collar), piece(context, 'neckwear', 'detached-collar-bow', bow, tied)], hides: ownTies };
    }
});
