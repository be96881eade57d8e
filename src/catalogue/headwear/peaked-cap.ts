import { tube } from '../accessory/tube';
import { MeshBuilder } from '../../geometry/mesh';
import { DEGREES, sin } from '../../geometry/scalar';
import { lighten, ink } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { circle, star } from '../ornament/outlines';
import { plate } from '../ornament/plate';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { definePart } from '../part';
import { flatTop } from './flat-top';
import { darkOf, fade, hoop } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe } from './lathe';
import { visor } from './visor';

const COLUMNS = 30;
const BAND = 0.115;
const THICK = 0.018;
const HALF = 60 * DEGREES;

export default definePart({
    id: 'headwear/peaked-cap',
    slot: 'headwear',
    title: { en: 'Peaked cap', ja: '制帽' },
    description: "An officer's cap: a plate raised in front, a band with a badge, a cord and a steep polished peak.",
    words: {
        en: ['peaked cap', 'military hat', 'military cap', 'officer cap', "officer's cap", 'officer hat', 'service cap', 'captain hat', "captain's hat", 'police hat', 'police cap', 'conductor hat', 'uniform cap', 'army hat'],
        ja: ['制帽', '軍帽', '将校帽', '警察帽', '船長帽', '学生帽', '官帽']
    },
    likely: { feminine: 0.15, masculine: 0.25, chibi: 0.2 },
    options: {
        color: { type: 'color', default: '#2b3350', main: true, title: { en: 'Colour', ja: '色' } },
        band: { type: 'color', default: '#1e2236', title: { en: 'Band', ja: '帯' }, words: { en: ['band', 'hat band', 'hatband', 'cap band'], ja: ['帽子の帯', '鉢巻'] } },
        peak: { type: 'color', default: '#1d1b24', title: { en: 'Peak', ja: 'つば' }, words: { en: ['visor', 'cap peak', 'bill'], ja: ['つば'] } },
        metal: { type: 'color', default: '#e3bb57', title: { en: 'Badge and cord', ja: '徽章と紐' }, words: { en: ['badge', 'cap badge', 'hat badge', 'cockade'], ja: ['徽章', '帽章', 'バッジ'] } },
        emblem: {
            type: 'choice', default: 'star', title: { en: 'Badge', ja: '徽章' },
            values: [{ id: 'star', title: { en: 'Star', ja: '星' }, words: { en: ['star'], ja: ['星の'] } }, { id: 'round', likely: 1, title: { en: 'Round', ja: '丸' } }, { id: 'none', title: { en: 'None', ja: 'なし' } }]
        }
    },
    build(context, { color, band, peak, metal, emblem }) {
        const seat = new HatSeat(context, { height: 0.7, lean: 11, roll: 3 });
        const turns = flatTop(seat, { band: BAND, thick: THICK, wide: 0.115, rise: 0.19, flare: 0.16 });
        const [cloth, strip, bill, trim] = [new MeshBuilder(), new MeshBuilder(), new MeshBuilder(), new MeshBuilder()];
        lathe(cloth, turns.crown, COLUMNS);
        lathe(strip, turns.band, COLUMNS);
        visor(bill, seat, { azimuth: 0, half: HALF, length: 0.23, thick: 0.014, lift: 0.014, pitch: 0.75, curve: 0.32, off: THICK });
        // The cord lies over the root of the peak, from button to button.
        const cord = Array.from({ length: 13 }, (_, i) => {
            const a = ((2 * i) / 12 - 1) * (HALF + 0.06);
            return seat.point(a, seat.band(a) + THICK + 0.016, 0.036 + 0.008 * sin(Math.abs(a)));
        });
        tube(trim, cord, 0.0115, { sides: 5, up: seat.up });
        for (const k of [1, -1]) plate(trim, seat.frame(seat.point(k * (HALF + 0.06), seat.band(HALF) + THICK + 0.01, 0.04), k * (HALF + 0.06)), circle(8).map(([x, y]) => [x * 0.052, y * 0.052] as const), { thick: 0.018, bevel: 0.25 });
        if (emblem !== 'none') {
            const face = seat.frame(seat.point(0, seat.band(0) + THICK + 0.034, BAND + 0.07), 0, -14);
            const size = 0.15;
            plate(trim, face, (emblem === 'star' ? star() : circle(16)).map(([x, y]) => [x * size, y * size] as const), { thick: 0.02, dome: 0.014, bevel: emblem === 'star' ? 0.3 : 0.2, base: -0.02 });
        }
        return {
            meshes: [
                hatPiece(context, 'peaked-cap', color, cloth, { drawing: crownDrawing(color, metal) }), hatPiece(context, 'peaked-cap-band', band, strip, { drawing: bandDrawing(band) }),
                hatPiece(context, 'peaked-cap-peak', peak, bill, { kind: 'leather', drawing: polished(peak) }), hatPiece(context, 'peaked-cap-metal', metal, trim, { kind: 'metal' })
            ],
            ...seat.cover({ ears: 0.1, halo: 0.16 })
        };
    }
});

/** Piping round the plate's edge, soft folds in the flare. */
function crownDrawing(color: string, piping: string): Drawing {
    const dark = darkOf(color);
    const folds = Array.from({ length: 14 }, (_, i) => {
        const u = (i + 0.5 + 0.2 * sin(3.3 * i)) / 14;
        return { points: [[u, 0.7], [u + 0.006 * sin(i), 0.62], [u + 0.012 * sin(2 * i), 0.52]] as [number, number][], width: 0.0055, strength: 0.45 };
    });
    return foldedCloth(color, folds, 256, [fade(dark, 0.71, 0.62, 0.5), hoop(0.41, 0.016, clothInk(piping), 0.95), hoop(0.426, 0.004, dark, 0.8), hoop(0.395, 0.004, dark, 0.8)]);
}

const bandDrawing = (color: string): Drawing => ({ size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, hoop(0.08, 0.05, clothInk(lighten(color, 0.1)), 0.8), hoop(0.9, 0.05, darkOf(color), 0.7)] });

/** Patent leather: a broad band of light across it, and a rim. */
function polished(color: string): Drawing {
    const light = ink(lighten(color, 0.24), 'leather');
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: ink(color, 'leather') } },
            { op: 'fill', path: 'M.2 .5C.35 .36 .65 .36 .8 .5C.65 .45 .35 .45 .2 .5Z', paint: { kind: 'solid', ink: light, alpha: 0.9 } },
            { op: 'fill', path: 'M.62 .62C.68 .6 .74 .61 .78 .64C.72 .65 .67 .65 .62 .62Z', paint: { kind: 'solid', ink: light, alpha: 0.6 } }, hoop(0.95, 0.03, light, 0.5)
        ]
    };
}
