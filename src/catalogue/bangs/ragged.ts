import { skullFlare } from '../hair/scalp';
import { shortLock } from '../hair/short-lock';
import { drop, temples } from '../hair/bang';
import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

export default definePart({
    id: 'bangs/ragged',
    slot: 'bangs',
    title: { en: 'Ragged bangs', ja: 'ばらばら前髪' },
    description: 'Loose uneven bangs that close above the brow.',
    words: { en: ['ragged bangs', 'messy bangs', 'choppy bangs'], ja: ['ばらばら前髪'] },
    likely: { feminine: 0.6, masculine: 6, chibi: 1 },
    options: { length: reachOption(0.6, 1.15) },
    build: (context, options) =>
        makeHair(context, 'ragged', (s) => {
            s.scalp.flare = skullFlare;
            temples(s, 0.36);
            // Longer hair hangs lower, but never over the pupils.
            const Y = (y: number) => s.scalp.sAt(y - drop(options.length) * 0.3);
            // All from one place behind the crown, so that they close above the brow and part only at their points.
            shortLock(s, [[-24, 0.2, 0.02], [-22, 0.42, 0.092], [-24, 0.7, 0.112], [-27, Y(0.54), 0.092], [-31, Y(0.425), 0.055]], 0.22, 0.35, 1);
            shortLock(s, [[-44, 0.22, 0.02], [-42, 0.45, 0.088], [-44, 0.74, 0.108], [-49, Y(0.5), 0.092], [-55, Y(0.37), 0.07]], 0.21, -0.3, 1);
            shortLock(s, [[26, 0.2, 0.02], [24, 0.42, 0.096], [27, 0.7, 0.116], [35, Y(0.54), 0.094], [42, Y(0.445), 0.058]], 0.22, -0.4, -1);
            shortLock(s, [[46, 0.22, 0.02], [48, 0.46, 0.088], [54, 0.76, 0.106], [60, Y(0.48), 0.095], [65, Y(0.35), 0.08]], 0.21, 0.3, -1);
            shortLock(s, [[2, 0.16, 0.02], [3, 0.4, 0.1], [2, 0.7, 0.12], [-3, Y(0.54), 0.096], [-8, Y(0.4), 0.055]], 0.22, 0.4, 1);
            shortLock(s, [[12, 0.24, 0.02], [13, 0.46, 0.094], [14, 0.74, 0.112], [12, Y(0.56), 0.09], [8, Y(0.475), 0.06]], 0.13, 0.5);
        })
});
