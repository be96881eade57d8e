import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, PI, sin, smoothstep } from '../../geometry/scalar';
import { polyPath } from '../../paint/drawing';
import type { V3 } from '../hair/scalp';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { definePart } from '../part';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';

const COLUMNS = 32;

export default definePart({
    id: 'headwear/bandana',
    slot: 'headwear',
    title: { en: 'Bandana', ja: 'バンダナ' },
    description: 'A kerchief tied round the head, knotted behind, plain or dotted.',
    words: { en: ['bandana', 'bandanna', 'kerchief', 'headscarf', 'head scarf', 'head kerchief', 'durag'], ja: ['バンダナ', '三角巾', '頭巾', 'ほっかむり'] },
    likely: { feminine: 0.15, masculine: 0.15, chibi: 0.15 },
    options: {
        color: { type: 'color', default: '#b5323f', main: true, title: { en: 'Cloth', ja: '生地' } },
        dots: { type: 'color', default: '#f4ece2', title: { en: 'Dots', ja: '水玉' }, needs: { option: 'pattern', value: 'dots' } },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '柄' },
            values: [{ id: 'plain', title: { en: 'Plain', ja: '無地' } }, { id: 'dots', likely: 0.6, title: { en: 'Dots', ja: '水玉' }, words: { en: ['dotted bandana', 'polka dot bandana'], ja: ['水玉のバンダナ'] } }]
        }
    },
    build(context, { color, dots, pattern }) {
        const seat = new HatSeat(context, { height: 0.7, lean: 16 });
        const cloth = new MeshBuilder();
        // A little slack stands up behind the crown.
        const on = (e: number, off = 0.016) => (a: number): V3 => seat.dome(a, e * DEGREES, off + 0.012 * sin(2 * e * DEGREES) * (0.5 - 0.5 * cos(a)));
        const turns: Turn[] = [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.05), v: 1, light: -0.5, line: 0 }, { place: (a) => seat.point(a, seat.band(a), -0.006), v: 1, light: -0.4 }, { place: (a) => seat.point(a, seat.band(a) + 0.016, -0.008), v: 0.97 },
            ...[8, 20, 34, 48, 62, 76, 90].map((e, i): Turn => ({ place: on(e), v: lerp(0.88, 0, i / 6) }))
        ];
        lathe(cloth, turns, COLUMNS);
        // The knot, and its two ends over the nape.
        const knot = new MeshBuilder();
        const at = seat.point(PI, seat.band(PI) + 0.03, 0.02);
        const ball: Turn[] = [[-0.045, 0.004], [-0.034, 0.032], [0, 0.044], [0.034, 0.032], [0.045, 0.004]].map(([up, r], i) => ({ place: (a) => [at[0] + 1.25 * r * sin(a), at[1] + up, at[2] + 0.8 * r * cos(a)], v: 1 - i / 4 }));
        lathe(knot, ball, 10);
        for (const side of [1, -1]) {
            const rows = Array.from({ length: 6 }, (_, i) => {
                const t = i / 5;
                const wide = 0.02 + 0.036 * smoothstep(0, 0.7, t) * (t < 1 ? 1 : 0.5);
                const [x, y, z] = [at[0] + side * (0.02 + 0.075 * t), at[1] - 0.02 - 0.2 * t, at[2] - 0.02 - 0.05 * sin(PI * t) - 0.01 * t];
                return [[-wide, 0.006], [wide, 0.004], [wide, -0.008], [-wide, -0.006]].map(([dx, dz], k) => knot.vertex(x + dx * 0.9, y - side * dx * 0.3, z + dz, 0, 0, 0, k / 3, t));
            });
            for (let i = 0; i < 5; i++) for (let k = 0; k < 4; k++) knot.quad(rows[i][k], rows[i + 1][k], rows[i + 1][(k + 1) % 4], rows[i][(k + 1) % 4]);
            knot.quad(rows[5][0], rows[5][3], rows[5][2], rows[5][1]);
        }
        const spots = clothInk(dots);
        const circle = (u: number, v: number): string => polyPath(Array.from({ length: 10 }, (_, k): [number, number] => [u + 0.012 * cos((k / 10) * 2 * PI), v + 0.026 * sin((k / 10) * 2 * PI)]), true);
        const dotted = pattern === 'dots' ? [{ op: 'fill' as const, path: Array.from({ length: 60 }, (_, i) => circle(((i % 12) + ((Math.floor(i / 12) % 2) * 0.5) + 0.25) / 12, 0.2 + 0.17 * Math.floor(i / 12))).join(''), paint: { kind: 'solid' as const, ink: spots } }] : [];
        const folds = [0, 1].flatMap((s) => [[0.1, 0.86, 0.2, 0.6], [0.05, 0.7, 0.14, 0.4], [0.02, 0.88, 0.07, 0.62]].map(([u0, v0, u1, v1]) => ({ points: [[s ? 1 - u0 : u0, v0], [s ? 1 - 0.5 * (u0 + u1) : 0.5 * (u0 + u1), 0.5 * (v0 + v1) + 0.02], [s ? 1 - u1 : u1, v1]] as [number, number][], width: 0.014, strength: 0.6 })));
        return {
            meshes: [hatPiece(context, 'bandana', color, cloth, { drawing: foldedCloth(color, folds, 256, dotted) }), hatPiece(context, 'bandana-knot', color, knot)],
            ...seat.cover({ ears: 0.03, halo: 0.02 })
        };
    }
});
