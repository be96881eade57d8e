import { clamp, lerp, PI, pow, sin } from '../../geometry/scalar';
import { definePart } from '../part';
import { bangsOption, fringe } from './fringe';
import { colorOption, curlOption, makeHair, tieOption, tipColorOption, tipsOption, volumeOption } from './hair-part';
import { hairline, unit, type V3 } from './scalp';

export default definePart({
    id: 'hair/ponytail',
    slot: 'hair',
    title: { en: 'Ponytail', ja: 'ポニーテール' },
    description: 'Hair gathered in one full tail, high or low, with locks loose at the temples.',
    words: { en: ['ponytail', 'pony tail', 'high ponytail', 'tied-back hair'], ja: ['ポニーテール', 'ポニテ', '一つ結び', '総髪'] },
    likely: { feminine: 3, masculine: 0.4, chibi: 2 },
    options: {
        color: { ...colorOption, default: '#7a3f38' },
        tips: tipsOption,
        tipColor: tipColorOption,
        ties: tieOption,
        height: {
            type: 'number', min: 0, max: 1, default: 0.8, step: 0.05, unit: '', title: { en: 'Height', ja: '結び位置' }, hint: '0 at the nape, 1 at the crown.',
            words: [
                { words: { en: ['high'], ja: ['高い', '高めの'] }, value: 0.9 },
                { words: { en: ['low'], ja: ['低い', '低めの'] }, value: 0.1 }
            ]
        },
        length: {
            type: 'number', min: 0.4, max: 2.2, default: 1.15, step: 0.05, unit: '×', title: { en: 'Tail length', ja: '長さ' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング', '長めの'] }, value: 1.4 },
                { words: { en: ['short'], ja: ['短い', 'ショート', '短めの'] }, value: 0.6 },
                { words: { en: ['very long', 'hip-length'], ja: ['超ロング', 'とても長い'] }, value: 2 }
            ]
        },
        volume: volumeOption,
        curl: curlOption,
        bangs: { ...bangsOption, default: 'swept' }
    },
    build: (context, options) =>
        makeHair(context, options, 'ponytail', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.curl = options.curl;
            s.wave = options.curl;
            const Y = (y: number) => scalp.sAt(y);
            s.cap(hairline, 0.018, -0.04);
            const tied = lerp(1.32, 0.24, options.height);
            // 1. The scalp, combed to the tie from all round the hairline. The middle lock of the back covers the others' meeting.
            const over = (base: number) => (t: number) => base + 0.03 * sin(PI * Math.min(1, t * 1.1)) + 0.016 * t;
            const sources: [number, number][] = [[3, 0.42], [20, 0.4], [42, 0.5], [62, 0.74], [80, 0.92], [100, 1.1], [122, 1.36], [144, 1.56], [164, 1.68]];
            for (const k of [1, -1])
                sources.forEach(([a, d], i) => {
                    const to: [number, number] = [k * (180 - 9 + i * 0.6), tied + (i - 4) * 0.012];
                    s.strand(s.comb([k * a, d], to, over(0.014 + (i % 2) * 0.008)), {
                        width: 0.27, root: 0.85, belly: 0.3, sharp: 0.5, rings: 9, thickness: 0.25, rootAmbient: -0.08, mass: 0.55, outline: 0.4, edgeAmbient: 0.1, highlight: i < 3 ? 1 : 0.1
                    });
                });
            s.strand(s.comb([178, 1.7], [180, tied], over(0.026)), { width: 0.22, root: 0.8, belly: 0.4, sharp: 0.5, rings: 8, thickness: 0.26, mass: 0.55, outline: 0.4, highlight: 0.1 });
            for (const k of [1, -1])
                for (const [a, y, l] of [[172, 1.66, 0.12], [158, 1.62, 0.17], [138, 1.46, 0.12]])
                    s.lock([[k * a, y - 0.12, 0.012], [k * (a - 2), y + 0.05, 0.022], [k * (a - 6), y + l, 0.018], [k * (a - 2), y + l * 1.7, 0.03]], { width: 0.045, section: 'wisp', rings: 6, root: 0.5, hook: k * 0.7, thickness: 0.5, highlight: 0 });

            // 2. The tail: out along the scalp's normal, over its own weight, down the back.
            const c = scalp.point(180, tied, 0.06);
            const N = scalp.radial(c);
            const L = options.length;
            const spread = 0.7 + 0.3 * options.volume;
            const from = (x: number, out: number, y: number): V3 => [c[0] + x, c[1] + N[1] * out + y, c[2] + N[2] * out];
            const h = options.height;
            const axis: V3[] = [
                from(0, 0, 0), from(0, 0.15, 0.03 * h), [c[0] + 0.01, c[1] - 0.06 + 0.06 * h, c[2] - 0.24 - 0.03 * h],
                [c[0] + 0.02, c[1] - 0.42 * L, c[2] - 0.29], [c[0] - 0.02, c[1] - 0.85 * L, c[2] - 0.22], [c[0] + 0.02, c[1] - 1.25 * L, c[2] - 0.2], [c[0] + 0.07, c[1] - 1.55 * L, c[2] - 0.24]
            ];
            s.chain('tail', axis.slice(1), 6);
            const radius = (t: number) => (0.025 + 0.15 * pow(clamp(sin(PI * pow(t, 0.62)), 0, 1), 0.8) * (1 - 0.25 * t)) * spread;
            s.bundle(axis, 8, radius, {
                width: 0.27 * spread, root: 0.28, belly: 0.42, rings: 15, thickness: 0.42, hook: 0.7, hookFrom: 0.7, wave: [0.028, 1.6 * Math.min(1.4, L), 0.2, 0.3, 0.4], mass: 0.15, chain: 'tail',
                children: [{ across: 0.8, from: 0.45, to: 0.86, width: 0.5, hook: -0.7, rings: 8 }]
            }, 0.9, 0.2, 0.9);
            // 3. Loose locks at the temples.
            for (const k of [1, -1]) {
                const name = k > 0 ? 'left' : 'right';
                const guide: [number, number, number][] = [[k * 36, 0.36, 0.03], [k * 50, 0.58, 0.07], [k * 62, 0.88, 0.085], [k * 65, 1.2, 0.08], [k * 60, 1.66, 0.065], [k * 56, Y(0.04), 0.05]];
                s.chain(name, s.points(guide).slice(2), 3);
                s.lock(guide, { width: 0.13, root: 0.6, belly: 0.4, rings: 11, hook: k * 0.7, hookFrom: 0.7, wave: [0.014, 1.2, 0.2, 0.3], chain: name, children: [{ across: -k * 0.85, from: 0.42, to: 0.82, width: 0.5, hook: -k * 0.6 }] });
                s.lock([[k * 56, 0.5, 0.03], [k * 70, 0.75, 0.06], [k * 77, 1.1, 0.07], [k * 75, 1.5, 0.065], [k * 73, Y(0.26), 0.06]], { width: 0.07, root: 0.4, rings: 8, hook: k * 0.8, section: 'mid' });
            }
            fringe(s, options.bangs);
            return [{ center: scalp.point(180, tied, 0.085), axis: unit(N), ring: 0.06, tube: 0.026 }];
        })
});
