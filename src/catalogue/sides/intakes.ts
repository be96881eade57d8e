import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

export default definePart({
    id: 'sides/intakes',
    slot: 'sides',
    title: { en: 'Hair intakes', ja: 'インテーク' },
    description: 'Locks that arch out from both sides of the bangs and back to the temples.',
    words: { en: ['hair intakes', 'hair intake', 'hair vents', 'intakes', 'hair flaps'], ja: ['インテーク', 'ヘアインテーク'] },
    likely: { feminine: 1.2, masculine: 0.4, chibi: 1 },
    options: {
        size: { type: 'number', min: 0.7, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' }, words: [{ words: { en: ['big', 'large'], ja: ['大きな', '大きい'] }, value: 1.35 }, { words: { en: ['small'], ja: ['小さな', '小さい'] }, value: 0.8 }] },
        length: reachOption(0.5, 1.5, 'Of the lock below; 1 reaches the jaw.')
    },
    build: (context, options) =>
        makeHair(context, 'intakes', (s) => {
            const Y = (y: number) => s.scalp.sAt(y);
            const out = 0.052 * options.size;
            for (const k of [1, -1]) {
                const side = k > 0 ? 'left' : 'right';
                const arch = { root: 0.5, thickness: 0.5, edgeAmbient: 0.12, mass: 0.2 };
                // 1. The arch: up and out of the hair beside the bangs, back in at the temple; its end lies on the head.
                s.lock([[k * 20, 0.28, 0.03], [k * 29, 0.42, 0.08 + out * 0.4], [k * 41, 0.58, 0.09 + out], [k * 54, 0.76, 0.09 + out], [k * 65, 0.94, 0.086 + out * 0.45], [k * 73, 1.12, 0.07]], { ...arch, width: 0.19, belly: 0.45, sharp: 0.9, hook: k * 0.3, children: [{ across: -k * 0.85, from: 0.4, to: 0.86, width: 0.42, hook: -k * 0.45, lift: 0.2 }] });
                s.lock([[k * 28, 0.32, 0.03], [k * 40, 0.46, 0.078 + out * 0.3], [k * 55, 0.62, 0.088 + out * 0.75], [k * 69, 0.8, 0.088 + out * 0.7], [k * 79, 1, 0.085 + out * 0.2], [k * 86, 1.2, 0.066]], { ...arch, width: 0.2, belly: 0.42, hook: k * 0.35 });
                // 2. Below it a lock falls beside the face.
                const fall: [number, number, number][] = [[k * 34, 0.42, 0.03], [k * 48, 0.62, 0.076], [k * 58, 0.9, 0.086], [k * 61, 1.24, 0.08], [k * 59, Y(0.3 - 0.12 * options.length), 0.064], [k * 55, Y(0.3 - 0.26 * options.length), 0.05]];
                s.chain(side, s.points(fall).slice(2), 3);
                s.lock(fall, { width: 0.14, root: 0.6, belly: 0.4, hook: -k * 0.4, hookFrom: 0.6, chain: side, children: [{ across: -k * 0.85, from: 0.42, to: 0.82, width: 0.5, hook: -k * 0.5 }] });
            }
        })
});
