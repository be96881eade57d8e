import { MeshBuilder } from '../../geometry/mesh';
import { bell, lerp, smoothstep, TAU } from '../../geometry/scalar';
import { cross, normalize, type Vec3 } from '../../geometry/vec3';
import { ink, lighten } from '../../paint/color';
import { polyPath, type Drawing, type DrawOp } from '../../paint/drawing';
import { band, placesAlong } from '../accessory/band';
import { definePart, type PartResult } from '../part';
import { roundPlate } from './belt';
import { bow, bowCloth } from './bow';
import { clothInk, drawn, figureOf, piece } from './cloth';
import { frameBuckle } from './frame-buckle';
import { BELT_Y, coverGirdle, drawnIn, girdle, girdleMesh, ownWaists, type Girdle } from './girdle';

/** Edges turned in, and a body that is closest in its middle only as far as what is below lets it. */
const PANEL = [[0, -0.4], [0.025, 0.9], [0.1, 1], [0.3, 1], [0.5, 1], [0.7, 1], [0.9, 1], [0.975, 0.9], [1, -0.4]] as const;

export default definePart({
    id: 'outfit/corset-belt',
    slot: 'waist',
    title: { en: 'Corset belt', ja: 'コルセットベルト' },
    description: 'A boned corset worn over blouse or dress, under the bust to a point in front; laced, buckled or with a row of studs.',
    words: { en: ['corset', 'corset belt', 'waist cincher', 'underbust corset', 'waspie', 'high-waist belt'], ja: ['コルセット', 'コルセットベルト', 'ウエストニッパー', '編み上げコルセット'] },
    likely: { feminine: 0.6, masculine: 0.02, chibi: 0.25 },
    options: {
        color: { type: 'color', default: '#4b2f28', main: true, title: { en: 'Colour', ja: '色' } },
        trim: { type: 'color', default: '#2c1c19', title: { en: 'Edges and boning', ja: '縁とボーン' }, words: { en: ['corset trim', 'boning'], ja: ['縁', 'ボーン'] } },
        lace: { type: 'color', default: '#e9dcc3', title: { en: 'Laces', ja: '編み上げ紐' }, words: { en: ['corset laces', 'lacing'], ja: ['編み上げ紐'] }, needs: { option: 'closing', value: 'laces' } },
        metal: { type: 'color', default: '#d9b45c', title: { en: 'Metal', ja: '金具' }, words: { en: ['corset buckles', 'studs'], ja: ['金具', 'バックル'] }, needs: { option: 'closing', value: 'buckles', or: ['studs'] } },
        closing: {
            type: 'choice', default: 'laces', title: { en: 'Closed with', ja: '留め方' },
            values: [
                { id: 'laces', likely: 3, title: { en: 'Laces and a bow', ja: '編み上げ' }, words: { en: ['laced corset', 'lace-up corset', 'cross-laced corset'], ja: ['編み上げのコルセット'] } },
                { id: 'buckles', likely: 1, title: { en: 'Buckles', ja: 'バックル' }, words: { en: ['buckled corset', 'corset with buckles'], ja: ['バックルコルセット'] } },
                { id: 'studs', likely: 1, title: { en: 'Busk with studs', ja: '前ボタン' } }
            ]
        },
        height: {
            type: 'number', min: 0.7, max: 1.2, default: 1, step: 0.05, unit: '×', title: { en: 'Height', ja: '高さ' },
            words: [{ words: { en: ['narrow corset'], ja: ['細いコルセット'] }, value: 0.75 }, { words: { en: ['tall corset', 'high corset'], ja: ['高いコルセット'] }, value: 1.2 }]
        }
    },
    build(context, { color, trim, lace, metal, closing, height }) {
        const figure = figureOf(context);
        const unit = figure.scale;
        const thick = 0.0042 * unit;
        // Points up and down in front, a little lower behind.
        const front = (a: number): number => bell(Math.abs((((a / TAU + 0.5) % 1) + 1) % 1 - 0.5) * TAU, 0.55);
        const [low, high] = [figure.y(BELT_Y - 0.018), figure.y(BELT_Y + 0.004 + 0.082 * height)];
        const lower = (a: number): number => low - 0.026 * unit * front(a);
        const upper = (a: number): number => high + 0.02 * unit * front(a) - 0.012 * unit * (1 - front(a));
        const around = girdle(context, { y: (a) => 0.5 * (lower(a) + upper(a)), half: (a) => 0.5 * (upper(a) - lower(a)), soft: true, most: (t) => (0.0055 + 0.008 * (1 - t) * (1 - t)) * unit });
        const cloth = new MeshBuilder();
        girdleMesh(cloth, figure, around, { thick, section: PANEL });
        coverGirdle(context, around, 2 * thick);
        const meshes: PartResult['meshes'] = [piece(context, 'accessory', 'corset', color, cloth, { drawing: boned(color, trim) })];
        const metals = new MeshBuilder();
        if (closing === 'laces') {
            const laces = new MeshBuilder();
            crossed(laces, context, around, 1.15 * thick);
            meshes.push(piece(context, 'accessory', 'corset-laces', lace, laces, { outline: 0.6 }));
            const knot = new MeshBuilder();
            const { at, out } = around.at(0, 0.9);
            const z = at[2] + out[2] * 1.6 * thick;
            bow(knot, { center: [0, at[1], z], size: 0.034 * unit, tails: 0.062 * unit, lean: 2, bone: figure.boneIndex('spine'), against: (_, y) => around.at(0, Math.max(0, Math.min(1, (y - lower(0)) / (upper(0) - lower(0))))).at[2] + 1.2 * thick });
            meshes.push(piece(context, 'accessory', 'corset-bow', lace, knot, { drawing: bowCloth(lace), outline: 0.7 }));
        } else if (closing === 'buckles') {
            const straps = new MeshBuilder();
            for (const share of [0.2, 0.5, 0.8]) {
                const wide = 0.0085 * unit;
                const tall = upper(0) - lower(0);
                const strip: Girdle = { ...around, at: (a, t) => around.at(a, share + ((t - 0.5) * 2 * wide) / tall) };
                girdleMesh(straps, figure, strip, { thick: 0.003 * unit, lift: thick, from: -0.42, to: 0.42, columns: 12 });
                const { at, out } = strip.at(0, 0.5);
                frameBuckle(metals, figure, { at: at.map((v, k) => v + out[k] * (thick + 0.0035 * unit)) as Vec3, out }, normalize(cross([0, 1, 0], out)), 1.35 * wide, 1.25 * wide);
            }
            meshes.push(piece(context, 'accessory', 'corset-straps', trim, straps, { kind: 'leather' }));
        } else {
            for (const share of [0.14, 0.32, 0.5, 0.68, 0.86]) roundPlate(metals, context, { ...around, at: (a) => around.at(a, share) }, 0, 0.0058 * unit, 1.05 * thick, 10);
        }
        if (metals.count > 0) meshes.push(piece(context, 'accessory', 'corset-metal', metal, metals, { kind: 'metal', outline: 0.8 }));
        return { meshes, presses: [{ slots: ['top', 'bottom', 'dress', 'apron'], move: drawnIn(figure, around) }], hides: [...ownWaists, { layers: ['outerwear'], materials: ['apron-bow'], slots: ['apron'], test: () => true }] };
    }
});

