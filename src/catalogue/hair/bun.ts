import { definePart } from '../part';
import { coil, type CoilStyle } from './coil';
import { combTo, napeWisps, type Spot } from './gather';
import { hairColors } from './hair-colors';
import { makeHair, volumeOption } from './hair-part';
import { allRoots, sideRoots } from './roots';
import { hairline, unit } from './scalp';
import { tieOptions, type Tie } from './tie';

/** Where a single bun sits. */
const PLACES: Record<string, Spot> = { back: [180, 0.34], top: [0, 0.14], low: [180, 1.2] };

export default definePart({
    id: 'hair/bun',
    slot: 'hair',
    title: { en: 'Bun', ja: 'お団子' },
    description: 'Hair wound, plaited or piled into one bun, or two on top.',
    words: { en: ['bun', 'hair bun', 'hairbun', 'buns', 'updo', 'odango'], ja: ['お団子', 'おだんご', 'お団子ヘア', 'シニヨン'] },
    likely: { feminine: 1, masculine: 0.05, chibi: 1.5 },
    suggests: { sides: [['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#b8504a'),
        ...tieOptions,
        count: {
            type: 'choice', default: 'one', title: { en: 'Buns', ja: '数' },
            values: [
                { id: 'one', title: { en: 'One', ja: '一つ' }, words: { en: ['single bun', 'single hair bun', 'one bun'], ja: ['一つお団子'] } },
                { id: 'two', title: { en: 'Two', ja: '二つ' }, words: { en: ['double bun', 'double buns', 'double hair bun', 'double hair buns', 'twin buns', 'two buns', 'space buns'], ja: ['二つお団子', 'ダブルお団子', 'ツインお団子'] } }
            ]
        },
        style: {
            type: 'choice', default: 'wound', title: { en: 'Wound', ja: '巻き方' },
            values: [
                { id: 'wound', title: { en: 'Smooth', ja: 'きれい' }, likely: 5 },
                { id: 'braided', title: { en: 'Braided', ja: '三つ編み' }, likely: 1, words: { en: ['braided bun', 'braided hair bun', 'braided buns', 'braid bun'], ja: ['三つ編みお団子', '編み込みお団子', '三つ編みシニヨン'] } },
                { id: 'messy', title: { en: 'Messy', ja: 'ルーズ' }, likely: 1, words: { en: ['messy bun', 'messy buns', 'messy hair bun', 'loose bun'], ja: ['ルーズお団子', 'ゆるお団子', 'メッシーバン'] } },
                { id: 'cone', title: { en: 'Cone', ja: '円すい' }, words: { en: ['cone hair bun', 'cone hair buns', 'cone bun', 'cone buns'], ja: ['とんがりお団子', '円すいお団子'] } }
            ]
        },
        place: {
            type: 'choice', default: 'back', title: { en: 'Place of one', ja: '一つの位置' }, hint: 'Where a single bun sits; two sit on the sides.',
            values: [
                { id: 'back', title: { en: 'Back', ja: '後ろ' } },
                { id: 'top', title: { en: 'Top', ja: 'てっぺん' }, words: { en: ['topknot', 'top knot', 'top bun', 'high bun', 'man bun'], ja: ['てっぺんお団子', 'トップノット', '高めお団子'] } },
                { id: 'low', title: { en: 'Nape', ja: '首元' }, words: { en: ['low bun', 'chignon', 'nape bun'], ja: ['低めお団子', '夜会巻き'] } }
            ]
        },
        size: {
            type: 'number', min: 0.7, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large'], ja: ['大きい', '大きな'] }, value: 1.3 },
                { words: { en: ['small'], ja: ['小さい', '小さな'] }, value: 0.8 }
            ]
        },
        volume: volumeOption
    },
    build: (context, options) =>
        makeHair(context, 'bun', (s, scalp) => {
            scalp.flare = (_, d) => 1 + 0.02 * (d - 1);
            scalp.volume = 0.6 + 0.4 * options.volume;
            const two = options.count === 'two';
            const one = PLACES[options.place];
            const style = options.style as CoilStyle;
            const ties: Tie[] = [];
            s.cap(hairline, 0.015, -0.16);
            for (const k of [1, -1] as const) {
                // 1. Half the scalp, combed to its bun.
                const to: Spot = two ? [k * 112, 0.4] : one;
                if (two) combTo(s, [...sideRoots(k, to[1]), [k * 179, 1.3], [k * 179, 0.9], [k * 179, 0.5], [k * 179, 0.12], [k * 2, 0.16]], to, k < 0, true);
                else if (k > 0) combTo(s, allRoots(to[1]), to, false, true);
                napeWisps(s, k);
                // 2. The bun.
                if (two || k > 0) {
                    const [azimuth, d] = to;
                    const radius = (two ? 0.125 : 0.15) * options.size;
                    const center = scalp.point(azimuth, d, radius * 0.95);
                    const out = unit(scalp.radial(center));
                    coil(s, { center, out, radius, turn: k }, style);
                    ties.push({ center: scalp.point(azimuth, d, 0.06), axis: out, ring: radius * 0.72, tube: 0.024, front: two ? [0, 0, 1] : [0, -1, 0] });
                }
            }
            return ties;
        }, options)
});
