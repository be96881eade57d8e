import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { bar } from './outlines';
import { plate } from './plate';
import { inFrame, seat, turned } from './seat';
import { sideChoice, sidesOf, sizeOption, trinket } from './trinket';

export default definePart({
    id: 'ornament/x-clip',
    slot: 'ornament',
    title: { en: 'X hair ornament', ja: 'バッテンヘアピン' },
    description: 'Two clips crossed in an X on the bangs.',
    words: {
        en: ['x hair ornament', 'x-shaped hair ornament', 'x hairclip', 'x hair clip', 'x hairpin', 'crossed hairpins', 'crossed hairclips', 'cross hair ornament'],
        ja: ['バッテンヘアピン', 'ばってんヘアピン', 'バツ髪飾り', 'クロスヘアピン', '×ヘアピン']
    },
    likely: { feminine: 1.5, masculine: 0.4, chibi: 1.5 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#e0445a', main: true, title: { en: 'Colour', ja: '色' } },
        place: sideChoice('left'),
        size: sizeOption()
    },
    build(context, { color, place, size }) {
        const mesh = new MeshBuilder();
        for (const [k, spot] of sidesOf(place, [40, 0.9])) {
            const frame = seat(context, spot, 0.08 * size);
            [46, -42].forEach((turn, i) => {
                const thick = 0.018 * size;
                plate(mesh, { ...turned(frame, k * turn), at: inFrame(frame, 0, 0, i * 0.8 * thick) }, bar(0.22 * size, 0.054 * size), { thick, dome: 0.005 * size, bevel: 0.2, base: -0.02, bend: (x) => 0.75 * x * x });
            });
        }
        return { meshes: [trinket(context, 'x-clip', color, mesh, { kind: 'metal' })] };
    }
});
