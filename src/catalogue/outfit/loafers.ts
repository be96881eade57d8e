import { definePart } from '../part';
import { figureOf, piece } from './cloth';
import { footReach, shoe } from './shoe';
import { shell } from './shell';

export default definePart({
    id: 'outfit/loafers',
    slot: 'footwear',
    title: { en: 'Loafers', ja: 'ローファー' },
    description: 'Polished school loafers with a strap and a low heel.',
    words: { en: ['loafers', 'loafer', 'school shoes', 'leather shoes', 'shoes'], ja: ['ローファー', '革靴', '靴', 'くつ'] },
    likely: { feminine: 3, masculine: 2, chibi: 3 },
    options: {
        color: { type: 'color', default: '#5a3428', main: true, title: { en: 'Leather', ja: '革' } },
        sole: { type: 'color', default: '#2e211e', title: { en: 'Sole', ja: 'ソール' }, words: { en: ['sole', 'soles'], ja: ['ソール', '靴底'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heel, toe } = footReach(figure);
        const shape = { front: 0.047, back: 0.07, ease: 0.0075, sole: 0.014, welt: 0.0035, toe: 0.006 };
        const { upper, sole, opening } = shoe(figure, shape);
        const strap = shell(figure, {
            ease: () => (shape.ease + 0.0035) * unit, smooth: 2, rim: 0.003 * unit,
            hem: [(x, y, z) => {
                const t = (z - heel) / (toe - heel);
                return Math.max(opening(x, y, z) + 0.001 * unit, 0.018 * unit - y, (t - 0.6) * (toe - heel) - 0.014 * unit);
            }, (_x, _y, z) => 0.6 * (toe - heel) - 0.014 * unit - (z - heel)]
        });
        const height = figure.y(0.047);
        return {
            meshes: [
                piece(context, 'footwear', 'loafers', options.color, upper, { kind: 'leather' }),
                piece(context, 'footwear', 'loafer-straps', options.color, strap, { kind: 'leather' }),
                piece(context, 'footwear', 'loafer-soles', options.sole, sole, { kind: 'leather' })
            ],
            hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => y < height - 0.008 * unit && opening(x, y, z) < -0.012 * unit }]
        };
    }
});
