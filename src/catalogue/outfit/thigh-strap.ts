import { definePart } from '../part';
import { button } from './button';
import { figureOf, piece } from './cloth';
import { MeshBuilder } from '../../geometry/mesh';
import { onCloth } from './on-cloth';
import { shell } from './shell';

export default definePart({
    id: 'outfit/thigh-strap',
    slot: 'waist',
    title: { en: 'Thigh strap', ja: '太ももベルト' },
    description: 'A leather band with a metal stud round a thigh.',
    words: { en: ['thigh strap', 'thigh straps', 'thigh belt', 'leg belt', 'thigh band', 'garter ring'], ja: ['太ももベルト', 'レッグベルト', '太もものベルト'] },
    likely: { feminine: 0.05, masculine: 0.03, chibi: 0 },
    options: {
        color: { type: 'color', default: '#3a2c2c', main: true, title: { en: 'Leather', ja: '革' } },
        metal: { type: 'color', default: '#c9ccd6', title: { en: 'Stud', ja: '金具' }, words: { en: ['stud'], ja: ['金具'] } },
        side: { type: 'choice', default: 'left', title: { en: 'Side', ja: '側' }, values: [{ id: 'left', title: { en: 'Left', ja: '左' } }, { id: 'right', likely: 0.6, title: { en: 'Right', ja: '右' } }, { id: 'both', likely: 0.4, title: { en: 'Both', ja: '両方' } }] },
        width: { type: 'number', min: 0.6, max: 2, default: 1, step: 0.1, unit: '×', title: { en: 'Width', ja: '幅' } }
    },
    build(context, { color, metal, side, width }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const at = figure.y(0.6);
        const half = 0.009 * unit * width;
        const on = (x: number): number => (side === 'both' || (side === 'left') === x > 0 ? -1 : 1);
        const strap = shell(figure, { outfit: context.outfit, over: 0.002 * unit, ease: () => 0.0032 * unit, smooth: 1, least: 0.0015 * unit, rim: 0.003 * unit, hem: [on, (_, y) => y - at - half, (_, y) => at - half - y] });
        const studs = new MeshBuilder();
        for (const sign of side === 'both' ? [1, -1] : [side === 'left' ? 1 : -1]) {
            const spot = onCloth(strap, sign * (figure.leg.at(at)[4] + 0.012 * unit), at);
            if (spot) button(studs, figure, spot, 0.0085 * unit * Math.min(1.3, width));
        }
        return { meshes: [piece(context, 'accessory', 'thigh-strap', color, strap, { kind: 'leather', outline: 0.7 }), piece(context, 'accessory', 'thigh-strap-stud', metal, studs, { kind: 'metal', outline: 0.6 })] };
    }
});
