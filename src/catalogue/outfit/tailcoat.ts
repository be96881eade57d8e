import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { buttonRow } from './button';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { coatBody, coatCloth } from './coat-body';
import { lapels } from './lapel';

export default definePart({
    id: 'outfit/tailcoat',
    slot: 'outer',
    title: { en: 'Tailcoat', ja: '燕尾服' },
    description: 'A coat cut away at the waist in front, with silk lapels and two tails behind.',
    words: { en: ['tailcoat', 'tail coat', 'tails', 'butler coat', 'dress coat', 'swallowtail coat', 'evening coat', 'tuxedo'], ja: ['燕尾服', 'テールコート', 'タキシード', 'モーニングコート'] },
    likely: { feminine: 0.05, masculine: 0.2, chibi: 0.1 },
    options: {
        color: { type: 'color', default: '#2a2932', main: true, title: { en: 'Cloth', ja: '生地' } },
        lapels: { type: 'color', default: '#3c3a48', title: { en: 'Lapels', ja: '襟' }, words: { en: ['lapels', 'lapel'], ja: ['ラペル', '襟'] } },
        buttons: { type: 'color', default: '#d8b45a', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } },
        lining: { type: 'color', default: '#5a2a3a', title: { en: 'Lining', ja: '裏地' }, words: { en: ['lining'], ja: ['裏地'] } },
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Tails', ja: '尾の長さ' }, hint: '1 reaches the hollow of the knee.',
            words: [{ words: { en: ['long tails'], ja: ['長い燕尾'] }, value: 1.3 }, { words: { en: ['short tails'], ja: ['短い燕尾'] }, value: 0.7 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const waist = 0.965;
        const coat = coatBody(context, {
            name: 'tailcoat', point: 1.04, waist, hem: waist - (waist - 0.5) * options.length, sleeve: 0.402, gap: [0.03, 0.075], flare: 0.035, tails: 1.5, part: 0.5,
            ease: { chest: 0.0135, waist: 0.0125, hem: 0.014, shoulder: 0.0125, cuff: 0.0165 }
        });
        const { cut, bodice, skirt, hides } = coat;
        const turned = lapels(figure, cut, context.outfit, { width: 0.056, notch: 1.18, collar: 0.034 });
        const studs = new MeshBuilder();
        for (const x of [-0.066, 0.066]) buttonRow(studs, figure, bodice, { x: x * unit, from: figure.y(1.06), to: figure.y(0.995), count: 3, radius: 0.0072 * unit });
        return {
            meshes: [
                piece(context, 'outerwear', 'tailcoat', options.color, bodice, { drawing: foldedCloth(options.color, shirtFolds(0.7, true)) }),
                piece(context, 'outerwear', 'tailcoat-tails', options.color, skirt.mesh, { boneNames: skirt.boneNames, drawing: coatCloth(options.color, options.lining) }),
                piece(context, 'outerwear', 'tailcoat-lapels', options.lapels, turned, { kind: 'leather' }),
                piece(context, 'outerwear', 'tailcoat-buttons', options.buttons, studs, { kind: 'metal', outline: 0.6 })
            ],
            bones: skirt.bones, springs: skirt.springs, hides
        };
    }
});
