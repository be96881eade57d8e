import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { drop, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption, thicknessOption } from '../hair/piece-options';

export default definePart({
    id: 'bangs/full',
    slot: 'bangs',
    title: { en: 'Full bangs', ja: '前髪' },
    description: 'Uneven pointed bangs down to the brows.',
    words: { en: ['bangs', 'fringe', 'full bangs'], ja: ['前髪', '前髪あり'] },
    likely: { feminine: 5, masculine: 1, chibi: 5 },
    options: { length: reachOption(0.7, 1.15, '1 reaches the brows.'), thickness: thicknessOption },
    build: (context, options) =>
        makeHair(context, 'full', (s) => {
            // Heights in head space.
            const Y = (y: number) => s.scalp.sAt(y - drop(options.length));
            temples(s);
            const lock = (a0: number, a1: number, a2: number, y: number, width: number, out: number, hook: number, child = 0): void =>
                s.lock([[a0, 0.34, 0.026], [lerp(a0, a1, 0.6), 0.55, 0.066 + out], [a1, 0.8, 0.082 + out], [lerp(a1, a2, 0.6), 1, 0.076 + out], [a2, Y(y), 0.052 + out * 0.6]], {
                    width: width * options.thickness, root: 0.7, belly: 0.5, hook, curl: -0.35, children: child ? [{ across: child * 0.85, from: 0.5, to: 0.95, width: 0.5, hook }] : undefined
                });
            // Uneven on purpose: a regular row of points reads as a comb.
            lock(-26, -41, -49, 0.375, 0.17, 0, 0.3, 1);
            lock(-18, -28, -32, 0.445, 0.185, 0.012, 0.35, 1);
            lock(28, 42, 49, 0.365, 0.17, 0, -0.35, -1);
            lock(19, 29, 35, 0.455, 0.185, 0.012, -0.4, -1);
            lock(-7, -11, -13, 0.465, 0.18, 0.002, 0.5, -1);
            lock(8, 11, 15, 0.442, 0.175, 0.006, -0.45, 1);
            lock(1, 2, -4, 0.425, 0.075, 0.02, 0.5);
        })
});
