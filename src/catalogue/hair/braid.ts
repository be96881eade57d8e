import { definePart } from '../part';
import { combTo, napeWisps, sideburn } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { plait, tassel } from './plait';
import { allRoots } from './roots';
import { hairline, type V3 } from './scalp';
import { tieOptions } from './tie';

export default definePart({
    id: 'hair/braid',
    slot: 'hair',
    title: { en: 'Braid', ja: '三つ編み' },
    description: 'One thick plait down the back or over a shoulder.',
    words: { en: ['braid', 'single braid', 'braided hair', 'braided ponytail', 'plait', 'side braid'], ja: ['三つ編み', '一本三つ編み', 'みつあみ'] },
    likely: { feminine: 1.6, masculine: 0.15, chibi: 1.2 },
    suggests: { bangs: [['bangs/full', 4], ['bangs/blunt', 2], ['bangs/swept', 3], ['bangs/parted', 2], ['bangs/between-eyes', 2]], sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#b5703c'),
        ...tieOptions,
        fall: {
            type: 'choice', default: 'back', title: { en: 'Falls', ja: '垂らす位置' },
            values: [
                { id: 'back', title: { en: 'Back', ja: '背中' }, words: { en: ['braid down the back'], ja: ['後ろ三つ編み'] } },
                { id: 'left', title: { en: 'Left shoulder', ja: '左肩' }, words: { en: ['braid over shoulder', 'side braid', 'braid over her shoulder'], ja: ['サイド三つ編み', 'サイドみつあみ'] } },
                { id: 'right', title: { en: 'Right shoulder', ja: '右肩' } }
            ]
        },
        length: {
            type: 'number', min: 0.4, max: 2.2, default: 1, step: 0.05, unit: '×', title: { en: 'Tail length', ja: '長さ' },
            words: [
                { words: { en: ['long'], ja: ['長い', 'ロング', '長めの'] }, value: 1.4 },
                { words: { en: ['short'], ja: ['短い', 'ショート', '短めの'] }, value: 0.6 },
                { words: { en: ['very long', 'hip-length'], ja: ['超ロング', 'とても長い'] }, value: 2 }
            ]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'braid', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.cap(hairline, 0.015, -0.16);
            const k = options.fall === 'back' ? 0 : options.fall === 'left' ? 1 : -1;
            const spot: [number, number] = [180 - k * 34, 1.38];
            combTo(s, allRoots(spot[1]), spot, false, true);
            for (const side of [1, -1] as const) {
                sideburn(s, side);
                napeWisps(s, side);
            }
            const c = scalp.point(spot[0], spot[1], 0.05);
            const L = options.length;
            const at = (x: number, y: number, z: number): V3 => [c[0] + x, c[1] + y, c[2] + z];
            const axis: V3[] = k
                ? [at(0, 0.04, 0.02), at(k * 0.06, -0.12, 0), at(k * 0.14, -0.26, 0.1), at(k * 0.12, -0.44, 0.36), at(k * 0.06, -0.48 - 0.4 * L, 0.46), at(k * 0.06, -0.48 - 0.85 * L, 0.44)]
                : [at(0, 0.04, 0.02), at(0, -0.1, -0.05), at(0, -0.28, -0.08), at(0.01, -0.3 - 0.4 * L, -0.1), at(-0.01, -0.3 - 0.8 * L, -0.08), at(0.02, -0.3 - 1.15 * L, -0.06)];
            s.chain('plait', axis.slice(1), 6);
            const last = plait(s, axis, { width: 0.245 * (0.7 + 0.3 * options.volume), root: 0.9, end: 0.6, facing: (q) => (k ? [k * 0.5, 0, q[2] > -0.1 ? 0.85 : -0.85] : [0, 0, -1]), chain: 'plait' });
            tassel(s, last, 0.22, 'plait');
            return [{ center: last.center, axis: last.axis, ring: last.radius * 0.85, tube: last.radius * 0.45, front: [k * 0.5, 0, k ? 1 : -1], chain: 'plait' }];
        }, options)
});
