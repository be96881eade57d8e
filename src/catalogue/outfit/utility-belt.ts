import { MeshBuilder } from '../../geometry/mesh';
import { cos, DEGREES } from '../../geometry/scalar';
import { cross, normalize, type Vec3 } from '../../geometry/vec3';
import { ink } from '../../paint/color';
import { polyPath, type Drawing } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { hanging, softBox, stiffAt, type SoftBox } from '../accessory/soft-box';
import { inFrame } from '../ornament/seat';
import { definePart, type PartResult } from '../part';
import { beltLeather } from './belt';
import { clothInk, drawn, figureOf, piece } from './cloth';
import { frameBuckle } from './frame-buckle';
import { BELT_Y, coverGirdle, girdle, girdleMesh, ownWaists } from './girdle';
import type { Spot } from './on-cloth';
import { pouch, pouchLeather, pouchMeshes, type PouchMeshes } from './pouch';

/** Pouches of each kind: degrees from the front over the character's left, and width, height, depth in metres on an adult. */
const POUCHES: Record<string, readonly (readonly [degrees: number, width: number, height: number, depth: number])[]> = {
    pouches: [[38, 0.052, 0.062, 0.026], [-38, 0.052, 0.062, 0.026], [74, 0.06, 0.078, 0.03], [-74, 0.06, 0.078, 0.03], [142, 0.075, 0.07, 0.032], [-142, 0.075, 0.07, 0.032]],
    pouch: [[-46, 0.09, 0.1, 0.04]],
    fanny: [[0, 0.19, 0.1, 0.05]],
    holster: [[-78, 0.062, 0.15, 0.034], [44, 0.052, 0.062, 0.026], [68, 0.052, 0.062, 0.026]]
};

