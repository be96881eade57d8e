import { definePart } from '../part';
import { bang, drop, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption, thicknessOption } from '../hair/piece-options';

/** Short locks over the hairline that the long ones come out of: azimuth, tip height, width. */
const COVER: readonly (readonly [number, number, number])[] = [[-38, 0.66, 0.21], [36, 0.67, 0.21], [-14, 0.69, 0.22], [13, 0.68, 0.22]];
/** Azimuth at the root, half way, at the tip, tip height, width, hook. */
const STRANDS: readonly (readonly [number, number, number, number, number, number])[] = [
    [-26, -36, -43, 0.4, 0.085, 0.4], [-22, -29, -31, 0.45, 0.06, 0.5], [-14, -20, -20, 0.447, 0.085, -0.3], [-8, -11, -15, 0.47, 0.045, 0.5], [-4, -4, -2, 0.435, 0.07, -0.5], [3, 5, 9, 0.455, 0.055, -0.4],
    [9, 13, 14, 0.442, 0.08, 0.35], [15, 21, 25, 0.46, 0.05, -0.5], [20, 29, 33, 0.43, 0.075, -0.4], [27, 37, 43, 0.395, 0.085, -0.4]
];

export default definePart({
    id: 'bangs/see-through',
    slot: 'bangs',
    title: { en: 'See-through bangs', ja: 'シースルーバング' },
    description: 'Wispy strands with the forehead showing between them.',
    words: { en: ['see-through bangs', 'see through bangs', 'wispy bangs', 'airy bangs', 'thin bangs', 'eyes visible through hair', 'eyes through hair'], ja: ['シースルーバング', 'シースルー前髪', '薄い前髪', 'すかし前髪'] },
    likely: { feminine: 1.2, masculine: 0.4, chibi: 0.6 },
    options: { length: reachOption(0.7, 1.15, '1 ends at the brows.'), thickness: thicknessOption },
    build: (context, options) =>
        makeHair(context, 'see-through', (s) => {
            const down = drop(options.length);
            temples(s);
            for (const [azimuth, to, width] of COVER) bang(s, { over: [azimuth * 0.6, azimuth * 0.95, azimuth * 1.15], to, width, out: -0.012, child: azimuth > 0 ? 1 : -1, curl: -0.1 });
            for (const [a, b, c, to, width, hook] of STRANDS) bang(s, { over: [a, b, c], to: to - down, width: width * options.thickness, hook, section: 'mid', root: 0.55, belly: 0.4, sharp: 1.15, thickness: 0.5 });
            // Two fuller locks hold the loose ones together.
            bang(s, { over: [-30, -46, -55], to: 0.37 - down, width: 0.13, hook: 0.35, child: 1 });
            bang(s, { over: [31, 46, 56], to: 0.36 - down, width: 0.13, hook: -0.35, child: -1 });
        })
});
