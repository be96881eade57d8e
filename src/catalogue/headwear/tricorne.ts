import { MeshBuilder } from '../../geometry/mesh';
import { DEGREES, PI, smoothstep, TAU } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import { clothInk } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, drawnBox, fade } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe } from './lathe';

const COLUMNS = 48;
/** Azimuths of the three corners: one before, two behind the ears. */
const CORNERS = [0, 2.25, -2.25];

export default definePart({
    id: 'headwear/tricorne',
    slot: 'headwear',
    title: { en: 'Tricorne', ja: '三角帽' },
    description: 'A hat whose brim is turned up on three sides, edged with braid; a pirate’s or an admiral’s.',
    words: { en: ['tricorne', 'tricorn', 'pirate hat', 'three-cornered hat', 'cocked hat', 'bicorne', 'admiral hat'], ja: ['三角帽', '海賊帽', 'トリコーン', '海賊の帽子'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#3a2c2e', main: true, title: { en: 'Felt', ja: 'フェルト' } },
        trim: { type: 'color', default: '#d8b45a', title: { en: 'Braid', ja: '縁' }, words: { en: ['braid', 'hat trim', 'gold edge'], ja: ['縁', '金の縁'] } },
        cocked: { type: 'number', min: 0.5, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Brim', ja: 'つば' } }
    },
    build(context, { color, trim, cocked }) {
        const seat = new HatSeat(context, { height: 0.72, lean: 4 });
        const off = 0.018;
        /** 1 at a corner, 0 in the middle between two. */
        const corner = (a: number): number => Math.max(...CORNERS.map((c) => {
            let d = Math.abs(a - c) % TAU;
            if (d > PI) d = TAU - d;
            return smoothstep(1.05, 0, d);
        }));
        // Between its corners the brim stands up along the crown, at them it points outwards.
        const brim = (t: number, lift: number) => (a: number): V3 => {
            const k = corner(a);
            const out = t * cocked * (0.1 + 0.34 * k * k);
            const up = t * cocked * (0.33 - 0.16 * k) * (1 - 0.25 * t * k);
            return seat.point(a, seat.band(a) + off + out + lift * (0.7 - 0.5 * k), up - lift * k + 0.012);
        };
        const hat = new MeshBuilder();
        const dome = (e: number) => (a: number): V3 => seat.dome(a, e * DEGREES, 0.03);
        lathe(hat, [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.05), v: 1, light: -0.6, line: 0 }, { place: (a) => seat.point(a, seat.band(a), -0.004), v: 1, light: -0.5 },
            // The brim's outside, seen from below and from without, over its edge, and down its inside to the crown.
            { place: (a) => seat.point(a, seat.band(a) + off, -0.002), v: 0.95 }, { place: brim(0.35, 0.012), v: 0.82 }, { place: brim(0.7, 0.012), v: 0.66 }, { place: brim(0.97, 0.01), v: 0.5 },
            { place: brim(1, 0), v: 0.48 }, { place: brim(0.97, -0.012), v: 0.46, light: -0.1 }, { place: brim(0.5, -0.014), v: 0.36, light: -0.35, line: 0 }, { place: (a) => seat.dome(a, 9 * DEGREES, 0.026), v: 0.3, light: -0.45, line: 0 },
            { place: dome(24), v: 0.24 }, { place: dome(44), v: 0.16 }, { place: dome(66), v: 0.08 }, { place: dome(90), v: 0 }
        ], COLUMNS);
        const dark = darkOf(color);
        const gold = clothInk(trim);
        return {
            meshes: [hatPiece(context, 'tricorne', color, hat, { drawing: { size: 256, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, fade(dark, 0.38, 0.24, 0.5), fade(dark, 1, 0.8, 0.4), drawnBox(0, 0.44, 1, 0.53, gold), drawnBox(0, 0.535, 1, 0.545, dark, 0.6)] } })],
            ...seat.cover({ ears: 0.05, halo: 0.12 })
        };
    }
});
