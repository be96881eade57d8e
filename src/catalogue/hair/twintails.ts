import { definePart } from '../part';
import { bangsOption, fringe } from './fringe';
import { combTo, napeWisps, sideburn, tail, type Spot } from './gather';
import { colorOption, curlOption, makeHair, tieOption, tipColorOption, tipsOption, volumeOption } from './hair-part';
import { hairline, unit, type V3 } from './scalp';
import type { Tie } from './tie';

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
            s.cap(hairline, 0.015, -0.16);
            const L = options.length;
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                const to: Spot = [k * 104, 0.66];
                // 1. Half the scalp, combed from the parting and from the nape to the tie.
                const roots: Spot[] = [[k * 40, 0.55], [k * 60, 0.72], [k * 73, 1.02], [k * 80, 1.38], [k * 90, 1.12], [k * 110, 1.36], [k * 134, 1.54], [k * 156, 1.64], [k * 179, 1.66], [k * 179, 1.34], [k * 179, 1.04], [k * 179, 0.74], [k * 179, 0.44], [k * 179, 0.12], [k * 2, 0.16], [k * 2, 0.42]];
                combTo(s, roots, to, k < 0, true);
                napeWisps(s, k);
                // 2. The tail: up and out of the tie, over, in towards the waist and out again.
                const c = scalp.point(to[0], to[1], 0.075);
                ties.push({ center: c, axis: unit([k * 0.86, 0.42, -0.12]), ring: 0.056, tube: 0.026 });
                const from = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
                const axis: V3[] = [from(0, 0, 0), from(0.1, 0.055, -0.01), from(0.23, 0.03, -0.04), from(0.34, -0.13 * L, -0.09), from(0.395, -0.42 * L, -0.15), from(0.35, -0.8 * L, -0.22), from(0.34, -1.15 * L, -0.22), from(0.48, -1.52 * L, -0.15)];
                s.chain(side, axis.slice(1), 6);
                tail(s, axis, { chain: side, volume: 0.7 + 0.3 * options.volume, turn: k, cycles: 1.5 * Math.min(1.4, L) });
                // 3. Locks that frame the face.
                const framing: [number, number, number][] = [[k * 30, 0.36, 0.03], [k * 45, 0.56, 0.076], [k * 56, 0.86, 0.09], [k * 60, 1.2, 0.082], [k * 58, 1.7, 0.065], [k * 54, Y(0), 0.05]];
                s.chain(`${side}-front`, s.points(framing).slice(2), 3);
                s.lock(framing, { width: 0.15, root: 0.6, belly: 0.4, hook: k * 0.7, hookFrom: 0.7, wave: [0.014, 1.2, 0.2, 0.3], chain: `${side}-front`, children: [{ across: -k * 0.85, from: 0.42, to: 0.82, width: 0.5, hook: -k * 0.6 }] });
                sideburn(s, k);
            }
            fringe(s, options.bangs);
            s.lock([[0, 0.12, 0.02], [-20, 0.1, 0.1], [-50, 0.22, 0.17], [-60, 0.42, 0.15]], { width: 0.05, root: 0.5, section: 'wisp', thickness: 0.8, hook: -0.8 });
            return ties;
        })
});
