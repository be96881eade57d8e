import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { sleeveCloth } from './kimono';
import { robe } from './robe';
import { wideSleeves } from './wide-sleeve';

export default definePart({
    id: 'outfit/kosode',
    slot: 'top',
    title: { en: 'Kosode', ja: '小袖' },
    description: 'Short crossed robe with wide sleeves, tucked into a hakama.',
    words: { en: ['kosode', 'kimono top', 'kimono shirt', 'gi', 'wide sleeves'], ja: ['小袖', '道着', '白衣と袴'] },
    likely: { feminine: 0.12, masculine: 0.15, chibi: 0.12 },
    options: {
        color: { type: 'color', default: '#f9f7f6', main: true, title: { en: 'Cloth', ja: '生地' } },
        collar: { type: 'color', default: '#c8404f', title: { en: 'Under-collar', ja: '半襟' }, words: { en: ['under-collar', 'collar'], ja: ['半襟', '襟'] } },
        lining: { type: 'color', default: '#e2dce4', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        sleeves: {
            type: 'number', min: 0.5, max: 1.5, default: 1.1, step: 0.05, unit: '×', title: { en: 'Sleeves', ja: '袖' }, hint: 'How wide they open.',
            words: [{ words: { en: ['very wide sleeves'], ja: ['広い袖'] }, value: 1.4 }, { words: { en: ['narrow sleeves'], ja: ['細い袖'] }, value: 0.6 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        // Over a hakama it ends in its waistband, over anything else on the hip.
        const tucked = context.worn.has('outfit/hakama');
        const { cut, cloth, right, left, inner } = robe(context, { hem: tucked ? 0.97 : 0.86, sleeve: 0.09, collar: 0.036, ease: 0.011 });
        const sleeves = new MeshBuilder();
        const wide = options.sleeves * unit;
        wideSleeves(sleeves, figure, { from: figure.armS(0.055), to: figure.armS(0.395), start: 0.0165 * unit, front: 0.07 * wide, back: 0.125 * wide, top: 0.05 * unit, bottom: 0.068 * wide });
        return {
            meshes: [
                piece(context, 'tops', 'under-robe', options.collar, inner),
                piece(context, 'tops', 'robe', options.color, cloth, { drawing: foldedCloth(options.color, shirtFolds(0.8, false)) }),
                piece(context, 'tops', 'robe-sleeves', options.color, sleeves, { drawing: sleeveCloth(options.color, options.color, false, options.lining) }),
                piece(context, 'tops', 'robe-collar-right', options.color, right),
                piece(context, 'tops', 'robe-collar', options.color, left)
            ],
            hides: [
                { layers: ['body'], materials: ['Undershirt'], test: () => true },
                { layers: ['body'], test: (x, y, z) => cut.cut(x, y, z) < -0.016 * unit }
            ]
        };
    }
});
