import { definePart } from '../part';
import { bang, temples } from '../hair/bang';
import { combBack } from '../hair/combed-back';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

export default definePart({
    id: 'bangs/parted',
    slot: 'bangs',
    title: { en: 'Parted bangs', ja: 'センター分け' },
    description: 'Bangs that fall to both sides of a middle parting.',
    words: { en: ['parted bangs', 'center parting', 'middle parting', 'parted hair', 'center part', 'middle part'], ja: ['センター分け', '真ん中分け', '分け目'] },
    likely: { feminine: 2, masculine: 2, chibi: 1.5 },
    options: { length: reachOption(0.7, 1.3) },
    build: (context, options) =>
        makeHair(context, 'parted', (s) => {
            combBack(s);
            const down = (options.length - 1) * 0.25;
            temples(s, 0.3 - down * 0.5);
            for (const k of [1, -1]) {
                // Neither half repeats the other.
                const more = k > 0 ? 0.012 : 0;
                bang(s, { over: [k * 2, k * 34, k * 60], from: 0.38, to: 0.25 - down + more, out: 0.018, width: 0.2, root: 0.8, belly: 0.42, hook: -k * 0.3, rootAmbient: -0.16, child: -k });
                bang(s, { over: [k * 2, k * 24, k * 46], from: 0.46, to: 0.375 - down * 0.6 - more, out: 0.006, width: 0.18, root: 0.8, belly: 0.44, hook: -k * 0.15, rootAmbient: -0.16, child: k });
                bang(s, { over: [k * 2, k * 16, k * 33], from: 0.52, to: 0.45 + more, out: -0.006, width: 0.14, root: 0.8, belly: 0.44, hook: -k * 0.2, rootAmbient: -0.16, child: k > 0 ? 0 : -k });
            }
        })
});
