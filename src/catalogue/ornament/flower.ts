import { MeshBuilder } from '../../geometry/mesh';
import { sin } from '../../geometry/scalar';
import { ink, lighten } from '../../paint/color';
import type { Drawing } from '../../paint/drawing';
import { definePart } from '../part';
import { circle } from './outlines';
import { petal, type PetalOptions } from './petal';
import { plate } from './plate';
import { facingFront, inFrame, seat, turned, type Frame } from './seat';
import { sideChoice, sidesOf, sizeOption, trinket } from './trinket';

type Kind = 'blossom' | 'daisy' | 'hibiscus' | 'rose';
/** Rings of petals: how many, and what they are like on a flower of radius 1. */
const RINGS: Record<Kind, readonly (Omit<PetalOptions, 'angle'> & { count: number; turn: number })[]> = {
    blossom: [{ count: 5, turn: 90, from: 0.08, length: 0.92, width: 0.98, profile: [0.25, 0.8, 1, 0.82, 0.4], rise: 34, end: -8, cup: 0.16, crease: 0.1, thick: 0.03 }],
    daisy: [{ count: 9, turn: 90, from: 0.12, length: 0.88, width: 0.52, profile: [0.4, 0.85, 1, 0.55], rise: 22, end: -6, cup: 0.1, crease: 0.12, thick: 0.035 }],
    hibiscus: [{ count: 5, turn: 90, from: 0.06, length: 1.05, width: 1.2, profile: [0.2, 0.66, 1, 0.98, 0.5], rise: 50, end: -24, cup: 0.05, crease: 0.16, thick: 0.03 }],
    rose: [
        { count: 5, turn: 90, from: 0.2, length: 0.85, width: 1.05, profile: [0.6, 1, 0.95, 0.45], lift: 0.04, rise: 36, end: -18, cup: 0.3, crease: 0, thick: 0.04 },
        { count: 4, turn: 50, from: 0.14, length: 0.68, width: 0.9, profile: [0.7, 1, 0.95, 0.5], lift: 0.16, rise: 62, end: 6, cup: 0.42, crease: 0, thick: 0.04 },
        { count: 3, turn: 20, from: 0.06, length: 0.56, width: 0.66, profile: [0.8, 1, 0.9, 0.5], lift: 0.26, rise: 84, end: 42, cup: 0.6, crease: 0, thick: 0.04 }
    ]
};
/** Radius of a flower at ×1, head units. */
const RADIUS = 0.155;

