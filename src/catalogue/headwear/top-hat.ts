import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI } from '../../geometry/scalar';
import { type Drawing } from '../../paint/drawing';
import type { V3 } from '../hair/scalp';
import { clothInk } from '../outfit/cloth';
import { lighten } from '../../paint/color';
import { definePart } from '../part';
import { darkOf, fade, hoop } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

const COLUMNS = 32;
const THICK = 0.018;
/** The crown: share of its height and radius as a share of the band's. Waisted, with a rounded edge and a top that swells a little. */
const CROWN = [[0, 1.015], [0.3, 0.985], [0.65, 1.0], [0.965, 1.055], [0.992, 1.045], [1, 1.0], [1.012, 0.55], [1.015, 0]] as const;

export default definePart({
    id: 'headwear/top-hat',
    slot: 'headwear',
    title: { en: 'Top hat', ja: 'シルクハット' },
    description: 'Tall and waisted, of silk, with a brim that curls up at the sides and a satin band.',
    words: { en: ['top hat', 'tophat', 'silk hat', 'stovepipe hat', 'magician top hat'], ja: ['シルクハット', 'トップハット', '山高帽'] },
    likely: { feminine: 0.1, masculine: 0.15, chibi: 0.15 },
    options: {
        color: { type: 'color', default: '#2d2a38', main: true, title: { en: 'Colour', ja: '色' } },
        band: { type: 'color', default: '#8e2438', title: { en: 'Band', ja: 'リボン' }, words: { en: ['band', 'hat band', 'hatband', 'hat ribbon'], ja: ['帽子の帯', '帽子のリボン'] } },
        height: {
            type: 'number', min: 0.7, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' },
            words: [{ words: { en: ['tall', 'high', 'big'], ja: ['高い', '大きな'] }, value: 1.4 }, { words: { en: ['low', 'short', 'small'], ja: ['低い', '小さな'] }, value: 0.75 }]
        }
    },
    build(context, { color, band, height }) {
        const seat = new HatSeat(context, { height: 0.7, lean: 8, roll: 4 });
        const tall = seat.top + 0.03 + 0.2 * height;
        const middle = 0.25 * (seat.band(0) + seat.band(PI) + 2 * seat.band(PI / 2));
        // Rounder towards the top than the head is.
        const radius = (a: number, share: number): number => lerp(seat.band(a), middle, 0.6 * share) + 0.014;
        const onBrim = (a: number, share: number, up: number): V3 => {
            const side = 0.5 - 0.5 * cos(2 * a);
            return seat.point(a, seat.band(a) + 0.004 + 0.165 * share * (1 - 0.12 * side), share * share * (0.115 * side - 0.03 * (1 - side)) + up);
        };
        const silk = new MeshBuilder();
        const turns: Turn[] = [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.065), v: 1, light: -0.55, line: 0 },
            { place: (a) => onBrim(a, 0, -0.004), v: 0.99, light: -0.5 }, { place: (a) => onBrim(a, 0.6, -0.002), v: 0.9, light: -0.4 }, { place: (a) => onBrim(a, 1, 0.004), v: 0.86, light: -0.2 },
            { place: (a) => onBrim(a, 1.02, THICK + 0.003), v: 0.85 }, { place: (a) => onBrim(a, 0.6, THICK), v: 0.9 }, { place: (a) => onBrim(a, 0.06, THICK), v: 0.99, light: -0.3 },
            ...CROWN.map(([share, f], i): Turn => ({ place: (a) => seat.point(a, radius(a, Math.min(1, share)) * f, 0.014 + share * tall), v: share < 0.98 ? lerp(0.8, 0.2, share) : lerp(0.16, 0.02, i - 4 > 2 ? 1 : (i - 4) / 3), light: i === 0 ? -0.3 : 0 }))
        ];
        lathe(silk, turns, COLUMNS);
        const ribbon = new MeshBuilder();
        const wrapped = (h: number, lift: number) => (a: number): V3 => seat.point(a, radius(a, h / tall) * lerp(1.015, 0.985, h / (0.3 * tall)) + lift, 0.014 + h);
        lathe(ribbon, [{ place: wrapped(0.004, 0), v: 1, light: -0.3 }, { place: wrapped(0.006, 0.011), v: 0.95 }, { place: wrapped(0.115, 0.011), v: 0.05 }, { place: wrapped(0.12, 0), v: 0, light: -0.2 }], COLUMNS);
        return { meshes: [hatPiece(context, 'top-hat', color, silk, { drawing: sheen(color) }), hatPiece(context, 'top-hat-band', band, ribbon, { drawing: satin(band) })], ...seat.cover({ ears: 0.08, halo: tall - seat.top }) };
    }
});

/** Silk: a broad light down the left of its front, a narrow one on the right. */
function sheen(color: string): Drawing {
    const light = clothInk(lighten(color, 0.09));
    const dark = darkOf(color);
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } },
            { op: 'fill', path: 'M.57 .78C.575 .6 .575 .4 .565 .22L.6 .22C.612 .4 .612 .6 .605 .78Z', paint: { kind: 'solid', ink: light, alpha: 0.9 } },
            { op: 'fill', path: 'M.62 .76C.628 .6 .628 .4 .618 .24L.626 .24C.637 .4 .637 .6 .629 .76Z', paint: { kind: 'solid', ink: light, alpha: 0.8 } },
            { op: 'fill', path: 'M.385 .74C.38 .6 .38 .4 .388 .26L.4 .26C.392 .4 .392 .6 .397 .74Z', paint: { kind: 'solid', ink: light, alpha: 0.5 } },
            hoop(0.855, 0.012, light, 0.7), hoop(0.18, 0.02, light, 0.6), fade(dark, 1, 0.93, 0.5), hoop(0.8, 0.02, dark, 0.6)
        ]
    };
}

function satin(color: string): Drawing {
    const light = clothInk(lighten(color, 0.08));
    const dark = darkOf(color);
    return {
        size: 64,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } },
            ...[0.59, 0.4].map((u) => ({ op: 'fill', path: `M${u - 0.02} 0L${u + 0.02} 0L${u + 0.02} 1L${u - 0.02} 1Z`, paint: { kind: 'solid', ink: light, alpha: 0.8 } }) as const),
            hoop(0.1, 0.04, dark, 0.5), hoop(0.9, 0.05, dark, 0.5)
        ]
    };
}
