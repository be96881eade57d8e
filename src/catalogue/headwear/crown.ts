import { MeshBuilder } from '../../geometry/mesh';
import { clamp, cos, DEGREES, lerp, PI, sin, TAU } from '../../geometry/scalar';
import type { Drawing } from '../../paint/drawing';
import { ink, lighten } from '../../paint/color';
import { circle } from '../ornament/outlines';
import { plate } from '../ornament/plate';
import { along, type Frame } from '../ornament/seat';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, fade, hoop } from './hat-paint';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

/** Columns of the wall to each peak: valley, flank, tip, flank. */
const PER_PEAK = 4;
const THICK = 0.018;
/** Height of the ring below the peaks. */
const RING = 0.085;

export default definePart({
    id: 'headwear/crown',
    slot: 'headwear',
    title: { en: 'Crown', ja: '王冠' },
    description: 'A golden ring set with stones, with peaks that end in pearls; velvet inside if wished.',
    words: { en: ['crown', 'royal crown', 'king crown', "king's crown", 'queen crown', "queen's crown", 'gold crown', 'golden crown'], ja: ['王冠', 'クラウン', '冠', '王様の冠'] },
    likely: { feminine: 0.12, masculine: 0.15, chibi: 0.25 },
    options: {
        color: { type: 'color', default: '#ecc155', main: true, title: { en: 'Metal', ja: '金属' } },
        jewel: { type: 'color', default: '#c8324c', title: { en: 'Stones', ja: '宝石' }, words: { en: ['jewel', 'jewels', 'gem', 'gems', 'gemstone', 'crown jewel'], ja: ['宝石'] } },
        velvet: { type: 'toggle', default: false, title: { en: 'Velvet', ja: 'ビロード' }, words: { en: ['velvet', 'imperial'], ja: ['ビロード', 'ベルベット'] } },
        velvetColor: { type: 'color', default: '#9b2340', title: { en: 'Velvet', ja: 'ビロード' }, words: { en: ['velvet'], ja: ['ビロード'] }, needs: { option: 'velvet', value: true } },
        peaks: { type: 'number', min: 5, max: 9, default: 8, step: 1, unit: '', title: { en: 'Peaks', ja: '山の数' }, spread: 0.3 },
        height: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' },
            words: [{ words: { en: ['tall', 'big', 'large'], ja: ['高い', '大きい', '大きな'] }, value: 1.4 }, { words: { en: ['low', 'small', 'little'], ja: ['低い', '小さい', '小さな'] }, value: 0.7 }]
        }
    },
    build(context, { color, jewel, velvet, velvetColor, peaks: asked, height }) {
        const peaks = Math.round(asked);
        const seat = new HatSeat(context, { height: 0.82, lean: 13, most: 0.13 });
        const tall = 0.17 * height;
        // A peak stands in the middle of the front: its flanks are hollow.
        const rise = (a: number): number => {
            const phase = Math.abs((((a / TAU) * peaks + peaks + 0.5) % 1) - 0.5) * 2;
            return RING + tall * (1 - phase) * (1 - 0.45 * phase) * (0.86 + 0.14 * cos(a));
        };
        const out = (a: number, h: number): number => seat.band(a) + 0.006 + 0.2 * h;
        const wall = (share: number, off: number, lift = 0) => (a: number) => {
            const h = lerp(0, rise(a), share) + lift;
            return seat.point(a, out(a, h) + off, h);
        };
        const ring = (h: number, off: number) => (a: number) => seat.point(a, out(a, h) + off, h);
        const columns = peaks * PER_PEAK;
        const metal = new MeshBuilder();
        lathe(metal, [
            { place: wall(1, 0.002), v: 0, light: -0.25 }, { place: ring(RING * 0.9, 0), v: 0.55, light: -0.45, line: 0 }, { place: ring(0, 0), v: 1, light: -0.4 },
            { place: ring(0, THICK), v: 1 }, { place: ring(RING * 0.9, THICK), v: 0.55 }, { place: wall(1, THICK - 0.004), v: 0 }, { place: wall(1, 0.002), v: 0 }
        ], columns);
        // A rounded rim above and below the stones.
        for (const h of [0.006, RING * 0.92]) {
            const rim = (up: number, off: number): Turn => ({ place: ring(h + up, off), v: 0.8 });
            lathe(metal, [rim(-0.014, THICK - 0.006), rim(0.001, THICK + 0.014), rim(0.016, THICK - 0.006)], 30);
        }
        const stones = new MeshBuilder();
        for (let i = 0; i < peaks; i++) {
            const a = ((i / peaks) * 2 - 1) * PI + (peaks % 2 ? PI / peaks + PI : 0);
            const at = rise(a) > RING + 0.6 * tall * 0.7 ? a : a + PI / peaks;
            const up = rise(at);
            // A pearl on the tip, a stone in the ring below it.
            pearl(metal, seat.frame(seat.point(at, out(at, up) + 0.5 * THICK, up + 0.004), at), 0.026);
            const front = Math.abs(cos(at) - 1) < 1e-6;
            const size = front ? 1.2 : 0.85;
            plate(stones, seat.frame(seat.point(at, out(at, 0.5 * RING) + THICK, 0.5 * RING), at, -11), circle(6).map(([x, y]) => [x * 0.06 * size, y * 0.052 * size] as const), { thick: 0.014, dome: 0.007, bevel: 0.35, base: -0.008 });
            if (front) plate(stones, seat.frame(seat.point(at, out(at, RING + 0.4 * tall) + THICK - 0.004, RING + 0.4 * tall), at, -11), [[0, 0.042], [-0.024, 0], [0, -0.042], [0.024, 0]].map(([x, y]) => [x * clamp(height, 0.7, 1.2), y * clamp(height, 0.7, 1.2)] as const), { thick: 0.014, dome: 0.007, bevel: 0.4, base: -0.008 });
        }
        const meshes = [hatPiece(context, 'crown', color, metal, { kind: 'metal', drawing: gilt(color) }), hatPiece(context, 'crown-jewels', jewel, stones, { kind: 'metal' })];
        if (!velvet) return { meshes, ...seat.cover({ open: RING + tall + 0.14, ears: 0, halo: 0.06 + 0.5 * tall }) };
        const cap = new MeshBuilder();
        const puff = (e: number): Turn => ({ place: (a) => seat.dome(a, e * DEGREES, 0.02 + 0.05 * sin(Math.min(90, 2 * e) * DEGREES)), v: lerp(1, 0, e / 90), light: e < 10 ? -0.35 : 0 });
        lathe(cap, [{ place: (a) => seat.point(a, seat.band(a) - 0.01, 0.02), v: 1, light: -0.4, line: 0 }, ...[8, 26, 50, 74, 90].map(puff)], 20);
        meshes.push(hatPiece(context, 'crown-velvet', velvetColor, cap, { drawing: plush(velvetColor) }));
        return { meshes, ...seat.cover({ ears: 0.04, halo: 0.06 + 0.5 * tall }) };
    }
});

