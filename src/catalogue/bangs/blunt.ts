import { definePart } from '../part';
import { bang, drop } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption, thicknessOption } from '../hair/piece-options';

/** Azimuth at the tip, height over the cut, how far out, the cut's lowest corner, width: uneven by a hair's breadth, or it is a helmet. */
const LOCKS: readonly (readonly [number, number, number, number, number])[] = [
    [-63, -0.03, 0.004, 0.5, 0.18], [62, -0.034, 0.002, -0.6, 0.18], [-48, -0.012, 0.014, -0.7, 0.17], [47, -0.008, 0.012, 0.5, 0.17], [-32, 0.006, 0.006, 0.8, 0.19],
    [33, -0.002, 0.003, -0.8, 0.19], [-16, -0.004, 0.018, -0.4, 0.18], [17, 0.008, 0.014, -0.7, 0.19], [0, 0, 0.006, 0.6, 0.19]
];
/** Fine tips that the cut missed: azimuth, how far below it. */
const FINE: readonly (readonly [number, number])[] = [[-40, 0.022], [-8, 0.018], [31, 0.024], [54, 0.016]];

export default definePart({
    id: 'bangs/blunt',
    slot: 'bangs',
    title: { en: 'Blunt bangs', ja: 'ぱっつん前髪' },
    description: 'Straight bangs cut in one line over the eyes.',
    words: { en: ['blunt bangs', 'straight bangs', 'straight-cut bangs', 'blunt fringe', 'hime bangs'], ja: ['ぱっつん', 'ぱっつん前髪', '前髪ぱっつん', 'パッツン', 'パッツン前髪', '姫前髪'] },
    likely: { feminine: 2.5, masculine: 0.15, chibi: 2.5 },
    options: { length: reachOption(0.7, 1.15, '1 ends at the brows.'), thickness: thicknessOption },
    build: (context, options) =>
        makeHair(context, 'blunt', (s) => {
            const cut = 0.462 - drop(options.length);
            for (const [azimuth, over, out, corner, width] of LOCKS)
                bang(s, {
                    over: [azimuth * 0.62, azimuth * 0.9, azimuth], to: cut + over, width: width * options.thickness, out, cut: [0.88, corner], belly: 0.45, root: 0.75, thickness: 0.34, curl: -0.2, mass: 0.4
                });
            for (const [azimuth, below] of FINE)
                bang(s, { over: [azimuth * 0.7, azimuth * 0.96, azimuth], to: cut - below, width: 0.05, out: 0.02, from: 0.5, section: 'wisp', root: 0.3, belly: 0.6, outline: 0.6, thickness: 0.6 });
        })
});
