import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { combTo } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { bareRoots } from './roots';
import { hairline, skullFlare } from './scalp';

/** Height at which it all meets on the back of the head. */
const MEET = 1;

export default definePart({
    id: 'hair/slicked-back',
    slot: 'hair',
    title: { en: 'Slicked back', ja: 'オールバック' },
    description: 'Combed straight back from the forehead.',
    words: { en: ['slicked back', 'slicked-back hair', 'hair slicked back', 'slick back', 'pushed back'], ja: ['オールバック', 'なでつけ髪'] },
    likely: { feminine: 0.1, masculine: 0.8, chibi: 0.05 },
    suggests: { bangs: [['', 3], ['bangs/micro', 0]], sides: [['', 1]], ahoge: [['', 1]] },
    options: {
        ...hairColors('#3d3433'),
        length: {
            type: 'number', min: 0.6, max: 1.8, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long', 'longish'], ja: ['長い', '長め'] }, value: 1.6 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'slicked-back', (s, scalp) => {
            scalp.flare = skullFlare;
            scalp.volume = 0.6 + 0.4 * options.volume;
            // The sheet ends higher than hair that hangs over the forehead.
            s.cap((az) => hairline(az) - 0.14, 0.014, -0.12);
            const L = options.length;
            // 1. All but the back in one sheet, off the forehead and over the crown and the ears.
            const lift = 0.012 + 0.016 * options.volume;
            combTo(s, bareRoots(), [180, MEET], false, false, 0.022, lift);
            // 2. From where it meets, files down to the nape.
            for (const [side, from, width] of [[62, 1.12, 0.17], [-62, 1.12, 0.17], [46, 1.02, 0.19], [-46, 1.02, 0.19], [30, 0.92, 0.2], [-30, 0.92, 0.2], [15, 0.84, 0.21], [-15, 0.84, 0.21], [0, 0.8, 0.21]]) {
                const k = Math.sign(side);
                const end = scalp.sAt(0.21 - 0.13 * L) - 0.0022 * Math.abs(side);
                const out = 0.05 + lift;
                s.lock([[180 - side * 0.5, from - 0.14, 0.03 + lift], [180 - side * 0.72, lerp(from, 1.5, 0.35), out + 0.012], [180 - side, 1.5, out], [180 - side * 1.02, lerp(1.5, end, 0.6), 0.042], [180 - side + k * 3, end, 0.03]], {
                    width, root: 0.4, belly: 0.45, sharp: 1.1, thickness: 0.34, curl: 0.4, curlFrom: 0.75, hook: k * 0.3, mass: 0.36, edgeAmbient: 0.13, rootAmbient: 0
                });
            }
            // 3. One strand that got away.
            s.lock([[6, 0.66, 0.02], [2, 0.62, 0.09], [-8, 0.76, 0.12], [-16, 0.96, 0.1], [-13, scalp.sAt(0.5), 0.07]], { width: 0.045, root: 0.5, section: 'wisp', thickness: 0.7, hook: 0.5 });
        })
});
