import { definePart } from '../part';
import { bang, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption, sideOption } from '../hair/piece-options';

/** Towards the long side: azimuth at the root, half way and at the tip, tip height, width, how far out, hook. */
const LOCKS: readonly (readonly [number, number, number, number, number, number, number])[] = [
    [-34, -48, -58, 0.54, 0.18, 0, 0.2], [-26, -34, -41, 0.565, 0.18, 0.01, 0.25], [-18, -22, -24, 0.54, 0.18, 0.004, 0.25], [-11, -9, -7, 0.51, 0.18, 0.014, 0.25],
    [-4, 4, 9, 0.475, 0.18, 0.008, 0.3], [2, 17, 24, 0.435, 0.17, 0.018, 0.25], [8, 29, 38, 0.335, 0.17, 0.012, 0.2], [16, 41, 48, 0.21, 0.18, 0.022, -0.2], [26, 52, 58, 0.08, 0.19, 0.014, -0.35]
];

export default definePart({
    id: 'bangs/asymmetrical',
    slot: 'bangs',
    title: { en: 'Asymmetrical bangs', ja: 'アシメ前髪' },
    description: 'Bangs cut on a slant, short at one temple and long at the other cheek.',
    words: { en: ['asymmetrical bangs', 'asymmetric bangs', 'uneven bangs', 'slanted bangs', 'diagonal bangs'], ja: ['アシメ', 'アシメ前髪', 'アシンメトリー前髪', '左右非対称の前髪'] },
    likely: { feminine: 0.8, masculine: 1, chibi: 0.4 },
    options: {
        side: sideOption(
            { en: 'Long side', ja: '長い側' }, { en: ['bangs longer on the left', 'longer on the left'], ja: ['左が長い'] }, { en: ['bangs longer on the right', 'longer on the right'], ja: ['右が長い'] }, 'left'
        ),
        length: reachOption(0.7, 1.25, 'Of the long side.')
    },
    build: (context, options) =>
        makeHair(context, 'asymmetrical', (s) => {
            const k = options.side === 'left' ? 1 : -1;
            temples(s, 0.34);
            const guide = s.points([[k * 44, 0.95, 0.09], [k * 53, 1.4, 0.085], [k * 57, s.scalp.sAt(0.1), 0.06]]);
            s.chain('long', guide, 3);
            LOCKS.forEach(([a, b, c, to, width, out, hook], i) => {
                const share = i / (LOCKS.length - 1);
                bang(s, {
                    over: [k * a, k * b, k * c], to: to - (options.length - 1) * 0.3 * share, from: 0.3, width, out, hook: k * hook, sharp: 0.85, child: i % 2 ? -k : k, chain: i > 6 ? 'long' : undefined
                });
            });
        })
});
