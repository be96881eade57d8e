import { definePart } from '../part';
import { sideburn } from '../hair/gather';
import { makeHair } from '../hair/hair-part';
import { reachOption, thicknessOption } from '../hair/piece-options';
import { plait, tassel } from '../hair/plait';
import { tieOptions, type Tie } from '../hair/tie';

export default definePart({
    id: 'sides/braided',
    slot: 'sides',
    title: { en: 'Braided sidelocks', ja: '三つ編みサイド' },
    description: 'A thin plait before each ear, tied at its end.',
    words: { en: ['braided sidelocks', 'braided side locks', 'side lock braids', 'braided forelocks', 'braided sides', 'side braids'], ja: ['三つ編みサイド', '編み込みサイド', '横髪三つ編み', '横髪の三つ編み'] },
    likely: { feminine: 0.5, masculine: 0.05, chibi: 0.4 },
    options: {
        ...tieOptions,
        length: reachOption(0.5, 1.6, '1 reaches the collar bones.'),
        thickness: thicknessOption
    },
    build: (context, options) =>
        makeHair(context, 'braided-sides', (s, scalp) => {
            const ties: Tie[] = [];
            const Y = (y: number) => scalp.sAt(y);
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                const end = 0.14 - 0.36 * options.length;
                // Hair from the parting gathers into the plait at the temple.
                s.lock([[k * 30, 0.36, 0.03], [k * 45, 0.55, 0.074], [k * 57, 0.82, 0.088], [k * 62, 1.12, 0.084]], { width: 0.16, root: 0.6, belly: 0.4, sharp: 0.7, rootAmbient: -0.1, section: 'laid', rings: 7 });
                const axis = s.points([[k * 54, 0.78, 0.074], [k * 62, 1.05, 0.094], [k * 63, 1.4, 0.09], [k * 58, Y(0.1), 0.08], [k * 54, Y(end), 0.09]]);
                s.chain(side, axis.slice(1), 4);
                const last = plait(s, axis, { pitch: (0.74 * Math.max(1, options.length)) / Math.min(1, options.thickness), width: 0.105 * options.thickness, root: 0.9, end: 0.66, facing: (q) => scalp.radial(q), chain: side });
                tassel(s, last, 0.13, side);
                ties.push({ center: last.center, axis: last.axis, ring: last.radius * 0.8, tube: last.radius * 0.5, front: [k * 0.4, 0, 1], chain: side });
                sideburn(s, k);
            }
            return ties;
        }, options)
});
