import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES, lerp, sin, TAU } from '../../geometry/scalar';
import { normalize, sub, type Vec3 } from '../../geometry/vec3';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { inFrame } from '../ornament/seat';
import { clothInk, drawn, figureOf, piece } from '../outfit/cloth';
import { frameBuckle } from '../outfit/frame-buckle';
import { definePart, type PartResult } from '../part';
import { band, placesAlong } from './band';
import { strapLeather } from './randoseru';
import { flap, hanging, softBox, type SoftBox } from './soft-box';
import { feelTrunk, tautStrap, type Ray } from './taut-strap';

/** Width, height, depth of each kind on an adult, its corners and how full it is as shares of width and depth, and half its strap's width. */
const KINDS: Record<string, { size: readonly [number, number, number]; corner: number; full: number; strap: number; angle: number }> = {
    messenger: { size: [0.245, 0.19, 0.064], corner: 0.09, full: 0.2, strap: 0.0165, angle: 40 },
    school: { size: [0.31, 0.215, 0.1], corner: 0.12, full: 0.12, strap: 0.0165, angle: 138 },
    pochette: { size: [0.165, 0.125, 0.05], corner: 0.3, full: 0.3, strap: 0.0065, angle: 40 }
};

export default definePart({
    id: 'accessory/shoulder-bag',
    slot: 'bag',
    title: { en: 'Shoulder bag', ja: 'ショルダーバッグ' },
    description: 'A bag at the hip on a strap across the body: a messenger bag with a flap, a school bag, or a small pochette.',
    words: { en: ['shoulder bag', 'crossbody bag', 'bag', 'messenger bag', 'satchel', 'side bag'], ja: ['ショルダーバッグ', '肩掛け鞄', '斜め掛けバッグ', 'メッセンジャーバッグ', 'かばん', '鞄', 'カバン', 'バッグ', 'サッチェル'] },
    likely: { feminine: 0.9, masculine: 0.7, chibi: 0.6 },
    options: {
        color: { type: 'color', default: '#8a5a3a', main: true, title: { en: 'Bag', ja: '本体' } },
        trim: { type: 'color', default: '#5f3d29', title: { en: 'Strap and trim', ja: 'ストラップ' }, words: { en: ['strap', 'bag strap', 'shoulder strap'], ja: ['ストラップ', '肩ひも'] } },
        metal: { type: 'color', default: '#d9b45c', title: { en: 'Metal', ja: '金具' }, words: { en: ['clasp', 'bag buckle'], ja: ['金具', '留め具'] } },
        kind: {
            type: 'choice', default: 'messenger', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'messenger', likely: 2, title: { en: 'With a flap', ja: 'メッセンジャー' } },
                { id: 'school', likely: 1, title: { en: 'School bag', ja: 'スクールバッグ' }, words: { en: ['school bag', 'schoolbag', 'sports bag', 'duffel bag', 'gym bag'], ja: ['スクールバッグ', 'スクバ', '通学鞄', '学生鞄', 'スポーツバッグ'] } },
                { id: 'pochette', likely: 2, title: { en: 'Pochette', ja: 'ポシェット' }, words: { en: ['handbag', 'purse', 'pochette', 'small bag', 'hand bag'], ja: ['ポシェット', 'ハンドバッグ', '小さなバッグ'] } }
            ]
        },
        side: {
            type: 'choice', default: 'left', title: { en: 'Side', ja: '側' },
            values: [{ id: 'left', likely: 3, title: { en: 'Left', ja: '左' } }, { id: 'right', likely: 1, title: { en: 'Right', ja: '右' }, words: { en: ['bag on the right'], ja: ['右掛け'] } }]
        }
    },
    build(context, { color, trim, metal, kind, side }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const { size, corner, full, strap, angle } = KINDS[kind];
        const [w, h, d] = size.map((v) => v * unit);
        const box: SoftBox = { width: w, height: h, depth: d, corner: corner * w, edge: kind === 'school' ? 0.3 * d : 0.42 * d, full: full * d, taper: kind === 'pochette' ? 0.9 : 0.96 };
        const hand = side === 'left' ? 1 : -1;
        const feel = feelTrunk(context, 0.72, 1.36);

        // 1. The strap: a loop in a tilted plane through one shoulder and the other hip.
        const shoulder: Vec3 = [-hand * 0.066 * figure.shoulderScale, figure.y(1.3), 0];
        const hip: Vec3 = [hand * 0.155 * figure.hipScale, figure.y(0.915), 0];
        const middle = figure.torso.at(figure.y(1.1))[4];
        const center: Vec3 = [0.5 * (shoulder[0] + hip[0]), 0.5 * (shoulder[1] + hip[1]), middle];
        const up = normalize(sub(shoulder, hip));
        const COLUMNS = 44;
        const rays = Array.from({ length: COLUMNS }, (_, i): Ray => {
            const a = (i / COLUMNS) * TAU;
            return { from: center, way: [up[0] * cos(a), up[1] * cos(a), hand * sin(a)] };
        });
        const loop = tautStrap(feel, rays, 0.36 * unit, 0.0006 * unit, true);
        const straps = new MeshBuilder();
        band(straps, figure, placesAlong(loop), { half: strap * unit, thick: 0.0035 * unit });

        // 2. The bag, where the strap is lowest: outside of what flares there, but not all the way.
        const turn = hand * angle * DEGREES;
        const way: Vec3 = [sin(turn), 0, cos(turn)];
        const reach = (y: number): number => feel([0, y, middle], way, 0.34 * unit);
        const lowest = center[1] + (up[1] / up[0]) * (way[0] * reach(hip[1]) - center[0]);
        const top = Math.min(lowest, hip[1] + 0.03 * unit) + 0.024 * unit;
        const out = lerp(reach(top), Math.max(reach(top), reach(top - 0.5 * h), reach(top - h)), 0.62) + 0.003 * unit;
        const frame = hanging([way[0] * out, top - 0.5 * h, middle + way[2] * out], way);
        const bone = figure.boneIndex('hips');
        const [body, flaps, metals] = Array.from({ length: 3 }, () => new MeshBuilder());
        const on = (mesh: MeshBuilder) => (vertex: number): void => mesh.skinAt(vertex, [bone], [1]);
        softBox(body, frame, box, on(body));
        const sew = (x: number, y: number, z: number, high: number, long: number): void => {
            const first = metals.count;
            frameBuckle(metals, figure, { at: inFrame(frame, x, y, z), out: [...frame.out] }, [0, -1, 0], high, long);
            for (let i = first; i < metals.count; i++) metals.skinAt(i, [bone], [1]);
        };
        const strip = (x: number, from: number, to: number, z: number): void => {
            const line = [0, 0.33, 0.67, 1].map((t) => ({ at: inFrame(frame, x, lerp(from, to, t) * h, z), out: [...frame.out] as Vec3 }));
            band(straps, figure, placesAlong(line, false), { half: 0.0105 * unit, thick: 0.003 * unit, closed: false, skin: on(straps) });
        };
        const front = d + (box.full ?? 0);
        if (kind === 'school') {
            // Two handles stand over it; their tapes run down the front.
            for (const z of [0.3 * d, 0.7 * d]) {
                const handle = Array.from({ length: 11 }, (_, i) => {
                    const a = lerp(-96, 96, i / 10) * DEGREES;
                    return { at: inFrame(frame, 0.075 * unit * sin(a), 0.5 * h + 0.09 * unit * cos(a) - 0.004 * unit, z), out: [0, 1, 2].map((k) => frame.right[k] * sin(a) + frame.up[k] * cos(a)) as Vec3 };
                });
                band(straps, figure, placesAlong(handle, false), { half: 0.009 * unit, thick: 0.006 * unit, closed: false, skin: on(straps) });
            }
            for (const x of [-1, 1]) strip(x * 0.075 * unit, 0.42, -0.44, d + 0.6 * (box.full ?? 0));
        } else {
            flap(flaps, figure, frame, box, { half: 0.5 * w + 0.001 * unit, down: kind === 'messenger' ? 0.72 : 0.62, thick: 0.005 * unit, corner: (kind === 'messenger' ? 0.14 : 0.42) * w, off: 0.0015 * unit }, on(flaps));
            if (kind === 'messenger')
                for (const x of [-1, 1]) {
                    strip(x * 0.26 * w, 0.2, -0.38, front + 0.0045 * unit);
                    sew(x * 0.26 * w, -0.2 * h, front + 0.0085 * unit, 0.0145 * unit, 0.012 * unit);
                }
            else sew(0, -0.1 * h, front + 0.006 * unit, 0.011 * unit, 0.008 * unit);
        }
        const meshes: PartResult['meshes'] = [
            piece(context, 'accessory', 'shoulder-bag', color, body, { kind: kind === 'school' ? 'cloth' : 'leather', drawing: kind === 'school' ? nylonBag(color) : sewn(color) }),
            piece(context, 'accessory', 'shoulder-bag-flap', color, flaps, { kind: 'leather', drawing: edged(color) }),
            piece(context, 'accessory', 'shoulder-bag-strap', trim, straps, { kind: 'leather', drawing: strapLeather(trim) }),
            piece(context, 'accessory', 'shoulder-bag-metal', metal, metals, { kind: 'metal', outline: 0.8 })
        ];
        return { meshes: meshes.filter(({ mesh }) => mesh.indices.length > 0) };
    }
});

