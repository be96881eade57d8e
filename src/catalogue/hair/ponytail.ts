import { lerp } from '../../geometry/scalar';
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
    id: 'hair/ponytail',
    slot: 'hair',
    title: { en: 'Ponytail', ja: 'ポニーテール' },
    description: 'Hair gathered in one full tail, high or low, with locks loose at the temples.',
    words: { en: ['ponytail', 'pony tail', 'high ponytail', 'tied-back hair'], ja: ['ポニーテール', 'ポニテ', '一つ結び', '総髪'] },
    likely: { feminine: 3, masculine: 0.4, chibi: 2 },
    suggests: { bangs: [['bangs/swept', 3], ['bangs/full', 3], ['bangs/parted', 2]], sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#7a3f38'),
        ...tieOptions,
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
        folded: {
            type: 'toggle', default: false, title: { en: 'Folded', ja: '折り返し' }, hint: 'The tail is turned up and tied again.',
            words: { en: ['folded ponytail', 'folded tail', 'chonmage', 'samurai ponytail'], ja: ['ちょんまげ', '丁髷', '折り返しポニーテール'] }
        },
        mess: messOption,
        volume: volumeOption,
        curl: curlOption
    },
    build: (context, options) =>
        makeHair(context, 'ponytail', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.03 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            s.curl = options.curl;
            s.wave = options.curl;
            s.mess = options.mess;
            flyaways(s, 1.1);
            s.cap(hairline, 0.015, -0.16);
            const tied = lerp(1.32, 0.24, options.height);
            // 1. The scalp, combed to the tie from all round the hairline.
            combTo(s, allRoots(tied), [180, tied], false, true);
            napeWisps(s, 1);
            napeWisps(s, -1);

            // 2. The tail: out along the scalp's normal, over its own weight, down the back.
            const c = scalp.point(180, tied, 0.06);
            const N = scalp.radial(c);
            const L = options.length;
            const from = (x: number, out: number, y: number): V3 => [c[0] + x, c[1] + N[1] * out + y, c[2] + N[2] * out];
            const h = options.height;
            if (options.folded) {
                // Up and over its own tie, its ends fanned out above.
                const loop: V3[] = [from(0, 0, 0), from(0, 0.1, 0.02), [c[0] + 0.01, c[1] - 0.12, c[2] - 0.13], [c[0], c[1] - 0.2, c[2] - 0.08], [c[0] - 0.01, c[1] - 0.1, c[2] - 0.05], [c[0], c[1] + 0.1, c[2] - 0.09], [c[0] + 0.02, c[1] + 0.17 + 0.06 * L, c[2] - 0.13 - 0.05 * L]];
                tail(s, loop, { volume: (0.7 + 0.3 * options.volume) * 0.62, turn: 0.8, cycles: 0.4 });
                return [{ center: scalp.point(180, tied, 0.1), axis: unit(N), ring: 0.062, tube: 0.028 }];
            }
            // A high tail arches off the crown; a low one hangs from the nape.
            const off = lerp(0.13, 0.27, h);
            const axis: V3[] = [
                from(0, 0, 0), from(0, lerp(0.07, 0.15, h), 0.03 * h), [c[0] + 0.01, c[1] - 0.06 + 0.06 * h, c[2] - off],
                [c[0] + 0.03, c[1] - 0.42 * L, c[2] - off - 0.04], [c[0] - 0.03, c[1] - 0.85 * L, c[2] - off + 0.05], [c[0] + 0.02, c[1] - 1.25 * L, c[2] - off + 0.06], [c[0] + 0.09, c[1] - 1.55 * L, c[2] - off + 0.01]
            ];
            s.chain('tail', axis.slice(1), 6);
            tail(s, axis, { chain: 'tail', volume: (0.7 + 0.3 * options.volume) * 1.05, turn: 0.8, cycles: 1.5 * Math.min(1.4, L) });
            return [{ center: scalp.point(180, tied, 0.085), axis: unit(N), ring: 0.06, tube: 0.026, tail: 'tail', lean: 0.7 }];
        }, options)
});
