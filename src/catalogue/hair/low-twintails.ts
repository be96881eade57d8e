import { definePart } from '../part';
import { flyaways } from './flyaways';
import { combTo, napeWisps, sideburn, tail, type Spot } from './gather';
import { hairColors } from './hair-colors';
import { curlOption, makeHair, volumeOption } from './hair-part';
import { halfRoots } from './roots';
import { hairline, unit, type V3 } from './scalp';
import { tieOptions, type Tie } from './tie';
import { messOption } from './texture-options';

/** Where the tie of the left side lies: behind the ear, low. */
const TIE: Spot = [134, 1.42];

export default definePart({
    id: 'hair/low-twintails',
    slot: 'hair',
    title: { en: 'Low twintails', ja: 'おさげ' },
    description: 'Two tails tied behind the ears that fall over the shoulders.',
    words: { en: ['low twintails', 'low twin tails', 'low pigtails'], ja: ['おさげ', '低めツインテール', 'ローツインテール'] },
    likely: { feminine: 2, masculine: 0.05, chibi: 2 },
    youthful: true,
    suggests: { bangs: [['bangs/full', 4], ['bangs/blunt', 2], ['bangs/swept', 3], ['bangs/parted', 2], ['bangs/between-eyes', 2]], sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#6b4a5e'),
        ...tieOptions,
        length: {
            type: 'number', min: 0.4, max: 2.2, default: 1, step: 0.05, unit: '×', title: { en: 'Tail length', ja: '長さ' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング', '長めの'] }, value: 1.4 },
                { words: { en: ['short'], ja: ['短い', 'ショート', '短めの'] }, value: 0.6 },
                { words: { en: ['very long', 'hip-length'], ja: ['超ロング', 'とても長い'] }, value: 2 }
            ]
        },
        mess: messOption,
        volume: volumeOption,
        curl: curlOption
    },
    build: (context, options) =>
        makeHair(context, 'low-twintails', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.curl = options.curl;
            s.wave = options.curl;
            s.mess = options.mess;
            flyaways(s, 1.1);
            s.cap(hairline, 0.015, -0.16);
            const ties: Tie[] = [];
            const L = options.length;
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                combTo(s, halfRoots(k, TIE[1]), [k * TIE[0], TIE[1]], k < 0, true);
                sideburn(s, k);
                napeWisps(s, k);
                // Down from behind the ear and forward over the shoulder.
                const c = scalp.point(k * TIE[0], TIE[1] + 0.04, 0.07);
                ties.push({ center: c, axis: unit([k * 0.35, -0.9, 0.05]), ring: 0.05, tube: 0.024, front: [k * 0.8, 0, 1], tail: side });
                const at = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
                const axis: V3[] = [at(0, 0, 0), at(0.06, -0.07, 0), at(0.12, -0.19, 0.1), at(0.11, -0.34, 0.33), at(0.08, -0.35 - 0.3 * L, 0.46), at(0.06, -0.35 - 0.66 * L, 0.44), at(0.13, -0.35 - 1.0 * L, 0.44)];
                s.chain(side, axis.slice(1), 5);
                tail(s, axis, { chain: side, volume: (0.7 + 0.3 * options.volume) * 0.74, turn: k, cycles: 1.4 * Math.min(1.4, L) });
            }
            return ties;
        }, options)
});
