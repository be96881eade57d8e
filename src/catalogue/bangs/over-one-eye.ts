import { definePart } from '../part';
import { bang, temples } from '../hair/bang';
import { makeHair } from '../hair/hair-part';
import { reachOption, sideOption } from '../hair/piece-options';

export default definePart({
    id: 'bangs/over-one-eye',
    slot: 'bangs',
    title: { en: 'Bangs over one eye', ja: '片目隠れ' },
    description: 'Long bangs that fall over one eye, which peeps through between the locks.',
    words: {
        en: ['hair over one eye', 'hair over eye', 'one eye covered', 'eye covered by hair', 'bangs over one eye', 'eye covering bang', 'one eye hidden'],
        ja: ['片目隠れ', '片目が隠れた髪', '片目を隠した髪', '鬼太郎ヘア']
    },
    likely: { feminine: 0.5, masculine: 0.8, chibi: 0.3 },
    youthful: true,
    options: {
        side: sideOption(
            { en: 'Hidden eye', ja: '隠れる目' }, { en: ['hair over left eye', 'hair over the left eye', 'hair over her left eye', 'hair over his left eye', 'left eye covered'], ja: ['左目隠れ'] },
            { en: ['hair over right eye', 'hair over the right eye', 'hair over her right eye', 'hair over his right eye', 'right eye covered'], ja: ['右目隠れ'] }
        ),
        length: reachOption(0.7, 1.3, '1 reaches the cheek.')
    },
    build: (context, options) =>
        makeHair(context, 'over-one-eye', (s) => {
            const k = options.side === 'left' ? 1 : -1;
            const down = (options.length - 1) * 0.3;
            temples(s);
            // Azimuths towards the hidden eye; the parting lies on the other side.
            const sweep = (from: number, over: readonly [number, number, number], to: number, width: number, out: number, hook: number, child = 0, chain?: string): void =>
                bang(s, { over: [k * over[0], k * over[1], k * over[2]], to, from, width, out, hook: k * hook, child: k * child, root: 0.8, belly: 0.4, sharp: 1.25, rootAmbient: -0.14, chain });
            s.chain('veil', s.points([[k * 24, 0.95, 0.09], [k * 30, 1.3, 0.085], [k * 30, s.scalp.sAt(0.18), 0.06]]), 3);
            // 1. Beside the nose, over the eye, over its outer corner. They part below the lashes, so that the eye peeps through.
            sweep(0.5, [-21, -9, 3], 0.43, 0.15, -0.004, 0.2, -1);
            sweep(0.46, [-22, -2, 9], 0.27 - down * 0.6, 0.15, 0.006, 0.3, 0, 'veil');
            sweep(0.4, [-21, 9, 21], 0.16 - down, 0.19, 0.012, 0.35, -1, 'veil');
            sweep(0.34, [-20, 22, 37], 0.2 - down, 0.18, 0.02, 0.25, 1, 'veil');
            sweep(0.3, [-19, 29, 45], 0.29 - down, 0.15, 0.014, 0.25, -1, 'veil');
            sweep(0.28, [-18, 38, 58], 0.24 - down * 0.6, 0.19, 0.008, 0.2, -1);
            // 2. The other eye stays free.
            sweep(0.34, [-24, -50, -60], 0.3, 0.18, 0.008, 0.3, 1);
            sweep(0.44, [-24, -41, -50], 0.4, 0.16, 0, 0.25, 1);
            sweep(0.52, [-24, -32, -38], 0.465, 0.11, -0.008, 0.2);
        })
});
