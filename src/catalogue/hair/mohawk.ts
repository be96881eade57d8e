import { lerp, smoothstep } from '../../geometry/scalar';
import { add, normalize, scale } from '../../geometry/vec3';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { shaved } from './shaved';

export default definePart({
    id: 'hair/mohawk',
    slot: 'hair',
    title: { en: 'Mohawk', ja: 'モヒカン' },
    description: 'A tall crest over the middle of the head, shaved sides.',
    words: { en: ['mohawk', 'mohican', 'faux hawk'], ja: ['モヒカン', 'ソフトモヒカン'] },
    likely: { feminine: 0.05, masculine: 0.25, chibi: 0.05 },
    youthful: true,
    suggests: { bangs: [['', 1]], sides: [['', 1]], ahoge: [['', 1]] },
    options: {
        ...hairColors('#56a86b'),
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long', 'longish'], ja: ['長い', '長め'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        }
    },
    build: (context, options) =>
        makeHair(context, 'mohawk', (s, scalp) => {
            shaved(s);
            // Three files of spikes from the forehead over the crown to the nape; the outer two lean on the middle one.
            for (const [x, n, share] of [[0, 10, 1], [9, 9, 0.86], [-9, 9, 0.86]])
                for (let i = 0; i < n; i++) {
                    const t = (i + (x ? 0.5 : 0)) / (n - 1);
                    // Over the top: s falls to the whorl and rises again behind it.
                    const at = lerp(-0.5, 0.98, Math.min(1, t));
                    const root = at < 0 ? scalp.point(x * 2.2, -at, 0.005) : scalp.point(180 - x * 1.6, at, 0.005);
                    const N = scalp.radial(root);
                    const L = options.length * share * lerp(0.34, 0.24, Math.abs(t - 0.4) * 1.4) * lerp(0.92, 1.1, s.next());
                    const D = normalize(add(N, [-x * 0.012, 0.25 - 0.5 * smoothstep(0.5, 1, t), -0.42 - 0.25 * t]));
                    const side = i % 2 ? 1 : -1;
                    // Down the back they turn edge on, each file to its own side: crossed, they are a heap of leaves.
                    const low = smoothstep(0.3, 0.6, t);
                    const lean = lerp(0.8 * side, x ? Math.sign(x) : side, low);
                    s.strand([root, add(root, scale(N, L * 0.3)), add(add(root, scale(N, L * 0.45)), scale(D, L * 0.3)), add(add(root, scale(N, L * 0.5)), scale(D, L * 0.7))], {
                        width: lerp(0.19, 0.23, s.next()), root: 1, belly: 0.16, sharp: 1.05, thickness: 0.5, hook: side * 0.35 * (1 - low), hookFrom: 0.5, mass: 0.12, edgeAmbient: 0.14, rootAmbient: -0.12, facing: () => [lean, 0.2, 0.6 * (1 - low)],
                        children: x || low > 0.5 ? undefined : [{ across: side * 0.8, from: 0.3, to: 0.82, width: 0.5, hook: -side * 0.4, section: 'spike', lift: 0.2 }]
                    });
                }
        })
});