/** Laces crossed down the front between two rows of eyelets. */
function crossed(mesh: MeshBuilder, context: Parameters<typeof piece>[0], around: Girdle, lift: number): void {
    const figure = figureOf(context);
    const unit = figure.scale;
    const ROWS = 5;
    const [from, to] = [0.1, 0.88];
    const { at: middle } = around.at(0, 0.5);
    const { at: aside } = around.at(0.1, 0.5);
    const wide = (0.1 * 0.0165 * unit) / Math.abs(aside[0] - middle[0]);
    for (let row = 0; row < ROWS; row++)
        for (const side of [1, -1]) {
            const line = Array.from({ length: 4 }, (_, k) => {
                const t = k / 3;
                const { at, out } = around.at(side * lerp(-wide, wide, t), lerp(from, to, (row + t) / ROWS));
                const over = lift + (side > 0 ? 0.0012 : 0.0004) * unit;
                return { at: at.map((v, d) => v + out[d] * over) as Vec3, out };
            });
            band(mesh, figure, placesAlong(line, false), { half: 0.0028 * unit, thick: 0.0018 * unit, closed: false });
        }
}

/** Panels between bones, bound edges, and where the fronts meet. Once round from behind. */
function boned(color: string, trim: string): Drawing {
    const base = clothInk(color);
    const light = { lit: lighten(base.lit, 0.05), shade: lighten(base.shade, 0.04) };
    const dark = { lit: base.shade, shade: ink(base.shade, 'cloth').shade };
    const edge = clothInk(trim);
    const ops: DrawOp[] = [{ op: 'flood', paint: { kind: 'solid', ink: base } }];
    for (let k = 0; k < 16; k++) {
        const u = (k + 0.5) / 16;
        // Towards the front's middle the bones lean in.
        const lean = 0.012 * smoothstep(0.3, 0, Math.abs(u - 0.5)) * (u < 0.5 ? 1 : -1);
        ops.push({ op: 'fill', path: polyPath([[u - 0.012, 0], [u + 0.004, 0], [u + 0.004 + lean, 1], [u - 0.012 + lean, 1]], true), paint: { kind: 'solid', ink: light, alpha: 0.55 } });
        ops.push(drawn([[u + 0.009, 0], [u + 0.009 + lean, 1]], 0.0035, dark, 0.9));
    }
    ops.push(drawn([[0.5, 0], [0.5, 1]], 0.016, edge, 1), drawn([[0.5, 0], [0.5, 1]], 0.003, { lit: edge.shade, shade: edge.shade }, 1));
    for (const v of [[0, 0.075], [0.925, 1]]) ops.push({ op: 'fill', path: polyPath([[0, v[0]], [1, v[0]], [1, v[1]], [0, v[1]]], true), paint: { kind: 'solid', ink: edge } });
    return { size: 256, ops };
}
