import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, PI, sin, smoothstep, TAU } from '../../geometry/scalar';
import { flat } from '../../paint/drawing';
import { lighten } from '../../paint/color';
import { cross } from '../hair/curve';
import { unit } from '../hair/scalp';
import { along, inFrame, type Frame } from '../ornament/seat';
import { plate } from '../ornament/plate';
import { clothInk } from '../outfit/cloth';
import { definePart } from '../part';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';

/** Half the width of the headband, and how far its middle stands off the hair. */
const HALF = 0.052;
const OFF = 0.024;
/** Section of the headband: across, out. It is thick as a cushion. */
const SECTION = [[1, -0.008], [1.02, 0.012], [0.7, 0.03], [-0.7, 0.03], [-1.02, 0.012], [-1, -0.008]] as const;
const STATIONS = 26;
/** Along the axis of a cup: how far out, radius. Cushion first, then the shell. */
const CUSHION = [[-0.05, 0.1], [-0.05, 0.142], [-0.02, 0.162], [0.014, 0.158], [0.026, 0.13]] as const;
const SHELL = [[0.014, 0.12], [0.022, 0.15], [0.06, 0.152], [0.092, 0.132], [0.1, 0.105]] as const;
const AROUND = 18;

export default definePart({
    id: 'headwear/headphones',
    slot: 'headwear',
    title: { en: 'Headphones', ja: 'ヘッドホン' },
    description: 'A padded band over the hair and large round cups over the ears; with cat ears if wished.',
    words: { en: ['headphones', 'headphone', 'headset', 'earphones', 'gaming headset'], ja: ['ヘッドホン', 'ヘッドフォン', 'ヘッドセット'] },
    likely: { feminine: 0.5, masculine: 0.6, chibi: 0.6 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f2f1f6', main: true, title: { en: 'Colour', ja: '色' } },
        cushion: { type: 'color', default: '#3a3845', title: { en: 'Cushions', ja: 'クッション' }, words: { en: ['cushions', 'ear cushions', 'ear pads', 'earpads'], ja: ['イヤーパッド', 'クッション'] } },
        accent: { type: 'color', default: '#4fb8d8', title: { en: 'Accent', ja: '差し色' }, words: { en: ['accent', 'headphone lights'], ja: ['差し色', '光る部分'] } },
        catEars: { type: 'toggle', default: false, title: { en: 'Cat ears', ja: '猫耳' }, words: { en: ['cat ear headphones', 'cat headphones', 'nekomimi headphones', 'cat ear headset'], ja: ['猫耳ヘッドホン', 'ネコミミヘッドホン', '猫耳ヘッドセット'] } },
        size: {
            type: 'number', min: 0.75, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Size of the cups', ja: '大きさ' }, spread: 0.3,
            words: [{ words: { en: ['big', 'large', 'oversized', 'huge'], ja: ['大きい', '大きな', 'ごつい'] }, value: 1.25 }, { words: { en: ['small', 'compact'], ja: ['小さい', '小さな'] }, value: 0.8 }]
        }
    },
    build(context, { color, cushion, accent, catEars, size }) {
        const { head } = context;
        const level = head.ear[1] + 0.035;
        const seat = new HatSeat(context, { height: level, lean: 4, most: 0.1 });
        const shift = head.ear[2] + 0.015 - head.skull.center[2];
        // 1. Over the head from cup to cup: the band widens the head a little at the sides, where it bends in to the cups.
        const arc = Array.from({ length: STATIONS + 1 }, (_, i) => {
            const angle = lerp(14, 166, i / STATIONS) * DEGREES;
            const left = angle < PI / 2;
            const elevation = left ? angle : PI - angle;
            const out = seat.way(left ? PI / 2 : -PI / 2, elevation);
            const at = along(along(seat.at, out, seat.reach(left ? PI / 2 : -PI / 2, elevation) + OFF + 0.028 * smoothstep(0.9, 0.2, elevation)), seat.ahead, shift * smoothstep(1.3, 0.3, elevation));
            return { at, out };
        });
        const band = new MeshBuilder();
        const rings = arc.map(({ at, out }, i) => {
            // It narrows to the arms that hold the cups.
            const wide = HALF * (1 - 0.35 * smoothstep(0.62, 1, Math.abs((2 * i) / STATIONS - 1)));
            return SECTION.map(([across, lift]) => {
                const q = along(along(at, seat.ahead, across * wide), out, lift);
                const v = band.vertex(q[0], q[1], q[2], 0, 0, 0, 0.5, 0.5);
                band.shadeAt(v, lift < 0 ? -0.4 : 0, 0, 0, 0.85);
                return v;
            });
        });
        const n = SECTION.length;
        for (let i = 0; i < STATIONS; i++) for (let k = 0; k < n; k++) band.quad(rings[i][k], rings[i][(k + 1) % n], rings[i + 1][(k + 1) % n], rings[i + 1][k]);
        // 2. The cups lean as the head does, which is narrower below.
        const [pads, lights] = [new MeshBuilder(), new MeshBuilder()];
        for (const side of [1, -1]) {
            const azimuth = (side * PI) / 2;
            const out = unit(along(seat.way(azimuth), [0, 1, 0], -0.1));
            const across = cross(seat.up, out);
            const frame: Frame = { at: along(along(seat.at, out, seat.reach(azimuth, 0) + 0.02), seat.ahead, shift), right: across, up: cross(out, across), out };
            const cup = (mesh: MeshBuilder, rows: readonly (readonly [number, number])[], dark: boolean): void => {
                const turns = rows.map(([z, r], j) =>
                    Array.from({ length: AROUND }, (_, i) => {
                        const a = (i / AROUND) * TAU;
                        const q = inFrame(frame, r * size * 0.94 * cos(a), r * size * 1.06 * sin(a), z * lerp(1, size, 0.6));
                        const v = mesh.vertex(q[0], q[1], q[2], 0, 0, 0, 0.5, 0.5);
                        mesh.shadeAt(v, dark && j === 0 ? -0.5 : 0, 0, 0, 0.9);
                        return v;
                    })
                );
                for (let j = 0; j + 1 < turns.length; j++) for (let i = 0; i < AROUND; i++) mesh.quad(turns[j][i], turns[j][(i + 1) % AROUND], turns[j + 1][(i + 1) % AROUND], turns[j + 1][i]);
                const middle = mesh.vertex(...inFrame(frame, 0, 0, rows[rows.length - 1][0] * lerp(1, size, 0.6)), 0, 0, 0, 0.5, 0.5);
                const last = turns[turns.length - 1];
                for (let i = 0; i < AROUND; i++) mesh.triangle(last[i], last[(i + 1) % AROUND], middle);
            };
            cup(pads, CUSHION, true);
            cup(band, SHELL, false);
            const disc = { ...frame, at: inFrame(frame, 0, 0, 0.098 * lerp(1, size, 0.6)) };
            plate(lights, disc, Array.from({ length: 16 }, (_, i) => [0.078 * size * cos((i / 16) * TAU), 0.088 * size * sin((i / 16) * TAU)] as const), { thick: 0.012, dome: 0.002, bevel: 0.2 });
        }
        // 3. Cat ears on the band: a shell with an inner side of the accent's colour.
        if (catEars)
            for (const side of [1, -1]) {
                const i = STATIONS / 2 - side * 6;
                const { at, out } = arc[i];
                const tilt = unit(along(out, [side, 0, 0], 0.12));
                const right = unit(cross(tilt, seat.ahead));
                const frame: Frame = { at: along(along(at, out, 0.012), seat.ahead, -0.012), right, up: tilt, out: cross(right, tilt) };
                const ear = (k: number): [number, number][] => [[-0.1, 0], [0.1, 0], [0.095, 0.05], [0.02 + 0.03 * side, 0.17], [0.03 * side, 0.178], [-0.02 + 0.03 * side, 0.17], [-0.095, 0.05]].map(([x, y]) => [0.03 * side * (1 - k) * 0.4 + x * k, 0.026 * (1 - k) + y * k]);
                plate(band, frame, ear(1), { thick: 0.03, dome: 0, bevel: 0.14, base: -0.03, middle: [0.01 * side, 0.06] });
                plate(lights, { ...frame, at: along(frame.at, frame.out, 0.027) }, ear(0.66), { thick: 0.008, dome: 0.004, bevel: 0.14, middle: [0.012 * side, 0.05] });
            }
        return {
            meshes: [hatPiece(context, 'headphones', color, band), hatPiece(context, 'headphones-cushions', cushion, pads, { kind: 'leather' }), hatPiece(context, 'headphones-accent', accent, lights, { drawing: flat(clothInk(lighten(accent, 0.02))) })],
            presses: seat.groove(shift, 0.6 * HALF, 0.17 * size)
        };
    }
});
