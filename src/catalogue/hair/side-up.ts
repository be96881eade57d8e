import { definePart } from '../part';
import { combTo, tail } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { longBack } from './long-back';
import { templeRoots } from './roots';
import { unit, type V3 } from './scalp';
import { tieOptions, type Tie } from './tie';
import { messOption, waveOption } from './texture-options';

export default definePart({
    id: 'hair/side-up',
    slot: 'hair',
    title: { en: 'Two side up', ja: 'ツーサイドアップ' },
    description: 'A small tail on each side, or on one, of long loose hair.',
    words: { en: ['two side up', 'two sides up', 'side up'], ja: ['ツーサイドアップ'] },
    likely: { feminine: 1.8, masculine: 0, chibi: 1.6 },
    youthful: true,
    suggests: { bangs: [['bangs/full', 4], ['bangs/blunt', 2], ['bangs/swept', 2], ['bangs/between-eyes', 2]], sides: [['sides/sidelocks', 2], ['sides/chest-locks', 2]] },
    options: {
        ...hairColors('#e0b9a0'),
        ...tieOptions,
        side: {
            type: 'choice', default: 'both', title: { en: 'Sides', ja: '結ぶ側' },
            values: [
                { id: 'both', title: { en: 'Both', ja: '両方' } },
                { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['one side up'], ja: ['ワンサイドアップ'] } },
                { id: 'right', title: { en: 'Right', ja: '右' } }
            ]
        },
        length: {
            type: 'number', min: 0.25, max: 2.1, default: 1, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Head heights below the chin.',
            words: [
                { words: { en: ['shoulder-length', 'medium'], ja: ['セミロング', 'ミディアム'] }, value: 0.45 },
                { words: { en: ['very long', 'waist-length', 'hip-length'], ja: ['超ロング', 'とても長い'] }, value: 1.85 }
            ]
        },
        wave: waveOption(0.4),
        mess: messOption,
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'side-up', (s, scalp) => {
            longBack(s, options);
            const ties: Tie[] = [];
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                if (options.side !== 'both' && options.side !== side) continue;
                combTo(s, templeRoots(k), [k * 96, 0.46], k < 0, true, 0.045, 0.05);
                const c = scalp.point(k * 96, 0.46, 0.12);
                ties.push({ center: c, axis: unit([k * 0.7, 0.7, -0.05]), ring: 0.042, tube: 0.022, front: [0, 0.2, 1], tail: side });
                const at = (x: number, y: number, z: number): V3 => [c[0] + k * x, c[1] + y, c[2] + z];
                const L = Math.min(1.25, 0.55 + 0.45 * options.length);
                const axis: V3[] = [at(0, 0, 0), at(0.07, 0.07, -0.01), at(0.17, 0.07, -0.02), at(0.25, -0.08 * L, -0.03), at(0.26, -0.36 * L, -0.05), at(0.22, -0.66 * L, -0.06), at(0.28, -0.9 * L, -0.04)];
                s.chain(side, axis.slice(1), 5);
                tail(s, axis, { chain: side, volume: 0.6, turn: k, cycles: 1.3 });
            }
            return ties;
        }, options)
});
