import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { skullFlare } from './scalp';
import { shaved } from './shaved';

export default definePart({
    id: 'hair/bowl-cut',
    slot: 'hair',
    title: { en: 'Bowl cut', ja: 'マッシュルームカット' },
    description: 'Level all round as if a bowl had been set on the head, cropped below it.',
    words: { en: ['bowl cut', 'mushroom cut', 'bowl haircut', 'mushroom hair'], ja: ['マッシュルームカット', 'マッシュ', 'マッシュヘア', '坊ちゃん刈り', 'きのこヘア'] },
    likely: { feminine: 0.1, masculine: 0.7, chibi: 0.6 },
    suggests: { bangs: [['bangs/blunt', 3], ['bangs/full', 2]], sides: [['', 1]], ahoge: [['', 4], ['ahoge/ahoge', 1]] },
    options: {
        ...hairColors('#3b2f33'),
        length: {
            type: 'number', min: -0.1, max: 0.12, default: 0, step: 0.01, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the middle of the ears; − above it.',
            words: [{ words: { en: ['long'], ja: ['長め'] }, value: 0.1 }, { words: { en: ['short'], ja: ['短め'] }, value: -0.08 }]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'bowl-cut', (s, scalp) => {
            // A bowl is fullest at its rim.
            scalp.flare = (azimuth, d) => Math.max(0.97, skullFlare(azimuth, d));
            scalp.volume = 0.6 + 0.4 * options.volume;
            shaved(s);
            s.covered = true;
            const rim = scalp.sAt(0.36 - options.length);
            // Two layers of cut locks from the whorl: what shows between the upper is more hair.
            for (const [count, layer] of [[13, 0], [14, 1]] as const)
                for (let i = 0; i < count; i++) {
                    const az = lerp(64, 296, (i + (layer ? 0 : 0.5)) / (count - (layer ? 1 : 0))) + s.jitter(3);
                    const out = 0.06 + 0.022 * layer;
                    const end = rim + s.jitter(0.03) - 0.03 * layer + (i % 3 === 1 ? 0.03 : 0);
                    s.lock([[az - 36, 0.02, 0.014], [az - 12, 0.16, out - 0.02], [az, 0.5, out], [az, lerp(0.5, end, 0.6), out + 0.012], [az + s.jitter(2), end, out + 0.004]], {
                        width: 0.225 * lerp(0.9, 1.12, s.next()), root: 0.25, belly: 0.62, thickness: 0.36, mass: 0.3, edgeAmbient: 0.13, cut: [0.78, s.jitter(0.8)], curl: -0.5, curlFrom: 0.72
                    });
                }
        })
});
