import { definePart } from '../part';
import { flyaways } from './flyaways';
import { combTo, napeWisps, tail } from './gather';
import { hairColors } from './hair-colors';
import { curlOption, makeHair, volumeOption } from './hair-part';
import { allRoots } from './roots';
import { hairline, unit, type V3 } from './scalp';
import { tieOptions } from './tie';
import { messOption } from './texture-options';

export default definePart({
    id: 'hair/side-ponytail',
    slot: 'hair',
    title: { en: 'Side ponytail', ja: 'サイドテール' },
    description: 'All the hair gathered in one tail at the side.',
    words: { en: ['side ponytail', 'side pony tail', 'sidetail', 'side tail'], ja: ['サイドテール', 'サイドポニー', 'サイドポニーテール'] },
    likely: { feminine: 1.6, masculine: 0.02, chibi: 1.6 },
    suggests: { bangs: [['bangs/full', 4], ['bangs/blunt', 2], ['bangs/swept', 3], ['bangs/parted', 2], ['bangs/between-eyes', 2]], sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#d8b36a'),
        ...tieOptions,
        side: {
            type: 'choice', default: 'left', title: { en: 'Side', ja: '向き' },
            values: [
                { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['left side ponytail'], ja: ['左サイドテール'] } },
                { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['right side ponytail'], ja: ['右サイドテール'] } }
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
        mess: messOption,
        volume: volumeOption,
        curl: curlOption
    },
    build: (context, options) =>
        makeHair(context, 'side-ponytail', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.curl = options.curl;
            s.wave = options.curl;
            s.mess = options.mess;
            flyaways(s, 1.1);
            s.cap(hairline, 0.015, -0.16);
            const k = options.side === 'left' ? 1 : -1;
            combTo(s, allRoots(0.62), [k * 118, 0.62], false, true);
            napeWisps(s, 1);
            napeWisps(s, -1);
            const c = scalp.point(k * 118, 0.62, 0.075);
            const L = options.length;
            const at = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
            const axis: V3[] = [at(0, 0, 0), at(0.1, 0.06, -0.03), at(0.22, 0.02, -0.06), at(0.3, -0.14 * L, 0.01), at(0.3, -0.38 * L, 0.14), at(0.23, -0.72 * L, 0.33), at(0.19, -1.06 * L, 0.38), at(0.28, -1.38 * L, 0.37)];
            s.chain('tail', axis.slice(1), 6);
            tail(s, axis, { chain: 'tail', volume: (0.7 + 0.3 * options.volume) * 1.05, turn: k, cycles: 1.5 * Math.min(1.4, L) });
            return [{ center: c, axis: unit([k * 0.85, 0.4, -0.3]), ring: 0.06, tube: 0.026, front: [0, 0.45, 1], tail: 'tail' }];
        }, options)
});
