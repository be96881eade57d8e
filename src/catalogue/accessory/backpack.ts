import { MeshBuilder } from '../../geometry/mesh';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import { inFrame } from '../ornament/seat';
import { clothInk, drawn, figureOf, piece } from '../outfit/cloth';
import { frameBuckle } from '../outfit/frame-buckle';
import { definePart } from '../part';
import { band, placesAlong } from './band';
import { backSeat, carryLoop, shoulderStraps, underHair } from './on-the-back';
import { strapLeather } from './randoseru';
import { flap, softBox, type SoftBox } from './soft-box';

export default definePart({
    id: 'accessory/backpack',
    slot: 'bag',
    title: { en: 'Backpack', ja: 'リュックサック' },
    description: 'A daypack with a zip and a pocket, or a traveller’s rucksack with a buckled flap and a rolled blanket.',
    words: { en: ['backpack', 'rucksack', 'knapsack', 'daypack', 'school bag on back'], ja: ['リュック', 'リュックサック', 'バックパック', 'デイパック'] },
    likely: { feminine: 0.8, masculine: 1, chibi: 0.8 },
    options: {
        color: { type: 'color', default: '#3f5f8a', main: true, title: { en: 'Bag', ja: '本体' } },
        trim: { type: 'color', default: '#5a4030', title: { en: 'Straps and trim', ja: 'ストラップ' }, words: { en: ['backpack straps', 'bag straps'], ja: ['ストラップ', '肩ひも'] } },
        metal: { type: 'color', default: '#d8d2c6', title: { en: 'Zips and buckles', ja: '金具' }, words: { en: ['zips', 'bag buckles'], ja: ['金具', 'ファスナー'] } },
        blanket: { type: 'color', default: '#b9835a', title: { en: 'Blanket', ja: '毛布' }, words: { en: ['bedroll', 'rolled blanket'], ja: ['毛布', '寝袋'] }, needs: { option: 'kind', value: 'rucksack' } },
        kind: {
            type: 'choice', default: 'daypack', title: { en: 'Kind', ja: '種類' },
            values: [
                { id: 'daypack', likely: 3, title: { en: 'Daypack', ja: 'デイパック' } },
                { id: 'rucksack', likely: 1, title: { en: 'Traveller’s rucksack', ja: '旅のリュック' }, words: { en: ['leather backpack', 'adventurer backpack', 'travel backpack', 'hiking backpack', 'traveller rucksack'], ja: ['革のリュック', '冒険者のリュック', '登山リュック'] } }
            ]
        },
        size: { type: 'number', min: 0.6, max: 1.3, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' }, words: [{ words: { en: ['large backpack', 'huge backpack', 'big backpack'], ja: ['大きなリュック'] }, value: 1.25 }, { words: { en: ['mini backpack', 'small backpack'], ja: ['小さなリュック', 'ミニリュック'] }, value: 0.7 }] }
    },
    build(context, { color, trim, metal, blanket, kind, size }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const [w, h, d] = (kind === 'daypack' ? [0.27, 0.37, 0.115] : [0.26, 0.32, 0.13]).map((v) => v * unit * size);
        const box: SoftBox = kind === 'daypack' ? { width: w, height: h, depth: d, corner: 0.38 * w, edge: 0.5 * d, full: 0.1 * d, taper: 0.92 } : { width: w, height: h, depth: d, corner: 0.16 * w, edge: 0.36 * d, full: 0.12 * d, taper: 0.88 };
        const frame = backSeat(context, box);
        const bone = figure.boneIndex('upperChest');
        const [body, flaps, straps, metals, roll] = Array.from({ length: 5 }, () => new MeshBuilder());
        const on = (mesh: MeshBuilder) => (vertex: number): void => mesh.skinAt(vertex, [bone], [1]);
        softBox(body, frame, box, on(body));
        shoulderStraps(straps, context, { half: 0.0175 * unit, thick: 0.0065 * unit });
        carryLoop(straps, context, frame, box, on(straps));
        const pocket: SoftBox = { width: 0.72 * w, height: 0.36 * h, depth: 0.3 * d, corner: 0.14 * w, edge: 0.22 * d, full: 0.04 * d };
        const low = -0.24 * h;
        const pocketFrame = { ...frame, at: inFrame(frame, 0, low, 0.93 * d) };
        softBox(body, pocketFrame, pocket, on(body));
        if (kind === 'rucksack') {
            flap(flaps, figure, frame, box, { half: 0.5 * w, down: 0.56, thick: 0.006 * unit, corner: 0.3 * w, off: 0.002 * unit }, on(flaps));
            for (const side of [1, -1]) {
                const x = side * 0.25 * w;
                const line = [[0.12, 1.14], [0, 1.2], [-0.1, 1.3], [-0.2, 1.38]].map(([y, z]) => ({ at: inFrame(frame, x, y * h, z * d), out: [...frame.out] as [number, number, number] }));
                band(straps, figure, placesAlong(line, false), { half: 0.011 * unit, thick: 0.004 * unit, closed: false, skin: on(straps) });
                const first = metals.count;
                frameBuckle(metals, figure, { at: inFrame(frame, x, -0.11 * h, 1.36 * d), out: [0, 0, -1] }, [0, -1, 0], 0.015 * unit, 0.013 * unit);
                for (let i = first; i < metals.count; i++) metals.skinAt(i, [bone], [1]);
            }
            const thick = 0.095 * unit * size;
            softBox(roll, { ...frame, at: inFrame(frame, 0, 0.5 * h + 0.42 * thick, 0.02 * d) }, { width: 1.22 * w, height: thick, depth: thick, corner: 0.3 * thick, edge: 0.48 * thick }, on(roll));
            for (const side of [1, -1]) {
                const around = Array.from({ length: 12 }, (_, i) => {
                    const c = [[1, 0], [0.87, 0.5], [0.5, 0.87], [0, 1], [-0.5, 0.87], [-0.87, 0.5], [-1, 0], [-0.87, -0.5], [-0.5, -0.87], [0, -1], [0.5, -0.87], [0.87, -0.5]][i];
                    return { at: inFrame(frame, side * 0.3 * w, 0.5 * h + 0.42 * thick + 0.5 * thick * c[0], 0.02 * d + 0.5 * thick + 0.5 * thick * c[1]), out: [0, c[0], -c[1]] as [number, number, number] };
                });
                band(straps, figure, placesAlong(around), { half: 0.01 * unit, thick: 0.004 * unit, skin: on(straps) });
            }
        }
        return {
            meshes: [
                piece(context, 'accessory', 'backpack', color, body, { drawing: kind === 'daypack' ? zipped(color, metal) : canvas(color) }),
                piece(context, 'accessory', 'backpack-flap', trim, flaps, { kind: 'leather', drawing: canvas(trim) }),
                piece(context, 'accessory', 'backpack-straps', trim, straps, { kind: 'leather', drawing: strapLeather(trim) }),
                piece(context, 'accessory', 'backpack-buckles', metal, metals, { kind: 'metal', outline: 0.8 }),
                piece(context, 'accessory', 'backpack-blanket', blanket, roll, { drawing: rolled(blanket) })
            ].filter(({ mesh }) => mesh.indices.length > 0),
            presses: underHair(frame, box, unit)
        };
    }
});

/** A zip that arches over the front. */
function zipped(color: string, metal: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const arch: [number, number][] = [[0.1, 0.62], [0.1, 0.34], [0.17, 0.2], [0.32, 0.11], [0.5, 0.085], [0.68, 0.11], [0.83, 0.2], [0.9, 0.34], [0.9, 0.62]];
    return {
        size: 256,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } }, drawn(arch, 0.03, dark), drawn(arch, 0.008, clothInk(metal)),
            { op: 'fill', path: polyPath([[0.33, 0.1], [0.37, 0.095], [0.38, 0.19], [0.345, 0.195]], true), paint: { kind: 'solid', ink: clothInk(metal) } },
            { op: 'fill', path: polyPath([[0, 0.86], [1, 0.86], [1, 1], [0, 1]], true), paint: { kind: 'solid', ink: dark, alpha: 0.55 } }
        ]
    };
}

/** Canvas or leather, bound at its edges, folded where it is full. */
function canvas(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const light = { lit: lighten(base.lit, 0.04), shade: lighten(base.shade, 0.03) };
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } }, { op: 'fill', path: polyPath([[0.3, 0.1], [0.7, 0.1], [0.62, 0.5], [0.38, 0.5]], true), paint: { kind: 'solid', ink: light, alpha: 0.5 } },
            drawn([[0, 0.07], [1, 0.07]], 0.012, dark, 0.7), drawn([[0, 0.93], [1, 0.93]], 0.012, dark, 0.7)
        ]
    };
}

/** The end of a roll wound up, seen at both of its sides, and the edge of the cloth along it. */
function rolled(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return { size: 64, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0.08, 0.62], [0.92, 0.66]], 0.03, dark, 0.8), drawn([[0.05, 0], [0.05, 1]], 0.03, dark, 0.9), drawn([[0.95, 0], [0.95, 1]], 0.03, dark, 0.9)] };
}
