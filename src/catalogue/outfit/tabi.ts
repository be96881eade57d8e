import { smoothstep } from '../../geometry/scalar';
import { ink, lineColor } from '../../paint/color';
import { polyPath, type DrawOp } from '../../paint/drawing';
import { definePart } from '../part';
import { bootUv, footSpot, shaftSpot } from './boot-chart';
import { clothInk, drawn, figureOf, foldedCloth, piece, type Fold } from './cloth';
import { shell, type Hem } from './shell';
import { along } from './sole';

/** How far inwards of the foot's middle the big toe is parted from the others, and from where: on a foot of size 1. */
const PART = { across: -0.0122, from: 0.8 };

export default definePart({
    id: 'outfit/tabi',
    slot: 'legwear',
    title: { en: 'Tabi', ja: '足袋' },
    description: 'Japanese socks with a parted big toe and clasps behind the ankle.',
    words: { en: ['tabi', 'tabi socks', 'split-toe socks'], ja: ['足袋', 'たび', '白足袋'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: { color: { type: 'color', default: '#f8f6f2', main: true, title: { en: 'Colour', ja: '色' } } },
    build(context, { color }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const top = figure.y(0.142);
        // Lower behind, where it is clasped.
        const edge: Hem = (_, y, z) => y - top - 0.1 * (z - figure.spec.ankle[2]);
        const { width } = figure.spec.foot;
        const cloth = shell(figure, {
            outfit: context.outfit, ease: () => 0.0032 * unit, smooth: 1, least: 0.0014 * unit, hem: edge, rim: 0.0034 * unit, uv: bootUv,
            sculpt: (p, i) => {
                const z = p[3 * i + 2];
                const off = Math.abs(Math.abs(p[3 * i]) - figure.foot.at(z)[4] - PART.across * width);
                const deep = smoothstep(0.0075 * width, 0.001, off) * smoothstep(PART.from, 0.98, along(figure, z));
                p[3 * i + 2] -= 0.009 * unit * deep;
                p[3 * i + 1] -= 0.0035 * unit * deep * (p[3 * i + 1] > 0.008 * unit ? 1 : 0);
            }
        });
        return {
            meshes: [piece(context, 'legwear', 'tabi', color, cloth, { drawing: parted(color) })],
            hides: [{ layers: ['body'], test: (x, y, z) => edge(x, y, z) < -0.012 * unit }]
        };
    }
});

/** The line between the toes, the seam from there over the foot, and four clasps behind the ankle. */
function parted(color: string): ReturnType<typeof foldedCloth> {
    const line = { lit: lineColor(color), shade: lineColor(color) };
    const dark = { lit: clothInk(color).shade, shade: ink(clothInk(color).shade, 'cloth').shade };
    const gold = ink('#d2ab55', 'metal');
    const seam = [7.6, 8.5, 9.4, 10.3, 11.2, 12, 12.9].map((down): [number, number] => footSpot(-0.052 - 0.002 * (down - 7.6), down));
    const ops: DrawOp[] = [drawn(seam.slice(0, 3), 0.006, dark, 0.9), drawn(seam.slice(2), 0.008, line, 0.9)];
    ops.push(drawn([footSpot(-0.06, 1), footSpot(-0.056, 4), seam[0]], 0.0035, dark, 0.8));
    for (const y of [0.132, 0.121, 0.11, 0.1]) {
        const [x, v] = shaftSpot(0.62, y);
        ops.push({ op: 'fill', path: polyPath([[x - 0.016, v - 0.005], [x + 0.012, v - 0.005], [x + 0.012, v + 0.005], [x - 0.016, v + 0.005]], true), paint: { kind: 'solid', ink: gold } });
    }
    ops.push(drawn([shaftSpot(0.585, 0.145), shaftSpot(0.585, 0.09)], 0.004, dark, 0.9));
    const folds: Fold[] = [
        { points: [footSpot(0.16, 0.6), footSpot(0.08, 1.2), footSpot(0, 0.9)], width: 0.01, strength: 0.5 }, { points: [footSpot(-0.16, 0.4), footSpot(-0.1, 1), footSpot(-0.03, 1.6)], width: 0.009, strength: 0.5 },
        { points: [shaftSpot(-0.12, 0.108), shaftSpot(-0.04, 0.102), shaftSpot(0.05, 0.107)], width: 0.009, strength: 0.5 }
    ];
    return foldedCloth(color, folds, 512, ops);
}
