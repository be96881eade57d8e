import { tube } from '../accessory/tube';
import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, cos, DEGREES, lerp, sin, smoothstep } from '../../geometry/scalar';
import { flat, type Drawing } from '../../paint/drawing';
import { ink } from '../../paint/color';
import type { V3 } from '../hair/scalp';
import { bowMesh } from '../ornament/bow-mesh';
import { inFrame } from '../ornament/seat';
import { clothInk, foldedCloth } from '../outfit/cloth';
import { definePart } from '../part';
import { darkOf, fade, hoop } from './hat-paint';
import { onBrimFrame } from './brim-bow';
import { hatPiece } from './hat-piece';
import { HatSeat } from './hat-seat';
import { lathe, type Turn } from './lathe';
import { softCone } from './soft-cone';

const COLUMNS = 28;
const THICK = 0.016;
/** The cone: share of its height, radius as a share of the band's. It sags at the bends. */
const CONE = [[0, 1.02], [0.13, 0.965], [0.26, 0.86], [0.38, 0.7], [0.47, 0.6], [0.54, 0.47], [0.63, 0.4], [0.72, 0.295], [0.8, 0.245], [0.89, 0.13], [1, 0.012]] as const;
/** Height of the band of ribbon. */
const BAND = 0.15;

export default definePart({
    id: 'headwear/witch-hat',
    slot: 'headwear',
    title: { en: "Witch's hat", ja: '魔女帽子' },
    description: 'A wide soft brim and a tall cone that bends over, with a band and a buckle.',
    words: { en: ['witch hat', "witch's hat", 'wizard hat', 'mage hat', 'magician hat', 'pointy hat', 'pointed hat'], ja: ['魔女帽子', '魔女の帽子', '魔法使いの帽子', 'とんがり帽子', '三角帽子', '魔女帽', 'ウィッチハット'] },
    likely: { feminine: 0.4, masculine: 0.15, chibi: 0.5 },
    options: {
        color: { type: 'color', default: '#3c3350', main: true, title: { en: 'Colour', ja: '色' } },
        band: { type: 'color', default: '#9a5fc0', title: { en: 'Band', ja: 'リボン' }, words: { en: ['band', 'hat band', 'hatband', 'hat ribbon'], ja: ['帽子の帯', '帽子のリボン'] } },
        trim: {
            type: 'choice', default: 'buckle', title: { en: 'Trim', ja: '飾り' },
            values: [
                { id: 'buckle', title: { en: 'Buckle', ja: 'バックル' }, words: { en: ['buckle', 'buckled'], ja: ['バックル'] } },
                { id: 'bow', likely: 1, title: { en: 'Bow', ja: 'リボン' }, words: { en: ['bow', 'hat bow'], ja: ['大きなリボンの'] } },
                { id: 'plain', title: { en: 'Plain', ja: 'なし' }, words: { en: ['plain'], ja: ['無地の'] } }
            ]
        },
        buckle: { type: 'color', default: '#e7bf5c', title: { en: 'Buckle', ja: 'バックル' }, words: { en: ['hat buckle'], ja: ['バックル'] }, needs: { option: 'trim', value: 'buckle' } },
        height: {
            type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' },
            words: [{ words: { en: ['tall', 'high'], ja: ['高い', '長い'] }, value: 1.35 }, { words: { en: ['low', 'short'], ja: ['低い', '短い'] }, value: 0.7 }]
        },
        brim: {
            type: 'number', min: 0.6, max: 1.5, default: 1, step: 0.05, unit: '×', title: { en: 'Brim', ja: 'つば' },
            words: [{ words: { en: ['wide', 'wide-brimmed', 'big', 'large', 'huge', 'oversized'], ja: ['大きい', '大きな', 'つばの広い'] }, value: 1.35 }, { words: { en: ['narrow', 'small'], ja: ['小さい', '小さな'] }, value: 0.7 }]
        },
        bend: {
            type: 'number', min: 0, max: 1.4, default: 1, step: 0.05, unit: '×', title: { en: 'Bend', ja: '曲がり' },
            words: [{ words: { en: ['crooked', 'bent', 'floppy'], ja: ['曲がった', 'くたびれた'] }, value: 1.3 }, { words: { en: ['straight', 'stiff'], ja: ['まっすぐな'] }, value: 0.05 }]
        }
    },
    build(context, { color, band, trim, buckle, height, brim, bend }) {
        const seat = new HatSeat(context, { height: 0.675, lean: 10, roll: -3 });
        const tall = 1.12 * height;
        const wide = 0.46 * brim;
        // 1. The brim: level over the face, so that the band shows from the front, hanging at the sides and behind, in a soft wave.
        const onBrim = (azimuth: number, share: number, up: number): V3 => {
            const s = share * share;
            const sag = -0.09 * (0.5 + 0.5 * cos(azimuth)) - 0.085 * (1 - cos(2 * azimuth)) * 0.5 - 0.035 * (0.5 - 0.5 * cos(azimuth)) + 0.03 * sin(3 * azimuth + 0.6);
            return seat.point(azimuth, seat.band(azimuth) + 0.004 + wide * share * (1 + 0.03 * sin(2 * azimuth + 1)), 0.4 * (share + 1.5 * s) * sag * (0.4 + 0.6 * brim) + up - 0.02 * share);
        };
        // 2. The cone goes straight up over the head, then over to one side and behind, and a last crook up again.
        const { place } = softCone(seat, {
            tall, side: 118 * DEGREES, off: 0.012,
            angle: (t) => bend * DEGREES * (26 * smoothstep(0.34, 0.5, t) + 52 * smoothstep(0.5, 0.78, t) - 44 * smoothstep(0.8, 0.97, t)),
            crease: (t) => 0.16 * bend * (bell(t - 0.5, 0.05) + bell(t - 0.68, 0.05))
        });
        const hat = new MeshBuilder();
        const turns: Turn[] = [
            { place: (a) => seat.point(a, seat.band(a) - 0.004, 0.06), v: 1, light: -0.6, line: 0 },
            { place: (a) => onBrim(a, 0, 0), v: 0.97, light: -0.6 },
            { place: (a) => onBrim(a, 0.55, -0.004), v: 0.8, light: -0.5 },
            { place: (a) => onBrim(a, 1, 0), v: 0.64, light: -0.4 },
            { place: (a) => onBrim(a, 1, THICK), v: 0.63 },
            { place: (a) => onBrim(a, 0.5, THICK + 0.004), v: 0.78 },
            { place: (a) => onBrim(a, 0.05, THICK), v: 0.95, light: -0.25 },
            ...CONE.map(([t, f], i): Turn => ({ place: (a) => place(a, t, f), v: lerp(0.58, 0.02, t), light: i === 0 ? -0.35 : 0 }))
        ];
        lathe(hat, turns, COLUMNS);
        // 3. The band lies on the cone's foot.
        const ribbon = new MeshBuilder();
        const wrapped = (h: number, lift: number) => (a: number): V3 => {
            const t = h / tall;
            const k = CONE.findIndex(([at]) => at >= t);
            const [[t0, f0], [t1, f1]] = [CONE[Math.max(0, k - 1)], CONE[Math.max(1, k)]];
            return place(a, 0, lerp(f0, f1, clamp((t - t0) / (t1 - t0))), lift).map((c, d) => c + seat.up[d] * h) as V3;
        };
        lathe(ribbon, [
            { place: wrapped(0.022, 0), v: 1, light: -0.3 }, { place: wrapped(0.026, 0.014), v: 0.95 },
            { place: wrapped(BAND - 0.006, 0.014), v: 0.05 }, { place: wrapped(BAND, 0), v: 0, light: -0.2 }
        ], COLUMNS);
        const meshes = [hatPiece(context, 'witch-hat', color, hat, { drawing: felt(color) }), hatPiece(context, 'witch-hat-band', band, ribbon, { drawing: bandDrawing(band) })];
        const face = seat.frame(wrapped(BAND / 2, 0.016)(0), 0, 8);
        if (trim === 'buckle') {
            const metal = new MeshBuilder();
            const [w, h] = [0.085, 0.086];
            // It bends with the band.
            const corner = (x: number, y: number): V3 => inFrame(face, x, y, 0.004 - 0.9 * x * x);
            const path = [[-w, -h], [0, -h], [w, -h], [w, 0], [w, h], [0, h], [-w, h], [-w, 0]].map(([x, y]) => corner(x, y));
            tube(metal, path, 0.021, { closed: true, sides: 4, up: face.out });
            tube(metal, [corner(-w, 0), corner(-0.2 * w, 0)], 0.014, { sides: 4, up: face.up });
            meshes.push(hatPiece(context, 'witch-hat-buckle', buckle, metal, { kind: 'metal', drawing: flat(ink(buckle, 'metal')) }));
        } else if (trim === 'bow') {
            const bow = new MeshBuilder();
            const at = 38 * DEGREES;
            bowMesh(bow, seat.frame(wrapped(BAND * 0.55, 0.012)(at), at, 10), { size: 0.25, tails: 1.1, fall: onBrimFrame(seat, at, THICK + 0.02, 0.12), rest: () => 0 });
            meshes.push(hatPiece(context, 'witch-hat-bow', band, bow, { drawing: flat(clothInk(band)) }));
        }
        return { meshes, ...seat.cover({ ears: 0.1 }) };
    }
});

