import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { buttonRow } from './button';
import { figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { coatBody, coatCloth } from './coat-body';
import { lapels } from './lapel';
import { shell } from './shell';

export default definePart({
    id: 'outfit/lab-coat',
    slot: 'outer',
    title: { en: 'Lab coat', ja: '白衣' },
    description: 'White coat of a scientist or a doctor, worn open, with a breast pocket.',
    words: { en: ['lab coat', 'labcoat', "doctor's coat", 'laboratory coat'], ja: ['白衣', 'ラボコート'] },
    likely: { feminine: 0.1, masculine: 0.12, chibi: 0.06 },
    options: {
        color: { type: 'color', default: '#f7f7fb', main: true, title: { en: 'Cloth', ja: '生地' } },
        buttons: { type: 'color', default: '#c9cdd8', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } },
        length: {
            type: 'number', min: 0.7, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [{ words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い', 'ショート'] }, value: 0.75 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const waist = 0.985;
        const { cut, bodice, skirt, hides } = coatBody(context, {
            name: 'lab-coat', point: 1.06, waist, hem: waist - (waist - 0.5) * options.length, sleeve: 0.41, gap: [0.04, 0.05], flare: 0.04, part: 0.34,
            ease: { chest: 0.016, waist: 0.018, hem: 0.02, shoulder: 0.0145, cuff: 0.021 }
        });
        const turned = lapels(figure, cut, outfit, { width: 0.044, notch: 1.19, collar: 0.032 });
        const pocket = shell(figure, {
            outfit, over: 0.0022 * unit, ease: cut.ease, smooth: 4, margin: 0.08, exact: false, rim: 0.003 * unit,
            hem: [(x, _y, z) => Math.max(0.058 * unit - x, x - 0.104 * unit, -z), (_, y) => Math.max(y - figure.y(1.118), figure.y(1.068) - y)]
        });
        const studs = new MeshBuilder();
        buttonRow(studs, figure, bodice, { x: -0.058 * unit, from: figure.y(1.052), to: figure.y(1.006), count: 2, radius: 0.0065 * unit });
        return {
            meshes: [
                piece(context, 'outerwear', 'lab-coat', options.color, bodice, { drawing: foldedCloth(options.color, shirtFolds(0.8, true)) }),
                piece(context, 'outerwear', 'lab-coat-skirt', options.color, skirt.mesh, { boneNames: skirt.boneNames, drawing: coatCloth(options.color) }),
                piece(context, 'outerwear', 'lab-coat-collar', options.color, turned),
                piece(context, 'outerwear', 'lab-coat-pocket', options.color, pocket),
                piece(context, 'outerwear', 'lab-coat-buttons', options.buttons, studs, { outline: 0.6 })
            ],
            bones: skirt.bones,
            springs: skirt.springs,
            hides
        };
    }
});
