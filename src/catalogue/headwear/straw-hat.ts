import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, PI, sin } from '../../geometry/scalar';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { lighten } from '../../paint/color';
import type { V3 } from '../hair/scalp';
import { bowMesh } from '../ornament/bow-mesh';
import { clothInk } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, fade, hoop } from './hat-paint';
import { onBrimFrame } from './brim-bow';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

const COLUMNS = 28;
const THICK = 0.016;
/** How far the crown stands off the hair. */
const OFF = 0.026;
/** Elevations of the crown's turns, degrees. */
const CROWN = [5, 18, 32, 46, 58, 70, 81, 90];
/** Rows of braid in the picture: brim below, crown above this height. */
const CROWN_END = 0.56;

export default definePart({
    id: 'headwear/straw-hat',
    slot: 'headwear',
    title: { en: 'Straw hat', ja: '麦わら帽子' },
    description: 'Sewn of braided straw, with a round crown, a wide brim and a ribbon.',
    words: { en: ['straw hat', 'sun hat', 'sunhat', 'summer hat', 'boater', 'strawhat'], ja: ['麦わら帽子', '麦藁帽子', '麦わら', 'ストローハット', 'むぎわら帽子'] },
    likely: { feminine: 0.6, masculine: 0.3, chibi: 0.7 },
    options: {
        color: { type: 'color', default: '#ecc979', main: true, title: { en: 'Straw', ja: '麦わら' } },
        ribbon: { type: 'color', default: '#c8323f', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['hat ribbon', 'hat band', 'hatband'], ja: ['帽子のリボン', '帽子の帯'] } },
        bow: { type: 'toggle', default: true, title: { en: 'Bow', ja: '蝶結び' }, words: { en: ['hat bow'], ja: ['帽子に蝶結び'] } },
        brim: {
            type: 'number', min: 0.5, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Brim', ja: 'つば' },
            words: [{ words: { en: ['wide', 'wide-brimmed', 'big', 'large', 'huge'], ja: ['大きい', '大きな', 'つばの広い'] }, value: 1.35 }, { words: { en: ['narrow', 'small'], ja: ['小さい', '小さな'] }, value: 0.65 }]
        }
    },
    build(context, { color, ribbon, bow, brim }) {
        const seat = new HatSeat(context, { height: 0.69, lean: 12 });
        const wide = 0.4 * brim;
        const onBrim = (azimuth: number, share: number, up: number): V3 => {
            // Level in front so that the ribbon shows; the sides hang, the back stands up off the nape.
            const sag = -0.075 * (0.5 + 0.5 * cos(azimuth)) - 0.075 * (1 - cos(2 * azimuth)) * 0.5 + 0.03 * (0.5 - 0.5 * cos(azimuth)) + 0.014 * sin(4 * azimuth + 1);
            return seat.point(azimuth, seat.band(azimuth) + 0.004 + wide * share, 0.5 * (share + share * share) * sag * (0.4 + 0.6 * brim) + up);
        };
        const straw = new MeshBuilder();
        const turns: Turn[] = [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.065), v: 1, light: -0.55, line: 0 },
            { place: (a) => onBrim(a, 0, -0.004), v: 0.97, light: -0.5 }, { place: (a) => onBrim(a, 0.5, -0.004), v: 0.8, light: -0.35 }, { place: (a) => onBrim(a, 1, 0), v: 0.6, light: -0.3 },
            { place: (a) => onBrim(a, 1, THICK), v: 0.595 }, { place: (a) => onBrim(a, 0.5, THICK + 0.003), v: 0.8 },
            { place: (a) => onBrim(a, 0.06, THICK), v: 0.97, light: -0.2 },
            // A crown of straw is flatter than a head.
            ...CROWN.map((e): Turn => ({ place: (a) => seat.dome(a, e * DEGREES, OFF + 0.03 * sin(2 * e * DEGREES)), v: lerp(CROWN_END - 0.01, 0.004, e / 90), light: e === CROWN[0] ? -0.2 : 0 }))
        ];
        lathe(straw, turns, COLUMNS);
        const band = new MeshBuilder();
        const wrapped = (e: number, lift: number) => (a: number): V3 => seat.dome(a, e * DEGREES, OFF + 0.03 * sin(2 * e * DEGREES) + lift);
        lathe(band, [
            { place: wrapped(3.5, 0), v: 1, light: -0.3 }, { place: wrapped(4, 0.013), v: 0.9 }, { place: wrapped(18.5, 0.012), v: 0.1 }, { place: wrapped(19.5, -0.002), v: 0, light: -0.2 }
        ], COLUMNS);
        if (bow) {
            const at = 128 * DEGREES;
            const frame = seat.frame(wrapped(12, 0.006)(at), at, 4);
            const fall = onBrimFrame(seat, at, THICK + 0.012, 0.08);
            bowMesh(band, frame, { size: 0.2, tails: Math.min(1.5, (0.8 * wide) / 0.2), perk: 10, fall, rest: () => 0 });
        }
        return { meshes: [hatPiece(context, 'straw-hat', color, straw, { drawing: braid(color) }), hatPiece(context, 'straw-hat-ribbon', ribbon, band)], ...seat.cover({ ears: 0.04, halo: 0.06 }) };
    }
});

/** Rows of braid, one sewn under the next: a dark line between them, straws aslant, turned the other way in every second row. */
function braid(color: string): Drawing {
    const base = clothInk(color);
    const dark = darkOf(color);
    const pale = clothInk(lighten(color, 0.045));
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    const ROWS = 30;
    const STRAWS = 84;
    const marks: Record<'dark' | 'pale', string[]> = { dark: [], pale: [] };
    for (let row = 0; row < ROWS; row++) {
        const [v, next] = [row / ROWS, (row + 1) / ROWS];
        // Towards the middle of the crown the rows are short: fewer straws keep their size.
        const count = Math.max(8, Math.round(STRAWS * Math.min(1, sin(Math.min(1, (row + 0.5) / (ROWS * CROWN_END)) * PI * 0.5))));
        const lean = (row % 2 ? 0.7 : -0.7) / count;
        for (let i = 0; i < count; i++) {
            const u = (i + 0.5 * (row % 2)) / count;
            // No two straws are alike, and none is left to chance.
            const kind = (i * 7 + row * 13) % 5;
            if (kind === 0) marks.pale.push(polyPath([[u - lean / 2, v + 0.005], [u + 0.75 / count - lean / 2, v + 0.005], [u + 0.75 / count + lean / 2, next - 0.005], [u + lean / 2, next - 0.005]], true));
            else marks.dark.push(polyPath([[u - lean / 2, v + 0.006], [u + lean / 2, next - 0.006]]));
        }
    }
    ops.push({ op: 'fill', path: marks.pale.join(''), paint: { kind: 'solid', ink: pale, alpha: 0.9 } });
    ops.push({ op: 'stroke', path: marks.dark.join(''), width: 0.0026, paint: { kind: 'solid', ink: dark, alpha: 0.42 } });
    for (let row = 1; row < ROWS; row++) ops.push(hoop(row / ROWS, 0.0042, dark, 0.62));
    return { size: 512, ops: [...ops, fade(dark, 1, 0.93, 0.5)] };
}
