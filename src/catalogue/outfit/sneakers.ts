import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, sin, TAU } from '../../geometry/scalar';
import { definePart } from '../part';
import { figureOf, piece } from './cloth';
import { footReach, shoe } from './shoe';
import { shell } from './shell';

export default definePart({
    id: 'outfit/sneakers',
    slot: 'footwear',
    title: { en: 'Sneakers', ja: 'スニーカー' },
    description: 'Canvas sneakers with a rubber toe cap, laces and a striped sole.',
    words: { en: ['sneakers', 'sneaker', 'trainers', 'running shoes', 'canvas shoes', 'sports shoes'], ja: ['スニーカー', '運動靴', 'シューズ'] },
    likely: { feminine: 1.5, masculine: 3, chibi: 2 },
    options: {
        color: { type: 'color', default: '#3a3d4c', main: true, title: { en: 'Canvas', ja: '生地' } },
        rubber: { type: 'color', default: '#f6f6fa', title: { en: 'Rubber', ja: 'ラバー' }, words: { en: ['rubber', 'sole', 'soles'], ja: ['ラバー', 'ソール'] } },
        stripe: { type: 'color', default: '#4b64a8', title: { en: 'Sole stripe', ja: 'ライン' } },
        laces: { type: 'color', default: '#f6f6fa', title: { en: 'Laces', ja: '靴紐' }, words: { en: ['laces', 'shoelaces'], ja: ['靴紐', '靴ひも'] } }
    },
    build(context, options) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { heel, toe } = footReach(figure);
        const long = toe - heel;
        const shape = { front: 0.068, back: 0.088, ease: 0.0095, sole: 0.02, welt: 0.004, toe: 0.009 };
        const { upper, sole, opening } = shoe(figure, shape);
        const soleY = shape.sole * unit;
        // The toe cap's edge leans back as it rises.
        const cap = shell(figure, {
            ease: () => (shape.ease + 0.006) * unit, smooth: 2, rim: 0.002 * unit,
            hem: [(_x, y) => soleY * 0.4 - y, (x, y, z) => heel + 0.79 * long - z + 0.5 * Math.max(0, y - 0.02 * unit) - 2.5 * (Math.abs(x) - figure.spec.foot.x) * (Math.abs(x) - figure.spec.foot.x)]
        });
        const stripe = shell(figure, {
            ease: () => (shape.ease + shape.toe * 0.6 + shape.welt + 0.0012) * unit, smooth: 2, rim: 0, outline: () => 0,
            hem: [(_, y) => y - soleY * 0.84, (_, y) => soleY * 0.62 - y]
        });
        const laces = new MeshBuilder();
        const top = (x: number, z: number): number => {
            // The upper's surface from above: the field's own height, lifted by the ease.
            let y = 0.16 * unit;
            for (let k = 0; k < 40; k++) {
                const d = figure.distance(x, y, z) - (shape.ease + 0.002) * unit;
                if (d < 2e-4) break;
                y -= Math.max(0.7 * d, 3e-4);
                if (y < 0) break;
            }
            return y;
        };
        const foot = figure.boneIndex('leftFoot');
        const otherFoot = figure.boneIndex('rightFoot');
        for (let i = 0; i < 4; i++)
            for (const cross of [1, -1]) {
                const z = heel + (0.5 + 0.062 * i) * long;
                const path = Array.from({ length: 5 }, (_, q): [number, number, number] => {
                    const t = q / 4 - 0.5;
                    const x = figure.spec.foot.x + t * 0.038 * unit;
                    const zz = z + cross * t * 0.016 * unit;
                    return [x, top(x, zz), zz];
                });
                for (const side of [1, -1]) lace(laces, path, 0.0036 * unit, side, side > 0 ? foot : otherFoot);
            }
        const height = figure.y(shape.front);
        return {
            meshes: [
                piece(context, 'footwear', 'sneakers', options.color, upper),
                piece(context, 'footwear', 'sneaker-caps', options.rubber, cap),
                piece(context, 'footwear', 'sneaker-soles', options.rubber, sole),
                piece(context, 'footwear', 'sneaker-stripes', options.stripe, stripe, { outline: 0 }),
                piece(context, 'footwear', 'laces', options.laces, laces, { outline: 0.5 })
            ],
            hides: [{ layers: ['body', 'legwear'], test: (x, y, z) => y < height - 0.006 * unit && opening(x, y, z) < -0.012 * unit }]
        };
    }
});

/** A flat-bottomed lace across the foot; `side` −1 reflects it. */
function lace(mesh: MeshBuilder, path: readonly (readonly [number, number, number])[], radius: number, side: number, joint: number): void {
    const AROUND = 5;
    const rings = path.map(([x, y, z], r) =>
        Array.from({ length: AROUND }, (_, k) => {
            const a = lerp(-0.1, 0.6, k / (AROUND - 1)) * TAU;
            const end = r === 0 || r === path.length - 1 ? 0.6 : 1;
            const i = mesh.vertex(side * x, y + sin(a) * radius * 0.8 * end, z + cos(a) * radius * end);
            mesh.skinAt(i, [joint], [1]);
            return i;
        })
    );
    for (let r = 0; r + 1 < rings.length; r++)
        for (let k = 0; k + 1 < AROUND; k++) mesh.quad(rings[r][k], rings[r][k + 1], rings[r + 1][k + 1], rings[r + 1][k], side < 0);
}
