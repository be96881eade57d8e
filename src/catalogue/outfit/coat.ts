import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { buttonRow } from './button';
import { closing, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { coatBody, coatCloth } from './coat-body';
import { lapels } from './lapel';
import { armReach, shell } from './shell';

export default definePart({
    id: 'outfit/coat',
    slot: 'outer',
    title: { en: 'Trench coat', ja: 'トレンチコート' },
    description: 'Double-breasted coat with broad lapels and a belt, to the knee or longer, worn closed or open.',
    words: { en: ['coat', 'trench coat', 'trenchcoat', 'overcoat', 'long coat', 'greatcoat'], ja: ['コート', 'トレンチコート', 'ロングコート', 'オーバーコート'] },
    likely: { feminine: 0.5, masculine: 0.6, chibi: 0.3 },
    options: {
        color: { type: 'color', default: '#b89a72', main: true, title: { en: 'Cloth', ja: '生地' } },
        belt: { type: 'color', default: '#8a6c48', title: { en: 'Belt', ja: 'ベルト' }, words: { en: ['belt', 'coat belt'], ja: ['ベルト'] } },
        buttons: { type: 'color', default: '#5b4030', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } },
        front: {
            type: 'choice', default: 'closed', title: { en: 'Front', ja: '前' },
            values: [
                { id: 'closed', title: { en: 'Buttoned', ja: '閉じる' }, words: { en: ['buttoned', 'closed'], ja: ['前を閉じた'] } },
                { id: 'open', likely: 1, title: { en: 'Open', ja: '開ける' }, words: { en: ['open coat', 'unbuttoned'], ja: ['前を開けた', '前開き'] } }
            ]
        },
        length: {
            type: 'number', min: 0.6, max: 1.7, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' }, hint: '1 reaches the knee.',
            words: [{ words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.45 }, { words: { en: ['short', 'cropped'], ja: ['短い', 'ショート'] }, value: 0.65 }]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const open = options.front === 'open';
        const waist = 0.985;
        const coat = coatBody(context, {
            name: 'coat', point: open ? 1.03 : 1.1, waist, hem: waist - (waist - 0.5) * options.length, sleeve: 0.41, gap: open ? [0.034, 0.045] : undefined, flare: 0.055, part: open ? 0.3 : undefined,
            ease: { chest: 0.017, waist: 0.016, hem: 0.018, shoulder: 0.015, cuff: 0.022 }
        });
        const { cut, bodice, skirt, hides } = coat;
        const collar = lapels(figure, cut, outfit, { width: 0.056, notch: 1.196, collar: 0.038 });
        const belt = shell(figure, { outfit, over: 0.003 * unit, ease: (x, y) => cut.ease(x, y) + 0.004 * unit, smooth: 3, rim: 0.008 * unit, hem: [(_, y) => y - figure.y(waist + 0.02), (_, y) => figure.y(waist - 0.022) - y] });
        const tabs = shell(figure, {
            outfit, over: 0.002 * unit, ease: (x, y) => cut.ease(x, y) + 0.003 * unit, smooth: 3, rim: 0.005 * unit,
            hem: [(x) => armReach(figure, x) - figure.armS(0.372), (x) => figure.armS(0.35) - armReach(figure, x)]
        });
        const studs = new MeshBuilder();
        for (const x of open ? [-0.06, 0.06] : [0.042, -0.042]) buttonRow(studs, figure, bodice, { x: x * unit, from: figure.y(1.085), to: figure.y(1.025), count: 2, radius: 0.0085 * unit });
        return {
            meshes: [
                piece(context, 'outerwear', 'coat', options.color, bodice, { drawing: foldedCloth(options.color, shirtFolds(0.9, true), 512, open ? [] : [closing(options.color)]) }),
                piece(context, 'outerwear', 'coat-skirt', options.color, skirt.mesh, { boneNames: skirt.boneNames, drawing: coatCloth(options.color) }),
                piece(context, 'outerwear', 'coat-collar', options.color, collar),
                ...(open ? [] : [piece(context, 'outerwear', 'coat-belt', options.belt, belt, { kind: 'leather' })]),
                piece(context, 'outerwear', 'coat-tabs', options.color, tabs),
                piece(context, 'outerwear', 'coat-buttons', options.buttons, studs, { outline: 0.6 })
            ],
            bones: skirt.bones,
            springs: skirt.springs,
            hides
        };
    }
});
