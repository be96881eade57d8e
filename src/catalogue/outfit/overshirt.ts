import { definePart } from '../part';
import { bothSides, patch, seam } from './jacket-paint';
import { patternOptions, type PatternName } from './pattern-options';
import { shortJacket } from './short-jacket';

export default definePart({
    id: 'outfit/overshirt',
    slot: 'outer',
    title: { en: 'Open shirt', ja: '羽織りシャツ' },
    description: 'A shirt of heavy cotton worn open over another top, plain or in a check.',
    words: { en: ['open shirt', 'overshirt', 'shirt jacket', 'open flannel', 'flannel overshirt', 'unbuttoned shirt', 'shacket'], ja: ['羽織りシャツ', '前開きシャツ', 'シャツジャケット', 'オーバーシャツ'] },
    likely: { feminine: 0.4, masculine: 0.6, chibi: 0.3 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#9c3a42', main: true, title: { en: 'Cloth', ja: '生地' } },
        ...patternOptions({ plaid: 3, gingham: 0.6, stripes: 0.2, flowers: 0.3 }, '#2f2a33'),
        buttons: { type: 'color', default: '#e9e0d2', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } }
    },
    build: (context, { color, pattern, patternColor, buttons }) => shortJacket(context, {
        name: 'overshirt', color, open: true, full: 1, hem: 0.835, collar: { kind: 'shirt', color }, buttons: { color: buttons, count: 6 },
        pattern: { name: pattern as PatternName, color: patternColor },
        paint: bothSides((k) => [...seam([[k * 0.25, 1.13], [k * 0.25, 0.85]], color), ...(pattern === 'plain' ? patch([[k * 0.085, 1.145], [k * 0.15, 1.145], [k * 0.15, 1.09], [k * 0.118, 1.08], [k * 0.085, 1.09]], color, color) : [])])
    })
});
