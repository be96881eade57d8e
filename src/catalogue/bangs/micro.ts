import { definePart } from '../part';
import { bang, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

/** Azimuth at the tip, height of the cut, width, how far out, the cut's lowest corner. */
const LOCKS: readonly (readonly [number, number, number, number, number])[] = [
    [-60, 0.5, 0.18, 0, 0.7], [59, 0.51, 0.18, 0, -0.7], [-45, 0.552, 0.17, 0.012, -0.6], [46, 0.545, 0.18, 0.01, 0.7], [-29, 0.56, 0.19, 0.004, 0.8], [30, 0.572, 0.17, 0.002, -0.8],
    [-13, 0.578, 0.18, 0.016, -0.8], [15, 0.562, 0.19, 0.014, 0.7], [1, 0.57, 0.16, 0.004, -0.7]
];
/** Points longer or shorter than the cut: azimuth, height, width. */
const FINE: readonly (readonly [number, number, number])[] = [[-37, 0.53, 0.07], [-20, 0.545, 0.06], [-5, 0.54, 0.075], [8, 0.55, 0.05], [23, 0.535, 0.07], [38, 0.53, 0.06]];

export default definePart({
    id: 'bangs/micro',
    slot: 'bangs',
    title: { en: 'Short bangs', ja: '短い前髪' },
    description: 'Bangs cut high above the brows.',
    words: { en: ['short bangs', 'micro bangs', 'baby bangs', 'cropped bangs'], ja: ['短い前髪', 'オン眉', '短め前髪', 'ベビーバング'] },
    likely: { feminine: 0.5, masculine: 0.6, chibi: 0.8 },
    options: { length: reachOption(0.7, 1.25, '1 ends well above the brows.') },
    build: (context, options) =>
        makeHair(context, 'micro', (s) => {
            temples(s, 0.36);
            const down = (options.length - 1) * 0.25;
            for (const [azimuth, to, width, out, corner] of LOCKS)
                bang(s, { over: [azimuth * 0.64, azimuth * 0.92, azimuth * 1.02], to: to - down, width, out: out - 0.006, cut: [0.7, corner], belly: 0.45, root: 0.75, curl: -0.2, thickness: 0.36 });
            for (const [azimuth, to, width] of FINE)
                bang(s, { over: [azimuth * 0.7, azimuth * 0.96, azimuth * 1.02], to: to - down, width, out: 0.014, from: 0.42, section: 'wisp', root: 0.4, belly: 0.5, thickness: 0.6, hook: azimuth > 0 ? -0.25 : 0.25 });
        })
});
