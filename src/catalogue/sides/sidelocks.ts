import { sideburn } from '../hair/gather';
import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';

export default definePart({
    id: 'sides/sidelocks',
    slot: 'sides',
    title: { en: 'Sidelocks', ja: 'サイドの髪' },
    description: 'A waving lock before each ear, down to the chin.',
    words: { en: ['sidelocks', 'payot', 'side locks', 'forelocks', 'face-framing hair'], ja: ['触角', '横髪', 'サイドの髪', 'もみあげ'] },
    likely: { feminine: 4, masculine: 0.3, chibi: 3 },
    options: {
        length: {
            type: 'number', min: 0.5, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' }, hint: '1 reaches the chin.',
            words: [{ words: { en: ['long'], ja: ['長い', '長め'] }, value: 1.4 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.65 }]
        }
    },
    build: (context, options) =>
        makeHair(context, 'sidelocks', (s) => {
            const L = options.length;
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                const guide: [number, number, number][] = [[k * 30, 0.36, 0.03], [k * 45, 0.56, 0.076], [k * 56, 0.86, 0.09], [k * 60, 1.2, 0.082], [k * 58, s.scalp.sAt(0.32 - 0.16 * L), 0.065], [k * 54, s.scalp.sAt(0.32 - 0.32 * L), 0.05]];
                s.chain(side, s.points(guide).slice(2), 3);
                s.lock(guide, { width: 0.15, root: 0.6, belly: 0.4, hook: k * 0.7, hookFrom: 0.7, wave: [0.014, 1.2, 0.2, 0.3], chain: side, children: [{ across: -k * 0.85, from: 0.42, to: 0.82, width: 0.5, hook: -k * 0.6 }] });
                sideburn(s, k);
            }
        })
});
