import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { flyaways } from './flyaways';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { crown, layer, type Row } from './layers';
import { hairline, skullFlare } from './scalp';
import { messOption } from './texture-options';
import { tuft } from './tuft';

export default definePart({
    id: 'hair/messy',
    slot: 'hair',
    title: { en: 'Messy hair', ja: 'ボサボサ髪' },
    description: 'Hair that no comb has seen: tousled layers to the ears or the neck, tufts every which way.',
    words: { en: ['bed hair', 'bedhead', 'bed head', 'shaggy hair', 'mop of hair', 'mop top'], ja: ['ぼさぼさ頭', 'ボサボサ頭', '寝癖', '寝ぐせ', '乱れ髪', '無造作ヘア'] },
    likely: { feminine: 0.6, masculine: 3, chibi: 0.8 },
    suggests: { bangs: [['bangs/ragged', 4], ['bangs/between-eyes', 3], ['bangs/spiky', 1], ['bangs/over-one-eye', 1]], sides: [['sides/short', 1]] },
    options: {
        ...hairColors('#55504f'),
        length: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['longish'], ja: ['長め'] }, value: 1.4 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        },
        // Never combed.
        mess: { ...messOption, min: 0.3, default: 0.7, words: messOption.words?.filter(({ value }) => value > 0) },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'messy', (s, scalp) => {
            const { length, mess } = options;
            scalp.flare = skullFlare;
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.cap((az) => Math.min(hairline(az), 1.64), 0.028, -0.06);
            s.mess = mess;
            for (const row of ROWS) layer(s, row, 0.8 + 0.45 * (length - 0.6), 0.3 + 0.25 * mess);
            crown(s, length, 0.2 + 0.3 * mess);
            for (const [azimuth, down, x, y, z, size] of TUFTS)
                tuft(s, {
                    at: [azimuth + s.jitter(8), down], toward: [x + s.jitter(0.4 * mess), y + s.jitter(0.4 * mess), z], length: size * length * lerp(0.8, 1.15, s.next()) * (0.7 + 0.4 * mess), width: 0.2 * lerp(0.85, 1.1, s.next()), lie: 0.45, rise: 0.35, section: 'mid',
                    hook: s.jitter(0.8), hookFrom: 0.4, highlight: 0.6, mass: 0.36
                });
            flyaways(s, 1.3);
        })
});

/** As on short hair, longer and leaning farther. */
const ROWS: readonly Row[] = [
    { from: 1.1, to: 1.72, offset: 0.024, width: 0.14, count: 10, azimuth: [116, 244], extra: 0.16, lift: 0.01, lean: 9 },
    { from: 0.7, to: 1.38, offset: 0.052, width: 0.19, count: 9, azimuth: [98, 262], extra: 0.2, lift: 0.035, lean: 15 },
    { from: 0.32, to: 1.04, offset: 0.076, width: 0.21, count: 9, azimuth: [86, 274], extra: 0.24, lift: 0.05, lean: 20 }
];
/** Tufts that stick out: azimuth, s, direction, length. */
const TUFTS: readonly (readonly [number, number, number, number, number, number])[] = [
    [84, 0.62, 1, -0.1, -0.1, 0.26], [-82, 0.7, -1, 0.05, -0.2, 0.28], [100, 1.02, 1, -0.5, -0.5, 0.24], [-104, 1, -1, -0.4, -0.4, 0.22],
    [160, 0.34, 0.3, 0.3, -1, 0.3], [-138, 0.42, -0.8, 0.3, -0.8, 0.3], [120, 0.36, 0.9, 0.25, -0.5, 0.28], [-30, 0.3, -0.7, 0.6, -0.1, 0.22], [40, 0.26, 0.8, 0.7, -0.3, 0.24], [-100, 0.3, -1, 0.4, -0.2, 0.26]
];
