import { MeshBuilder } from '../../geometry/mesh';
import { cos, sin, smoothstep } from '../../geometry/scalar';
import type { V3 } from '../hair/scalp';
import { definePart } from '../part';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { darkOf, fade, hoop } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

const COLUMNS = 48;
const PLEATS = 12;

export default definePart({
    id: 'headwear/chef-hat',
    slot: 'headwear',
    title: { en: 'Chef’s hat', ja: 'コック帽' },
    description: 'A tall band of starched cotton with a pleated, puffed crown.',
    words: { en: ['chef hat', 'chef’s hat', "chef's hat", 'cook hat', 'baker hat', 'toque blanche'], ja: ['コック帽', 'シェフ帽', 'パン屋の帽子'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#fbfaf8', main: true, title: { en: 'Colour', ja: '色' } },
        height: {
            type: 'number', min: 0.4, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' },
            words: [{ words: { en: ['tall chef hat', 'tall'], ja: ['高いコック帽'] }, value: 1.4 }, { words: { en: ['short chef hat', 'low'], ja: ['低いコック帽'] }, value: 0.55 }]
        }
    },
    build(context, { color, height }) {
        const seat = new HatSeat(context, { height: 0.7, lean: 8 });
        const tall = 0.2 * height;
        const off = 0.024;
        const wall = (out: number, up: number, pleat = 0) => (a: number): V3 => {
            const fold = pleat * (0.5 - 0.5 * cos(PLEATS * a));
            return seat.point(a, seat.band(a) + off + out - fold, up);
        };
        const band = new MeshBuilder();
        lathe(band, [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.06), v: 1, light: -0.55, line: 0 }, { place: (a) => seat.point(a, seat.band(a), -0.006), v: 1, light: -0.4 }, { place: wall(0, -0.006), v: 0.98 },
            { place: wall(0.012, tall), v: 0.02 }, { place: wall(-0.01, tall + 0.006), v: 0, light: -0.3, line: 0.4 }
        ], COLUMNS);
        const crown = new MeshBuilder();
        const shrink = (share: number, up: number, sag: number) => (a: number): V3 => {
            const r = (seat.band(a) + off + 0.1) * share;
            return seat.point(a, r - 0.02 * share * (0.5 - 0.5 * cos(PLEATS * a)), up - sag * (0.5 - 0.5 * cos(5 * a + 1)));
        };
        const puff = tall + 0.13 * Math.max(0.7, height);
        const turns: Turn[] = [
            { place: wall(-0.006, tall - 0.01), v: 1, light: -0.5, line: 0.3 }, { place: wall(0.04, tall + 0.025, 0.03), v: 0.88, light: -0.2 }, { place: wall(0.092, tall + 0.3 * (puff - tall), 0.045), v: 0.72 },
            { place: wall(0.108, tall + 0.66 * (puff - tall), 0.036), v: 0.56 }, { place: shrink(0.94, puff + 0.012, 0.012), v: 0.42 }, { place: shrink(0.74, puff + 0.05, 0.02), v: 0.28 }, { place: shrink(0.4, puff + 0.062, 0.018), v: 0.14 }, { place: shrink(0, puff + 0.045, 0), v: 0 }
        ];
        lathe(crown, turns, COLUMNS);
        const dark = darkOf(color);
        const folds = Array.from({ length: PLEATS }, (_, i) => ({ points: [[(i + 0.02) / PLEATS, 0.94], [(i + 0.03) / PLEATS, 0.74], [(i + 0.06 * sin(i * 2.1)) / PLEATS, 0.5]] as [number, number][], width: 0.011, strength: 0.7 }));
        return {
            meshes: [
                hatPiece(context, 'chef-hat-band', color, band, { drawing: { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, hoop(0.06, 0.012, dark, 0.5), hoop(0.94, 0.012, dark, 0.5)] } }),
                hatPiece(context, 'chef-hat', color, crown, { drawing: foldedCloth(color, folds, 256, [fade(dark, 1, 0.84, 0.5)]) })
            ],
            ...seat.cover({ ears: 0.04 + 0.02 * smoothstep(0, 1, height), halo: 0.3 * height })
        };
    }
});
