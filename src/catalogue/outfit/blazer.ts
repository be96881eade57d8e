import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { buttonRow } from './button';
import { closing, figureOf, foldedCloth, piece, shirtFolds } from './cloth';
import { jacketCut, underJacket } from './jacket-cut';
import { lapels } from './lapel';
import { patterned } from './pattern';
import { patternOptions, type PatternName } from './pattern-options';
import { shell } from './shell';
import { BODY_AREAS } from './top-chart';

export default definePart({
    id: 'outfit/blazer',
    slot: 'outer',
    title: { en: 'Blazer', ja: 'ブレザー' },
    description: 'Tailored jacket with notched lapels, buttons and flap pockets, worn closed or open.',
    words: { en: ['blazer', 'suit jacket', 'jacket', 'sport coat', 'tailored jacket', 'school blazer'], ja: ['ブレザー', 'ジャケット', 'スーツの上着', '上着'] },
    likely: { feminine: 1, masculine: 1.5, chibi: 0.6 },
    options: {
        color: { type: 'color', default: '#2b3354', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ pinstripes: 0.06, plaid: 0.04, gingham: 0, argyle: 0 }, '#7a83a3'),
        trim: { type: 'color', default: '#2b3354', title: { en: 'Lapels', ja: '襟' }, words: { en: ['lapel', 'lapels'], ja: ['ラペル'] } },
        buttons: { type: 'color', default: '#d8b45a', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } },
        front: {
            type: 'choice', default: 'closed', title: { en: 'Front', ja: '前' },
            values: [
                { id: 'closed', title: { en: 'Buttoned', ja: '閉じる' }, words: { en: ['buttoned', 'closed'], ja: ['前を閉じた'] } },
                { id: 'open', likely: 1, title: { en: 'Open', ja: '開ける' }, words: { en: ['open jacket', 'open blazer', 'unbuttoned'], ja: ['前を開けた', '前開き'] } }
            ]
        },
        rows: {
            type: 'choice', default: 'single', title: { en: 'Buttons in', ja: 'ボタンの列' },
            values: [
                { id: 'single', title: { en: 'One row', ja: 'シングル' }, words: { en: ['single-breasted'], ja: ['シングル'] } },
                { id: 'double', likely: 0.5, title: { en: 'Two rows', ja: 'ダブル' }, words: { en: ['double-breasted'], ja: ['ダブル'] } }
            ]
        }
    },
    build(context, options) {
        const figure = figureOf(context);
        const { outfit } = context;
        const unit = figure.scale;
        const open = options.front === 'open';
        const double = options.rows === 'double' && !open;
        const cut = jacketCut(figure, {
            point: double ? 1.075 : 1.05, hem: 0.852, sleeve: 0.398, gap: open ? [0.036, 0.062] : undefined, cutaway: double ? 0 : 0.06,
            ease: { chest: 0.0135, waist: 0.0125, hem: 0.02, shoulder: 0.0125, cuff: 0.0175 }
        });
        const { ease, pointY } = cut;
        const over = 0.0035 * unit;
        const cloth = shell(figure, { outfit, over, ease, hem: cut.cut, smooth: 5, rim: 0.006 * unit });
        const turned = lapels(figure, cut, outfit, { width: 0.05, notch: 1.186, collar: 0.034 });
        const flaps = shell(figure, {
            outfit, over: 0.0028 * unit, ease, smooth: 5, margin: 0.1, exact: false, rim: 0.004 * unit,
            hem: [(x, y, z) => Math.max(0.045 * unit - Math.abs(x), Math.abs(x) - 0.108 * unit * (figure.hipScale / unit), -z), (_, y) => Math.max(y - figure.y(0.922), figure.y(0.897) - y)]
        });
        const studs = new MeshBuilder();
        const rows = double ? [0.038, -0.038] : open ? [-0.05] : [0];
        for (const x of rows) buttonRow(studs, figure, cloth, { x: x * unit, from: pointY - 0.022 * unit, to: figure.y(double ? 0.93 : 0.945), count: double ? 3 : 2, radius: 0.0078 * unit });
        return {
            meshes: [
                piece(context, 'outerwear', 'blazer', options.color, cloth, { drawing: patterned(foldedCloth(options.color, shirtFolds(0.75, true), 512, open ? [] : [closing(options.color)]), options.pattern as PatternName, options.color, options.patternColor, BODY_AREAS) }),
                piece(context, 'outerwear', 'blazer-lapels', options.trim, turned),
                piece(context, 'outerwear', 'blazer-pockets', options.color, flaps),
                piece(context, 'outerwear', 'blazer-buttons', options.buttons, studs, { kind: 'metal', outline: 0.6 })
            ],
            hides: underJacket(cut, unit)
        };
    }
});
