import { drill } from '../hair/drill';
import { sideburn } from '../hair/gather';
import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';
import { reachOption, thicknessOption } from '../hair/piece-options';

export default definePart({
    id: 'sides/curled',
    slot: 'sides',
    title: { en: 'Ringlet sidelocks', ja: '縦ロールサイド' },
    description: 'A coiled ringlet before each ear.',
    words: { en: ['curled sidelocks', 'curly sidelocks', 'side ringlets', 'ringlets beside the face', 'ringlet sidelocks', 'drill sidelocks'], ja: ['縦ロールサイド', '巻き髪サイド', '横ロール', 'くるくるサイド'] },
    likely: { feminine: 0.5, masculine: 0, chibi: 0.5 },
    options: { length: reachOption(0.5, 1.5, '1 reaches the collar bones.'), thickness: thicknessOption },
    build: (context, options) =>
        makeHair(context, 'curled-sides', (s, scalp) => {
            const Y = (y: number) => scalp.sAt(y);
            const end = 0.16 - 0.4 * options.length;
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                s.lock([[k * 30, 0.34, 0.03], [k * 45, 0.55, 0.078], [k * 57, 0.82, 0.092], [k * 63, 1.1, 0.094], [k * 63, Y(0.42), 0.09]], { width: 0.17, root: 0.6, belly: 0.4, sharp: 0.7, rootAmbient: -0.1, section: 'laid', rings: 8 });
                const axis = s.points([[k * 62, 1, 0.09], [k * 64, 1.25, 0.1], [k * 62, Y(0.22), 0.1], [k * 57, Y(0.04), 0.1], [k * 53, Y(end), 0.1]]);
                s.chain(side, axis.slice(1), 4);
                drill(s, axis, { radius: 0.066 * options.thickness * (0.85 + 0.15 * options.length), turn: k, pitch: 2.3 / Math.min(1, options.thickness), taper: 0.55, rings: 9, chain: side });
                sideburn(s, k);
            }
        })
});
