import { lerp } from '../../geometry/scalar';
import { definePart } from '../part';
import { hairColors } from './hair-colors';
import { makeHair } from './hair-part';
import { crown, layer, type Row } from './layers';
import { hairline, skullFlare } from './scalp';
import { messOption } from './texture-options';

export default definePart({
    id: 'hair/wolf-cut',
    slot: 'hair',
    title: { en: 'Wolf cut', ja: 'ウルフカット' },
    description: 'Tousled layers on top, long thin ends at the nape.',
    words: { en: ['wolf cut', 'mullet', 'wolfcut', 'shag'], ja: ['ウルフカット', 'ウルフ', 'マレット'] },
    likely: { feminine: 1, masculine: 2, chibi: 0.8 },
    youthful: true,
    suggests: { bangs: [['bangs/ragged', 4], ['bangs/between-eyes', 2], ['bangs/curtain', 2], ['bangs/over-one-eye', 1]], sides: [['sides/short', 2], ['sides/sidelocks', 1]] },
    options: {
        ...hairColors('#7d6b9c'),
        length: {
            type: 'number', min: 0.5, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Length', ja: '長さ' },
            words: [{ words: { en: ['long', 'longish'], ja: ['長い', '長め'] }, value: 1.45 }, { words: { en: ['short'], ja: ['短い', '短め'] }, value: 0.62 }]
        },
        spikes: { type: 'number', min: 0, max: 1, default: 0.4, step: 0.05, unit: '', title: { en: 'Spikes', ja: 'ツンツン' }, hint: '0 lies close, 1 stands off.' },
        mess: messOption
    },
    build: (context, options) =>
        makeHair(context, 'wolf-cut', (s, scalp) => {
            const { length, spikes } = options;
            s.mess = options.mess;
            const Y = (y: number) => scalp.sAt(y);
            s.cap((az) => Math.min(hairline(az), 1.7), 0.026, -0.08);
            // 1. Long thin locks at the nape, over the collar.
            for (let c = 0; c < 4; c++) {
                const az = 126 + 36 * c;
                s.chain(`nape-${c + 1}`, s.points([[az, 1.5, 0.03], [az, 1.85, 0.05], [az, Y(-0.1 - 0.2 * length), 0.06]]), 3);
            }
            for (let i = 0; i < 11; i++) {
                const az = lerp(106, 254, i / 10) + s.jitter(4);
                const side = i % 2 ? 1 : -1;
                const end = 0.04 - length * lerp(0.3, 0.16, Math.abs(az - 180) / 75) + (i % 2) * 0.08 + s.jitter(0.03);
                s.lock([[az, 0.9, 0.02], [az, 1.3, 0.05], [az, 1.65, 0.035], [az + side * 2, Y(lerp(0.1, end, 0.5)), 0.05], [az + side * 4, Y(end), 0.08]], {
                    width: lerp(0.13, 0.19, s.next()), root: 0.6, belly: 0.35, sharp: 1.3, thickness: 0.36, curl: 0.7, curlFrom: 0.7, hook: side * 0.5, hookFrom: 0.6, mass: 0.3, edgeAmbient: 0.13,
                    chain: `nape-${Math.min(4, Math.max(1, Math.round((az - 126) / 36) + 1))}`,
                    children: i % 2 ? [{ across: -side * 0.8, from: 0.4, to: 0.9, width: 0.5, hook: -side * 0.5, section: 'spike' }] : undefined
                });
            }
            // 2. Layers on top, as on short hair.
            scalp.flare = skullFlare;
            for (const row of ROWS) layer(s, row, 0.9 + 0.2 * length, spikes);
            crown(s, 1, spikes);
        })
});

const ROWS: readonly Row[] = [
    { from: 0.74, to: 1.4, offset: 0.055, width: 0.19, count: 8, azimuth: [96, 264], extra: 0.2, lift: 0.03, lean: 9 },
    { from: 0.34, to: 1.04, offset: 0.076, width: 0.22, count: 8, azimuth: [84, 276], extra: 0.24, lift: 0.045, lean: 12 }
];
