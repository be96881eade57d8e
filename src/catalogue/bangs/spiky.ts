import { definePart } from '../part';
import { bang, drop, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

/** Azimuth at the root, half way and at the tip, tip height, width, how far out, hook. Each bites into the next. */
const SPIKES: readonly (readonly [number, number, number, number, number, number, number])[] = [
    [-34, -50, -66, 0.41, 0.2, 0.006, -0.5], [-22, -36, -52, 0.44, 0.22, 0.02, -0.55], [-10, -20, -35, 0.455, 0.22, 0.01, -0.5], [0, -3, -15, 0.44, 0.23, 0.026, -0.55],
    [12, 15, 4, 0.47, 0.2, 0.008, -0.45], [20, 28, 24, 0.45, 0.22, 0.02, -0.5], [30, 43, 45, 0.425, 0.21, 0.008, -0.4], [38, 56, 66, 0.39, 0.19, 0.014, 0.4]
];

export default definePart({
    id: 'bangs/spiky',
    slot: 'bangs',
    title: { en: 'Spiky bangs', ja: 'ツンツン前髪' },
    description: 'Broad sharp spikes that all lean one way.',
    words: { en: ['spiky bangs', 'spiked bangs', 'jagged bangs', 'pointed bangs'], ja: ['ツンツン前髪', 'ギザギザ前髪', 'とがった前髪'] },
    likely: { feminine: 0.3, masculine: 3, chibi: 1 },
    options: {
        length: reachOption(0.7, 1.2, '1 ends at the brows.'),
        lift: { type: 'number', min: 0, max: 1, default: 0.35, step: 0.05, unit: '', title: { en: 'Lift', ja: '立ち上がり' }, hint: 'How far the points stand off the forehead.' }
    },
    build: (context, options) =>
        makeHair(context, 'spiky', (s) => {
            temples(s, 0.36);
            const down = drop(options.length) * 0.7;
            for (const [a, b, c, to, width, out, hook] of SPIKES)
                bang(s, {
                    over: [a, b, c], to: to - down, from: 0.28, width, out: out + 0.018 * options.lift, hook, hookFrom: 0.45, root: 0.75, belly: 0.34, sharp: 1.4, thickness: 0.46,
                    curl: 0.7 * options.lift - 0.2, curlFrom: 0.5, edgeAmbient: 0.13, section: 'big', child: width > 0.215 ? Math.sign(hook) : 0
                });
        })
});
