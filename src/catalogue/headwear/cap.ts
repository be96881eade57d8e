import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, cos, DEGREES, lerp, PI, sin } from '../../geometry/scalar';
import { flat, ellipsePath, type Drawing, type DrawOp } from '../../paint/drawing';
import { clothInk, drawn } from '../outfit/cloth';
import { heart, star } from '../ornament/outlines';
import { plate } from '../ornament/plate';
import { definePart } from '../part';
import { hatPiece } from './hat-piece';
import { darkOf, fade, stitches } from './hat-paint';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';
import { visor } from './visor';

const COLUMNS = 30;
const THICK = 0.018;
/** Elevations of the crown's turns, degrees. */
const CROWN = [9, 24, 40, 55, 69, 81, 90];
/** Half the angle the peak takes of the band. */
const HALF = 66 * DEGREES;
/** Which way the peak points, degrees. */
const TURNS: Record<string, number> = { forward: 0, backward: 180, sideways: 52 };

export default definePart({
    id: 'headwear/cap',
    slot: 'headwear',
    title: { en: 'Baseball cap', ja: '野球帽' },
    description: 'A cap of six panels with a curved peak and a button on top.',
    words: { en: ['cap', 'baseball cap', 'ball cap', 'snapback', 'sports cap', 'trucker cap', 'dad cap'], ja: ['キャップ', '野球帽', 'ベースボールキャップ', 'キャップ帽'] },
    likely: { feminine: 0.6, masculine: 1.4, chibi: 0.8 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#2f4f8f', main: true, title: { en: 'Colour', ja: '色' } },
        peak: { type: 'color', default: '#c23b3f', title: { en: 'Peak', ja: 'つば' }, words: { en: ['visor', 'cap visor', 'bill', 'cap peak'], ja: ['つば', 'キャップのつば'] } },
        front: { type: 'color', default: '#f5f3f0', title: { en: 'Front panels', ja: '前面' }, needs: { option: 'twoTone', value: true }, words: { en: ['front panel', 'front panels', 'cap front'], ja: ['キャップの前'] } },
        twoTone: { type: 'toggle', default: false, title: { en: 'Front of its own colour', ja: '前面の色分け' }, group: 'Colour', words: { en: ['two-tone', 'trucker'], ja: ['ツートン'] } },
        emblem: {
            type: 'choice', default: 'none', title: { en: 'Emblem', ja: 'マーク' },
            values: [
                { id: 'none', title: { en: 'None', ja: 'なし' } },
                { id: 'star', likely: 1, title: { en: 'Star', ja: '星' }, words: { en: ['star'], ja: ['星の'] } },
                { id: 'heart', likely: 0.5, title: { en: 'Heart', ja: 'ハート' }, words: { en: ['heart'], ja: ['ハートの'] } }
            ]
        },
        emblemColor: { type: 'color', default: '#f6c945', title: { en: 'Emblem colour', ja: 'マークの色' }, needs: { option: 'emblem', value: 'star', or: ['heart'] }, words: { en: ['emblem', 'logo', 'cap emblem'], ja: ['マーク', 'ロゴ'] } },
        worn: {
            type: 'choice', default: 'forward', title: { en: 'Worn', ja: '被り方' },
            values: [
                { id: 'forward', title: { en: 'Forward', ja: '前向き' } },
                { id: 'backward', likely: 1, title: { en: 'Backward', ja: '後ろ向き' }, words: { en: ['backward', 'backwards', 'backwards hat', 'backwards cap', 'reversed'], ja: ['後ろ向き', '逆向き', '後ろかぶり'] } },
                { id: 'sideways', likely: 0.5, title: { en: 'Sideways', ja: '横向き' }, words: { en: ['sideways', 'sideways cap', 'sideways hat'], ja: ['横向き', '斜め'] } }
            ]
        }
    },
    build(context, { color, peak, front, twoTone, emblem, emblemColor, worn }) {
        const turn = TURNS[worn] * DEGREES;
        const seat = new HatSeat(context, { lean: worn === 'backward' ? 7 : 13, height: 0.665 });
        // The crown stands up stiff behind the peak and is round elsewhere.
        const off = (azimuth: number, elevation: number): number => THICK + 0.045 * bell(azimuth, 0.95) * sin(clamp(2 * elevation, 0, PI));
        const turns: Turn[] = [
            { place: (a) => seat.point(a + turn, seat.band(a + turn) - 0.004, 0.07), v: 1, light: -0.5, line: 0 },
            { place: (a) => seat.point(a + turn, seat.band(a + turn), -0.004), v: 1, light: -0.4 },
            { place: (a) => seat.point(a + turn, seat.band(a + turn) + THICK, -0.004), v: 1 },
            ...CROWN.map((e): Turn => ({ place: (a) => seat.dome(a + turn, e * DEGREES, off(a, e * DEGREES)), v: lerp(0.94, 0, e / 90) }))
        ];
        const crown = new MeshBuilder();
        lathe(crown, turns, COLUMNS);
        // The button.
        const button = new MeshBuilder();
        const top = seat.frame(seat.dome(0, PI / 2, THICK), 0, 90);
        plate(button, top, Array.from({ length: 10 }, (_, i) => [0.03 * cos((i * PI) / 5), 0.03 * sin((i * PI) / 5)] as const), { thick: 0.016, dome: 0.008, bevel: 0.3 });
        const bill = new MeshBuilder();
        visor(bill, seat, { azimuth: turn, half: HALF, length: 0.36, thick: 0.016, lift: 0.012, pitch: 0.6, curve: 0.34, off: THICK });
        const meshes = [
            hatPiece(context, 'cap', color, crown, { drawing: crownDrawing(color, twoTone ? front : color, context.hairColor) }),
            hatPiece(context, 'cap-peak', peak, bill, { drawing: visorStitches(peak) }), hatPiece(context, 'cap-button', peak, button)
        ];
        if (emblem !== 'none') {
            const badge = new MeshBuilder();
            const e = 27 * DEGREES;
            const outline = (emblem === 'star' ? star() : heart()).map(([x, y]) => [x * 0.17, y * 0.17] as const);
            plate(badge, seat.frame(seat.dome(turn, e, off(0, e)), turn, 18), outline, { thick: 0.012, dome: 0.004, bevel: 0.12, base: -0.02, bend: (x, y) => 1.1 * x * x + 0.7 * y * y });
            meshes.push(hatPiece(context, 'cap-emblem', emblemColor, badge, { drawing: flat(clothInk(emblemColor)) }));
        }
        return { meshes, ...seat.cover({ halo: 0.03 }) };
    }
});

