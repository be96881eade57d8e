import { definePart } from '../part';
import { drill } from './drill';
import { combTo, napeWisps } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { allRoots, halfRoots } from './roots';
import { hairline, unit, type V3 } from './scalp';
import { tieOptions, type Tie } from './tie';

export default definePart({
    id: 'hair/twin-drills',
    slot: 'hair',
    title: { en: 'Twin drills', ja: '縦ロール' },
    description: 'Two tails wound into big ringlets.',
    words: { en: ['twin drills', 'drill hair', 'drillhair', 'doriru', 'drills', 'ringlets', 'drill twintails', 'twin drill hair', 'drill ponytail'], ja: ['縦ロール', 'ドリル', 'ドリルヘア', 'ドリルツインテール', 'ツインドリル'] },
    likely: { feminine: 0.9, masculine: 0, chibi: 0.9 },
    youthful: true,
    suggests: { bangs: [['bangs/full', 4], ['bangs/blunt', 2], ['bangs/swept', 3], ['bangs/parted', 2], ['bangs/between-eyes', 2]], sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#edd08a'),
        ...tieOptions,
        side: {
            type: 'choice', default: 'both', title: { en: 'Sides', ja: '結ぶ側' },
            values: [
                { id: 'both', title: { en: 'Both', ja: '両方' }, likely: 8 },
                { id: 'left', title: { en: 'Left', ja: '左' }, likely: 1, words: { en: ['side drill', 'single drill', 'one drill'], ja: ['片ドリル', 'サイドドリル', '片縦ロール'] } },
                { id: 'right', title: { en: 'Right', ja: '右' }, likely: 1 }
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
        makeHair(context, 'twin-drills', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.cap(hairline, 0.015, -0.16);
            const ties: Tie[] = [];
            const L = options.length;
            const one = options.side === 'both' ? 0 : options.side === 'left' ? 1 : -1;
            if (one) combTo(s, allRoots(0.78), [one * 110, 0.78], false, true);
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                napeWisps(s, k);
                if (one === -k) continue;
                if (!one) combTo(s, halfRoots(k, 0.72), [k * 104, 0.72], k < 0, true);
                const c = one ? scalp.point(one * 110, 0.78, 0.08) : scalp.point(k * 104, 0.72, 0.075);
                ties.push({ center: c, axis: unit([k * 0.9, 0.25, -0.1]), ring: 0.056, tube: 0.026, front: [0, 0.45, 1], tail: side });
                const at = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
                const axis: V3[] = [at(0, 0, 0), at(0.1, 0.02, -0.01), at(0.18, -0.1, -0.02), at(0.2, -0.1 - 0.3 * L, -0.03), at(0.19, -0.1 - 0.6 * L, -0.03), at(0.2, -0.1 - 0.95 * L, -0.02)];
                s.chain(side, axis.slice(1), 5);
                drill(s, axis, { radius: (one ? 0.15 : 0.125) * (0.65 + 0.35 * options.volume), turn: k, rings: 10, chain: side });
            }
            return ties;
        }, options)
});