export default definePart({
    id: 'outfit/utility-belt',
    slot: 'waist',
    title: { en: 'Belt with pouches', ja: 'ポーチ付きベルト' },
    description: 'A belt that carries things: pouches all round, one at the hip, a holster, or a fanny pack.',
    words: { en: ['utility belt', 'belt with pouches', 'tool belt', 'adventurer belt'], ja: ['ユーティリティベルト', 'ポーチ付きベルト', '道具ベルト', '冒険者のベルト'] },
    likely: { feminine: 0.25, masculine: 0.4, chibi: 0.3 },
    options: {
        color: { type: 'color', default: '#7a5234', main: true, title: { en: 'Belt and pouches', ja: '本体' }, words: { en: ['utility pouches', 'bag leather'], ja: ['ポーチの革'] } },
        flap: { type: 'color', default: '#5c3b2a', title: { en: 'Flaps', ja: 'ふた' }, words: { en: ['flap', 'flaps', 'pouch flaps'], ja: ['ふた'] } },
        metal: { type: 'color', default: '#d9b45c', title: { en: 'Metal', ja: '金具' }, words: { en: ['buckle', 'studs'], ja: ['バックル', '金具'] } },
        kind: {
            type: 'choice', default: 'pouches', title: { en: 'Carries', ja: '付けるもの' },
            values: [
                { id: 'pouches', likely: 2, title: { en: 'Pouches all round', ja: 'ポーチ' } },
                { id: 'pouch', likely: 2, title: { en: 'One pouch', ja: 'ポーチひとつ' }, words: { en: ['belt pouch', 'hip pouch', 'waist pouch', 'pouch', 'leather pouch'], ja: ['ポーチ', 'ベルトポーチ', '腰ポーチ', '腰袋'] } },
                { id: 'fanny', likely: 1, title: { en: 'Fanny pack', ja: 'ウエストポーチ' }, words: { en: ['fanny pack', 'waist bag', 'bum bag', 'hip bag', 'belt bag'], ja: ['ウエストポーチ', 'ウエストバッグ', 'ヒップバッグ'] } },
                { id: 'holster', likely: 0.6, title: { en: 'Holster', ja: 'ホルスター' }, words: { en: ['holster', 'holster belt', 'gun belt', 'gunslinger belt', 'hip holster'], ja: ['ホルスター', 'ガンベルト', 'ホルスターベルト'] } }
            ]
        }
    },
    build(context, { color, flap, metal, kind }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const thick = 0.0034 * unit;
        const half = (kind === 'fanny' ? 0.0115 : 0.0175) * unit;
        const high = figure.y(BELT_Y) - (kind === 'fanny' || kind === 'holster' ? 0.012 * unit : 0);
        // A gun belt hangs towards what it carries.
        const slope = kind === 'holster' ? 0.034 * unit : 0;
        const around = girdle(context, { y: (a) => high - 0.5 * slope * (1 + cos(a + 78 * DEGREES)), half: () => half });
        const [leather, metals] = [new MeshBuilder(), new MeshBuilder()];
        girdleMesh(leather, figure, around, { thick });
        const buckled = kind === 'fanny' ? 180 * DEGREES : 0;
        girdleMesh(leather, figure, around, { thick, lift: 0.8 * thick, from: buckled, to: buckled + 0.4, columns: 7 });
        const front = around.at(buckled, 0.5);
        frameBuckle(metals, figure, { at: front.at.map((v, k) => v + front.out[k] * 1.5 * thick) as Vec3, out: front.out }, normalize(cross([0, 1, 0], front.out)), 1.25 * half, 1.05 * half);
        const bags = pouchMeshes();
        for (const [degrees, width, height, depth] of POUCHES[kind]) {
            const { at, out } = around.at(degrees * DEGREES, 0.5);
            const spot = { at: at.map((v, k) => v + out[k] * 0.6 * thick) as Vec3, out };
            const [w, h, d] = [width * unit, height * unit, depth * unit];
            if (kind === 'fanny') hipBag(bags, figure, spot, { width: w, height: h, depth: d, corner: 0.42 * h, edge: 0.42 * d, full: 0.24 * d });
            else {
                const holster = kind === 'holster' && degrees < 0;
                const full = (kind === 'pouch' ? 0.24 : 0.08) * d;
                pouch(bags, figure, spot, { width: w, height: h, depth: d, corner: 0.16 * w, edge: 0.3 * d, full, taper: holster ? 1.25 : 1, small: true }, holster ? 0.34 : 0.55);
            }
        }
        coverGirdle(context, around, 2.6 * thick);
        const bag = kind === 'fanny' ? nylon(color) : pouchLeather(color);
        const meshes: PartResult['meshes'] = [
            piece(context, 'accessory', 'utility-belt', flap, leather, { kind: 'leather', drawing: beltLeather(flap) }),
            piece(context, 'accessory', 'utility-pouches', color, bags.body, { kind: kind === 'fanny' ? 'cloth' : 'leather', drawing: bag }),
            piece(context, 'accessory', 'utility-flaps', flap, bags.flap, { kind: 'leather', outline: 0.9 }),
            piece(context, 'accessory', 'utility-studs', metal, bags.metal, { kind: 'metal', outline: 0.8 }),
            piece(context, 'accessory', 'utility-buckle', metal, metals, { kind: 'metal', outline: 0.8 })
        ].filter(({ mesh }) => mesh.indices.length > 0);
        return { meshes, hides: ownWaists };
    }
});

/** A soft bag with a zip, and a flat pocket on its front. */
function hipBag(into: PouchMeshes, figure: BodyFigure, { at, out }: Spot, box: SoftBox): void {
    const frame = hanging([at[0], at[1] - 0.22 * box.height, at[2]], out);
    const skin = stiffAt(into.body, figure, at);
    softBox(into.body, frame, box, skin);
    const pocket = { width: 0.66 * box.width, height: 0.5 * box.height, depth: 0.3 * box.depth, corner: 0.2 * box.height, full: 0.1 * box.depth };
    softBox(into.body, { ...frame, at: inFrame(frame, 0, -0.14 * box.height, 0.94 * box.depth) }, pocket, skin);
}

/** Nylon with a zip below its upper edge and a piped seam. */
function nylon(color: string): Drawing {
    const base = clothInk(color);
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    return {
        size: 128,
        ops: [
            { op: 'flood', paint: { kind: 'solid', ink: base } }, drawn([[0.06, 0.26], [0.3, 0.2], [0.7, 0.2], [0.94, 0.26]], 0.05, dark), drawn([[0.06, 0.26], [0.3, 0.2], [0.7, 0.2], [0.94, 0.26]], 0.014, clothInk('#d8d4cf')),
            { op: 'fill', path: polyPath([[0.8, 0.2], [0.85, 0.2], [0.86, 0.36], [0.81, 0.36]], true), paint: { kind: 'solid', ink: clothInk('#d8d4cf') } }
        ]
    };
}