export default definePart({
    id: 'ornament/flower',
    slot: 'ornament',
    title: { en: 'Hair flower', ja: '花の髪飾り' },
    description: 'A flower in the hair: five-petalled blossom, daisy, hibiscus or rose, with leaves.',
    words: {
        en: ['hair flower', 'hair flowers', 'flower hair ornament', 'flower in hair', 'flower in her hair', 'flower in his hair', 'hairflower', 'flower hairclip', 'roses', 'rose'],
        ja: ['花の髪飾り', '髪に花', '髪飾りの花', '頭の花']
    },
    likely: { feminine: 2.5, masculine: 0.1, chibi: 2.5 },
    options: {
        color: { type: 'color', default: '#f28aa8', main: true, title: { en: 'Petals', ja: '花びら' }, words: { en: ['petals', 'petal'], ja: ['花びら'] } },
        kind: {
            type: 'choice', default: 'blossom', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'blossom', likely: 2, title: { en: 'Blossom', ja: '五弁花' }, words: { en: ['cherry blossom hair ornament', 'sakura hair ornament'], ja: ['桜の髪飾り'] } },
                { id: 'daisy', likely: 1.5, title: { en: 'Daisy', ja: 'デイジー' }, words: { en: ['daisy in hair', 'daisy in her hair'], ja: ['ヒナギクの髪飾り'] } },
                { id: 'hibiscus', likely: 1, title: { en: 'Hibiscus', ja: 'ハイビスカス' }, words: { en: ['hibiscus', 'hibiscus in hair', 'hibiscus in her hair'], ja: ['ハイビスカス'] } },
                { id: 'rose', likely: 1.5, title: { en: 'Rose', ja: 'バラ' }, words: { en: ['rose in hair', 'rose in her hair', 'hair rose', 'rose hair ornament'], ja: ['薔薇の髪飾り', 'バラの髪飾り'] } }
            ]
        },
        heart: { type: 'color', default: '#f6cf4a', title: { en: 'Middle', ja: '花芯' }, words: { en: ['flower middle', 'pistil'], ja: ['花芯'] } },
        leaves: { type: 'toggle', default: true, title: { en: 'Leaves', ja: '葉' }, words: { en: ['with leaves', 'leafy'], ja: ['葉付き'] } },
        place: sideChoice('left'),
        size: sizeOption()
    },
    build(context, { color, kind, heart, leaves, place, size }) {
        const r = RADIUS * size * (kind === 'rose' ? 0.92 : 1);
        const [petals, middle, green] = [new MeshBuilder(), new MeshBuilder(), new MeshBuilder()];
        const blade = (mesh: MeshBuilder, frame: Frame, o: PetalOptions): void =>
            petal(mesh, frame, { ...o, from: o.from * r, length: o.length * r, width: o.width * r, lift: (o.lift ?? 0) * r, thick: (o.thick ?? 0.03) * r });
        for (const [k, spot] of sidesOf(place, [62, 0.82])) {
            const flat = facingFront(seat(context, spot, 0.7 * r), r, 0.5);
            const frame = turned({ ...flat, at: inFrame(flat, 0, 0, 0.1 * r) }, k * 8);
            for (const { count, turn, ...shape } of RINGS[kind as Kind])
                for (let i = 0; i < count; i++)
                    // No two petals of a real flower are alike.
                    blade(petals, frame, { ...shape, angle: turn + (360 * i) / count + 5 * sin(i * 2.4 + turn), length: shape.length * (1 + 0.05 * sin(i * 3.1)), rise: (shape.rise ?? 20) + 5 * sin(i * 1.7 + k) });
            if (kind === 'hibiscus') petal(middle, frame, { angle: 64, from: 0, length: 0.95 * r, width: 0.2 * r, profile: [0.6, 0.5, 0.7, 1, 0.5], lift: 0.1 * r, rise: 62, end: 40, cup: -0.5, crease: 0, thick: 0.12 * r });
            else if (kind !== 'rose') plate(middle, { ...frame, at: inFrame(frame, 0, 0, 0.1 * r) }, circle(9).map(([x, y]) => [x * 0.52 * r, y * 0.52 * r]), { thick: 0.16 * r, dome: 0.06 * r, bevel: 0.4 });
            if (leaves)
                for (const angle of [-38, 205])
                    blade(green, frame, { angle: k > 0 ? angle : 180 - angle, from: 0.4, length: 1.02, width: 0.56, profile: [0.4, 1, 0.8, 0.08], lift: 0.02, rise: 6, end: -20, cup: -0.1, crease: 0.14, thick: 0.03 });
        }
        return {
            meshes: [
                trinket(context, 'flower', color, petals, { drawing: petalDrawing(color, kind === 'hibiscus') }),
                ...(kind === 'rose' ? [] : [trinket(context, 'flower-middle', heart, middle)]),
                ...(leaves ? [trinket(context, 'flower-leaves', '#5fa35a', green)] : [])
            ]
        };
    }
});

/** Petals deepen towards their foot and pale towards their edge. */
function petalDrawing(color: string, throat: boolean): Drawing {
    const base = ink(color);
    const deep = { lit: lighten(color, throat ? -0.2 : -0.09), shade: lighten(base.shade, throat ? -0.16 : -0.08) };
    return {
        size: 64,
        ops: [{ op: 'flood', paint: { kind: 'linear', from: [0, 0], to: [0, 1], stops: [{ at: 0, ink: deep }, { at: throat ? 0.2 : 0.12, ink: deep }, { at: 0.46, ink: base }, { at: 0.8, ink: base }, { at: 1, ink: { lit: lighten(color, 0.035), shade: base.shade } }] } }]
    };
}
