import { definePart } from '../part';
import { bang, drop, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption, sideOption } from '../hair/piece-options';

export default definePart({
    id: 'bangs/swept',
    slot: 'bangs',
    title: { en: 'Swept bangs', ja: '流し前髪' },
    description: 'Bangs combed from a side parting across the forehead.',
    words: { en: ['swept bangs', 'side-swept bangs', 'side swept bangs', 'side bangs', 'side parting', 'side part'], ja: ['流し前髪', '斜め前髪', '横分け', 'サイド分け'] },
    likely: { feminine: 3, masculine: 2, chibi: 2 },
    options: {
        side: sideOption(
            { en: 'Swept to', ja: '流す向き' }, { en: ['bangs swept left', 'bangs swept to the left', 'left-swept bangs', 'swept to the left', 'swept left'], ja: ['左流し'] },
            { en: ['bangs swept right', 'bangs swept to the right', 'right-swept bangs', 'swept to the right', 'swept right'], ja: ['右流し'] }
        ),
        length: reachOption(0.7, 1.25, 'At the far end; 1 reaches the cheekbone.')
    },
    build: (context, options) =>
        makeHair(context, 'swept', (s) => {
            const k = options.side === 'left' ? 1 : -1;
            const far = drop(options.length);
            // Azimuths towards the side it is swept to; the parting lies on the other.
            const sweep = (from: number, over: readonly [number, number, number], to: number, width: number, out: number, hook: number, child = 0): void =>
                bang(s, { over: [k * over[0], k * over[1], k * over[2]], to, from, width, out, hook: k * hook, child: k * child, root: 0.8, belly: 0.44, rootAmbient: -0.16 });
            temples(s);
            // 1. The sweep: longest and foremost at the far end, each lock laid on the next.
            sweep(0.52, [-21, -13, -5], 0.475, 0.12, -0.012, 0.25);
            sweep(0.5, [-22, -8, 7], 0.455, 0.16, -0.004, 0.3, -1);
            sweep(0.46, [-22, 0, 21], 0.445, 0.18, 0.006, 0.3, -1);
            sweep(0.4, [-21, 8, 39], 0.405 - far * 0.25, 0.19, 0.014, 0.3, -1);
            sweep(0.33, [-20, 21, 53], 0.34 - far, 0.2, 0.02, 0.25, -1);
            // 2. The other side of the parting falls straight to the temple.
            sweep(0.34, [-24, -50, -60], 0.31, 0.18, 0.008, 0.3, 1);
            sweep(0.44, [-24, -41, -50], 0.4, 0.16, 0, 0.2, 1);
            sweep(0.52, [-24, -32, -39], 0.46, 0.11, -0.008, 0.2);
        })
});
