import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';

export default definePart({
    id: 'bangs/parted',
    slot: 'bangs',
    title: { en: 'Parted bangs', ja: 'センター分け' },
    description: 'Bangs that fall to both sides of a middle parting.',
    words: { en: ['parted bangs', 'center parting', 'middle parting', 'parted hair', 'center part', 'middle part'], ja: ['センター分け', '真ん中分け'] },
    likely: { feminine: 2, masculine: 2, chibi: 1.5 },
    options: {},
    build: (context) =>
        makeHair(context, 'parted', (s) => {
            // Heights in head space.
            const Y = (y: number) => s.scalp.sAt(y);
            for (const k of [1, -1]) {
                s.lock([[k * 2, 0.4, 0.02], [k * 12, 0.5, 0.075], [k * 30, 0.7, 0.1], [k * 46, 0.95, 0.1], [k * 54, Y(0.4), 0.085], [k * 56, Y(0.22), 0.06]], { width: 0.2, root: 0.8, belly: 0.4, hook: -k * 0.3, curl: -0.5, rootAmbient: -0.16, children: [{ across: -k * 0.8, from: 0.4, to: 0.86, width: 0.5, hook: -k * 0.4 }] });
                s.lock([[k * 2, 0.47, 0.018], [k * 9, 0.58, 0.07], [k * 22, 0.78, 0.09], [k * 34, 1, 0.086], [k * 40, Y(0.43), 0.07]], { width: 0.17, root: 0.8, belly: 0.42, hook: -k * 0.4, curl: -0.4, rootAmbient: -0.16, children: [{ across: k * 0.85, from: 0.5, to: 0.94, width: 0.5, hook: -k * 0.2 }] });
                s.lock([[k * 2, 0.53, 0.014], [k * 6, 0.64, 0.06], [k * 13, 0.84, 0.074], [k * 20, 1, 0.07], [k * 23, Y(0.46), 0.055]], { width: 0.13, root: 0.8, belly: 0.42, hook: -k * 0.5, rootAmbient: -0.16 });
            }
        })
});
