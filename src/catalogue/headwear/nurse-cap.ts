import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, smoothstep } from '../../geometry/scalar';
import type { Drawing } from '../../paint/drawing';
import type { V3 } from '../hair/scalp';
import { heart } from '../ornament/outlines';
import { plate, type Outline } from '../ornament/plate';
import { clothInk } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, drawnBox, fade, hoop, stitches } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

const COLUMNS = 32;
const THICK = 0.014;
/** Arms of a cross as shares of its half height. */
const ARM = 0.34;
const CROSS: Outline = [[ARM, -1], [ARM, -ARM], [1, -ARM], [1, ARM], [ARM, ARM], [ARM, 1], [-ARM, 1], [-ARM, ARM], [-1, ARM], [-1, -ARM], [-ARM, -ARM], [-ARM, -1]].map(([x, y]) => [0.5 * x, 0.5 * y] as const);

export default definePart({
    id: 'headwear/nurse-cap',
    slot: 'headwear',
    title: { en: 'Nurse cap', ja: 'ナースキャップ' },
    description: 'A small starched cap with a turned-up front, pinned to the top of the head.',
    words: { en: ['nurse cap', "nurse's cap", 'nurse hat'], ja: ['ナースキャップ', 'ナース帽', '看護帽'] },
    likely: { feminine: 0.12, masculine: 0, chibi: 0.15 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#fbfafd', main: true, title: { en: 'Colour', ja: '色' } },
        mark: { type: 'color', default: '#e5627c', title: { en: 'Emblem', ja: 'マーク' }, words: { en: ['cross', 'emblem', 'nurse cross'], ja: ['十字', 'マーク'] } },
        emblem: {
            type: 'choice', default: 'cross', title: { en: 'Emblem', ja: 'マーク' },
            values: [{ id: 'cross', title: { en: 'Cross', ja: '十字' }, words: { en: ['cross'], ja: ['十字の'] } }, { id: 'heart', likely: 1, title: { en: 'Heart', ja: 'ハート' }, words: { en: ['heart'], ja: ['ハートの'] } }, { id: 'none', title: { en: 'None', ja: 'なし' } }]
        }
    },
    build(context, { color, mark, emblem }) {
        const seat = new HatSeat(context, { height: 0.835, lean: 21 });
        // High and wide in front, low behind; the turned-up front ends in a point at each side.
        const ahead = (a: number): number => 0.5 + 0.5 * cos(a);
        const rise = (a: number): number => lerp(0.045, 0.185, smoothstep(0.12, 0.85, ahead(a)));
        const flare = (a: number): number => 0.075 * smoothstep(0.3, 0.75, ahead(a)) * (1.15 - 0.3 * ahead(a));
        const at = (a: number, share: number, off: number): V3 => seat.point(a, seat.band(a) + off + flare(a) * share, rise(a) * share);
        const cap = new MeshBuilder();
        const turns: Turn[] = [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.04), v: 1, light: -0.5, line: 0 },
            { place: (a) => at(a, 0, 0), v: 1, light: -0.35 }, { place: (a) => at(a, 0, THICK), v: 0.98 }, { place: (a) => at(a, 0.5, THICK + 0.004), v: 0.8 }, { place: (a) => at(a, 1, THICK), v: 0.6 },
            { place: (a) => at(a, 1.02, THICK * 0.3), v: 0.59 }, { place: (a) => at(a, 0.92, -0.012), v: 0.56, light: -0.2 },
            // Behind the turned-up front the cloth lies close over the hair.
            { place: (a) => seat.point(a, seat.band(a) - 0.03, Math.min(rise(a) * 0.5, 0.07) + 0.02), v: 0.48, light: -0.45, line: 0 },
            ...[34, 54, 74, 90].map((e): Turn => ({ place: (a) => seat.dome(a, (e * PI) / 180, 0.022), v: lerp(0.46, 0, (e - 20) / 70), line: 0.6 }))
        ];
        lathe(cap, turns, COLUMNS);
        const meshes = [hatPiece(context, 'nurse-cap', color, cap, { drawing: starched(color) })];
        if (emblem !== 'none') {
            const badge = new MeshBuilder();
            const pitch = -18;
            const size = emblem === 'cross' ? 0.115 : 0.12;
            plate(badge, seat.frame(at(0, 0.52, THICK + 0.002), 0, pitch), (emblem === 'cross' ? CROSS : heart()).map(([x, y]) => [x * size, y * size] as const), { thick: 0.01, dome: 0.003, bevel: 0.1, base: -0.02, bend: (x) => 1.1 * x * x });
            meshes.push(hatPiece(context, 'nurse-cap-mark', mark, badge));
        }
        return { meshes, ...seat.cover({ ears: 0.04, halo: 0.1 }) };
    }
});

/** A hem along the upper edge and a pleat at each side. */
function starched(color: string): Drawing {
    const dark = darkOf(color);
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, hoop(0.64, 0.004, dark, 0.7), stitches([0.2, 0.66], [0.8, 0.66], 46, 0.003, dark, 0.6), hoop(0.95, 0.004, dark, 0.6), fade(dark, 0.56, 0.48, 0.6),
            ...[0.3, 0.7].map((u) => drawnBox(u - 0.003, 0.6, u + 0.003, 1, dark, 0.7)), ...[0.06, 0.94, 0.16, 0.84].map((u) => drawnBox(u - 0.002, 0.1, u + 0.002, 0.46, dark, 0.45))
        ]
    };
}
