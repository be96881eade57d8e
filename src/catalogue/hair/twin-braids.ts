import { definePart } from '../part';
import { combTo, napeWisps, sideburn, type Spot } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { plait, tassel } from './plait';
import { halfRoots } from './roots';
import { hairline, unit, type V3 } from './scalp';
import { tieOptions, type Tie } from './tie';

/** Where the tie of the left side lies: behind the ear, low. */
const TIE: Spot = [134, 1.42];

export default definePart({
    id: 'hair/twin-braids',
    slot: 'hair',
    title: { en: 'Twin braids', ja: '二つ三つ編み' },
    description: 'Two plaits from behind the ears over the shoulders.',
    words: { en: ['twin braids', 'twinbraid', 'twinbraids', 'two braids', 'double braids', 'braided twintails', 'braided pigtails'], ja: ['二つ三つ編み', 'おさげ三つ編み', '三つ編みおさげ', 'ツイン三つ編み'] },
    likely: { feminine: 1.8, masculine: 0.02, chibi: 1.6 },
    youthful: true,
    suggests: { bangs: [['bangs/full', 4], ['bangs/blunt', 2], ['bangs/swept', 3], ['bangs/parted', 2], ['bangs/between-eyes', 2]], sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#5a3d34'),
        ...tieOptions,
        length: {
            type: 'number', min: 0.4, max: 2.2, default: 0.9, step: 0.05, unit: '×', title: { en: 'Tail length', ja: '長さ' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング', '長めの'] }, value: 1.4 },
                { words: { en: ['short'], ja: ['短い', 'ショート', '短めの'] }, value: 0.6 },
                { words: { en: ['very long', 'hip-length'], ja: ['超ロング', 'とても長い'] }, value: 2 }
            ]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'twin-braids', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.cap(hairline, 0.015, -0.16);
            const ties: Tie[] = [];
            const L = options.length;
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                combTo(s, halfRoots(k, TIE[1]), [k * TIE[0], TIE[1]], k < 0, true);
                sideburn(s, k);
                napeWisps(s, k);
                const c = scalp.point(k * TIE[0], TIE[1], 0.05);
                const at = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
                const axis: V3[] = [at(-0.01, 0.05, 0), at(0.07, -0.09, 0.01), at(0.13, -0.23, 0.16), at(0.08, -0.38, 0.36), at(0.04, -0.4 - 0.36 * L, 0.43), at(0.04, -0.4 - 0.75 * L, 0.41)];
                s.chain(side, axis.slice(1), 5);
                const last = plait(s, axis, { width: 0.155 * (0.7 + 0.3 * options.volume), root: 0.9, end: 0.62, facing: (q) => unit([k * 0.45, 0, q[2] > -0.15 ? 1 : -0.4]), chain: side });
                tassel(s, last, 0.17, side);
                ties.push({ center: last.center, axis: last.axis, ring: last.radius * 0.85, tube: last.radius * 0.5, front: [k * 0.4, 0, 1], chain: side });
            }
            return ties;
        }, options)
});
