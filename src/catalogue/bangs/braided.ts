import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { bang, temples } from '../hair/bang';
import { combBack } from '../hair/combed-back';
import { makeHair } from '../hair/hair-part';
import { sideOption, thicknessOption } from '../hair/piece-options';
import { plait } from '../hair/plait';

/** Locks combed into the plait from above: azimuth at the root and where they meet it, s there. */
const INTO: readonly (readonly [number, number, number])[] = [[-10, 6, 0.56], [2, 19, 0.62], [16, 33, 0.7], [32, 48, 0.82]];

export default definePart({
    id: 'bangs/braided',
    slot: 'bangs',
    title: { en: 'Braided bangs', ja: '編み込み前髪' },
    description: 'A plait along the hairline from the parting to the ear, a few strands left loose.',
    words: { en: ['braided bangs', 'braided fringe', 'bangs braid', 'hairline braid', 'french braid bangs'], ja: ['編み込み前髪', '前髪編み込み', '三つ編み前髪', '前髪三つ編み'] },
    likely: { feminine: 0.6, masculine: 0, chibi: 0.4 },
    options: {
        side: sideOption({ en: 'Braided to', ja: '編む側' }, { en: ['bangs braided to the left', 'braided to the left'], ja: ['左編み込み'] }, { en: ['bangs braided to the right', 'braided to the right'], ja: ['右編み込み'] }, 'left'),
        thickness: thicknessOption
    },
    build: (context, options) =>
        makeHair(context, 'braided', (s) => {
            combBack(s);
            const k = options.side === 'left' ? 1 : -1;
            temples(s, 0.28);
            // 1. Hair from the crown, combed into the plait.
            for (const [from, to, down] of INTO)
                s.lock([[k * (from - 8), 0.2, 0.02], [k * lerp(from, to, 0.45), 0.4, 0.056], [k * to, down - 0.04, 0.07], [k * (to + 6), down + 0.03, 0.056]], { width: 0.19, root: 0.6, belly: 0.55, sharp: 0.6, mass: 0.4, section: 'laid', rings: 7 });
            // 2. The plait, away under the hair behind the ear.
            const axis = s.points([[k * -20, 0.5, 0.05], [k * -6, 0.6, 0.07], [k * 14, 0.7, 0.075], [k * 36, 0.82, 0.08], [k * 56, 1, 0.082], [k * 74, 1.2, 0.075], [k * 92, 1.36, 0.05]]);
            plait(s, axis, { width: 0.15 * options.thickness, pitch: 0.74 / Math.min(1, options.thickness), root: 0.62, end: 0.7, facing: (q) => s.scalp.radial(q), section: 'mid' });
            // 3. What was too short for it, and the other side of the parting.
            bang(s, { over: [k * -18, k * 22, k * 34], from: 0.56, to: 0.47, width: 0.05, out: -0.01, section: 'mid', hook: k * 0.5, belly: 0.4, sharp: 1.2 });
            bang(s, { over: [k * -2, k * 46, k * 54], from: 0.66, to: 0.4, width: 0.06, section: 'mid', hook: -k * 0.5, belly: 0.4, sharp: 1.2 });
            bang(s, { over: [k * -22, k * -52, k * -61], to: 0.29, width: 0.19, root: 0.8, out: 0.01, hook: k * 0.3, child: k, rootAmbient: -0.14 });
            bang(s, { over: [k * -22, k * -42, k * -50], from: 0.44, to: 0.39, width: 0.17, root: 0.8, hook: k * 0.25, child: k, rootAmbient: -0.14 });
            bang(s, { over: [k * -22, k * -33, k * -39], from: 0.52, to: 0.465, width: 0.12, root: 0.8, out: -0.008, hook: k * 0.2, rootAmbient: -0.14 });
        })
});
