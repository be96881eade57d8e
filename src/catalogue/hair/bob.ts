import { exp, lerp, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { flyaways } from './flyaways';
import { hairline } from './scalp';
import { messOption, waveOption } from './texture-options';

export default definePart({
    id: 'hair/bob',
    slot: 'hair',
    title: { en: 'Bob', ja: 'ボブ' },
    description: 'A rounded bob to the chin, tips rolled under or flicked out.',
    words: { en: ['bob', 'bob cut', 'bobbed hair', 'bobbed', 'chin-length hair', 'pageboy', 'okappa'], ja: ['ボブ', 'ボブカット', 'おかっぱ', 'ショートボブ', 'ボブヘア'] },
    likely: { feminine: 3, masculine: 0.2, chibi: 3 },
    suggests: { bangs: [['bangs/swept', 3], ['bangs/full', 4], ['bangs/parted', 1]], sides: [['', 1]] },
    options: {
        ...hairColors('#57497a'),
        length: {
            type: 'number', min: -0.2, max: 0.25, default: 0, step: 0.01, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the chin line; − above it.',
            words: [
                { words: { en: ['long', 'lob', 'shoulder-length'], ja: ['長い', '長め', 'ロブ'] }, value: 0.18 },
                { words: { en: ['short'], ja: ['短い', '短め'] }, value: -0.14 }
            ]
        },
        roll: {
            type: 'number', min: -1, max: 1.4, default: 1, step: 0.1, unit: '', title: { en: 'Roll', ja: '内巻き' }, hint: '1 rolled under, −1 flicked out.',
            words: [
                { words: { en: ['flipped', 'flicked', 'flicked out'], ja: ['外ハネ'] }, value: -0.8 }
            ]
        },
        wave: waveOption(0),
        mess: messOption,
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'bob', (s, scalp) => {
            // Full round the cheeks, then in to the neck at the back.
            scalp.flare = (azimuth, d) => {
                const below = d - 1;
                return 1 + 0.2 * below * exp(-below * 0.6) - 0.26 * smoothstep(60, 130, Math.abs(azimuth)) * smoothstep(0.8, 1.4, below);
            };
            scalp.volume = 0.55 + 0.45 * options.volume;
            s.curl = options.roll;
            s.wave = options.wave;
            s.mess = options.mess;
            const Y = (y: number) => scalp.sAt(y - options.length);
            s.cap(hairline, 0.016, -0.1);
            // 1. A dark curtain that the neck is seen against.
            for (let i = 0; i < 5; i++) {
                const az = lerp(92, 268, i / 4);
                s.lock([[az, 0.7, 0], [az, 1.1, 0.02], [az, 1.7, 0.015], [az, Y(0.17), -0.02]], { width: 0.36, thickness: 0.2, ambient: context.hair.dye.inner ? -0.12 : -0.3, inner: true, highlight: 0, section: 'wisp', root: 0.7, belly: 0.5, outline: 0 });
            }
            // 2. The back. Neighbours take turns in height and lean, lest they read as a fence.
            for (let c = 0; c < 3; c++) {
                const az = 110 + 70 * c;
                s.chain(`back-${c + 1}`, s.points([[az, 1, 0.07], [az, 1.5, 0.08], [az, Y(0.05), 0.06]]), 3);
            }
            const chain = (az: number): string => `back-${Math.min(3, Math.max(1, Math.round((az - 110) / 70) + 1))}`;
            for (const [count, layer] of [[10, 0], [7, 1]] as const)
                for (let i = 0; i < count; i++) {
                    const u = (i / (count - 1)) * 2 - 1;
                    // Clumps of two and three: locks at even distances are a fence.
                    const az = 180 + u * (layer ? 84 : 102) + (i % 3 === 1 ? 7 : -3) + s.jitter(4);
                    const side = i % 2 ? 1 : -1;
                    const out = layer ? 0.096 : 0.055 + (i % 2) * 0.02;
                    // The upper layer ends higher, and shows the tips of the one below.
                    const end = lerp(0.07, 0.015, Math.abs(u)) + (layer ? 0.1 + 0.07 * (i % 2) : 0) + (i % 3 === 1 ? 0.035 : 0) + s.jitter(0.02);
                    s.lock([[az - 34, 0.02, 0.014], [az - 10, 0.16, out - 0.03], [az, 0.5, out - 0.008], [az, 1, out + 0.016], [az + side * 2, 1.5, out + 0.024], [az + side * 5 + s.jitter(3), Y(end), out - 0.004]], {
                        width: (layer ? 0.2 : 0.27) * lerp(0.85, 1.15, s.next()), root: 0.25, belly: layer ? 0.5 : 0.62, thickness: layer ? 0.36 : 0.42, mass: 0.24, edgeAmbient: layer ? 0.15 : 0.12, curl: layer ? -1.1 : -1.5, curlFrom: 0.74, hook: side * (layer ? 0.3 : 0.5), hookFrom: 0.7, sharp: layer ? 1.1 : 0.8,
                        wave: [0.05, 2.1, 0.1 + (0.18 * Math.abs(az - 180)) / 30, 0.35, 0.5], chain: chain(az),
                        children: layer ? undefined : [{ across: -side * 0.7, from: 0.42, to: 0.97, width: 0.5, hook: -side * 0.3, curl: -0.9 }]
                    });
                }
            // Fine hair below the cut, close to the neck.
            for (const [az, end] of [[150, 0.1], [168, 0.06], [187, 0.09], [211, 0.11]])
                s.lock([[az, 1.3, 0.01], [az, 1.7, 0.01], [az + (az < 180 ? 3 : -3), Y(end), -0.01]], { width: 0.085, section: 'wisp', root: 0.8, belly: 0.3, sharp: 1.2, thickness: 0.4, hook: s.jitter(0.4), mass: 0.6, highlight: 0, ambient: -0.12, outline: 0.5 });
            // 3. The sides round the cheeks.
            for (const k of [1, -1]) {
                const name = k > 0 ? 'left' : 'right';
                const outer: [number, number, number][] = [[k * 28, 0.22, 0.02], [k * 48, 0.46, 0.066], [k * 64, 0.8, 0.09], [k * 70, 1.2, 0.105], [k * 68, 1.7, 0.1], [k * 60, Y(0.04), 0.06]];
                s.chain(name, s.points(outer).slice(3), 3);
                s.lock(outer, { width: 0.24, root: 0.75, belly: 0.55, thickness: 0.4, curl: -1.1, curlFrom: 0.72, hook: -k * 0.25, rootAmbient: -0.12, chain: name, children: [{ across: -k * 0.8, from: 0.45, to: 0.95, width: 0.45, hook: -k * 0.15, curl: -0.6 }] });
                s.lock([[k * 20, 0.34, 0.018], [k * 38, 0.52, 0.062], [k * 52, 0.8, 0.085], [k * 58, 1.15, 0.088], [k * 55, 1.6, 0.07], [k * 46, Y(0.14), 0.035]], { width: 0.18, root: 0.8, belly: 0.5, thickness: 0.42, curl: -0.8, curlFrom: 0.7, hook: -k * 0.25, rootAmbient: -0.14, chain: name, children: [{ across: k * 0.8, from: 0.4, to: 0.9, width: 0.45, hook: k * 0.3, curl: -0.4 }] });
            }
            flyaways(s, 1.4);
            s.curl = 1;
            s.lock([[4, 0.1, 0.03], [20, 0.12, 0.12], [46, 0.2, 0.155], [66, 0.4, 0.12]], { width: 0.038, root: 0.4, section: 'wisp', thickness: 0.8 });
        })
});
