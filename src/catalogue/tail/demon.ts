import { MeshBuilder } from '../../geometry/mesh';
import { clamp } from '../../geometry/scalar';
import { ink, mixColors } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { plate } from './plate';
import { stopsTo, sweep, through } from './sweep';
import { growTail, tailPiece, tailShape } from './tail-part';
import { TailSite, type TailPoint } from './tail-site';

/** Down, far out, and up again with its tip turned in: an S that shows from the front. */
const PATH: TailPoint[] = [[0, 0, 0], [0.004, -0.012, 0.05], [0.04, -0.08, 0.12], [0.11, -0.2, 0.16], [0.22, -0.27, 0.17], [0.33, -0.21, 0.16], [0.365, -0.08, 0.14], [0.31, 0.04, 0.13], [0.27, 0.14, 0.13], [0.32, 0.24, 0.13], [0.4, 0.285, 0.13]];
/** Right halves of the tips, from the notch at the root to the point, as (across, forward); metres. */
const TIPS = {
    spade: [[0.01, 0], [0.03, -0.026], [0.052, -0.012], [0.05, 0.018], [0.032, 0.05], [0.013, 0.082]],
    heart: [[0.01, 0], [0.024, 0.012], [0.044, 0.034], [0.056, 0.062], [0.05, 0.086], [0.034, 0.098], [0.015, 0.094]],
    arrow: [[0.012, 0], [0.03, -0.022], [0.056, -0.034], [0.036, 0.016], [0.016, 0.068]]
} as const;
const POINTS: Record<keyof typeof TIPS, number> = { spade: 0.11, heart: 0.078, arrow: 0.1 };

export default definePart({
    id: 'tail/demon',
    slot: 'tail',
    title: { en: 'Demon tail', ja: '悪魔の尻尾' },
    description: 'A thin whip of a tail with a spade, a heart or an arrowhead at its end.',
    words: { en: ['demon tail', 'demons tail', 'devil tail', 'devils tail', 'imp tail', 'succubus tail'], ja: ['悪魔の尻尾', '悪魔しっぽ', '悪魔のしっぽ', '小悪魔の尻尾', '悪魔尻尾', 'デビルしっぽ'] },
    likely: { feminine: 0.5, masculine: 0.4, chibi: 0.5 },
    suggests: { horns: [['horns/demon', 1]] },
    options: {
        tip: {
            type: 'choice', default: 'spade', title: { en: 'Tip', ja: '先の形' },
            values: [
                { id: 'spade', title: { en: 'Spade', ja: 'スペード' }, words: { en: ['spade', 'spade tail'], ja: ['スペード', 'スペードの'] } },
                { id: 'heart', likely: 0.5, title: { en: 'Heart', ja: 'ハート' }, words: { en: ['heart', 'heart shaped', 'heart tail', 'heart tipped tail', 'heart shaped tail'], ja: ['ハート', 'ハート型', 'ハートの尻尾'] } },
                { id: 'arrow', likely: 0.4, title: { en: 'Arrowhead', ja: '矢じり' }, words: { en: ['arrow', 'arrowhead', 'barbed'], ja: ['矢じり', '矢印'] } }
            ]
        },
        ...tailShape(),
        color: { type: 'color', default: '#3a2a3c', main: true, title: { en: 'Colour', ja: '色' } },
        tipColor: { type: 'color', default: '#8a2f4a', title: { en: 'Tip', ja: '先端' }, words: { en: ['tail tip', 'tip of the tail', 'tip'], ja: ['尻尾の先', 'しっぽの先'] } }
    },
    build(context, options) {
        const site = new TailSite(context);
        const { unit } = site;
        const tail = growTail(site, 'demon-tail', {
            path: PATH, radius: through([[0, 0.017], [0.25, 0.0125], [0.7, 0.0095], [1, 0.0085]]), joints: 8, swing: { stiffness: 1.1, drag: 0.42, avoids: ['legs'] }, up: [0, 0.15, -1]
        }, options);
        const mesh = new MeshBuilder();
        const hang = tail.hangOn(mesh);
        sweep(mesh, tail.spine, { radius: tail.radius, stops: stopsTo(0.985, Math.round(22 * context.detail)), around: 7, picture: [0, 1, 0, 0.8], hang, light: (t, up) => -0.15 * clamp(-up) - 0.25 * clamp(1 - 10 * t), line: (t) => clamp(5 * t) });
        const half = TIPS[options.tip as keyof typeof TIPS];
        const k = unit * (options.tip === 'heart' ? 1.35 : 1.2) * (0.75 + 0.25 * options.thickness);
        const outline = [...half.map(([x, y]) => [-x * k, y * k] as const).reverse(), ...half.map(([x, y]) => [x * k, y * k] as const)];
        // The point closes the far end, between the two halves.
        const closed = [...outline.slice(half.length), [0, POINTS[options.tip as keyof typeof TIPS] * k] as const, ...outline.slice(0, half.length)];
        const end = tail.spine.at(0.985);
        plate(mesh, { at: end.q, across: end.side, forward: end.along }, {
            outline: closed, middle: [0, 0.034 * k], thick: 0.013 * k, uv: (x) => [0.5 + 0.4 * clamp(x / (0.06 * k), -1, 1), 0.9 + 0.08 * clamp(Math.abs(x) / (0.06 * k))], hang: (v) => hang(v, 1)
        });
        const drawing: Drawing = {
            size: 64,
            ops: [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: ink(options.color, 'leather') }, { at: 0.6, ink: ink(options.color, 'leather') }, { at: 0.8, ink: ink(mixColors(options.color, options.tipColor, 0.6), 'leather') }, { at: 0.86, ink: ink(options.tipColor, 'leather') }, { at: 1, ink: ink(options.tipColor, 'leather') }] } }]
        };
        return { meshes: [tailPiece(context, 'demon-tail', options.color, mesh, { boneNames: tail.boneNames, drawing, kind: 'leather' })], bones: tail.chain.bones, springs: [tail.chain.spring] };
    }
});
