import { definePart } from '../part';
import { bang, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

/** Azimuth at the root, half way and at the tip, tip height, width, how far out, which way it curls. */
const CURLS: readonly (readonly [number, number, number, number, number, number, number])[] = [
    [-30, -44, -56, 0.44, 0.17, 0.03, 1], [-20, -30, -38, 0.5, 0.16, 0.045, -1], [-8, -14, -20, 0.485, 0.17, 0.036, 1], [4, 2, -4, 0.51, 0.16, 0.05, -1], [14, 18, 16, 0.48, 0.17, 0.038, -1], [24, 34, 36, 0.5, 0.16, 0.046, 1], [34, 48, 56, 0.445, 0.17, 0.03, -1]
];

export default definePart({
    id: 'bangs/curly',
    slot: 'bangs',
    title: { en: 'Curly bangs', ja: 'くるくる前髪' },
    description: 'Round curls that tumble over the forehead.',
    words: { en: ['curly bangs', 'curly fringe'], ja: ['くるくる前髪', 'カール前髪'] },
    likely: { feminine: 0.2, masculine: 0.2, chibi: 0.2 },
    options: { length: reachOption(0.8, 1.15, '1 ends above the brows.') },
    build: (context, options) =>
        makeHair(context, 'curly', (s) => {
            temples(s, 0.4);
            s.wave = 1;
            for (const [a, b, c, to, width, out, turn] of CURLS)
                bang(s, {
                    over: [a, b, c], to: to - (options.length - 1) * 0.3, from: 0.3, width, out, hook: turn * 1.9, hookFrom: 0.62, curl: 0.5, curlFrom: 0.7, root: 0.7, belly: 0.45, sharp: 0.8, thickness: 0.55,
                    wave: [0.035, 1.6, turn * 0.25, 0.3, 0.6], edgeAmbient: 0.15, mass: 0.2, child: turn
                });
        })
});
