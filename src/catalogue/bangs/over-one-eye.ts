import { skullFlare } from '../hair/scalp';
import { shortLock } from '../hair/short-lock';
import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';

export default definePart({
    id: 'bangs/over-one-eye',
    slot: 'bangs',
    title: { en: 'Bangs over one eye', ja: '片目隠れ' },
    description: 'Long bangs that fall over one eye.',
    words: { en: ['hair over one eye', 'hair over eye', 'one eye covered', 'eye covered by hair'], ja: ['片目隠れ', '片目が隠れた髪'] },
    likely: { feminine: 0.4, masculine: 0.8, chibi: 0.3 },
    options: {
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long'], ja: ['長い', '長め'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        }
    },
    build: (context, options) =>
        makeHair(context, 'over-one-eye', (s) => {
            s.scalp.flare = skullFlare;
            const Y = (y: number) => s.scalp.sAt(y - (options.length - 1) * 0.1);
            // Parted at one side; the long side falls over the eye, the short one fills up to the temple.
            shortLock(s, [[24, 0.14, 0.02], [-8, 0.34, 0.088], [-36, 0.62, 0.104], [-48, 1, 0.1], [-52, Y(0.38), 0.085], [-54, Y(0.25), 0.06]], 0.23, -0.35, 1);
            shortLock(s, [[28, 0.2, 0.02], [4, 0.38, 0.092], [-20, 0.66, 0.11], [-29, 0.98, 0.1], [-27, Y(0.38), 0.084], [-21, Y(0.27), 0.055]], 0.26, -0.2, 1);
            shortLock(s, [[29, 0.26, 0.02], [12, 0.44, 0.088], [-6, 0.7, 0.104], [-14, 0.96, 0.094], [-16, Y(0.38), 0.065]], 0.23, -0.3, 1);
            shortLock(s, [[30, 0.32, 0.02], [20, 0.48, 0.08], [9, 0.74, 0.096], [4, 0.96, 0.084], [2, Y(0.42), 0.058]], 0.21, -0.2, 1);
            shortLock(s, [[32, 0.32, 0.02], [29, 0.5, 0.08], [25, 0.76, 0.098], [22, 0.98, 0.086], [19, Y(0.445), 0.06]], 0.19, -0.3, -1);
            shortLock(s, [[33, 0.28, 0.02], [39, 0.46, 0.084], [43, 0.76, 0.102], [43, 1, 0.092], [39, Y(0.42), 0.065]], 0.21, -0.4, -1);
            shortLock(s, [[34, 0.22, 0.02], [50, 0.44, 0.084], [62, 0.78, 0.1], [66, 1.08, 0.095], [66, Y(0.3), 0.065]], 0.22, -0.4, -1);
        })
});