/** The body: a seam round its front. */
function sewn(color: string): Drawing {
    const base = clothInk(lighten(color, -0.02));
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0.07, 0], [0.07, 0.9], [0.93, 0.9], [0.93, 0]], 0.02, dark, 0.8)] };
}

/** The flap: a stitched line round its edge. */
function edged(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0.2, 0.06], [0.95, 0.06], [0.95, 0.94], [0.2, 0.94]], 0.012, dark, 0.7)] };
}

/** Nylon: a zip along its upper edge, folds where it sags. */
function nylonBag(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const fold = (points: [number, number][]) => ({ op: 'fill', path: polyPath(points, true), paint: { kind: 'solid', ink: dark, alpha: 0.6 } }) as const;
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0.04, 0.1], [0.96, 0.1]], 0.02, dark), drawn([[0.04, 0.1], [0.96, 0.1]], 0.006, clothInk('#d8d4cf')),
            fold([[0.3, 0.98], [0.36, 0.7], [0.4, 0.98]]), fold([[0.62, 0.12], [0.58, 0.42], [0.55, 0.12]]), fold([[0.03, 0.6], [0.2, 0.72], [0.03, 0.76]]), fold([[0.97, 0.4], [0.8, 0.5], [0.97, 0.55]])
        ]
    };
}