/** Felt with creases drawn at the bends of the cone and along the brim. */
function felt(color: string): Drawing {
    const dark = darkOf(color);
    const folds = [
        { points: [[0.66, 0.3], [0.76, 0.285], [0.87, 0.31]], width: 0.012, strength: 0.7 }, { points: [[0.7, 0.33], [0.78, 0.335], [0.86, 0.36]], width: 0.009, strength: 0.55 },
        { points: [[0.72, 0.2], [0.82, 0.19], [0.93, 0.215]], width: 0.012, strength: 0.7 }, { points: [[0.62, 0.23], [0.7, 0.235], [0.77, 0.25]], width: 0.008, strength: 0.5 },
        { points: [[0.4, 0.27], [0.5, 0.255], [0.6, 0.275]], width: 0.008, strength: 0.5 }, { points: [[0.95, 0.27], [0.99, 0.29], [1, 0.3]], width: 0.008, strength: 0.5 },
        ...[0.06, 0.2, 0.33, 0.47, 0.61, 0.72, 0.88].map((u, i) => ({ points: [[u, 0.57], [u + 0.012 * (i % 2 ? 1 : -1), 0.5], [u + 0.02, 0.42 - 0.02 * (i % 3)]], width: 0.007, strength: 0.35 })),
        ...[0.1, 0.27, 0.42, 0.58, 0.7, 0.9].map((u, i) => ({ points: [[u, 0.95], [u + 0.01 * (i % 2 ? 1 : -1), 0.86], [u + 0.016, 0.74]], width: 0.007, strength: 0.4 }))
    ] as { points: [number, number][]; width: number; strength: number }[];
    return foldedCloth(color, folds, 512, [fade(dark, 0.96, 0.86, 0.5), hoop(0.648, 0.003, dark, 0.8)]);
}

function bandDrawing(color: string): Drawing {
    const dark = darkOf(color);
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: clothInk(color) } }, hoop(0.14, 0.04, dark, 0.6), hoop(0.86, 0.04, dark, 0.6)] };
}
