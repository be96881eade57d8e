import { lerp, sin } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { hairline } from './scalp';

/** Azimuth a rope hangs at below the chin: well before the shoulder or well behind it, for on top of it one half would be pushed forward and the other back. */
function fall(azimuth: number): number {
    const off = azimuth - 180;
    const away = Math.abs(off);
    return 180 + Math.sign(off) * (away > 88 ? Math.max(away, 122) : away * 0.7);
}

export default definePart({
    id: 'hair/dreadlocks',
    slot: 'hair',
    title: { en: 'Dreadlocks', ja: 'ドレッド' },
    description: 'Thick matted ropes of hair to the shoulders.',
    words: { en: ['dreadlocks', 'dreads', 'locs'], ja: ['ドレッド', 'ドレッドヘア', 'ドレッドロックス'] },
    likely: { feminine: 0.1, masculine: 0.25, chibi: 0.05 },
    suggests: { bangs: [['', 2], ['bangs/parted', 1]], sides: [['', 1]], ahoge: [['', 1]] },
    options: {
        ...hairColors('#4a3730'),
        length: {
            type: 'number', min: 0.1, max: 1.6, default: 0.5, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the chin.',
            words: [{ words: { en: ['long'], ja: ['長い'] }, value: 1.1 }, { words: { en: ['short'], ja: ['短い'] }, value: 0.2 }]
        }
    },
    build: (context, options) =>
        makeHair(context, 'dreadlocks', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.06 * (d - 1);
            s.cap(hairline, 0.016, -0.16);
            const Y = (y: number) => scalp.sAt(y);
            for (let c = 0; c < 8; c++) {
                const az = lerp(66, 294, c / 7);
                s.chain(`rope-${c + 1}`, s.points([[az, 1.15, 0.08], [az, 1.7, 0.09], [fall(az), Y(-options.length * 0.5), 0.09], [fall(az), Y(-options.length), 0.08]]), 4);
            }
            // Rows from the crown down; the upper ropes fall over the lower.
            for (const [down, n, from, out] of [[1.1, 10, 96, 0.035], [0.78, 11, 76, 0.06], [0.46, 11, 58, 0.09], [0.2, 9, 42, 0.115]])
                for (let i = 0; i < n; i++) {
                    const az = lerp(from, 360 - from, i / (n - 1)) + s.jitter(4);
                    const phase = s.next() * 6;
                    const end = -options.length * lerp(0.82, 1.05, s.next()) + 0.1 * (1 - down);
                    const pulled = fall(az);
                    s.lock([[az, down, 0.005], [az + 2, down + 0.14, out + 0.01], [az, Math.max(1, down + 0.4), out + 0.03], [lerp(az, pulled, 0.4), 1.6, out + 0.025], [pulled + s.jitter(4), Y(end * 0.5), out + 0.015], [pulled + s.jitter(5), Y(end), out]], {
                        width: 0.082, section: 'tube', thickness: 0.85, mass: 0.1, edgeAmbient: 0.1, highlight: 0.25, rings: 12,
                        // Knots along the rope; blunt ends.
                        widthAt: (t) => lerp(0.75, 1, Math.min(1, t * 4)) * (1 + 0.12 * sin(phase + t * 34)) * (t > 0.96 ? 0.7 : 1),
                        ambientAt: (t) => -0.1 - 0.16 * Math.max(0, sin(phase + t * 34 + 2)),
                        wave: [0.02, 1.4, phase, 0.3, 0.5], chain: `rope-${Math.min(8, Math.max(1, Math.round((az - 66) / 32.6) + 1))}`
                    });
                }
        })
});
