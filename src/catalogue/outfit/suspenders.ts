import { MeshBuilder } from '../../geometry/mesh';
import { feelTrunk } from '../accessory/taut-strap';
import { definePart } from '../part';
import { braces } from './braces';
import { button } from './button';
import { figureOf, piece } from './cloth';

export default definePart({
    id: 'outfit/suspenders',
    slot: 'waist',
    title: { en: 'Suspenders', ja: 'サスペンダー' },
    description: 'Elastic straps from the waistband over both shoulders, with metal clips.',
    words: { en: ['suspenders', 'braces', 'trouser braces', 'suspender straps'], ja: ['サスペンダー', 'ズボン吊り', '吊りバンド'] },
    likely: { feminine: 0.3, masculine: 0.6, chibi: 0.4 },
    options: {
        color: { type: 'color', default: '#5a3a2e', main: true, title: { en: 'Straps', ja: 'バンド' } },
        metal: { type: 'color', default: '#d2ab57', title: { en: 'Clips', ja: '金具' }, words: { en: ['clips'], ja: ['金具'] } },
        width: { type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Width', ja: '幅' }, words: [{ words: { en: ['thin suspenders'], ja: ['細いサスペンダー'] }, value: 0.7 }, { words: { en: ['wide suspenders'], ja: ['太いサスペンダー'] }, value: 1.4 }] },
        crossed: { type: 'toggle', default: true, title: { en: 'Crossed behind', ja: '背中で交差' } }
    },
    build(context, { color, metal, width, crossed }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const straps = new MeshBuilder();
        const ends = braces(straps, figure, feelTrunk(context, 0.92, 1.33), { front: 0.07, back: 0.05, shoulder: 0.075, low: 0.955, rear: 0.972, half: 0.0105 * width, thick: 0.0026, crossed });
        const clips = new MeshBuilder();
        for (const { at, out } of ends) {
            button(clips, figure, { at: [at[0], at[1] + 0.012 * unit, at[2] + 0.002 * unit], out }, 0.0125 * unit * width);
            button(clips, figure, { at: [at[0], at[1] - 0.004 * unit, at[2] + 0.001 * unit], out }, 0.008 * unit * width);
        }
        return { meshes: [piece(context, 'accessory', 'suspenders', color, straps, { kind: 'leather', outline: 0.7 }), piece(context, 'accessory', 'suspender-clips', metal, clips, { kind: 'metal', outline: 0.6 })] };
    }
});
