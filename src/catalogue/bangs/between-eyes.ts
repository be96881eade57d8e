import { definePart } from '../part';
import { bang, bangGuide, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

export default definePart({
    id: 'bangs/between-eyes',
    slot: 'bangs',
    title: { en: 'Hair between eyes', ja: '目の間の前髪' },
    description: 'Pointed bangs with one long lock that falls between the eyes.',
    words: { en: ['hair between eyes', 'bangs between eyes', 'middle lock', 'm-shaped bangs', 'm bangs'], ja: ['目の間の髪', '目の間に髪', '目の間の前髪', 'm字前髪', 'm字バング'] },
    likely: { feminine: 3, masculine: 3, chibi: 3 },
    options: {
        length: reachOption(0.7, 1.3, 'Of the middle lock.'),
        crossed: {
            type: 'toggle', default: false, title: { en: 'Crossed', ja: '交差' }, hint: 'A second lock crosses the middle one.',
            words: { en: ['crossed bangs'], ja: ['クロス前髪'] }
        }
    },
    build: (context, options) =>
        makeHair(context, 'between-eyes', (s) => {
            temples(s);
            const middle = 0.3 - (options.length - 1) * 0.22;
            const over = [7, 4, -2.5] as const;
            const guide = bangGuide(s, { over, to: middle, from: 0.3, out: 0.018 });
            s.chain('middle', s.points(guide).slice(2), 3);
            // From a swirl a little to the left, out to both sides; the gaps to the middle lock leave the eyes free.
            bang(s, { over: [-22, -46, -57], to: 0.325, width: 0.18, hook: 0.3, child: 1 });
            bang(s, { over: [-12, -31, -40], to: 0.405, width: 0.2, out: 0.012, hook: 0.4, child: 1 });
            bang(s, { over: [-4, -16, -24], to: 0.465, width: 0.17, out: 0.004, hook: 0.45, child: 1 });
            bang(s, { over: [24, 45, 57], to: 0.32, width: 0.18, hook: -0.3, child: -1 });
            bang(s, { over: [17, 32, 42], to: 0.4, width: 0.2, out: 0.012, hook: -0.4, child: -1 });
            bang(s, { over: [11, 20, 26], to: 0.46, width: 0.17, out: 0.006, hook: -0.45, child: -1 });
            bang(s, { over, to: middle, from: 0.3, out: 0.018, width: 0.13, belly: 0.42, sharp: 1.25, hook: 0.35, chain: 'middle' });
            if (options.crossed) bang(s, { over: [-9, -4, 3.5], to: middle + 0.05, from: 0.32, out: 0.032, width: 0.085, belly: 0.4, sharp: 1.25, hook: -0.4, chain: 'middle' });
            else bang(s, { over: [3, 0, 4], to: middle + 0.13, out: 0.004, width: 0.07, section: 'mid', hook: -0.5 });
        })
});