/** A little ball: two rings between its ends. */
function pearl(mesh: MeshBuilder, frame: Frame, radius: number): void {
    const SIDES = 6;
    const put = (a: number, up: number, across: number): number => {
        const way = [sin(a) * across, up, cos(a) * across];
        const q = along(along(along(frame.at, frame.right, way[0] * radius), frame.up, way[1] * radius), frame.out, way[2] * radius);
        const n = along(along(along([0, 0, 0], frame.right, way[0]), frame.up, way[1]), frame.out, way[2]);
        const v = mesh.vertex(...q, ...n, 0.5, 0.8);
        mesh.shadeAt(v, 0, 0, 0, 0.85);
        return v;
    };
    const rings = [0.5, -0.5].map((up) => Array.from({ length: SIDES }, (_, i) => put((i / SIDES) * TAU, up, Math.sqrt(1 - up * up))));
    const [top, under] = [put(0, 1, 0), put(0, -1, 0)];
    for (let i = 0; i < SIDES; i++) {
        const k = (i + 1) % SIDES;
        mesh.triangle(top, rings[0][i], rings[0][k]);
        mesh.quad(rings[0][i], rings[1][i], rings[1][k], rings[0][k]);
        mesh.triangle(under, rings[1][k], rings[1][i]);
    }
}

/** Gold: lights that lean across the ring, as a goldsmith's burnish. */
function gilt(color: string): Drawing {
    const light = ink(lighten(color, 0.1), 'metal');
    const dark = { lit: ink(color, 'metal').shade, shade: ink(ink(color, 'metal').shade, 'metal').shade };
    const gleams = Array.from({ length: 9 }, (_, i) => {
        const u = (i + 0.5) / 9;
        return `M${u} .02L${u + 0.02} .02L${u + 0.006} .98L${u - 0.014} .98Z`;
    }).join('');
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: ink(color, 'metal') } }, { op: 'fill', path: gleams, paint: { kind: 'solid', ink: light, alpha: 0.85 } }, hoop(0.55, 0.02, dark, 0.5)] };
}

function plush(color: string): Drawing {
    const dark = darkOf(color);
    const folds = Array.from({ length: 12 }, (_, i) => ({ points: [[(i + 0.5) / 12, 1], [(i + 0.56) / 12, 0.7], [(i + 0.5) / 12, 0.4]] as [number, number][], width: 0.012, strength: 0.55 }));
    return foldedCloth(color, folds, 128, [fade(dark, 1, 0.75, 0.5), { op: 'fill', path: 'M.44 .3C.47 .2 .53 .2 .56 .3C.53 .26 .47 .26 .44 .3Z', paint: { kind: 'solid', ink: clothInk(lighten(color, 0.1)), alpha: 0.6 } }]);
}
