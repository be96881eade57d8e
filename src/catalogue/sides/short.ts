import { skullFlare } from '../hair/scalp';
import { shortLock } from '../hair/short-lock';
import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';

export default definePart({
    id: 'sides/short',
    slot: 'sides',
    title: { en: 'Short sides', ja: '短いサイド' },
    description: 'Short layered hair before and over the ears.',
    words: { en: ['short sides'], ja: ['短いサイド'] },
    likely: { feminine: 0.2, masculine: 3, chibi: 0.5 },
    options: {
        length: {
            type: 'number', min: 0.6, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long'], ja: ['長い', '長め'] }, value: 1.3 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.7 }]
        },
        spikes: { type: 'number', min: 0, max: 1, default: 0.35, step: 0.05, unit: '', title: { en: 'Spikes', ja: 'ツンツン' } }
    },
    build: (context, options) =>
        makeHair(context, 'short-sides', (s) => {
            s.scalp.flare = skullFlare;
            const Y = (y: number) => s.scalp.sAt(y - (options.length - 1) * 0.18);
            const out = 0.02 * options.spikes;
            for (const k of [1, -1]) {
                shortLock(s, [[k * 54, 0.36, 0.03], [k * 66, 0.64, 0.08], [k * 72, 1, 0.08], [k * 72, Y(0.36), 0.066], [k * 70, Y(0.2), 0.045]], 0.13, -k * 0.3, k);
                shortLock(s, [[k * 76, 0.5, 0.02], [k * 86, 0.78, 0.08], [k * 90, 1.1, 0.085 + out], [k * 94, Y(0.32), 0.075 + out]], 0.19, k * 0.3, -k);
                shortLock(s, [[k * 94, 0.66, 0.02], [k * 104, 0.95, 0.075], [k * 110, 1.25, 0.075 + out], [k * 116, Y(0.25), 0.065 + out]], 0.18, k * 0.3, -k);
            }
        })
});
