import { clamp, cos, DEGREES, lerp, sin } from '../../geometry/scalar';
import { definePart } from '../part';
import { furColors, makeFurTails, tailShape, type FurShape, type FurTail } from './tail-part';
import type { TailPoint } from './tail-site';
import { through } from './sweep';

const BRUSH = through([[0, 0.018], [0.14, 0.026], [0.36, 0.07], [0.62, 0.098], [0.8, 0.078], [0.93, 0.036], [1, 0.008]]);
const TUFTS: FurShape['tufts'] = [
    { at: 0.3, count: 4, length: 1.15, lean: 0.3, turned: 0.5 }, { at: 0.45, count: 5, length: 1.05, lean: 0.27 },
    { at: 0.6, count: 5, length: 1.05, lean: 0.22, turned: 0.5 }, { at: 0.82, count: 4, length: 1.3, lean: 0.1, turned: 0.2, width: 0.5 }
];
/** Low behind the knees, then up beside the hips. */
const SINGLE: TailPoint[] = [[0, 0, 0], [0.006, -0.02, 0.06], [0.04, -0.1, 0.15], [0.12, -0.19, 0.21], [0.24, -0.2, 0.24], [0.34, -0.1, 0.24], [0.385, 0.05, 0.23], [0.38, 0.2, 0.22], [0.34, 0.33, 0.21]];
/** One of several, as (way out, back). */
const FAN: readonly (readonly [out: number, back: number])[] = [[0, 0], [0.012, 0.055], [0.08, 0.14], [0.22, 0.205], [0.39, 0.22], [0.55, 0.2], [0.68, 0.17], [0.79, 0.17]];

/** The tails of one fox, fanned out when there are several. */
function fan(count: number): FurTail[] {
    if (count === 1) return [{ suffix: '', shape: { path: SINGLE, radius: BRUSH, rings: 15, around: 10, tufts: TUFTS, joints: 6, swing: { stiffness: 1.1, drag: 0.45, avoids: ['legs'] } } }];
    // Two or three stand narrow, nine from hip to hip.
    const half = lerp(34, 98, clamp((count - 2) / 6)) * DEGREES;
    return Array.from({ length: count }, (_, i) => {
        const x = (2 * i) / (count - 1) - 1;
        const angle = half * x;
        // Every second one lies deeper and is a little shorter, so that none is hidden.
        const odd = i % 2;
        const long = 1 - 0.08 * odd;
        // Each sets out lower than it ends: the tips lift.
        let [side, up, before] = [0, 0, 0];
        const path = FAN.map(([out, back], k): TailPoint => {
            const t = k / (FAN.length - 1);
            const heading = angle * lerp(1.3, 0.62, t * t) + 0.22 * (odd ? -1 : 1) * (x < 0 ? -1 : 1) * (t - 0.5);
            side += sin(heading) * (out - before) * long;
            up += cos(heading) * (out - before) * long;
            before = out;
            return [side + 0.018 * x * Math.min(1, 4 * t), up - 0.05 * Math.abs(x) * Math.min(1, 3 * t), back + (0.05 * odd - 0.04 * Math.abs(x)) * t];
        });
        const slim = lerp(1, 0.88, clamp((count - 2) / 7));
        return {
            suffix: `-${i + 1}`,
            shape: {
                path, radius: (t: number) => BRUSH(t) * slim, rings: 11, around: 8, tufts: TUFTS.map((row) => ({ ...row, count: 3, width: 0.55 })), joints: 5,
                swing: { stiffness: 1.5, drag: 0.5 }, up: [-sin(angle) * 0.3, 0.3, -1] as const
            }
        };
    });
}

export default definePart({
    id: 'tail/fox',
    slot: 'tail',
    title: { en: 'Fox tail', ja: '狐の尻尾' },
    description: 'A fat brush with a white tip, or up to nine of them fanned out behind.',
    words: {
        en: ['fox tail', 'fox tails', 'foxs tail', 'vixen tail', 'kitsune tail', 'kitsune tails'],
        ja: ['狐の尻尾', '狐しっぽ', '狐のしっぽ', 'キツネのしっぽ', 'きつねのしっぽ', '狐尻尾']
    },
    likely: { feminine: 0.8, masculine: 0.5, chibi: 0.8 },
    suggests: { ears: [['ears/fox', 1]] },
    options: {
        count: {
            type: 'number', min: 1, max: 9, default: 1, step: 1, unit: '', title: { en: 'Tails', ja: '本数' }, spread: 0,
            words: [
                { words: { en: ['two tails', 'two tailed', 'twin tailed fox'], ja: ['二本の尻尾', '二尾'] }, value: 2 },
                { words: { en: ['three tails', 'three tailed'], ja: ['三本の尻尾', '三尾'] }, value: 3 },
                { words: { en: ['five tails', 'many', 'multiple', 'multiple tails', 'many tails', 'several tails', 'five tailed'], ja: ['五本の尻尾', '五尾', '複数の尻尾', '尻尾がたくさん'] }, value: 5 },
                { words: { en: ['seven tails', 'seven tailed'], ja: ['七本の尻尾', '七尾'] }, value: 7 },
                { words: { en: ['nine tails', 'nine tailed'], ja: ['九本の尻尾'] }, value: 9 }
            ]
        },
        ...tailShape({ thick: ['fluffy', 'furry', 'bushy'] }),
        ...furColors({ fur: '#d98a3d', tip: '#fff6ea', tipped: true })
    },
    build: (context, options) => makeFurTails(context, 'fox-tail', fan(Math.round(options.count)), options.count > 1 ? { ...options, sway: 1 } : options, { tipFrom: 0.68 })
});
