import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { hairline, skullFlare } from './scalp';

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
            s.cap(hairline, 0.014, -0.12);
            const L = options.length;
            const Y = (y: number) => scalp.sAt(y);
            // 1. Under: the nape and the sides behind the ears.
            for (let i = 0; i < 9; i++) {
                const az = lerp(112, 248, i / 8);
                const side = i % 2 ? 1 : -1;
                s.lock([[az, 0.8, 0.02], [az, 1.2, 0.035], [az + side * 2, 1.55, 0.02], [az + side * 4, Y(0.2 - 0.12 * L), 0.02]], { width: 0.17, root: 0.7, belly: 0.45, thickness: 0.34, sharp: 1.1, curl: 0.4, curlFrom: 0.75, hook: side * 0.3, mass: 0.36, edgeAmbient: 0.12 });
            }
            // 2. Over: from the hairline up and back over the crown, each file to its own side of the back of the head.
            for (const k of [1, -1])
                [8, 24, 40, 56, 70, 82].forEach((az, i) => {
                    const front = hairline(az) - 0.04;
                    const rise = [0.1, 0.098, 0.09, 0.08, 0.068, 0.056][i];
                    const back = lerp(172, 112, i / 5);
                    const over = i < 3 ? 0.16 + 0.1 * i : 0.36 + 0.14 * (i - 2);
                    s.lock([[k * az, front, 0.03], [k * (az + 1), front - 0.1, 0.062], [k * lerp(az, back, 0.22), lerp(front, over, 0.7), rise], [k * lerp(az, back, 0.62), over + 0.04, rise * 0.95], [k * back, lerp(over, 1, 0.62), rise * 0.8], [k * (back + 2), 1.12 + 0.06 * i, 0.05], [k * (back + 3), Y(0.32 - 0.14 * L) - 0.05 * i, 0.035]], {
                        width: [0.19, 0.2, 0.2, 0.2, 0.19, 0.17][i] * lerp(0.95, 1.1, s.next()), root: 0.3, belly: 0.4, sharp: 1, thickness: 0.36, hook: -k * 0.2, hookFrom: 0.75, mass: 0.34, edgeAmbient: 0.14, rootAmbient: -0.1, highlight: 1,
                        children: i % 2 ? [{ across: k * 0.75, from: 0.5, to: 0.96, width: 0.5, hook: k * 0.3 }] : undefined
                    });
                });
            // 3. One strand that got away.
            s.lock([[6, 0.66, 0.02], [2, 0.62, 0.09], [-8, 0.76, 0.12], [-16, 0.96, 0.1], [-13, Y(0.5), 0.07]], { width: 0.045, root: 0.5, section: 'wisp', thickness: 0.7, hook: 0.5 });
        })
});