/** Six panels, a seam between each two with stitches beside it, an eyelet in each, and the opening over the strap behind. */
function crownDrawing(color: string, front: string, hair: string): Drawing {
    const dark = darkOf(color);
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }];
    if (front !== color) ops.push({ op: 'fill', path: 'M.3333 0L.6667 0L.6667 1L.3333 1Z', paint: { kind: 'solid', ink: clothInk(front) } });
    ops.push(fade(dark, 1, 0.86, 0.45));
    for (let i = 0; i <= 6; i++) {
        const u = i / 6;
        const own = front !== color && i === 3 ? darkOf(front) : dark;
        ops.push(drawn([[u, 0], [u, 1]], 0.0045, own, 0.95, 0));
        for (const k of [-1, 1]) ops.push(stitches([u + 0.011 * k, 0.1], [u + 0.011 * k, 0.98], 26, 0.0022, own, 0.6));
        const middle = u + 1 / 12;
        if (i < 6) ops.push({ op: 'fill', path: ellipsePath(middle, 0.42, 0.007, 0.014), paint: { kind: 'solid', ink: front !== color && (i === 2 || i === 3) ? darkOf(front) : dark } });
    }
    ops.push(stitches([0, 0.965], [1, 0.965], 90, 0.0022, dark, 0.6));
    // The opening shows the hair, the strap crosses below it.
    for (const u of [0, 1]) {
        ops.push({ op: 'fill', path: ellipsePath(u, 0.93, 0.082, 0.22), paint: { kind: 'solid', ink: dark } });
        ops.push({ op: 'fill', path: ellipsePath(u, 0.93, 0.073, 0.2), paint: { kind: 'solid', ink: { lit: clothInk(hair).shade, shade: darkOf(hair).shade } } });
        ops.push({ op: 'fill', path: `M${u - 0.1} .9L${u + 0.1} .9L${u + 0.1} 1L${u - 0.1} 1Z`, paint: { kind: 'solid', ink: clothInk(color) } });
        ops.push(drawn([[u - 0.09, 0.9], [u + 0.09, 0.9]], 0.004, dark, 0.9, 0));
        for (let k = -3; k <= 3; k++) ops.push({ op: 'fill', path: ellipsePath(u + 0.018 * k, 0.95, 0.004, 0.009), paint: { kind: 'solid', ink: dark } });
    }
    return { size: 512, ops };
}

/** Rows of stitches that follow a peak's edge. */
function visorStitches(color: string): Drawing {
    const dark = darkOf(color);
    return { size: 256, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, fade(dark, 0, 0.16, 0.6), ...[0.3, 0.45, 0.6, 0.75, 0.9].map((v) => stitches([0, v], [1, v], 60, 0.005, dark, 0.55))] };
}
