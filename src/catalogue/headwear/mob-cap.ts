import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, sin } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, fade } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe } from './lathe';

const COLUMNS = 44;
const WAVES = 11;

export default definePart({
    id: 'headwear/mob-cap',
    slot: 'headwear',
    title: { en: 'Mob cap', ja: 'モブキャップ' },
    description: 'A soft puffed cap gathered on a ribbon, with a frill all round.',
    words: { en: ['mob cap', 'mobcap', 'puffy cap', 'nightcap bonnet', 'frilled cap', 'ruffled cap'], ja: ['モブキャップ', 'ナイトキャップ', 'フリルの帽子'] },
    likely: { feminine: 0.15, masculine: 0, chibi: 0.3 },
    options: {
        color: { type: 'color', default: '#f6f1ee', main: true, title: { en: 'Cloth', ja: '生地' } },
        ribbon: { type: 'color', default: '#c8596a', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['cap ribbon'], ja: ['帽子のリボン'] } },
        puff: { type: 'number', min: 0.5, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Puff', ja: 'ふくらみ' } }
    },
    build(context, { color, ribbon, puff }) {
        const seat = new HatSeat(context, { height: 0.7, lean: 14 });
        const wave = (a: number): number => sin(WAVES * a);
        const round = (out: number, up: number, ruffle: number) => (a: number): V3 => seat.point(a, seat.band(a) + out + 0.016 * ruffle * wave(a), up + 0.012 * ruffle * cos(WAVES * a + 0.6));
        const crown = (e: number, full: number) => (a: number): V3 => seat.dome(a, e * DEGREES, 0.03 + 0.085 * puff * full - 0.01 * full * (0.5 - 0.5 * cos(WAVES * a)));
        const cap = new MeshBuilder();
        lathe(cap, [
            { place: crown(6, 0), v: 1, light: -0.4, line: 0.3 }, { place: crown(14, 0.5), v: 0.86, light: -0.15 }, { place: crown(26, 0.95), v: 0.7 }, { place: crown(40, 1), v: 0.54 }, { place: crown(56, 0.86), v: 0.36 }, { place: crown(74, 0.7), v: 0.16 }, { place: crown(90, 0.62), v: 0 }
        ], COLUMNS);
        const frill = new MeshBuilder();
        lathe(frill, [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.03), v: 1, light: -0.5, line: 0 }, { place: round(0.02, 0.01, 0), v: 0.9, light: -0.3 }, { place: round(0.085, -0.045, 1), v: 0.6, light: -0.3 }, { place: round(0.095, -0.05, 1), v: 0.5 },
            { place: round(0.09, -0.036, 1), v: 0.4 }, { place: round(0.055, 0.012, 0.6), v: 0.2 }, { place: round(0.03, 0.036, 0), v: 0, light: -0.2 }
        ], COLUMNS);
        const band = new MeshBuilder();
        lathe(band, [{ place: round(0.026, 0.02, 0), v: 1, light: -0.2 }, { place: round(0.042, 0.026, 0), v: 0.8 }, { place: round(0.044, 0.058, 0), v: 0.2 }, { place: round(0.026, 0.064, 0), v: 0, light: -0.2 }], 36);
        const dark = darkOf(color);
        const gathers = Array.from({ length: WAVES }, (_, i) => ({ points: [[(i + 0.5) / WAVES, 0.97], [(i + 0.52) / WAVES, 0.8], [(i + 0.5 + 0.1 * sin(i * 2)) / WAVES, 0.6]] as [number, number][], width: 0.01, strength: 0.6 }));
        return {
            meshes: [
                hatPiece(context, 'mob-cap', color, cap, { drawing: foldedCloth(color, gathers, 256, [fade(dark, 1, 0.86, 0.4)]) }),
                hatPiece(context, 'mob-cap-frill', color, frill, { drawing: { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, fade(dark, 0, 0.2, 0.5), fade(dark, 1, 0.7, 0.5)] } }),
                hatPiece(context, 'mob-cap-ribbon', ribbon, band)
            ],
            ...seat.cover({ ears: 0.09, halo: 0.12 })
        };
    }
});
