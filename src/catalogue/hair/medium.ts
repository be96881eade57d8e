import { lerp, smoothstep } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { flyaways } from './flyaways';
import { hairline } from './scalp';
import { messOption, waveOption } from './texture-options';

export default definePart({
    id: 'hair/medium',
    slot: 'hair',
    title: { en: 'Medium hair', ja: 'ミディアム' },
    description: 'Layered hair to the shoulders, ends flicked in or out.',
    words: { en: ['medium hair', 'medium-length hair', 'shoulder-length hair', 'lob', 'layered hair'], ja: ['ミディアム', 'ミディアムヘア', '肩までの髪', 'セミロング', 'ロブ'] },
    likely: { feminine: 3, masculine: 0.6, chibi: 2 },
    suggests: { bangs: [['bangs/full', 3], ['bangs/swept', 3], ['bangs/see-through', 2], ['bangs/curtain', 2], ['bangs/between-eyes', 2]], sides: [['sides/sidelocks', 1], ['', 2]] },
    options: {
        ...hairColors('#a3694a'),
        length: {
            type: 'number', min: -0.05, max: 0.4, default: 0.16, step: 0.01, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the chin.',
            words: [{ words: { en: ['long'], ja: ['長め'] }, value: 0.3 }, { words: { en: ['short'], ja: ['短め'] }, value: 0.04 }]
        },
        flick: {
            type: 'number', min: -1, max: 1.2, default: 0.8, step: 0.1, unit: '', title: { en: 'Flick', ja: '外ハネ' }, hint: '1 turned out, −1 turned in.',
            words: [{ words: { en: ['flipped', 'flipped out', 'flicked'], ja: ['外ハネ'] }, value: 1.1 }, { words: { en: ['tucked', 'turned in'], ja: ['内巻き'] }, value: -0.9 }]
        },
        wave: waveOption(0.15),
        mess: messOption,
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'medium', (s, scalp) => {
            // In to the neck below the ears, then out again over the shoulders.
            scalp.flare = (azimuth, d) => 1 + 0.06 * (d - 1) - 0.2 * smoothstep(70, 140, Math.abs(azimuth)) * smoothstep(0.9, 1.5, d - 1);
            scalp.volume = 0.55 + 0.45 * options.volume;
            s.curl = options.flick;
            s.wave = options.wave;
            s.mess = options.mess;
            const Y = (y: number) => scalp.sAt(y);
            const end = -options.length;
            s.cap(hairline, 0.016, -0.1);
            // 1. A dark curtain that the neck is seen against.
            for (let i = 0; i < 5; i++) {
                const az = lerp(96, 264, i / 4);
                s.lock([[az, 0.7, 0], [az, 1.1, 0.015], [az, 1.7, 0.01], [az, Y(end + 0.1), -0.01]], { width: 0.36, thickness: 0.2, ambient: s.session.dye.inner ? -0.12 : -0.3, inner: true, highlight: 0, section: 'wisp', root: 0.7, belly: 0.5, outline: 0 });
            }
            for (let c = 0; c < 5; c++) {
                const az = 92 + 44 * c;
                s.chain(`back-${c + 1}`, s.points([[az, 1.2, 0.07], [az, 1.7, 0.075], [az, Y(end), 0.07]]), 3);
            }
            // 2. A long layer and a shorter one over it; ends turn out below, in above.
            for (const [n, length, out, width] of [[10, 0, 0.05, 0.28], [8, 0.2, 0.088, 0.23]] as const)
                for (let i = 0; i < n; i++) {
                    const u = (i / (n - 1)) * 2 - 1;
                    const az = 180 + u * 104 + s.jitter(4);
                    const side = i % 2 ? 1 : -1;
                    const tip = end + length + 0.04 * Math.abs(u) + s.jitter(0.03);
                    s.lock([[az - 32, 0.02, 0.014], [az - 9, 0.17, out - 0.024], [az, 0.5, out - 0.004], [az, 1, out + 0.012], [az + side * 2, 1.55, out + 0.014], [az + side * 5, Y(tip), out + 0.01]], {
                        width: width * lerp(0.88, 1.14, s.next()), root: 0.28, belly: 0.55, thickness: 0.36, mass: 0.26, edgeAmbient: 0.13, curl: length ? 0.5 : 1.1, curlFrom: 0.76, hook: side * 0.4, hookFrom: 0.7, sharp: 0.95, wave: [0.06, 1.9, 0.1 + (0.18 * Math.abs(az - 180)) / 30, 0.35, 0.45],
                        chain: `back-${Math.min(5, Math.max(1, Math.round((az - 92) / 44) + 1))}`,
                        children: [{ across: -side * 0.75, from: 0.45, to: lerp(0.86, 0.98, s.next()), width: 0.5, hook: -side * 0.4, curl: 0.6 * options.flick }]
                    });
                }
            // 3. The sides before the ears.
            for (const k of [1, -1]) {
                const name = k > 0 ? 'left' : 'right';
                const guide: [number, number, number][] = [[k * 26, 0.26, 0.02], [k * 46, 0.5, 0.066], [k * 62, 0.84, 0.088], [k * 70, 1.25, 0.092], [k * 68, 1.75, 0.085], [k * 63, Y(end + 0.06), 0.075]];
                s.chain(name, s.points(guide).slice(3), 3);
                s.lock(guide, { width: 0.22, root: 0.75, belly: 0.5, thickness: 0.4, curl: 1, curlFrom: 0.76, hook: -k * 0.25, rootAmbient: -0.12, wave: [0.05, 1.8, 0.4, 0.35, 0.4], chain: name, children: [{ across: -k * 0.8, from: 0.45, to: 0.92, width: 0.45, hook: -k * 0.2, curl: 0.5 * options.flick }] });
            }
            flyaways(s, 1.6);
        })
});
