import { MeshBuilder } from '../../geometry/mesh';
import { smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, piece } from './cloth';
import { laces } from './laces';
import { footReach, shoe } from './shoe';
import { shell, smoothMax } from './shell';

export default definePart({
    id: 'outfit/sneakers',
    slot: 'footwear',
    title: { en: 'Sneakers', ja: 'スニーカー' },
    description: 'Canvas sneakers with a rubber sole, a toe cap and laces.',
    words: { en: ['sneakers', 'sneaker', 'trainers', 'canvas shoes', 'running shoes', 'tennis shoes'], ja: ['スニーカー', '運動靴', 'キャンバスシューズ'] },
    likely: { feminine: 2, masculine: 4, chibi: 2 },
    options: {
        color: { type: 'color', default: '#3d4a6b', main: true, title: { en: 'Canvas', ja: '生地' } },
        rubber: { type: 'color', default: '#f3f1ec', title: { en: 'Rubber', ja: 'ゴム' }, words: { en: ['sole', 'soles', 'toe cap'], ja: ['ソール', '靴底'] } },
        laces: { type: 'color', default: '#faf9f6', title: { en: 'Laces', ja: '靴ひも' }, words: { en: ['laces', 'shoelaces'], ja: ['靴ひも', '靴紐'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heel, toe } = footReach(figure);
        const length = toe - heel;
        const shape = { front: 0.056, back: 0.08, ease: 0.0085, sole: 0.021, welt: 0.003, toe: 0.006 };
        const { upper, sole, opening } = shoe(figure, shape);
        const along = (z: number) => (z - heel) / length;
        const soleY = shape.sole * unit;
        // The cap's edge is an arc across the toes: further back at the sides.
        const cap = shell(figure, {
            ease: (_x, y, z) => (shape.ease + 0.0022 + shape.toe * smoothstep(0.75, 1, along(z)) * smoothstep(0.03, 0.01, y)) * unit,
            smooth: 2, rim: 0.003 * unit,
            // A round belly may reach as far forward as the toes: nothing above the ankle counts.
            hem: [(_x, y) => Math.max(soleY * 0.4 - y, y - figure.spec.ankle[1]), (x, _y, z) => heel + 0.8 * length - z + 9 * (Math.abs(x) - figure.spec.foot.x) * (Math.abs(x) - figure.spec.foot.x)]
        });
        // A foxing stripe round the sole's edge.
        const stripe = shell(figure, {
            ease: (_x, y, z) => (shape.ease + shape.welt + 0.0009 + shape.toe * smoothstep(0.75, 1, along(z)) * smoothstep(0.03, 0.01, y)) * unit,
            smooth: 2, rim: 0, least: 0.004 * unit, outline: () => 0,
            hem: [(_x, y) => y - soleY * 0.78, (_x, y) => soleY * 0.62 - y]
        });
        const bars = new MeshBuilder();
        laces(bars, figure, { from: heel + 0.46 * length, to: heel + 0.72 * length, rows: 4, half: 0.017 * unit, clearance: (shape.ease + 0.0012) * unit });
        // Hidden skin ends well under the opening, so that the ankle never shows a gap.
        return {
            meshes: [
                piece(context, 'footwear', 'sneakers', options.color, upper),
                piece(context, 'footwear', 'sneaker-caps', options.rubber, cap, { kind: 'leather' }),
                piece(context, 'footwear', 'sneaker-soles', options.rubber, sole, { kind: 'leather' }),
                piece(context, 'footwear', 'sneaker-stripes', options.color, stripe, { outline: 0 }),
                piece(context, 'footwear', 'sneaker-laces', options.laces, bars, { outline: 0.7 })
            ],
            hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => smoothMax(opening(x, y, z), y - figure.y(0.06), 0.002) < -0.012 * unit }]
        };
    }
});
