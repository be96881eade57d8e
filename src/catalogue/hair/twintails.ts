import { definePart } from '../part';
import { flyaways } from './flyaways';
import { combTo, napeWisps, tail, type Spot } from './gather';
import { hairColors } from './hair-colors';
import { curlOption, makeHair, volumeOption } from './hair-part';
import { halfRoots } from './roots';
import { hairline, unit, type V3 } from './scalp';
import { tieOptions, type Tie } from './tie';
import { messOption } from './texture-options';

export default definePart({
    id: 'hair/twintails',
    slot: 'hair',
    title: { en: 'Twintails', ja: 'ツインテール' },
    description: 'Two full tails tied high, locks framing the face.',
    words: { en: ['twintails', 'twin tails', 'twintail', 'twin tail', 'pigtails', 'bunches'], ja: ['ツインテール', 'ツインテ', '二つ結び', 'ツーテール'] },
    likely: { feminine: 3, masculine: 0, chibi: 3 },
    youthful: true,
    suggests: { sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#c9ccd8'),
        ...tieOptions,
        length: {
            type: 'number', min: 0.45, max: 2.2, default: 1, step: 0.05, unit: '×', title: { en: 'Tail length', ja: '長さ' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング', '長めの'] }, value: 1.4 },
                { words: { en: ['short'], ja: ['短い', 'ショート', '短めの'] }, value: 0.6 },
                { words: { en: ['very long', 'hip-length', 'super long'], ja: ['超ロング', 'とても長い'] }, value: 2 }
            ]
        },
        mess: messOption,
        volume: volumeOption,
        curl: curlOption
    },
    build: (context, options) =>
        makeHair(context, 'twintails', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.curl = options.curl;
            s.wave = options.curl;
            s.mess = options.mess;
            flyaways(s, 1.1);
            const ties: Tie[] = [];
            s.cap(hairline, 0.015, -0.16);
            const L = options.length;
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                const to: Spot = [k * 104, 0.66];
                // 1. Half the scalp, combed from the parting and from the nape to the tie.
                combTo(s, halfRoots(k, to[1]), to, k < 0, true);
                napeWisps(s, k);
                // 2. The tail: up and out of the tie, over, in towards the waist and out again.
                const c = scalp.point(to[0], to[1], 0.075);
                ties.push({ center: c, axis: unit([k * 0.86, 0.42, -0.12]), ring: 0.056, tube: 0.026, front: [0, 0.45, 1], tail: side });
                const from = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
                const axis: V3[] = [from(0, 0, 0), from(0.1, 0.055, -0.01), from(0.23, 0.03, -0.04), from(0.34, -0.13 * L, -0.09), from(0.395, -0.42 * L, -0.15), from(0.35, -0.8 * L, -0.22), from(0.34, -1.15 * L, -0.22), from(0.48, -1.52 * L, -0.15)];
                s.chain(side, axis.slice(1), 6);
                tail(s, axis, { chain: side, volume: 0.7 + 0.3 * options.volume, turn: k, cycles: 1.5 * Math.min(1.4, L) });
            }
            return ties;
        }, options)
});
