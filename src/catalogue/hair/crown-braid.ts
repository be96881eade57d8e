import { definePart } from '../part';
import { combTo, napeWisps } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { longBack } from './long-back';
import { plait } from './plait';
import { allRoots, upperRoots } from './roots';
import { hairline } from './scalp';
import { messOption, waveOption } from './texture-options';

export default definePart({
    id: 'hair/crown-braid',
    slot: 'hair',
    title: { en: 'Crown braid', ja: '編み込みカチューシャ' },
    description: 'A plait round the head like a crown, all hair up or the rest hanging loose.',
    words: { en: ['crown braid', 'braided crown', 'halo braid', 'milkmaid braid', 'braided hairband', 'head braid'], ja: ['編み込みカチューシャ', '三つ編みカチューシャ', '王冠三つ編み', 'クラウンブレイド', '花冠編み'] },
    likely: { feminine: 1, masculine: 0, chibi: 0.7 },
    suggests: { bangs: [['bangs/swept', 3], ['bangs/parted', 3], ['bangs/see-through', 2], ['bangs/full', 2], ['bangs/curtain', 1]], sides: [['sides/sidelocks', 3], ['sides/short', 1]], hairband: [['', 1]] },
    options: {
        ...hairColors('#d8b26a'),
        rest: {
            type: 'choice', default: 'loose', title: { en: 'The rest', ja: '残りの髪' },
            values: [
                { id: 'loose', title: { en: 'Loose', ja: '下ろす' }, likely: 3, words: { en: ['crown braid with loose hair', 'half-up crown braid'], ja: ['下ろし髪'] } },
                { id: 'up', title: { en: 'Up', ja: 'まとめる' }, likely: 2, words: { en: ['braided updo', 'crown braid updo'], ja: ['編み込みアップ'] } }
            ]
        },
        length: {
            type: 'number', min: 0.25, max: 2.1, default: 0.9, step: 0.05, unit: '', title: { en: 'Length', ja: '長さ' }, hint: 'Of loose hair, head heights below the chin.',
            words: [{ words: { en: ['long'], ja: ['長い', 'ロング'] }, value: 1.2 }, { words: { en: ['short', 'medium'], ja: ['短い', 'ミディアム'] }, value: 0.4 }]
        },
        wave: waveOption(0.5),
        mess: messOption,
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'crown-braid', (s, scalp) => {
            const up = options.rest === 'up';
            // 1. What lies under the crown.
            if (up) {
                scalp.flare = (_, d) => 1 + 0.02 * (d - 1);
                scalp.volume = 0.6 + 0.4 * options.volume;
                s.mess = options.mess;
                s.cap(hairline, 0.015, -0.16);
                combTo(s, allRoots(0.3), [180, 0.3], false, true);
                for (const k of [1, -1] as const) napeWisps(s, k);
            } else {
                longBack(s, options);
                combTo(s, upperRoots(), [180, 0.44], false, false, 0.045, 0.05);
            }
            s.mess = 0;
            // 2. The plait: over the top behind the bangs, down behind the ears and round the back.
            const off = up ? 0.075 : 0.105;
            const points: [number, number, number][] = RING.map(([azimuth, high, low]) => [azimuth, up ? low : high, off]);
            // It begins under its own end.
            points[0][2] = off - 0.06;
            points[points.length - 1][2] = off - 0.01;
            plait(s, s.points(points), { width: 0.185 * (0.75 + 0.25 * options.volume), root: 0.8, end: 0.75, facing: (q) => scalp.radial(q), section: 'mid' });
        })
});

/** Where the crown lies: azimuth, s over loose hair (it stays above the ears' height) and over hair that is up. */
const RING: readonly (readonly [azimuth: number, over: number, up: number])[] = [
    [-176, 0.82, 1.02], [-146, 0.8, 1.04], [-118, 0.74, 0.98], [-92, 0.62, 0.78], [-66, 0.48, 0.56], [-36, 0.37, 0.42], [0, 0.33, 0.38], [36, 0.37, 0.42], [66, 0.48, 0.56], [92, 0.62, 0.78], [118, 0.74, 0.98], [146, 0.8, 1.04], [172, 0.82, 1.02], [200, 0.82, 1.02]
];
