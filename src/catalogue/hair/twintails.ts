import { clamp, PI, pow, sin } from '../../geometry/scalar';
import { definePart } from '../part';
import { bangsOption, fringe } from './fringe';
import { colorOption, curlOption, makeHair, tieOption, tipColorOption, tipsOption, volumeOption } from './hair-part';
import { hairline, unit, type V3 } from './scalp';
import type { Tie } from './sculptor';

export default definePart({
    id: 'hair/twintails',
    slot: 'hair',
    title: { en: 'Twintails', ja: 'ツインテール' },
    description: 'Two full tails tied high, locks framing the face.',
    words: { en: ['twintails', 'twin tails', 'twintail', 'twin tail', 'pigtails', 'bunches'], ja: ['ツインテール', 'ツインテ', '二つ結び', 'ツーテール'] },
    likely: { feminine: 3, masculine: 0, chibi: 3 },
    options: {
        color: { ...colorOption, default: '#c9ccd8' },
        tips: tipsOption,
        tipColor: tipColorOption,
        ties: tieOption,
        length: {
            type: 'number', min: 0.45, max: 2.2, default: 1, step: 0.05, unit: '×', title: { en: 'Tail length', ja: '長さ' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング', '長めの'] }, value: 1.4 },
                { words: { en: ['short'], ja: ['短い', 'ショート', '短めの'] }, value: 0.6 },
                { words: { en: ['very long', 'hip-length', 'super long'], ja: ['超ロング', 'とても長い'] }, value: 2 }
            ]
        },
        volume: volumeOption,
        curl: curlOption,
        bangs: bangsOption
    },
    build: (context, options) =>
        makeHair(context, options, 'twintails', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.curl = options.curl;
            s.wave = options.curl;
            const Y = (y: number) => scalp.sAt(y);
            const ties: Tie[] = [];
            s.cap(hairline, 0.018, -0.04);
            for (const k of [1, -1]) {
                const to: [number, number] = [k * 104, 0.66];
                const over = (base: number) => (t: number) => base + 0.03 * sin(PI * Math.min(1, t * 1.1)) + 0.018 * t;
                // 1. The scalp, combed to the tie.
                const roots: [number, number][] = [[k * 3, 0.42], [k * 6, 0.22], [k * 170, 0.1], [k * 178, 0.42], [k * 178, 0.78], [k * 178, 1.12], [k * 177, 1.42]];
                roots.forEach((a, i) => {
                    const back = i > 2;
                    // The back lies flat, with normals of the skull: two rows of plump locks meeting in a parting look like a fish bone.
                    s.strand(s.comb(back ? [a[0] + k * 1.5, a[1] + (k > 0 ? 0.07 : -0.07)] : a, [to[0], to[1] + (i - 3) * 0.012], over(0.02 + (i % 2) * 0.004)), {
                        width: back ? 0.33 : 0.3, root: 0.9, belly: 0.3, sharp: 0.5, rings: 8, thickness: back ? 0.17 : 0.27, rootAmbient: back ? -0.05 : -0.1, mass: back ? 0.82 : 0.5, outline: back ? 0.25 : 0.5,
                        highlight: back ? 0.06 : 1, edgeAmbient: back ? 0.05 : 0.1
                    });
                });
                for (const [a, y] of [[150, 1.62], [122, 1.32], [98, 1.05], [76, 0.86]])
                    s.strand(s.comb([k * a, y], [to[0], to[1] + 0.02], (t) => 0.004 + 0.05 * sin(PI * Math.min(1, t * 0.9))), { width: 0.25, root: 0.6, belly: 0.4, sharp: 0.5, rings: 7, thickness: 0.2, outline: 0.35, mass: 0.7, highlight: 0.06, edgeAmbient: 0.07 });
                // Strays at the nape: a straight edge there looks like a wig.
                for (const [a, y, l] of [[174, 1.62, 0.1], [165, 1.62, 0.19], [156, 1.58, 0.13], [147, 1.54, 0.21], [134, 1.42, 0.1]])
                    s.lock([[k * a, y - 0.12, 0.012], [k * (a - 2), y + 0.06, 0.022], [k * (a - 6), y + l + 0.06, 0.018], [k * (a - 2), y + l * 1.8, 0.03]], { width: 0.045, section: 'wisp', rings: 6, root: 0.5, hook: k * 0.6, thickness: 0.5, highlight: 0 });
                // 2. The tail, on three chains of bones.
                const c = scalp.point(to[0], to[1], 0.075);
                ties.push({ center: c, axis: unit([k * 0.86, 0.42, -0.12]), ring: 0.058, tube: 0.026 });
                const L = options.length;
                const from = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
                const spread = 0.7 + 0.3 * options.volume;
                const axis: V3[] = [from(0, 0, 0), from(0.13, 0.075, 0), from(0.28, -0.05, -0.04), from(0.37, -0.4 * L, -0.1), from(0.36, -0.85 * L, -0.14), from(0.41, -1.25 * L, -0.13), from(0.48, -1.52 * L, -0.1)];
                const side = k > 0 ? 'left' : 'right';
                s.chain(`${side}`, axis.slice(1), 6);
                const radius = (t: number) => (0.025 + 0.135 * pow(clamp(sin(PI * pow(t, 0.62)), 0, 1), 0.8) * (1 - 0.25 * t)) * spread;
                s.bundle(axis, 7, radius, {
                    width: 0.27 * spread, root: 0.28, belly: 0.42, rings: 13, thickness: 0.42, hook: k * 1, hookFrom: 0.7, wave: [0.028, 1.6 * Math.min(1.4, L), 0.2, 0.3, 0.4], mass: 0.15, chain: side,
                    children: [{ across: 0.8, from: 0.45, to: 0.84, width: 0.5, hook: -k * 0.9, rings: 8 }]
                }, k, 0.2, 0.85);
                s.strand([from(0, 0, 0), from(0.12, 0.05, 0.04), from(0.22, -0.1, 0.09), from(0.26, -0.42 * L, 0.1), from(0.17, -0.72 * L, 0.11)], { width: 0.11, root: 0.3, rings: 10, hook: -k * 0.8, facing: () => [k * 0.5, 0.2, 1], section: 'mid', chain: side });
                // 3. Locks that frame the face.
                const framing: [number, number, number][] = [[k * 30, 0.36, 0.03], [k * 46, 0.56, 0.07], [k * 60, 0.85, 0.085], [k * 63, 1.2, 0.08], [k * 58, 1.7, 0.065], [k * 54, Y(0), 0.05]];
                s.chain(`${side}-front`, s.points(framing).slice(2), 3);
                s.lock(framing, { width: 0.15, root: 0.6, belly: 0.4, rings: 12, hook: k * 0.7, hookFrom: 0.7, wave: [0.014, 1.2, 0.2, 0.3], chain: `${side}-front`, children: [{ across: -k * 0.85, from: 0.42, to: 0.82, width: 0.5, hook: -k * 0.6 }] });
                s.lock([[k * 52, 0.5, 0.03], [k * 68, 0.75, 0.06], [k * 75, 1.1, 0.075], [k * 73, 1.6, 0.07], [k * 70, Y(0.2), 0.07]], { width: 0.075, root: 0.4, rings: 8, hook: k * 0.8, section: 'mid' });
            }
            fringe(s, options.bangs);
            s.lock([[0, 0.12, 0.02], [-20, 0.1, 0.1], [-50, 0.22, 0.17], [-60, 0.42, 0.15]], { width: 0.05, root: 0.5, section: 'wisp', rings: 9, thickness: 0.8, hook: -0.8 });
            return ties;
        })
});
