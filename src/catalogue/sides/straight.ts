import { definePart } from '../part';
import { sideburn } from '../hair/gather';
import { makeHair } from '../hair/hair-part';
import { reachOption, thicknessOption } from '../hair/piece-options';
import type { Guide } from '../hair/sculptor';

export default definePart({
    id: 'sides/straight',
    slot: 'sides',
    title: { en: 'Long straight sidelocks', ja: 'ロングストレートサイド' },
    description: 'Straight locks before the shoulders, down to the chest, ending in points.',
    words: { en: ['long straight sidelocks', 'straight sidelocks', 'straight side locks', 'very long sidelocks'], ja: ['ストレートサイド', 'まっすぐな横髪', '長いまっすぐな横髪'] },
    likely: { feminine: 1, masculine: 0.2, chibi: 0.8 },
    options: { length: reachOption(0.5, 1.6, '1 reaches the chest.'), thickness: thicknessOption },
    build: (context, options) =>
        makeHair(context, 'straight-sides', (s) => {
            const end = 0.1 - 0.5 * options.length;
            const Y = (y: number) => s.scalp.sAt(y);
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                const guide = (root: number, at: number, out: number, over: number): Guide => [
                    [k * root, 0.32, 0.028], [k * (root * 0.45 + at * 0.55), 0.56, 0.078 + out], [k * at, 0.9, 0.092 + out], [k * (at + 2), 1.3, 0.082 + out], [k * (at - 2), Y(0.1), 0.066 + out], [k * (at - 6), Y((end + over + 0.1) / 2), 0.07 + out], [k * (at - 7), Y(end + over), 0.06 + out]
                ];
                s.chain(side, s.points(guide(33, 60, 0, 0)).slice(3), 5);
                const lock = { root: 0.6, belly: 0.38, sharp: 0.75, thickness: 0.36, mass: 0.32, chain: side };
                s.lock(guide(38, 68, -0.012, 0.09), { ...lock, width: 0.16 * options.thickness, hook: -k * 0.12 });
                s.lock(guide(30, 58, 0.006, 0), { ...lock, width: 0.19 * options.thickness, hook: -k * 0.15, hookFrom: 0.8, children: [{ across: -k * 0.8, from: 0.42, to: 0.88, width: 0.42, hook: -k * 0.12 }, { across: k * 0.8, from: 0.5, to: 0.94, width: 0.35, hook: k * 0.05 }] });
                sideburn(s, k);
            }
        })
});
