import { MeshBuilder } from '../../geometry/mesh';
import { cos, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import { ink, lineColor } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { toAvatar } from '../accessory/to-avatar';
import { definePart } from '../part';
import { COWL_BONES } from './cowl';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe } from './lathe';

export default definePart({
    id: 'headwear/bridal-veil',
    slot: 'headwear',
    title: { en: 'Bridal veil', ja: 'ウェディングベール' },
    description: 'A veil of sheer tulle from a wreath on the crown down the back, lace along its edge.',
    words: { en: ['bridal veil', 'wedding veil', 'tulle veil', 'lace veil', 'sheer veil'], ja: ['ウェディングベール', '花嫁のベール', 'チュールベール', 'レースのベール'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#fdfbff', main: true, title: { en: 'Tulle', ja: 'チュール' } },
        wreath: { type: 'color', default: '#f6dfe6', title: { en: 'Wreath', ja: '花冠' }, words: { en: ['wreath', 'flowers'], ja: ['花冠', '花'] } },
        length: { type: 'number', min: 0.4, max: 2, default: 1.2, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' }, words: [{ words: { en: ['long veil'], ja: ['長いベール'] }, value: 1.8 }, { words: { en: ['short veil'], ja: ['短いベール'] }, value: 0.6 }] }
    },
    build(context, { color, wreath, length }) {
        const { head } = context;
        const seat = new HatSeat(context, { height: 0.78, lean: 30 });
        const veil = new MeshBuilder();
        const COLUMNS = 26;
        const ROWS = 10;
        const from = 0.34;
        const ids = Array.from({ length: ROWS + 1 }, (_, r) => {
            const t = r / ROWS;
            return Array.from({ length: COLUMNS + 1 }, (_, i) => {
                const u = i / COLUMNS;
                const a = lerp(PI * from, PI * (2 - from), u);
                const fold = cos(u * PI * 16) * 0.03 * smoothstep(0.05, 0.7, t);
                // Gathered on the crown, then out over the back of the head and straight down.
                const top = seat.dome(a, lerp(0.9, 0.15, Math.min(1, t * 3.2)), 0.05 + 0.03 * Math.min(1, t * 3));
                const down = Math.max(0, (t - 0.28) / 0.72);
                const spread = 0.1 * down + fold;
                const l = Math.sqrt(top[0] * top[0] + top[2] * top[2]) || 1;
                const p = [top[0] + (spread * top[0]) / l, top[1] - 1.9 * length * down, Math.min(top[2], 0.2) - 0.1 * down + (spread * Math.min(0, top[2])) / l];
                const v = veil.vertex(p[0], p[1], p[2], 0, 0, 0, u, t);
                const low = smoothstep(0.3, -0.2, p[1]);
                veil.skinAt(v, [0, 1, 2, 0], [1 - low, low * 0.3, low * 0.7, 0]);
                veil.shadeAt(v, 0, 0, 0, 0);
                return v;
            });
        });
        for (let r = 0; r < ROWS; r++) for (let i = 0; i < COLUMNS; i++) veil.quad(ids[r][i], ids[r + 1][i], ids[r + 1][i + 1], ids[r][i + 1]);
        toAvatar(veil, head);
        // The wreath: blossoms side by side on a band.
        const flowers = new MeshBuilder();
        const N = 11;
        for (let i = 0; i < N; i++) {
            const a = lerp(-0.72 * PI, 0.72 * PI, i / (N - 1));
            const size = 0.066 * (0.85 + 0.25 * cos(i * 2.3));
            const frame = seat.frame(seat.point(a, seat.band(a) + 0.012, 0.03), a, 35);
            lathe(flowers, [[0, 0.72], [0.55, 0.76], [1.08, 0.25], [1, 0]].map(([r, h], k) => ({
                v: k / 3, line: 0.6,
                place: (turn: number) => {
                    const petal = 1 + (k > 1 ? 0.2 * sin(5 * turn) : 0);
                    const [x, y] = [size * r * petal * sin(turn), size * r * petal * cos(turn)];
                    return [0, 1, 2].map((d) => frame.at[d] + frame.right[d] * x + frame.up[d] * y + frame.out[d] * size * h) as [number, number, number];
                }
            })), 10);
        }
        return {
            meshes: [
                hatPiece(context, 'bridal-wreath', wreath, flowers),
                { layer: 'headwear', boneNames: COWL_BONES, mesh: veil.finish(), material: { name: 'bridal-veil', kind: 'sheer', drawing: tulle(color), alpha: 'blend', opacity: 0.38, outlineWidth: 0, outlineColor: lineColor(color) } }
            ],
            ...seat.cover({ open: 0.0, ears: 0.03, halo: 0.05 })
        };
    }
});

/** Plain net with soft folds, a border of scallops. */
function tulle(color: string): Drawing {
    const base = ink(color, 'sheer');
    const dense = { lit: '#ffffff', shade: base.shade };
    const scallops = Array.from({ length: 15 }, (_, i) => polyPath(Array.from({ length: 9 }, (_, k): [number, number] => [(i + k / 8) / 15, 0.955 - 0.03 * sin((k / 8) * PI)]).concat([[(i + 1) / 15, 1], [i / 15, 1]]), true)).join('');
    return { size: 256, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'fill', path: scallops, paint: { kind: 'solid', ink: dense } }, { op: 'fill', path: polyPath([[0, 0], [0.03, 0], [0.03, 1], [0, 1]], true), paint: { kind: 'solid', ink: dense } }, { op: 'fill', path: polyPath([[0.97, 0], [1, 0], [1, 1], [0.97, 1]], true), paint: { kind: 'solid', ink: dense } }] };
}
