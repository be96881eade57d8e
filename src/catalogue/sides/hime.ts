import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { reachOption, thicknessOption } from '../hair/piece-options';
import type { Guide } from '../hair/sculptor';

/** Azimuth of a lock's root and of its cut, how far off the head, height over the cut, its lowest corner, width. */
const LOCKS: readonly (readonly [number, number, number, number, number, number])[] = [[44, 72, -0.014, 0.012, 0.7, 0.17], [30, 58, 0.006, 0, -0.8, 0.18], [36, 65, -0.004, -0.014, 0.5, 0.1]];

export default definePart({
    id: 'sides/hime',
    slot: 'sides',
    title: { en: 'Hime sides', ja: '姫カットのサイド' },
    description: 'Straight locks beside the face, cut level at the cheeks.',
    words: { en: ['hime sidelocks', 'hime sides', 'blunt sidelocks', 'blunt sides', 'cheek-length sidelocks'], ja: ['姫毛', 'ぱっつんサイド', '姫サイド'] },
    likely: { feminine: 1, masculine: 0.05, chibi: 1 },
    youthful: true,
    options: { length: reachOption(0.6, 1.7, '1 ends at the cheeks, 1.5 at the chin.'), thickness: thicknessOption },
    build: (context, options) =>
        makeHair(context, 'hime', (s) => {
            const cut = 0.17 - (options.length - 1) * 0.32;
            const Y = (y: number) => s.scalp.sAt(y);
            for (const k of [1, -1]) {
                const side = k > 0 ? 'left' : 'right';
                const guide = (root: number, end: number, out: number, over: number): Guide => [
                    [k * root, 0.34, 0.026], [k * (root * 0.45 + end * 0.55), 0.58, 0.076 + out], [k * end, 0.9, 0.09 + out], [k * (end + 1), 1.25, 0.084 + out], [k * end, Y(0.27), 0.072 + out], [k * (end - 1), Y(cut + over), 0.068 + out]
                ];
                s.chain(side, s.points(guide(34, 62, 0, 0)).slice(2), 3);
                for (const [root, end, out, over, corner, width] of LOCKS)
                    s.lock(guide(root, end, out, over), { width: width * options.thickness, root: 0.6, belly: 0.35, cut: [0.94, k * corner], thickness: 0.34, curl: -0.15, mass: 0.36, chain: side });
                // One fine point below the cut: hair, not a board.
                s.lock(guide(32, 61, 0.012, -0.028), { width: 0.04, root: 0.4, section: 'wisp', belly: 0.5, sharp: 1.2, thickness: 0.6, hook: -k * 0.15, chain: side });
            }
        })
});
